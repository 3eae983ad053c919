/// Qn, a robust measure of spread: a constant times about the first quartile of all distances between pairs.
///
/// Half of the values may be wild before it breaks down, and it needs no middle. P. J. Rousseeuw and C. Croux,
/// "Alternatives to the median absolute deviation", JASA 88 (1993) 1273–1283; factors for few values from C. Croux and
/// P. J. Rousseeuw, "Time-efficient algorithms for two highly robust estimators of scale", COMPSTAT 1 (1992) 411–428.
enum RobustSpread {
  /// 1/(√2·Φ⁻¹(5/8)): makes it the standard deviation of a normal distribution.
  private static let consistency = 2.2219
  /// For 2…9 values.
  private static let factors = [0.399, 0.994, 0.512, 0.844, 0.611, 0.857, 0.669, 0.872]

  /// The spread of at least two finite values; `nil` for fewer.
  static func qn(_ values: [Double]) -> Double? {
    let count = values.count
    guard count >= 2 else { return nil }
    var distances: [Double] = []
    distances.reserveCapacity(count * (count - 1) / 2)
    for later in values.indices { for earlier in 0..<later { distances.append(abs(values[later] - values[earlier])) } }
    distances.sort()
    let half = count / 2 + 1
    let factor: Double
    if count <= 9 {
      factor = factors[count - 2]
    } else {
      let size = Double(count)
      factor = count % 2 == 1 ? size / (size + 1.4) : size / (size + 3.8)
    }
    return consistency * factor * distances[half * (half - 1) / 2 - 1]
  }

  /// The middle value, or the mean of the middle two; `nil` for none.
  static func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
