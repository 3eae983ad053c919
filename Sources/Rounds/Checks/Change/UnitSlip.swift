import Foundation
import PlanModel

/// A figure that would fit its history after moving the decimal point: 0.9‰ typed as 0.9 %, persons typed as 10,000
/// persons, a share typed as a fraction.
struct UnitSlip: Hashable, Sendable {
  /// By how much the figure is too large: 10, 100, 1000, or too small: 0.1, 0.01, 0.001.
  let factor: Decimal

  /// How far from an exact power of ten the quotient may lie, on the decimal logarithm: a factor of 1.6 both ways.
  private static let tolerance = 0.2
  /// A history whose last five figures span more than this jumps by itself.
  private static let calmest = 3.0

  /// - Parameter history: the latest figures before the year, latest first.
  /// - Returns: `nil` where nothing slipped, or where the history cannot tell.
  init?(_ value: Decimal, against history: [Decimal]) {
    let recent = history.prefix(5).map(\.double)
    guard let reference = RobustSpread.median(Array(recent.prefix(3))), reference > 0, value > 0,
      let lowest = recent.min(), let highest = recent.max(), lowest > 0, highest / lowest <= Self.calmest
    else { return nil }
    let quotient = log10(value.double / reference)
    let power = quotient.rounded()
    guard power != 0, abs(power) <= 3, abs(quotient - power) <= Self.tolerance else { return nil }
    factor = Decimal(sign: .plus, exponent: Int(power), significand: 1)
  }
}
