import Foundation
import Operations
import PlanModel
import Store
import StoreSQLite
import Testing

@testable import Web

@Suite("The desk over a store remembers, and notices what is added")
struct StoreDeskTests {
  private static let noon = Date(timeIntervalSinceReferenceDate: 800_000_000)
  private static let literacy = Indicator(name: "女性识字率", unit: .percent)

  @Test("figures, plans and decisions of another process count from the next request on")
  func otherProcess() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "guatu-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "guatu.sqlite")
    let desk = StoreDesk(store: try SQLiteStore(file: file), now: { Self.noon })
    let other = try SQLiteStore(file: file)
    #expect(try await desk.plans().isEmpty)

    let plan = Self.plan(target: "≥95", .atLeast(95))
    _ = try await other.keep(Self.acceptance(plan))
    #expect(try await desk.wall(plan.id, asOf: .latest)?.tiles.map(\.verdict.status) == [.insufficient])
    #expect(try await desk.indicator(plan.id, key: "1.1")?.observations.isEmpty == true)

    try await other.append([Self.observation("96")])
    #expect(try await desk.wall(plan.id, asOf: .latest)?.tiles.map(\.verdict.status) == [.achieved])
    #expect(try await desk.wall(plan.id, asOf: .year(2021))?.tiles.map(\.verdict.status) == [.insufficient])
    #expect(try await desk.indicator(plan.id, key: "1.1")?.observations.count == 1)

    try await other.append([Self.observation("94.9")])
    #expect(try await desk.wall(plan.id, asOf: .latest)?.tiles.map(\.verdict.isUnmet) == [true])
    #expect(try await desk.plans().map { $0.tally.count(.insufficient) } == [1])

    _ = try await other.keep(Self.acceptance(Self.plan(target: "≥94", .atLeast(94))))
    #expect(try await desk.wall(plan.id, asOf: .latest)?.head.version == 2)
    #expect(try await desk.wall(plan.id, asOf: .latest)?.tiles.map(\.verdict.status) == [.achieved])

    #expect(try await desk.unit("市教育局")?.unit.name == "市教育局")
    try await other.record([
      Decision(
        id: Decision.ID("alias"), subject: .unitAlias(text: "市教育局", unit: "市教委"), author: "周敏", reason: "同一单位",
        at: Self.noon)
    ])
    #expect(try await desk.unit("市教育局")?.unit.name == "市教委")
  }

  @Test("an answer is worked out once while nothing is added, and anew after that")
  func once() async throws {
    let memory = DeskMemory<String, Int>(capacity: 4)
    let work = Count()
    for observations in [1, 1, 1, 2, 2] {
      let mark = ChangeMark(acceptances: 0, decisions: 0, observations: observations)
      #expect(try await memory.answer("a", at: mark) { await work.next() } == observations)
    }
    #expect(await work.count == 2)
  }

  @Test("the answer that was asked for longest ago is forgotten first, and errors are not remembered")
  func bounded() async throws {
    let memory = DeskMemory<String, Int>(capacity: 2)
    let mark = ChangeMark(acceptances: 0, decisions: 0, observations: 0)
    let work = Count()
    for question in ["a", "b", "a", "c", "a", "b"] {
      _ = try await memory.answer(question, at: mark) { await work.next() }
    }
    // a, b and c once each; b again, for c took its place.
    #expect(await work.count == 4)
    struct Failure: Error {}
    await #expect(throws: Failure.self) { try await memory.answer("d", at: mark) { throw Failure() } }
    #expect(try await memory.answer("d", at: mark) { 7 } == 7)
  }

  private actor Count {
    private(set) var count = 0
    func next() -> Int {
      count += 1
      return count
    }
  }

  private static func plan(target: String, _ rule: TargetRule) -> Plan {
    Plan(
      title: "妇女发展规划", population: .women, kind: .plan, region: Region(name: "全国", code: .nation),
      period: Period(from: 2021, to: 2030), domains: [Domain(number: 1, name: "妇女与教育")],
      indicators: [
        PlannedIndicator(
          domain: 1, number: "1", row: 1, indicator: literacy, target: Target(text: target, rule: rule),
          bindingness: .expected, lead: ["市教委"], support: ["市教育局"], lines: SourceLines(2))
      ])
  }

  private static func acceptance(_ plan: Plan) -> AcceptedReading {
    AcceptedReading(
      reading: DocumentReading(
        source: SourceFile(file: "a.txt", sha256: String(repeating: "a", count: 64), encoding: "utf-8", lines: 2),
        plans: [plan], units: [], findings: [], unread: [], balance: Balance(lines: 2, blank: 0, read: 2, unread: 0)),
      originalLines: ["标题", plan.indicators[0].target.text], acceptedBy: "周敏", acceptedAt: noon)
  }

  private static func observation(_ value: String) -> Observation {
    Observation(
      subject: .init(indicator: literacy.id, region: .nation, year: 2024),
      value: Figure(printed: value).map(ObservedValue.figure) ?? .missing(.notYetPublished), unit: .percent,
      provenance: .init(source: "统计年鉴", note: "", derivation: .published, author: "周敏", recordedAt: noon))
  }
}
