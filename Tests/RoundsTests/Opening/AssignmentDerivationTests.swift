import PlanModel
import Testing

@testable import Rounds

@Suite("What units owe follows from the plans in force")
struct AssignmentDerivationTests {
  private typealias Fixture = RoundFixture

  private static func row(
    _ name: String, _ unit: String = "%", _ lead: [String] = [Fixture.health], support: [String] = [],
    number: String = "1", target: String = "≥90"
  ) -> PlannedIndicator {
    PlannedIndicator(
      domain: 1, number: number, row: 1, indicator: Indicator(name: name, unit: UnitOfMeasure(printed: unit)),
      target: Target(text: target, rule: .atLeast(90)), bindingness: .expected, lead: lead, support: support,
      lines: SourceLines(1))
  }

  private static func task(_ text: String, lead: [String] = [Fixture.health], support: [String] = []) -> PlanTask {
    PlanTask(domain: 1, section: "", number: "7", text: text, lead: lead, support: support, lines: SourceLines(1))
  }

  private static func measure(_ text: String) -> Measure {
    Measure(domain: 1, number: "3", text: text, lead: [Fixture.civil], support: [], lines: SourceLines(1))
  }

  private static func item(_ text: String) -> ProjectItem {
    ProjectItem(
      programme: "工程", project: "", number: "2", text: text, lead: [Fixture.education], support: [],
      lines: SourceLines(1))
  }

  private static func plan(
    _ kind: PlanKind, _ population: Population = .women, region: Region = Fixture.city, from: Int = 2021,
    to: Int = 2030, indicators: [PlannedIndicator] = [], measures: [Measure] = [], tasks: [PlanTask] = [],
    items: [ProjectItem] = []
  ) -> Plan {
    Plan(
      title: "规划", population: population, kind: kind, region: region, period: Period(from: from, to: to),
      indicators: indicators, measures: measures, tasks: tasks, projectItems: items)
  }

  private func derived(
    _ plans: [Plan], year: Int = 2025, names: [String: String] = [:], reported: [CellID] = [],
    units: [String: String] = [:]
  ) -> [Assignment] {
    AssignmentDerivation(
      region: Fixture.code, year: year, plans: plans, unitName: { names[$0] ?? $0 }, reported: Set(reported),
      reportedUnits: Dictionary(
        uniqueKeysWithValues: units.map { (Indicator.ID(name: $0.key), UnitOfMeasure(printed: $0.value)) })
    ).assignments
  }

  private func cell(_ name: String, _ breakdown: String = "") -> CellID {
    CellID(indicator: Indicator.ID(name: name), breakdown: Breakdown(printed: breakdown)!)
  }

