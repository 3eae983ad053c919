extension ComparedItem {
  /// The items of one kind with what is compared of them, in the order of the plan.
  static func items(of kind: PlanComparison.Kind, in plan: Plan) -> [ComparedItem] {
    switch kind {
    case .indicator: plan.indicators.map { item($0, in: plan) }
    case .goal: plan.goals.map { item($0, in: plan) }
    case .measure: plan.measures.map { item($0, in: plan) }
    case .task: plan.tasks.map { item($0, in: plan) }
    case .projectItem: plan.projectItems.map(item)
    case .workPoint: plan.workPoints.map(item)
    }
  }

  private static func item(_ planned: PlannedIndicator, in plan: Plan) -> ComparedItem {
    let domain = plan.domainName(planned.domain)
    return ComparedItem(
      item: .init(
        kind: .indicator, place: domain,
        number: planned.row == 1 ? planned.number : "\(planned.number).\(planned.row)", text: planned.indicator.name,
        lines: planned.lines),
      fields: [
        (.domain, .text(domain)), (.number, .text(planned.key)), (.text, .text(planned.indicator.name)),
        (.unitOfMeasure, .text(planned.indicator.unit.symbol)), (.target, .text(planned.target.text)),
        (.reading, .rules([planned.target.rule])), (.bindingness, .text(planned.bindingness.rawValue)),
        (.baseline, .list(planned.baseline.map { ["\($0.year)", $0.value] } ?? [])),
        (.intermediate, .list(planned.intermediate.flatMap { ["\($0.year)", $0.target.text] })),
        (.lead, .list(planned.lead)), (.support, .list(planned.support)),
      ])
  }

  private static func item(_ goal: Goal, in plan: Plan) -> ComparedItem {
    let domain = plan.domainName(goal.domain)
    return ComparedItem(
      item: .init(kind: .goal, place: domain, number: goal.number, text: goal.text, lines: goal.lines),
      fields: [(.domain, .text(domain)), (.number, .text(goal.number)), (.text, .text(goal.text))]
        + fields(of: goal.targets))
  }

  private static func item(_ measure: Measure, in plan: Plan) -> ComparedItem {
    let domain = plan.domainName(measure.domain)
    return ComparedItem(
      item: .init(kind: .measure, place: domain, number: measure.number, text: measure.text, lines: measure.lines),
      fields: [
        (.domain, .text(domain)), (.number, .text(measure.number)), (.text, .text(measure.text)),
        (.lead, .list(measure.lead)), (.support, .list(measure.support)),
      ])
  }

  private static func item(_ task: PlanTask, in plan: Plan) -> ComparedItem {
    let domain = plan.domainName(task.domain)
    return ComparedItem(
      item: .init(kind: .task, place: domain, number: task.number, text: task.text, lines: task.lines),
      fields: [
        (.domain, .text(domain)), (.section, .text(task.section)), (.number, .text(task.number)),
        (.text, .text(task.text)), (.deadline, .text(task.deadline)), (.lead, .list(task.lead)),
        (.support, .list(task.support)),
      ])
  }

  private static func item(_ projectItem: ProjectItem) -> ComparedItem {
    ComparedItem(
      item: .init(
        kind: .projectItem, place: projectItem.programme, number: projectItem.number, text: projectItem.text,
        lines: projectItem.lines),
      fields: [
        (.programme, .text(projectItem.programme)), (.project, .text(projectItem.project)),
        (.number, .text(projectItem.number)), (.text, .text(projectItem.text)), (.lead, .list(projectItem.lead)),
        (.support, .list(projectItem.support)),
      ])
  }

  private static func item(_ point: WorkPoint) -> ComparedItem {
    ComparedItem(
      item: .init(kind: .workPoint, place: point.group, number: point.number, text: point.text, lines: point.lines),
      fields: [
        (.group, .text(point.group)), (.number, .text(point.number)), (.text, .text(point.text)),
        (.lead, .list(point.lead)), (.support, .list(point.support)),
      ] + fields(of: point.targets))
  }

  private static func fields(of targets: [GoalTarget]) -> [(PlanComparison.Field, PlanComparison.Value)] {
    [
      (.target, .list(targets.map { "\($0.indicator.name)（\($0.indicator.unit)）\($0.target.text)" })),
      (.reading, .rules(targets.map(\.target.rule))),
    ]
  }
}

extension Plan {
  /// The name of a domain by its number in `domains`; empty where an item stands in none.
  fileprivate func domainName(_ number: Int) -> String { domains.first { $0.number == number }?.name ?? "" }
}
