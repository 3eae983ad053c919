import Foundation
import Operations
import Oversight
import People
import PlanModel
import Rounds
import Store

extension RoundDesk {
  /// The commendations of regions, the latest first.
  func commendations(in regions: Set<RegionCode>) async throws -> [Commendation] {
    try await store.papers(Commendation.self, PaperQuery()).filter { regions.contains($0.region) }
      .sorted { ($0.year, $0.id) > ($1.year, $1.id) }
  }

  func commendation(_ id: PaperID) async throws -> Commendation? { try await store.paper(Commendation.self, id) }

  func propose(_ content: Commendation.Content, in region: RegionCode, by actor: Actor) async throws -> Commendation {
    try await keeping.propose(content, in: region, by: actor, at: now())
  }

  func take(_ step: CommendationStep, on id: PaperID, basis: Int, by actor: Actor) async throws {
    _ = try await keeping.take(step, on: id, basis: basis, by: actor, at: now())
  }

  func attach(_ files: [AttachEvidence.File], to id: PaperID, by actor: Actor) async throws {
    _ = try await keeping.attach(files, to: id, by: actor, at: now())
  }

  func detach(_ sha256: String, fromCommendation id: PaperID, by actor: Actor) async throws {
    _ = try await keeping.detach(sha256, from: id, by: actor, at: now())
  }

  private var keeping: KeepCommendation { KeepCommendation(store: store, shelf: evidence) }
}
