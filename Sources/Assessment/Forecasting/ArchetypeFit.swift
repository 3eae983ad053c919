import Foundation

/// One archetype on one pattern of years (methods.md 2.3, steps 1–3).
struct ArchetypeFit {
  /// w.
  let weights: [Double]
  /// V.
  let variance: Double
  /// ln π − ½ln|A| − ½ln c.
  let evidence: Double

  /// A⁻¹, row by row.
  private let inverse: [Double]
  /// u = A⁻¹1.
  private let sums: [Double]
  /// c = 1ᵀu.
  private let total: Double

  /// P = A⁻¹ − uuᵀ/c.
  func precision(_ row: Int, _ column: Int) -> Double {
    inverse[row * sums.count + column] - sums[row] * sums[column] / total
  }

  init(archetype: Int, elapsed: [Double], horizon: Double) {
    let noise = Archetype.noise[archetype]
    let walk = Walk(driftSize: Archetype.driftSize[archetype], persistence: Archetype.persistence[archetype])
    let count = elapsed.count
    let end = elapsed[count - 1] + horizon

    var matrix = [Double](repeating: 0, count: count * count)
    for row in 0..<count {
      for column in 0...row { matrix[row * count + column] = walk.covariance(elapsed[column], elapsed[row]) }
      matrix[row * count + row] += noise
    }
    // Each year of its own adds at least its own step and noise: no pivot can be smaller but by rounding.
    let least = (0..<count).map { ($0 == 0 ? 1 : elapsed[$0] - elapsed[$0 - 1]) + noise }
    let factor = Cholesky(lowerTriangle: matrix, count: count, leastPivots: least)

    inverse = factor.inverse
    sums = factor.solve([Double](repeating: 1, count: count))
    total = sums.reduce(0, +)

    let ahead = elapsed.map { walk.covariance($0, end) }
    let pull = factor.solve(ahead)
    let rest = 1 - pull.reduce(0, +)
    weights = zip(pull, sums).map { [total] in $0 + rest / total * $1 }
    let explained = zip(ahead, pull).reduce(0) { $0 + $1.0 * $1.1 }
    let unexplained = walk.covariance(end, end) + noise - explained + rest * rest / total
    // The steps of the years ahead and the noise of the last are in it whatever was seen; rounding may not take them.
    variance = max(unexplained, horizon + noise)
    evidence = log(Archetype.priorWeight[archetype]) - factor.halfLogDeterminant - 0.5 * log(total)
  }
}

/// K: how the sums of an archetype's steps vary together.
struct Walk {
  let driftSize: Double
  let persistence: Double

  /// K_ab = 1 + Σ_{i≤a} Σ_{j≤b} C_ij with C_ij = κ²φ^|i−j| + [i=j], for a ≤ b, in closed form: a long gap costs no
  /// more than a short one. The 1 only conditions the matrix and cancels.
  func covariance(_ a: Double, _ b: Double) -> Double {
    1 + driftSize * driftSize * shared(a, b) + a
  }

  /// Σ_{i≤a} Σ_{j≤b} φ^|i−j| for a ≤ b.
  private func shared(_ a: Double, _ b: Double) -> Double {
    let phi = persistence
    guard phi < 1 else { return a * b }
    return (a * (1 + phi) - (phi + pow(phi, b - a + 1)) * (1 - pow(phi, a)) / (1 - phi)) / (1 - phi)
  }
}
