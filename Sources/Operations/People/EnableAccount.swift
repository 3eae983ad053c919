import Foundation
import People
import Store

/// Opens an account that was disabled, with the password it had.
public struct EnableAccount: Sendable {
  private let book: any AccountBook

  /// Where accounts are kept.
  public init(book: any AccountBook) { self.book = book }

  /// Enables an account; nothing is recorded where it is active already. Throws `PeopleRefusal`s.
  public func callAsFunction(
    _ id: Account.ID, because reason: String = "", by actor: Actor, at now: Date
  ) async throws {
    let acts = AccountActs(book: book, actor: actor, now: now)
    let account = try await acts.kept(id).account
    try acts.requireRight(over: account)
    guard account.standing == .disabled else { return }
    try await book.change(
      account.with(standing: .active), by: acts.act(.enableAccount, account, reason: reason.trimmed))
  }
}
