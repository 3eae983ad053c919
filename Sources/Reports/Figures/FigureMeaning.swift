import Assessment
import PlanModel
import Rounds
import Wording

/// What a figure of a report means: enough to derive it again from what is approved.
///
/// Its text is the binding that files carry, e.g. `value|990100-women-plan-2021-2030|1.1|孕产妇死亡率|2024|总计`. Where a figure is
/// printed as words (a status, the reason of a verdict, `比2023年下降0.6`) its language belongs to its meaning. The words of
/// bindings are stored and never change.
public enum FigureMeaning: Hashable, Sendable {
  /// A figure of a year.
  case value(PlanRow, year: Int, Breakdown)
  /// The figure of `to` less that of `from`, with its sign.
  case change(PlanRow, from: Int, to: Int, Breakdown)
  /// The same in words.
  case movement(PlanRow, from: Int, to: Int, Breakdown, Language)
  /// The target's own words.
  case target(PlanRow)
  /// How it stands, in words.
  case status(PlanRow, asOf: Int, Language)
  /// Why it stands so, in a sentence.
  case reason(PlanRow, asOf: Int, Language)
  /// The chance of attainment in percent.
  case chance(PlanRow, asOf: Int)
  /// What is expected of the target year.
  case forecast(PlanRow, asOf: Int, ForecastPart)
  /// The step a year that is needed from now on, beside those made, in words.
  case step(PlanRow, asOf: Int, Language)
  /// The distance between the two subgroups of a dimension that lie furthest apart.
  case distance(PlanRow, asOf: Int, dimension: String)
  /// The same in words: who lies above whom, by how much, and whether it grows.
  case gap(PlanRow, asOf: Int, dimension: String, Language)
  /// The year from which on a warning has been open.
  case since(PlanRow, asOf: Int, Breakdown, Warning.Kind)
  /// What a warning rests on, in a sentence.
  case evidence(PlanRow, asOf: Int, Breakdown, Warning.Kind, Language)
  /// How many of a plan's indicators or warnings.
  case count(Plan.ID, asOf: Int, CountScope, Counted)
  /// The share of targets achieved in percent, binding ones counted twice.
  case share(Plan.ID, asOf: Int)
  /// What is missing of a plan's data.
  case missing(Plan.ID, year: Int, MissingData)
  /// How many tasks and project items of a plan.
  case tasks(Plan.ID, year: Int, CountScope, TaskCount)
  /// How many things a unit owes in the round of a region's year.
  case owed(RegionCode, year: Int, unit: String, OwedCount)
}

/// A row of a plan, named so that it is found again when the plan is imported anew: by its number and what it measures.
public struct PlanRow: Hashable, Sendable {
  public let plan: Plan.ID
  /// `PlannedIndicator.key`.
  public let key: String
  public let indicator: Indicator.ID

  /// The row of a plan.
  public init(plan: Plan.ID, key: String, indicator: Indicator.ID) {
    self.plan = plan
    self.key = key
    self.indicator = indicator
  }

  /// The row of a planned indicator.
  public init(_ planned: PlannedIndicator, of plan: Plan.ID) {
    self.init(plan: plan, key: planned.key, indicator: planned.indicator.id)
  }
}

/// Which value of a forecast. The raw values stand in bindings.
public enum ForecastPart: String, Hashable, Sendable, CaseIterable {
  case middle, low80, high80
}

/// Among which things of a plan something is counted.
public enum CountScope: Hashable, Sendable {
  case all
  case binding
  /// A domain by its number in the plan.
  case domain(Int)
  /// What a unit leads, by its name in the register.
  case lead(String)
  /// What a unit supports and does not lead.
  case support(String)

  /// As bindings write it, e.g. `domain:3`.
  var text: String {
    switch self {
    case .all: "all"
    case .binding: "binding"
    case .domain(let number): "domain:\(number)"
    case .lead(let unit): "lead:\(unit)"
    case .support(let unit): "support:\(unit)"
    }
  }

  init?(text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    switch (parts[0], parts.dropFirst().first) {
    case ("all", nil): self = .all
    case ("binding", nil): self = .binding
    case ("domain", let number?):
      guard let number = Int(number), "\(number)" == parts[1] else { return nil }
      self = .domain(number)
    case ("lead", let unit?): self = .lead(unit)
    case ("support", let unit?): self = .support(unit)
    default: return nil
    }
  }
}

/// What is counted of indicators.
public enum Counted: Hashable, Sendable {
  /// All of them.
  case indicators
  case status(Status)
  /// Those whose time is over and whose target was not met.
  case missed
  /// Those that swing.
  case swinging
  /// Compared with the figure before: the way they are meant to go, the other way, not at all; or not to be said.
  case improved, worsened, steady, notCompared
  /// Those with a figure of the year looked from.
  case reported
  case warnings
  case severity(Severity)

  /// As bindings write it.
  var text: String {
    switch self {
    case .indicators: "indicators"
    case .status(let status): status.rawValue
    case .missed: "missed"
    case .swinging: "swinging"
    case .improved: "improved"
    case .worsened: "worsened"
    case .steady: "steady"
    case .notCompared: "notCompared"
    case .reported: "reported"
    case .warnings: "warnings"
    case .severity(let severity): "warnings\(severity.rawValue)"
    }
  }

  static let all: [Counted] =
    [.indicators, .missed, .swinging, .improved, .worsened, .steady, .notCompared, .reported, .warnings]
    + Status.allCases.map(Counted.status) + Severity.allCases.map(Counted.severity)

  init?(text: String) {
    guard let found = Self.all.first(where: { $0.text == text }) else { return nil }
    self = found
  }
}

/// What is counted of missing data.
public enum MissingData: Hashable, Sendable {
  /// Indicators whose figures are due.
  case indicators
  /// Those without any blank spot.
  case complete
  /// Those with a blank spot of a kind.
  case spot(BlankSpot.Kind)
  /// The share of figures due that are there, in percent.
  case share

  var text: String {
    switch self {
    case .indicators: "indicators"
    case .complete: "complete"
    case .spot(let kind): kind.rawValue
    case .share: "share"
    }
  }

  init?(text: String) {
    let all: [MissingData] = [.indicators, .complete, .share] + BlankSpot.Kind.allCases.map(MissingData.spot)
    guard let found = all.first(where: { $0.text == text }) else { return nil }
    self = found
  }
}

/// What is counted of tasks and project items.
public enum TaskCount: Hashable, Sendable {
  case total
  /// As last approved.
  case state(TaskProgress.State)
  /// Without an approved return of the year.
  case unreported

  var text: String {
    switch self {
    case .total: "total"
    case .state(let state): state.rawValue
    case .unreported: "unreported"
    }
  }

  init?(text: String) {
    let all: [TaskCount] = [.total, .unreported] + TaskProgress.State.allCases.map(TaskCount.state)
    guard let found = all.first(where: { $0.text == text }) else { return nil }
    self = found
  }
}

/// What is counted of what a unit owes. The raw values stand in bindings.
public enum OwedCount: String, Hashable, Sendable, CaseIterable {
  case total
  /// Approved or locked.
  case approved
  /// Handed in and not approved yet.
  case underReview
  /// Nothing handed in.
  case open
}
