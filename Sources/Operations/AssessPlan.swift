import Assessment
import PlanModel
import Store

/// Judges a plan's indicators on the figures that are kept.
public struct AssessPlan: Sendable {
  private let ledger: any ObservationLedger

  /// Reads figures from the ledger.
  public init(ledger: any ObservationLedger) { self.ledger = ledger }

  /// The plan with each indicator's figures in the plan's region and how it stands by its latest one.
  ///
  /// Figures after the plan's target year do not count: a plan that has ended is judged on its end.
  ///
  /// - Parameter year: figures after this year do not count either; `nil` for the plan's whole period.
  public func callAsFunction(_ plan: Plan, through year: Int? = nil) async throws -> AssessedPlan {
    let observations = try await observations(of: plan)
    let totals = Dictionary(grouping: observations.filter { $0.subject.breakdown.isTotal }, by: \.subject.indicator)
    func series(_ indicator: Indicator) -> Series {
      let figures = (totals[indicator.id] ?? []).compactMap { one in
        one.value.figure.map { (one.subject.year, $0) }
      }
      let series = Series(Dictionary(figures, uniquingKeysWith: { _, later in later }), of: indicator)
      return series.through(min(year ?? plan.period.targetYear, plan.period.targetYear))
    }
    let indicators = plan.indicators.map { planned in
      let own = series(planned.indicator)
      let attainment = Attainment.judge(
        rule: planned.target.rule, series: own, baseYear: plan.period.baseYear,
        reference: { series(Indicator(name: $0, unit: planned.indicator.unit)) })
      return AssessedIndicator(planned: planned, series: own, attainment: attainment)
    }
    let known = Set(plan.indicators.map(\.indicator.id))
    let years = Set(observations.filter { known.contains($0.subject.indicator) }.map(\.subject.year))
    return AssessedPlan(plan: plan, indicators: indicators, years: years.sorted())
  }

  /// Every current observation of one indicator in the plan's region: all breakdowns, all years.
  public func observations(of indicator: Indicator.ID, in plan: Plan) async throws -> [Observation] {
    guard let region = plan.region.code else { return [] }
    return try await ledger.current(ObservationQuery(indicators: [indicator], regions: [region]))
  }

  /// The figures of the plan's indicators, and of those that its targets are compared with.
  private func observations(of plan: Plan) async throws -> [Observation] {
    let indicators = plan.indicators.flatMap { row in
      [row.indicator.id] + row.target.rule.references.map { Indicator.ID(name: $0) }
    }
    guard let region = plan.region.code, !indicators.isEmpty else { return [] }
    return try await ledger.current(ObservationQuery(indicators: Set(indicators), regions: [region]))
  }
}

/// A plan with its indicators judged, in the plan's order.
public struct AssessedPlan: Hashable, Sendable {
  public let plan: Plan
  public let indicators: [AssessedIndicator]
  /// Years for which any of the indicators has a figure, ascending.
  public let years: [Int]
}

/// A planned indicator with its figures and how it stands.
public struct AssessedIndicator: Hashable, Sendable {
  public let planned: PlannedIndicator
  /// The total's figures in the plan's region.
  public let series: Series
  public let attainment: Attainment
}

extension TargetRule {
  /// Names of the indicators that the rule compares with.
  fileprivate var references: [String] {
    switch self {
    case .notBelow(let name), .commensurate(let name, _): [name]
    case .all(let rules): rules.flatMap(\.references)
    case .hold(let rule): rule.references
    case .atLeast, .moreThan, .atMost, .lessThan, .within, .about, .ratio, .increase, .everyYear, .decrease,
      .decreaseMarkedly, .noLowerThanBaseline, .contained, .towardsBand, .reasonableShare, .change, .qualitative,
      .uninterpreted:
      []
    }
  }
}
