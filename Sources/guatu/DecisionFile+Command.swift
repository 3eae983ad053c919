import Foundation
import Operations
import PlanModel
import Wording

extension DecisionFile {
  /// The drafts of a file on disk.
  static func drafts(inFile path: String) throws -> [DecisionDraft] {
    guard let data = FileManager.default.contents(atPath: path) else { throw CommandRefusal(.cannotRead(path)) }
    return try drafts(from: data)
  }

  /// The decisions of a file, as they would be recorded, for a reading that keeps nothing.
  static func decisions(in path: String, at time: Date) throws -> [Decision] {
    try drafts(inFile: path).enumerated().map { index, draft in
      Decision(
        id: draft.id ?? Decision.ID("file-\(index + 1)"), subject: draft.subject, author: draft.author,
        reason: draft.reason, at: draft.at ?? time)
    }
  }
}
