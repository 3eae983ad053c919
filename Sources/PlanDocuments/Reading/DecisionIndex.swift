import PlanModel

/// People's decisions, found by the words they are about; the latest on a subject holds.
///
/// Remembers which were used, so that those the source no longer needs can complain.
struct DecisionIndex {
  private let decisions: [Decision]
  private(set) var used: Set<Decision.ID> = []

  init(_ decisions: [Decision]) { self.decisions = decisions }

  private mutating func latest<Answer>(_ match: (Decision.Subject) -> Answer?) -> (answer: Answer, id: Decision.ID)? {
    for decision in decisions.reversed() {
      if let answer = match(decision.subject) {
        used.insert(decision.id)
        return (answer, decision.id)
      }
    }
    return nil
  }

  mutating func rule(_ plan: Plan.ID, _ indicator: Indicator.ID, _ phrase: String) -> (
    answer: TargetRule, id: Decision.ID
  )? {
    latest { subject in
      if case .targetReading(plan, indicator, phrase, let rule) = subject { rule } else { nil }
    }
  }

  mutating func domain(_ plan: Plan.ID, _ indicator: Indicator.ID) -> String? {
    latest { subject in
      if case .indicatorDomain(plan, indicator, let domain) = subject { domain } else { nil }
    }?.answer
  }

  /// The text with a person's correction, where there is one for exactly these words.
  mutating func corrected(_ plan: Plan.ID, _ field: Decision.Field, _ printed: String) -> String {
    latest { subject in
      if case .correction(plan, field, printed, let corrected) = subject { corrected } else { nil }
    }?.answer ?? printed
  }

  mutating func region(named name: String) -> RegionCode? {
    latest { subject in
      if case .region(name, let code) = subject { code } else { nil }
    }?.answer
  }

  /// Decisions about one of these plans that met nothing in the document.
  func unused(for plans: Set<Plan.ID>) -> [Decision] {
    var seen: Set<Decision.Subject> = []
    return decisions.reversed().filter { decision in
      guard let plan = decision.subject.plan, plans.contains(plan), !used.contains(decision.id) else { return false }
      // An earlier decision that a later one replaced is history, not a complaint.
      return seen.insert(decision.subject.withoutAnswer).inserted
        && !decisions.contains { other in
          used.contains(other.id) && other.subject.withoutAnswer == decision.subject.withoutAnswer
        }
    }
  }
}

extension Decision.Subject {
  /// The plan a decision is about; `nil` for those about units and places.
  public var plan: Plan.ID? {
    switch self {
    case .targetReading(let plan, _, _, _), .indicatorDomain(let plan, _, _), .correction(let plan, _, _, _): plan
    case .unitAlias, .unitDistinct, .region: nil
    }
  }

  /// What is decided on, without what was decided.
  var withoutAnswer: Decision.Subject {
    switch self {
    case .targetReading(let plan, let indicator, let phrase, _):
      .targetReading(plan: plan, indicator: indicator, phrase: phrase, rule: .uninterpreted)
    case .indicatorDomain(let plan, let indicator, _): .indicatorDomain(plan: plan, indicator: indicator, domain: "")
    case .correction(let plan, let field, let printed, _):
      .correction(plan: plan, field: field, printed: printed, corrected: "")
    case .unitAlias(let text, _): .unitAlias(text: text, unit: "")
    case .unitDistinct(let text, let unit): .unitDistinct(text: text, unit: unit)
    case .region(let name, _): .region(name: name, code: .nation)
    }
  }
}
