import PlanModel
import Wording

/// One thing that was read from an original, as the document page lists it.
struct ReadItem: Hashable, Sendable {
  /// Its anchor on the page.
  let id: String
  let kind: Phrase
  let number: String
  let text: String
  /// Units and targets, shown small.
  let details: [String]
  let lines: SourceLines
  /// The page that shows it whole, where it has one of its own.
  let page: Address?

  /// Everything a plan holds, in the order of the document; `place` is the plan's place in it, from 1.
  static func items(of plan: Plan, inPlace place: Int) -> [ReadItem] {
    var items: [ReadItem] = []
    func add(
      _ kind: Phrase, _ number: String, _ text: String, _ lines: SourceLines, lead: [String] = [],
      support: [String] = [], targets: [GoalTarget] = [], more: [String] = [], page: Address? = nil
    ) {
      var details =
        more + targets.map { "\($0.indicator.name)：\($0.target.text)\($0.target.needsConfirmation ? " ◆" : "")" }
      if !lead.isEmpty { details.append(Phrase.Roles.lead.zh + "：" + lead.joined(separator: "、")) }
      if !support.isEmpty { details.append(Phrase.Roles.support.zh + "：" + support.joined(separator: "、")) }
      items.append(
        ReadItem(
          id: "r\(place)-\(items.count)", kind: kind, number: number, text: text, details: details, lines: lines,
          page: page))
    }
    for row in plan.indicators {
      add(
        Phrase.Units.indicator, row.printedNumber, row.indicator.name, row.lines, lead: row.lead, support: row.support,
        more: [row.target.text + (row.target.needsConfirmation ? " ◆" : "")],
        page: Address("plans", plan.id.text, "indicators", row.key))
    }
    for goal in plan.goals { add(Phrase.Tasks.goal, goal.number, goal.text, goal.lines, targets: goal.targets) }
    for measure in plan.measures {
      add(
        Phrase.Tasks.measure, measure.number, measure.text, measure.lines, lead: measure.lead,
        support: measure.support)
    }
    for task in plan.tasks {
      add(Phrase.Tasks.task, task.number, task.text, task.lines, lead: task.lead, support: task.support)
    }
    for item in plan.projectItems {
      add(Phrase.Tasks.project, item.number, item.text, item.lines, lead: item.lead, support: item.support)
    }
    for point in plan.workPoints {
      add(
        Phrase.Tasks.workPoint, point.number, point.text, point.lines, lead: point.lead, support: point.support,
        targets: point.targets)
    }
    return items.enumerated().sorted { ($0.element.lines, $0.offset) < ($1.element.lines, $1.offset) }.map(\.element)
  }
}
