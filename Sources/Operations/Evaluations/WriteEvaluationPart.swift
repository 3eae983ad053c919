import Foundation
import Oversight
import People
import PlanModel
import Store

/// Takes a step with a contribution to an evaluation: save, hand in, pass, send back.
public struct WriteEvaluationPart: Sendable {
  private let store: any PlanStore

  /// Keeps the next revision in the store.
  public init(store: any PlanStore) { self.store = store }

  /// The contribution as it is from now on.
  ///
  /// The act says how much was answered, never the scores: whoever reads the record would else see them too early.
  ///
  /// - Parameters:
  ///   - basis: the revision the form was written from; 0 where nothing was kept.
  ///   - entries: what the form holds; `nil` where the step leaves it as it is.
  /// - Throws: `EvaluationRefusal`; `StoreRefusal.paperChangedMeanwhile`.
  public func callAsFunction(
    _ step: EvaluationStep, of contributor: EvaluationPart.Contributor, to id: PaperID, basis: Int,
    entries: [EvaluationMatter.ID: EvaluationPart.Entry]? = nil, reason: String = "", by actor: Actor, at time: Date
  ) async throws -> EvaluationPart {
    guard let evaluation = try await store.paper(Evaluation.self, id) else {
      throw EvaluationRefusal.noSuchEvaluation(id)
    }
    let current =
      try await store.paper(EvaluationPart.self, EvaluationPart.id(of: contributor, to: id))
      ?? EvaluationPart(of: contributor, to: evaluation)
    let rule = EvaluationRule(evaluation)
    // Whoever may not is told that first; whoever is late, that somebody was quicker.
    guard basis == current.revision || !rule.offers(step, on: current, to: actor) else {
      throw EvaluationRefusal.changedMeanwhile
    }
    // Answers to matters that the scheme no longer asks fall away.
    let asked = Set(evaluation.matters(for: contributor).map(\.id))
    let kept = entries ?? current.entries.filter { asked.contains($0.key) }
    let next = try rule.advance(current, by: step, actor, at: time, entries: kept, reason: reason)
    let answered = next.entries.values.reduce(into: (scores: 0, without: 0)) { counts, entry in
      switch entry.answer {
      case .score: counts.scores += 1
      case .without: counts.without += 1
      case .open: break
      }
    }
    let act = Act(
      at: time, actor: actor, verb: step.verb, object: next.id.text, region: next.region, units: next.units,
      reason: reason,
      details: [
        .init("asked", "\(asked.count)"), .init("scored", "\(answered.scores)"),
        .init("withoutScore", "\(answered.without)"),
      ])
    try await store.keep(papers: [RevisedPaper(next, by: act)])
    return next
  }
}
