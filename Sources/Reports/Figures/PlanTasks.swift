import PlanModel
import Rounds

/// A plan's tasks and project items with their states of a year, as approved.
struct PlanTasks {
  /// In the order of the plan.
  let items: [Item]

  struct Item {
    let kind: Assignment.Kind
    let number: String
    let text: String
    let lead: [String]
    let support: [String]
    /// `nil` where no return of the year was approved.
    let progress: TaskProgress?
    var state: TaskProgress.State? { progress?.state }
  }

  func count(_ what: TaskCount) -> Int {
    switch what {
    case .total: items.count
    case .state(let state): items.count { $0.state == state }
    case .unreported: items.count { $0.state == nil }
    }
  }
}

extension PlanFigures {
  /// The tasks and project items that are counted together.
  func tasks(in scope: CountScope) -> PlanTasks {
    func progress(_ kind: Assignment.Kind, _ position: Int) -> TaskProgress? {
      guard let current = round?.current(Assignment.ID(kind, of: plan.id, position: position)),
        current.stage >= .approved
      else { return nil }
      return current.content.progress
    }
    func belongs(_ lead: [String], _ support: [String], _ domain: Int?) -> Bool {
      switch scope {
      case .all: true
      case .binding: false
      case .domain(let number): domain == number
      case .lead(let unit): lead.map(unitName).contains(unit)
      case .support(let unit): support.map(unitName).contains(unit) && !lead.map(unitName).contains(unit)
      }
    }
    let tasks = plan.tasks.enumerated().filter { belongs($1.lead, $1.support, $1.domain) }.map { position, task in
      PlanTasks.Item(
        kind: .task, number: task.number, text: task.text, lead: task.lead, support: task.support,
        progress: progress(.task, position))
    }
    let items = plan.projectItems.enumerated().filter { belongs($1.lead, $1.support, nil) }.map { position, item in
      PlanTasks.Item(
        kind: .project, number: item.number, text: item.text, lead: item.lead, support: item.support,
        progress: progress(.project, position))
    }
    return PlanTasks(items: tasks + items)
  }
}
