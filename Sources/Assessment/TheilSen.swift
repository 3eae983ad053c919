import Foundation
import PlanModel

/// The Theil–Sen slope of a series: the median of the slopes between all pairs of points, which a single odd
/// year cannot turn, with Sen's 80 % interval.
///
/// P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau", JASA 63 (1968) 1379–1389.
/// Agrees with `scipy.stats.theilslopes(y, x, alpha=0.8)`. Slopes are decimals, not doubles: verdicts ask
/// whether a slope is exactly zero, or exactly as steep as another.
public struct TheilSen: Hashable, Sendable {
  /// Units per year.
  public let slope: Decimal
  /// The lower end of the 80 % interval, units per year.
  public let low: Decimal
  /// The upper end of the 80 % interval, units per year.
  public let high: Decimal

  /// The standard normal quantile of 0.9.
  private static let z80 = 1.2815515655446004

  /// `nil` for fewer than two points.
  public init?(_ points: [Series.Point]) {
    guard points.count >= 2 else { return nil }
    var slopes: [Decimal] = []
    slopes.reserveCapacity(points.count * (points.count - 1) / 2)
    for later in points.indices {
      for earlier in 0..<later {
        let years = Decimal(points[later].year - points[earlier].year)
        slopes.append((points[later].value - points[earlier].value) / years)
      }
    }
    slopes.sort()
    slope = Self.median(of: slopes)
    let reach = Self.z80 * Self.spread(of: points.map(\.value))
    let count = Double(slopes.count)
    let upper = Int(((count + reach) / 2).rounded(.toNearestOrEven))
    let lower = Int(((count - reach) / 2).rounded(.toNearestOrEven)) - 1
    low = slopes[max(lower, 0)]
    high = slopes[min(upper, slopes.count - 1)]
  }

  private static func median(of sorted: [Decimal]) -> Decimal {
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// The standard deviation of Kendall's score, corrected for values that occur more than once.
  private static func spread(of values: [Decimal]) -> Double {
    func term(_ count: Int) -> Int { count * (count - 1) * (2 * count + 5) }
    var counts: [Decimal: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    let variance = term(values.count) - counts.values.reduce(0) { $0 + term($1) }
    return (Double(variance) / 18).squareRoot()
  }
}
