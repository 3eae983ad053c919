import Foundation
import Operations
import People
import PlanModel
import Rounds
import Store
import StoreSQLite
import Testing

@Suite("Searching, exporting and verifying the record")
struct RecordOperationsTests {
  /// 2026-04-01 02:00 in Beijing: still March in UTC.
  private static let night = Date(timeIntervalSince1970: 1_774_980_000)
  private static let auditor = Actor(
    account: "shenji", name: "沈纪", post: Post(role: .auditor, region: RegionCode("990100")!), way: .page)

  private func act(_ verb: Act.Verb, _ object: String, at time: Date = night, reason: String = "") -> Act {
    Act(
      at: time,
      actor: Actor(
        account: "zhoumin", name: "周敏", post: Post(role: .liaison, region: RegionCode("990100")!, unit: "市教委"),
        onBehalfOf: "市民政局", way: .page), verb: verb, object: object, units: ["市教委", "市民政局"], reason: reason,
      details: [Act.Detail("值", "4.2"), Act.Detail("值", "4.3")])
  }

  private func store(_ count: Int = 250) async throws -> SQLiteStore {
    let store = try SQLiteStore.inMemory()
    try await store.record((1...count).map { act($0 % 2 == 0 ? .signIn : .saveDraft, "第\($0)项") })
    return store
  }

  @Test("turns pages of a hundred, newest first")
  func pages() async throws {
    let searching = SearchRecord(book: try await store())
    let first = try await searching(RecordSearch())
    #expect((first.entries.count, first.entries.first?.number, first.count, first.older) == (100, 250, 250, 151))
    let second = try await searching(RecordSearch(), before: first.older)
    #expect((second.entries.first?.number, second.older) == (150, 51))
    let last = try await searching(RecordSearch(), before: second.older)
    #expect((last.entries.count, last.older) == (50, nil))
    var search = RecordSearch()
    search.verb = .signIn
    #expect(try await searching(search).count == 125)
  }

  @Test("days begin and end at midnight in Beijing")
  func days() async throws {
    let store = try await store(1)
    func count(_ from: String, _ to: String) async throws -> Int {
      var search = RecordSearch()
      (search.from, search.to) = (RoundDay(from), RoundDay(to))
      return try await SearchRecord(book: store)(search).count
    }
    #expect(try await count("2026-04-01", "2026-04-01") == 1)
    #expect(try await count("2026-03-01", "2026-03-31") == 0)
    #expect(try await count("2026-04-02", "2026-05-01") == 0)
    #expect(act(.signIn, "").beijingTime == "2026-04-01 02:00:00")
  }

  @Test("an export goes on record with who, how many and what was asked for")
  func export() async throws {
    let store = try await store(3)
    var search = RecordSearch()
    search.words = "第3项"
    let export = try await ExportRecord(book: store)(search, by: Self.auditor, at: Self.night)
    #expect(export.entries.map(\.number) == [3])
    let newest = try #require(try await SearchRecord(book: store)(RecordSearch()).entries.first)
    #expect(newest.act.verb == .exportRecord && newest.act.actor == Self.auditor)
    #expect(newest.act.details == [Act.Detail("count", "1"), Act.Detail("words", "第3项")])
    #expect(try await VerifyRecord(book: store)().isWhole)
  }

  @Test("exported JSON holds every word that is sealed")
  func json() async throws {
    let store = try await store(1)
    let export = try await ExportRecord(book: store)(RecordSearch(), by: Self.auditor, at: Self.night)
    let list = try #require(try JSONSerialization.jsonObject(with: export.json()) as? [[String: Any]])
    let entry = try #require(list.first)
    #expect(entry["microseconds"] as? Int64 == 796_672_800_000_000)
    #expect(entry["units"] as? [String] == ["市教委", "市民政局"])
    #expect((entry["details"] as? [[String: String]])?.map { $0["value"] } == ["4.2", "4.3"])
    #expect((entry["postUnit"] as? String, entry["onBehalfOf"] as? String) == ("市教委", "市民政局"))
    #expect(export.table.rows[0].map(\.text).contains("保存草稿"))
  }

  @Test("a seal written down earlier is found as long as nothing was cut off")
  func head() async throws {
    let store = try await store(3)
    let verify = VerifyRecord(book: store)
    let earlier = try await verify().verification.chain.head
    try await store.record([act(.signOut, "周敏")])
    #expect(try await verify(head: earlier.uppercased()).head == .found(3))
    #expect(try await verify(head: String(repeating: "0", count: 64)).head == .found(0))
    let other = try await verify(head: String(repeating: "a", count: 64))
    #expect(other.head == .lost && !other.isWhole && other.conclusion.zh.contains("抄存"))
    await #expect(throws: RecordRefusal.self) { try await verify(head: "1a2b") }
  }

  @Test("tells a whole record in words, with head, last act and what was there before")
  func words() async throws {
    let report = try await VerifyRecord(book: try await store(2))()
    #expect(report.conclusion.zh.hasPrefix("记录完整：2 条"))
    let lines = report.details.map(\.zh)
    #expect(lines.contains { $0.contains("2026-04-01 02:00:00 周敏（联络员 · 市教委 · 代市民政局办理） 登录 第2项") })
    #expect(lines.contains { $0.contains(report.verification.chain.head) })
    #expect(try await VerifyRecord(book: SQLiteStore.inMemory())().conclusion.zh == "记录还是空的。")
  }

  @Test("tells a broken one with the number, the fault and the act that stands there now")
  func broken() async throws {
    var chain = RecordChain()
    let entry = RecordEntry(
      number: 1, act: act(.approveReturn, "i:婴儿死亡率"), content: "", previous: RecordEntry.beginning)
    chain.follow(entry, kept: "x")
    let report = RecordReport(
      verification: RecordVerification(chain: chain, beforeRecord: 7, unaccounted: 2), last: nil, broken: entry,
      head: .notAsked)
    #expect(!report.isWhole)
    #expect(report.conclusion.zh.hasPrefix("记录在第 1 条断开。这一步写入的数据"))
    let told = report.details.map(\.zh).joined()
    #expect(told.contains("批准 i:婴儿死亡率") && told.contains("7 行") && told.contains("2 行"))
  }
}
