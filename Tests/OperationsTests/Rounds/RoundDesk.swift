import Foundation
import Operations
import People
import PlanModel
import Rounds
import Store
import StoreSQLite
import Testing

/// A made-up city with a small plan, its people, and a round for 2025 once it is opened.
struct RoundDesk {
  static let city = Region(name: "云溪市", code: RegionCode("990100"))
  static let code = RegionCode("990100")!
  static let health = "市卫生健康委"
  static let education = "市教委"
  static let civil = "市民政局"
  static let id = ReportingRound.ID("990100-2025")

  static let infants = Assignment.ID("i:婴儿死亡率")
  static let maternal = Assignment.ID("i:孕产妇死亡率")
  static let births = Assignment.ID("i:活产数")
  static let eyes = Assignment.ID("i:小学生近视率")
  static let homes = Assignment.ID("i:孤儿养育标准")
  static let task = Assignment.ID("t:990100-children-plan-2021-2030:0")

  static let office = actor(.office, name: "周敏")
  static let bureau = actor(.statistics, name: "孙统")

  let store: any PlanStore

  init() throws { store = try SQLiteStore.inMemory() }

  /// The city with its round open from 5 January through 28 February 2026, and the figures of five years behind it.
  static func opened() async throws -> RoundDesk {
    let desk = try RoundDesk()
    try await desk.keepPlan()
    try await desk.keepHistory()
    _ = try await OpenRound(store: desk.store)([terms()], by: office, at: morning("2026-01-04"))
    return desk
  }

  static func terms(
    _ region: RegionCode = code, year: Int = 2025, opens: String = "2026-01-05", closes: String = "2026-02-28"
  ) -> OpenRound.Terms {
    .init(region: region, year: year, opens: RoundDay(opens)!, closes: RoundDay(closes)!)
  }

  /// Ten in the morning of a day in Beijing.
  static func morning(_ day: String) -> Date { try! Date(day + "T02:00:00Z", strategy: .iso8601) }

  static func actor(
    _ role: Role, of unit: String = health, in region: RegionCode = code, onBehalfOf: String = "", name: String = "王芳"
  ) -> Actor {
    Actor(
      account: "\(role.rawValue).\(unit)", name: name,
      post: Post(role: role, region: region, unit: role.belongsToUnit ? unit : ""), onBehalfOf: onBehalfOf, way: .page)
  }

  static func cell(_ name: String, _ breakdown: String = "") -> CellID {
    CellID(indicator: Indicator.ID(name: name), breakdown: Breakdown(printed: breakdown)!)
  }

  static func subject(_ name: String, year: Int = 2025) -> Observation.Subject {
    .init(indicator: Indicator.ID(name: name), region: code, year: year)
  }

  static func plan(_ region: Region = city, to: Int = 2030) -> Plan {
    func row(
      _ number: String, _ name: String, _ unit: String, _ rule: TargetRule, _ text: String, _ lead: [String],
      support: [String] = []
    ) -> PlannedIndicator {
      PlannedIndicator(
        domain: 1, number: number, row: 1, indicator: Indicator(name: name, unit: UnitOfMeasure(printed: unit)),
        target: Target(text: text, rule: rule), bindingness: .binding, baseline: nil, lead: lead, support: support,
        lines: SourceLines(2))
    }
    return Plan(
      title: "儿童发展规划", population: .children, kind: .plan, region: region, period: Period(from: 2021, to: to),
      domains: [Domain(number: 1, name: "儿童与健康")],
      indicators: [
        row("1", "婴儿死亡率", "‰", .atMost(5), "≤5", [health]),
        row("2", "孕产妇死亡率", "1/10万", .atMost(12), "≤12", [health]),
        row("3", "小学生近视率", "%", .atMost(38), "≤38", [education, health], support: [civil]),
        row("4", "孤儿养育标准", "元", .atLeast(1000), "≥1000", [civil]),
      ],
      tasks: [
        PlanTask(
          domain: 1, section: "一", number: "1", text: "建好一所中心。", lead: [civil], support: [], lines: SourceLines(2))
      ])
  }

  func keepPlan(_ plan: Plan = plan(), sha: Character = "a") async throws {
    _ = try await store.keep(
      AcceptedReading(
        reading: Desk.reading(of: [plan], sha: sha), originalLines: ["一", "二"], acceptedBy: "周敏",
        acceptedAt: Self.morning("2025-12-01")))
  }

