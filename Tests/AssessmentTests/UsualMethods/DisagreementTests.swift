import Testing

@testable import Assessment

@Suite("A disagreement with the usual methods")
struct DisagreementTests {
  private func forecasts(_ meets: [UsualMethod: Bool]) -> [UsualForecast] {
    UsualMethod.allCases.map { method in
      let outcome = meets[method].map {
        UsualForecast.Outcome.projected(value: 1, low: nil, high: nil, meets: $0, category: nil)
      }
      return UsualForecast(method: method, outcome: outcome ?? .notComputable(.usualGrowthOfZero))
    }
  }

  @Test(
    "has the bands of the status",
    arguments: [(0.70, "onTrack"), (0.699, "uncertain"), (0.30, "uncertain"), (0.299, "atRisk")])
  func bands(probability: Double, band: String) {
    #expect(Disagreement.Band(probability: probability).rawValue == band)
  }

  @Test("names the methods that say otherwise")
  func dissenting() {
    let mixed = forecasts([.lastValue: false, .straightLine: true])
    #expect(Disagreement(of: mixed, with: .onTrack).dissenting == [.lastValue])
    #expect(Disagreement(of: mixed, with: .atRisk).dissenting == [.straightLine])
    #expect(Disagreement(of: mixed, with: .uncertain).dissenting.isEmpty)
    #expect(Disagreement(of: mixed, with: .atRisk).wording.zh == "本系统判断预计达标困难，但以下方法认为能达到：直线外推")
    #expect(Disagreement(of: mixed, with: .uncertain).wording.en.contains("met by straight line; missed by last value"))
  }

  @Test("is none where they agree, or where none can be computed")
  func agreement() {
    #expect(Disagreement(of: forecasts([.lastValue: true]), with: .onTrack).wording == .disagreementNone)
    #expect(Disagreement(of: forecasts([.lastValue: false]), with: .atRisk).wording == .disagreementNone)
    #expect(Disagreement(of: forecasts([:]), with: .atRisk).wording == .disagreementNothing)
  }
}
