import Foundation

/// All of a fit that depends only on which years have values and how far ahead the target year lies, not on the
/// values: steps 1–3 of methods.md 2.3, for the eight archetypes at once.
///
/// With d_i = z_i − z_n, P·1 = 0 and wᵀ1 = 1 give zᵀPz = dᵀPd and wᵀz = z_n + wᵀd: the level of a series does not
/// matter, and the last year needs no row of its own.
final class WindowShape: Sendable {
  typealias Each = Archetype.Each

  /// τ: years since the first, ascending from 0.
  let elapsed: [Double]
  /// N: years from the first to the target year.
  let span: Double
  /// The upper triangle of P row by row, without the last year's row and column; what stands beside the diagonal counts
  /// twice.
  private let precision: [Each]
  /// w, without the last year's.
  private let weights: [Each]
  /// V.
  let variance: Each
  /// ln π − ½ln|A| − ½ln c.
  let evidence: Each

  /// - Parameters:
  ///   - elapsed: years since the first, strictly ascending from 0.
  ///   - horizon: H > 0, years from the last value to the target year.
  init(elapsed: [Double], horizon: Double) {
    let rows = elapsed.count - 1
    var precision = [Each](repeating: .zero, count: rows * (rows + 1) / 2)
    var weights = [Each](repeating: .zero, count: rows)
    var (variance, evidence) = (Each.zero, Each.zero)
    for k in 0..<Each.scalarCount {
      let fit = ArchetypeFit(archetype: k, elapsed: elapsed, horizon: horizon)
      variance[k] = fit.variance
      evidence[k] = fit.evidence
      var entry = 0
      for row in 0..<rows {
        weights[row][k] = fit.weights[row]
        for column in row..<rows {
          precision[entry][k] = fit.precision(row, column) * (column == row ? 1 : 2)
          entry += 1
        }
      }
    }
    self.elapsed = elapsed
    span = elapsed[rows] + horizon
    self.precision = precision
    self.weights = weights
    self.variance = variance
    self.evidence = evidence
  }

  /// max(zᵀPz, 0) and wᵀz for every archetype.
  ///
  /// - Parameter z: a value for each year; replaced by its distances from the last.
  @inline(__always)
  func fit(_ z: UnsafeMutableBufferPointer<Double>) -> (sum: Each, location: Each) {
    let rows = weights.count
    let last = z[rows]
    for row in 0..<rows { z[row] -= last }
    var (sum, location) = (Each.zero, Each.zero)
    precision.withUnsafeBufferPointer { precision in
      var entry = 0
      for row in 0..<rows {
        var product = Each.zero
        for column in row..<rows {
          product += precision[entry] * z[column]
          entry += 1
        }
        sum += product * z[row]
        location += weights[row] * z[row]
      }
    }
    return (sum.replacing(with: 0, where: sum .< 0), location + last)
  }
}
