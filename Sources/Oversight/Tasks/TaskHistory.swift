import PlanModel
import Rounds

/// A plan's tasks and project items through the years of its rounds (任务逐年进展): what each year's returns say.
public struct TaskHistory: Sendable {
  public let plan: Plan.ID
  public let domains: [Domain]
  /// The years of the region's rounds that lie in the plan's period, earliest first.
  public let years: [Int]
  /// Tasks, or measures where the plan has no tasks, then project items; in the plan's order.
  public let items: [Item]

  /// A task or project item.
  public struct Item: Sendable {
    public let place: TaskPlace
    /// `nil` for project items, which stand outside the domains.
    public let domain: Int?
    /// As printed.
    public let number: String
    public let text: String
    /// Units as printed.
    public let lead: [String]
    public let support: [String]
    /// What was asked of it, by the year of the round.
    public let yearly: [Int: Year]

    /// Its state in a year; `nil` where it was not asked for, or nothing counts.
    public func state(in year: Int) -> TaskProgress.State? { yearly[year]?.progress?.state }

    /// The latest state that counts, with its year; `nil` where no year has one.
    public var latest: (year: Int, state: TaskProgress.State)? {
      yearly.keys.sorted().reversed().lazy.compactMap { year in state(in: year).map { (year, $0) } }.first
    }
  }

  /// What a round asked of an item and was told.
  public struct Year: Sendable {
    public let round: ReportingRound
    public let assignment: Assignment
    /// The return, where it counts.
    public let counted: Return?
    public var progress: TaskProgress? { counted?.content.progress }
  }

  /// - Parameters:
  ///   - rounds: of any region; those of the plan's region and period count.
  ///   - stage: returns at it or beyond count: `approved`, or an earlier one for preliminary states (初步数据).
  public init(of plan: Plan, rounds: [RoundState], from stage: Return.Stage = .approved) {
    let rounds = rounds.filter {
      $0.round.regionCode == plan.region.code && (plan.period.from...plan.period.to).contains($0.round.year)
    }.sorted { $0.round.year < $1.round.year }
    func yearly(_ place: TaskPlace) -> [Int: Year] {
      var yearly: [Int: Year] = [:]
      for state in rounds {
        guard let assignment = state.assignment(place.assignment(of: plan.id)), assignment.standing == .owed else {
          continue
        }
        let current = state.current(assignment.id)
        yearly[state.round.year] = Year(
          round: state.round, assignment: assignment, counted: current.stage >= stage ? current : nil)
      }
      return yearly
    }
    func item(
      _ place: TaskPlace, _ domain: Int?, _ number: String, _ text: String, _ lead: [String], _ support: [String]
    ) -> Item {
      Item(
        place: place, domain: domain, number: number, text: text, lead: lead, support: support, yearly: yearly(place))
    }
    self.plan = plan.id
    domains = plan.domains
    years = rounds.map(\.round.year)
    let tasks =
      plan.tasks.isEmpty
      ? plan.measures.enumerated().map { item(.task($0), $1.domain, $1.number, $1.text, $1.lead, $1.support) }
      : plan.tasks.enumerated().map { item(.task($0), $1.domain, $1.number, $1.text, $1.lead, $1.support) }
    items =
      tasks
      + plan.projectItems.enumerated().map { item(.project($0), nil, $1.number, $1.text, $1.lead, $1.support) }
  }

  /// An item by its place.
  public func item(_ place: TaskPlace) -> Item? { items.first { $0.place == place } }

  /// How the items stand in a year, domain by domain in the plan's order, project items last; empty ones left out.
  public func tallies(in year: Int) -> [(domain: Domain?, tally: TaskTally)] {
    let places: [Domain?] = domains.map { $0 } + [nil]
    return places.compactMap { domain in
      let items = items.filter { $0.domain == domain?.number }
      return items.isEmpty ? nil : (domain, TaskTally(items, in: year))
    }
  }
}

/// How many items stand where in a year. Every item is counted once: the counts add up to the total.
public struct TaskTally: Hashable, Sendable {
  public let total: Int
  private let counts: [TaskStanding: Int]

  /// Counts items.
  public init(_ items: [TaskHistory.Item], in year: Int) {
    total = items.count
    counts = Dictionary(items.map { ($0.standing(in: year), 1) }, uniquingKeysWith: +)
  }

  public subscript(standing: TaskStanding) -> Int { counts[standing] ?? 0 }
}

/// Where an item stands in a year. The raw values stand in addresses and files.
public enum TaskStanding: String, Hashable, Sendable, CaseIterable {
  case notStarted, underWay, done, continuing, hindered
  /// Asked for, and nothing that counts has come yet.
  case open
  /// The year's round did not ask for it.
  case notAsked
}

extension TaskHistory.Item {
  /// Where it stands in a year.
  public func standing(in year: Int) -> TaskStanding {
    guard let asked = yearly[year] else { return .notAsked }
    return asked.progress?.state.flatMap { TaskStanding(rawValue: $0.rawValue) } ?? .open
  }
}
