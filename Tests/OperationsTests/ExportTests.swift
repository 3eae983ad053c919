import Foundation
import PlanModel
import Store
import Testing

@testable import Operations

@Suite("What leaves the house")
struct ExportTests {
  @Test("a plan leaves with its items and the observations of its indicators and region")
  func plan() async throws {
    let desk = try Desk()
    try await desk.keepPlan()
    _ = try await desk.run([
      "婴儿死亡率,000000,2020,,5.40,‰,源,", "婴儿死亡率,500000,2020,,4.0,‰,源,", "别的,000000,2020,,1,%,源,",
    ])
    let export = try await ExportPlan(shelf: desk.store, ledger: desk.store)(Desk.plan().id)
    #expect(export.tables.map(\.name) == ["plan", "domains", "indicators", "tasks", "observations"])
    let indicators = export.tables[2]
    #expect(indicators.columns.map(\.key).prefix(7) == ["domain", "number", "row", "name", "unit", "target", "rule"])
    #expect(
      indicators.rows[0].map(\.text).prefix(7) == [
        "儿童与健康", "1", "1", "婴儿死亡率", "‰", "≤5", #"{"type":"atMost","value":"5"}"#,
      ])
    #expect(indicators.columns.map(\.title.zh).prefix(2) == ["领域", "序号"])
    let observations = export.tables[4]
    #expect(observations.rows.count == 1)
    #expect(observations.rows[0].map(\.text).prefix(7) == ["婴儿死亡率", "000000", "全国", "2020", "总计", "5.40", "‰"])
  }

  @Test("every table and column has a title in both languages")
  func titles() async throws {
    let desk = try Desk()
    let line = SourceLines(1)
    let target = GoalTarget(
      indicator: Indicator(name: "率", unit: .percent), target: Target(text: "90%", rule: .atLeast(90)))
    let full = Plan(
      title: "规划", population: .both, kind: .plan, region: Region(name: "云溪市", code: nil),
      period: Period(from: 2021, to: 2030), domains: [Domain(number: 1, name: "健康")],
      goals: [Goal(domain: 1, number: "1", text: "目标。", targets: [target], lines: line)],
      measures: [Measure(domain: 1, number: "1", text: "措施。", lead: ["甲"], support: [], lines: line)],
      tasks: [PlanTask(domain: 1, section: "", number: "1", text: "任务。", lead: [], support: [], lines: line)],
      projectItems: [
        ProjectItem(programme: "工程", project: "", number: "1", text: "项。", lead: [], support: [], lines: line)
      ],
      workPoints: [
        WorkPoint(group: "组", number: "1", text: "点。", lead: [], support: [], targets: [target], lines: line)
      ])
    _ = try await desk.store.keep(
      AcceptedReading(
        reading: Desk.reading(of: [full]), originalLines: ["一", "二"], acceptedBy: "周敏",
        acceptedAt: Desk.spring2026))
    let export = try await ExportPlan(shelf: desk.store, ledger: desk.store)(full.id, version: 1)
    #expect(export.tables.count == 10)
    for table in export.tables {
      #expect(table.title.zh != table.name)
      for column in table.columns { #expect(column.title.zh != column.key, "\(table.name).\(column.key)") }
    }
    let targets = try #require(export.tables.first { $0.name == "goalTargets" })
    #expect(targets.rows.map { $0[0].text } == ["健康", "组"])
  }

  @Test("as JSON a table is a list of objects, figures as printed, empty cells left out")
  func json() async throws {
    let desk = try Desk()
    _ = try await desk.run(["率,000000,2020,,16.10,%,源,", "率,000000,2021,,,%,源,不适用"])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let table = ExportTable.observations(try await desk.held())
    let text = String(decoding: try encoder.encode(table), as: UTF8.self)
    #expect(
      text.hasPrefix(
        #"[{"author":"周敏","breakdown":"总计","derivation":"published","indicator":"率","recordedAt":"#
          + #""2026-03-31T18:00:00Z","region":"000000","regionName":"全国","source":"源","unit":"%","value":"16.10","#
          + #""year":2020},{"#))
    #expect(text.contains(#""missing":"notApplicable""#))
    #expect(!text.contains("null"))
  }

  @Test("exported observations can be imported again and are found unchanged")
  func roundTrip() async throws {
    let desk = try Desk()
    _ = try await desk.run(["率,000000,2020,农村,16.10,%,源,推算", "率,000000,2021,,,%,源,不适用"])
    let table = ExportTable.observations(try await desk.held())
    let result = try await desk.operation(
      ObservationTable(
        place: .line(1), header: table.columns.map(\.key),
        rows: table.rows.enumerated().map { .init(.line($0 + 2), $1.map(\.text)) }),
      on: desk.terms())
    #expect(result.unchanged == 2 && result.added == 0)
    #expect(result.findings.allSatisfy { $0.severity == .note })
  }

  @Test("a plan or a version that is not kept is refused with those that are")
  func notKept() async throws {
    let desk = try Desk()
    let export = ExportPlan(shelf: desk.store, ledger: desk.store)
    let none = await #expect(throws: PlanNotKept.self) { _ = try await export(Plan.ID("x")) }
    #expect(none?.reason.zh.contains("请先导入") == true)
    try await desk.keepPlan()
    let other = await #expect(throws: PlanNotKept.self) { _ = try await export(Plan.ID("x")) }
    #expect(other?.reason.zh.contains("000000-children-plan-2021-2030") == true)
    let version = await #expect(throws: PlanNotKept.self) { _ = try await export(Desk.plan().id, version: 9) }
    #expect(version?.reason.zh.contains("第9版") == true)
  }

  @Test("observations are listed by a piece of the name, by region and years")
  func list() async throws {
    let desk = try Desk()
    _ = try await desk.run([
      "婴儿死亡率,000000,2019,,5.6,‰,源,", "婴儿死亡率,000000,2020,,5.4,‰,源,", "婴儿死亡率,500000,2020,,4,‰,源,",
      "巩固率,000000,2020,,95.2,%,源,",
    ])
    let list = ListObservations(ledger: desk.store)
    #expect(try await list().count == 4)
    #expect(try await list(.init(indicator: "死亡")).count == 3)
    #expect(try await list(.init(indicator: "死亡", regions: [.nation], years: 2020...2020)).count == 1)
    #expect(try await list(.init(indicator: "没有")).isEmpty)
  }
}
