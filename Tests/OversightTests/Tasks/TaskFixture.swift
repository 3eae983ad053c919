import Foundation
import Oversight
import People
import PlanModel
import Rounds

/// A plan with two domains, three tasks and a project item, and rounds that asked for them.
enum TaskFixture {
  static let code = RegionCode("990100")!
  static let city = Region(name: "云溪市", code: code)
  static let (health, education, civil) = ("市卫生健康委", "市教委", "市民政局")

  static func plan(_ kind: PlanKind = .plan, tasks: Bool = true) -> Plan {
    func task(_ domain: Int, _ text: String, _ lead: [String], _ support: [String] = []) -> PlanTask {
      PlanTask(
        domain: domain, section: "", number: "1", text: text, lead: lead, support: support, lines: SourceLines(2))
    }
    return Plan(
      title: "儿童发展规划", population: .children, kind: kind, region: city, period: Period(from: 2021, to: 2030),
      domains: [Domain(number: 1, name: "健康"), Domain(number: 2, name: "教育")],
      indicators: [
        PlannedIndicator(
          domain: 1, number: "1", row: 1, indicator: Indicator(name: "婴儿死亡率", unit: .perMille),
          target: Target(text: "≤5", rule: .atMost(5)), bindingness: .binding, baseline: nil, lead: [health],
          support: [civil], lines: SourceLines(2))
      ],
      tasks: tasks
        ? [task(1, "甲", [health, education], [civil]), task(1, "乙", [health]), task(2, "丙", [education], [health])]
        : [],
      projectItems: [
        ProjectItem(
          programme: "工程", project: "", number: "1", text: "丁", lead: [civil], support: [], lines: SourceLines(2))
      ])
  }

  static func round(_ year: Int, extensions: [ReportingRound.Extension] = []) -> ReportingRound {
    ReportingRound(
      region: city, year: year, opens: RoundDay("\(year + 1)-01-05")!, closes: RoundDay("\(year + 1)-02-28")!,
      extensions: extensions)!
  }

  static func assignments(_ plan: Plan) -> [Assignment] {
    let tasks = plan.tasks.enumerated().map { position, task in
      Assignment(
        id: .init(.task, of: plan.id, position: position), kind: .task, title: task.text, places: [], leads: task.lead,
        supports: task.support, cells: [])
    }
    let items = plan.projectItems.enumerated().map { position, item in
      Assignment(
        id: .init(.project, of: plan.id, position: position), kind: .project, title: item.text, places: [],
        leads: item.lead, supports: item.support, cells: [])
    }
    return tasks + items
  }

  /// A round with these states at a stage; `nil` is a return that was not begun.
  static func state(
    _ year: Int, _ states: [(TaskProgress.State, Return.Stage)?], of plan: Plan = plan()
  ) -> RoundState {
    let assignments = assignments(plan)
    let returns = zip(assignments, states).compactMap { assignment, state in
      state.map { state in
        Return(
          round: round(year).id, assignment: assignment.id, revision: 1, stage: state.1,
          content: ReturnContent(progress: TaskProgress(state: state.0, done: "做了", nextYear: "再做")))
      }
    }
    return RoundState(round: round(year), assignments: assignments, returns: returns)
  }
}
