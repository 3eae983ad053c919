import People
import Store

extension RoundDesk {
  /// Entries that an inbox shows at once.
  static let inboxLimit = 100

  /// What others did that concerns somebody, newest first, with the number up to which they have read it.
  func inbox(of account: Account) async throws -> (entries: [RecordEntry], read: Int) {
    let rules = account.posts.compactMap(InboxRule.init)
    guard !rules.isEmpty else { return ([], 0) }
    let entries = try await store.inbox(rules, account: account.id.text, after: 0, limit: Self.inboxLimit)
    return (entries, try await store.readMark(of: account.id.text))
  }

  /// How much of it is unread, counted up to the limit; `absent` for whom nothing ever comes.
  func unread(of account: Account) async throws -> Unread {
    let rules = account.posts.compactMap(InboxRule.init)
    guard !rules.isEmpty, account.standing == .active else { return .absent }
    return .counted(try await store.unreadCount(rules, account: account.id.text, limit: Self.inboxLimit))
  }

  /// Marks everything up to an entry as read.
  func markRead(_ account: Account, upTo number: Int) async throws {
    try await store.markRead(account.id.text, upTo: number)
  }
}

/// What a visitor's inbox holds that they have not read.
enum Unread: Hashable, Sendable {
  /// There is no inbox.
  case absent
  /// Counted up to `RoundDesk.inboxLimit`.
  case counted(Int)
}
