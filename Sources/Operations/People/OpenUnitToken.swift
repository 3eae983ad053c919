import Foundation
import People
import Seals
import Store

/// Tells which unit's computer bears a token: asked with every request to the API.
public struct OpenUnitToken: Sendable {
  private let book: any UnitTokenBook

  /// Where tokens are kept.
  public init(book: any UnitTokenBook) { self.book = book }

  /// The unit's token; `nil` where it is none, ended or was taken back. `token` is what the request bears, whatever it
  /// may be.
  public func callAsFunction(token: String, at now: Date) async throws -> UnitToken? {
    guard let digest = Token(token)?.digest, let kept = try await book.unitToken(digest: digest), kept.holds(at: now)
    else { return nil }
    return kept
  }
}
