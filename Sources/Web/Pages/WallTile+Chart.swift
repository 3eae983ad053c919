import Figures
import Foundation
import PlanModel
import Reports
import Wording

extension WallTile {
  /// The target as something a chart can draw.
  func targetMark(in period: Period) -> TargetMark {
    TargetMark(planned.target.rule, base: value(period.baseYear), value: value)
  }

  private func value(_ year: Int) -> Decimal? { series.first { $0.year == year }?.figure.value }

  /// The words on the target's line.
  var targetWords: Phrase { planned.target.rule.lineWords(planned.target.text) }
}
