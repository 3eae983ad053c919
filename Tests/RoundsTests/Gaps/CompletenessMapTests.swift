import Foundation
import PlanModel
import Testing

@testable import Rounds

@Suite("The map of what is collected")
struct CompletenessMapTests {
  private static let city = Region(name: "云溪市", code: RegionCode("990100"))
  private static let east = Region(name: "东区", code: RegionCode("990101"))
  private static let west = Region(name: "西区", code: RegionCode("990102"))
  private static let infant = Indicator(name: "婴儿死亡率", unit: .perMille)
  private static let village = Indicator(name: "村委会成员中女性比例", unit: .percent)

  private func plan(
    _ indicators: [Indicator] = [infant, village], kind: PlanKind = .plan,
    period: Period = Period(from: 2021, to: 2030),
    lead: [String] = ["市卫健委"]
  ) -> Plan {
    Plan(
      title: "规划", population: .women, kind: kind, region: Self.city, period: period,
      domains: [Domain(number: 1, name: "健康")],
      indicators: indicators.enumerated().map { number, indicator in
        PlannedIndicator(
          domain: 1, number: "\(number + 1)", row: 1, indicator: indicator,
          target: Target(text: "提高", rule: .increase), bindingness: .expected, lead: lead, lines: SourceLines(1))
      })
  }

  private func figure(
    _ indicator: Indicator, _ year: Int, _ breakdown: String = "", in region: Region = city,
    value: ObservedValue? = nil, derived: Bool = false
  ) throws -> Observation {
    Observation(
      subject: .init(
        indicator: indicator.id, region: try #require(region.code), year: year,
        breakdown: try #require(Breakdown(printed: breakdown))),
      value: try value ?? .figure(#require(Figure(printed: "5"))), unit: indicator.unit,
      provenance: .init(
        source: "年鉴", note: "", derivation: derived ? .derived : .published, author: "周敏",
        recordedAt: Date(timeIntervalSince1970: 0)))
  }

  private func map(
    _ plans: [Plan], _ observations: [Observation], asOf: Int = 2025, parts: [Region] = [], asked: Set<CellID> = []
  ) -> CompletenessMap {
    CompletenessMap(
      region: Self.city, parts: parts, plans: plans, asOf: asOf, unitName: { $0 == "市卫健委" ? "市卫生健康委" : $0 },
      asked: asked, observations: observations)
  }

  @Test("holds every indicator once, each year whose figures are due, and who owes it")
  func axes() throws {
    let map = map([plan(), plan([Self.infant], kind: .decomposition, lead: ["市妇幼院"])], [])
    #expect(map.dueYear == 2024 && map.years == [2021, 2022, 2023, 2024])
    #expect(map.rows.map(\.indicator.name) == ["婴儿死亡率", "村委会成员中女性比例"])
    // A decomposition says most exactly whose it is.
    #expect(map.rows.map(\.leads) == [["市妇幼院"], ["市卫生健康委"]])
    #expect(map.rows[0].places.count == 2)
    #expect(map.share == 0)
  }

  @Test("leaves out plans that had ended, unless all have")
  func ended() throws {
    let old = plan([Self.village], period: Period(from: 2011, to: 2020))
    #expect(map([old, plan([Self.infant])], []).rows.map(\.indicator.name) == ["婴儿死亡率"])
    #expect(map([old], []).years == Array(2011...2020))
    #expect(map([plan()], [], asOf: 2021).rows.isEmpty)
  }

  @Test("asks for sex and for town and country where the name speaks of people and says neither")
  func expected() throws {
    let map = map([plan()], [try figure(Self.infant, 2021, "农村")])
    #expect(map.rows[0].lines.map(\.breakdown.text) == ["总计", "性别:女", "性别:男", "城乡:城市", "城乡:农村"])
    #expect(map.rows[0].lines.map(\.ground) == [.total, .expected, .expected, .expected, .expected])
    #expect(map.rows[1].lines.map(\.breakdown.text) == ["总计"])
  }

  @Test("holds breakdowns that were reported or asked for by their own spelling")
  func spellings() throws {
    let asked = CellID(indicator: Self.village.id, breakdown: try #require(Breakdown(printed: "民族:少数民族")))
    let map = map(
      [plan()], [try figure(Self.infant, 2021, "性别:女童"), try figure(Self.infant, 2021, "年龄:0岁")], asked: [asked])
    #expect(
      map.rows[0].lines.map(\.breakdown.text) == ["总计", "性别:女童", "性别:男", "城乡:城市", "城乡:农村", "年龄:0岁"])
    #expect(map.rows[0].lines.last?.ground == .reported)
    #expect(map.rows[1].lines.map(\.ground) == [.total, .asked])
  }

  @Test("tells a figure, a derived one, a reason and silence apart")
  func cells() throws {
    let map = map(
      [plan([Self.village])],
      [
        try figure(Self.village, 2021), try figure(Self.village, 2022, derived: true),
        try figure(Self.village, 2023, value: .missing(.notYetPublished)),
      ])
    let row = map.rows[0]
    #expect(row.lines[0].cells == [.reported, .derived, .missing(.notYetPublished), .blank])
    #expect((row.filled, row.due, row.lastYear) == (2, 4, 2022))
    #expect(row.spots == [.years([2024])])
  }

  @Test("what does not apply is neither due nor a blank spot")
  func notApplicable() throws {
    let all = try (2021...2024).map { try figure(Self.village, $0, value: .missing(.notApplicable)) }
    let map = map([plan([Self.village])], all)
    #expect(map.rows[0].due == 0 && map.rows[0].spots.isEmpty && map.share == nil)
  }

  @Test("ranks blank spots: by nobody, in no year, totals alone, stopped, in some regions, in some years")
  func spots() throws {
    func spots(_ observations: [Observation], parts: [Region] = []) -> [BlankSpot] {
      map([plan([Self.infant])], observations, parts: parts).rows[0].spots
    }
    let parts = [Self.east, Self.west]
    #expect(spots([], parts: parts) == [.nobody])
    #expect(spots([]) == [.never])
    #expect(spots([try figure(Self.infant, 2022, in: Self.east)], parts: parts) == [.never])
    let totals = try (2021...2024).map { try figure(Self.infant, $0) }
    guard case .totalsOnly(let without)? = spots(totals).first else {
      Issue.record("totals alone were not noticed")
      return
    }
    #expect(without.map(\.label) == ["女", "男", "城市", "农村"])
    let rural = [try figure(Self.infant, 2021), try figure(Self.infant, 2021, "农村")]
    #expect(spots(rural) == [.stopped(2021)])
    #expect(spots(rural + [try figure(Self.infant, 2023)]) == [.years([2022, 2024])])
    #expect(
      spots(totals + rural + [try figure(Self.infant, 2021, in: Self.east)], parts: parts) == [.regions([Self.west])])
  }

  @Test("does not depend on the order of the observations")
  func order() throws {
    var observations = try (2021...2024).flatMap { [try figure(Self.infant, $0), try figure(Self.infant, $0, "农村")] }
    let map = map([plan()], observations)
    for _ in 0..<5 {
      observations.reverse()
      observations.swapAt(0, 3)
      #expect(self.map([plan()], observations) == map)
    }
  }
}
