import Foundation
import Operations
import Oversight
import People
import PlanModel
import Rounds
import Store
import StoreSQLite
import Testing
import Wording

@testable import Web

/// The fixtures' city with a plan of two tasks, and its round for 2024: the liaison's unit supports the first.
private struct TaskSite {
  static let region = RegionCode("659901")!
  static let unit = "市卫生健康委"
  static let hostile = EscapingTests.hostile
  let store: SQLiteStore
  let site: Site
  let plan: Plan
  var path: String { "/plans/\(plan.id.text)/tasks" }
  var item: Assignment.ID { Assignment.ID(.task, of: plan.id, position: 0) }
  var contribution: String {
    "/rounds/659901-2024/items/\(Address.encoded(item.text))/contributions/\(Address.encoded(Self.unit))"
  }

  init(opened: Bool = true) async throws {
    store = try SQLiteStore.inMemory()
    func task(_ domain: Int, _ text: String, _ lead: [String], _ support: [String]) -> PlanTask {
      PlanTask(
        domain: domain, section: "", number: "1", text: text, lead: lead, support: support, lines: SourceLines(2))
    }
    plan = Plan(
      title: "云溪市妇女发展规划", population: .women, kind: .plan, region: Region(name: "云溪市", code: Self.region),
      period: Period(from: 2021, to: 2030), domains: [Domain(number: 1, name: "健康"), Domain(number: 2, name: "教育")],
      tasks: [
        task(1, "=建好机构。" + Self.hostile, ["市教育局", "市民政局"], [Self.unit]), task(2, "办好学校。", [Self.unit], []),
      ])
    _ = try await store.keep(
      AcceptedReading(
        reading: DocumentReading(
          source: SourceFile(file: "x.txt", sha256: String(repeating: "a", count: 64), encoding: "utf-8", lines: 2),
          plans: [plan], units: [], findings: [], unread: [], balance: Balance(lines: 2, blank: 0, read: 2, unread: 0)),
        originalLines: ["一", "二"], acceptedBy: "x", acceptedAt: FixturePeople.moment))
    let now = try Date("2025-01-20T02:00:00Z", strategy: .iso8601)
    if opened {
      _ = try await OpenRound(store: store)(
        [.init(region: Self.region, year: 2024, opens: RoundDay("2024-12-20")!, closes: RoundDay("2025-03-31")!)],
        by: RoundFixture.actor(.office), at: now)
    }
    site = Site(desk: StoreDesk(store: store, now: { now }), rounds: RoundDesk(over: store, now: { now }))
  }

  /// Keeps the return of the second task, which the liaison's unit leads, and brings it to approval.
  func report(_ state: TaskProgress.State, approved: Bool = true) async throws {
    let id = Assignment.ID(.task, of: plan.id, position: 1)
    let round = ReportingRound.ID("659901-2024")
    let now = try Date("2025-01-20T02:00:00Z", strategy: .iso8601)
    let content = ReturnContent(
      source: "台账", progress: TaskProgress(state: state, done: "办成" + Self.hostile, nextYear: "再办"))
    _ = try await FillIn(book: store)(
      [.init(assignment: id, basis: 0, content: content)], in: round, by: RoundFixture.actor(.liaison), at: now)
    let steps: [(ReviewStep, Role)] = [(.submit, .liaison), (.pass, .approver), (.check, .office), (.approve, .office)]
    for (step, role) in approved ? steps : [steps[0]] {
      let outcome = try await MoveReturns(store: store)(
        step, on: [.init(assignment: id)], in: round, by: RoundFixture.actor(role), reason: "", at: now)
      try #require(outcome.refused.isEmpty, "\(step): \(outcome.refused)")
    }
  }
}

@Suite("Pages of tasks, contributions, load and the calendar")
struct TaskPagesTests {
  @Test("without any round the list is as before, and a task's page says that nobody asked yet")
  func withoutRounds() async throws {
    let made = try await TaskSite(opened: false)
    let list = await made.site.answer(.get(made.path))
    #expect(list.status == .ok && !list.text.contains("id=\"tally\""))
    let page = await made.site.answer(.get(made.path + "/1"))
    #expect(page.status == .ok && page.text.contains(Phrase.TaskHistory.neverAsked.zh))
    for bad in ["/3", "/0", "/p1", "/x", "/1%2F"] {
      #expect(await made.site.answer(.get(made.path + bad)).status == .notFound, "\(bad)")
    }
    #expect(await made.site.answer(.get("/units")).text.contains("id=\"load\""))
  }

