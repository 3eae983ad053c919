import PlanModel

/// A plan with every indicator judged: what pages, reports and files are made from.
public struct AssessedPlan: Hashable, Sendable {
  /// The plan, as it is in force.
  public let plan: Plan
  /// The year it was looked at from; never after the plan's target year.
  public let asOf: Int
  /// In the plan's order.
  public let indicators: [AssessedIndicator]
  /// Years for which any of the indicators has a figure, ascending.
  public let years: [Int]

  /// All open warnings, the most severe first; of one severity in the plan's order.
  public var warnings: [Warning] {
    let all = indicators.flatMap(\.warnings)
    return Severity.allCases.flatMap { severity in all.filter { $0.severity == severity } }
  }

  /// What each indicator's last figure opened or closed.
  public var latestChanges: [WarningChange] { indicators.flatMap(\.latestChanges) }
}

/// A planned indicator with its figures and how it stands.
public struct AssessedIndicator: Hashable, Sendable {
  /// The plan's row.
  public let planned: PlannedIndicator
  /// The total's observations in the plan's region.
  public let dossier: Dossier
  /// How the total stands.
  public let verdict: Verdict
  /// How each subgroup stands, in order of their names.
  public let subgroups: [AssessedSubgroup]
  /// Differences between the subgroups of a dimension.
  public let gaps: [SubgroupGap]
  /// Open warnings, the most severe first.
  public let warnings: [Warning]
  /// What the last figure opened or closed.
  public let latestChanges: [WarningChange]

  /// Where the total meets the target, the subgroups that do not.
  public var subgroupsBehind: [AssessedSubgroup] {
    verdict.status == .achieved ? subgroups.filter(\.verdict.isUnmet) : []
  }

  /// The total's figures.
  public var series: Series { verdict.question.series }
}

/// A subgroup of an indicator, judged by the indicator's own target.
public struct AssessedSubgroup: Hashable, Sendable {
  public let breakdown: Breakdown
  public let dossier: Dossier
  public let verdict: Verdict
}