  /// Calm years: nothing in the return of a like figure is doubted.
  static let history: [(name: String, unit: String, figures: [String])] = [
    ("婴儿死亡率", "‰", ["4.9", "4.7", "4.5", "4.4", "4.2"]), ("小学生近视率", "%", ["43.9", "43.0", "42.2", "41.1", "40.3"]),
    ("孤儿养育标准", "元", ["1100", "1150", "1210", "1260", "1300"]),
  ]

  func keepHistory() async throws {
    let observations = Self.history.flatMap { series in
      series.figures.enumerated().map { offset, text in
        Observation(
          subject: Self.subject(series.name, year: 2020 + offset), value: .figure(Figure(printed: text)!),
          unit: UnitOfMeasure(printed: series.unit),
          provenance: .init(
            source: "监测年报", note: "", derivation: .published, author: "周敏", recordedAt: Self.morning("2025-12-01")))
      }
    }
    try await store.append(observations)
  }

  // MARK: Doing things

  func state() async throws -> RoundState { try await LoadRound(book: store)(Self.id) }

  func current(_ id: Assignment.ID) async throws -> Return { try await state().current(id) }

  @discardableResult
  func fill(
    _ id: Assignment.ID, by actor: Actor = actor(.liaison), on day: String = "2026-01-20", basis: Int? = nil,
    _ edit: @escaping @Sendable (inout ReturnContent) -> Void
  ) async throws -> FillIn.Outcome {
    let seen: Int
    if let basis { seen = basis } else { seen = try await current(id).revision }
    let entry = FillIn.Entry(assignment: id, basis: seen) { content in
      var content = content
      edit(&content)
      return content
    }
    return try await FillIn(book: store)([entry], in: Self.id, by: actor, at: Self.morning(day))
  }

  @discardableResult
  func type(
    _ text: String, for name: String, in id: Assignment.ID, by actor: Actor = actor(.liaison),
    on day: String = "2026-01-20"
  ) async throws -> FillIn.Outcome {
    try await fill(id, by: actor, on: day) {
      $0[Self.cell(name)].typed = text
      $0.source = "妇幼卫生年报"
    }
  }

  @discardableResult
  func move(
    _ step: ReviewStep, _ ids: [Assignment.ID], by actor: Actor, reason: String = "", on day: String = "2026-01-21",
    content: ReturnContent? = nil
  ) async throws -> MoveReturns.Outcome {
    try await MoveReturns(store: store)(
      step, on: ids.map { .init(assignment: $0, content: content) }, in: Self.id, by: actor, reason: reason,
      at: Self.morning(day))
  }

  /// Takes a return of figures from draft to `stage`, whatever the checks ask explained.
  func bring(_ id: Assignment.ID, to stage: Return.Stage, leads: [String] = [health]) async throws {
    let steps: [(Return.Stage, ReviewStep, [Actor])] = [
      (.submitted, .submit, [Self.actor(.liaison, of: leads[0])]),
      (.passed, .pass, leads.map { Self.actor(.approver, of: $0) }), (.checked, .check, [Self.bureau]),
      (.approved, .approve, [Self.bureau]), (.locked, .lock, [Self.office]),
    ]
    if stage >= .submitted { try await explain(id, by: steps[0].2[0]) }
    for (reached, step, actors) in steps where reached <= stage {
      for actor in actors {
        let outcome = try await move(step, [id], by: actor)
        try #require(outcome.refused.isEmpty, "\(step): \(outcome.refused.values.map(\.en))")
      }
    }
    #expect(try await current(id).stage == stage)
  }

  /// Explains what the checks want explained.
  private func explain(_ id: Assignment.ID, by actor: Actor) async throws {
    let state = try await state()
    let assignment = try #require(state.assignment(id))
    let open = try await CheckReturns(store: store).surroundings(of: state)
      .findings(on: assignment, for: .submission).filter { $0.isOpen && $0.severity == .explain }
    guard !open.isEmpty else { return }
    let keys = open.map(\.explanationKey)
    try await fill(id, by: actor) { content in for key in keys { content.explanations[key] = "已核实" } }
  }

  func held(_ name: String) async throws -> Observation? {
    try await store.history(of: Self.subject(name)).last
  }

  func acts(_ verb: Act.Verb? = nil) async throws -> [Act] {
    var query = RecordQuery()
    if let verb { query.verbs = [verb] }
    return try await store.entries(query).reversed().map(\.act)
  }
}
