import GRDB
import PlanModel
import Store

extension SQLiteStore {
  /// Answered from the index of unit names.
  public func responsibilities(ofUnitNamed names: Set<String>) async throws -> [Responsibility] {
    guard !names.isEmpty else { return [] }
    let spellings = try Stored.json(names.sorted())
    return try await read { db in
      let sql = """
        SELECT DISTINCT r.plan, r.item, r.position, r.role
        FROM responsibility r JOIN current_plan c ON c.plan = r.plan AND c.number = r.version
        WHERE r.unit IN (SELECT value FROM json_each(?))
        """
      return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [spellings]).map { row in
        guard let item = Responsibility.Item(rawValue: row[1]), let role = Responsibility.Role(rawValue: row[3]) else {
          throw UnreadableRow()
        }
        return Responsibility(plan: Plan.ID(row[0]), item: item, position: row[2], role: role)
      }.sorted { left, right in
        (left.plan.text, left.item.rank, left.position, left.role.rank)
          < (right.plan.text, right.item.rank, right.position, right.role.rank)
      }
    }
  }

  /// Every spelling in the current plans with its mentions.
  public func unitSpellings() async throws -> [(name: String, mentions: Int)] {
    try await read { db in
      let sql = """
        SELECT r.unit, count(*) FROM responsibility r
        JOIN current_plan c ON c.plan = r.plan AND c.number = r.version
        GROUP BY r.unit ORDER BY count(*) DESC, r.unit
        """
      return try Row.fetchAll(db.cachedStatement(sql: sql)).map { (name: $0[0], mentions: $0[1]) }
    }
  }

  static func insertResponsibilities(of plan: Plan, version: Int, in db: Database) throws {
    let statement = try db.cachedStatement(sql: "INSERT INTO responsibility VALUES (?, ?, ?, ?, ?, ?, ?)")
    func insert(_ item: Responsibility.Item, _ position: Int, _ role: Responsibility.Role, _ units: [String]) throws {
      for (ordinal, unit) in units.enumerated() {
        try statement.execute(arguments: [
          plan.id.text, version, item.rawValue, position, role.rawValue, ordinal, unit,
        ])
      }
    }
    func insert(_ item: Responsibility.Item, _ units: [(lead: [String], support: [String])]) throws {
      for (position, units) in units.enumerated() {
        try insert(item, position, .lead, units.lead)
        try insert(item, position, .support, units.support)
      }
    }
    try insert(.indicator, plan.indicators.map { ($0.lead, $0.support) })
    try insert(.measure, plan.measures.map { ($0.lead, $0.support) })
    try insert(.task, plan.tasks.map { ($0.lead, $0.support) })
    try insert(.projectItem, plan.projectItems.map { ($0.lead, $0.support) })
    try insert(.workPoint, plan.workPoints.map { ($0.lead, $0.support) })
  }
}

extension Responsibility.Item {
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Responsibility.Role {
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
