import Foundation
import Operations
import People
import PlanModel
import Rounds
import Store
import StoreSQLite
import Testing

@testable import Web

/// A made-up city's open round in a store, with a site over it: the people are `FixturePeople`'s.
struct RoundFixture {
  static let region = RegionCode("659901")!
  static let rate = Assignment.ID(Indicator.ID(name: "孕产妇死亡率"))
  static let joint = Assignment.ID(Indicator.ID(name: "女性识字率"))
  static let foreign = Assignment.ID(Indicator.ID(name: "公园数"))

  let store: SQLiteStore
  let shelf = ShelfInMemory()
  let clock = FixtureClock()
  let round: ReportingRound.ID
  let people = FixturePeople()
  let desk: RoundDesk

  init() async throws {
    store = try SQLiteStore.inMemory()
    _ = try await store.keep(Self.acceptance)
    try await store.append(Self.known)
    round = ReportingRound.ID(region: Self.region, year: 2024)
    desk = RoundDesk(store: store, evidence: shelf, mail: nil, now: { [clock] in clock.now })
    _ = try await OpenRound(store: store)(
      [.init(region: Self.region, year: 2024, opens: RoundDay("2024-12-20")!, closes: RoundDay("2025-03-31")!)],
      by: Self.actor(.office), at: clock.now)
  }

  var site: Site { Site(desk: FixtureDesk(), people: people, rounds: desk) }
  func address(_ item: Assignment.ID, _ rest: String = "") -> String {
    "/rounds/\(round.text)/items/\(Address.encoded(item.text))\(rest)"
  }

  static func actor(_ role: Role, for unit: String = "") -> Actor {
    let account = FixturePeople.account(role)
    return account.actor(in: account.posts[0], onBehalfOf: unit, by: .page)
  }

  func current(_ item: Assignment.ID) async throws -> Return {
    try await LoadRound(book: store)(round).current(item)
  }

  /// Saves a figure, a source and a note as the liaison of 市卫生健康委.
  func fill(_ item: Assignment.ID, _ typed: String, note: String = "") async throws {
    let state = try await LoadRound(book: store)(round)
    let assignment = try #require(state.assignment(item))
    // The counts behind a rate are not collected in this city.
    var cells: [CellID: CellAnswer] = [:]
    for cell in assignment.cells { cells[cell.id] = CellAnswer(missing: .notCollected) }
    cells[try #require(assignment.total?.id)] = CellAnswer(typed: typed)
    let content = ReturnContent(cells: cells, source: "妇幼卫生年报", note: note)
    let basis = state.current(item).revision
    let outcome = try await FillIn(book: store)(
      [.init(assignment: item, basis: basis, content: content)], in: round, by: Self.actor(.liaison), at: clock.now)
    try #require(outcome.refused.isEmpty && outcome.conflicts.isEmpty)
  }

  /// Takes steps, each as the role that may.
  func take(_ steps: [ReviewStep], _ item: Assignment.ID, reason: String = "") async throws {
    for step in steps {
      let current = try await current(item)
      let role: Role =
        switch step.right(at: current.stage) {
        case .pass: .approver
        case .check, .approve: .statistics
        case .lock: .office
        default: .liaison
        }
      let outcome = try await MoveReturns(store: store)(
        step, on: [.init(assignment: item)], in: round, by: Self.actor(role), reason: reason, at: clock.now)
      try #require(outcome.refused.isEmpty, "\(step): \(outcome.refused)")
    }
  }

  private static func row(_ number: String, _ name: String, _ unit: UnitOfMeasure, _ target: Target, _ lead: [String])
    -> PlannedIndicator
  {
    PlannedIndicator(
      domain: 1, number: number, row: 1, indicator: Indicator(name: name, unit: unit), target: target,
      bindingness: .binding, lead: lead, support: [], lines: SourceLines(2))
  }

  private static let acceptance: AcceptedReading = {
    let plan = Plan(
      title: "云溪市妇女发展规划", population: .women, kind: .plan, region: Region(name: "云溪市", code: region),
      period: Period(from: 2021, to: 2030), domains: [Domain(number: 1, name: "妇女与健康")],
      indicators: [
        row("1", "孕产妇死亡率", .per100000, Target(text: "≤12", rule: .atMost(12)), ["市卫生健康委"]),
        row("2", "女性识字率", .percent, Target(text: "≥97", rule: .atLeast(97)), ["市卫生健康委", "市教育局"]),
        row("3", "公园数", UnitOfMeasure(printed: "个"), Target(text: "≥20", rule: .atLeast(20)), ["市城管局"]),
      ],
      tasks: [
        PlanTask(
          domain: 1, section: "一", number: "1", text: "建好妇幼保健机构。", lead: ["市卫生健康委"], support: [],
          lines: SourceLines(2))
      ])
    return AcceptedReading(
      reading: DocumentReading(
        source: SourceFile(file: "a.txt", sha256: String(repeating: "a", count: 64), encoding: "utf-8", lines: 2),
        plans: [plan], units: [], findings: [], unread: [], balance: Balance(lines: 2, blank: 0, read: 2, unread: 0)),
      originalLines: ["标题", "表"], acceptedBy: "周敏", acceptedAt: FixturePlan.accepted)
  }()

  private static let known: [Observation] = {
    let figures: [(String, UnitOfMeasure, [String])] = [
      ("孕产妇死亡率", .per100000, ["15.2", "14.8", "14.1", "13.6"]), ("女性识字率", .percent, ["93.1", "93.9", "94.6", "95.2"]),
    ]
    var all: [Observation] = []
    for (name, unit, printed) in figures {
      for (offset, text) in printed.enumerated() {
        all.append(
          Observation(
            subject: .init(indicator: Indicator.ID(name: name), region: region, year: 2020 + offset),
            value: .figure(Figure(printed: text)!), unit: unit,
            provenance: .init(
              source: "统计年鉴", note: "", derivation: .published, author: "周敏", recordedAt: FixturePlan.accepted)))
      }
    }
    return all
  }()
}

/// A clock that goes on by a minute at every look, so that acts follow one another.
final class FixtureClock: Sendable {
  private let seconds = Counter()
  var now: Date { FixturePeople.moment.addingTimeInterval(86_400 + Double(seconds.next() * 60)) }

  private final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private var count = 0
    func next() -> Int {
      lock.withLock {
        count += 1
        return count
      }
    }
  }
}

extension Incoming {
  /// A form with files, sent from this site with the session's token.
  static func upload(
    _ path: String, _ files: [(name: String, bytes: Data)], fields: [(String, String)] = [], as role: Role
  ) -> Incoming {
    var incoming = Incoming.post(path, as: role)
    incoming.contentType = "multipart/form-data; boundary=grenze"
    var body = Data()
    for (name, value) in [("csrf", FixturePeople.csrf(incoming.session))] + fields {
      body.append(
        Data("--grenze\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8))
    }
    for file in files {
      let head = "Content-Disposition: form-data; name=\"files\"; filename=\"\(file.name)\""
      body.append(Data("--grenze\r\n\(head)\r\nContent-Type: text/html\r\n\r\n".utf8))
      body.append(file.bytes)
      body.append(Data("\r\n".utf8))
    }
    body.append(Data("--grenze--\r\n".utf8))
    incoming.body = Array(body)
    return incoming
  }
}
