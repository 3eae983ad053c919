import Foundation
import GRDB
import People
import PlanModel
import Store

extension SQLiteStore {
  /// One insert a line, all in one transaction.
  public func append(_ observations: [Observation], by actor: Actor) async throws {
    guard let first = observations.first else { return }
    let regions = Set(observations.map(\.subject.region))
    let act = Act(
      at: first.provenance.recordedAt, actor: actor, verb: .appendObservations, object: "observations",
      region: regions.count == 1 ? regions.first : nil, details: [.init("count", "\(observations.count)")])
    try await write { db in
      try Self.append(act, in: db) { number in try Self.insert(observations, act: number, in: db) }
    }
  }

  /// Puts observations at the end of the ledger as part of an act.
  static func insert(_ observations: [Observation], act: Int, in db: Database) throws {
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO observation
          (indicator, region, breakdown, year, figure, value, missing, unit, source, note, derivation, author,
           recorded_at, act)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for observation in observations {
      let (subject, provenance) = (observation.subject, observation.provenance)
      let missing: String? = if case .missing(let reason) = observation.value { reason.rawValue } else { nil }
      try insert.execute(arguments: [
        subject.indicator.text, subject.region.digits, subject.breakdown.text, subject.year,
        observation.value.figure?.description, observation.value.figure?.value.double, missing,
        observation.unit.symbol, provenance.source, provenance.note, provenance.derivation.rawValue,
        provenance.author, provenance.recordedAt.timeIntervalSinceReferenceDate, act,
      ])
    }
  }

  /// Answered from an index where one indicator or one region is asked for.
  public func current(_ query: ObservationQuery) async throws -> [Observation] {
    let condition = try Condition(query)
    return try await read { db in
      // SQLite takes the other columns of such a row from the row that holds the maximum
      // (https://sqlite.org/lang_select.html#bareagg), here the last one entered.
      let sql = """
        SELECT \(ObservationRow.columns), max(number) FROM observation \(condition.sql)
        GROUP BY indicator, region, breakdown, year ORDER BY indicator, region, breakdown, year
        """
      return try ObservationRow.fetchAll(db.cachedStatement(sql: sql), arguments: condition.arguments)
    }
  }

  /// Answered from the index of the subject.
  public func history(of subject: Observation.Subject) async throws -> [Observation] {
    try await read { db in
      let sql = """
        SELECT \(ObservationRow.columns) FROM observation
        WHERE indicator = ? AND region = ? AND breakdown = ? AND year = ? ORDER BY number
        """
      return try ObservationRow.fetchAll(
        db.cachedStatement(sql: sql),
        arguments: [subject.indicator.text, subject.region.digits, subject.breakdown.text, subject.year])
    }
  }

  /// The last number of the ledger.
  public func ledgerLength() async throws -> Int {
    // Nothing is ever deleted, so the last number is the count.
    try await read { db in
      try Int.fetchOne(db.cachedStatement(sql: "SELECT coalesce(max(number), 0) FROM observation")) ?? 0
    }
  }

  /// A query as SQL. One value becomes `=`, so that the index gives the order as well.
  private struct Condition: Sendable {
    let sql: String
    let arguments: StatementArguments

    init(_ query: ObservationQuery) throws {
      var terms: [String] = []
      var arguments = StatementArguments()
      func restrict(_ column: String, to values: [String]) throws {
        switch values.count {
        case 0: return
        case 1:
          terms.append("\(column) = ?")
          arguments += [values[0]]
        default:
          terms.append("\(column) IN (SELECT value FROM json_each(?))")
          arguments += [try Stored.json(values)]
        }
      }
      try restrict("indicator", to: query.indicators.map(\.text).sorted())
      try restrict("region", to: query.regions.map(\.digits).sorted())
      if let years = query.years {
        terms.append("year BETWEEN ? AND ?")
        arguments += [years.lowerBound, years.upperBound]
      }
      sql = terms.isEmpty ? "" : "WHERE " + terms.joined(separator: " AND ")
      self.arguments = arguments
    }
  }
}
