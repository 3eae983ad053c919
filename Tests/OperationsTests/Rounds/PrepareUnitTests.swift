import Foundation
import Operations
import PlanModel
import Rounds
import Store
import Testing

@Suite("A unit's part of a round, laid out")
struct PrepareUnitTests {
  private func prepare(_ desk: RoundDesk, _ unit: String = RoundDesk.health) async throws -> PreparedUnit {
    try await PrepareUnit(store: desk.store)(RoundDesk.id, unit: unit)
  }

  @Test("holds what the unit leads and then what it helps with, in the round's order, and nothing else")
  func rows() async throws {
    let desk = try await RoundDesk.opened()
    #expect(
      try await prepare(desk).rows.map(\.assignment.id) == [
        RoundDesk.infants, RoundDesk.maternal, RoundDesk.eyes, RoundDesk.births,
      ])
    let civil = try await prepare(desk, RoundDesk.civil)
    #expect(civil.rows.map(\.assignment.id) == [RoundDesk.homes, RoundDesk.task, RoundDesk.eyes])
    #expect(civil.rows.map { $0.leads(RoundDesk.civil) } == [true, true, false])
  }

  @Test("leaves out what the Office dropped, and refuses a unit of which nothing is asked")
  func refused() async throws {
    let desk = try await RoundDesk.opened()
    _ = try await AdjustRound(book: desk.store)(
      RoundDesk.homes, in: RoundDesk.id,
      to: .init(leads: [RoundDesk.civil], supports: [], breakdowns: "", standing: .dropped), reason: "不采集",
      by: RoundDesk.office, at: RoundDesk.morning("2026-01-10"))
    #expect(try await !prepare(desk, RoundDesk.civil).rows.contains { $0.assignment.id == RoundDesk.homes })
    await #expect(throws: RoundRefusal.noSuchUnit("市气象局")) { _ = try await prepare(desk, "市气象局") }
    await #expect(throws: RoundRefusal.noSuchRound(.init("x"))) {
      _ = try await PrepareUnit(store: desk.store)(.init("x"), unit: RoundDesk.health)
    }
  }

  @Test("shows last years' figures with where the last came from, the definition, and the targets' own words")
  func surroundings() async throws {
    let desk = try await RoundDesk.opened()
    let row = try #require(try await prepare(desk).rows.first)
    let known = row.row.known[RoundDesk.cell("婴儿死亡率")]
    #expect(known?[2024]?.figure.description == "4.2" && known?.count == 5)
    #expect(row.lastSource == "监测年报")
    #expect(row.row.targetWords == ["≤5"])
    #expect(row.row.definition?.zh.contains("婴儿死亡人数") == true && row.row.definition?.zh.contains("1000") == true)
    let eyes = try #require(try await prepare(desk).rows.first { $0.assignment.id == RoundDesk.eyes })
    #expect(eyes.row.definition == nil)
  }

  @Test("shows the computed rate and what the checks say of drafts, and doubts nothing that has not begun")
  func drafts() async throws {
    let desk = try await RoundDesk.opened()
    #expect(try await prepare(desk).rows.allSatisfy { $0.findings.count == 0 && $0.computed == nil })
    try await desk.type("31", for: "婴儿死亡人数", in: RoundDesk.infants)
    try await desk.type("7561", for: "活产数", in: RoundDesk.births)
    try await desk.type("403", for: "小学生近视率", in: RoundDesk.eyes)
    let rows = try await prepare(desk).rows
    #expect(rows[0].computed?.description == "4.1" && rows[0].current.revision == 1)
    #expect(rows.first { $0.assignment.id == RoundDesk.eyes }?.findings.contains { $0.isOpen } == true)
    try await desk.type("4.2", for: "婴儿死亡率", in: RoundDesk.infants)
    #expect(try await prepare(desk).rows[0].computed == nil, "a typed rate is not computed")
  }
}
