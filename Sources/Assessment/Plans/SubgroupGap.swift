import Foundation
import PlanModel

/// The difference between two subgroups of a dimension over the years, e.g. 农村 less 城市.
public struct SubgroupGap: Hashable, Sendable {
  /// e.g. `城乡`
  public let dimension: String
  /// The subgroup with the higher figure in the last year that both have.
  public let higher: Breakdown
  /// The subgroup with the lower figure.
  public let lower: Breakdown
  /// `higher` less `lower` in the years that both have, at least one, in the indicator's unit.
  public let points: [Series.Point]
  /// Whether the distance grows.
  public let trend: Trend

  /// How the distance between two subgroups goes.
  public enum Trend: Hashable, Sendable {
    /// The Theil–Sen slope of the distance, units a year, below zero.
    case narrowing(Decimal)
    /// The slope is above zero.
    case widening(Decimal)
    /// The slope is zero.
    case steady
    /// One year says nothing of a trend.
    case oneYearOnly
  }

  /// The gap of the last year.
  public var latest: Series.Point { points[points.count - 1] }

  /// One gap for each dimension: between the two subgroups furthest apart in the last year that at least two of
  /// them have. Only subgroups of a single dimension are compared.
  static func all(of subgroups: [AssessedSubgroup]) -> [SubgroupGap] {
    let single = subgroups.filter { $0.breakdown.categories.count == 1 }
    let byDimension = Dictionary(grouping: single) { $0.breakdown.categories[0].dimension }
    return byDimension.keys.sorted().compactMap { gap(in: $0, byDimension[$0] ?? []) }
  }

  private static func gap(in dimension: String, _ groups: [AssessedSubgroup]) -> SubgroupGap? {
    let series = groups.map { ($0.breakdown, $0.verdict.question.series) }
    let years = series.flatMap { $0.1.points.map(\.year) }
    let counts = Dictionary(years.map { ($0, 1) }, uniquingKeysWith: +)
    guard let year = counts.filter({ $0.value >= 2 }).keys.max() else { return nil }
    let present = series.compactMap { group in group.1[year].map { (group.0, group.1, $0.value) } }
      .sorted { ($0.2, $0.0) < ($1.2, $1.0) }
    guard let lowest = present.first, let highest = present.last, lowest.0 != highest.0 else { return nil }
    let points = highest.1.points.compactMap { point in
      lowest.1[point.year].map { other in
        Series.Point(
          year: point.year,
          figure: Figure(value: point.value - other.value, decimals: max(point.figure.decimals, other.figure.decimals)))
      }
    }
    return SubgroupGap(
      dimension: dimension, higher: highest.0, lower: lowest.0, points: points, trend: trend(of: points))
  }

  private static func trend(of points: [Series.Point]) -> Trend {
    let distances = points.map {
      Series.Point(year: $0.year, figure: Figure(value: abs($0.value), decimals: $0.figure.decimals))
    }
    guard let slope = TheilSen(distances)?.slope else { return .oneYearOnly }
    if slope == 0 { return .steady }
    return slope < 0 ? .narrowing(slope) : .widening(slope)
  }
}
