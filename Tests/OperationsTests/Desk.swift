import Foundation
import Operations
import PlanModel
import Store
import StoreSQLite

/// A store in memory with the operations on it, as one office has them.
struct Desk {
  /// 2026-04-01 in Beijing.
  static let spring2026 = Date(timeIntervalSince1970: 1_774_980_000)

  let store: any PlanStore
  let operation: ImportObservations

  init() throws {
    let store = try SQLiteStore.inMemory()
    self.store = store
    operation = ImportObservations(ledger: store, shelf: store)
  }

  func terms(reason: String? = nil) throws -> ImportObservations.Terms {
    try .init(author: "周敏", at: Self.spring2026, correctionReason: reason)
  }

  func run(
    _ rows: [String], header: String = "指标,地区,年份,分组,数值,单位,来源,备注", reason: String? = nil
  ) async throws -> ObservationImport {
    try await operation(Self.table(rows, header: header), on: terms(reason: reason))
  }

  func held() async throws -> [Observation] { try await store.current(ObservationQuery()) }

  /// Keeps a children's plan with 婴儿死亡率 in ‰ and 出生人口性别比 without a unit.
  func keepPlan() async throws {
    _ = try await store.keep(
      AcceptedReading(
        reading: Self.reading(of: [Self.plan()]), originalLines: ["一", "二"], acceptedBy: "周敏",
        acceptedAt: Self.spring2026))
  }

  static func plan(infant: String = "≤5", title: String = "儿童发展规划") -> Plan {
    func row(_ number: String, _ name: String, _ unit: UnitOfMeasure, _ target: Target) -> PlannedIndicator {
      PlannedIndicator(
        domain: 1, number: number, row: 1, indicator: Indicator(name: name, unit: unit), target: target,
        bindingness: .binding, lead: ["国家卫生健康委"], support: ["国家统计局"], lines: SourceLines(2))
    }
    return Plan(
      title: title, population: .children, kind: .plan, region: Region(name: "全国", code: .nation),
      period: Period(from: 2021, to: 2030), domains: [Domain(number: 1, name: "儿童与健康")],
      indicators: [
        row("1", "婴儿死亡率", .perMille, Target(text: infant, rule: .atMost(5))),
        row("2", "出生人口性别比", .none, Target(text: "趋于平衡", rule: .towardsBand(low: 103, high: 107))),
      ],
      tasks: [
        PlanTask(
          domain: 1, section: "一", number: "1", text: "建好妇幼保健机构。", lead: ["国家卫生健康委"], support: [],
          lines: SourceLines(2))
      ])
  }

  static func reading(of plans: [Plan], findings: [Finding] = [], sha: Character = "a") -> DocumentReading {
    DocumentReading(
      source: SourceFile(
        file: "plan.txt", sha256: String(repeating: sha, count: 64), encoding: "utf-8", lines: 2),
      plans: plans, units: [], findings: findings, unread: [],
      balance: Balance(lines: 2, blank: 0, read: 2, unread: 0))
  }

  /// Rows written with commas, line 1 being the header; a quoted cell may hold commas.
  static func table(
    _ rows: [String], header: String = "指标,地区,年份,分组,数值,单位,来源,备注"
  ) -> ObservationTable {
    ObservationTable(
      place: .line(1), header: header.split(separator: ",", omittingEmptySubsequences: false).map(String.init),
      rows: rows.enumerated().map { offset, row in .init(.line(offset + 2), cells(row)) })
  }

  private static func cells(_ row: String) -> [String] {
    var cells: [String] = [""]
    var isQuoted = false
    for character in row {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
