import Testing

@testable import PlanModel

@Suite("Comparing two versions of a plan")
struct PlanComparisonTests {
  @Test("a plan compared with itself differs in nothing")
  func same() {
    let plan = plan(indicators: [indicator("1", "甲")], tasks: [task("1", "做。")])
    #expect(PlanComparison(from: plan, to: plan).isEmpty)
  }

  @Test("moved lines are no difference")
  func moved() {
    let (before, after) = (plan(tasks: [task("1", "做。", line: 5)]), plan(tasks: [task("1", "做。", line: 9)]))
    #expect(before != after)
    #expect(PlanComparison(from: before, to: after).isEmpty)
  }

  @Test("an indicator that was renumbered and retargeted is changed, not removed and added")
  func renumbered() {
    let comparison = PlanComparison(
      from: plan(indicators: [indicator("1", "甲"), indicator("2", "乙")]),
      to: plan(indicators: [indicator("1", "丙"), indicator("2", "甲", target: "≥96"), indicator("3", "乙")]))
    #expect(comparison.added.map(\.text) == ["丙"])
    #expect(comparison.removed.isEmpty)
    #expect(comparison.changed.map(\.item.text) == ["甲", "乙"])
    #expect(comparison.changed[0].fields.map(\.field) == [.number, .target, .reading])
    #expect(comparison.changed[0].fields[1].before == .text("≥95"))
    #expect(comparison.changed[0].fields[1].after == .text("≥96"))
  }

  @Test("a reworded text is found again by its number within its domain")
  func reworded() {
    let comparison = PlanComparison(
      from: plan(tasks: [task("1", "建站。"), task("2", "办班。"), task("1", "修路。", domain: 2)]),
      to: plan(tasks: [task("1", "建两所站。"), task("1", "修路。", domain: 2)]))
    #expect(comparison.changed.map(\.before.text) == ["建站。"])
    #expect(comparison.changed.map(\.item.text) == ["建两所站。"])
    #expect(comparison.removed.map(\.text) == ["办班。"])
    #expect(comparison.added.isEmpty)
  }

  @Test("one text that stands in two domains stays with its own")
  func twice() {
    let first = plan(tasks: [task("1", "宣传。", lead: ["甲局"]), task("1", "宣传。", domain: 2, lead: ["乙局"])])
    let second = plan(tasks: [task("1", "宣传。", domain: 2, lead: ["乙局"]), task("1", "宣传。", lead: ["丙局"])])
    let comparison = PlanComparison(from: first, to: second)
    #expect(comparison.changed.count == 1)
    #expect(comparison.changed.first?.fields.map(\.field) == [.lead])
    #expect(comparison.changed.first?.fields.first?.before == .list(["甲局"]))
  }

  @Test("a change of domain, unit, bindingness, units, baseline or way-marks is named by its field")
  func fields() {
    let before = PlannedIndicator(
      domain: 1, number: "1", row: 2, indicator: Indicator(name: "甲", unit: .percent),
      target: Target(text: "提高", rule: .increase), bindingness: .expected, lead: ["甲局"], lines: SourceLines(1))
    let after = PlannedIndicator(
      domain: 2, number: "1", row: 2, indicator: Indicator(name: "甲", unit: .perMille),
      target: Target(text: "提高", rule: .noLowerThanBaseline), bindingness: .binding,
      baseline: Baseline(year: 2020, value: "12.5"),
      intermediate: [IntermediateTarget(year: 2025, target: Target(text: "14", rule: .atLeast(14)))], lead: ["乙局"],
      support: ["丙局"], lines: SourceLines(1))
    let comparison = PlanComparison(from: plan(indicators: [before]), to: plan(indicators: [after]))
    #expect(
      comparison.changed.first?.fields.map(\.field) == [
        .domain, .unitOfMeasure, .reading, .bindingness, .baseline, .intermediate, .lead, .support,
      ])
    #expect(comparison.changed.first?.item.number == "1.2")
  }

  @Test("goals and work points are compared with the targets in them, project items with their programme")
  func otherKinds() {
    func version(_ bound: String, project: String) -> Plan {
      let target = GoalTarget(
        indicator: Indicator(name: "率", unit: .percent),
        target: Target(text: bound, rule: .uninterpreted))
      return Plan(
        title: "规划", population: .both, kind: .plan, region: Region(name: "某市", code: nil),
        period: Period(from: 2021, to: 2030), domains: [Domain(number: 1, name: "健康")],
        goals: [Goal(domain: 1, number: "1", text: "目标。", targets: [target], lines: SourceLines(1))],
        measures: [Measure(domain: 1, number: "1", text: "措施。", lead: [], support: [], lines: SourceLines(2))],
        projectItems: [
          ProjectItem(
            programme: "工程", project: project, number: "1", text: "项。", lead: [], support: [], lines: SourceLines(3))
        ],
        workPoints: [
          WorkPoint(
            group: "一组", number: "1", text: "点。", lead: [], support: [], targets: [target], lines: SourceLines(4))
        ])
    }
    let comparison = PlanComparison(from: version("90%", project: "甲"), to: version("91%", project: "乙"))
    #expect(comparison.changed.map(\.item.kind) == [.goal, .projectItem, .workPoint])
    #expect(comparison.changed.map { $0.fields.map(\.field) } == [[.target], [.project], [.target]])
  }

  @Test("a new title and a new domain are differences of the plan itself")
  func heading() {
    let comparison = PlanComparison(from: plan(), to: plan(title: "规划（修订）", domains: ["健康", "教育", "经济"]))
    #expect(comparison.plan.map(\.field) == [.title, .domains])
    #expect(!comparison.isEmpty)
  }

  private func plan(
    title: String = "规划", domains: [String] = ["健康", "教育"], indicators: [PlannedIndicator] = [],
    tasks: [PlanTask] = []
  ) -> Plan {
    Plan(
      title: title, population: .women, kind: .plan, region: Region(name: "某市", code: nil),
      period: Period(from: 2021, to: 2030),
      domains: domains.enumerated().map { Domain(number: $0 + 1, name: $1) }, indicators: indicators, tasks: tasks)
  }

  private func indicator(_ number: String, _ name: String, target: String = "≥95") -> PlannedIndicator {
    PlannedIndicator(
      domain: 1, number: number, row: 1, indicator: Indicator(name: name, unit: .percent),
      target: Target(text: target, rule: .atLeast(target == "≥95" ? 95 : 96)), bindingness: .expected,
      lines: SourceLines(1))
  }

  private func task(
    _ number: String, _ text: String, domain: Int = 1, lead: [String] = [], line: Int = 1
  ) -> PlanTask {
    PlanTask(
      domain: domain, section: "", number: number, text: text, lead: lead, support: [], lines: SourceLines(line))
  }
}
