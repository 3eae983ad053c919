import Foundation
import People
import PlanModel

@testable import Rounds

/// A small round of a made-up city: days, people and assignments.
enum RoundFixture {
  static let city = Region(name: "云溪市", code: RegionCode("990100"))
  static let code = RegionCode("990100")!
  static let district = RegionCode("990102")!
  /// Open from 5 January through 28 February 2026.
  static let round = ReportingRound(region: city, year: 2025, opens: day("2026-01-05"), closes: day("2026-02-28"))!
  static let health = "市卫生健康委"
  static let education = "市教委"
  static let civil = "市民政局"

  static func day(_ text: String) -> RoundDay { RoundDay(text)! }

  /// Ten in the morning of a day in Beijing.
  static func morning(_ text: String) -> Date {
    try! Date(text + "T02:00:00Z", strategy: .iso8601)
  }

  static func figures(
    _ name: String = "小学生近视率", _ unit: String = "%", leads: [String] = [health], supports: [String] = [],
    more: [Assignment.Cell] = [], standing: Assignment.Standing = .owed
  ) -> Assignment {
    let indicator = Indicator(name: name, unit: UnitOfMeasure(printed: unit))
    return Assignment(
      id: .init(indicator.id), kind: .figures, title: name, places: [], leads: leads, supports: supports,
      cells: [.init(indicator: indicator)] + more, standing: standing)
  }

  static func task(leads: [String] = [health], position: Int = 0) -> Assignment {
    Assignment(
      id: .init(.task, of: Plan.ID("990100-women-decomposition-2021-2030"), position: position), kind: .task,
      title: "建好一所中心", places: [], leads: leads, supports: [], cells: [])
  }

  static func actor(
    _ role: Role, of unit: String = health, in region: RegionCode = code, onBehalfOf: String = "", name: String = "王芳"
  ) -> Actor {
    Actor(
      account: "\(role.rawValue).1", name: name,
      post: Post(role: role, region: region, unit: role.belongsToUnit ? unit : ""), onBehalfOf: onBehalfOf, way: .page)
  }

  static func content(_ typed: String, of name: String = "小学生近视率", note: String = "") -> ReturnContent {
    ReturnContent(
      cells: [CellID(indicator: Indicator.ID(name: name), breakdown: .total): CellAnswer(typed: typed)], source: "年报",
      note: note)
  }

  static func filled(
    _ assignment: Assignment, _ stage: Return.Stage, typed: String = "40.1", revision: Int = 3, edition: Int = 1,
    signatures: [String] = [], sentBack: Return.SentBack? = nil
  ) -> Return {
    Return(
      round: round.id, assignment: assignment.id, edition: edition, revision: revision, stage: stage,
      content: content(typed), signatures: signatures.map { .init(unit: $0, name: "赵", at: morning("2026-01-10")) },
      sentBack: sentBack)
  }

  static func sentBack(from stage: Return.Stage) -> Return.SentBack {
    Return.SentBack(from: stage, by: "孙", at: morning("2026-01-12"), reason: "与年鉴不符")
  }
}

/// A generator whose numbers are the same in every run (SplitMix64, Steele, Lea & Flood 2014).
struct FixedNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
