import Foundation

/// The slopes between all pairs of points of a series, in order.
///
/// Slopes are ordered as fractions by cross-multiplication, so only the few that are asked for are divided.
struct PairSlopes {
  /// A change in steps of the common power of ten, over years; equal slopes may differ in both.
  private struct Fraction {
    let steps: Int64
    let years: Int64
  }

  private let fractions: [Fraction]
  private let exponent: Int
  /// How often each value occurs.
  let ties: [Int]

  /// More years would not fit 64 bits when multiplied across.
  private static let mostYears = 512

  /// `nil` where figures are too long, or years too far apart, to be worked out in 64 bits.
  init?(_ points: [Series.Point]) {
    guard let first = points.first, let last = points.last, last.year - first.year <= Self.mostYears else { return nil }
    let values = points.compactMap { ShortDecimal($0.value) }
    guard values.count == points.count, let finest = values.map(\.exponent).min() else { return nil }
    let counts = values.compactMap { $0.counted(in: finest) }
    guard counts.count == points.count else { return nil }
    var fractions: [Fraction] = []
    fractions.reserveCapacity(points.count * (points.count - 1) / 2)
    for later in points.indices {
      for earlier in 0..<later {
        fractions.append(
          Fraction(steps: counts[later] - counts[earlier], years: Int64(points[later].year - points[earlier].year)))
      }
    }
    fractions.sort { $0.steps * $1.years < $1.steps * $0.years }
    self.fractions = fractions
    exponent = finest
    ties = Self.runs(in: counts.sorted())
  }

  /// How many slopes there are.
  var count: Int { fractions.count }

  /// The slope at a place of the order, units a year.
  subscript(place: Int) -> Decimal {
    if let short = short(place) { return short.decimal }
    let fraction = fractions[place]
    return ShortDecimal(significand: fraction.steps, exponent: exponent).decimal / Decimal(fraction.years)
  }

  /// The middle one, or the mean of the middle two; there is at least one.
  var median: Decimal {
    let middle = count / 2
    if count % 2 == 1 { return self[middle] }
    if let mean = short(middle - 1).flatMap({ low in short(middle).flatMap { low.mean($0) } }) { return mean.decimal }
    return (self[middle - 1] + self[middle]) / 2
  }

  private func short(_ place: Int) -> ShortDecimal? {
    let fraction = fractions[place]
    return ShortDecimal(significand: fraction.steps, exponent: exponent).divided(by: fraction.years)
  }

  private static func runs(in sorted: [Int64]) -> [Int] {
    var runs: [Int] = []
    for index in sorted.indices {
      if index > 0, sorted[index] == sorted[index - 1] { runs[runs.count - 1] += 1 } else { runs.append(1) }
    }
    return runs
  }
}
