import Operations
import People

extension StoreDesk {
  public func entries(_ search: RecordSearch, before: Int?) async throws -> FoundEntries {
    try await SearchRecord(book: store)(search, before: before)
  }

  public func verifyRecord(head: String?) async throws -> RecordReport {
    try await VerifyRecord(book: store)(head: head)
  }

  public func exportRecord(_ search: RecordSearch, by actor: Actor) async throws -> RecordExport {
    try await ExportRecord(book: store)(search, by: actor, at: now())
  }
}
