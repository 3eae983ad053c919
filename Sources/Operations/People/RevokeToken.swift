import Foundation
import People
import Store

/// Takes a unit's token back: it opens nothing from then on.
public struct RevokeToken: Sendable {
  private let book: any UnitTokenBook

  /// Where tokens are kept.
  public init(book: any UnitTokenBook) { self.book = book }

  /// Throws `PeopleRefusal.rightMissing`, and `StoreRefusal.noSuchToken` where none of this identifier is active.
  public func callAsFunction(
    _ id: UnitToken.ID, because reason: String = "", by actor: Actor, at now: Date
  ) async throws {
    guard let token = try await book.unitTokens().first(where: { $0.id == id }) else {
      throw StoreRefusal.noSuchToken(id)
    }
    guard actor.mayKeep(.manageTokens, in: token.region) else { throw PeopleRefusal.rightMissing }
    try await book.revoke(
      id, at: now,
      by: Act(
        at: now, actor: actor, verb: .revokeToken, object: id.text, region: token.region, reason: reason.trimmed,
        details: [.init("unit", token.unit)]))
  }
}
