import FixtureFiles
import Foundation
import Testing

@testable import Assessment

@Suite("The quantile of a mixture")
struct MixtureQuantileTests {
  private static let probabilities = [1e-6, 0.001, 0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975, 0.999, 1 - 1e-6]

  /// Methods.md 2.4 to the letter.
  private func halved(_ mixture: StudentMixture, _ p: Double) -> Double {
    var low = (mixture.location - 80 * mixture.scale).min()
    var high = (mixture.location + 80 * mixture.scale).max()
    for _ in 0..<200 {
      let middle = low + (high - low) / 2
      if mixture.cumulative(at: middle) < p { low = middle } else { high = middle }
    }
    return low + (high - low) / 2
  }

  /// Mixtures of real windows where there are some, of made windows, and of nothing at all.
  private static let mixtures: [(kind: String, mixture: StudentMixture)] = {
    var random = SplitMix(seed: 4)
    let forecaster = Forecaster()
    let golden = GoldenForecasts.series.compactMap { $0.input.forecast().map { ("golden", $0.mixture) } }
    let made = (0..<100).compactMap { _ in
      forecaster.forecast(random.window(), year: 2030, aim: .rise).map { ("window", $0.mixture) }
    }
    return golden + made + (0..<100).map { _ in ("wild", random.mixture()) }
  }()

  @Test("agrees with two hundred halvings to 1e-9")
  func halvings() {
    for (kind, mixture) in Self.mixtures {
      for p in Self.probabilities {
        let (ours, theirs) = (mixture.quantile(p), halved(mixture, p))
        // In the far tail F itself is known to 1e-16 only.
        let known = 1e-16 / mixture.local(at: theirs, inverse: 1 / mixture.scale).density
        #expect(abs(ours - theirs) <= 1e-9 + 10 * known, "\(kind) \(p): \(ours) \(theirs) \(mixture)")
      }
    }
  }

  @Test("takes some ten evaluations, and never many")
  func evaluations() {
    for kind in ["golden", "window", "wild"] {
      let counts = Self.mixtures.filter { $0.kind == kind }.flatMap { each in
        [0.025, 0.1, 0.5, 0.9, 0.975].map { each.mixture.solution($0).evaluations }
      }
      guard !counts.isEmpty else { continue }
      let mean = Double(counts.reduce(0, +)) / Double(counts.count)
      #expect(mean <= 10, "\(kind)")
      #expect(counts.max()! <= 20, "\(kind)")
    }
  }

  @Test("is the end of the search where a probability lies beyond it")
  func ends() {
    for (_, mixture) in Self.mixtures {
      #expect(mixture.quantile(0) == (mixture.location - 80 * mixture.scale).min())
      #expect(mixture.quantile(1) == (mixture.location + 80 * mixture.scale).max())
    }
  }

  @Test("rises with the probability")
  func monotone() {
    var random = SplitMix(seed: 5)
    for (_, mixture) in Self.mixtures {
      let ps = (0..<20).map { _ in Double.random(in: 0...1, using: &random) }.sorted()
      let quantiles = ps.map(mixture.quantile)
      #expect(quantiles == quantiles.sorted())
    }
  }
}
