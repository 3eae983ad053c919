@testable import Assessment

/// Numbers without order or pattern, the same in every run: SplitMix64 (G. L. Steele et al., OOPSLA 2014).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A window of one to fourteen values with gaps and now and then a zero, two decimals.
  mutating func window(_ scale: WorkingScale? = nil) -> ForecastWindow {
    let scale = scale ?? WorkingScale.allCases.randomElement(using: &self)!
    var value = Double.random(in: scale == .diff ? -5...5 : 5...95, using: &self)
    let (trend, noise) = (Double.random(in: -1...1, using: &self), Double.random(in: 0...4, using: &self))
    var (years, values): ([Int], [Double]) = ([], [])
    for year in 2010..<(2011 + Int.random(in: 0..<14, using: &self)) {
      value += trend + Double.random(in: -noise...noise, using: &self)
      if year > 2010, Int.random(in: 0..<4, using: &self) == 0 { continue }
      let least = scale == .diff ? -100.0 : 0
      years.append(year)
      values.append((min(max(value, least), scale == .pct ? 100 : 1_000) * 100).rounded() / 100)
    }
    return ForecastWindow(years: years, values: values, scale: scale, publicationUnit: 0.01)!
  }

  /// A mixture as far apart and as unequal as windows do not make them.
  mutating func mixture() -> StudentMixture {
    func each(_ make: (inout SplitMix) -> Double) -> Archetype.Each {
      Archetype.Each((0..<8).map { _ in make(&self) })
    }
    let weight = each { -Double.random(in: 0.0001...1, using: &$0).squareRoot() + 1.01 }
    return StudentMixture(
      weight: weight / weight.total, location: each { Double.random(in: -3...3, using: &$0) },
      scale: each { 0.003 * Double(1 << Int.random(in: 0...10, using: &$0)) })
  }
}
