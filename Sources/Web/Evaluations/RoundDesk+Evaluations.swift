import Foundation
import Operations
import Oversight
import People
import PlanModel
import Rounds
import Store

extension RoundDesk {
  /// The evaluations of regions, the latest first.
  func evaluations(in regions: Set<RegionCode>) async throws -> [EvaluationState] {
    var found: [EvaluationState] = []
    for paper in try await store.papers(Evaluation.self, PaperQuery()) where regions.contains(paper.region) {
      found.append(try await LoadEvaluation(store: store)(paper.id))
    }
    return found.sorted { ($0.evaluation.year, $0.evaluation.id) > ($1.evaluation.year, $1.evaluation.id) }
  }

  /// An evaluation with everything contributed; `nil` where there is none.
  func evaluation(_ id: PaperID) async throws -> EvaluationState? {
    guard try await store.paper(Evaluation.self, id) != nil else { return nil }
    return try await LoadEvaluation(store: store)(id)
  }

  /// Plans that an evaluation can look at.
  func evaluablePlans() async throws -> [Plan] {
    try await PlansInForce(shelf: store, book: store).plans.map(\.plan).filter {
      $0.region.code != nil && $0.kind != .workPoints && !($0.indicators.isEmpty && $0.evaluatedTasks.isEmpty)
    }
  }

  func openEvaluation(_ terms: OpenEvaluation.Terms, by actor: Actor) async throws -> Evaluation {
    try await OpenEvaluation(store: store)(terms, by: actor, at: now())
  }

  func adjustEvaluation(
    _ id: PaperID, basis: Int, scheme: EvaluationScheme, closes: RoundDay, reason: String, by actor: Actor
  ) async throws {
    _ = try await AdjustEvaluation(store: store)(
      id, basis: basis, scheme: scheme, closes: closes, reason: reason, by: actor, at: now())
  }

  func closeEvaluation(_ id: PaperID, basis: Int, _ words: CloseEvaluation.Words, by actor: Actor) async throws {
    _ = try await CloseEvaluation(store: store)(id, basis: basis, words, by: actor, at: now())
  }

  func reopenEvaluation(_ id: PaperID, basis: Int, reason: String, by actor: Actor) async throws {
    _ = try await CloseEvaluation(store: store).reopen(id, basis: basis, reason: reason, by: actor, at: now())
  }

  /// What an evaluation came to: as it was closed, or as it stands now.
  func outcome(of state: EvaluationState) async throws -> (facts: EvaluationFacts, result: EvaluationResult) {
    if let closing = state.evaluation.closing { return (closing.facts, closing.result) }
    let facts = try await GatherFacts(store: store)(state.evaluation)
    return (facts, state.result(on: facts))
  }

  func write(
    _ step: EvaluationStep, of contributor: EvaluationPart.Contributor, to id: PaperID, basis: Int,
    entries: [EvaluationMatter.ID: EvaluationPart.Entry]?, reason: String, by actor: Actor
  ) async throws {
    _ = try await WriteEvaluationPart(store: store)(
      step, of: contributor, to: id, basis: basis, entries: entries, reason: reason, by: actor, at: now())
  }

  func attach(
    _ files: [AttachEvidence.File], to contributor: EvaluationPart.Contributor, of id: PaperID, by actor: Actor
  ) async throws {
    _ = try await AttachToEvaluation(store: store, shelf: evidence)(
      files, to: contributor, of: id, by: actor, at: now())
  }

  func detach(
    _ sha256: String, from contributor: EvaluationPart.Contributor, of id: PaperID, by actor: Actor
  ) async throws {
    _ = try await AttachToEvaluation(store: store, shelf: evidence).detach(
      sha256, from: contributor, of: id, by: actor, at: now())
  }

  /// The bytes of a file that a paper names; `nil` where they are gone.
  func bytes(of file: Evidence) async throws -> Data? { try await evidence.bytes(sha256: file.sha256) }
}
