import Foundation
import Oversight
import People
import PlanModel
import Rounds
import Store

/// Sends a new version of a draft's text, typed or from a file (送交新文本). It is scanned anew.
public struct RevisePolicyDraft: Sendable {
  private let store: any PlanStore
  private let shelf: any EvidenceShelf

  /// Keeps drafts in the store and originals on the shelf.
  public init(store: any PlanStore, shelf: any EvidenceShelf) {
    self.store = store
    self.shelf = shelf
  }

  /// The draft with the new text.
  ///
  /// - Parameter basis: the revision the form was written from.
  /// - Throws: `PolicyRefusal`; what reading the file throws.
  public func callAsFunction(
    _ id: PaperID, words: String, file: AttachEvidence.File?, basis: Int, by actor: Actor, at time: Date
  ) async throws -> PolicyDraft {
    guard let current = try await store.paper(PolicyDraft.self, id) else { throw PolicyRefusal.noSuchDraft(id) }
    // Nothing is read or put onto the shelf for somebody who may not send it.
    guard PolicyRule().offers(.revise, on: current, to: actor) else { throw PolicyRefusal.notAllowed(.revise) }
    let read = try file.map { try ReadPolicyText()($0) }
    if let file, let original = read?.original { try await shelf.keep(file.bytes, sha256: original.sha256) }
    let text = PolicyDraft.Text(words: read?.words ?? PolicyText.tidied(words), original: read?.original)
    return try await TakePolicyStep(store: store)(.revise(text), on: id, basis: basis, by: actor, at: time)
  }
}
