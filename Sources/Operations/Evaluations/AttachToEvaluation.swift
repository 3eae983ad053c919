import Foundation
import Oversight
import People
import PlanModel
import Rounds
import Store

/// Attaches files to a contribution, or takes one away; their content decides what they are, as for returns.
public struct AttachToEvaluation: Sendable {
  private let store: any PlanStore
  private let shelf: any EvidenceShelf

  /// Keeps revisions in the store and bytes on the shelf.
  public init(store: any PlanStore, shelf: any EvidenceShelf) {
    self.store = store
    self.shelf = shelf
  }

  /// The contribution with all the files, or a refusal and none of them.
  ///
  /// - Throws: `EvidenceListRefusal`; `EvaluationRefusal` where `actor` may not write it now; what shelf and store throw.
  public func callAsFunction(
    _ files: [AttachEvidence.File], to contributor: EvaluationPart.Contributor, of id: PaperID, by actor: Actor,
    at time: Date
  ) async throws -> EvaluationPart {
    guard !files.isEmpty else { throw EvidenceListRefusal.nothingChosen }
    let (rule, current) = try await load(contributor, id)
    let added = try AttachEvidence.recognised(files, beside: current.evidence)
    guard current.evidence.count + added.count <= AttachEvidence.limit else {
      throw EvidenceListRefusal.tooMany(limit: AttachEvidence.limit)
    }
    guard !added.isEmpty else { return current }
    let next = try rule.attaching(current.evidence + added.map(\.evidence), to: current, by: actor)
    // Nothing is put onto the shelf for somebody who may not write.
    for one in added { try await shelf.keep(one.bytes, sha256: one.evidence.sha256) }
    try await keep(next, "attached", added.map(\.evidence), by: actor, at: time)
    return next
  }

  /// The contribution without a file; its bytes stay, for earlier revisions name it.
  public func detach(
    _ sha256: String, from contributor: EvaluationPart.Contributor, of id: PaperID, by actor: Actor, at time: Date
  ) async throws -> EvaluationPart {
    let (rule, current) = try await load(contributor, id)
    let gone = current.evidence.filter { $0.sha256 == sha256 }
    guard !gone.isEmpty else { throw EvidenceListRefusal.notAttached }
    let next = try rule.attaching(current.evidence.filter { $0.sha256 != sha256 }, to: current, by: actor)
    try await keep(next, "detached", gone, by: actor, at: time)
    return next
  }

  private func load(
    _ contributor: EvaluationPart.Contributor, _ id: PaperID
  ) async throws -> (EvaluationRule, EvaluationPart) {
    guard let evaluation = try await store.paper(Evaluation.self, id) else {
      throw EvaluationRefusal.noSuchEvaluation(id)
    }
    let part = try await store.paper(EvaluationPart.self, EvaluationPart.id(of: contributor, to: id))
    return (EvaluationRule(evaluation), part ?? EvaluationPart(of: contributor, to: evaluation))
  }

  private func keep(
    _ part: EvaluationPart, _ what: String, _ files: [Evidence], by actor: Actor, at time: Date
  ) async throws {
    let act = Act(
      at: time, actor: actor, verb: .saveEvaluationPart, object: part.id.text, region: part.region, units: part.units,
      details: files.map { .init(what, "\($0.name) \($0.sha256.prefix(12))") })
    try await store.keep(papers: [RevisedPaper(part, by: act)])
  }
}
