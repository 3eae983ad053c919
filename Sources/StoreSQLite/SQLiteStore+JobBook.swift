import Foundation
import GRDB
import PlanModel
import Store

extension SQLiteStore {
  public func add(_ job: Job) async throws {
    try await write { db in
      try db.cachedStatement(
        sql: """
          INSERT INTO job (id, kind, request, title, region, asked_by, asked_by_name, asked_at, standing, state, progress)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        job.id.text, job.kind.rawValue, job.request, job.title, job.region.digits, job.askedBy, job.askedByName,
        job.askedAt.timeIntervalSinceReferenceDate, job.state.standing, try Stored.json(job.state),
        try Stored.json(job.progress),
      ])
    }
  }

  public func job(_ id: Job.ID) async throws -> Job? {
    try await read { db in
      try Row.fetchOne(db.cachedStatement(sql: Self.jobs + "WHERE id = ?"), arguments: [id.text]).map(Self.job)
    }
  }

  public func jobs(_ query: JobQuery) async throws -> [Job] {
    var sides: [String] = []
    var arguments: StatementArguments = []
    if let account = query.askedBy {
      sides.append("asked_by = ?")
      arguments += [account]
    }
    if let regions = query.regions, !regions.isEmpty {
      sides.append("region IN (\(Array(repeating: "?", count: regions.count).joined(separator: ",")))")
      arguments += StatementArguments(regions.map(\.digits))
    }
    // Regions were asked for, and there is none.
    if sides.isEmpty, query.regions != nil { return [] }
    arguments += [query.limit]
    let condition = sides.isEmpty ? "" : "WHERE \(sides.joined(separator: " OR ")) "
    return try await read { [arguments] db in
      try Row.fetchAll(db, sql: Self.jobs + condition + "ORDER BY number DESC LIMIT ?", arguments: arguments)
        .map(Self.job)
    }
  }

  public func beginNext() async throws -> Job? {
    try await write { db in
      let next = "SELECT id FROM job WHERE standing = 'waiting' ORDER BY number LIMIT 1"
      guard let id = try String.fetchOne(db.cachedStatement(sql: next)) else { return nil }
      try Self.put(.running, on: id, where: "waiting", in: db)
      return try Row.fetchOne(db.cachedStatement(sql: Self.jobs + "WHERE id = ?"), arguments: [id]).map(Self.job)
    }
  }

  public func advance(_ id: Job.ID, _ progress: Job.Progress) async throws -> Bool {
    try await write { db in
      try db.cachedStatement(sql: "UPDATE job SET progress = ? WHERE id = ? AND standing = 'running'")
        .execute(arguments: [try Stored.json(progress), id.text])
      return db.changesCount > 0
    }
  }

  public func end(_ id: Job.ID, as state: Job.State) async throws -> Bool {
    try await write { db in try Self.put(state, on: id.text, where: "running", in: db) }
  }

  public func cancel(_ id: Job.ID) async throws -> Bool {
    try await write { db in
      let waiting = try Self.put(.cancelled, on: id.text, where: "waiting", in: db)
      let running = try Self.put(.cancelled, on: id.text, where: "running", in: db)
      return waiting || running
    }
  }

  public func resumeAll() async throws {
    try await write { db in
      try db.cachedStatement(
        sql: "UPDATE job SET standing = 'waiting', state = ?, progress = ? WHERE standing = 'running'"
      ).execute(arguments: [try Stored.json(Job.State.waiting), try Stored.json(Job.Progress.none)])
    }
  }

  private static let jobs = """
    SELECT id, kind, request, title, region, asked_by, asked_by_name, asked_at, state, progress FROM job\u{20}
    """

  /// Changes a job's state where it stands as told; says whether it did.
  @discardableResult
  private static func put(
    _ state: Job.State, on id: String, where standing: String, in db: Database
  ) throws -> Bool {
    try db.cachedStatement(sql: "UPDATE job SET standing = ?, state = ? WHERE id = ? AND standing = ?")
      .execute(arguments: [state.standing, try Stored.json(state), id, standing])
    return db.changesCount > 0
  }

  private static func job(_ row: Row) throws -> Job {
    guard let kind = Job.Kind(rawValue: row[1]), let region = RegionCode(row[4] as String) else {
      throw UnreadableRow()
    }
    return Job(
      id: Job.ID(row[0]), kind: kind, request: row[2], title: row[3], region: region, askedBy: row[5],
      askedByName: row[6], askedAt: Date(timeIntervalSinceReferenceDate: row[7]), state: try Stored.value(row[8]),
      progress: try Stored.value(row[9]))
  }
}

extension Job.State {
  /// As the table sorts states.
  fileprivate var standing: String {
    switch self {
    case .waiting: "waiting"
    case .running: "running"
    case .done, .failed, .cancelled: "ended"
    }
  }
}
