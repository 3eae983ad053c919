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

  /// Walks through k = 0, 1, 2 … with P(C = k), until `isDone` of k and P(C ≤ k).
  ///
  /// The terms go by their logarithms, log P(0) = a·log p, log P(k) = log P(k−1) + log[(k−1+a)/k] + log(1−p), so that
  /// neither rare nor frequent events leave the range of doubles.
  private func walk(_ isDone: (Int, Double) -> Bool) {
    // 1 − p = μ/(b+μ); a node without expectation has all its weight at zero.
    var terms = expected.map { shape * -log1p($0 / rate) }
    let steps = expected.map { $0 > 0 ? log($0 / (rate + $0)) : -.infinity }
    var total = 0.0
    var k = 0
    while true {
      for (index, term) in terms.enumerated() { total += Self.weights[index] * exp(term) }
      if isDone(k, min(total, 1)) { return }
      k += 1
      let growth = log((Double(k - 1) + shape) / Double(k))
      for index in terms.indices { terms[index] += growth + steps[index] }
    }
  }

  /// Beyond this count nothing of any weight is left: forty standard deviations above the largest mean.
  private var farthest: Int {
    let mean = (expected.max() ?? 0) * shape / rate
    let deviation = (mean + mean * mean / shape).squareRoot()
    return Int(min(mean + 40 * deviation + 40, 10_000_000))
  }

  /// P(C ≤ k); 0 for a negative k.
  func cumulative(_ k: Int) -> Double {
    guard k >= 0 else { return 0 }
    guard k < farthest else { return 1 }
    var result = 0.0
    walk { at, total in
      result = total
      return at >= k
    }
    return result
  }

  /// The smallest k with P(C ≤ k) ≥ p, for 0 < p < 1.
  func quantile(_ p: Double) -> Int {
    var result = 0
    let last = farthest
    walk { at, total in
      result = at
      return total >= p || at >= last
    }
    return result
  }
}
