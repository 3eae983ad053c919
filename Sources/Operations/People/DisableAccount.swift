import Foundation
import People
import Store

/// Shuts an account: its sessions end, what it did stays under its name.
public struct DisableAccount: Sendable {
  private let book: any AccountBook

  /// Where accounts are kept.
  public init(book: any AccountBook) { self.book = book }

  /// Disables an account; nothing is recorded where it is disabled already. Nobody disables themself.
  ///
  /// Throws `PeopleRefusal`s, and `StoreRefusal.lastAdministrator`.
  public func callAsFunction(
    _ id: Account.ID, because reason: String = "", by actor: Actor, at now: Date
  ) async throws {
    let acts = AccountActs(book: book, actor: actor, now: now)
    let account = try await acts.kept(id).account
    try acts.requireRight(over: account)
    try acts.requireAnother(than: account)
    guard account.standing == .active else { return }
    try await book.change(
      account.with(standing: .disabled), by: acts.act(.disableAccount, account, reason: reason.trimmed))
  }
}
