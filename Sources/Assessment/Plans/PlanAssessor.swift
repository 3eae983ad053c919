import PlanModel

/// Judges a plan's indicators on observations: the one way from the ledger to an assessed plan.
public struct PlanAssessor: Sendable {
  /// Who answers the questions.
  public let judge: Judge

  /// An assessor with an office's limits.
  public init(judge: Judge = Judge()) { self.judge = judge }

  /// The plan as it stands.
  ///
  /// - Parameters:
  ///   - asOf: the year it is looked at from; after the plan's target year it is that year.
  ///   - material: the observations and judgements it rests on.
  public func assess(_ plan: Plan, asOf: Int, on material: AssessmentMaterial) -> AssessedPlan {
    let asOf = min(asOf, plan.period.targetYear)
    let indicators = plan.indicators.map { assess($0, of: plan, asOf: asOf, on: material) }
    let known = Set(plan.indicators.map(\.indicator.id))
    let years = Set(material.own.filter { known.contains($0.key) }.flatMap { $0.value.map(\.subject.year) })
    return AssessedPlan(plan: plan, asOf: asOf, indicators: indicators, years: years.sorted())
  }

  /// One row of a plan as it stands.
  public func assess(
    _ planned: PlannedIndicator, of plan: Plan, asOf: Int, on material: AssessmentMaterial
  ) -> AssessedIndicator {
    let observations = material.own[planned.indicator.id] ?? []
    let byBreakdown = Dictionary(grouping: observations, by: \.subject.breakdown)
    func dossier(_ indicator: Indicator, _ observations: [Observation]) -> Dossier {
      Dossier(observations, of: indicator, asOf: asOf, targetYear: plan.period.targetYear)
    }
    func references(_ breakdown: Breakdown) -> [String: Series] {
      Dictionary(
        planned.target.rule.references.map { name in
          let indicator = Indicator(name: name, unit: planned.indicator.unit)
          let figures = (material.own[indicator.id] ?? []).filter { $0.subject.breakdown == breakdown }
          return (name, dossier(indicator, figures).series)
        }, uniquingKeysWith: { first, _ in first })
    }
    func question(_ series: Series, _ breakdown: Breakdown) -> Question {
      Question(
        indicator: planned.indicator, target: planned.target, baseYear: plan.period.baseYear,
        targetYear: plan.period.targetYear, asOf: asOf, series: series, references: references(breakdown),
        peerDrift: breakdown.isTotal ? material.peerDrift(of: planned.indicator, on: series.scale, through: asOf) : nil,
        counts: breakdown.isTotal ? material.counts(behind: planned.indicator) : nil,
        judgement: breakdown.isTotal
          ? material.judgements[plan.id, planned.indicator.id, planned.target.text, upTo: asOf] : nil)
    }
    let own = dossier(planned.indicator, byBreakdown[.total] ?? [])
    let subgroups = byBreakdown.keys.filter { !$0.isTotal }.sorted().map { breakdown in
      let dossier = dossier(planned.indicator, byBreakdown[breakdown] ?? [])
      return AssessedSubgroup(
        breakdown: breakdown, dossier: dossier, verdict: judge.verdict(on: question(dossier.series, breakdown)))
    }
    return assessed(planned, own, judge.verdict(on: question(own.series, .total)), subgroups)
  }

  /// The same row if a figure were known: nothing is stored (假设).
  public func assess(_ known: AssessedIndicator, with point: Series.Point) -> AssessedIndicator {
    assessed(
      known.planned, known.dossier, judge.verdict(on: known.verdict.question.supposing(point)), known.subgroups)
  }

  private func assessed(
    _ planned: PlannedIndicator, _ dossier: Dossier, _ verdict: Verdict, _ subgroups: [AssessedSubgroup]
  ) -> AssessedIndicator {
    let history = WarningHistory(planned: planned, total: verdict, subgroups: subgroups, judge: judge)
    return AssessedIndicator(
      planned: planned, dossier: dossier, verdict: verdict, subgroups: subgroups,
      gaps: SubgroupGap.all(of: subgroups), warnings: history.now.warnings, latestChanges: history.latestChanges)
  }
}
