import Assessment
import PlanModel
import Store

/// Judges a plan's indicators on the figures that are kept.
public struct AssessPlan: Sendable {
  private let ledger: any ObservationLedger
  private let judgements: Judgements
  private let assessor: PlanAssessor

  /// - Parameters:
  ///   - judgements: what people have found where a rule needs them.
  ///   - assessor: keep one for many plans; it remembers the shapes of its forecasts.
  public init(
    ledger: any ObservationLedger, judgements: Judgements = Judgements([]), assessor: PlanAssessor = PlanAssessor()
  ) {
    self.ledger = ledger
    self.judgements = judgements
    self.assessor = assessor
  }

  /// The plan with each indicator judged on the plan's region.
  ///
  /// - Parameter asOf: the year it is looked at from. Figures after it, and after the plan's target year, do not
  ///   count: a plan that has ended is judged on its end.
  public func callAsFunction(_ plan: Plan, asOf: Int) async throws -> AssessedPlan {
    assessor.assess(plan, asOf: asOf, on: try await material(of: plan))
  }

  /// What the assessment of a plan rests on.
  private func material(of plan: Plan) async throws -> AssessmentMaterial {
    let indicators = Set(plan.indicators.map(\.indicator.id))
    guard let region = plan.region.code, !indicators.isEmpty else { return AssessmentMaterial(own: []) }
    let register = RegionRegister.national
    async let siblings = totals(of: plan.indicators.map(\.indicator), in: register.peers(of: region))
    async let parent = totals(
      of: plan.indicators.map(\.indicator).filter { RateDefinition.of($0) != nil },
      in: register.superior(of: region).map { [$0] } ?? [])
    return AssessmentMaterial(
      own: try await ledger.current(
        ObservationQuery(indicators: Set(plan.indicators.flatMap(\.observedIndicators)), regions: [region])),
      siblings: try await siblings, parent: try await parent.compactMapValues(\.first), judgements: judgements)
  }

  /// A series of totals for each region that has any, in the indicators' own units; their sources are not needed.
  private func totals(of indicators: [Indicator], in regions: [RegionCode]) async throws -> [Indicator.ID: [Series]] {
    guard !regions.isEmpty, !indicators.isEmpty else { return [:] }
    let totals = try await ledger.totals(
      ObservationQuery(indicators: Set(indicators.map(\.id)), regions: Set(regions)))
    return TotalsSeries(totals, of: indicators).series.mapValues { ofRegions in
      ofRegions.keys.sorted().compactMap { ofRegions[$0] }
    }
  }
}
