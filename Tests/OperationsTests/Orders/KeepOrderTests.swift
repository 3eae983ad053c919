import Assessment
import FixtureFiles
import Foundation
import Operations
import Oversight
import People
import PlanModel
import Reports
import Rounds
import Store
import Testing

@Suite("Orders, from issue to closing")
struct KeepOrderTests {
  private typealias Made = RoundDesk
  private static let now = Made.morning("2026-01-10")
  private static let later = Made.morning("2026-06-01")
  private let shelf = MemoryShelf()

  private func keep(_ desk: RoundDesk) -> KeepOrder { KeepOrder(store: desk.store, shelf: shelf) }

  private static func terms(_ matter: SupervisionOrder.Matter, unit: String = Made.civil) -> KeepOrder.Terms {
    .init(
      .init(
        sort: .order, origin: .warning, matter: matter, title: "孤儿养育标准偏低", unit: unit, demand: "请提高标准"),
      due: RoundDay("2026-03-31")!)
  }

  private static func homes(_ status: Status = .atRisk) -> SupervisionOrder.Matter {
    .indicator(Made.plan().id, key: Made.plan().indicators.first { $0.indicator.name == "孤儿养育标准" }!.key, status: status)
  }

  private func issued(_ matter: SupervisionOrder.Matter = homes()) async throws -> (RoundDesk, SupervisionOrder) {
    let desk = try await Made.opened()
    let made = try await keep(desk).issue([Self.terms(matter)], in: Made.code, by: Made.office, at: Self.now)
    return (desk, try #require(made.first))
  }

  private func approve(_ value: String, _ desk: RoundDesk) async throws {
    try await desk.type(value, for: "孤儿养育标准", in: Made.homes, by: Made.actor(.liaison, of: Made.civil))
    try await desk.bring(Made.homes, to: .approved, leads: [Made.civil])
  }

  @Test("several are issued at once or none, each with its act")
  func issuing() async throws {
    let desk = try await Made.opened()
    await #expect(throws: OrderRefusal.unitUnknown("无此局")) {
      try await keep(desk).issue(
        [Self.terms(.words), Self.terms(.words, unit: "无此局")], in: Made.code, by: Made.office, at: Self.now)
    }
    #expect(try await desk.store.papers(SupervisionOrder.self, PaperQuery()).isEmpty)
    let made = try await keep(desk).issue(
      [Self.terms(.words), Self.terms(Self.homes())], in: Made.code, by: Made.office, at: Self.now)
    #expect(made.map(\.id.text) == ["990100-2026-1", "990100-2026-2"])
    await #expect(throws: OrderRefusal.indicatorUnknown("99")) {
      try await keep(desk).issue(
        [Self.terms(.indicator(Made.plan().id, key: "99", status: .atRisk))], in: Made.code, by: Made.office,
        at: Self.now)
    }
    await #expect(throws: OrderRefusal.notTheOffice) {
      try await keep(desk).issue([Self.terms(.words)], in: Made.code, by: Made.actor(.leader), at: Self.now)
    }
    #expect(try await desk.store.verifyRecord().isWhole)
  }

  @Test("it closes on a figure approved since, and on no older one")
  func closing() async throws {
    let (desk, order) = try await issued()
    await #expect(throws: OrderRefusal.noGrounds, "nothing was approved yet") {
      try await keep(desk).closeOnFigure(order.id, basis: 1, by: Made.office, at: Self.later)
    }
    await #expect(throws: OrderRefusal.noGrounds, "a form cannot say which figure") {
      try await keep(desk).take(
        .close(.figure(year: 2025, printed: "1", status: .achieved)), on: order.id, basis: 1, by: Made.office,
        at: Self.later)
    }
    try await approve("1350", desk)
    let closed = try await keep(desk).closeOnFigure(order.id, basis: 1, by: Made.office, at: Self.later)
    guard case .closed(let day, .figure(let year, let printed, let status)) = closed.stage else {
      Issue.record("not closed on a figure: \(closed.stage)")
      return
    }
    #expect(day == RoundDay(Self.later) && year == 2025 && printed.hasPrefix("1350") && status == .achieved)
  }

  @Test("a figure that betters nothing closes nothing")
  func noBetter() async throws {
    let (desk, order) = try await issued(Self.homes(.achieved))
    try await approve("620", desk)
    let facts = try await GatherOrderFacts(store: desk.store)(order, asOf: 2026)
    #expect(facts.figure != nil && facts.grounds == nil)
    await #expect(throws: OrderRefusal.noGrounds) {
      try await keep(desk).closeOnFigure(order.id, basis: 1, by: Made.office, at: Self.later)
    }
  }

  @Test("of two at one order the second is told; every step is in the history and counts as work done")
  func steps() async throws {
    let (desk, order) = try await issued(.words)
    let civil = Made.actor(.liaison, of: Made.civil)
    _ = try await keep(desk).take(
      .answer(measures: "=1+1 <b>", milestones: []), on: order.id, basis: 1, by: civil, at: Self.now)
    await #expect(throws: OrderRefusal.changedMeanwhile) {
      try await keep(desk).take(.answer(measures: "又", milestones: []), on: order.id, basis: 1, by: civil, at: Self.now)
    }
    _ = try await keep(desk).take(.accept, on: order.id, basis: 2, by: Made.office, at: Self.now)
    let pdf = PDFFixture(pages: [[PDFFixture.text("Ledger", x: 50, y: 700)]]).bytes
    let proven = try await keep(desk).attach(
      [.init(name: "台账.pdf", bytes: pdf)], to: order.id, by: civil, at: Self.now)
    #expect(proven.evidence.count == 1 && shelf.bytes(sha256: proven.evidence[0].sha256) == pdf)
    _ = try await keep(desk).take(.close(.evidence("属实")), on: order.id, basis: 4, by: Made.office, at: Self.later)
    let verbs = try await desk.store.history(of: order.id, SupervisionOrder.self).map(\.act.verb)
    #expect(verbs == [.issueOrder, .answerOrder, .acceptOrderAnswer, .attachToOrder, .closeOrder])
    let work = try await OrderWork(book: desk.store).work(in: Made.code, 2021...2026)
    #expect(work[.ordersIssued] == [2026: 1] && work[.ordersClosed] == [2026: 1])
    let letter = OrderLetter(
      try #require(try await desk.store.paper(SupervisionOrder.self, order.id)), place: "云溪市", in: .zh
    ).document()
    let html = String(decoding: try ReportFormat.html.file(of: letter), as: UTF8.self)
    #expect(html.contains("&lt;b&gt;") && !html.contains("<b>") && html.contains("市民政局"))
  }

  @Test("units are reminded near the day, on it and after it, once a day, and not while a report waits")
  func reminding() async throws {
    let (desk, order) = try await issued(.words)
    let remind = RemindOrders(store: desk.store, mail: nil)
    func reminded(_ day: String) async throws -> Int {
      try await remind.whereDue(by: .commandLine("guatu"), at: Made.morning(day)).count
    }
    #expect(try await reminded("2026-03-20") == 0)
    #expect(try await reminded("2026-03-24") == 1)
    #expect(try await reminded("2026-03-24") == 0, "once a day")
    #expect(try await reminded("2026-03-31") == 1)
    #expect(try await reminded("2026-04-01") == 1)
    #expect(try await reminded("2026-04-02") == 0)
    _ = try await keep(desk).take(
      .withdraw(reason: "重复"), on: order.id, basis: 1, by: Made.office, at: Made.morning("2026-04-03"))
    #expect(try await reminded("2026-04-07") == 0)
  }

  @Test("a leader's instruction is kept in the leader's words; nobody else gives one")
  func instructing() async throws {
    let desk = try await Made.opened()
    let planned = try #require(Made.plan().indicators.first)
    func give(_ words: String, _ actor: Actor) async throws {
      try await GiveInstruction(record: desk.store)(
        words, on: planned, of: Made.plan(), in: Made.code, by: actor, at: Self.now)
    }
    try await give("请民政局一个月内拿出办法", Made.actor(.leader))
    await #expect(throws: InstructionRefusal.notAllowed) { try await give("x", Made.office) }
    await #expect(throws: InstructionRefusal.wordsMissing) { try await give(" ", Made.actor(.leader)) }
    var query = RecordQuery()
    query.verbs = [.instruct]
    #expect(try await desk.store.entries(query).map(\.act.reason) == ["请民政局一个月内拿出办法"])
  }
}
