import PlanModel

/// People's decisions, found by the words they are about; the latest on a subject holds.
///
/// Remembers which were used, so that those the source no longer needs can complain.
struct DecisionIndex {
  private let byWords: [Decision.Subject: Decision]
  /// Judgements by the target they are about, of whatever year.
  private let judgements: [Decision.Subject: [Decision.ID]]
  private(set) var used: Set<Decision.ID> = []

  /// Decisions, oldest first.
  init(_ decisions: [Decision]) {
    byWords = Dictionary(decisions.map { ($0.subject.withoutAnswer, $0) }, uniquingKeysWith: { _, later in later })
    judgements = byWords.values.reduce(into: [:]) { found, decision in
      guard case .judgement(let plan, let indicator, let phrase, _, _, _) = decision.subject else { return }
      found[Self.judgedWords(plan, indicator, phrase), default: []].append(decision.id)
    }
  }

  private mutating func latest(_ words: Decision.Subject) -> Decision? {
    guard !byWords.isEmpty, let decision = byWords[words.withoutAnswer] else { return nil }
    used.insert(decision.id)
    return decision
  }

  mutating func rule(_ plan: Plan.ID, _ indicator: Indicator.ID, _ phrase: String) -> (TargetRule, Decision.ID)? {
    let words = Decision.Subject.targetReading(plan: plan, indicator: indicator, phrase: phrase, rule: .uninterpreted)
    guard let decision = latest(words), case .targetReading(_, _, _, let rule) = decision.subject else { return nil }
    return (rule, decision.id)
  }

  /// Takes note that a target of these words stands in the plan: judgements of it have met what they are about.
  mutating func meetJudgements(_ plan: Plan.ID, _ indicator: Indicator.ID, _ phrase: String) {
    guard !judgements.isEmpty else { return }
    used.formUnion(judgements[Self.judgedWords(plan, indicator, phrase)] ?? [])
  }

  private static func judgedWords(_ plan: Plan.ID, _ indicator: Indicator.ID, _ phrase: String) -> Decision.Subject {
    .judgement(plan: plan, indicator: indicator, phrase: phrase, year: 0, outcome: .uncertain, evidence: "")
  }

  mutating func domain(_ plan: Plan.ID, _ indicator: Indicator.ID) -> String? {
    let words = Decision.Subject.indicatorDomain(plan: plan, indicator: indicator, domain: "")
    guard case .indicatorDomain(_, _, let domain)? = latest(words)?.subject else { return nil }
    return domain
  }

  /// The text with a person's correction, where there is one for exactly these words.
  mutating func corrected(_ plan: Plan.ID, _ field: Decision.Field, _ printed: String) -> String {
    let words = Decision.Subject.correction(plan: plan, field: field, printed: printed, corrected: "")
    guard case .correction(_, _, _, let corrected)? = latest(words)?.subject else { return printed }
    return corrected
  }

  mutating func region(named name: String) -> RegionCode? {
    guard case .region(_, let code)? = latest(.region(name: name, code: .nation))?.subject else { return nil }
    return code
  }

  /// Decisions about one of these plans that met nothing in them.
  func unused(for plans: Set<Plan.ID>) -> [Decision] {
    byWords.values.filter { decision in
      decision.subject.plan.map { plans.contains($0) } ?? false && !used.contains(decision.id)
    }.sorted { $0.at < $1.at }
  }
}

extension Decision.Subject {
  /// The plan a decision is about; `nil` for those about units and places.
  public var plan: Plan.ID? {
    switch self {
    case .targetReading(let plan, _, _, _), .indicatorDomain(let plan, _, _), .correction(let plan, _, _, _),
      .judgement(let plan, _, _, _, _, _):
      plan
    case .unitAlias, .unitDistinct, .region: nil
    }
  }

  /// What is decided on, without what was decided: two decisions of one such subject replace each other.
  var withoutAnswer: Decision.Subject {
    switch self {
    case .targetReading(let plan, let indicator, let phrase, _):
      .targetReading(plan: plan, indicator: indicator, phrase: phrase, rule: .uninterpreted)
    case .indicatorDomain(let plan, let indicator, _): .indicatorDomain(plan: plan, indicator: indicator, domain: "")
    case .correction(let plan, let field, let printed, _):
      .correction(plan: plan, field: field, printed: printed, corrected: "")
    // Years are judged one by one: that of 2025 does not replace that of 2024.
    case .judgement(let plan, let indicator, let phrase, let year, _, _):
      .judgement(
        plan: plan, indicator: indicator, phrase: phrase, year: year, outcome: .uncertain, evidence: "")
    case .unitAlias(let text, _): .unitAlias(text: text, unit: "")
    case .unitDistinct(let text, let unit): .unitDistinct(text: text, unit: unit)
    case .region(let name, _): .region(name: name, code: .nation)
    }
  }
}
