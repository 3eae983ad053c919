import Foundation
import GRDB
import People
import PlanModel
import Rounds
import Store

extension SQLiteStore {
  /// All of them in one transaction.
  public func open(_ rounds: [OpenedRound]) async throws {
    try await write { db in
      for opened in rounds {
        let id = opened.round.id
        guard try Self.newestRound(id, in: db) == nil else { throw StoreRefusal.roundAlreadyOpen(id) }
        try Self.append(opened.act, in: db) { act in
          try Self.insert(opened.round, version: 1, act: act, in: db)
          for (position, assignment) in opened.assignments.enumerated() {
            try Self.insert(assignment, of: id, position: position, act: act, in: db)
          }
        }
      }
    }
  }

  /// A new version of the round.
  public func change(_ round: ReportingRound, by act: Act) async throws {
    try await write { db in
      guard let newest = try Self.newestRound(round.id, in: db) else { throw StoreRefusal.noSuchRound(round.id) }
      try Self.append(act, in: db) { act in
        try Self.insert(round, version: newest.version + 1, act: act, in: db)
      }
    }
  }

  /// New rows for what changed; what is new comes last.
  public func adjust(_ round: ReportingRound.ID, _ assignments: [Assignment], by act: Act) async throws {
    try await write { db in
      guard try Self.newestRound(round, in: db) != nil else { throw StoreRefusal.noSuchRound(round) }
      try Self.append(act, in: db) { act in
        for assignment in assignments {
          let position = try Int.fetchOne(
            db.cachedStatement(
              sql: """
                SELECT coalesce(
                  (SELECT position FROM assignment WHERE round = ?1 AND assignment = ?2 ORDER BY number DESC LIMIT 1),
                  (SELECT max(position) + 1 FROM assignment WHERE round = ?1), 0)
                """), arguments: [round.text, assignment.id.text])
          try Self.insert(assignment, of: round, position: position ?? 0, act: act, in: db)
        }
      }
    }
  }

  public func rounds() async throws -> [ReportingRound] {
    try await read { db in
      let sql = "SELECT content, max(version) FROM round_version GROUP BY round ORDER BY year DESC, region"
      return try Row.fetchAll(db.cachedStatement(sql: sql)).map { try Stored.value($0[0]) }
    }
  }

  public func round(_ id: ReportingRound.ID) async throws -> ReportingRound? {
    try await read { db in try Self.newestRound(id, in: db)?.round }
  }

  public func assignments(of round: ReportingRound.ID, unit: String?) async throws -> [Assignment] {
    try await read { [assignmentRows] db in
      // SQLite takes the position from the row that holds the maximum (https://sqlite.org/lang_select.html#bareagg).
      let ofUnit =
        unit == nil ? "" : "AND assignment IN (SELECT assignment FROM assignment_unit WHERE unit = ?2 AND round = ?1)"
      let sql = """
        SELECT max(number), position FROM assignment WHERE round = ?1 \(ofUnit)
        GROUP BY assignment ORDER BY position, assignment
        """
      let arguments: StatementArguments = unit.map { [round.text, $0] } ?? [round.text]
      let numbers = try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
      let found = try assignmentRows.values(of: numbers, in: db)
      // Units that were named by an earlier row only are no longer asked.
      guard let unit else { return found }
      return found.filter { $0.leads.contains(unit) || $0.supports.contains(unit) }
    }
  }

  public func returns(in round: ReportingRound.ID, of assignments: Set<Assignment.ID>?) async throws -> [Return] {
    let list = try assignments.map { try Stored.json($0.map(\.text).sorted()) }
    return try await read { [returnRows] db in
      let these = list == nil ? "" : "AND assignment IN (SELECT value FROM json_each(?))"
      let sql = """
        SELECT number, max(revision) FROM return_revision WHERE round = ? \(these)
        GROUP BY assignment ORDER BY assignment
        """
      let arguments: StatementArguments = list.map { [round.text, $0] } ?? [round.text]
      return try returnRows.values(of: Int64.fetchAll(db.cachedStatement(sql: sql), arguments: arguments), in: db)
    }
  }

  public func revision(
    _ number: Int, of assignment: Assignment.ID, in round: ReportingRound.ID
  ) async throws -> Return? {
    try await read { db in
      let sql = "SELECT content FROM return_revision WHERE round = ? AND assignment = ? AND revision = ?"
      let content = try String.fetchOne(
        db.cachedStatement(sql: sql), arguments: [round.text, assignment.text, number])
      return try content.map { try Stored.value($0) }
    }
  }

  public func history(
    of assignment: Assignment.ID, in round: ReportingRound.ID
  ) async throws -> [ReturnRevision] {
    try await read { db in
      let sql = """
        SELECT \(RecordRow.columns(of: "a")), r.content AS revised
        FROM return_revision r JOIN record a ON a.number = r.act
        WHERE r.round = ? AND r.assignment = ? ORDER BY r.revision
        """
      return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [round.text, assignment.text]).map { row in
        ReturnRevision(return: try Stored.value(row["revised"]), act: try RecordRow.entry(row).act)
      }
    }
  }

  /// The revision number is the lock: a second writer's is taken already, and all of theirs is undone.
  public func keep(_ revisions: [RevisedReturn]) async throws {
    try await write { db in
      for revised in revisions {
        let one = revised.return
        let last =
          try Int.fetchOne(
            db.cachedStatement(
              sql: "SELECT max(revision) FROM return_revision WHERE round = ? AND assignment = ?"),
            arguments: [one.round.text, one.assignment.text]) ?? 0
        guard one.revision == last + 1 else { throw StoreRefusal.changedMeanwhile(one.assignment) }
        try Self.append(revised.act, in: db) { act in
          try db.cachedStatement(
            sql: """
              INSERT INTO return_revision (round, assignment, revision, edition, stage, content, act)
              VALUES (?, ?, ?, ?, ?, ?, ?)
              """
          ).execute(arguments: [
            one.round.text, one.assignment.text, one.revision, one.edition, one.stage.rawValue,
            try Stored.json(one), act,
          ])
          try Self.insert(revised.observations, act: act, in: db)
        }
      }
    }
  }

  private static func newestRound(
    _ id: ReportingRound.ID, in db: Database
  ) throws -> (round: ReportingRound, version: Int)? {
    let sql = "SELECT content, version FROM round_version WHERE round = ? ORDER BY version DESC LIMIT 1"
    guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id.text]) else { return nil }
    return (try Stored.value(row[0]), row[1])
  }

  private static func insert(_ round: ReportingRound, version: Int, act: Int, in db: Database) throws {
    try db.cachedStatement(
      sql: "INSERT INTO round_version (round, version, region, year, content, act) VALUES (?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      round.id.text, version, round.regionCode.digits, round.year, try Stored.json(round), act,
    ])
  }

  private static func insert(
    _ assignment: Assignment, of round: ReportingRound.ID, position: Int, act: Int, in db: Database
  ) throws {
    try db.cachedStatement(
      sql: "INSERT INTO assignment (round, assignment, position, content, act) VALUES (?, ?, ?, ?, ?)"
    ).execute(arguments: [round.text, assignment.id.text, position, try Stored.json(assignment), act])
    let unit = try db.cachedStatement(sql: "INSERT OR IGNORE INTO assignment_unit VALUES (?, ?, ?)")
    for name in Set(assignment.leads + assignment.supports) {
      try unit.execute(arguments: [name, round.text, assignment.id.text])
    }
  }
}
