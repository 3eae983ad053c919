import Foundation
import GRDB
import PlanModel
import Store
import StoreContract
import Testing

@testable import StoreSQLite

@Suite("The database file")
struct FileTests {
  let site = FileSite()

  @Test("is made with its folder where there is none")
  func made() throws {
    defer { site.remove() }
    _ = try SQLiteStore(file: site.file)
    #expect(FileManager.default.fileExists(atPath: site.file.path))
  }

  @Test("survives an abrupt end: what was committed is there, what was not is gone")
  func abruptEnd() async throws {
    defer { site.remove() }
    let store = try SQLiteStore(file: site.file)
    try await store.append([Examples.observation()])
    _ = try await store.keep(Examples.acceptance([Examples.plan()]))
    // The files as a killed process leaves them: the store is still open, its log not merged, and a
    // transaction under way.
    let copy = FileSite()
    defer { copy.remove() }
    try FileManager.default.createDirectory(at: copy.folder, withIntermediateDirectories: true)
    struct Stop: Error {}
    await #expect(throws: Stop.self) {
      try await store.write { [site] db in
        try db.execute(sql: "PRAGMA cache_spill = 1")
        try db.execute(
          sql: """
            INSERT INTO observation (indicator, region, breakdown, year, figure, value, unit, source, note,
              derivation, author, recorded_at, act)
            VALUES ('半', '000000', '总计', 2020, '1', 1, '%', '', '', 'published', '', 0, 1)
            """)
        let names = try FileManager.default.contentsOfDirectory(atPath: site.folder.path)
        for name in names where !name.hasSuffix("-shm") {
          try FileManager.default.copyItem(
            at: site.folder.appending(path: name), to: copy.folder.appending(path: name))
        }
        throw Stop()
      }
    }
    let log = try FileManager.default.attributesOfItem(atPath: copy.file.path + "-wal")[.size] as? Int
    #expect((log ?? 0) > 0, "the log holds what was committed")
    let revived = try SQLiteStore(file: copy.file)
    #expect(try await revived.current(ObservationQuery()) == [Examples.observation()])
    #expect(try await revived.plan(Examples.plan().id, version: nil)?.plan == Examples.plan())
    #expect(try await revived.read { db in try String.fetchOne(db, sql: "PRAGMA integrity_check") } == "ok")
  }

  @Test(
    "refuses to be changed or emptied behind the ports' back",
    arguments: [
      "UPDATE observation SET figure = '1'", "DELETE FROM observation", "UPDATE decision SET reason = ''",
      "DELETE FROM decision", "UPDATE plan_version SET title = ''", "DELETE FROM plan_version",
      "UPDATE document SET file = ''", "DELETE FROM document", "UPDATE responsibility SET unit = ''",
      "DELETE FROM responsibility", "REPLACE INTO decision SELECT * FROM decision",
    ])
  func appendOnly(sql: String) async throws {
    let store = try SQLiteStore.inMemory()
    try await store.append([Examples.observation()])
    try await store.record([Examples.decision("a")])
    _ = try await store.keep(Examples.acceptance([Examples.plan()]))
    let error = await #expect(throws: SQLiteRefusal.self) { try await store.write { try $0.execute(sql: sql) } }
    #expect(error == .failed(file: ":memory:", code: 1811), "SQLITE_CONSTRAINT_TRIGGER")
  }

  @Test("that is no database is refused and stays as it is")
  func notADatabase() throws {
    defer { site.remove() }
    let text = Data(String(repeating: "这不是数据库。", count: 200).utf8)
    try FileManager.default.createDirectory(at: site.folder, withIntermediateDirectories: true)
    try text.write(to: site.file)
    #expect(throws: SQLiteRefusal.notADatabase(file: site.file.path)) { try SQLiteStore(file: site.file) }
    #expect(try Data(contentsOf: site.file) == text)
  }

  @Test("of another program is refused and stays as it is")
  func anotherPrograms() async throws {
    defer { site.remove() }
    try FileManager.default.createDirectory(at: site.folder, withIntermediateDirectories: true)
    try await DatabaseQueue(path: site.file.path).write { try $0.execute(sql: "CREATE TABLE bookmark (url TEXT)") }
    let before = try Data(contentsOf: site.file)
    #expect(throws: SQLiteRefusal.anotherPrograms(file: site.file.path)) { try SQLiteStore(file: site.file) }
    #expect(try Data(contentsOf: site.file) == before)
  }

  @Test("with a newer schema is refused")
  func newerSchema() async throws {
    defer { site.remove() }
    let store = try SQLiteStore(file: site.file)
    try await store.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('2099-01 something new')") }
    #expect(throws: SQLiteRefusal.newerSchema(file: site.file.path)) { try SQLiteStore(file: site.file) }
  }

  @Test("cannot be a folder, nor lie where nothing can be made")
  func cannotOpen() throws {
    defer { site.remove() }
    try FileManager.default.createDirectory(at: site.file, withIntermediateDirectories: true)
    #expect(throws: SQLiteRefusal.cannotOpen(file: site.file.path)) { try SQLiteStore(file: site.file) }
    let under = site.folder.appending(path: "plain")
    try Data("x".utf8).write(to: under)
    let inside = under.appending(path: "guatu.sqlite")
    #expect(throws: SQLiteRefusal.cannotOpen(file: inside.path)) { try SQLiteStore(file: inside) }
  }

  @Test("on a full disk refuses the append, and holds what it held before")
  func fullDisk() async throws {
    defer { site.remove() }
    let store = try SQLiteStore(file: site.file, pageLimit: 90)
    try await store.append([Examples.observation()])
    let many = (0..<5_000).map { Examples.observation("指标\($0)") }
    await #expect(throws: SQLiteRefusal.diskFull(file: site.file.path)) { try await store.append(many) }
    #expect(try await store.current(ObservationQuery()) == [Examples.observation()])
  }

  @Test("says what to do in both languages, for everything SQLite may answer")
  func wording() {
    let codes: [ResultCode] = [
      .SQLITE_NOTADB, .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_FULL, .SQLITE_BUSY, .SQLITE_CORRUPT, .SQLITE_IOERR,
    ]
    let refusals = codes.map { SQLiteRefusal(DatabaseError(resultCode: $0, message: "secret"), file: "台账.sqlite") }
    #expect(
      refusals == [
        .notADatabase(file: "台账.sqlite"), .cannotOpen(file: "台账.sqlite"), .readOnly(file: "台账.sqlite"),
        .diskFull(file: "台账.sqlite"), .busy(file: "台账.sqlite", seconds: 10), .damaged(file: "台账.sqlite"),
        .failed(file: "台账.sqlite", code: 10),
      ])
    #expect(refusals.allSatisfy { $0.reason.zh.contains("台账.sqlite") && $0.reason.en.contains("台账.sqlite") })
    #expect(refusals.allSatisfy { !$0.reason.en.contains("secret") && $0.reason.zh.contains("请") })
  }

  @Test("answers one region and one indicator from an index, in the order asked for")
  func indexes() async throws {
    let store = try SQLiteStore.inMemory()
    func plan(_ condition: String) async throws -> String {
      try await store.read { db in
        try Row.fetchAll(
          db,
          sql: """
            EXPLAIN QUERY PLAN SELECT \(ObservationRow.columns), max(number) FROM observation WHERE \(condition)
            GROUP BY indicator, region, breakdown, year ORDER BY indicator, region, breakdown, year
            """
        ).map { $0["detail"] as String }.joined(separator: " | ")
      }
    }
    let (region, indicator) = (try await plan("region = '1'"), try await plan("indicator = 'x'"))
    #expect(region.contains("observation_by_region") && !region.contains("TEMP B-TREE"), "\(region)")
    #expect(indicator.contains("observation_by_indicator") && !indicator.contains("TEMP B-TREE"), "\(indicator)")
  }
}
