import Assessment
import Foundation
import PlanModel

extension ExportTable {
  /// How indicators stand, a row each.
  public static func assessment(_ plans: [AssessedPlan]) -> ExportTable {
    ExportTable(
      "assessment",
      [
        Column("plan"), Column("region"), Column("domain"), Column("number"), Column("indicator"), Column("unit"),
        Column("bindingness"), Column("target"), Column("status"), Column("statusWord"), Column("probability", .figure),
        Column("probabilityMeans"), Column("latestYear", .integer), Column("latestValue", .figure),
        Column("median", .figure), Column("low80", .figure), Column("high80", .figure), Column("volatility"),
        Column("pace"), Column("reason"), Column("lead"), Column("asOf", .integer), Column("method"),
      ],
      rows: plans.flatMap { plan in plan.indicators.map { row($0, in: plan) } })
  }

  private static func row(_ assessed: AssessedIndicator, in plan: AssessedPlan) -> [Cell] {
    let (planned, verdict) = (assessed.planned, assessed.verdict)
    let chance = verdict.outlook.chance
    func quantile(_ p: Double) -> Cell {
      let decimals = (verdict.latest?.figure.decimals ?? 0) + 1
      return chance.map { .rounded($0.quantile(p), decimals) } ?? .empty
    }
    return [
      .text(plan.plan.id.text), .text(plan.plan.region.name),
      .words(plan.plan.domains.first { $0.number == planned.domain }?.name ?? ""), .text(planned.key),
      .text(planned.indicator.name), .words(planned.indicator.unit.symbol), .text(planned.bindingness.rawValue),
      .text(planned.target.text), .text(verdict.status.rawValue), .text(verdict.statusWord.zh),
      verdict.probability.map { .rounded($0, 4) } ?? .empty, chance.map { .text($0.standing.rawValue) } ?? .empty,
      verdict.latest.map { .integer($0.year) } ?? .empty, verdict.latest.map { .figure($0.figure) } ?? .empty,
      quantile(0.5), quantile(0.1), quantile(0.9), .text(verdict.volatility.finding.key),
      verdict.schedule.map { .text($0.pace.key) } ?? .empty, .text(verdict.reason.zh), .list(planned.lead),
      .integer(plan.asOf), .text(Forecast.method),
    ]
  }

  /// Open warnings, a row each, the most severe first within each plan.
  public static func warnings(_ plans: [AssessedPlan]) -> ExportTable {
    ExportTable(
      "warnings",
      [
        Column("plan"), Column("region"), Column("severity", .integer), Column("kind"), Column("warning"),
        Column("since", .integer), Column("number"), Column("indicator"), Column("breakdown"), Column("bindingness"),
        Column("target"), Column("latestYear", .integer), Column("latestValue", .figure), Column("unit"),
        Column("probability", .figure), Column("requiredStep", .figure), Column("meanStep", .figure),
        Column("grounds"), Column("lead"),
      ],
      rows: plans.flatMap { plan in plan.warnings.map { row($0, in: plan) } })
  }

  private static func row(_ warning: Warning, in plan: AssessedPlan) -> [Cell] {
    let (planned, verdict) = (warning.planned, warning.verdict)
    let schedule = verdict.schedule
    let required: Cell =
      if case .perYear(let step) = schedule?.requiredStep { .rounded(step.double, 4) } else { .empty }
    return [
      .text(plan.plan.id.text), .text(plan.plan.region.name), .integer(warning.severity.rawValue),
      .text(warning.kind.rawValue), .text(warning.word.zh), .integer(warning.since), .text(planned.key),
      .text(planned.indicator.name), .text(warning.breakdown.text), .text(planned.bindingness.rawValue),
      .text(planned.target.text), verdict.latest.map { .integer($0.year) } ?? .empty,
      verdict.latest.map { .figure($0.figure) } ?? .empty, .words(planned.indicator.unit.symbol),
      verdict.probability.map { .rounded($0, 4) } ?? .empty, required,
      schedule?.meanStep.map { .rounded($0.double, 4) } ?? .empty, .list(warning.grounds.map(\.word.zh)),
      .list(planned.lead),
    ]
  }

  /// How many stand where, a row for each group.
  public static func tallies(_ tallies: [(grouping: TallyGrouping, tally: GroupTally)]) -> ExportTable {
    ExportTable(
      "tallies",
      [Column("grouping"), Column("group"), Column("total", .integer), Column("binding", .integer)]
        + Status.allCases.map { Column($0.rawValue, .integer) } + [Column("weightedShare", .figure)],
      rows: tallies.map { grouping, group in
        [
          .text(grouping.rawValue), .text(group.group), .integer(group.tally.total),
          .integer(group.tally.totalBinding),
        ] + Status.allCases.map { .integer(group.tally.count($0)) }
          + [group.tally.weightedShare.map { .rounded($0, 4) } ?? .empty]
      })
  }
}

extension ExportTable.Cell {
  /// A computed number, rounded here and nowhere else.
  static func rounded(_ number: Double, _ decimals: Int) -> ExportTable.Cell {
    Figure(printed: number.fixed(decimals)).map { .figure($0) } ?? .empty
  }
}
