import Foundation
import GRDB
import People
import Rounds
import Store
import StoreContract
import Testing
import Wording

@testable import StoreSQLite

@Suite("Whoever changes the file behind the program's back")
struct TamperingTests {
  /// A store with five acts, its tables opened to changes as an intruder would.
  private func store() async throws -> SQLiteStore {
    let store = try SQLiteStore.inMemory()
    try await store.record([Examples.act(.signIn)])
    _ = try await store.keep(Examples.acceptance([Examples.plan()]))
    try await store.record([Examples.decision("a")])
    try await store.append([Examples.observation()])
    try await store.record([Examples.act(.signOut)])
    try await disarm(store)
    return store
  }

  /// A store with a round: 1 opened, 2 and 3 a return filled in and approved, 4 adjusted, 5 a rule kept, 6 closed.
  private func storeWithRound() async throws -> SQLiteStore {
    let store = try SQLiteStore.inMemory()
    let one = Examples.assignment()
    let round = Examples.round()
    try await store.open(round, [one], by: Examples.act(.openRound))
    try await store.keep([Examples.keep(1)])
    try await store.keep([
      Examples.keep(
        2, stage: .approved, by: .approveReturn,
        observations: [Examples.observation("孕产妇系统管理率", year: 2025, .total, "93.1", unit: .percent)])
    ])
    try await store.adjust(
      round.id, [one.assigned(leads: ["区教委"], supports: [])], by: Examples.act(.adjustRound))
    let rule = try CheckRule.own(
      "own.top", title: Phrase("上限", "ceiling"), severity: .block, scope: .cells, condition: "value <= 50",
      message: Phrase("太高", "too high"), author: "周敏", reason: "省里要求")
    try await store.keep(rule, by: Examples.act(.changeCheckRule))
    try await store.change(round.closed, by: Examples.act(.closeRound))
    try await disarm(store)
    return store
  }

