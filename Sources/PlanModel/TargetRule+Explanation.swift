import Foundation
import Wording

extension TargetRule {
  /// The rule in plain words, e.g. `不低于70%（含）`. Numbers carry `unit`; pass the indicator's own.
  public func explanation(unit: UnitOfMeasure) -> Phrase {
    func measured(_ number: Decimal) -> Phrase { Phrase.measured(number.plainText, unit: unit.symbol) }
    switch self {
    case .atLeast(let bound): return .targetAtLeast(measured(bound))
    case .moreThan(let bound): return .targetMoreThan(measured(bound))
    case .atMost(let bound): return .targetAtMost(measured(bound))
    case .lessThan(let bound): return .targetLessThan(measured(bound))
    case .within(let low, let high): return .targetWithin(measured(low), measured(high))
    case .about(let value, let tolerance, let meantToRise):
      let about = Phrase.targetAbout(
        measured(value), tolerance: .measured(tolerance.plainText, unit: unit.differenceSymbol),
        low: measured(value - tolerance), high: measured(value + tolerance))
      return meantToRise ? .targetAboveBandCounts(about) : about
    case .ratio(let men, let women): return .targetRatio(men: men.plainText, women: women.plainText)
    case .increase: return .targetIncrease
    case .everyYear(.up): return .targetEveryYearUp
    case .everyYear(.down): return .targetEveryYearDown
    case .decrease: return .targetDecrease
    case .decreaseMarkedly(let percent): return .targetDecreaseMarkedly(percent.plainText)
    case .noLowerThanBaseline: return .targetNoLowerThanBaseline
    case .contained(slowing: false): return .targetContained
    case .contained(slowing: true): return .targetSlowing
    case .towardsBand(let low, let high): return .targetTowardsBand(measured(low), measured(high))
    case .reasonableShare(let low, let high):
      return .targetReasonableShare(low: low.map(measured), high: high.map(measured))
    case .notBelow(let reference): return .targetNotBelow(reference)
    case .commensurate(let reference, let tolerance):
      return .targetCommensurate(
        reference, tolerance: tolerance.map { Phrase.measured($0.plainText, unit: unit.differenceSymbol) })
    case .change(.percent(let percent), let baseYear):
      let size = abs(percent).plainText
      return percent < 0 ? .targetFall(percent: size, base: baseYear) : .targetRise(percent: size, base: baseYear)
    case .change(.points(let points), let baseYear):
      let size = abs(points).plainText
      return points < 0 ? .targetFall(points: size, base: baseYear) : .targetRise(points: size, base: baseYear)
    case .all(let rules): return .targetAll(rules.map { $0.explanation(unit: unit) })
    case .hold(let rule): return .targetHold(rule.explanation(unit: unit))
    case .qualitative: return .targetQualitative
    case .uninterpreted: return .targetUninterpretedRule
    }
  }
}

extension UnitOfMeasure {
  /// The unit of a difference between two values of this unit: percentage points for shares.
  public var differenceSymbol: String { self == .percent ? "个百分点" : symbol }
}
