import Foundation
import People
import PlanModel
import Rounds
import Store
import Testing

@testable import StoreSQLite

@Suite("What is remembered of a round's rows")
struct DecodedRowsTests {
  private let site = FileSite()
  private let actor = Actor.commandLine("周敏")

  private func act(_ verb: Act.Verb) -> Act {
    Act(at: Date(timeIntervalSince1970: 1_770_000_000), actor: actor, verb: verb, object: "990100-2025")
  }

  private func assignment(_ name: String, leads: [String] = ["市教委"]) -> Assignment {
    let indicator = Indicator(name: name, unit: .percent)
    return Assignment(
      id: .init(indicator.id), kind: .figures, title: name, places: [], leads: leads, supports: [],
      cells: [.init(indicator: indicator)])
  }

  private func round() throws -> ReportingRound {
    let (opens, closes) = (try #require(RoundDay("2026-01-05")), try #require(RoundDay("2026-02-28")))
    return try #require(
      ReportingRound(
        region: Region(name: "云溪市", code: RegionCode("990100")), year: 2025, opens: opens, closes: closes))
  }

  private func revised(_ round: ReportingRound, _ assignment: Assignment, _ revision: Int) -> RevisedReturn {
    RevisedReturn(
      Return(
        round: round.id, assignment: assignment.id, revision: revision,
        content: ReturnContent(source: "年报\(revision)")), by: act(.saveDraft))
  }

  @Test("never hides what another process kept meanwhile, nor what an adjustment changed")
  func fresh() async throws {
    defer { site.remove() }
    let (here, there) = (try SQLiteStore(file: site.file), try SQLiteStore(file: site.file))
    let (round, first, second) = (try round(), assignment("毛入园率"), assignment("近视率"))
    try await here.open(round, [first, second], by: act(.openRound))
    try await here.keep([revised(round, first, 1), revised(round, second, 1)])
    #expect(try await here.returns(in: round.id, of: nil).map(\.revision) == [1, 1])
    #expect(try await here.assignments(of: round.id, unit: "市教委") == [first, second])

    try await there.keep([revised(round, first, 2)])
    let given = assignment("近视率", leads: ["市卫生健康委"])
    try await there.adjust(round.id, [given], by: act(.adjustRound))
    #expect(try await here.returns(in: round.id, of: [first.id]).map(\.content.source) == ["年报2"])
    #expect(try await here.assignments(of: round.id, unit: nil) == [first, given])
    #expect(try await here.assignments(of: round.id, unit: "市教委") == [first])
  }

  @Test("goes no further than its capacity, and what it forgot is read again")
  func bounded() async throws {
    defer { site.remove() }
    let store = try SQLiteStore(file: site.file)
    let (round, items) = (try round(), (1...5).map { assignment("指标\($0)") })
    try await store.open(round, items, by: act(.openRound))
    let rows = DecodedRows<Assignment>(of: "assignment", capacity: 3)
    for numbers in [[1, 2], [3, 4], [1, 4], [5, 1, 2, 3, 4]] as [[Int64]] {
      let found = try await store.read { db in try rows.values(of: numbers, in: db) }
      #expect(found == numbers.map { items[Int($0) - 1] })
    }
  }

  @Test("says that the database is damaged where a row cannot be read, every time")
  func damaged() async throws {
    defer { site.remove() }
    let store = try SQLiteStore(file: site.file)
    let rows = DecodedRows<Assignment>(of: "assignment", capacity: 3)
    for _ in 1...2 {
      await #expect(throws: SQLiteRefusal.damaged(file: site.file.path)) {
        try await store.read { db in try rows.values(of: [1], in: db) }
      }
    }
  }
}
