import Foundation
import People
import PlanModel
import Seals
import Store

/// Gives a unit a token for the API.
public struct IssueToken: Sendable {
  private let book: any UnitTokenBook

  /// Where tokens are kept.
  public init(book: any UnitTokenBook) { self.book = book }

  /// Issues a token. `note` says which system it is for; `endsAt` is `UnitToken.usualDays` from now where nobody says
  /// otherwise.
  ///
  /// Throws `PeopleRefusal.unfit`, `.rightMissing`.
  public func callAsFunction(
    unit: String, region: RegionCode, note: String = "", endsAt: Date? = nil, by actor: Actor, at now: Date
  ) async throws -> IssuedToken {
    guard actor.mayKeep(.manageTokens, in: region) else { throw PeopleRefusal.rightMissing }
    let end = endsAt ?? now.addingTimeInterval(TimeInterval(UnitToken.usualDays * 86_400))
    if unit.isBlank { throw PeopleRefusal.unfit([.tokenNeedsUnit]) }
    if end <= now { throw PeopleRefusal.unfit([.tokenEndsInThePast]) }
    let token = Token()
    let kept = UnitToken(
      id: UnitToken.ID(String(token.digest.prefix(8))), digest: token.digest, unit: unit.trimmed, region: region,
      note: note.trimmed, issuedBy: actor.name, issuedAt: now, endsAt: end)
    try await book.add(
      kept,
      by: Act(
        at: now, actor: actor, verb: .issueToken, object: kept.id.text, region: region,
        details: [.init("unit", kept.unit), .init("note", kept.note), .init("endsAt", end.ISO8601Format())]))
    return IssuedToken(token: token, kept: kept)
  }
}

/// A token on its way to the unit.
public struct IssuedToken: Sendable {
  /// Shown once; what is kept cannot give it back.
  public let token: Token
  public let kept: UnitToken
}
