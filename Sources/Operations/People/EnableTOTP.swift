import Foundation
import People
import Seals
import Store

/// Switches one-time codes on for one's own account (TOTP, RFC 6238).
public struct EnableTOTP: Sendable {
  private let book: any AccountBook
  private let hashing: PasswordHashing

  /// Where accounts are kept.
  public init(book: any AccountBook, hashing: PasswordHashing = .shared) {
    self.book = book
    self.hashing = hashing
  }

  /// A new secret to put into an authenticator: shown once with its address, kept nowhere until it is confirmed.
  public func proposal(for account: Account) -> (secret: String, uri: String) {
    let codes = OneTimeCode()
    return (codes.secret, codes.uri(issuer: "Guatu", account: account.id.text))
  }

  /// A proposal to be shown again after a typing error; `nil` where the text is no secret.
  public func proposal(of secret: String, for account: Account) -> (secret: String, uri: String)? {
    OneTimeCode(secret: secret).map { ($0.secret, $0.uri(issuer: "Guatu", account: account.id.text)) }
  }

  /// Confirms a proposal with the present password and a code that the authenticator shows for it.
  ///
  /// Throws `PeopleRefusal.codeWrong` too where `secret` is none, `.alreadyUsesCodes`, `.oldPasswordWrong`, `.waits`,
  /// `.sampleAccount`, `.busy`.
  public func callAsFunction(
    for signedIn: SignedIn, secret: String, code: String, password: String, way: Actor.Way = .page, at now: Date
  ) async throws {
    let account = signedIn.account
    let actor = Actor(account: account.id.text, name: account.name, post: account.posts.first, way: way)
    let acts = AccountActs(book: book, actor: actor, now: now)
    let kept = try await acts.kept(account.id)
    guard kept.oneTimeCode == .notUsed else { throw PeopleRefusal.alreadyUsesCodes }
    try await PresentPassword(book: book, hashing: hashing).require(password, of: kept, at: now)
    guard let codes = OneTimeCode(secret: secret), let step = codes.step(of: code, at: now) else {
      throw PeopleRefusal.codeWrong
    }
    try await book.setOneTimeCode(
      .used(codes, lastStep: step), of: account.id, by: acts.act(.enableTOTP, account))
  }
}
