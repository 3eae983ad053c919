import Foundation
import PlanModel
import Testing

@testable import Assessment

@Suite("A dossier")
struct DossierTests {
  private static let rate = UnitOfMeasure.per100000
  private let indicator = Indicator(name: "孕产妇死亡率", unit: rate)

  private func one(_ year: Int, _ value: String, _ unit: UnitOfMeasure = rate, at second: Double = 0) -> Observation {
    PlanFixture.observation("孕产妇死亡率", unit, year, value, at: second)
  }

  private func dossier(_ all: [Observation], _ indicator: Indicator? = nil, asOf: Int = 2025) -> Dossier {
    Dossier(all, of: indicator ?? self.indicator, asOf: asOf, targetYear: 2030)
  }

  private func uses(_ dossier: Dossier) -> [String] {
    dossier.entries.map { entry in
      let value = entry.observation.value.figure?.description ?? "-"
      let year = entry.observation.subject.year
      switch entry.use {
      case .used: return "\(year) \(value) used"
      case .leftOut(.missing(let reason)): return "\(year) \(value) \(reason.rawValue)"
      case .leftOut(.otherUnit(let unit, let than)): return "\(year) \(value) \(unit) not \(than)"
      case .leftOut(.afterAsOf(let asOf)): return "\(year) \(value) after \(asOf)"
      case .leftOut(.afterTarget(let target)): return "\(year) \(value) past \(target)"
      case .leftOut(.replaced): return "\(year) \(value) replaced"
      }
    }
  }

  @Test("says of each observation whether it counts, and why not")
  func reasons() {
    let all = [
      one(2020, "16.9"), one(2021, "-"), one(2022, "0.157", .perMille), one(2023, "15.2"),
      one(2023, "15.1", at: 9), one(2026, "13"), one(2031, "10"),
    ]
    let dossier = dossier(all)
    #expect(
      uses(dossier) == [
        "2020 16.9 used", "2021 - notYetPublished", "2022 0.157 ‰ not 1/10万", "2023 15.2 replaced", "2023 15.1 used",
        "2026 13 after 2025", "2031 10 past 2030",
      ])
    #expect(dossier.series == series("2020: 16.9, 2023: 15.1", "孕产妇死亡率", Self.rate))
    #expect(dossier[2023] == all[4] && dossier[2022] == nil && dossier[2026] == nil)
    for case .leftOut(let reason) in dossier.entries.map(\.use) { #expect(!reason.word.zh.isEmpty) }
    #expect(
      Set(dossier.entries.compactMap { if case .leftOut(let why) = $0.use { why.word.en } else { nil } }).count == 5)
  }

  @Test("does not hang on the order in which it reads, even of what was entered at one instant")
  func order() {
    var generator = SplitMix(seed: 3)
    let all = [
      one(2020, "16.9"), one(2020, "17.0"), one(2020, "-"), one(2021, "16", .perMille), one(2021, "16"),
      one(2022, "15", at: 2), one(2022, "15.5", at: 1),
    ]
    let first = dossier(all)
    for _ in 0..<50 { #expect(dossier(all.shuffled(using: &generator)) == first) }
    #expect(first.series[2022]?.figure.description == "15")
  }

  @Test("lets the last entry of a year hold, be it a gap or in another unit")
  func last() {
    #expect(dossier([one(2024, "14.3"), one(2024, "-", at: 1)]).series.points.isEmpty)
    #expect(dossier([one(2024, "14.3"), one(2024, "0.143", .perMille, at: 1)]).series.points.isEmpty)
    #expect(dossier([one(2024, "-"), one(2024, "14.3", at: 1)]).series.points.count == 1)
  }

  @Test("takes the unit of the last figure that counts where the plan prints none")
  func unit() {
    let bare = Indicator(name: "孕产妇死亡率", unit: .none)
    let all = [one(2020, "0.169", .perMille), one(2023, "15.1"), one(2024, "-"), one(2027, "0.12", .perMille)]
    let now = dossier(all, bare)
    #expect(now.series.unit == Self.rate)
    #expect(uses(now)[0] == "2020 0.169 ‰ not 1/10万")
    #expect(dossier(all, bare, asOf: 2022).series.unit == .perMille)
    #expect(dossier([], bare).series.unit == .none)
  }
}
