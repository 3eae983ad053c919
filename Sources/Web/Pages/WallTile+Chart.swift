import Figures
import Foundation
import PlanModel
import Wording

extension WallTile {
  /// The target as something a chart can draw.
  func targetMark(in period: Period) -> TargetMark {
    let base = series.first { $0.year == period.baseYear }?.figure.value
    return Self.mark(planned.target.rule, base: base) { year in series.first { $0.year == year }?.figure.value }
  }

  private static func mark(_ rule: TargetRule, base: Decimal?, value: (Int) -> Decimal?) -> TargetMark {
    switch rule {
    case .atLeast(let bound), .moreThan(let bound), .atMost(let bound), .lessThan(let bound): .line(bound.double)
    case .within(let low, let high), .towardsBand(let low, let high): .band(low: low.double, high: high.double)
    case .about(let middle, let tolerance, _):
      .band(low: (middle - tolerance).double, high: (middle + tolerance).double)
    case .ratio(let men, let women): men == 0 ? .none : .line((women / men).double)
    case .reasonableShare(let low?, let high?): .band(low: low.double, high: high.double)
    // These are judged against the base year's value: that is the line to stay above or below.
    case .noLowerThanBaseline, .increase, .decrease, .everyYear, .contained: base.map { .line($0.double) } ?? .none
    case .decreaseMarkedly(let percent): base.map { .line(($0 * (100 - percent) / 100).double) } ?? .none
    case .change(let change, let year):
      (year.map(value) ?? base).map { base in
        switch change {
        case .percent(let percent): .line((base * (100 + percent) / 100).double)
        case .points(let points): .line((base + points).double)
        }
      } ?? .none
    case .hold(let rule): mark(rule, base: base, value: value)
    case .all(let rules):
      rules.map { mark($0, base: base, value: value) }.first { $0 != .none } ?? .none
    case .reasonableShare, .notBelow, .commensurate, .qualitative, .uninterpreted: .none
    }
  }

  /// The words on the target's line: the plan's own, and that the line is the base year's value where it is.
  var targetWords: Phrase {
    switch planned.target.rule {
    case .noLowerThanBaseline, .increase, .decrease, .everyYear, .contained:
      Phrase.Indicator.againstBase(planned.target.text)
    default: Phrase(verbatim: planned.target.text)
    }
  }
}
