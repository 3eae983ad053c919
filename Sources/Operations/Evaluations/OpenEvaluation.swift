import Foundation
import Oversight
import People
import PlanModel
import Rounds
import Store

/// Opens an evaluation of a region's plans (开展中期评估、终期评估): what is scored, and by which units, follows from them.
public struct OpenEvaluation: Sendable {
  private let store: any PlanStore

  /// Reads plans from the store, and keeps the evaluation there.
  public init(store: any PlanStore) { self.store = store }

  /// What is opened.
  public struct Terms: Hashable, Sendable {
    public let region: RegionCode
    public let phase: Evaluation.Phase
    public let plans: [Plan.ID]
    public let opens: RoundDay
    public let closes: RoundDay
    public let scheme: EvaluationScheme

    /// An evaluation of some plans, under a scheme.
    public init(
      region: RegionCode, phase: Evaluation.Phase, plans: [Plan.ID], opens: RoundDay, closes: RoundDay,
      scheme: EvaluationScheme
    ) {
      self.region = region
      self.phase = phase
      self.plans = plans
      self.opens = opens
      self.closes = closes
      self.scheme = scheme
    }
  }

  /// The evaluation as it was kept.
  ///
  /// - Throws: `EvaluationRefusal` where the terms do not hold together or the period is not over.
  public func callAsFunction(_ terms: Terms, by actor: Actor, at time: Date) async throws -> Evaluation {
    guard actor.mayKeep(.manageEvaluations, in: terms.region) else { throw EvaluationRefusal.notTheOffice }
    if let problem = terms.scheme.problem { throw problem }
    guard terms.opens <= terms.closes else { throw EvaluationRefusal.closesBeforeOpening }
    guard !terms.plans.isEmpty else { throw EvaluationRefusal.noPlansChosen }
    let force = try await PlansInForce(shelf: store, book: store)
    let plans = try EvaluatedPlans(terms.plans, in: terms.region, force)
    let (period, year) = (terms.phase.period(of: plans.period), RoundDay(time).year)
    guard year > period.to else { throw EvaluationRefusal.periodNotOver(lastYear: period.to) }
    let others = try await store.papers(Evaluation.self, PaperQuery(region: terms.region))
    if let same = others.first(where: { other in
      other.closing == nil && other.phase == terms.phase && !Set(other.plans).isDisjoint(with: terms.plans)
    }) {
      throw EvaluationRefusal.alreadyOpen(same.id)
    }
    let evaluation = Evaluation(
      id: PaperID(
        region: terms.region, year: year,
        number: try await store.nextNumber(of: .evaluation, in: terms.region, year: year)),
      region: terms.region, place: plans.place, year: year, phase: terms.phase, period: period, plans: terms.plans,
      opens: terms.opens, closes: terms.closes, scheme: terms.scheme, matters: plans.matters(under: terms.scheme))
    guard evaluation.matters.contains(where: { $0.place != .whole }) else { throw EvaluationRefusal.nothingToScore }
    let act = Act(
      at: time, actor: actor, verb: .openEvaluation, object: evaluation.id.text, region: evaluation.region,
      units: evaluation.units,
      details: [
        .init("phase", terms.phase.rawValue), .init("years", "\(period.from)–\(period.to)"),
        .init("plans", terms.plans.map(\.text).joined(separator: ", ")),
        .init("closes", "\(terms.closes)"), .init("weights", terms.scheme.weightsInWords),
      ])
    try await store.keep(papers: [RevisedPaper(evaluation, by: act)])
    return evaluation
  }
}

/// The plans of an evaluation as they are in force.
struct EvaluatedPlans {
  let plans: [Plan]
  private let names: UnitNames

  /// Throws where one is not of the region, or of another period than the first.
  init(_ ids: [Plan.ID], in region: RegionCode, _ force: PlansInForce) throws {
    var plans: [Plan] = []
    for id in ids {
      guard let plan = force.plan(id)?.plan, plan.region.code == region, plan.kind != .workPoints,
        plan.period == plans.first?.period ?? plan.period, !plans.contains(where: { $0.id == id })
      else { throw EvaluationRefusal.planOfAnotherRegion(id.text) }
      plans.append(plan)
    }
    self.plans = plans
    names = UnitNames(force.register)
  }

  var period: Period { plans.first?.period ?? Period(from: 2021, to: 2030) }
  var place: String { plans.first?.region.name ?? "" }

  func matters(under scheme: EvaluationScheme) -> [EvaluationMatter] {
    EvaluationMatter.all(of: plans, under: scheme, unitName: { names[$0] })
  }
}

extension EvaluationScheme {
  /// `attainment 50, tasks 20` as the record has it.
  var weightsInWords: String { aspects.map { "\($0.id.rawValue) \($0.weight)" }.joined(separator: ", ") }
}
