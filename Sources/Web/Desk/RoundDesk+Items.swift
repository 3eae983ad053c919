import Foundation
import Operations
import People
import PlanModel
import Rounds
import Store

extension RoundDesk {
  /// Whether what approving would change is worked out: it judges whole plans twice.
  enum Foresight: Hashable, Sendable {
    case asked
    /// Of a correction only: that concerns whoever sees it.
    case askedOfCorrections
    case left
  }

  /// A return's round and what it is, to see who may look at it; `nil` where there is no such thing.
  func assignment(_ id: Assignment.ID, in round: ReportingRound.ID) async throws -> (ReportingRound, Assignment)? {
    guard let known = try await store.round(round),
      let assignment = try await store.assignments(of: round, unit: nil).first(where: { $0.id == id })
    else { return nil }
    return (known, assignment)
  }

  /// A return with its whole life. Throws `RoundRefusal` where there is no such thing.
  func item(
    _ id: Assignment.ID, in round: ReportingRound.ID, _ foresight: Foresight = .left
  ) async throws -> ItemSheet {
    // The whole round: the checks hold returns against one another.
    let state = try await LoadRound(book: store)(round)
    guard let assignment = state.assignment(id) else { throw RoundRefusal.noSuchAssignment(id) }
    let current = state.current(id)
    let checked = try await CheckReturns(store: store).surroundings(of: state)
    var known: [CellID: [Int: CheckSubject.KnownFigure]] = [:]
    var values: [CellID: ReturnedValue] = [:]
    for cell in assignment.cells {
      known[cell.id] = checked.surroundings.known[cell.id]
      values[cell.id] = checked.surroundings.values[cell.id]
    }
    var plans: [Plan.ID: KeptPlan] = [:]
    for place in assignment.places where plans[place.plan] == nil {
      plans[place.plan] = try await store.plan(place.plan, version: nil)
    }
    let isOpen = current.hasBegun && current.stage < .approved && assignment.kind == .figures
    let foreseen = isOpen && (foresight == .asked || foresight == .askedOfCorrections && current.edition > 1)
    return ItemSheet(
      state: state, assignment: assignment, current: current,
      history: try await store.history(of: id, in: round), known: known, values: values,
      findings: current.hasBegun ? checked.findings(on: assignment, for: .submission) : [], plans: plans,
      foreseen: foreseen ? try await ForeseeReturns(store: store, shelf: evidence)([id], in: state, at: now()) : nil)
  }

  /// Attaches files to a return.
  func attach(
    _ files: [AttachEvidence.File], to id: Assignment.ID, in round: ReportingRound.ID, by actor: Actor
  ) async throws {
    _ = try await AttachEvidence(book: store, shelf: evidence)(files, to: id, in: round, by: actor, at: now())
  }

  /// A file of a return or of one of its earlier revisions; `nil` where there is none.
  func evidence(
    _ sha256: String, of id: Assignment.ID, in round: ReportingRound.ID
  ) async throws -> (file: Evidence, bytes: Data)? {
    for revision in try await store.history(of: id, in: round).reversed() {
      guard let file = revision.return.content.evidence.first(where: { $0.sha256 == sha256 }) else { continue }
      return try await evidence.bytes(sha256: sha256).map { (file, $0) }
    }
    return nil
  }

  /// Takes a file from a return.
  func detach(
    _ sha256: String, from id: Assignment.ID, in round: ReportingRound.ID, by actor: Actor
  ) async throws {
    _ = try await DetachEvidence(book: store)(sha256, from: id, in: round, by: actor, at: now())
  }
}
