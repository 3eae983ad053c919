import Foundation
import PlanModel

/// How far a figure may lie from the last one before somebody is asked (docs/methods/change-limits.md).
///
/// On the working scale, the yearly changes of the history have a median m and a robust spread s (Qn). After g years the
/// figure is expected at z + g·m, and typical within k·√g·√(max(s, floor)² + rounding²).
public struct RobustChange: Hashable, Sendable {
  /// The lowest typical figure, in the indicator's own unit.
  public let low: Double
  /// The highest typical figure; never below `low`.
  public let high: Double
  /// The figure that the median change leads to.
  public let middle: Double
  /// Spread of one yearly change on the working scale, with floor and rounding.
  public let spread: Double
  /// How many changes it rests on.
  public let changes: Int

  /// Limits at so many spreads; chosen on the evidence in docs/methods/change-limits.md.
  public static let reach = 3.5
  /// Fewer figures say nothing about what is usual.
  public static let fewestFigures = 5
  /// Older figures are forgotten.
  public static let memory = 12
  /// A last figure older than this says nothing about the year.
  public static let longestGap = 3

  /// The limits for `year`.
  ///
  /// - Parameter figures: the history in the indicator's own unit; figures of `year` and later do not count.
  /// - Returns: `nil` for fewer than five figures within twelve years, for a last figure of more than three years ago, and
  ///   for a history of zeros.
  public init?(_ figures: [Int: Figure], of indicator: Indicator, in year: Int) {
    let history = figures.filter { $0.key < year && $0.key >= year - Self.memory }.sorted { $0.key < $1.key }
    guard history.count >= Self.fewestFigures, let last = history.last, year - last.key <= Self.longestGap else {
      return nil
    }
    let values = history.map { $0.value.value.double }
    guard values.allSatisfy(\.isFinite), let scale = ChangeScale(of: indicator, history: values) else { return nil }
    let levels = values.map { scale.z($0) }
    let gaps = zip(history.dropFirst(), history).map { Double($0.key - $1.key) }
    let steps = zip(levels.dropFirst(), levels).map { $0 - $1 }
    guard let drift = RobustSpread.median(zip(steps, gaps).map { $0 / $1 }),
      let observed = RobustSpread.qn(zip(steps, gaps).map { ($0 - $1 * drift) / $1.squareRoot() })
    else { return nil }
    // Both ends of a change are rounded by at most half a publication unit u: variance 2·u²/12.
    let unit = Figure(value: 0, decimals: history.map(\.value.decimals).max() ?? 0).publicationUnit.double
    let latest = values[values.count - 1]
    let width = abs(scale.z(latest + unit / 2) - scale.z(max(latest - unit / 2, 0)))
    let believed = max(observed, scale.leastSpread)
    let spread = (believed * believed + width * width / 6).squareRoot()
    let gap = Double(year - last.key)
    let centre = levels[levels.count - 1] + gap * drift
    let reach = Self.reach * spread * gap.squareRoot()
    low = scale.lowestFigure(centre - reach)
    high = scale.figure(centre + reach)
    middle = scale.figure(centre)
    self.spread = spread
    changes = steps.count
  }

  /// Whether a figure lies within the limits.
  public func isTypical(_ figure: Figure) -> Bool { (low...high).contains(figure.value.double) }
}
