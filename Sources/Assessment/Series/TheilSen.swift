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
    self = PairSlopes(points).map { TheilSen(short: $0, points: points.count) } ?? TheilSen(long: points)
  }

  /// Figures of a usual length, in 64 bits.
  private init(short slopes: PairSlopes, points: Int) {
    let places = Self.places(among: slopes.count, points: points, ties: slopes.ties)
    (slope, low, high) = (slopes.median, slopes[places.low], slopes[places.high])
  }

  /// The slope alone, where its interval is not asked for; `nil` for fewer than two points.
  static func slope(of points: [Series.Point]) -> Decimal? {
    guard points.count >= 2 else { return nil }
    return PairSlopes(points)?.median ?? TheilSen(long: points).slope
  }

  /// Any figures, as decimals; at least two points.
  init(long points: [Series.Point]) {
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
    let counts = Dictionary(points.map { ($0.value, 1) }, uniquingKeysWith: +)
    let places = Self.places(among: slopes.count, points: points.count, ties: Array(counts.values))
    (low, high) = (slopes[places.low], slopes[places.high])
  }

  /// Where the ends of the 80 % interval stand among the slopes in order.
  private static func places(among slopes: Int, points: Int, ties: [Int]) -> (low: Int, high: Int) {
    let reach = z80 * spread(points: points, ties: ties)
    let count = Double(slopes)
    let upper = Int(((count + reach) / 2).rounded(.toNearestOrEven))
    let lower = Int(((count - reach) / 2).rounded(.toNearestOrEven)) - 1
    return (max(lower, 0), min(upper, slopes - 1))
  }

  private static func median(of sorted: [Decimal]) -> Decimal {
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// The standard deviation of Kendall's score, corrected for values that occur more than once.
  private static func spread(points: Int, ties: [Int]) -> Double {
    func term(_ count: Int) -> Int { count * (count - 1) * (2 * count + 5) }
    let variance = term(points) - ties.reduce(0) { $0 + term($1) }
    return (Double(variance) / 18).squareRoot()
  }
}
