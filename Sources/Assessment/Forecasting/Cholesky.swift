import Foundation

/// A = LLᵀ of a symmetric positive definite matrix, row by row.
struct Cholesky {
  private let factor: [Double]
  private let count: Int

  /// - Parameters:
  ///   - lowerTriangle: `count` × `count`, row by row; what stands above the diagonal is not read.
  ///   - leastPivots: what each squared pivot is known to reach; keeps rounding from making it zero or negative.
  init(lowerTriangle: [Double], count: Int, leastPivots: [Double]) {
    var factor = lowerTriangle
    for row in 0..<count {
      for column in 0...row {
        var entry = factor[row * count + column]
        for k in 0..<column { entry -= factor[row * count + k] * factor[column * count + k] }
        if row == column {
          factor[row * count + row] = max(entry, leastPivots[row]).squareRoot()
        } else {
          factor[row * count + column] = entry / factor[column * count + column]
          factor[column * count + row] = 0
        }
      }
    }
    self.factor = factor
    self.count = count
  }

  /// ½ ln|A|.
  var halfLogDeterminant: Double { (0..<count).reduce(0) { $0 + log(factor[$1 * count + $1]) } }

  /// A⁻¹b.
  func solve(_ right: [Double]) -> [Double] {
    var x = right
    for row in 0..<count {
      for k in 0..<row { x[row] -= factor[row * count + k] * x[k] }
      x[row] /= factor[row * count + row]
    }
    for row in stride(from: count - 1, through: 0, by: -1) {
      for k in (row + 1)..<max(count, row + 1) { x[row] -= factor[k * count + row] * x[k] }
      x[row] /= factor[row * count + row]
    }
    return x
  }

  /// A⁻¹, row by row.
  var inverse: [Double] {
    (0..<count).flatMap { column in
      var unit = [Double](repeating: 0, count: count)
      unit[column] = 1
      return solve(unit)
    }
  }
}
