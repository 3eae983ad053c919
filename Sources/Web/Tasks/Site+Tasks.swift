import Operations
import Oversight
import PlanModel
import Rounds
import Wording

extension Site {
  /// A plan's tasks through the years, as a page, as a file, or one of them. `nil` where there is no such thing.
  func showTasks(_ route: Route, of id: Plan.ID, _ visit: Visit) async throws -> Answer? {
    guard let sheet = try await desk.plan(id) else { return nil }
    // A file that leaves the house holds what is approved.
    let basis = route.showsPreliminary ? visit.figures : .approved
    let stage: Return.Stage = basis == .approved ? .approved : .submitted
    if case .task(_, let text) = route {
      guard let place = TaskPlace(text), let details = try await rounds.task(place, of: sheet.plan, from: stage) else {
        return nil
      }
      return page(
        TaskPage(
          head: sheet.head, details: details, lines: lines(of: place, in: sheet.plan),
          showsNames: visit.visitor.account != nil,
          readable: Set(
            details.years.map(\.asked).filter { ReturnSight.covers($0.assignment, of: $0.round, visit) }
              .map(\.round.id))), visit)
    }
    let filter = try TaskFilter(visit.query)
    let history = try await rounds.tasks(of: sheet.plan, from: stage)
    if case .tasksTable = route {
      let year = filter.stateYear(of: history)
      let items = history.items.filter { filter.shows($0) && filter.shows($0, in: year) }
      return Answer(.ok, .csv, Array(ExportTable.taskStates(history, items).csv))
        .saved(as: sheet.head.fullName(visit.language) + Phrase.Tasks.title(visit.language) + ".csv")
    }
    return page(TasksPage(sheet: sheet, filter: filter, history: history, basis: basis), visit)
  }

  private func lines(of place: TaskPlace, in plan: Plan) -> SourceLines? {
    TaskRow.rows(of: place.kind == .project ? .project : plan.tasks.isEmpty ? .measure : .task, in: plan)
      .first { $0.item == place }?.lines
  }

  /// The units, each with what rests on it.
  func showUnits(_ visit: Visit) async throws -> Answer {
    let loads = try await rounds.loads()
    return page(
      UnitsPage(units: try await desk.units(), loads: loads, showsReturns: visit.may(.readRounds)), visit)
  }
}

extension RoundDesk {
  /// A plan's tasks through the years.
  func tasks(of plan: Plan, from stage: Return.Stage) async throws -> TaskHistory {
    try await GatherTasks(book: store).history(of: plan, from: stage)
  }

  /// One of them with all its years.
  func task(_ place: TaskPlace, of plan: Plan, from stage: Return.Stage) async throws -> TaskDetails? {
    try await LoadTask(store: store)(place, of: plan, from: stage)
  }

  /// What rests on each unit, by its name in the register.
  func loads() async throws -> [String: UnitLoad] {
    let force = try await PlansInForce(shelf: store, book: store)
    return UnitLoad.loads(
      of: force.plans.map(\.plan), rounds: try await GatherTasks(book: store).rounds(),
      unitName: { force.register.unit(spelled: $0)?.name ?? $0 })
  }
}
