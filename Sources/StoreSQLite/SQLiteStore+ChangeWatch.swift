import GRDB
import Store

extension SQLiteStore {
  /// The last number of each table, which SQLite finds without reading further (INTEGER PRIMARY KEY).
  public func changeMark() async throws -> ChangeMark {
    try await read { db in
      let sql = """
        SELECT (SELECT coalesce(max(number), 0) FROM document), (SELECT coalesce(max(number), 0) FROM decision),
          (SELECT coalesce(max(number), 0) FROM observation)
        """
      guard let row = try Row.fetchOne(db.cachedStatement(sql: sql)) else { throw UnreadableRow() }
      return ChangeMark(acceptances: row[0], decisions: row[1], observations: row[2])
    }
  }

  /// The same with the last number of the returns' revisions.
  public func changeMarkWithReturns() async throws -> ChangeMark {
    let mark = try await changeMark()
    let returns = try await read { db in
      try Int.fetchOne(db.cachedStatement(sql: "SELECT coalesce(max(number), 0) FROM return_revision")) ?? 0
    }
    return ChangeMark(
      acceptances: mark.acceptances, decisions: mark.decisions, observations: mark.observations, returns: returns)
  }
}
