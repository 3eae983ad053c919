import Foundation
import PlanModel

/// A straight line by (weighted) least squares: values in exact decimals, the interval in doubles.
///
/// Agrees with `scipy.stats.linregress` and, with weights, `numpy.polyfit(…, w=√weights)`.
struct StraightLine {
  /// Figures less the first one's value, years less the first one's.
  private let x: [Decimal]
  private let y: [Decimal]
  private let origin: Series.Point
  /// Σw, Σwx, Σwy, Σwx², Σwxy
  private let sums: (w: Decimal, x: Decimal, y: Decimal, xx: Decimal, xy: Decimal)
  /// Σw·Σwx² − (Σwx)², above 0.
  private let determinant: Decimal

  /// `nil` for fewer than two points.
  ///
  /// - Parameter weight: above 0, for the figure of a year.
  init?(_ points: [Series.Point], weight: (Int) -> Decimal = { _ in 1 }) {
    guard points.count >= 2, let first = points.first else { return nil }
    origin = first
    x = points.map { Decimal($0.year - first.year) }
    y = points.map { $0.value - first.value }
    var sums: (w: Decimal, x: Decimal, y: Decimal, xx: Decimal, xy: Decimal) = (0, 0, 0, 0, 0)
    for (index, point) in points.enumerated() {
      let w = weight(point.year)
      sums.w += w
      sums.x += w * x[index]
      sums.y += w * y[index]
      sums.xx += w * x[index] * x[index]
      sums.xy += w * x[index] * y[index]
    }
    self.sums = sums
    determinant = sums.w * sums.xx - sums.x * sums.x
    guard determinant > 0 else { return nil }
  }

  /// The line's value in a year, in the indicator's own unit; one division, so that a line that reaches a bound exactly
  /// is seen to do so.
  func value(in year: Int) -> Decimal {
    let at = Decimal(year - origin.year)
    let slope = sums.w * sums.xy - sums.x * sums.y
    let intercept = sums.y * sums.xx - sums.x * sums.xy
    return origin.value + (intercept + slope * at) / determinant
  }

  /// Half the width of the 80 % prediction interval, without weights; `nil` for fewer than three points.
  ///
  /// t · s · √(1 + 1/n + (x − x̄)²/Sxx), s² = SSE/(n − 2), t with n − 2 degrees of freedom.
  func reach80(in year: Int) -> Double? {
    let n = x.count
    guard n >= 3 else { return nil }
    let slope = ((sums.w * sums.xy - sums.x * sums.y) / determinant).double
    let meanX = (sums.x / sums.w).double
    let meanY = (sums.y / sums.w).double
    let errors = zip(x, y).map { x, y in y.double - meanY - slope * (x.double - meanX) }
    let variance = errors.reduce(0) { $0 + $1 * $1 } / Double(n - 2)
    let spread = (determinant / sums.w).double
    let away = Double(year - origin.year) - meanX
    return Self.t90(n - 2) * (variance * (1 + 1 / Double(n) + away * away / spread)).squareRoot()
  }

  /// The 0.9 quantile of Student's t.
  ///
  /// The first from `scipy.stats.t.ppf(0.9, df)`; beyond, the expansion of Abramowitz & Stegun 26.7.5, which is off by
  /// less than 10⁻⁶ there.
  static func t90(_ degrees: Int) -> Double {
    if degrees <= table.count { return table[max(degrees, 1) - 1] }
    let z = 1.2815515655446004
    let v = Double(degrees)
    let (z3, z5, z7) = (z * z * z, z * z * z * z * z, z * z * z * z * z * z * z)
    return z + (z3 + z) / (4 * v) + (5 * z5 + 16 * z3 + 3 * z) / (96 * v * v)
      + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * v * v * v)
  }

  private static let table = [
    3.0776835371752544, 1.8856180831641272, 1.637744353696209, 1.533206274058944, 1.4758840488244815,
    1.4397557472651483, 1.4149239276505086, 1.3968153097438654, 1.3830287383966329, 1.372183641110336,
    1.3634303180205407, 1.356217334023205, 1.3501712887800552, 1.345030374454651, 1.3406056078504558,
    1.3367571673273153, 1.3333793897216268, 1.3303909435699093, 1.3277282090267986, 1.3253407069850465,
  ]
}
