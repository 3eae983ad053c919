import Foundation
import Oversight
import People
import PlanModel
import Store

/// Closes an evaluation (办结评估): everything it came to is kept as it stands, so that later figures do not change it.
public struct CloseEvaluation: Sendable {
  private let store: any PlanStore
  private let gather: GatherFacts

  /// Keeps the closing in the store.
  public init(store: any PlanStore, gather: GatherFacts? = nil) {
    self.store = store
    self.gather = gather ?? GatherFacts(store: store)
  }

  /// What the Office says at the end.
  public struct Words: Hashable, Sendable {
    public let conclusion: String
    public let recommendations: String
    /// Why it is closed without contributions that are missing; may be empty where none is.
    public let withoutSome: String

    /// The Office's words.
    public init(conclusion: String, recommendations: String, withoutSome: String) {
      self.conclusion = conclusion
      self.recommendations = recommendations
      self.withoutSome = withoutSome
    }
  }

  /// The evaluation, closed.
  ///
  /// - Parameter basis: the revision the form was written from.
  /// - Throws: `EvaluationRefusal`, among them `contributionsMissing`; `StoreRefusal.paperChangedMeanwhile`.
  public func callAsFunction(
    _ id: PaperID, basis: Int, _ words: Words, by actor: Actor, at time: Date
  ) async throws -> Evaluation {
    let state = try await LoadEvaluation(store: store)(id)
    let current = state.evaluation
    guard actor.mayKeep(.manageEvaluations, in: current.region) else { throw EvaluationRefusal.notTheOffice }
    guard current.closing == nil else { throw EvaluationRefusal.closed }
    guard basis == current.revision else { throw EvaluationRefusal.changedMeanwhile }
    for text in [words.conclusion, words.recommendations, words.withoutSome]
    where text.count > EvaluationRule.maximumWords {
      throw EvaluationRefusal.wordsTooLong(maximum: EvaluationRule.maximumWords)
    }
    if !state.missing.isEmpty, words.withoutSome.allSatisfy(\.isWhitespace) {
      throw EvaluationRefusal.contributionsMissing(state.missing.map(\.name))
    }
    let facts = try await gather(current)
    let closing = Evaluation.Closing(
      by: actor.name, at: time, conclusion: words.conclusion, recommendations: words.recommendations,
      withoutSome: state.missing.isEmpty ? "" : words.withoutSome, facts: facts, result: state.result(on: facts))
    let next = current.revised(stage: .closed(closing))
    let delivered = state.contributors.count - state.missing.count
    let act = Act(
      at: time, actor: actor, verb: .closeEvaluation, object: id.text, region: current.region, units: current.units,
      reason: closing.withoutSome,
      details: [.init("delivered", "\(delivered)"), .init("missing", "\(state.missing.count)")])
    try await store.keep(papers: [RevisedPaper(next, by: act)])
    return next
  }

  /// The evaluation, open again, with a reason; what it came to stays readable in the earlier revision.
  public func reopen(
    _ id: PaperID, basis: Int, reason: String, by actor: Actor, at time: Date
  ) async throws -> Evaluation {
    guard let current = try await store.paper(Evaluation.self, id) else {
      throw EvaluationRefusal.noSuchEvaluation(id)
    }
    guard actor.mayKeep(.manageEvaluations, in: current.region) else { throw EvaluationRefusal.notTheOffice }
    guard current.closing != nil else { throw EvaluationRefusal.notClosed }
    guard basis == current.revision else { throw EvaluationRefusal.changedMeanwhile }
    guard !reason.allSatisfy(\.isWhitespace) else { throw EvaluationRefusal.reasonMissing }
    let next = current.revised(stage: .open)
    let act = Act(
      at: time, actor: actor, verb: .reopenEvaluation, object: id.text, region: current.region, units: current.units,
      reason: reason)
    try await store.keep(papers: [RevisedPaper(next, by: act)])
    return next
  }
}
