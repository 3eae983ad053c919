import Foundation
import People
import Store

/// Makes an account.
public struct AddAccount: Sendable {
  private let book: any AccountBook
  private let hashing: PasswordHashing
  private let rule: PasswordRule

  /// By the standard's rule of passwords, or another.
  public init(book: any AccountBook, hashing: PasswordHashing = .shared, rule: PasswordRule = .standard) {
    self.book = book
    self.hashing = hashing
    self.rule = rule
  }

  /// Makes an account with its first password, which is temporary where somebody else than its owner chose it.
  ///
  /// The account is kept with the origin `.added` whatever it says; names lose spaces around them. Throws
  /// `PeopleRefusal.unfit` with all that is wrong, `.rightMissing`, `.busy`; `StoreRefusal.accountTaken`.
  @discardableResult
  public func callAsFunction(
    _ draft: Account, password: String, standing: KeptPassword.Standing = .temporary, by actor: Actor, at now: Date
  ) async throws -> Account {
    let account = draft.with(name: draft.name.trimmed, mail: draft.mail.trimmed, origin: .added)
    let acts = AccountActs(book: book, actor: actor, now: now)
    try acts.requireRight(over: account)
    let problems = account.problems + rule.problems(of: password, for: account)
    guard problems.isEmpty else { throw PeopleRefusal.unfit(problems) }
    let kept = KeptPassword(hash: try await hashing.hash(password), standing: standing)
    try await book.add(account, password: kept, by: acts.act(.addAccount, account, account.told))
    return account
  }
}
