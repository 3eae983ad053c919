import Foundation
import GRDB
import People
import Store
import StoreContract
import Testing

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
    #expect(try await store.verifyRecord().isWhole)
    try await store.write { db in
      for name in try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
        try db.execute(sql: "DROP TRIGGER \(name)")
      }
    }
    return store
  }

  @Test(
    "is named with the first broken link",
    arguments: [
      ("UPDATE record SET reason = '改' WHERE number = 3", 3, RecordChain.Fault.contentChanged),
      ("UPDATE record SET verb = 'nothing' WHERE number = 2", 2, .contentChanged),
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
