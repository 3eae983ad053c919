import Foundation
import Operations
import PlanModel
import Wording

/// What a person typed to decide a matter: kept whole, so that an error loses nothing.
struct DecisionForm: Hashable, Sendable {
  let matter: String
  var choice: Choice?
  var rule = ""
  var numbers = RuleNumbers()
  /// The indicator that the chosen rule compares with.
  var reference = ""
  var unit = ""
  var domain = ""
  var reason = ""
  /// What is wrong with the fields, in the order of the form.
  var problems: [Problem] = []

  enum Choice: String, CaseIterable, Sendable {
    case confirm, change, reject
  }

  enum Field: String, Hashable, Sendable {
    case choice, rule, low, high, tolerance, reference, unit, domain, outcome, year, evidence, reason
  }

  struct Problem: Hashable, Sendable {
    let field: Field
    let words: Phrase
  }

  static let maximumName = 60
  static let maximumReason = 1_000

  /// An empty form, its change beginning from the present reading.
  init(for matter: OpenMatter) {
    self.matter = matter.id
    switch matter.about {
    case .reading(_, _, let target):
      rule = RuleChoice(target.rule)?.rawValue ?? ""
      numbers = RuleNumbers(of: target.rule)
      reference = target.rule.reference ?? ""
    case .alias(_, let unit, _): self.unit = unit
    case .domain(_, _, let proposed, _, _): domain = proposed
    }
  }

  /// What was sent.
  init(_ query: Query) {
    matter = query.text("matter")
    choice = Choice(rawValue: query.text("choice"))
    rule = query.text("rule")
    numbers.low = query.text("low")
    numbers.high = query.text("high")
    numbers.tolerance = query.text("tolerance")
    reference = query.text("reference")
    unit = query.text("unit")
    domain = query.text("domain")
    reason = query.text("reason")
  }

  func problem(_ field: Field) -> Phrase? { problems.first { $0.field == field }?.words }

  /// Marks a problem that the desk found.
  mutating func refuse(_ words: Phrase) { problems.append(Problem(field: .choice, words: words)) }

  /// The decisions that `author` makes by this form; empty, with `problems` filled, where a field must be mended.
  mutating func decide(_ matter: OpenMatter, by author: String) -> [DecisionDraft] {
    problems = []
    let subjects = subjects(matter)
    check(reason, .reason, missing: Phrase.Deciding.reasonMissing, maximum: Self.maximumReason)
    guard problems.isEmpty else { return [] }
    return subjects.map { DecisionDraft(subject: $0, author: author, reason: reason) }
  }

  mutating func check(_ text: String, _ field: Field, missing: Phrase, maximum: Int) {
    if text.isEmpty { problems.append(Problem(field: field, words: missing)) }
    if text.count > maximum { problems.append(Problem(field: field, words: Phrase.Deciding.tooLong(maximum))) }
  }

  private mutating func subjects(_ matter: OpenMatter) -> [Decision.Subject] {
    guard let choice else {
      problems.append(Problem(field: .choice, words: Phrase.Deciding.choiceMissing))
      return []
    }
    switch matter.about {
    case .reading(let plan, let indicator, let target):
      let rule: TargetRule?
      switch choice {
      case .confirm: rule = target.rule
      case .change: rule = typedRule(insteadOf: target.rule)
      case .reject: rule = .qualitative
      }
      return rule.map {
        [.targetReading(plan: plan, indicator: indicator.id, phrase: target.text, rule: $0)]
      } ?? []
    case .alias(let text, let proposed, _):
      switch choice {
      case .confirm: return [.unitAlias(text: text, unit: proposed)]
      case .reject: return [.unitDistinct(text: text, unit: proposed)]
      case .change:
        check(unit, .unit, missing: Phrase.Deciding.unitMissing, maximum: Self.maximumName)
        return [.unitAlias(text: text, unit: unit)]
      }
    case .domain(let plan, let indicators, let proposed, let choices, _):
      let name = choice == .confirm ? proposed : domain
      if !choices.contains(name) || choice == .reject {
        problems.append(Problem(field: .domain, words: Phrase.Deciding.domainMissing))
      }
      return indicators.map { .indicatorDomain(plan: plan, indicator: $0.id, domain: name) }
    }
  }
}
