import Assessment
import PlanDocuments
import PlanModel
import Store

/// Judges an indicator against a target that someone supposes: nothing of it is kept.
public struct SupposeTarget: Sendable {
  private let ledger: any ObservationLedger
  private let assessor: PlanAssessor

  /// Reads figures from the ledger.
  public init(ledger: any ObservationLedger, assessor: PlanAssessor = PlanAssessor()) {
    self.ledger = ledger
    self.assessor = assessor
  }

  /// The indicator as it would stand with this target.
  ///
  /// - Parameters:
  ///   - phrase: read as a plan's cell would be, e.g. `降至12/10万以下`.
  ///   - indicator: its name as the ledger knows it.
  ///   - period: the base year is the one before it begins.
  /// - Throws: `AssessmentRefusal.noSuchIndicator` where the region has no figures of it.
  public func callAsFunction(
    _ phrase: String, for indicator: String, in region: RegionCode, period: Period, asOf: Int
  ) async throws -> (plan: AssessedPlan, indicator: AssessedIndicator) {
    let id = Indicator.ID(name: indicator)
    let observations = try await ledger.current(ObservationQuery(indicators: [id], regions: [region]))
    guard let last = observations.last(where: { $0.value.figure != nil }) else {
      throw AssessmentRefusal.noSuchIndicator(indicator)
    }
    let measured = Indicator(name: indicator, unit: last.unit)
    let target = TargetReader(targetYear: period.targetYear).read(phrase: phrase, indicator: measured).target
    let planned = PlannedIndicator(
      domain: 1, number: "1", row: 1, indicator: measured, target: target, bindingness: .unstated,
      lines: SourceLines(1))
    let place = Region(name: RegionRegister.national.name(of: region) ?? region.digits, code: region)
    let plan = Plan(
      title: "", population: .both, kind: .plan, region: place, period: period, indicators: [planned])
    let assessed = try await AssessPlan(ledger: ledger, assessor: assessor)(plan, asOf: asOf)
    return (assessed, assessed.indicators[0])
  }
}
