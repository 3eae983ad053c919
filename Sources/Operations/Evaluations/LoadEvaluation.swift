import Oversight
import People
import PlanModel
import Store

/// Brings an evaluation together: what it asks, what came in, and who is asked to score.
public struct LoadEvaluation: Sendable {
  private let store: any PlanStore

  /// Reads from the store.
  public init(store: any PlanStore) { self.store = store }

  /// Throws `EvaluationRefusal.noSuchEvaluation`.
  public func callAsFunction(_ id: PaperID) async throws -> EvaluationState {
    guard let evaluation = try await store.paper(Evaluation.self, id) else {
      throw EvaluationRefusal.noSuchEvaluation(id)
    }
    let parts = try await store.papers(
      EvaluationPart.self, PaperQuery(region: evaluation.region, year: evaluation.year)
    ).filter { $0.evaluation == id }
    return EvaluationState(
      evaluation: evaluation, parts: parts, evaluators: try await evaluators(of: evaluation.region, parts))
  }

  /// Everybody who may score in the region now, and whoever has written something before.
  private func evaluators(
    of region: RegionCode, _ parts: [EvaluationPart]
  ) async throws -> [EvaluationState.Evaluator] {
    var found: [EvaluationState.Evaluator] = []
    for account in try await store.accounts() where account.post(allowing: .score, in: region) != nil {
      found.append(.init(account: account.id.text, name: account.name))
    }
    for part in parts {
      guard case .evaluator(let account, let name) = part.contributor,
        !found.contains(where: { $0.account == account })
      else { continue }
      found.append(.init(account: account, name: name))
    }
    return found.sorted { ($0.name, $0.account) < ($1.name, $1.account) }
  }
}

/// An evaluation with everything that was contributed.
public struct EvaluationState: Sendable {
  public let evaluation: Evaluation
  /// Those that have begun.
  public let parts: [EvaluationPart]
  /// Everybody who is asked to score, by name.
  public let evaluators: [Evaluator]

  /// An evaluation with what there is of it.
  public init(evaluation: Evaluation, parts: [EvaluationPart], evaluators: [Evaluator]) {
    self.evaluation = evaluation
    self.parts = parts
    self.evaluators = evaluators
  }

  /// Somebody who scores.
  public struct Evaluator: Hashable, Sendable {
    /// The sign-in name.
    public let account: String
    /// The name shown.
    public let name: String

    /// An evaluator.
    public init(account: String, name: String) {
      self.account = account
      self.name = name
    }

    public var contributor: EvaluationPart.Contributor { .evaluator(account: account, name: name) }
  }

  /// Everybody who is asked: units first.
  public var contributors: [EvaluationPart.Contributor] {
    evaluation.units.map { .unit($0) } + evaluators.map(\.contributor)
  }

  /// A contribution as it stands; an empty one where nothing was written yet.
  public func part(_ contributor: EvaluationPart.Contributor) -> EvaluationPart {
    let id = EvaluationPart.id(of: contributor, to: evaluation.id)
    return parts.first { $0.id == id } ?? EvaluationPart(of: contributor, to: evaluation)
  }

  /// A contribution by the key of its contributor; `nil` where nobody such is asked.
  public func part(key: String) -> EvaluationPart? { contributors.first { $0.key == key }.map(part) }

  /// Those that are not delivered.
  public var missing: [EvaluationPart.Contributor] { contributors.filter { !part($0).isDelivered } }

  /// What comes of it on given facts.
  public func result(on facts: EvaluationFacts) -> EvaluationResult {
    EvaluationResult(
      of: evaluation, facts: facts, parts: parts, evaluators: evaluators.map { (account: $0.account, name: $0.name) })
  }
}
