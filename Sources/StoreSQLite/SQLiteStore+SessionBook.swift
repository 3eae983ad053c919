import Foundation
import GRDB
import People
import Store

extension SQLiteStore {
  /// Opens a session, takes its one-time code, forgets tries and sessions that ended.
  public func open(_ session: Session, step: Int?, by act: Act) async throws {
    try await write { db in
      if let step {
        try db.execute(
          sql: "UPDATE account SET code_step = ? WHERE id = ? AND code_step < ?",
          arguments: [step, session.account.text, step])
        guard db.changesCount == 1 else { throw StoreRefusal.oneTimeCodeUsed }
      }
      let longAgo = session.openedAt.addingTimeInterval(-SessionRule.standard.longest)
      try db.execute(
        sql: "DELETE FROM session WHERE last_used_at < ?", arguments: [longAgo.timeIntervalSinceReferenceDate])
      try db.execute(
        sql: "INSERT INTO session (token_digest, account, opened_at, last_used_at) VALUES (?, ?, ?, ?)",
        arguments: [
          session.tokenDigest, session.account.text, session.openedAt.timeIntervalSinceReferenceDate,
          session.lastUsedAt.timeIntervalSinceReferenceDate,
        ])
      try Self.forgetTries(on: session.account, in: db)
      try Self.append(act, in: db)
    }
  }

  /// One look-up by the primary key of each table: this happens with every request.
  public func session(tokenDigest: String) async throws -> SignedIn? {
    try await read { db in
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT s.opened_at, s.last_used_at, \(AccountRow.columns), \(AccountRow.passwordColumns)
            FROM session s JOIN account a ON a.id = s.account WHERE s.token_digest = ?
            """), arguments: [tokenDigest])
      guard let row else { return nil }
      let account = try AccountRow.account(row, from: 2)
      return SignedIn(
        session: Session(
          tokenDigest: tokenDigest, account: account.id, openedAt: Date(timeIntervalSinceReferenceDate: row[0]),
          lastUsedAt: Date(timeIntervalSinceReferenceDate: row[1])), account: account,
        password: try AccountRow.passwordStanding(row, from: 8))
    }
  }

  /// Never backwards: requests may end in another order than they came.
  public func touch(tokenDigest: String, at now: Date) async throws {
    try await write { db in
      let time = now.timeIntervalSinceReferenceDate
      try db.cachedStatement(sql: "UPDATE session SET last_used_at = ? WHERE token_digest = ? AND last_used_at < ?")
        .execute(arguments: [time, tokenDigest, time])
    }
  }

  /// Ends a session.
  public func close(tokenDigest: String, by act: Act) async throws {
    try await write { db in
      try db.execute(sql: "DELETE FROM session WHERE token_digest = ?", arguments: [tokenDigest])
      if db.changesCount > 0 { try Self.append(act, in: db) }
    }
  }
}
