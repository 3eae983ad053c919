import PlanModel
import Rounds

/// What rests on one unit (单位承担量), counted over the plans in force.
public struct UnitLoad: Hashable, Sendable {
  /// Its name in the register.
  public let unit: String
  /// An indicator that stands in several plans of a region counts once; one that is led is not supported as well.
  public internal(set) var (indicatorsLed, indicatorsSupported) = (0, 0)
  /// Tasks or measures and project items: led alone, led with others, helped with.
  public internal(set) var (tasksLed, tasksJointly, tasksSupported) = (0, 0, 0)
  /// Items of its region's latest round that it leads and that are not handed in.
  public internal(set) var openReturns = 0
  /// Tasks it leads whose latest approved state is not started, under way or hindered.
  public internal(set) var unfinishedTasks = 0

  init(unit: String) { self.unit = unit }

  /// The load of every unit that has any, by its name.
  ///
  /// Tasks are counted as rounds ask for them: of a region's decomposition where there is one, else of its plan.
  ///
  /// - Parameters:
  ///   - rounds: all that was asked for, of whatever region; approved returns count for the state of tasks.
  ///   - unitName: the register's name for a printed unit.
  public static func loads(
    of plans: [Plan], rounds: [RoundState], unitName: (String) -> String
  ) -> [String: UnitLoad] {
    var loads: [String: UnitLoad] = [:]
    func names(_ printed: [String]) -> [String] { Set(printed.map(unitName)).sorted() }
    func add(_ unit: String, _ what: WritableKeyPath<UnitLoad, Int>) {
      loads[unit, default: UnitLoad(unit: unit)][keyPath: what] += 1
    }

    var (led, supported): (Set<Counted>, Set<Counted>) = ([], [])
    for plan in plans {
      for row in plan.indicators {
        func counted(_ unit: String) -> Counted { Counted(unit: unit, region: plan.region, what: row.indicator.id) }
        led.formUnion(names(row.lead).map(counted))
        supported.formUnion(names(row.support).map(counted))
      }
    }
    for one in led { add(one.unit, \.indicatorsLed) }
    for one in supported.subtracting(led) { add(one.unit, \.indicatorsSupported) }

    for plan in plans {
      let asked = plan.kindsAskedFor(among: plans)
      guard !asked.isEmpty else { continue }
      let history = TaskHistory(of: plan, rounds: rounds)
      for item in history.items where asked.contains(item.place.kind) {
        let leads = names(item.lead)
        for unit in leads { add(unit, leads.count == 1 ? \.tasksLed : \.tasksJointly) }
        for unit in names(item.support) where !leads.contains(unit) { add(unit, \.tasksSupported) }
        guard let latest = item.latest, [.notStarted, .underWay, .hindered].contains(latest.state) else { continue }
        for unit in leads { add(unit, \.unfinishedTasks) }
      }
    }

    for (_, states) in Dictionary(grouping: rounds, by: \.round.regionCode) {
      guard let latest = states.max(by: { $0.round.year < $1.round.year }) else { continue }
      for assignment in latest.assignments
      where assignment.standing == .owed && latest.current(assignment.id).stage == .draft {
        for unit in assignment.leads { add(unit, \.openReturns) }
      }
    }
    return loads
  }

  private struct Counted: Hashable {
    let unit: String
    let region: Region
    let what: Indicator.ID
  }
}

extension Plan {
  /// What rounds ask of it, as `AssignmentDerivation` says: tasks of the first document for the same people, place and
  /// years that has any, measures where none has tasks; project items likewise, on their own.
  func kindsAskedFor(among plans: [Plan]) -> Set<Assignment.Kind> {
    let own = plans.filter {
      $0.region == region && $0.population == population && $0.kind != .workPoints
        && $0.period.from <= period.to && period.from <= $0.period.to
    }.sorted { $0.kind.taskRank < $1.kind.taskRank }
    let tasks = own.first { !$0.tasks.isEmpty } ?? own.first { !$0.measures.isEmpty }
    var kinds: Set<Assignment.Kind> = []
    if tasks?.id == id { kinds.insert(.task) }
    if own.first(where: { !$0.projectItems.isEmpty })?.id == id { kinds.insert(.project) }
    return kinds
  }
}

extension PlanKind {
  /// Decompositions say most exactly whose a task is.
  fileprivate var taskRank: Int {
    switch self {
    case .decomposition: 0
    case .plan: 1
    case .taskList: 2
    case .workPoints: 3
    }
  }
}
