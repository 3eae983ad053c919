import Foundation
import GRDB
import People
import PlanModel
import Store

extension SQLiteStore {
  /// Adds decisions in one transaction.
  public func record(_ decisions: [Decision], by actor: Actor) async throws {
    try await write { db in
      let taken = try db.cachedStatement(sql: "SELECT 1 FROM decision WHERE id = ?")
      let insert = try db.cachedStatement(
        sql: "INSERT INTO decision (id, subject, author, reason, decided_at, act) VALUES (?, ?, ?, ?, ?, ?)")
      for decision in decisions {
        guard try Int.fetchOne(taken, arguments: [decision.id.text]) == nil else {
          throw StoreRefusal.decisionAlreadyKept(decision.id)
        }
        let act = Act(
          at: decision.at, actor: actor, verb: .recordDecision, object: decision.id.text, reason: decision.reason)
        try Self.append(act, in: db) { number in
          try insert.execute(arguments: [
            decision.id.text, try Stored.json(decision.subject), decision.author, decision.reason,
            decision.at.timeIntervalSinceReferenceDate, number,
          ])
        }
      }
    }
  }

  /// All decisions, oldest first.
  public func decisions() async throws -> [Decision] {
    try await read { db in
      let sql = "SELECT id, subject, author, reason, decided_at FROM decision ORDER BY number"
      return try Row.fetchAll(db.cachedStatement(sql: sql)).map { row in
        Decision(
          id: Decision.ID(row[0]), subject: try Stored.value(row[1]), author: row[2], reason: row[3],
          at: Date(timeIntervalSinceReferenceDate: row[4]))
      }
    }
  }
}
