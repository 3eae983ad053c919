import GRDB
import Oversight
import People
import PlanModel
import Store

extension SQLiteStore {
  public func papers<Paper: OversightPaper>(_ kind: Paper.Type, _ query: PaperQuery) async throws -> [Paper] {
    var terms = ["kind = ?"]
    var arguments: StatementArguments = [Paper.kind.rawValue]
    if let region = query.region {
      terms.append("region = ?")
      arguments += [region.digits]
    }
    if let year = query.year {
      terms.append("year = ?")
      arguments += [year]
    }
    if let unit = query.unit {
      terms.append("paper IN (SELECT paper FROM paper_unit WHERE unit = ? AND kind = ?)")
      arguments += [unit, Paper.kind.rawValue]
    }
    let condition = terms.joined(separator: " AND ")
    let found = try await read { [arguments] db in
      // SQLite takes the content from the row that holds the maximum (https://sqlite.org/lang_select.html#bareagg).
      let sql = """
        SELECT content, max(revision) FROM paper_revision p WHERE \(condition) GROUP BY paper
        ORDER BY (SELECT number FROM paper_revision f WHERE f.kind = p.kind AND f.paper = p.paper AND f.revision = 1)
        """
      return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).map {
        try Stored.value($0[0]) as Paper
      }
    }
    // Units, regions and years that were named by an earlier revision only no longer count.
    return found.filter { paper in
      (query.unit.map(paper.units.contains) ?? true) && (query.year.map { paper.year == $0 } ?? true)
    }
  }

  public func paper<Paper: OversightPaper>(_ kind: Paper.Type, _ id: PaperID) async throws -> Paper? {
    try await read { db in
      let sql = "SELECT content FROM paper_revision WHERE kind = ? AND paper = ? ORDER BY revision DESC LIMIT 1"
      return try String.fetchOne(db.cachedStatement(sql: sql), arguments: [Paper.kind.rawValue, id.text])
        .map { try Stored.value($0) }
    }
  }

  public func history<Paper: OversightPaper>(
    of id: PaperID, _ kind: Paper.Type
  ) async throws -> [PaperRevision<Paper>] {
    try await read { db in
      let sql = """
        SELECT \(RecordRow.columns(of: "a")), r.content AS revised
        FROM paper_revision r JOIN record a ON a.number = r.act
        WHERE r.kind = ? AND r.paper = ? ORDER BY r.revision
        """
      return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [Paper.kind.rawValue, id.text]).map { row in
        PaperRevision(paper: try Stored.value(row["revised"]), act: try RecordRow.entry(row).act)
      }
    }
  }

  public func nextNumber(of kind: PaperKind, in region: RegionCode, year: Int) async throws -> Int {
    let prefix = "\(region.digits)-\(year)-"
    return try await read { db in
      let sql = """
        SELECT coalesce(max(CAST(substr(paper, length(?1) + 1) AS INTEGER)), 0) + 1 FROM paper_revision
        WHERE kind = ?2 AND substr(paper, 1, length(?1)) = ?1
        """
      return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [prefix, kind.rawValue]) ?? 1
    }
  }

  /// The revision number is the lock: a second writer's is taken already, and all of theirs is undone.
  public func keep(papers: [RevisedPaper]) async throws {
    try await write { db in
      for revised in papers {
        try Self.keep(revised.paper, by: revised.act, in: db)
      }
    }
  }

  private static func keep<Paper: OversightPaper>(_ paper: Paper, by act: Act, in db: Database) throws {
    let last =
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT max(revision) FROM paper_revision WHERE kind = ? AND paper = ?"),
        arguments: [Paper.kind.rawValue, paper.id.text]) ?? 0
    guard paper.revision == last + 1 else { throw StoreRefusal.paperChangedMeanwhile(Paper.kind, paper.id) }
    try append(act, in: db) { act in
      try db.cachedStatement(
        sql: """
          INSERT INTO paper_revision (kind, paper, revision, region, year, content, act) VALUES (?, ?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        Paper.kind.rawValue, paper.id.text, paper.revision, paper.region.digits, paper.year, try Stored.json(paper),
        act,
      ])
      let unit = try db.cachedStatement(sql: "INSERT OR IGNORE INTO paper_unit VALUES (?, ?, ?)")
      for name in Set(paper.units) { try unit.execute(arguments: [name, Paper.kind.rawValue, paper.id.text]) }
    }
  }
}
