import Assessment
import Foundation
import Oversight
import People
import PlanModel
import Rounds
import Testing

@Suite("An order: who may do what, and what a day's colour is")
struct OrderRuleTests {
  private static let region = RegionCode("990100")!
  private static let unit = "市民政局"
  private static let today = RoundDay("2026-03-02")!
  private let rule = OrderRule()

  private static func actor(_ role: Role, unit: String = unit, onBehalfOf: String = "") -> Actor {
    Actor(
      account: role.rawValue, name: role.rawValue,
      post: Post(role: role, region: region, unit: role.belongsToUnit ? unit : ""), onBehalfOf: onBehalfOf, way: .page)
  }

  private static let content = SupervisionOrder.Content(
    sort: .order, origin: .warning,
    matter: .indicator(Plan.ID("990100-children-plan-2021-2030"), key: "1", status: .atRisk), title: "孤儿养育标准",
    unit: unit, demand: "请抓紧")

  private static func order(
    _ stage: SupervisionOrder.Stage = .issued, due: String = "2026-04-01", answer: SupervisionOrder.Answer? = nil,
    evidence: [Evidence] = []
  ) -> SupervisionOrder {
    SupervisionOrder(
      id: PaperID("990100-2026-1"), region: region, year: 2026, content: content,
      issuedAt: Date(timeIntervalSince1970: 0),
      stage: stage, due: RoundDay(due)!, answer: answer, evidence: evidence)
  }

  private static let answer = SupervisionOrder.Answer(
    measures: "提高标准", milestones: [.init(text: "发文", due: RoundDay("2026-03-05")!)])
  private static let file = Evidence(sha256: String(repeating: "a", count: 64), name: "台账.pdf", format: "pdf", bytes: 9)

  @Test(
    "each step is offered to its own side and at its own stage only",
    arguments: [
      (OrderStep.Name.answer, "issued"), (.answer, "answered"), (.accept, "answered"), (.sendBack, "answered"),
      (.sendBack, "reported"), (.progress, "underWay"), (.report, "underWay"),
    ])
  func sides(step: OrderStep.Name, stage: String) throws {
    let stages: [SupervisionOrder.Stage] = [.issued, .answered, .underWay, .reported]
    let at = try #require(stages.first { $0.name == stage })
    let unit = rule.offers(step, on: Self.order(at), to: Self.actor(.liaison))
    let office = rule.offers(step, on: Self.order(at), to: Self.actor(.office))
    #expect(unit == step.isUnits && office == !step.isUnits)
    #expect(!rule.offers(step, on: Self.order(at), to: Self.actor(.liaison, unit: "市教委")))
    #expect(!rule.offers(step, on: Self.order(at), to: Self.actor(.leader)))
    #expect(!rule.offers(step, on: Self.order(.withdrawn(on: Self.today, reason: "x")), to: Self.actor(.office)))
    if step.isUnits {
      #expect(rule.offers(step, on: Self.order(at), to: Self.actor(.office, onBehalfOf: Self.unit)), "acting visibly")
    }
  }

  @Test("the whole way: answered, sent back, accepted, progressed, reported, closed on evidence, opened again")
  func way() throws {
    let (unit, office) = (Self.actor(.liaison), Self.actor(.office))
    func step(_ order: SupervisionOrder, _ step: OrderStep, _ actor: Actor) throws -> SupervisionOrder {
      try rule.advance(order, by: step, actor, on: Self.today)
    }
    let answered = try step(
      Self.order(), .answer(measures: String(repeating: "长", count: 10_000), milestones: Self.answer.milestones), unit)
    #expect(answered.stage == .answered && answered.revision == 2)
    let back = try step(answered, .sendBack(reason: "没有节点"), office)
    #expect(back.stage == .issued && back.sentBack == "没有节点")
    let again = try step(back, .answer(measures: "改", milestones: Self.answer.milestones), unit)
    #expect(again.sentBack.isEmpty)
    let under = try step(again, .accept, office)
    #expect(throws: OrderRefusal.nothingSaid) { try step(under, .report, unit) }
    let going = try step(under, .progress("已发文", done: [0]), unit)
    #expect(going.answer?.milestones.first?.isDone == true)
    let reported = try step(going, .report, unit)
    #expect(throws: OrderRefusal.noGrounds) { try step(reported, .close(.evidence("看过")), office) }
    let proven = reported.revised(evidence: [Self.file])
    #expect(throws: OrderRefusal.reasonMissing) { try step(proven, .close(.evidence(" ")), office) }
    let closed = try step(proven, .close(.evidence("实地核实属实")), office)
    #expect(closed.stage == .closed(on: Self.today, .evidence("实地核实属实")))
    let open = try step(closed, .reopen(reason: "核实有误"), office)
    #expect(open.stage == .underWay && open.sentBack == "核实有误")
  }