  @Test("an indicator in two plans is owed once, with both places, to the leads whom the decomposition names")
  func twoPlans() throws {
    let women = Self.plan(
      .plan, indicators: [Self.row("小学生近视率", "%", [Fixture.education], number: "4", target: "明显下降")])
    let decomposition = Self.plan(
      .decomposition, .children,
      indicators: [Self.row("小学生近视率", "%", [Fixture.health], support: [Fixture.education], number: "9")])
    let owed = derived([women, decomposition])
    let one = try #require(owed.first)
    #expect(owed.count == 1)
    #expect(one.id == Assignment.ID("i:小学生近视率") && one.kind == .figures && one.standing == .owed)
    #expect(
      one.places == [
        .init(plan: decomposition.id, key: "9.1", target: "≥90"), .init(plan: women.id, key: "4.1", target: "明显下降"),
      ])
    #expect(one.leads == [Fixture.health] && one.supports == [Fixture.education])
  }

  @Test("where the decomposition names nobody, the plan's leads answer for it; where none does, it has no lead")
  func leads() {
    let plans = [
      Self.plan(.decomposition, indicators: [Self.row("甲率", "%", []), Self.row("乙率", "%", [])]),
      Self.plan(.plan, indicators: [Self.row("甲率", "%", [Fixture.civil])]),
    ]
    #expect(derived(plans).map(\.leads) == [[Fixture.civil], []])
  }

  @Test("units go by the register's name, each once, and whoever leads does not help as well")
  func names() {
    let row = Self.row("甲率", "%", ["市卫健委", Fixture.health], support: ["卫健委", "教委"])
    let owed = derived(
      [Self.plan(.plan, indicators: [row], tasks: [Self.task("办一件事", lead: ["卫健委"], support: ["教委", "市卫健委"])])],
      names: ["市卫健委": Fixture.health, "卫健委": Fixture.health, "教委": Fixture.education])
    #expect(owed.map(\.leads) == [[Fixture.health], [Fixture.health]])
    #expect(owed.map(\.supports) == [[Fixture.education], [Fixture.education]])
  }

  @Test("the total is asked for first, then the breakdowns that were reported before, and no other indicator's")
  func breakdowns() throws {
    let owed = derived(
      [Self.plan(.plan, indicators: [Self.row("甲率")])],
      reported: [cell("甲率", "农村"), cell("甲率"), cell("甲率", "城市"), cell("甲率", "年龄:0-6岁"), cell("甲率增幅", "女")])
    let one = try #require(owed.first)
    #expect(one.cells.first?.breakdown == .total)
    #expect(one.cells.dropFirst().map(\.breakdown.text) == ["城乡:农村", "城乡:城市", "年龄:0-6岁"].sorted())
    #expect(owed[0].cells.allSatisfy { $0.part == .value })
  }

  @Test(
    "a count that serves one rate is asked for beside it; a denominator that several share is owed once, after them")
  func counts() throws {
    let rows = [
      Self.row("孕产妇死亡率", "1/10万"), Self.row("婴儿死亡率", "‰", [Fixture.civil]), Self.row("出生缺陷发生率", "1/万"),
    ]
    let owed = derived([Self.plan(.plan, indicators: rows)])
    #expect(owed.map(\.title) == ["孕产妇死亡率", "婴儿死亡率", "出生缺陷发生率", "活产数"])
    func parts(_ assignment: Assignment) -> [String] {
      assignment.cells.map { "\($0.indicator.name) \($0.indicator.unit) \($0.part)" }
    }
    #expect(parts(owed[0]) == ["孕产妇死亡率 1/10万 value", "孕产妇死亡人数 人 numerator"])
    #expect(parts(owed[1]) == ["婴儿死亡率 ‰ value", "婴儿死亡人数 人 numerator"])
    #expect(parts(owed[2]) == ["出生缺陷发生率 1/万 value", "出生缺陷儿数 人 numerator", "围产儿数 人 denominator"])
    #expect(parts(owed[3]) == ["活产数 人 value"])
    #expect(owed[3].places.isEmpty && owed[3].leads == [Fixture.health], "the first rate's lead answers for it")
  }

  @Test("a count goes by the spelling that the region reports, and is not asked for twice where a plan has it")
  func spellings() {
    let rows = [Self.row("孕产妇死亡率", "1/10万"), Self.row("婴儿死亡率", "‰")]
    let reported = derived(
      [Self.plan(.plan, indicators: rows)], reported: [cell("孕产妇死亡例数"), cell("活产婴儿数"), cell("活产婴儿数", "女")])
    #expect(reported.map(\.title) == ["孕产妇死亡率", "婴儿死亡率", "活产婴儿数"])
    #expect(reported[0].cells.map(\.indicator.name) == ["孕产妇死亡率", "孕产妇死亡例数"])
    let planned = derived([Self.plan(.plan, indicators: rows + [Self.row("活产数", "人")])])
    #expect(planned.map(\.title) == ["孕产妇死亡率", "婴儿死亡率", "活产数"])
    #expect(planned[2].places.count == 1)
  }

  @Test("a rate whose unit is none of a rate has no counts behind it")
  func noRate() {
    #expect(derived([Self.plan(.plan, indicators: [Self.row("婴儿死亡率", "人")])]).flatMap(\.cells).count == 1)
  }

  @Test("a row that prints no unit takes the one another row prints, else the one reported")
  func units() {
    let plans = [
      Self.plan(.decomposition, indicators: [Self.row("甲率", ""), Self.row("乙率", "")]),
      Self.plan(.plan, indicators: [Self.row("甲率", "‰")]),
    ]
    let owed = derived(plans, units: ["甲率": "%", "乙率": "%"])
    #expect(owed.compactMap(\.total?.indicator.unit.symbol) == ["‰", "%"])
    #expect(derived(plans).compactMap(\.total?.indicator.unit.symbol) == ["‰", ""])
  }

  @Test("only plans of the region whose period holds the year count, its first and last year included")
  func periods() {
    let plans = [
      Self.plan(.plan, from: 2011, to: 2020, indicators: [Self.row("旧率")]),
      Self.plan(.plan, from: 2021, to: 2030, indicators: [Self.row("新率")]),
      Self.plan(.plan, region: Region(name: "河东区", code: Fixture.district), indicators: [Self.row("区率")]),
      Self.plan(.plan, .children, region: Region(name: "云溪市", code: nil), indicators: [Self.row("无码率")]),
    ]
    #expect(derived(plans, year: 2020).map(\.title) == ["旧率"])
    #expect(derived(plans, year: 2021).map(\.title) == ["新率"])
    #expect(derived(plans, year: 2030).map(\.title) == ["新率"])
    #expect(derived(plans, year: 2031).isEmpty && derived(plans, year: 2010).isEmpty)
  }

  @Test("tasks and items are taken from the decomposition alone where it has any, population by population")
  func tasks() {
    let decomposition = Self.plan(
      .decomposition, tasks: [Self.task("甲任务"), Self.task("乙任务", lead: [])], items: [Self.item("甲项目")])
    let plans = [
      Self.plan(.plan, tasks: [Self.task("甲任务，从规划")], items: [Self.item("甲项目，从规划")]), decomposition,
      Self.plan(.plan, .children, tasks: [Self.task("童任务")]),
    ]
    let owed = derived(plans)
    #expect(owed.map(\.title) == ["甲任务", "乙任务", "甲项目", "童任务"])
    #expect(owed.map(\.kind) == [.task, .task, .project, .task])
    #expect(owed[1].id.text == "t:\(decomposition.id.text):1" && owed[2].id.text == "p:\(decomposition.id.text):0")
    #expect(owed[0].places == [.init(plan: decomposition.id, key: "7", target: "")])
    #expect(owed[1].leads.isEmpty, "an item without a lead is owed all the same: the Office must say who")
    #expect(owed.flatMap(\.cells).isEmpty)
  }

  @Test("where no plan has tasks its measures are owed; a year's work points owe nothing")
  func measures() {
    let list = Self.plan(.taskList, measures: [Self.measure("甲措施")])
    let points = Self.plan(.workPoints, from: 2025, to: 2025, measures: [Self.measure("要点")], tasks: [Self.task("要点")])
    #expect(derived([list, points]).map(\.title) == ["甲措施"])
    #expect(derived([list, Self.plan(.plan, tasks: [Self.task("甲任务")])]).map(\.title) == ["甲任务"])
    #expect(derived([points]).isEmpty)
  }

  @Test("identifiers are told apart and stay the same whatever the order of the plans")
  func stable() {
    let plans = [
      Self.plan(.decomposition, indicators: [Self.row("甲率"), Self.row("婴儿死亡率", "‰")], tasks: [Self.task("甲")]),
      Self.plan(.plan, .children, indicators: [Self.row("乙率"), Self.row("甲率")], tasks: [Self.task("乙")]),
    ]
    let owed = derived(plans)
    #expect(Set(owed.map(\.id)).count == owed.count)
    #expect(Set(derived(plans.reversed()).map(\.id)) == Set(owed.map(\.id)))
    #expect(derived(plans.reversed()).first?.title == "甲率", "the decomposition comes first all the same")
  }
}