  /// Finds the record whole, and takes the triggers away that hold tables to appending.
  private func disarm(_ store: SQLiteStore) async throws {
    #expect(try await store.verifyRecord().isWhole)
    try await store.write { db in
      for name in try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
        try db.execute(sql: "DROP TRIGGER \(name)")
      }
    }
  }

  @Test(
    "is named with the first broken link",
    arguments: [
      ("UPDATE record SET reason = '改' WHERE number = 3", 3, RecordChain.Fault.contentChanged),
      ("UPDATE record SET verb = 'nothing' WHERE number = 2", 2, .contentChanged),
      ("UPDATE record SET region = 'nowhere' WHERE number = 1", 1, .contentChanged),
      ("UPDATE record SET post_unit = '别的单位' WHERE number = 1", 1, .contentChanged),
      ("UPDATE record SET at = at + 0.001 WHERE number = 4", 4, .contentChanged),
      ("DELETE FROM record WHERE number = 2", 2, .numberMissing),
      ("DELETE FROM record WHERE number = 1", 1, .numberMissing),
      ("UPDATE record SET previous = seal WHERE number = 5", 5, .notLinked),
      ("UPDATE observation SET figure = '99'", 4, .keptChanged),
      ("UPDATE observation SET recorded_at = recorded_at + 1", 4, .keptChanged),
      ("UPDATE decision SET reason = '改'", 3, .keptChanged),
      ("DELETE FROM observation", 4, .keptChanged),
      ("UPDATE document SET accepted_by = '别人'", 2, .keptChanged),
      ("UPDATE plan_version SET content = replace(content, '94', '90')", 2, .keptChanged),
    ])
  func changes(sql: String, number: Int, fault: RecordChain.Fault) async throws {
    let store = try await store()
    try await store.write { db in try db.execute(sql: sql) }
    let verification = try await store.verifyRecord()
    #expect(verification.chain.firstBreak == RecordChain.Break(number: number, fault: fault))
    #expect(!verification.isWhole)
  }

  @Test(
    "is named with the first broken link in a round as well",
    arguments: [
      ("UPDATE return_revision SET content = replace(content, '93.1', '96.1') WHERE revision = 1", 2),
      ("UPDATE return_revision SET stage = 'locked' WHERE revision = 2", 3),
      ("UPDATE return_revision SET revision = 7 WHERE revision = 2", 3),
      ("DELETE FROM return_revision WHERE revision = 1", 2), ("DELETE FROM return_revision", 2),
      ("UPDATE return_revision SET act = 3 WHERE revision = 1", 2),
      ("UPDATE observation SET figure = '96.1', value = 96.1", 3), ("DELETE FROM observation", 3),
      ("UPDATE round_version SET content = replace(content, '2026-02-28', '2026-12-31') WHERE version = 1", 1),
      ("UPDATE round_version SET year = 2024", 1), ("DELETE FROM round_version WHERE version = 2", 6),
      ("UPDATE assignment SET content = replace(content, '区教委', '区卫健委')", 4),
      ("UPDATE assignment SET position = 9 WHERE act = 1", 1), ("DELETE FROM assignment WHERE act = 4", 4),
      ("UPDATE check_rule SET content = replace(content, '50', '99')", 5), ("DELETE FROM check_rule", 5),
      ("UPDATE check_rule SET act = 6", 5),
    ])
  func rounds(sql: String, number: Int) async throws {
    let store = try await storeWithRound()
    try await store.write { db in
      try db.execute(sql: sql)
      #expect(db.changesCount > 0, "the intrusion does something")
    }
    let verification = try await store.verifyRecord()
    #expect(verification.chain.firstBreak == RecordChain.Break(number: number, fault: .keptChanged))
    #expect(!verification.isWhole)
  }

  @Test(
    "is found out by rows of a round that no act accounts for",
    arguments: [
      """
      INSERT INTO return_revision (round, assignment, revision, edition, stage, content)
      SELECT round, assignment, 3, edition, stage, content FROM return_revision WHERE revision = 2
      """,
      "INSERT INTO check_rule (rule, content, act) SELECT rule, content, 77 FROM check_rule",
      """
      INSERT INTO assignment (round, assignment, position, content)
      SELECT round, 'i:甲率', 9, content FROM assignment WHERE act = 1
      """,
      """
      INSERT INTO round_version (round, version, region, year, content)
      SELECT round, 3, region, year, content FROM round_version WHERE version = 2
      """,
    ])
  func roundAdditions(sql: String) async throws {
    let store = try await storeWithRound()
    try await store.write { db in try db.execute(sql: sql) }
    let verification = try await store.verifyRecord()
    #expect(verification.chain.firstBreak == nil)
    #expect(verification.unaccounted == 1 && !verification.isWhole)
  }

  @Test(
    "finds tables that only grow",
    arguments: ["return_revision", "round_version", "assignment", "assignment_unit", "check_rule", "observation"])
  func appendOnly(table: String) async throws {
    let store = try SQLiteStore.inMemory()
    try await store.open(Examples.round(), [Examples.assignment()], by: Examples.act(.openRound))
    try await store.keep([Examples.keep(1, observations: [Examples.observation()])])
    try await store.keep(
      try CheckRule.own(
        "own.top", title: Phrase("上限", "ceiling"), severity: .block, scope: .cells, condition: "value <= 50",
        message: Phrase("太高", "too high"), author: "周敏", reason: "省里要求"), by: Examples.act(.changeCheckRule))
    let column = ["assignment_unit": "unit", "observation": "note"][table] ?? "content"
    for sql in ["DELETE FROM \(table)", "UPDATE \(table) SET \(column) = 'x'"] {
      await #expect(throws: (any Error).self, "\(sql)") {
        try await store.write { db in try db.execute(sql: sql) }
      }
    }
    #expect(try await store.verifyRecord().isWhole)
  }

  @Test("is found out by rows that no act accounts for, though every link is sound")
  func additions() async throws {
    for act in ["NULL", "77"] {
      let store = try await store()
      try await store.write { db in
        try db.execute(
          sql: """
            INSERT INTO decision (id, subject, author, reason, decided_at, act) VALUES ('x', '{}', 'y', 'z', 0, \(act))
            """)
      }
      let verification = try await store.verifyRecord()
      #expect(verification.chain.firstBreak == nil)
      #expect(verification.unaccounted == 1)
      #expect(!verification.isWhole)
    }
  }

  @Test("cannot put a new link of their own in the middle without breaking all that follow")
  func resealing() async throws {
    let store = try await store()
    try await store.write { db in
      let row = try #require(try Row.fetchOne(db, sql: "SELECT \(RecordRow.columns) FROM record WHERE number = 3"))
      let old = try RecordRow.entry(row)
      let forged = RecordEntry(
        number: 3, act: Examples.act(.signOut), content: old.content, previous: old.previous)
      try db.execute(sql: "DELETE FROM record WHERE number = 3")
      try RecordRow.insert(forged, in: db)
    }
    #expect(try await store.verifyRecord().chain.firstBreak == .init(number: 4, fault: .notLinked))
  }
}
