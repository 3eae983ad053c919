import Foundation
import People
import Seals
import Store

/// Tells who bears a session's token: asked with every request.
public struct OpenSession: Sendable {
  private let book: any SessionBook
  private let rule: SessionRule

  /// By the standard's times, or others in a test.
  public init(book: any SessionBook, rule: SessionRule = .standard) {
    self.book = book
    self.rule = rule
  }

  /// The account with its session; `nil` where the token is no session's, the session ended or the account is disabled.
  ///
  /// `token` is what stands in the cookie, whatever it may be. The use is written down once a minute at most.
  public func callAsFunction(token: String, at now: Date) async throws -> SignedIn? {
    guard let digest = Token(token)?.digest, let found = try await book.session(tokenDigest: digest),
      found.account.standing == .active, rule.allows(found.session, at: now)
    else { return nil }
    if now.timeIntervalSince(found.session.lastUsedAt) >= SessionRule.coarseness {
      try await book.touch(tokenDigest: digest, at: now)
    }
    return found
  }
}
