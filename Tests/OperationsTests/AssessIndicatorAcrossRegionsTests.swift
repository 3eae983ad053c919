import Assessment
import Foundation
import PlanModel
import Store
import StoreSQLite
import Testing

@testable import Operations

@Suite("One indicator across regions")
struct AssessIndicatorAcrossRegionsTests {
  private let period = Period(from: 2021, to: 2030)

  /// Chongqing's districts, each with figures of its own; a share, a comparison, a trend and a rate with its counts.
  private func ledger(_ districts: [RegionCode]) async throws -> SQLiteStore {
    let store = try SQLiteStore.inMemory()
    var all: [Observation] = []
    for (place, region) in districts.enumerated() {
      for year in 2016...2024 {
        let step = Double(year - 2016)
        let wave = Double((place * 7 + year * 3) % 5) / 10
        all.append(observed("知晓率", region, year, 60 + Double(place) + step * Double(place % 4) + wave, .percent))
        all.append(observed("覆盖率", region, year, 70 + step + wave, .percent))
        all.append(observed("婴儿死亡率", region, year, 4 + wave, .perMille))
        all.append(observed("婴儿死亡人数", region, year, Double(3 + (place + year) % 4), UnitOfMeasure(printed: "人"), 0))
        all.append(observed("活产数", region, year, Double(900 + place), UnitOfMeasure(printed: "人"), 0))
      }
    }
    for year in 2016...2024 { all.append(observed("婴儿死亡率", try code("500000"), year, 4.2, .perMille)) }
    // A correction, and a subgroup that must not count.
    all.append(observed("知晓率", districts[0], 2024, 99, .percent))
    all.append(observed("知晓率", districts[1], 2024, 1, .percent, breakdown: try #require(Breakdown(printed: "农村"))))
    try await store.append(all)
    return store
  }

  private func code(_ digits: String) throws -> RegionCode { try #require(RegionCode(digits)) }

  private func observed(
    _ name: String, _ region: RegionCode, _ year: Int, _ value: Double, _ unit: UnitOfMeasure, _ decimals: Int = 1,
    breakdown: Breakdown = .total
  ) -> Observation {
    Observation(
      subject: .init(indicator: .init(name: name), region: region, year: year, breakdown: breakdown),
      value: .figure(Figure(printed: String(format: "%.\(decimals)f", value))!), unit: unit,
      provenance: .init(
        source: "年鉴", note: "", derivation: .published, author: "周敏", recordedAt: Date(timeIntervalSince1970: 0)))
  }

  private func planned(_ name: String, _ unit: UnitOfMeasure, _ rule: TargetRule) -> PlannedIndicator {
    PlannedIndicator(
      domain: 1, number: "1", row: 1, indicator: Indicator(name: name, unit: unit),
      target: Target(text: "目标", rule: rule), bindingness: .expected, lines: SourceLines(1))
  }

  @Test("each region gets the verdict that its own plan gives")
  func asInItsPlan() async throws {
    let districts = Array(RegionRegister.national.parts(of: try code("500000")).prefix(9))
    let store = try await ledger(districts)
    let rows = [
      planned("知晓率", .percent, .atLeast(80)), planned("知晓率", .percent, .increase),
      planned("知晓率", .percent, .notBelow(reference: "覆盖率")), planned("婴儿死亡率", .perMille, .atMost(3)),
      planned("知晓率", .none, .change(.points(5), baseYear: nil)),
    ]
    for row in rows {
      let across = try await AssessIndicatorAcrossRegions(ledger: store)(
        row, of: period, in: Set(districts), asOf: 2024)
      #expect(across.map(\.region) == districts)
      for one in across {
        let plan = Plan(
          title: "", population: .both, kind: .plan, region: Region(name: "区", code: one.region), period: period,
          indicators: [row])
        let own = try await AssessPlan(ledger: store)(plan, asOf: 2024).indicators[0].verdict
        #expect(one.verdict == own)
        #expect(own.question.peerDrift != nil)
        #expect((own.question.counts != nil) == (row.indicator.name == "婴儿死亡率"))
      }
    }
  }

  @Test("a region without figures says so, and figures in another unit are none")
  func withoutFigures() async throws {
    let districts = Array(RegionRegister.national.parts(of: try code("500000")).prefix(3))
    let store = try await ledger(Array(districts.prefix(2)))
    let share = planned("知晓率", .percent, .atLeast(80))
    let verdicts = try await AssessIndicatorAcrossRegions(ledger: store)(
      share, of: period, in: Set(districts), asOf: 2024)
    #expect(verdicts.map(\.verdict.status)[2] == .insufficient)
    let rate = planned("知晓率", .perMille, .atLeast(80))
    let others = try await AssessIndicatorAcrossRegions(ledger: store)(rate, of: period, in: Set(districts), asOf: 2024)
    #expect(others.allSatisfy { $0.verdict.status == .insufficient })
  }

  @Test("the whole country's regions are judged as a few of them are")
  func everyRegion() async throws {
    let districts = Array(RegionRegister.national.parts(of: try code("500000")).prefix(9))
    let store = try await ledger(districts)
    let row = planned("知晓率", .percent, .atLeast(80))
    let register = RegionRegister.national
    let counties = register.parts(of: .nation).flatMap { register.parts(of: $0) }.flatMap {
      [$0] + register.parts(of: $0)
    }
    let assess = AssessIndicatorAcrossRegions(ledger: store)
    let all = try await assess(row, of: period, in: Set(counties), asOf: 2024)
    let few = try await assess(row, of: period, in: Set(districts), asOf: 2024)
    #expect(all.count == Set(counties).count && all.count > 1_000)
    #expect(all.filter { districts.contains($0.region) } == few)
  }
}
