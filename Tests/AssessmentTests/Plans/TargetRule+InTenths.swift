import Foundation
import PlanModel

extension TargetRule {
  /// The same demand in a unit ten times as large; percentages of the baseline stay.
  var inTenths: TargetRule {
    switch self {
    case .atLeast(let bound): .atLeast(bound / 10)
    case .moreThan(let bound): .moreThan(bound / 10)
    case .atMost(let bound): .atMost(bound / 10)
    case .lessThan(let bound): .lessThan(bound / 10)
    case .within(let low, let high): .within(low: low / 10, high: high / 10)
    case .about(let value, let tolerance, let rises): .about(value / 10, tolerance: tolerance / 10, meantToRise: rises)
    case .ratio(let men, let women): .ratio(men: men * 10, women: women)
    case .towardsBand(let low, let high): .towardsBand(low: low / 10, high: high / 10)
    case .reasonableShare(let low, let high): .reasonableShare(low: low.map { $0 / 10 }, high: high.map { $0 / 10 })
    case .commensurate(let name, let tolerance): .commensurate(reference: name, tolerance: tolerance.map { $0 / 10 })
    case .change(.points(let points), let year): .change(.points(points / 10), baseYear: year)
    case .all(let rules): .all(rules.map(\.inTenths))
    case .hold(let rule): .hold(rule.inTenths)
    case .increase, .everyYear, .decrease, .decreaseMarkedly, .noLowerThanBaseline, .contained, .notBelow, .change,
      .qualitative, .uninterpreted:
      self
    }
  }
}
