import PlanModel

extension OpenAPI {
  private static let share: JSON = ["type": "number", "minimum": 0, "maximum": 1]
  /// From one line of the document to another.
  private static let lines: JSON = ["type": "array", "items": whole, "minItems": 2, "maxItems": 2]

  /// What is read of plans. Rules and reasons are told in docs/reading-json.md and docs/methods/verdicts.md.
  static let plans: [(String, JSON)] = [
    ("Plans", object([("plans", array(reference("PlanHead")))])),
    (
      "PlanHead",
      openObject([
        ("id", text), ("title", text), ("population", choice(Population.allCases.map(\.rawValue))), ("kind", text),
        ("region", ["type": "object"]), ("period", ["type": "object"]), ("version", whole),
        ("source", ["type": "object"]), ("indicators", whole), ("status", map(whole)),
      ])
    ),
    (
      "Plan",
      object([
        ("plan", reference("PlanHead")), ("domains", array(["type": "object"])),
        ("indicators", array(reference("Tile"))),
      ])
    ),
    (
      "Tile",
      object(
        [
          ("key", text), ("number", text), ("name", text), ("unit", text), ("row", whole), ("domain", whole),
          ("target", object([("text", text), ("rule", ["type": "object"]), ("needsConfirmation", truth)])),
          ("bindingness", text), ("status", text), ("lead", array(text)), ("support", array(text)),
          ("latest", object([("year", whole), ("value", text)])), ("isFinal", truth), ("probability", share),
          ("probabilityStanding", text), ("lines", lines),
        ], optional: ["latest", "probability", "probabilityStanding"])
    ),
    (
      "IndicatorOfPlan",
      openObject([
        ("plan", text), ("indicator", reference("Tile")), ("reading", text), ("unit", text), ("total", text),
        (
          "observations",
          array(
            openObject([
              ("year", whole), ("breakdown", text), ("value", orNull(text)), ("source", text), ("note", text),
              ("derivation", text),
            ]))
        ), ("chart", ["type": "object"]), ("explanation", ["type": "object"]),
      ])
    ),
    (
      "Warnings",
      object([
        ("plan", text), ("asOf", whole),
        (
          "warnings",
          array(
            openObject([
              ("indicator", text), ("name", text), ("breakdown", text), ("kind", text), ("kindWord", text),
              ("status", text), ("reason", text), ("severity", whole), ("since", whole), ("grounds", array(text)),
              ("lead", array(text)),
            ]))
        ), ("changes", array(["type": "object"])),
      ])
    ),
  ]
}
