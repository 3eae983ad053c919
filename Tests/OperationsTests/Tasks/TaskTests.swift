import Foundation
import Operations
import Oversight
import People
import PlanModel
import Rounds
import Store
import Testing
import Wording

@Suite("Tasks through their rounds, and what supporting units contribute")
struct TaskTests {
  private static let (health, education, civil) = (RoundDesk.health, RoundDesk.education, RoundDesk.civil)

  private static func plan() -> Plan {
    Plan(
      title: "儿童发展规划", population: .children, kind: .plan, region: RoundDesk.city,
      period: Period(from: 2021, to: 2030), domains: [Domain(number: 1, name: "儿童与健康")],
      tasks: [
        PlanTask(
          domain: 1, section: "一", number: "1", text: "=建好一所中心。", lead: [civil, education], support: [health],
          lines: SourceLines(2))
      ])
  }

  private static func opened() async throws -> RoundDesk {
    let desk = try RoundDesk()
    try await desk.keepPlan(plan())
    _ = try await OpenRound(store: desk.store)(
      [RoundDesk.terms()], by: RoundDesk.office, at: RoundDesk.morning("2026-01-04"))
    return desk
  }

  private static func report(_ state: TaskProgress.State, _ desk: RoundDesk) async throws {
    try await desk.fill(RoundDesk.task, by: RoundDesk.actor(.liaison, of: civil)) {
      $0.progress = TaskProgress(state: state, done: "建成中心，接待儿童。", nextYear: "扩建。")
      $0.source = "台账"
    }
  }

  private static func approve(_ desk: RoundDesk) async throws {
    try await report(.underWay, desk)
    for (step, actor) in [
      (ReviewStep.submit, RoundDesk.actor(.liaison, of: civil)), (.pass, RoundDesk.actor(.approver, of: civil)),
      (.pass, RoundDesk.actor(.approver, of: education)), (.check, RoundDesk.office), (.approve, RoundDesk.office),
    ] {
      let outcome = try await desk.move(step, [RoundDesk.task], by: actor)
      try #require(outcome.refused.isEmpty, "\(step): \(outcome.refused)")
    }
  }

  @Test("a task's page says which joint leads reported, and who approved")
  func details() async throws {
    let desk = try await Self.opened()
    let load = LoadTask(store: desk.store)
    #expect(try await load(.task(5), of: Self.plan()) == nil)
    try await Self.report(.underWay, desk)
    let before = try #require(try await load(.task(0), of: Self.plan()))
    #expect(before.years.first?.reports.map(\.standing) == [.reported, .notReported])
    #expect(before.years.first?.approval == nil && before.item.latest == nil)
    let after = try await Self.opened()
    try await Self.approve(after)
    let year = try #require(try await LoadTask(store: after.store)(.task(0), of: Self.plan())?.years.first)
    #expect(year.asked.progress?.state == .underWay && year.approval?.actor.name == RoundDesk.office.name)
    #expect(year.reports.allSatisfy { if case .signed = $0.standing { true } else { false } })
  }

  @Test("while a correction is under way, what was approved before stands; its file keeps text as text")
  func correction() async throws {
    let desk = try await Self.opened()
    try await Self.approve(desk)
    let outcome = try await desk.move(
      .openCorrection, [RoundDesk.task], by: RoundDesk.actor(.liaison, of: Self.civil), reason: "写错了")
    try #require(outcome.refused.isEmpty, "\(outcome.refused)")
    try await Self.report(.hindered, desk)
    let history = try await GatherTasks(book: desk.store).history(of: Self.plan())
    #expect(history.items[0].standing(in: 2025) == .underWay)
    let csv = String(decoding: ExportTable.taskStates(history, history.items).csv, as: UTF8.self)
    #expect(csv.contains("'=建好一所中心。") && csv.contains(",underWay,2025,"))
  }

  @Test("a contribution is written, handed in, sent back and handed in again, each step on record and told")
  func contribution() async throws {
    let desk = try await Self.opened()
    let keep = KeepContribution(store: desk.store, shelf: MemoryShelf())
    let own = RoundDesk.actor(.liaison)
    func take(_ step: ContributionStep, _ basis: Int, by actor: Actor = own) async throws -> Contribution {
      try await keep.take(
        step, on: RoundDesk.task, in: RoundDesk.id, of: Self.health, basis: basis, by: actor,
        at: RoundDesk.morning("2026-01-20"))
    }
    #expect(try await take(.save("草稿"), 0).stage == .draft)
    await #expect(throws: ContributionRefusal.changedMeanwhile) { try await take(.save("旧"), 0) }
    #expect(try await take(.handIn("办了义诊"), 1).isHandedIn)
    let lead = RoundDesk.actor(.liaison, of: Self.civil)
    #expect(try await take(.sendBack(reason: "请写人数"), 2, by: lead).words == "办了义诊")
    #expect(try await take(.handIn("义诊三百人"), 3).revision == 4)
    let acts = try await desk.acts().filter { $0.object.hasSuffix("/\(Self.health)") }
    #expect(
      acts.map(\.verb) == [.writeContribution, .handInContribution, .sendBackContribution, .handInContribution])
    #expect(acts[1].units == [Self.civil, Self.education] && acts[2].units == [Self.health])
    #expect(acts[2].reason == "请写人数")
    let year = try #require(try await LoadTask(store: desk.store)(.task(0), of: Self.plan())?.years.first)
    #expect(year.contributions.map(\.words) == ["义诊三百人"])
    #expect(try await keep.standing(RoundDesk.task, in: RoundDesk.id, of: Self.civil) == nil, "a lead supports nothing")
  }

  @Test("the calendar has rounds with longer terms, what plans ask for, what is usual, and sources of others")
  func calendar() async throws {
    let desk = try await Self.opened()
    _ = try await ExtendRound(book: desk.store)(
      RoundDesk.id, unit: Self.health, until: RoundDay("2026-03-15")!, reason: "年报晚出", by: RoundDesk.office,
      at: RoundDesk.morning("2026-01-10"))
    struct Meeting: CalendarSource {
      func entries(in years: ClosedRange<Int>) async throws -> [CalendarEntry] {
        [CalendarEntry(id: "meeting", kind: .set, first: RoundDay("2026-06-01")!, title: .Calendar.title)]
      }
    }
    let gather = GatherCalendar(store: desk.store, sources: [Meeting()])
    let entries = try await gather(2026...2026)
    #expect(
      entries.map(\.id) == [
        "planned-midTerm-990100-2021-2030", "usual-round-2026", "round-990100-2025-opens", "round-990100-2025-closes",
        "round-990100-2025-until-\(Self.health)", "meeting",
      ])
    #expect(try await gather(2026...2026, in: []).map(\.id) == ["usual-round-2026", "meeting"])
    #expect(try await gather(2031...2031).map(\.id) == ["planned-final-990100-2021-2030", "usual-round-2031"])
  }
}
