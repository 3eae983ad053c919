import Foundation
import GRDB
import People
import PlanModel
import Seals
import Store

extension SQLiteStore {
  /// Adds acts in one transaction.
  public func record(_ acts: [Act]) async throws {
    try await write { db in
      for act in acts { try Self.append(act, in: db) }
    }
  }

  /// Links an act that puts nothing else into the store.
  static func append(_ act: Act, in db: Database) throws { try append(act, in: db) { _ in } }

  /// Links an act to the record together with the rows it puts into the store: `keep` is given the act's number, which
  /// each of its rows must bear.
  @discardableResult
  static func append<Result>(_ act: Act, in db: Database, keeping keep: (Int) throws -> Result) throws -> Result {
    let last = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT number, seal FROM record ORDER BY number DESC LIMIT 1"))
    let (number, previous): (Int, String) =
      if let last { (last[0] + 1, last[1]) } else { (1, RecordEntry.beginning) }
    let result = try keep(number)
    let content = try KeptRows.digest(ofAct: number, in: db)
    try RecordRow.insert(RecordEntry(number: number, act: act, content: content, previous: previous), in: db)
    return result
  }

  /// Newest first.
  public func entries(_ query: RecordQuery) async throws -> [RecordEntry] {
    let condition = RecordCondition(query, pages: true)
    return try await read { db in
      let sql = "SELECT \(RecordRow.columns) FROM record \(condition.sql) ORDER BY number DESC LIMIT \(query.limit)"
      return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: condition.arguments).map(RecordRow.entry)
    }
  }

  /// All that fit, of whatever page.
  public func entryCount(_ query: RecordQuery) async throws -> Int {
    let condition = RecordCondition(query, pages: false)
    return try await read { db in
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT count(*) FROM record \(condition.sql)"), arguments: condition.arguments) ?? 0
    }
  }

  /// One pass over the record; the rows of each act are found by its number.
  public func verifyRecord() async throws -> RecordVerification {
    try await read { db in
      var chain = RecordChain()
      let rows = try Row.fetchCursor(
        db.cachedStatement(sql: "SELECT \(RecordRow.columns) FROM record ORDER BY number"))
      while chain.firstBreak == nil, let row = try rows.next() {
        // What can no longer be read was changed as well.
        guard let entry = try? RecordRow.entry(row) else {
          chain.followUnreadable()
          break
        }
        chain.follow(entry, kept: try KeptRows.digest(ofAct: entry.number, in: db))
      }
      let before = try Int.fetchOne(db, sql: "SELECT coalesce(sum(rows), 0) FROM record_start") ?? 0
      return RecordVerification(chain: chain, beforeRecord: before, unaccounted: try KeptRows.unaccounted(in: db))
    }
  }
}

/// The rows that acts put into the store.
enum KeptRows {
  /// SHA-256 of every column of every row of the act, table by table in the order in which they were put there; empty
  /// where the act put nothing there.
  static func digest(ofAct number: Int, in db: Database) throws -> String {
    var digest = WordDigest()
    var isEmpty = true
    for table in Schema.actedTables {
      let rows = try Row.fetchCursor(
        db.cachedStatement(sql: "SELECT * FROM \(table) WHERE act = ? ORDER BY rowid"), arguments: [number])
      while let row = try rows.next() {
        isEmpty = false
        digest.add(table)
        for value in row.databaseValues { digest.add(word(value)) }
      }
    }
    return isEmpty ? "" : digest.hex()
  }

  /// A stored value as a word; equal words are equal values of one kind.
  private static func word(_ value: DatabaseValue) -> String {
    switch value.storage {
    case .null: "-"
    case .int64(let number): "i\(number)"
    case .double(let number): "d\(number.bitPattern)"
    case .string(let text): "s" + text
    case .blob(let bytes): "b" + SHA256Digest(bytes).hex
    }
  }

  /// Rows that bear no act though they came after the record began, or an act that is not in the record.
  static func unaccounted(in db: Database) throws -> Int {
    var count = 0
    for table in Schema.actedTables {
      let started = try Int.fetchOne(db, sql: "SELECT rows FROM record_start WHERE kept = ?", arguments: [table]) ?? 0
      let without = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table) WHERE act IS NULL") ?? 0
      let strange =
        try Int.fetchOne(
          db, sql: "SELECT count(*) FROM \(table) WHERE act > (SELECT coalesce(max(number), 0) FROM record)") ?? 0
      count += abs(without - started) + strange
    }
    return count
  }
}

/// A query of the record as SQL.
private struct RecordCondition: Sendable {
  private(set) var sql = ""
  private(set) var arguments = StatementArguments()

  init(_ query: RecordQuery, pages: Bool) {
    var terms: [String] = []
    func add(_ term: String, _ values: (any DatabaseValueConvertible)?...) {
      terms.append(term)
      arguments += StatementArguments(values)
    }
    if !query.account.isEmpty { add("account = ?", query.account) }
    if !query.object.isEmpty { add("object = ?", query.object) }
    if !query.verbs.isEmpty {
      // The words are our own raw values.
      terms.append("verb IN (\(query.verbs.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")))")
    }
    if let from = query.from { add("at >= ?", from.timeIntervalSinceReferenceDate) }
    if let until = query.until { add("at < ?", until.timeIntervalSinceReferenceDate) }
    if !query.words.isEmpty {
      let places = ["name", "object", "reason", "details"].map { "instr(\($0), ?) > 0" }
      add("(" + places.joined(separator: " OR ") + ")", query.words, query.words, query.words, query.words)
    }
    if pages, let before = query.before { add("number < ?", before) }
    if !terms.isEmpty { sql = "WHERE " + terms.joined(separator: " AND ") }
  }
}
