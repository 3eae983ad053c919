import Foundation
import Operations
import People
import PlanModel
import Rounds
import Store
import StoreSQLite
import Testing

@Suite("Mapping the gaps")
struct MapGapsTests {
  private static let noon = Date(timeIntervalSince1970: 1_774_980_000)
  private static let chongqing = Region(name: "重庆市", code: RegionCode("500000"))
  private static let jiangbei = RegionCode("500105")!

  private func plan(region: Region = chongqing, names: [String] = ["婴儿死亡率", "孕产妇死亡率"]) -> Plan {
    Plan(
      title: "妇女发展规划", population: .women, kind: .plan, region: region, period: Period(from: 2021, to: 2030),
      domains: [Domain(number: 1, name: "健康")],
      indicators: names.enumerated().map { number, name in
        PlannedIndicator(
          domain: 1, number: "\(number + 1)", row: 1, indicator: Indicator(name: name, unit: .perMille),
          target: Target(text: "下降", rule: .decrease), bindingness: .binding, lead: ["市卫健委"],
          lines: SourceLines(2))
      })
  }

  private func store(_ plans: [Plan]) async throws -> SQLiteStore {
    let store = try SQLiteStore.inMemory()
    for (number, plan) in plans.enumerated() {
      _ = try await store.keep(
        AcceptedReading(
          reading: Desk.reading(of: [plan], sha: Character("\(number)")), originalLines: ["一", "二"], acceptedBy: "周敏",
          acceptedAt: Self.noon))
    }
    return store
  }

  private func figure(_ name: String, _ region: RegionCode, _ year: Int) throws -> Observation {
    Observation(
      subject: .init(indicator: Indicator.ID(name: name), region: region, year: year),
      value: .figure(try #require(Figure(printed: "4.2"))), unit: .perMille,
      provenance: .init(source: "年报", note: "", derivation: .published, author: "周敏", recordedAt: Self.noon))
  }

  @Test("takes the region whose plans ask for most, and the regions below once one of them reports")
  func reach() async throws {
    let store = try await store([plan(), plan(region: Region(name: "全国", code: .nation), names: ["婴儿死亡率"])])
    let mapping = MapGaps(store: store)
    #expect(try await mapping.regions().map(\.name) == ["全国", "重庆市"])
    try await store.append([try figure("婴儿死亡率", try #require(RegionCode("500000")), 2024)])
    let alone = try await mapping(asOf: 2026)
    #expect(alone.region == Self.chongqing && alone.parts.isEmpty && alone.dueYear == 2025)
    #expect(alone.rows(with: .never).map(\.indicator.name) == ["孕产妇死亡率"])

    try await store.append([try figure("婴儿死亡率", Self.jiangbei, 2024)])
    let whole = try await mapping(asOf: 2026)
    #expect(whole.parts.count == RegionRegister.national.parts(of: RegionCode("500000")!).count)
    #expect(whole.rows(with: .nobody).map(\.indicator.name) == ["孕产妇死亡率"])
    let infant = try #require(whole.rows.first { $0.indicator.name == "婴儿死亡率" })
    #expect(infant.partsWithout.count == whole.parts.count - 1)
    #expect(try await mapping(reach: .alone, asOf: 2026).parts.isEmpty)
  }

  @Test("refuses a region without a plan, and names those that have one")
  func refusals() async throws {
    let store = try await store([plan()])
    let refusal = await #expect(throws: GapRefusal.self) { try await MapGaps(store: store)(Self.jiangbei, asOf: 2026) }
    #expect(refusal?.reason.zh.contains("江北区") == true && refusal?.reason.zh.contains("重庆市（500000）") == true)
    await #expect(throws: GapRefusal.noPlans) { try await MapGaps(store: SQLiteStore.inMemory())(asOf: 2026) }
  }

  @Test("leaves the house as a table: a row for each indicator, region and breakdown, a column for each year")
  func table() async throws {
    let store = try await store([plan()])
    try await store.append([
      try figure("婴儿死亡率", try #require(RegionCode("500000")), 2024), try figure("婴儿死亡率", Self.jiangbei, 2024),
    ])
    let map = try await MapGaps(store: store)(asOf: 2026)
    let table = ExportTable.gaps(map)
    #expect(table.columns.suffix(5).map(\.key) == ["2021", "2022", "2023", "2024", "2025"])
    #expect(table.rows.count == (1 + map.parts.count) * (5 + 3))
    let own = try #require(table.rows.first).map(\.text)
    #expect(own.suffix(5) == ["blank", "blank", "blank", "reported", "blank"])
    #expect(own[8] == "市卫健委" && own[9] == "totalsOnly、regions、years")
  }

  @Test("says the conclusion in a sentence")
  func conclusion() async throws {
    let store = try await store([plan()])
    try await store.append([try figure("婴儿死亡率", try #require(RegionCode("500000")), 2025)])
    let map = try await MapGaps(store: store)(asOf: 2026)
    #expect(
      map.conclusion.zh == "重庆市 2021–2025 年 2 项指标中，1 项从未有数据，1 项只有总数、没有分组，1 项缺个别年份，应有数据已有 3%。")
    #expect(map.conclusion.en.hasPrefix("Of 2 indicators of 重庆市, 2021–2025, 1 never had a figure,"))
  }

  @Test("maps 40 regions × 90 indicators × 10 years, a row an indicator")
  func size() async throws {
    let names = (1...90).map { "儿童健康指标\($0)" }
    let store = try await store([plan(names: names)])
    var observations: [Observation] = []
    for region in RegionRegister.national.parts(of: RegionCode("500000")!).prefix(39) {
      for name in names { for year in 2021...2025 { observations.append(try figure(name, region, year)) } }
    }
    try await store.append(observations)
    let map = try await MapGaps(store: store)(asOf: 2026)
    #expect(map.rows.count == 90 && map.rows.allSatisfy { $0.lines.count == 5 })
  }
}
