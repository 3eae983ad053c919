import GRDB
import People
import Rounds
import Store

extension SQLiteStore {
  public func checkRules() async throws -> [CheckRule] {
    try await read { db in
      try String.fetchAll(db.cachedStatement(sql: "SELECT content FROM check_rule ORDER BY number"))
        .map { try Stored.value($0) }
    }
  }

  public func keep(_ rule: CheckRule, by act: Act) async throws {
    try await write { db in
      try Self.append(act, in: db) { act in
        try db.cachedStatement(sql: "INSERT INTO check_rule (rule, content, act) VALUES (?, ?, ?)")
          .execute(arguments: [rule.id, try Stored.json(rule), act])
      }
    }
  }
}
