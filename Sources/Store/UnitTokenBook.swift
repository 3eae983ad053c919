import Foundation
import People

/// Where the units' tokens for the API are kept.
public protocol UnitTokenBook: Sendable {
  /// Keeps a new token.
  func add(_ token: UnitToken, by act: Act) async throws

  /// The token of a digest, whether or not it still holds; `nil` where there is none.
  func unitToken(digest: String) async throws -> UnitToken?

  /// All tokens ever issued, by region, unit and time.
  func unitTokens() async throws -> [UnitToken]

  /// Takes a token back. Throws `StoreRefusal.noSuchToken` where there is none that is still active.
  func revoke(_ id: UnitToken.ID, at now: Date, by act: Act) async throws
}

/// All that is kept of people and of what they did.
public typealias PeopleBook = AccountBook & RecordBook & SessionBook & UnitTokenBook
