import People
import Store

/// Looks something up in the record, page by page.
public struct SearchRecord: Sendable {
  private let book: any RecordBook

  /// Reads the record.
  public init(book: any RecordBook) { self.book = book }

  /// Entries on a page.
  public static let perPage = 100

  /// The entries that fit, newest first.
  ///
  /// - Parameter before: only entries with a smaller number, to turn pages.
  public func callAsFunction(_ search: RecordSearch, before: Int? = nil) async throws -> FoundEntries {
    var query = search.query
    query.before = before
    query.limit = Self.perPage + 1
    let found = try await book.entries(query)
    return FoundEntries(
      entries: Array(found.prefix(Self.perPage)), count: try await book.entryCount(search.query),
      older: found.count > Self.perPage ? found[Self.perPage - 1].number : nil)
  }
}

/// A page of the record.
public struct FoundEntries: Hashable, Sendable {
  /// Newest first.
  public let entries: [RecordEntry]
  /// How many fit in all.
  public let count: Int
  /// Where the next page begins: `before` for it; `nil` on the last.
  public let older: Int?

  /// A page with what lies behind it.
  public init(entries: [RecordEntry], count: Int, older: Int?) {
    self.entries = entries
    self.count = count
    self.older = older
  }
}
