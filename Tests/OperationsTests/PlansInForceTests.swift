import Foundation
import Operations
import PlanModel
import StoreSQLite
import Testing

@Suite("The plans in force")
struct PlansInForceTests {
  private static let text = """
    全国妇女发展纲要（2021—2030年）
    领域\t序号\t指标名称（单位）\t2030年目标值\t指标属性\t牵头单位
    妇女与健康\t1\t孕产妇死亡率（1/10万）\t控制在12/10万以下\t约束性\t国家卫生健康委
    妇女与经济\t2\t就业人员中女性比例（%）\t45左右\t预期性\t人社部
    """

  private func store() async throws -> SQLiteStore {
    let store = try SQLiteStore.inMemory()
    let result = try ReadDocument()(Data(Self.text.utf8), fileName: "outline.txt")
    _ = try await ImportPlan(shelf: store).accept(
      result.reading, originalLines: result.originalLines, by: "张三", at: Date(timeIntervalSince1970: 0))
    return store
  }

  private func observation(_ year: Int, _ value: String) throws -> Observation {
    Observation(
      subject: .init(indicator: Indicator.ID(name: "孕产妇死亡率"), region: .nation, year: year),
      value: .figure(try #require(Figure(printed: value))), unit: .per100000,
      provenance: .init(
        source: "公报", note: "", derivation: .published, author: "张三", recordedAt: Date(timeIntervalSince1970: 0)))
  }

  @Test("follow decisions made after the import, while the kept version stays as it was read")
  func decisions() async throws {
    let store = try await store()
    let id = Plan.ID("000000-women-plan-2021-2030")
    let subject = Decision.Subject.targetReading(
      plan: id, indicator: Indicator.ID(name: "就业人员中女性比例"), phrase: "45左右", rule: .atLeast(43))
    _ = try await RecordDecision(book: store)(
      subject, by: "李四", because: "会议纪要", at: Date(timeIntervalSince1970: 1))
    let force = try await PlansInForce(shelf: store, book: store)
    #expect(try #require(force.plan(id)).plan.indicators[1].target.rule == .atLeast(43))
    #expect(try #require(await store.plan(id, version: 1)).plan.indicators[1].target.needsConfirmation)
  }

  @Test("give a unit everything it answers for, under any confirmed spelling")
  func duties() async throws {
    let store = try await store()
    let alias = Decision.Subject.unitAlias(text: "人社部", unit: "人力资源社会保障部")
    _ = try await RecordDecision(book: store)(alias, by: "李四", because: "全称", at: Date(timeIntervalSince1970: 1))
    let force = try await PlansInForce(shelf: store, book: store)
    let unit = try #require(force.register.unit(spelled: "人社部"))
    #expect(unit.name == "人力资源社会保障部")
    #expect(force.duties(of: unit).map(\.duty.position) == [1])
  }

  @Test("are judged on their own region's totals up to their last year")
  func assessment() async throws {
    let store = try await store()
    try await store.append([
      try observation(2023, "15.1"), try observation(2030, "11.9"), try observation(2031, "13.0"),
    ])
    let plan = try #require(await PlansInForce(shelf: store, book: store).plans.first).plan
    let end = try await AssessPlan(ledger: store)(plan, asOf: 2032).indicators[0]
    #expect(end.series.latest?.year == 2030)
    guard case .met = end.verdict.attainment else { return #expect(Bool(false), "11.9 meets 12 and under") }
    let before = try await AssessPlan(ledger: store)(plan, asOf: 2025).indicators[0]
    guard case .notMet = before.verdict.attainment else { return #expect(Bool(false), "15.1 does not") }
    guard case .cannotSay = try await AssessPlan(ledger: store)(plan, asOf: 2032).indicators[1].verdict.attainment
    else {
      return #expect(Bool(false), "no figures, no verdict")
    }
  }
}
