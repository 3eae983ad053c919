import Foundation
import People
import Rounds
import Store

/// Takes a file from a return (移除佐证). Its bytes stay on the shelf: earlier revisions still name it.
public struct DetachEvidence: Sendable {
  private let book: any RoundBook

  /// Keeps revisions in the book.
  public init(book: any RoundBook) { self.book = book }

  /// The return without the file.
  ///
  /// - Throws: `EvidenceListRefusal.notAttached`; `ReviewRefusal` where the return cannot be filled in by `actor` now;
  ///   `RoundRefusal` where round or assignment do not exist; what the store throws.
  public func callAsFunction(
    _ sha256: String, from id: Assignment.ID, in round: ReportingRound.ID, by actor: Actor, at time: Date
  ) async throws -> Return {
    let state = try await LoadRound(book: book)(round, unit: actor.unit)
    guard state.assignment(id) != nil else { throw RoundRefusal.noSuchAssignment(id) }
    let current = state.current(id)
    guard current.content.evidence.contains(where: { $0.sha256 == sha256 }) else {
      throw EvidenceListRefusal.notAttached
    }
    return try await EvidenceRevision(book: book, verb: .detachEvidence)(
      of: current, in: round, by: actor, at: time
    ) { content in
      var content = content
      content.evidence.removeAll { $0.sha256 == sha256 }
      return content
    }
  }
}
