import Foundation
import PlanModel

extension Figure {
  /// A statistic as it is printed: rounded once, a half away from zero. `value` must be finite.
  public init(rounding value: Double, decimals: Int) {
    precondition(value.isFinite, "a figure is a number")
    var exact = Decimal(value)
    var rounded = Decimal()
    NSDecimalRound(&rounded, &exact, decimals, .plain)
    self.init(value: rounded.isZero ? 0 : rounded, decimals: decimals)
  }
}
