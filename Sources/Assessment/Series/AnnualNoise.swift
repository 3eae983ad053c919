import Foundation
import PlanModel

/// How much an indicator moves from one year to the next without a trend (methods.md 2.8).
public struct AnnualNoise: Hashable, Sendable {
  /// σ_v, on the working scale.
  public let sigma: Double
  /// The same in the indicator's own unit, around its median.
  public let size: Double

  /// Fewer points say nothing about noise.
  public static let fewestPoints = 4

  /// `nil` for fewer than four points.
  public init?(_ series: Series) {
    guard series.points.count >= Self.fewestPoints else { return nil }
    self.init(years: series.points.map(\.year), values: series.points.map(\.value.double), scale: series.scale)
  }

  /// For every interior point, e = z − αz₋ − (1−α)z₊ is its distance from the line between its neighbours, with
  /// α = (t₊−t)/(t₊−t₋); σ_v = √[1/(n−2) · Σ e²/(1+α²+(1−α)²)].
  ///
  /// - Parameters:
  ///   - years: ascending strictly.
  ///   - values: one for each year, finite, in the indicator's own unit.
  /// - Returns: `nil` for fewer than four points.
  init?(years: [Int], values: [Double], scale: WorkingScale) {
    guard values.count >= Self.fewestPoints else { return nil }
    var smallest = Double.infinity
    for value in values where value > 0 && value < smallest { smallest = value }
    let floor = smallest.isFinite ? smallest : nil
    var (before, here) = (scale.z(values[0], smallest: floor), scale.z(values[1], smallest: floor))
    var sum = 0.0
    for index in 1..<(values.count - 1) {
      let after = scale.z(values[index + 1], smallest: floor)
      let alpha = Double(years[index + 1] - years[index]) / Double(years[index + 1] - years[index - 1])
      let error = here - alpha * before - (1 - alpha) * after
      sum += error * error / (1 + alpha * alpha + (1 - alpha) * (1 - alpha))
      (before, here) = (here, after)
    }
    sigma = (sum / Double(values.count - 2)).squareRoot()
    size = scale.step(sigma, around: scale.inside(Self.median(of: values)))
  }

  private static func median(of values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}

extension WorkingScale {
  /// The value of this scale that is nearest to `value`: no size may come out negative.
  fileprivate func inside(_ value: Double) -> Double {
    switch self {
    case .pct: min(max(value, 0), 100)
    case .rate, .slow: max(value, 0)
    case .diff: value
    }
  }
}
