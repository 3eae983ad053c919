import PlanModel
import Rounds

/// How schemas are written (JSON Schema 2020-12).
extension OpenAPI {
  static let text: JSON = ["type": "string"]
  static let whole: JSON = ["type": "integer"]
  static let truth: JSON = ["type": "boolean"]
  static let day: JSON = ["type": "string", "format": "date"]

  /// An object of these fields and no others; those named in `optional` may be left out.
  static func object(_ fields: [(String, JSON)], optional: Set<String> = []) -> JSON {
    [
      "type": "object", "properties": .object(fields),
      "required": .texts(fields.map(\.0).filter { !optional.contains($0) }), "additionalProperties": false,
    ]
  }

  /// An object of these fields, with others that are told elsewhere.
  static func openObject(_ fields: [(String, JSON)]) -> JSON {
    ["type": "object", "properties": .object(fields), "required": .texts(fields.map(\.0))]
  }

  static func array(_ schema: JSON) -> JSON { ["type": "array", "items": schema] }
  static func choice(_ words: [String]) -> JSON { ["type": "string", "enum": .texts(words)] }
  static func orNull(_ schema: JSON) -> JSON { ["anyOf": [schema, ["type": "null"]]] }
  static func map(_ schema: JSON) -> JSON { ["type": "object", "additionalProperties": schema] }

  /// What every answer may hold.
  static let shared: [(String, JSON)] = [
    ("Error", object([("error", reference("Problem"))])),
    (
      "Problem",
      object(
        [
          ("status", whole), ("code", choice(APICode.allCases.map(\.rawValue))), ("reason", text), ("place", text),
          ("conflicts", array(object([("place", text), ("theirs", text), ("mine", text)]))), ("revision", whole),
          ("findings", array(reference("Finding"))),
        ], optional: ["place", "conflicts", "revision", "findings"])
    ),
    (
      "Finding",
      object([
        ("rule", text), ("key", text), ("severity", choice(CheckFinding.Severity.allCases.map(\.rawValue))),
        ("cell", orNull(text)), ("message", text), ("explanation", text), ("open", truth),
      ])
    ),
    ("Document", openObject([("openapi", text), ("paths", ["type": "object"])])),
  ]

  private static let stage = choice(Return.Stage.allCases.map(\.rawValue))
  private static let missing = choice(MissingReason.allCases.map(\.rawValue))
  private static let state = choice(TaskProgress.State.allCases.map(\.rawValue))

  /// What is read of rounds.
  static let rounds: [(String, JSON)] = [
    ("Rounds", object([("rounds", array(reference("Round")))])),
    (
      "Round",
      object([
        ("id", text), ("region", text), ("regionName", text), ("year", whole), ("opens", day), ("closes", day),
        ("deadline", day), ("term", choice(["notYet", "running", "over", "closed"])),
      ])
    ),
    ("RoundOfUnit", object([("round", reference("Round")), ("items", array(reference("Item")))])),
    (
      "Item",
      object([
        ("id", text), ("kind", choice(Assignment.Kind.allCases.map(\.rawValue))), ("title", text),
        ("role", choice(["lead", "support"])), ("leads", array(text)), ("supports", array(text)),
        ("places", array(object([("plan", text), ("key", text), ("target", text)]))),
        ("cells", array(reference("Cell"))), ("edition", whole), ("revision", whole), ("stage", stage),
        (
          "sentBack",
          orNull(
            object([
              ("from", stage), ("by", text), ("at", ["type": "string", "format": "date-time"]), ("reason", text),
            ]))
        ), ("correction", text), ("content", reference("Content")),
        ("evidence", array(object([("name", text), ("format", text), ("bytes", whole), ("sha256", text)]))),
        ("findings", array(reference("Finding"))),
      ])
    ),
    (
      "Cell",
      object([
        ("id", text), ("indicator", text), ("breakdown", text), ("unit", text),
        ("part", choice(["value", "numerator", "denominator"])),
        ("definition", orNull(object([("numerator", text), ("denominator", text), ("per", text)]))),
        ("published", array(object([("year", whole), ("value", text), ("unit", text)]))),
      ])
    ),
    (
      "Content",
      object([
        ("cells", map(object([("value", text), ("missing", missing)], optional: ["value", "missing"]))),
        ("source", text), ("note", text), ("explanations", map(text)),
        ("progress", object([("state", orNull(state)), ("done", text), ("nextYear", text)])),
      ])
    ),
    (
      "Submission",
      object([("submitted", whole), ("refused", whole), ("items", array(reference("SubmittedItem")))])
    ),
    (
      "SubmittedItem",
      object(
        [
          ("item", text), ("outcome", choice(["submitted", "refused"])), ("revision", whole), ("stage", stage),
          ("error", reference("Problem")),
        ], optional: ["revision", "stage", "error"])
    ),
  ]

  private static func words(_ longest: Int) -> JSON { ["type": ["string", "null"], "maxLength": .number(longest)] }

  private static let revision: JSON = [
    "type": "integer", "minimum": .number(APIItemBody.revisions.lowerBound),
    "maximum": .number(APIItemBody.revisions.upperBound),
  ]

  /// What is sent.
  static let sent: [(String, JSON)] = [
    (
      "ItemBody",
      object(
        [
          ("basis", ["anyOf": [revision, ["type": "null"]]]),
          (
            "cells",
            [
              "type": ["object", "null"], "maxProperties": .number(APIItemBody.mostMembers),
              "additionalProperties": reference("CellBody"),
            ]
          ), ("source", words(APIItemBody.longestSource)), ("note", words(APIItemBody.longestWords)),
          (
            "explanations",
            [
              "type": ["object", "null"], "maxProperties": .number(APIItemBody.mostMembers),
              "additionalProperties": words(APIItemBody.longestWords),
            ]
          ),
          (
            "progress",
            orNull(
              object(
                [
                  ("state", orNull(state)), ("done", words(APIItemBody.longestWords)),
                  ("nextYear", words(APIItemBody.longestWords)),
                ], optional: ["state", "done", "nextYear"]))
          ),
        ], optional: Set(APIItemBody.fields))
    ),
    (
      "CellBody",
      [
        "type": ["object", "null"], "maxProperties": 1, "additionalProperties": false,
        "properties": ["value": reference("Figure"), "missing": orNull(missing)],
      ]
    ),
    (
      "Figure",
      [
        "anyOf": [
          ["type": "string", "pattern": .text(PlainFigure.pattern)],
          ["type": "number", "exclusiveMinimum": .number("-1e18"), "exclusiveMaximum": .number("1e18")],
          ["type": "null"],
        ], "examples": ["12.30", .number("12.3")],
      ]
    ),
    (
      "SubmissionBody",
      object([
        (
          "items",
          [
            "type": "array", "minItems": .number(APISubmission.count.lowerBound),
            "maxItems": .number(APISubmission.count.upperBound),
            "items": object([
              ("item", ["type": "string", "maxLength": .number(APISubmission.longestID)]), ("basis", revision),
            ]),
          ]
        )
      ])
    ),
  ]
}
