import Foundation
import GRDB
import People
import PlanModel
import Store

extension SQLiteStore {
  /// Keeps document, plans and responsibilities in one transaction.
  public func keep(_ acceptance: AcceptedReading, by actor: Actor) async throws -> [PlanVersion] {
    let reading = acceptance.reading
    for (position, plan) in reading.plans.enumerated()
    where reading.plans[..<position].contains(where: { $0.id == plan.id }) {
      throw StoreRefusal.planTwice(title: plan.title, plan.id)
    }
    return try await write { db in
      let changed = try reading.plans.compactMap { plan -> (plan: Plan, number: Int)? in
        guard let newest = try Self.newest(plan.id, in: db) else { return (plan, 1) }
        return newest.content == plan ? nil : (plan, newest.number + 1)
      }
      let known = try Self.newestDocument(sha256: reading.source.sha256, in: db)
      if changed.isEmpty, let known, known.reading == reading, known.originalLines == acceptance.originalLines {
        return []
      }
      let act = Act(
        at: acceptance.acceptedAt, actor: actor, verb: .acceptDocument, object: reading.source.sha256,
        reason: acceptance.remark,
        details: [.init("file", reading.source.file)]
          + changed.map { .init("plan", "\($0.plan.id.text) \($0.number)") })
      try Self.append(act, in: db) { act in
        let document = try Self.insert(acceptance, act: act, in: db)
        for (plan, number) in changed {
          try Self.insert(plan, number: number, document: document, act: act, in: db)
        }
      }
      return changed.map { plan, number in
        PlanVersion(
          plan: plan, number: number, source: reading.source, acceptedBy: acceptance.acceptedBy,
          acceptedAt: acceptance.acceptedAt)
      }
    }
  }

  /// The newest version of every plan.
  public func currentPlans() async throws -> [PlanVersion] {
    try await read { db in
      try Self.versions(
        in: db, where: "(v.plan, v.number) IN (SELECT plan, number FROM current_plan)", arguments: []
      ).sorted()
    }
  }

  /// All versions of a plan, oldest first.
  public func versions(of id: Plan.ID) async throws -> [PlanVersion] {
    try await read { db in
      try Self.versions(in: db, where: "v.plan = ? ORDER BY v.number", arguments: [id.text])
    }
  }

  /// A plan as it stood in a version, decoded once and remembered.
  public func plan(_ id: Plan.ID, version: Int?) async throws -> KeptPlan? {
    let found = try await read { db in
      if let version {
        return try Self.versions(in: db, where: "v.plan = ? AND v.number = ?", arguments: [id.text, version]).first
      }
      return try Self.versions(in: db, where: "v.plan = ? ORDER BY v.number DESC LIMIT 1", arguments: [id.text]).first
    }
    guard let found else { return nil }
    let key = PlanCache.Key(plan: id, version: found.number)
    if let plan = await plans.plan(key) { return KeptPlan(version: found, plan: plan) }
    let plan = try await read { db in try Self.content(of: id, number: found.number, in: db) }
    await plans.keep(plan, as: key)
    return KeptPlan(version: found, plan: plan)
  }

  /// The document as it was accepted last.
  public func document(sha256: String) async throws -> AcceptedReading? {
    try await read { db in try Self.newestDocument(sha256: sha256, in: db) }
  }

  /// All documents without their text.
  public func documents() async throws -> [SourceFile] {
    try await read { db in
      let sql = """
        SELECT file, sha256, encoding, line_count FROM document
        WHERE number IN (SELECT max(number) FROM document GROUP BY sha256) ORDER BY number DESC
        """
      return try Row.fetchAll(db.cachedStatement(sql: sql)).map {
        SourceFile(file: $0[0], sha256: $0[1], encoding: $0[2], lines: $0[3])
      }
    }
  }

  private static func newest(_ id: Plan.ID, in db: Database) throws -> (number: Int, content: Plan)? {
    let newest = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT max(number) FROM plan_version WHERE plan = ?"), arguments: [id.text])
    guard let newest else { return nil }
    return (newest, try content(of: id, number: newest, in: db))
  }

  private static func content(of id: Plan.ID, number: Int, in db: Database) throws -> Plan {
    let statement = try db.cachedStatement(sql: "SELECT content FROM plan_version WHERE plan = ? AND number = ?")
    guard let json = try String.fetchOne(statement, arguments: [id.text, number]) else { throw UnreadableRow() }
    return try Stored.value(json)
  }

  /// Versions without their content; `condition` speaks of `plan_version` as `v`.
  private static func versions(
    in db: Database, where condition: String, arguments: StatementArguments
  ) throws -> [PlanVersion] {
    let sql = """
      SELECT v.number, v.title, v.population, v.kind, v.region_name, v.region_code, v.period_from, v.period_to,
        d.file, d.sha256, d.encoding, d.line_count, d.accepted_by, d.accepted_at
      FROM plan_version v JOIN document d ON d.number = v.document WHERE \(condition)
      """
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).map { row in
      guard let population = Population(rawValue: row[2]), let kind = PlanKind(rawValue: row[3]) else {
        throw UnreadableRow()
      }
      let code: String? = row[5]
      return PlanVersion(
        plan: Plan(
          title: row[1], population: population, kind: kind,
          region: Region(name: row[4], code: code.flatMap(RegionCode.init)), period: Period(from: row[6], to: row[7])),
        number: row[0], source: SourceFile(file: row[8], sha256: row[9], encoding: row[10], lines: row[11]),
        acceptedBy: row[12], acceptedAt: Date(timeIntervalSinceReferenceDate: row[13]))
    }
  }

  private static func newestDocument(sha256: String, in db: Database) throws -> AcceptedReading? {
    let sql = """
      SELECT reading, lines, accepted_by, accepted_at, remark FROM document
      WHERE sha256 = ? ORDER BY number DESC LIMIT 1
      """
    guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [sha256]) else { return nil }
    return AcceptedReading(
      reading: try Stored.value(row[0]), originalLines: try Stored.value(row[1]), acceptedBy: row[2],
      acceptedAt: Date(timeIntervalSinceReferenceDate: row[3]), remark: row[4])
  }

  /// Returns the document's number.
  private static func insert(_ acceptance: AcceptedReading, act: Int, in db: Database) throws -> Int64 {
    let source = acceptance.reading.source
    try db.execute(
      sql: """
        INSERT INTO document
          (sha256, file, encoding, line_count, lines, reading, accepted_by, accepted_at, remark, act)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        source.sha256, source.file, source.encoding, source.lines, try Stored.json(acceptance.originalLines),
        try Stored.json(acceptance.reading), acceptance.acceptedBy,
        acceptance.acceptedAt.timeIntervalSinceReferenceDate, acceptance.remark, act,
      ])
    return db.lastInsertedRowID
  }

  private static func insert(_ plan: Plan, number: Int, document: Int64, act: Int, in db: Database) throws {
    try db.execute(
      sql: "INSERT INTO plan_version VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        plan.id.text, number, document, plan.title, plan.population.rawValue, plan.kind.rawValue, plan.region.name,
        plan.region.code?.digits, plan.period.from, plan.period.to, try Stored.json(plan), act,
      ])
    try insertResponsibilities(of: plan, version: number, in: db)
  }
}
