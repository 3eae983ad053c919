import Foundation

/// How many events a year may bring: seven negative binomial distributions, one for each node of the parent rate's
/// uncertainty (methods.md 2.9).
struct CountMixture: Hashable, Sendable {
  /// a_h
  let shape: Double
  /// b_h
  let rate: Double
  /// μ_g, what the parent's rate alone would bring.
  let expected: [Double]

  /// x_g: seven Gauss–Hermite nodes for the standard normal (methods.md 2.9).
  static let nodes = [-3.7504397, -2.3667594, -1.1544054, 0, 1.1544054, 2.3667594, 3.7504397]
  /// ω_g, adding up to 1.
  static let weights = [
    0.00054827, 0.03075712, 0.24012318, 0.45714286, 0.24012318, 0.03075712, 0.00054827,
  ]

  /// No more events than this are expected of a year, whatever a parent's rate does: it keeps numbers finite.
  static let mostExpected = 1e15

  /// P(C ≤ k); 0 for a negative k.
  ///
  /// The negative binomial distribution of shape a and probability p is the incomplete beta function I_p(a, k+1)
  /// (Abramowitz & Stegun 26.5.26): as fast for thousands of events as for one.
  func cumulative(_ k: Int) -> Double {
    guard k >= 0 else { return 0 }
    var total = 0.0
    for (weight, mean) in zip(Self.weights, expected) {
      // Without expectation all weight lies at zero.
      let share =
        mean > 0
        ? IncompleteBeta.value(shape, Double(k) + 1, at: rate / (rate + mean), rest: mean / (rate + mean)) : 1
      total += weight * share
    }
    return min(total, 1)
  }

  /// No count beyond this is looked for.
  private static let most = 1 << 53

  /// The smallest k with P(C ≤ k) ≥ p, for 0 < p < 1: by doubling, then halving.
  func quantile(_ p: Double) -> Int {
    if cumulative(0) >= p { return 0 }
    var (below, above) = (0, 1)
    while above < Self.most, cumulative(above) < p { (below, above) = (above, above * 2) }
    while above - below > 1 {
      let middle = below + (above - below) / 2
      if cumulative(middle) >= p { above = middle } else { below = middle }
    }
    return above
  }
}
