import Assessment
import Foundation
import PlanModel

/// What identifies a plan on a page, and where it comes from.
public struct PlanHead: Hashable, Sendable {
  /// The plan.
  public let id: Plan.ID
  /// As printed.
  public let title: String
  /// Whom the plan is for.
  public let population: Population
  /// How its document lays it out.
  public let kind: PlanKind
  /// Whose plan it is.
  public let region: Region
  /// The years it covers.
  public let period: Period
  /// Counted from 1.
  public let version: Int
  /// The document it was read from.
  public let source: SourceFile
  /// When a person accepted the reading.
  public let acceptedAt: Date

  /// The head of `plan`, in the version given.
  public init(plan: Plan, version: Int, source: SourceFile, acceptedAt: Date) {
    self.init(
      id: plan.id, title: plan.title, population: plan.population, kind: plan.kind, region: plan.region,
      period: plan.period, version: version, source: source, acceptedAt: acceptedAt)
  }

  init(
    id: Plan.ID, title: String, population: Population, kind: PlanKind, region: Region, period: Period, version: Int,
    source: SourceFile, acceptedAt: Date
  ) {
    self.id = id
    self.title = title
    self.population = population
    self.kind = kind
    self.region = region
    self.period = period
    self.version = version
    self.source = source
    self.acceptedAt = acceptedAt
  }
}

/// A plan on the list of plans.
public struct PlanCard: Hashable, Sendable {
  /// Which plan.
  public let head: PlanHead
  /// How many items of each kind it holds.
  public let counts: Counts
  /// How its indicators stand.
  public let tally: Tally
  /// Readings, aliases and domains that wait for a decision.
  public let openMatters: Int

  /// A line of the list.
  public init(head: PlanHead, counts: Counts, tally: Tally, openMatters: Int) {
    self.head = head
    self.counts = counts
    self.tally = tally
    self.openMatters = openMatters
  }

  /// How many items a plan holds.
  public struct Counts: Hashable, Sendable {
    let indicators, goals, measures, tasks, projectItems, workPoints: Int

    /// Counts what `plan` holds.
    public init(_ plan: Plan) {
      indicators = plan.indicators.count
      goals = plan.goals.count
      measures = plan.measures.count
      tasks = plan.tasks.count
      projectItems = plan.projectItems.count
      workPoints = plan.workPoints.count
    }
  }
}

/// A version of a plan on the list of its versions.
public struct VersionCard: Hashable, Sendable {
  /// The plan in this version.
  public let head: PlanHead
  /// Who accepted it.
  public let acceptedBy: String

  /// A line of the list.
  public init(head: PlanHead, acceptedBy: String) {
    self.head = head
    self.acceptedBy = acceptedBy
  }
}

/// A plan as a workbook.
public struct PlanBook: Hashable, Sendable {
  /// Which plan.
  public let head: PlanHead
  /// The .xlsx file.
  public let bytes: Data

  /// A workbook with the plan it holds.
  public init(head: PlanHead, bytes: Data) {
    self.head = head
    self.bytes = bytes
  }
}

/// A plan as it was read.
public struct PlanSheet: Hashable, Sendable {
  /// Which plan.
  public let head: PlanHead
  /// All of it.
  public let plan: Plan

  /// A plan with its head.
  public init(head: PlanHead, plan: Plan) {
    self.head = head
    self.plan = plan
  }
}
