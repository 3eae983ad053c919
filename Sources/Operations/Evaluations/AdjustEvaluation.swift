import Foundation
import Oversight
import People
import PlanModel
import Rounds
import Store

/// Gives an open evaluation another scheme or another deadline (调整评估方案), with a reason.
///
/// What is scored is worked out anew; what contributors have written stays with the matters that are still asked.
public struct AdjustEvaluation: Sendable {
  private let store: any PlanStore

  /// Keeps the next revision in the store.
  public init(store: any PlanStore) { self.store = store }

  /// The evaluation as it is from now on.
  ///
  /// - Parameter basis: the revision the form was written from.
  /// - Throws: `EvaluationRefusal`; `StoreRefusal.paperChangedMeanwhile`.
  public func callAsFunction(
    _ id: PaperID, basis: Int, scheme: EvaluationScheme, closes: RoundDay, reason: String, by actor: Actor,
    at time: Date
  ) async throws -> Evaluation {
    guard let current = try await store.paper(Evaluation.self, id) else {
      throw EvaluationRefusal.noSuchEvaluation(id)
    }
    guard actor.mayKeep(.manageEvaluations, in: current.region) else { throw EvaluationRefusal.notTheOffice }
    guard current.closing == nil else { throw EvaluationRefusal.closed }
    guard basis == current.revision else { throw EvaluationRefusal.changedMeanwhile }
    guard !reason.allSatisfy(\.isWhitespace) else { throw EvaluationRefusal.reasonMissing }
    if let problem = scheme.problem { throw problem }
    guard current.opens <= closes else { throw EvaluationRefusal.closesBeforeOpening }
    guard scheme != current.scheme || closes != current.closes else { throw EvaluationRefusal.nothingChanged }
    let force = try await PlansInForce(shelf: store, book: store)
    let plans = try EvaluatedPlans(current.plans, in: current.region, force)
    let next = current.revised(scheme: scheme, matters: plans.matters(under: scheme), closes: closes)
    let act = Act(
      at: time, actor: actor, verb: .adjustEvaluation, object: id.text, region: current.region, units: next.units,
      reason: reason,
      details: [
        .init("weights", "\(current.scheme.weightsInWords) → \(scheme.weightsInWords)"),
        .init("closes", "\(current.closes) → \(closes)"),
      ])
    try await store.keep(papers: [RevisedPaper(next, by: act)])
    return next
  }
}
