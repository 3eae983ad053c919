import Foundation
import Oversight
import People
import PlanModel
import Rounds
import Store

/// Proposes a commendation (推荐示范表彰), and takes every further step with it.
public struct KeepCommendation: Sendable {
  private let store: any PlanStore
  private let shelf: any EvidenceShelf

  /// Keeps revisions in the store and bytes of files on the shelf.
  public init(store: any PlanStore, shelf: any EvidenceShelf) {
    self.store = store
    self.shelf = shelf
  }

  /// The commendation as it was proposed, in the year of the day.
  ///
  /// - Throws: `CommendationRefusal`.
  public func propose(
    _ content: Commendation.Content, in region: RegionCode, by actor: Actor, at time: Date
  ) async throws -> Commendation {
    if let refusal = CommendationRule().refusal(proposing: content, in: region, by: actor) { throw refusal }
    let year = RoundDay(time).year
    let number = try await store.nextNumber(of: .commendation, in: region, year: year)
    let paper = Commendation(
      id: PaperID(region: region, year: year, number: number), region: region, year: year, content: content,
      proposer: actor.unit)
    try await keep(paper, .proposeCommendation, by: actor, at: time)
    return paper
  }

  /// The commendation after a step.
  ///
  /// - Parameter basis: the revision the form was written from.
  /// - Throws: `CommendationRefusal`; `StoreRefusal.paperChangedMeanwhile`.
  public func take(
    _ step: CommendationStep, on id: PaperID, basis: Int, by actor: Actor, at time: Date
  ) async throws -> Commendation {
    let current = try await load(id)
    guard basis == current.revision else { throw CommendationRefusal.changedMeanwhile }
    let next = try CommendationRule().advance(current, by: step, actor, on: RoundDay(time))
    let reason: String =
      switch step {
      case .refuse(let reason), .withdraw(let reason): reason
      case .change, .publicise, .award: ""
      }
    try await keep(next, step.name.verb, reason: reason, by: actor, at: time)
    return next
  }

  /// The commendation with more files; whoever may change it attaches.
  public func attach(
    _ files: [AttachEvidence.File], to id: PaperID, by actor: Actor, at time: Date
  ) async throws -> Commendation {
    guard !files.isEmpty else { throw EvidenceListRefusal.nothingChosen }
    let current = try await changeable(id, by: actor)
    let added = try AttachEvidence.recognised(files, beside: current.evidence)
    guard current.evidence.count + added.count <= AttachEvidence.limit else {
      throw EvidenceListRefusal.tooMany(limit: AttachEvidence.limit)
    }
    guard !added.isEmpty else { return current }
    for one in added { try await shelf.keep(one.bytes, sha256: one.evidence.sha256) }
    let next = current.revised(evidence: current.evidence + added.map(\.evidence))
    try await keep(next, .changeCommendation, by: actor, at: time)
    return next
  }

  /// The commendation without a file.
  public func detach(_ sha256: String, from id: PaperID, by actor: Actor, at time: Date) async throws -> Commendation {
    let current = try await changeable(id, by: actor)
    guard current.evidence.contains(where: { $0.sha256 == sha256 }) else { throw EvidenceListRefusal.notAttached }
    let next = current.revised(evidence: current.evidence.filter { $0.sha256 != sha256 })
    try await keep(next, .changeCommendation, by: actor, at: time)
    return next
  }

  private func load(_ id: PaperID) async throws -> Commendation {
    guard let paper = try await store.paper(Commendation.self, id) else {
      throw CommendationRefusal.noSuchCommendation(id)
    }
    return paper
  }

  private func changeable(_ id: PaperID, by actor: Actor) async throws -> Commendation {
    let current = try await load(id)
    guard CommendationRule().offers(.change, on: current, to: actor) else {
      throw CommendationRefusal.notAllowed(.change)
    }
    return current
  }

  private func keep(
    _ paper: Commendation, _ verb: Act.Verb, reason: String = "", by actor: Actor, at time: Date
  ) async throws {
    // The record can never be erased: it holds no person's name, only which paper and whose unit.
    let act = Act(
      at: time, actor: actor, verb: verb, object: paper.id.text, region: paper.region, units: paper.units,
      reason: reason, details: [.init("stage", paper.stage.name), .init("files", "\(paper.evidence.count)")])
    try await store.keep(papers: [RevisedPaper(paper, by: act)])
  }
}
