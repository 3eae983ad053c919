import Foundation
import GRDB
import People
import Seals
import Store

extension SQLiteStore {
  /// Looks and counts in one transaction; tries of long ago are forgotten by the way.
  public func countTry(on name: Account.ID, at now: Date) async throws -> SignInTry {
    try await write { db in
      try db.cachedStatement(sql: "DELETE FROM sign_in_try WHERE last_at < ?")
        .execute(arguments: [now.addingTimeInterval(-SignInBackOff.memory).timeIntervalSinceReferenceDate])
      let backOff = try Self.backOff(of: name, in: db)
      if let end = backOff.end(at: now) { return .waits(until: end) }
      let next = backOff.trying(at: now)
      try db.cachedStatement(sql: "REPLACE INTO sign_in_try (name_digest, failures, last_at) VALUES (?, ?, ?)")
        .execute(arguments: [Self.digest(of: name), next.failures, now.timeIntervalSinceReferenceDate])
      return .counted
    }
  }

  /// One try less, and moved back by the longest wait: it was taken only because nothing was left to wait for.
  public func takeBackTry(on name: Account.ID) async throws {
    try await write { db in
      try db.execute(
        sql: "UPDATE sign_in_try SET failures = max(failures - 1, 0), last_at = last_at - ? WHERE name_digest = ?",
        arguments: [SignInBackOff.longest * 60, Self.digest(of: name)])
    }
  }

  static func forgetTries(on name: Account.ID, in db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM sign_in_try WHERE name_digest = ?")
      .execute(arguments: [digest(of: name)])
  }

  private static func backOff(of name: Account.ID, in db: Database) throws -> SignInBackOff {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT failures, last_at FROM sign_in_try WHERE name_digest = ?"),
      arguments: [digest(of: name)])
    return row.map { SignInBackOff(failures: $0[0], last: Date(timeIntervalSinceReferenceDate: $0[1])) } ?? .none
  }

  private static func digest(of name: Account.ID) -> String { SHA256Digest(Data(name.text.utf8)).hex }
}
