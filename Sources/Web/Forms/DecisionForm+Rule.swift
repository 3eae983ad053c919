import Foundation
import PlanModel
import Wording

extension DecisionForm {
  /// The rule as it was typed; `nil`, with `problems` filled, where a field must be mended.
  mutating func typedRule(insteadOf present: TargetRule) -> TargetRule? {
    guard let kind = RuleChoice(rawValue: rule) else {
      problems.append(Problem(field: .rule, words: Phrase.Deciding.ruleMissing))
      return nil
    }
    switch kind {
    case .atLeast: return number(numbers.low, .low).map { .atLeast($0) }
    case .moreThan: return number(numbers.low, .low).map { .moreThan($0) }
    case .atMost: return number(numbers.low, .low).map { .atMost($0) }
    case .lessThan: return number(numbers.low, .low).map { .lessThan($0) }
    case .decreaseMarkedly: return number(numbers.low, .low).map { .decreaseMarkedly(percent: $0) }
    case .within: return band().map { .within(low: $0.low, high: $0.high) }
    case .towardsBand: return band().map { .towardsBand(low: $0.low, high: $0.high) }
    case .reasonableShare: return band().map { .reasonableShare(low: $0.low, high: $0.high) }
    case .about:
      guard let value = number(numbers.low, .low), let room = tolerance() else { return nil }
      // Which way it is meant to go is the indicator's affair, not the form's: it stays as it was read.
      if case .about(_, _, let meantToRise) = present {
        return .about(value, tolerance: room, meantToRise: meantToRise)
      }
      return .about(value, tolerance: room, meantToRise: false)
    case .notBelow: return referenceName().map { .notBelow(reference: $0) }
    case .commensurate:
      guard let name = referenceName(), let room = tolerance() else { return nil }
      return .commensurate(reference: name, tolerance: room)
    case .increase: return .increase
    case .decrease: return .decrease
    case .everyYearUp: return .everyYear(.up)
    case .everyYearDown: return .everyYear(.down)
    case .noLowerThanBaseline: return .noLowerThanBaseline
    case .contained: return .contained(slowing: false)
    case .slowing: return .contained(slowing: true)
    case .qualitative: return .qualitative
    }
  }

  private mutating func band() -> (low: Decimal, high: Decimal)? {
    let (bottom, top) = (number(numbers.low, .low), number(numbers.high, .high))
    guard let low = bottom, let high = top else { return nil }
    if low >= high { problems.append(Problem(field: .high, words: Phrase.Deciding.bandReversed)) }
    return (low, high)
  }

  private mutating func tolerance() -> Decimal? {
    guard let room = number(numbers.tolerance, .tolerance) else { return nil }
    if room < 0 { problems.append(Problem(field: .tolerance, words: Phrase.Deciding.negativeTolerance)) }
    return room
  }

  private mutating func referenceName() -> String? {
    check(reference, .reference, missing: Phrase.Deciding.referenceMissing, maximum: Self.maximumName)
    return reference.isEmpty ? nil : reference
  }

  private mutating func number(_ text: String, _ field: Field) -> Decimal? {
    if let number = Decimal(printed: text) { return number }
    problems.append(Problem(field: field, words: Phrase.Deciding.notANumber(text)))
    return nil
  }
}

extension TargetRule {
  /// The indicator it compares with, where it compares with one.
  var reference: String? {
    switch self {
    case .notBelow(let name), .commensurate(let name, _): name
    case .hold(let rule): rule.reference
    default: nil
    }
  }
}
