import PlanModel

/// The documented JSON of one plan (docs/reading-json.md). Items name their domain by its name.
public struct PlanJSON: Encodable, Sendable {
  private let plan: Plan

  public init(_ plan: Plan) { self.plan = plan }

  private enum Key: String, CodingKey {
    case id, title, population, kind, region, period, domains, indicators, goals, measures, tasks, projectItems
    case workPoints, structure
  }

  private enum ItemKey: String, CodingKey {
    case name, code, domain, number, row, unit, target, bindingness, baseline, intermediate, lead, support, lines
    case text, targets, section, deadline, programme, project, group, year
  }

  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Key.self)
    try box.encode(plan.id, forKey: .id)
    try box.encode(plan.title, forKey: .title)
    try box.encode(plan.population, forKey: .population)
    try box.encode(plan.kind, forKey: .kind)
    var region = box.nestedContainer(keyedBy: ItemKey.self, forKey: .region)
    try region.encode(plan.region.name, forKey: .name)
    try region.encode(plan.region.code, forKey: .code)
    try box.encode(plan.period, forKey: .period)
    try box.encode(plan.domains, forKey: .domains)
    try box.encode(plan.structure, forKey: .structure)
    try list(plan.indicators, .indicators, in: &box) { try indicator($0, &$1) }
    try list(plan.goals, .goals, in: &box) { goal, item in
      try item.encode(domain(goal.domain), forKey: .domain)
      try item.encode(goal.number, forKey: .number)
      try item.encode(goal.text, forKey: .text)
      try item.encode(goal.targets.map(GoalTargetJSON.init), forKey: .targets)
      try item.encode(goal.lines, forKey: .lines)
    }
    try list(plan.measures, .measures, in: &box) { measure, item in
      try item.encode(domain(measure.domain), forKey: .domain)
      try common(measure.number, measure.text, measure.lead, measure.support, measure.lines, &item)
    }
    try list(plan.tasks, .tasks, in: &box) { task, item in
      try item.encode(domain(task.domain), forKey: .domain)
      try item.encode(task.section, forKey: .section)
      try item.encode(task.deadline, forKey: .deadline)
      try common(task.number, task.text, task.lead, task.support, task.lines, &item)
    }
    try list(plan.projectItems, .projectItems, in: &box) { project, item in
      try item.encode(project.programme, forKey: .programme)
      try item.encode(project.project, forKey: .project)
      try common(project.number, project.text, project.lead, project.support, project.lines, &item)
    }
    try list(plan.workPoints, .workPoints, in: &box) { point, item in
      try item.encode(point.group, forKey: .group)
      try item.encode(point.targets.map(GoalTargetJSON.init), forKey: .targets)
      try common(point.number, point.text, point.lead, point.support, point.lines, &item)
    }
  }

  private typealias ItemBox = KeyedEncodingContainer<ItemKey>

  private func list<Item>(
    _ items: [Item], _ key: Key, in box: inout KeyedEncodingContainer<Key>,
    _ write: (Item, inout ItemBox) throws -> Void
  ) throws {
    var list = box.nestedUnkeyedContainer(forKey: key)
    for item in items {
      var itemBox = list.nestedContainer(keyedBy: ItemKey.self)
      try write(item, &itemBox)
    }
  }

  private func indicator(_ row: PlannedIndicator, _ item: inout ItemBox) throws {
    try item.encode(domain(row.domain), forKey: .domain)
    try item.encode(row.number, forKey: .number)
    try item.encode(row.row, forKey: .row)
    try item.encode(row.indicator.name, forKey: .name)
    try item.encode(row.indicator.unit, forKey: .unit)
    try item.encode(TargetJSON(row.target), forKey: .target)
    try item.encode(row.bindingness, forKey: .bindingness)
    try item.encode(row.baseline, forKey: .baseline)
    var steps = item.nestedUnkeyedContainer(forKey: .intermediate)
    for step in row.intermediate {
      var box = steps.nestedContainer(keyedBy: ItemKey.self)
      try box.encode(step.year, forKey: .year)
      try box.encode(TargetJSON(step.target), forKey: .target)
    }
    try item.encode(row.lead, forKey: .lead)
    try item.encode(row.support, forKey: .support)
    try item.encode(row.lines, forKey: .lines)
  }

  private func common(
    _ number: String, _ text: String, _ lead: [String], _ support: [String], _ lines: SourceLines,
    _ item: inout ItemBox
  ) throws {
    try item.encode(number, forKey: .number)
    try item.encode(text, forKey: .text)
    try item.encode(lead, forKey: .lead)
    try item.encode(support, forKey: .support)
    try item.encode(lines, forKey: .lines)
  }

  /// The domain's name; empty for an item that stands in none.
  private func domain(_ number: Int) -> String { plan.domains.first { $0.number == number }?.name ?? "" }
}
