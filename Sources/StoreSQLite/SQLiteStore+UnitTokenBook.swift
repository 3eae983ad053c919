import Foundation
import GRDB
import People
import PlanModel
import Store

extension SQLiteStore {
  /// Keeps a token with its act.
  public func add(_ token: UnitToken, by act: Act) async throws {
    try await write { db in
      let revokedAt: Double? =
        switch token.standing {
        case .active: nil
        case .revoked(let time): time.timeIntervalSinceReferenceDate
        }
      try db.execute(
        sql: "INSERT INTO unit_token (\(Self.tokenColumns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          token.id.text, token.digest, token.unit, token.region.digits, token.note, token.issuedBy,
          token.issuedAt.timeIntervalSinceReferenceDate, token.endsAt.timeIntervalSinceReferenceDate, revokedAt,
        ])
      try Self.append(act, in: db)
    }
  }

  /// The token of a digest.
  public func unitToken(digest: String) async throws -> UnitToken? {
    try await read { db in
      try Row.fetchOne(
        db.cachedStatement(sql: "SELECT \(Self.tokenColumns) FROM unit_token WHERE digest = ?"), arguments: [digest]
      ).map(Self.token)
    }
  }

  /// All tokens.
  public func unitTokens() async throws -> [UnitToken] {
    try await read { db in
      try Row.fetchAll(
        db, sql: "SELECT \(Self.tokenColumns) FROM unit_token ORDER BY region, unit, issued_at, id"
      ).map(Self.token)
    }
  }

  /// Takes back a token that was not taken back before.
  public func revoke(_ id: UnitToken.ID, at now: Date, by act: Act) async throws {
    try await write { db in
      try db.execute(
        sql: "UPDATE unit_token SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL",
        arguments: [now.timeIntervalSinceReferenceDate, id.text])
      guard db.changesCount == 1 else { throw StoreRefusal.noSuchToken(id) }
      try Self.append(act, in: db)
    }
  }

  private static let tokenColumns = "id, digest, unit, region, note, issued_by, issued_at, ends_at, revoked_at"

  private static func token(_ row: Row) throws -> UnitToken {
    guard let region = RegionCode(row[3]) else { throw UnreadableRow() }
    let revokedAt: Double? = row[8]
    return UnitToken(
      id: UnitToken.ID(row[0]), digest: row[1], unit: row[2], region: region, note: row[4], issuedBy: row[5],
      issuedAt: Date(timeIntervalSinceReferenceDate: row[6]), endsAt: Date(timeIntervalSinceReferenceDate: row[7]),
      standing: revokedAt.map { .revoked(at: Date(timeIntervalSinceReferenceDate: $0)) } ?? .active)
  }
}
