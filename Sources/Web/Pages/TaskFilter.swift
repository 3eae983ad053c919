import Foundation
import Oversight
import PlanModel
import Wording

/// What the list of tasks is asked to show.
struct TaskFilter: Hashable, Sendable {
  var kind: ItemKind?
  var domain: Int?
  var unit: String?
  var role: DutyRole?
  var words: String?
  var state: TaskStanding?
  /// The year of the state; the latest round's where none is chosen.
  var year: Int?

  init() {}

  /// Read from `?kind=&domain=&unit=&role=&q=&state=&year=`.
  init(_ query: Query) throws(BadRequest) {
    kind = try query.choice("kind", of: ItemKind.self)
    domain = try query.number("domain", in: 1...99)
    unit = try query.words("unit")
    role = try query.choice("role", of: DutyRole.self)
    words = try query.words("q", maximumLength: 100)
    state = try query.choice("state", of: TaskStanding.self)
    year = try query.number("year", in: 1949...2200)
  }

  var narrows: Bool { domain != nil || unit != nil || role != nil || words != nil || state != nil || year != nil }

  /// The year whose states are counted and filtered by; `nil` where there was no round.
  func stateYear(of history: TaskHistory) -> Int? {
    year.flatMap { history.years.contains($0) ? $0 : nil } ?? history.years.last
  }

  /// Whether an item's state in the year is the one asked for.
  func shows(_ item: TaskHistory.Item?, in year: Int?) -> Bool {
    guard let state, let year else { return true }
    return item?.standing(in: year) == state
  }

  func shows(_ row: TaskRow) -> Bool {
    (domain == nil || row.domain == domain)
      && (unit.map { unit in
        switch role {
        case .lead: row.lead.contains(unit)
        case .support: row.support.contains(unit)
        case nil: row.lead.contains(unit) || row.support.contains(unit)
        }
      } ?? true)
      && (words.map { row.text.localizedCaseInsensitiveContains($0) || row.place.contains($0) } ?? true)
  }
}

/// A row of the list: an item of any kind, with what the list shows of it.
struct TaskRow: Hashable, Sendable {
  /// The number of its domain; 0 where its kind has none.
  let domain: Int
  /// The heading it stands under.
  let place: String
  let number: String
  let text: String
  let deadline: String
  let lead: [String]
  let support: [String]
  let targets: [GoalTarget]
  let lines: SourceLines
  /// Where rounds find it; `nil` for kinds that no round asks for.
  var item: TaskPlace?

  /// The rows of a kind, in the plan's order.
  static func rows(of kind: ItemKind, in plan: Plan) -> [TaskRow] {
    func domain(_ number: Int) -> String { plan.domains.first { $0.number == number }?.name ?? "" }
    switch kind {
    case .task:
      return plan.tasks.enumerated().map { position, task in
        let place = [domain(task.domain), task.section].filter { !$0.isEmpty }.joined(separator: " · ")
        return TaskRow(
          domain: task.domain, place: place, number: task.number, text: task.text, deadline: task.deadline,
          lead: task.lead, support: task.support, targets: [], lines: task.lines, item: .task(position))
      }
    case .measure:
      return plan.measures.enumerated().map {
        TaskRow(
          domain: $1.domain, place: domain($1.domain), number: $1.number, text: $1.text, deadline: "", lead: $1.lead,
          support: $1.support, targets: [], lines: $1.lines, item: plan.tasks.isEmpty ? .task($0) : nil)
      }
    case .project:
      return plan.projectItems.enumerated().map { position, item in
        let place = [item.programme, item.project].filter { !$0.isEmpty }.joined(separator: " · ")
        return TaskRow(
          domain: 0, place: place, number: item.number, text: item.text, deadline: "", lead: item.lead,
          support: item.support, targets: [], lines: item.lines, item: .project(position))
      }
    case .goal:
      return plan.goals.map {
        TaskRow(
          domain: $0.domain, place: domain($0.domain), number: $0.number, text: $0.text, deadline: "", lead: [],
          support: [], targets: $0.targets, lines: $0.lines)
      }
    case .workPoint:
      return plan.workPoints.map {
        TaskRow(
          domain: 0, place: $0.group, number: $0.number, text: $0.text, deadline: "", lead: $0.lead,
          support: $0.support, targets: $0.targets, lines: $0.lines)
      }
    }
  }
}

extension ItemKind {
  var word: Phrase {
    switch self {
    case .task: Phrase.Tasks.task
    case .measure: Phrase.Tasks.measure
    case .project: Phrase.Tasks.project
    case .goal: Phrase.Tasks.goal
    case .workPoint: Phrase.Tasks.workPoint
    }
  }
}