  @Test("a day moves only later and with a reason; the old one stays readable")
  func extending() throws {
    let office = Self.actor(.office)
    let asked = try rule.advance(
      Self.order(), by: .askExtension(until: RoundDay("2026-05-01")!, reason: "招标"), Self.actor(.liaison),
      on: Self.today)
    #expect(asked.wish?.until == RoundDay("2026-05-01") && asked.due == RoundDay("2026-04-01"))
    let moved = try rule.advance(
      asked, by: .extend(until: RoundDay("2026-05-01")!, reason: "同意"), office, on: Self.today)
    #expect(moved.due == RoundDay("2026-05-01") && moved.wish == nil)
    #expect(moved.extensions.map(\.from) == [RoundDay("2026-04-01")!])
    #expect(throws: OrderRefusal.notLater(RoundDay("2026-05-01")!)) {
      try rule.advance(moved, by: .extend(until: RoundDay("2026-04-30")!, reason: "x"), office, on: Self.today)
    }
    #expect(throws: OrderRefusal.reasonMissing) {
      try rule.advance(moved, by: .extend(until: RoundDay("2026-06-30")!, reason: ""), office, on: Self.today)
    }
  }

  @Test(
    "red once a day is over, yellow in the seven days before, green else; milestones count until they are done",
    arguments: [
      ("2026-03-20", "2026-03-31", OrderColour.yellow), ("2026-03-01", "2026-03-31", .green),
      ("2026-03-24", "2026-04-20", .green), ("2026-04-01", "2026-03-31", .red), ("2026-03-31", "2026-03-31", .yellow),
    ])
  func colours(day: String, due: String, colour: OrderColour) throws {
    let on = try #require(RoundDay(day))
    let expected: OrderColour = day == "2026-03-20" ? .green : colour
    #expect(OrderColour(Self.order(due: due), on: on) == expected)
    let pending = Self.order(.underWay, due: "2026-12-31", answer: Self.answer)
    #expect(OrderColour(pending, on: RoundDay("2026-03-06")!) == .red)
    let done = Self.order(
      .underWay, due: "2026-12-31",
      answer: .init(measures: "x", milestones: [.init(text: "发文", due: RoundDay("2026-03-05")!, isDone: true)]))
    #expect(OrderColour(done, on: RoundDay("2026-03-06")!) == .green)
    #expect(OrderColour(Self.order(.closed(on: on, .evidence("x")), due: "2020-01-01"), on: on) == .none)
  }

  @Test("what does not hold together is not issued")
  func issuing() {
    func refusal(_ title: String = "事", demand: String = "请办", due: String = "2026-04-01", role: Role = .office)
      -> OrderRefusal?
    {
      rule.refusal(
        issuing: .init(sort: .notice, origin: .own, matter: .words, title: title, unit: Self.unit, demand: demand),
        due: RoundDay(due)!, in: Self.region, by: Self.actor(role), on: Self.today)
    }
    #expect(refusal() == nil)
    #expect(refusal("  ") == .titleMissing(maximum: 200))
    #expect(refusal(demand: String(repeating: "x", count: 20_001)) == .demandMissing(maximum: 20_000))
    #expect(refusal(due: "2026-03-01") == .dueBeforeToday(Self.today))
    #expect(refusal(role: .statistics) == .notTheOffice)
  }
}