  @Test("states of each year, counts that add up, filters; preliminary ones only where asked for and said")
  func states() async throws {
    let made = try await TaskSite()
    try await made.report(.hindered, approved: false)
    let approved = await made.site.answer(.get(made.path)).text
    #expect(approved.contains(Phrase.TaskHistory.tally(2024).zh) && !approved.contains("taskstate hindered"))
    let preliminary = await made.site.answer(.get(made.path + "?figures=preliminary", as: .office)).text
    #expect(preliminary.contains("taskstate hindered") && preliminary.contains(Phrase.Preliminary.word.zh))
    #expect(
      await !made.site.answer(.get(made.path + "?figures=preliminary", as: .leader)).text.contains("taskstate hindered")
    )
    let open = await made.site.answer(.get(made.path + "?state=open&year=2024")).text
    #expect(open.contains("办好学校") && open.contains("建好机构"))
    let none = await made.site.answer(.get(made.path + "?state=done&year=2024")).text
    #expect(none.contains(Phrase.Tasks.nothing.zh))
    #expect(await made.site.answer(.get(made.path + "?state=no")).status == .badRequest)
  }

  @Test("a task's page has the words, who approved when, and who of the joint leads did not report")
  func details() async throws {
    let made = try await TaskSite()
    try await made.report(.underWay)
    let page = await made.site.answer(.get(made.path + "/2", as: .leader))
    #expect(page.text.contains("办成") && page.text.contains("再办") && page.text.contains("2025-01-20"))
    #expect(page.text.contains("李华"))
    let joint = await made.site.answer(.get(made.path + "/1", as: .office)).text
    #expect(joint.contains(Phrase.TaskHistory.notReported.zh) && joint.contains(made.contribution))
    for text in [page.text, joint] { #expect(!text.contains("<script>alert") && !text.contains("<img src=x")) }
    let csv = await made.site.answer(.get("/plans/\(made.plan.id.text)/tasks.csv?unit=市教育局"))
    #expect(csv.type == .csv && csv.text.contains("\"'=建好机构。") && !csv.text.contains("办好学校"))
  }

  @Test("a supporting unit writes, hands in and gets it back; hostile words and 10,000 characters come out as words")
  func contribution() async throws {
    let made = try await TaskSite()
    let words = TaskSite.hostile + String(repeating: "长", count: 9_900)
    let draft = await made.site.answer(
      .post(made.contribution, [("step", "save"), ("basis", "0"), ("words", words)], as: .liaison))
    #expect(draft.status == .seeOther)
    #expect(await made.site.answer(.get(made.contribution, as: .statistics)).status == .forbidden, "a draft is its own")
    let long = await made.site.answer(
      .post(
        made.contribution, [("step", "handIn"), ("basis", "1"), ("words", String(repeating: "长", count: 10_001))],
        as: .liaison))
    #expect(long.status == .unprocessable && long.text.contains("10001"))
    let late = await made.site.answer(
      .post(made.contribution, [("step", "handIn"), ("basis", "0"), ("words", "晚到")], as: .liaison))
    #expect(late.status == .unprocessable && late.text.contains("晚到</textarea>"))
    #expect(late.text.contains(Phrase.ContributionPage.typedBefore.zh))
    let sent = await made.site.answer(
      .post(made.contribution, [("step", "handIn"), ("basis", "1"), ("words", words)], as: .liaison))
    #expect(sent.status == .seeOther)
    let page = await made.site.answer(.get(made.contribution, as: .statistics))
    #expect(page.status == .ok && page.text.contains("长长长") && !page.text.contains("<script>alert"))
    #expect(!page.text.contains("name=\"words\""))
    let item = "/rounds/659901-2024/items/\(Address.encoded(made.item.text))"
    #expect(
      await made.site.answer(.get(item, as: .office)).text.contains(Phrase.ContributionPage.count(1, of: 1).zh))
    let noReason = await made.site.answer(
      .post(made.contribution, [("step", "sendBack"), ("basis", "2"), ("reason", " ")], as: .office))
    #expect(noReason.status == .unprocessable)
    let back = await made.site.answer(
      .post(made.contribution, [("step", "sendBack"), ("basis", "2"), ("reason", "请写人数")], as: .office))
    #expect(back.status == .seeOther)
    #expect(await made.site.answer(.get(made.contribution, as: .liaison)).text.contains("请写人数"))
    #expect(await made.site.answer(.get(made.contribution + "x", as: .office)).status == .notFound)
  }

  @Test("files of a contribution are judged by their content and given to whoever sees it")
  func evidence() async throws {
    let made = try await TaskSite()
    let bad = await made.site.answer(
      .upload(made.contribution + "/evidence", [("x.pdf", Data("<html>".utf8))], as: .liaison))
    #expect(bad.status == .unprocessable)
    #expect(await made.site.answer(.get(made.contribution + "/evidence/abc", as: .liaison)).status == .notFound)
  }

  @Test("what rests on each unit stands below the register; what is not handed in only for whoever reads rounds")
  func load() async throws {
    let made = try await TaskSite()
    try await made.report(.hindered)
    let office = await made.site.answer(.get("/units", as: .office)).text
    #expect(office.contains(Phrase.UnitLoad.title.zh) && office.contains(Phrase.UnitLoad.openReturns.zh))
    let leader = await made.site.answer(.get("/units", as: .leader)).text
    #expect(leader.contains(Phrase.UnitLoad.unfinished.zh))
    #expect(!leader.contains("<th scope=\"col\" class=\"figure\">\(Phrase.UnitLoad.openReturns.zh)"))
  }

  @Test("the calendar says what is set and what is usual; its file is a calendar's")
  func calendar() async throws {
    let made = try await TaskSite()
    let page = await made.site.answer(.get("/calendar?year=2025", as: .leader))
    #expect(page.status == .ok && page.text.contains("2025-03-31") && page.text.contains("通常安排，日期未定"))
    #expect(await made.site.answer(.get("/calendar?year=2026")).text.contains(Phrase.calendarKind("planned").zh))
    #expect(await made.site.answer(.get("/calendar?year=9")).status == .badRequest)
    let file = await made.site.answer(.get("/calendar.ics", as: .leader))
    #expect(file.type == .calendar && file.text.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(file.text.contains("UID:round-659901-2024-closes@guatu\r\n"))
  }
}
