import Foundation

/// Solves F(x) = p for a mixture.
extension StudentMixture {
  /// A solution, and how often F was evaluated for it.
  struct Solution {
    let x: Double
    let evaluations: Int
  }

  /// How far the search of methods.md 2.4 goes, in scales.
  private static let searched = 80.0
  /// More than enough: the bracket halves at least every third evaluation.
  private static let limit = 400

  /// The point that is not exceeded with probability `p`.
  func quantile(_ p: Double) -> Double { solution(p).x }

  /// Halley's method between bounds.
  ///
  /// The quantile of a mixture lies between the least and the greatest quantile of its components, which have a closed
  /// form: so the bracket is tight from the start, and their mean is a good first guess. A step that leaves the bracket,
  /// or is more than half the last but one, gives way to halving the bracket. The error after a step is of the third
  /// power of the step, measured in the smallest scale; so a step below 10⁻⁵ of that is the last.
  func solution(_ p: Double) -> Solution {
    precondition(p >= 0 && p <= 1, "a probability lies between 0 and 1")
    let quantile = Self.component(p)
    if abs(quantile) > Self.searched, let end = end(p) { return Solution(x: end, evaluations: 1) }
    // The closed form loses half its digits in the middle; the bracket must not lose the solution.
    let slack = 1e-6 * (1 + abs(quantile))
    let t = min(max(quantile, -Self.searched), Self.searched)
    var low = (location + max(t - slack, -Self.searched) * scale).min()
    var high = (location + min(t + slack, Self.searched) * scale).max()
    let inverse = 1 / scale
    let tolerance = 1e-5 * scale.min()
    var x = min(max((weight * (location + t * scale)).total, low), high)
    var steps = (last: high - low, beforeLast: 2 * (high - low))
    for evaluations in 1...Self.limit {
      let here = local(at: x, inverse: inverse)
      let excess = here.cumulative - p
      if excess > 0 { high = x } else { low = x }
      let newton = excess / here.density
      let halley = newton / max(1 - newton * here.slope / (2 * here.density), 0.5)
      var next = x - halley
      if next >= low, next <= high, abs(halley) <= steps.beforeLast / 2 {
        if abs(halley) <= tolerance { return Solution(x: next, evaluations: evaluations) }
      } else {
        next = low + (high - low) / 2
        if next <= low || next >= high { return Solution(x: next, evaluations: evaluations) }
      }
      steps = (abs(next - x), steps.last)
      x = next
    }
    return Solution(x: x, evaluations: Self.limit)
  }

  /// The end of the search, where `p` lies beyond it.
  private func end(_ p: Double) -> Double? {
    let end = p < 0.5 ? (location - Self.searched * scale).min() : (location + Self.searched * scale).max()
    return p < 0.5 ? (cumulative(at: end) >= p ? end : nil) : (cumulative(at: end) <= p ? end : nil)
  }

  /// The quantile of T₄ itself; infinite at 0 and 1.
  ///
  /// W. T. Shaw, "Sampling Student's T distribution – use of the inverse cumulative distribution function", Journal of
  /// Computational Finance 9 (2006) 37–73.
  private static func component(_ p: Double) -> Double {
    let root = (4 * p * (1 - p)).squareRoot()
    guard root > 0 else { return p < 0.5 ? -.infinity : .infinity }
    let size = 2 * max(cos(acos(min(root, 1)) / 3) / root - 1, 0).squareRoot()
    return p < 0.5 ? -size : size
  }
}
