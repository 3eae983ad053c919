import Foundation
import Operations
import People
import PlanModel
import Rounds
import Seals
import Store
import StoreSQLite
import Wording

@testable import Web

/// A site over a database in memory with an open round of the made-up city, asked by the system of 市卫生健康委.
struct UnitAPIDesk {
  static let round = ReportingRound.ID(region: FixturePlan.region.code!, year: 2024)
  static let rate = "i:孕产妇死亡率"
  static let cell = "孕产妇死亡率|总计"
  static let share = "i:婚前医学检查率"
  static let task = "t:659901-women-plan-2021-2030:0"
  /// 2025-02-01 in Beijing.
  static let now = Date(timeIntervalSince1970: 1_738_375_200)

  let store: any PlanStore
  let site: Site
  let people: FixturePeople

  init(opens: String = "2025-01-01", closes: String = "2025-12-31") async throws {
    let store = try SQLiteStore.inMemory()
    self.store = store
    let round = ReportingRound(
      region: FixturePlan.region, year: 2024, opens: RoundDay(opens)!, closes: RoundDay(closes)!)!
    let act = Act(at: Self.now, actor: .commandLine("李华"), verb: .openRound, object: round.id.text)
    try await store.open(round, Self.assignments, by: act)
    people = FixturePeople()
    site = Site(
      desk: FixtureDesk(), people: people,
      rounds: RoundDesk(over: store, now: { Self.now }))
  }

  /// A rate with its counts, a share that another unit helps with, another unit's share, and a task.
  static let assignments: [Assignment] = {
    func figures(_ name: String, _ unit: UnitOfMeasure, _ leads: [String], _ supports: [String] = []) -> Assignment {
      let indicator = Indicator(name: name, unit: unit)
      return Assignment(
        id: .init(indicator.id), kind: .figures, title: name, places: [], leads: leads, supports: supports,
        cells: [.init(indicator: indicator), .init(indicator: indicator, breakdown: Breakdown(printed: "城乡:农村")!)])
    }
    return [
      figures("孕产妇死亡率", .per100000, ["市卫生健康委"]), figures("婚前医学检查率", .percent, ["市卫生健康委"], ["市民政局"]),
      figures("高中阶段毛入学率", .percent, ["市教委"]), figures("妇女就业比例", .percent, ["市人社局"], ["市卫生健康委"]),
      Assignment(
        id: .init(task), kind: .task, title: "办好妇幼保健院", places: [], leads: ["市卫生健康委"], supports: [], cells: []),
    ]
  }()

  static let root = "/api/v1/rounds/\(round.text)"

  static func item(_ id: String) -> String { "\(root)/items/\(Address.encoded(id))" }

  func get(_ path: String, token: String = FixturePeople.unitSecret, language: String = "") async -> Answer {
    var incoming = Incoming.get(path, as: nil)
    incoming.bearer = token
    incoming.acceptLanguage = language
    return await site.answer(incoming)
  }

  func put(_ id: String, _ body: String, match: String? = nil) async -> Answer {
    await send(.put, Self.item(id), body) { $0.ifMatch = match }
  }

  func submit(_ body: String, key: String = "key-1", round: String = root) async -> Answer {
    await send(.post, round + "/submissions", body) { $0.idempotencyKey = key }
  }

  func send(
    _ method: Incoming.Method, _ path: String, _ body: String, _ change: (inout Incoming) -> Void = { _ in }
  ) async -> Answer {
    var incoming = Incoming.get(path, as: nil)
    incoming.method = method
    incoming.bearer = FixturePeople.unitSecret
    incoming.contentType = "application/json"
    incoming.body = Array(body.utf8)
    change(&incoming)
    return await site.answer(incoming)
  }

  func kept(_ id: String) async throws -> Return? {
    try await store.returns(in: Self.round, of: [.init(id)]).first
  }
}

extension Answer {
  /// The body as a value.
  var value: JSON { (try? JSONScanner.value(of: body)) ?? .null }
  /// What went wrong.
  var code: String? { if case .text(let code)? = value["error"]?["code"] { code } else { nil } }
  /// Where.
  var place: String? { if case .text(let place)? = value["error"]?["place"] { place } else { nil } }
}
