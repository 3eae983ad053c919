import Foundation
import Operations
import People
import PlanModel
import Rounds
import Store
import StoreSQLite
import Testing

@testable import Web

@Suite("The pages of the record and of missing data")
struct RecordPageTests {
  private func answer(_ path: String, as role: Role = .auditor, to desk: FixtureDesk = FixtureDesk()) async -> Answer {
    await Site(desk: desk).answer(.get(path, as: role))
  }

  @Test("pages turn to the older ones and the same way back")
  func pages() async throws {
    var choice = RecordChoice()
    var way: [Int?] = []
    for older in [900, 700, 400] {
      way.append(choice.before)
      choice = try RecordChoice(Query(encoded: try query(choice.older(before: older))))
      #expect(choice.before == older)
    }
    for before in way.reversed() {
      choice = try RecordChoice(Query(encoded: try query(try #require(choice.newer))))
      #expect(choice.before == before)
    }
    #expect(choice.newer == nil)
  }

  private func query(_ address: Address) throws -> String {
    address.text.split(separator: "?").dropFirst().first.map(String.init) ?? ""
  }

  @Test("links lead only where the visitor may go")
  func links() async {
    let desk = FixtureDesk()
    let auditor = await answer("/record", to: desk).text
    #expect(auditor.contains("href=\"/documents/ab12") && !auditor.contains("href=\"/accounts/leader\""))
    #expect(auditor.contains("href=\"/rounds/659901-2024/items/i%3A"))
    #expect(auditor.contains("action=\"/record.csv\""))
    let office = await answer("/record", as: .office, to: desk).text
    #expect(!office.contains("action=\"/record.csv\""))
  }

  @Test("an export is posted with the session's seal, and stands under the exporter's name")
  func export() async throws {
    let desk = FixtureDesk()
    let site = Site(desk: desk)
    #expect(await site.answer(.get("/record.csv", as: .auditor)).status == .methodNotAllowed)
    var foreign = Incoming.post("/record.json", as: .auditor)
    foreign.body = Array("verb=saveDraft".utf8)
    #expect(await site.answer(foreign).header("Content-Disposition") == nil)
    #expect(await desk.exports.isEmpty)
    let answer = await site.answer(.post("/record.json", [("verb", "saveDraft")], as: .auditor))
    let list = try JSONSerialization.jsonObject(with: Data(answer.body)) as? [[String: Any]]
    #expect(answer.type == .json && list?.count == 46)
    #expect(await desk.exports == ["auditor"])
  }

  @Test("a broken record is said to be broken, in words and with the place")
  func broken() async {
    let head = String(repeating: "a", count: 64)
    let text = await answer("/record?verify=1&head=\(head)").text
    #expect(text.contains("记录在第 200 条断开") && text.contains("第 200 条已不存在或无法读出"))
    #expect(await answer("/record?verify=1").text.contains("记录完整：230 条"))
  }

  @Test("counts of missing data lead to the lists that they count")
  func counts() async throws {
    let text = await answer("/gaps", as: .leader).text
    let map = try #require(try await FixtureDesk().gaps(nil).map)
    #expect(!map.counts.isEmpty)
    for (kind, count) in map.counts {
      #expect(text.contains("<a href=\"#\(kind.rawValue)\">\(kind.counted(count).zh)</a>"))
      #expect(text.contains("<h3 id=\"\(kind.rawValue)\">"))
    }
  }

  @Test("the desk over a store maps what is kept, and a round's wishes from the next request on")
  func store() async throws {
    let store = try SQLiteStore.inMemory()
    let now = Date(timeIntervalSince1970: 1_774_980_000)
    let desk = StoreDesk(store: store, now: { now })
    #expect(try await desk.gaps(nil).map == nil)
    let fixture = FixturePlan.small
    let plan = fixture.plan(title: "规划", population: .women)
    _ = try await store.keep(
      AcceptedReading(
        reading: DocumentReading(
          source: SourceFile(file: "a.txt", sha256: String(repeating: "a", count: 64), encoding: "utf-8", lines: 2),
          plans: [plan], units: [], findings: [], unread: [],
          balance: Balance(lines: 2, blank: 0, read: 2, unread: 0)),
        originalLines: ["一", "二"], acceptedBy: "周敏", acceptedAt: now))
    let before = try #require(try await desk.gaps(nil).map)
    #expect(before.region == FixturePlan.region && before.rows(with: .never).count == before.rows.count)
    let row = try #require(before.rows.first)
    let breakdown = try #require(Breakdown(printed: "民族:少数民族"))
    let asked = Assignment(
      id: .init(row.id), kind: .figures, title: row.indicator.name, places: [], leads: [], supports: [],
      cells: [.init(indicator: row.indicator), .init(indicator: row.indicator, breakdown: breakdown)])
    let day = try #require(RoundDay("2026-01-10"))
    let round = ReportingRound(region: FixturePlan.region, year: 2025, opens: day, closes: day.adding(days: 60))
    try await store.open(
      try #require(round), [asked],
      by: Act(at: now, actor: .commandLine("周敏"), verb: .openRound, object: "659901-2025"))
    let after = try #require(try await desk.gaps(nil).map?.rows.first { $0.id == row.id })
    #expect(after.lines.count == row.lines.count + 1)
    #expect(after.lines.first { $0.breakdown == breakdown }?.ground == .asked)
    #expect(try await desk.entries(RecordSearch(), before: nil).count == 2)
    #expect(try await desk.verifyRecord(head: nil).isWhole)
  }
}
