import Foundation

/// The regularised incomplete beta function, by its continued fraction (DLMF 8.17.22, https://dlmf.nist.gov/8.17).
enum IncompleteBeta {
  /// I_x(a, b): 0…1, for a, b > 0 and 0 < x < 1.
  ///
  /// - Parameter rest: 1 − x, given by itself so that it keeps its digits where x is near 1.
  static func value(_ a: Double, _ b: Double, at x: Double, rest: Double) -> Double {
    if x <= 0 { return 0 }
    if rest <= 0 { return 1 }
    // The fraction converges fast on this side of the mean; the other side follows by symmetry.
    if x > (a + 1) / (a + b + 2) { return 1 - value(b, a, at: rest, rest: x) }
    let front = exp(a * log(x) + b * log(rest) + lgamma(a + b) - lgamma(a) - lgamma(b)) / a
    return min(max(front * fraction(a, b, x), 0), 1)
  }

  /// Relative change at which a term no longer counts.
  private static let precision = 1e-15
  /// Terms grow with √max(a, b); a distribution of 10¹⁰ events still ends before this.
  private static let mostTerms = 200_000

  /// By the method of Lentz: the quotients of successive numerators and denominators.
  private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    func kept(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / kept(1 - (a + b) * x / (a + 1))
    var result = d
    for term in 1...mostTerms {
      let m = Double(term)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / kept(1 + even * d)
      c = kept(1 + even / c)
      result *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / kept(1 + odd * d)
      c = kept(1 + odd / c)
      result *= d * c
      if abs(d * c - 1) < precision { break }
    }
    return result
  }
}
