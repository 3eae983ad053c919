import Foundation
import People
import Store

/// Ends a session.
public struct SignOut: Sendable {
  private let book: any SessionBook

  /// Where sessions are kept.
  public init(book: any SessionBook) { self.book = book }

  /// Ends the session somebody is in; their others stay.
  public func callAsFunction(_ signedIn: SignedIn, by way: Actor.Way = .page, at now: Date) async throws {
    let account = signedIn.account
    let actor = Actor(account: account.id.text, name: account.name, post: account.posts.first, way: way)
    try await book.close(
      tokenDigest: signedIn.session.tokenDigest,
      by: Act(at: now, actor: actor, verb: .signOut, object: account.id.text, region: account.posts.first?.region))
  }
}
