import GRDB
import People
import Store

extension SQLiteStore {
  /// Found by the region and unit of each rule, from the newest entry backwards.
  public func inbox(_ rules: [InboxRule], account: String, after: Int, limit: Int) async throws -> [RecordEntry] {
    try await read { db in
      var found: [Int: RecordEntry] = [:]
      for rule in rules {
        let rows = try Row.fetchAll(
          db.cachedStatement(sql: Self.query(rule, of: RecordRow.columns)),
          arguments: Self.arguments(rule, account: account, after: after, limit: limit))
        for row in rows {
          let entry = try RecordRow.entry(row)
          found[entry.number] = entry
        }
      }
      return Array(found.values.sorted { $0.number > $1.number }.prefix(limit))
    }
  }

  /// Numbers alone: no entry is read.
  public func unreadCount(_ rules: [InboxRule], account: String, limit: Int) async throws -> Int {
    try await read { db in
      let after = try Self.readMark(of: account, in: db)
      var numbers: Set<Int> = []
      for rule in rules {
        numbers.formUnion(
          try Int.fetchAll(
            db.cachedStatement(sql: Self.query(rule, of: "number")),
            arguments: Self.arguments(rule, account: account, after: after, limit: limit)))
      }
      return min(limit, numbers.count)
    }
  }

  /// `InboxRule.concerns` in SQL.
  private static func query(_ rule: InboxRule, of columns: String) -> String {
    // The words are our own raw values.
    let verbs = rule.verbs.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
    let ofUnit =
      rule.post.unit.isEmpty
      ? "" : "AND (units = '[]' OR number IN (SELECT number FROM record_unit WHERE region = ?1 AND unit = ?3))"
    return """
      SELECT \(columns) FROM record INDEXED BY record_by_region_and_verb
      WHERE region = ?1 AND verb IN (\(verbs)) AND number > ?2 \(ofUnit) AND (account <> ?4 OR account = '')
      ORDER BY number DESC LIMIT ?5
      """
  }

  private static func arguments(
    _ rule: InboxRule, account: String, after: Int, limit: Int
  ) -> StatementArguments {
    [rule.post.region.digits, after, rule.post.unit, account, limit]
  }

  public func readMark(of account: String) async throws -> Int {
    try await read { db in try Self.readMark(of: account, in: db) }
  }

  private static func readMark(of account: String, in db: Database) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT number FROM inbox_mark WHERE account = ?"), arguments: [account]) ?? 0
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
