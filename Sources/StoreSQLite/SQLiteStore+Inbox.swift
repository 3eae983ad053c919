import GRDB
import People
import Store

extension SQLiteStore {
  /// Found by the region and unit of each rule, from the newest entry backwards.
  public func inbox(_ rules: [InboxRule], account: String, after: Int, limit: Int) async throws -> [RecordEntry] {
    try await read { db in
      var found: [Int: RecordEntry] = [:]
      for rule in rules {
        // The words are our own raw values.
        let verbs = rule.verbs.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
        let ofUnit =
          rule.post.unit.isEmpty
          ? "" : "AND (units = '[]' OR number IN (SELECT number FROM record_unit WHERE region = ?1 AND unit = ?3))"
        let sql = """
          SELECT \(RecordRow.columns) FROM record
          WHERE region = ?1 AND number > ?2 AND verb IN (\(verbs)) \(ofUnit) AND (account <> ?4 OR account = '')
          ORDER BY number DESC LIMIT ?5
          """
        let rows = try Row.fetchAll(
          db.cachedStatement(sql: sql),
          arguments: [rule.post.region.digits, after, rule.post.unit, account, limit])
        for row in rows {
          let entry = try RecordRow.entry(row)
          if rule.concerns(entry.act, account: account) { found[entry.number] = entry }
        }
      }
      return Array(found.values.sorted { $0.number > $1.number }.prefix(limit))
    }
  }

  public func readMark(of account: String) async throws -> Int {
    try await read { db in
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT number FROM inbox_mark WHERE account = ?"), arguments: [account]) ?? 0
    }
  }

  public func markRead(_ account: String, upTo number: Int) async throws {
    try await write { db in
      try db.cachedStatement(
        sql: """
          INSERT INTO inbox_mark VALUES (?, ?)
          ON CONFLICT (account) DO UPDATE SET number = max(number, excluded.number)
          """
      ).execute(arguments: [account, number])
    }
  }
}
