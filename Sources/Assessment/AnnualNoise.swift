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
  ///
  /// For every interior point, e = z − αz₋ − (1−α)z₊ is its distance from the line between its neighbours, with
  /// α = (t₊−t)/(t₊−t₋); σ_v = √[1/(n−2) · Σ e²/(1+α²+(1−α)²)].
  public init?(_ series: Series) {
    let points = series.points
    guard points.count >= Self.fewestPoints else { return nil }
    let values = points.map(\.value.double)
    let smallest = values.filter { $0 > 0 }.min()
    let z = values.map { series.scale.z($0, smallest: smallest) }
    var sum = 0.0
    for index in 1..<(points.count - 1) {
      let span = Double(points[index + 1].year - points[index - 1].year)
      let alpha = Double(points[index + 1].year - points[index].year) / span
      let error = z[index] - alpha * z[index - 1] - (1 - alpha) * z[index + 1]
      sum += error * error / (1 + alpha * alpha + (1 - alpha) * (1 - alpha))
    }
    sigma = (sum / Double(points.count - 2)).squareRoot()
    size = series.scale.step(sigma, around: Self.median(of: values))
  }

  private static func median(of values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
