import Foundation
import GRDB
import People
import Store

extension SQLiteStore {
  /// The answer kept under a key.
  public func keptAnswer(_ key: KeptAnswer.Key) async throws -> KeptAnswer? {
    try await read { db in try Self.answer(key, in: db) }
  }

  /// The first answer under a key stays.
  public func keep(_ answer: KeptAnswer, forgettingBefore oldest: Date) async throws -> KeptAnswer {
    try await write { db in
      try db.cachedStatement(sql: "DELETE FROM api_answer WHERE at < ?")
        .execute(arguments: [oldest.timeIntervalSinceReferenceDate])
      try db.cachedStatement(
        sql: "INSERT INTO api_answer (token, key, request, body, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
      ).execute(arguments: [
        answer.key.token.text, answer.key.text, answer.request, answer.body, answer.at.timeIntervalSinceReferenceDate,
      ])
      return try Self.answer(answer.key, in: db) ?? answer
    }
  }

  private static func answer(_ key: KeptAnswer.Key, in db: Database) throws -> KeptAnswer? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT request, body, at FROM api_answer WHERE token = ? AND key = ?"),
      arguments: [key.token.text, key.text]
    ).map { row in
      KeptAnswer(key: key, request: row[0], body: row[1], at: Date(timeIntervalSinceReferenceDate: row[2]))
    }
  }
}
