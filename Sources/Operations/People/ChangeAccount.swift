import Foundation
import People
import Store

/// Gives an account another name, other posts, another address.
public struct ChangeAccount: Sendable {
  private let book: any AccountBook

  /// Where accounts are kept.
  public init(book: any AccountBook) { self.book = book }

  /// Returns the account as it is now; nothing is recorded where nothing changes. Nobody changes their own posts.
  ///
  /// Throws `PeopleRefusal`s, and `StoreRefusal.lastAdministrator`.
  @discardableResult
  public func callAsFunction(
    _ id: Account.ID, name: String, posts: [Post], mail: String, by actor: Actor, at now: Date
  ) async throws -> Account {
    let acts = AccountActs(book: book, actor: actor, now: now)
    let before = try await acts.kept(id).account
    let account = before.with(name: name.trimmed, posts: posts, mail: mail.trimmed)
    if account == before { return before }
    try acts.requireRight(over: before)
    try acts.requireRight(over: account)
    if posts != before.posts { try acts.requireAnother(than: before) }
    guard account.problems.isEmpty else { throw PeopleRefusal.unfit(account.problems) }
    try await book.change(account, by: acts.act(.changeAccount, account, Self.changes(from: before, to: account)))
    return account
  }

  private static func changes(from before: Account, to after: Account) -> [Act.Detail] {
    var details: [Act.Detail] = []
    if before.name != after.name { details.append(.init("name", "\(before.name) → \(after.name)")) }
    if before.posts != after.posts { details.append(.init("posts", "\(before.posts.told) → \(after.posts.told)")) }
    // The record is never erased: that the address changed is enough.
    if before.mail != after.mail { details.append(.init("mail", "•")) }
    return details
  }
}
