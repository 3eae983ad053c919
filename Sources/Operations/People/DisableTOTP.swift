import Foundation
import People
import Store

/// Switches one-time codes off: one's own with the password, or an administrator somebody else's, whose phone is lost.
public struct DisableTOTP: Sendable {
  private let book: any AccountBook
  private let hashing: PasswordHashing

  /// Where accounts are kept.
  public init(book: any AccountBook, hashing: PasswordHashing = .shared) {
    self.book = book
    self.hashing = hashing
  }

  /// One's own. Throws `PeopleRefusal.usesNoCodes`, `.oldPasswordWrong`, `.waits`, `.sampleAccount`, `.busy`.
  public func callAsFunction(
    for signedIn: SignedIn, password: String, way: Actor.Way = .page, at now: Date
  ) async throws {
    let account = signedIn.account
    let actor = Actor(account: account.id.text, name: account.name, post: account.posts.first, way: way)
    let acts = AccountActs(book: book, actor: actor, now: now)
    let kept = try await acts.kept(account.id)
    guard kept.oneTimeCode != .notUsed else { throw PeopleRefusal.usesNoCodes }
    try await PresentPassword(book: book, hashing: hashing).require(password, of: kept, at: now)
    try await book.setOneTimeCode(.notUsed, of: account.id, by: acts.act(.disableTOTP, account))
  }

  /// Somebody else's. Throws `PeopleRefusal.usesNoCodes`, `.noSuchAccount`, `.rightMissing`, `.notOneself`.
  public func callAsFunction(
    for id: Account.ID, because reason: String = "", by actor: Actor, at now: Date
  ) async throws {
    let acts = AccountActs(book: book, actor: actor, now: now)
    let kept = try await acts.kept(id)
    try acts.requireRight(over: kept.account)
    try acts.requireAnother(than: kept.account)
    guard kept.oneTimeCode != .notUsed else { throw PeopleRefusal.usesNoCodes }
    try await book.setOneTimeCode(
      .notUsed, of: id, by: acts.act(.disableTOTP, kept.account, reason: reason.trimmed))
  }
}
