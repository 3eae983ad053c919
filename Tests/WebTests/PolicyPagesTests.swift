import Foundation
import Operations
import Oversight
import People
import PlanModel
import Rounds
import Seals
import Store
import StoreSQLite
import Testing
import Wording

@testable import Web

/// A city with a draft, as one office has it.
private struct PolicySite {
  let store: any PlanStore
  let site: Site
  static let region = RegionCode("659901")!
  static let path = "/policies/659901-2026-1"
  static let now = Date(timeIntervalSince1970: 1_772_400_000)

  init() async throws {
    store = try SQLiteStore.inMemory()
    for role in [Role.office, .evaluator, .liaison, .approver] {
      try await store.add(
        FixturePeople.account(role),
        password: KeptPassword(hash: try #require(PasswordHash(stored: "$argon2id$x")), standing: .own),
        by: Act(at: FixturePeople.moment, actor: .commandLine("x"), verb: .addAccount, object: role.rawValue))
    }
    site = Site(desk: FixtureDesk(), rounds: RoundDesk(over: store, now: { Self.now }))
  }

  static func fields(
    title: String = "托育服务管理办法", text: String = "由户主申请。", why: String = "听取了意见", edition: String = "0"
  ) -> [(String, String)] {
    [("title", title), ("sort", "standard"), ("text", text), ("edition", edition)]
      + PolicyRules.Content.builtIn.questions.flatMap {
        [("answer:\($0.id)", "yes"), ("why:\($0.id)", why)]
      }
  }

  func submit(
    _ fields: [(String, String)] = fields(), _ files: [(name: String, bytes: Data)] = [], as role: Role = .liaison
  ) async -> Answer {
    await site.answer(.upload("/policies/new", files, fields: fields, as: role))
  }

  func take(_ step: String, _ fields: [(String, String)] = [], as role: Role = .office) async throws -> Answer {
    let basis = try await store.paper(PolicyDraft.self, PaperID("659901-2026-1"))?.revision ?? 0
    return await site.answer(.post(Self.path, [("step", step), ("basis", "\(basis)")] + fields, as: role))
  }

  /// The draft with the evaluator appointed.
  func appoint() async throws -> Answer {
    try await take(
      "appoint",
      [("account", FixturePeople.account(.evaluator).id.text), ("named", "孙律师，某律所"), ("until", "2026-12-31")])
  }
}

@Suite("Pages of policy assessments")
struct PolicyPagesTests {
  @Test("an empty register says how to begin, and only liaisons are offered the form")
  func empty() async throws {
    let made = try await PolicySite()
    for role in [Role.office, .liaison, .leader, .auditor] {
      let page = await made.site.answer(.get("/policies", as: role))
      #expect(page.text.contains(Phrase.PolicyPage.noneYet.zh), "\(role)")
      #expect(page.text.contains("/policies/new") == (role == .liaison), "\(role)")
    }
    #expect(await made.site.answer(.get("/policies/new", as: .liaison)).text.contains("multipart/form-data"))
    #expect(await made.submit(as: .office).status == .unprocessable)
    #expect(
      await made.site.answer(.get("/policies/statistics", as: .leader)).text.contains(Phrase.PolicyPage.noMedian.zh))
  }

  @Test("what is refused comes back as it was typed")
  func refused() async throws {
    let made = try await PolicySite()
    let answer = await made.submit([("title", "办法甲"), ("text", "第一条乙"), ("edition", "0"), ("why:1.1", "丙丙")])
    #expect(answer.status == .unprocessable && answer.text.contains(PolicyRefusal.questionOpen("1.1").reason.zh))
    for typed in ["办法甲", "第一条乙", "丙丙"] { #expect(answer.text.contains(typed), "\(typed)") }
    let bad = await made.submit(PolicySite.fields(), [("a.exe", Data("MZ".utf8))])
    #expect(bad.status == .unprocessable && bad.text.contains("托育服务管理办法"))
  }

  @Test("hits are marked in place; text, opinions and search are kept from those who may not read")
  func reading() async throws {
    let made = try await PolicySite()
    #expect(await made.submit().status == .seeOther)
    for role in Role.allCases where role != .administrator {
      let page = await made.site.answer(.get(PolicySite.path, as: role))
      let mayRead = [Role.office, .liaison, .approver, .auditor].contains(role)
      #expect(page.status == .ok && page.text.contains("托育服务管理办法"), "\(role)")
      #expect(page.text.contains("<mark>户主</mark>") == mayRead, "\(role)")
      #expect(page.text.contains("听取了意见") == mayRead, "\(role)")
      let found = await made.site.answer(.get("/policies?q=" + Address.encoded("户主"), as: role))
      #expect(found.text.contains("托育服务管理办法") == mayRead, "\(role)")
    }
    #expect(try await made.appoint().status == .seeOther)
    #expect(await made.site.answer(.get(PolicySite.path, as: .evaluator)).text.contains("<mark>户主</mark>"))
    #expect(await made.site.answer(.get("/policies", as: .evaluator)).text.contains(Phrase.PolicyPage.yours.zh))
    let english = await made.site.answer(.get(PolicySite.path + "?lang=en"))
    #expect(english.text.contains("deserve a look") && !english.text.contains("请看一看"))
  }

  @Test("from expert's opinion to outcome, found in register and statistics")
  func whole() async throws {
    let made = try await PolicySite()
    _ = await made.submit()
    _ = try await made.appoint()
    let long = String(repeating: "长", count: 10_000)
    #expect(
      try await made.take(
        "opine", [("expert", "0"), ("words", long), ("clause-1", "第一条"), ("proposal-1", "改")], as: .evaluator
      )
      .status == .seeOther)
    let tooLong = try await made.take("opine", [("expert", "0"), ("words", long + "长")], as: .evaluator)
    #expect(tooLong.status == .unprocessable && tooLong.text.contains(PolicyRefusal.wordsTooLong.reason.zh))
    let opinion = [
      ("conclusion", "proposals"), ("words", "可行"), ("until", "2026-12-31"), ("clause-1", "第一条"),
      ("proposal-1", "改为成员"), ("clause-2", "第二条"), ("proposal-2", "增加父亲"),
    ]
    #expect(try await made.take("pronounce", opinion).status == .seeOther)
    let replies = [
      ("decision-1", "takenUp"), ("wording-1", "由成员申请"), ("decision-2", "notTakenUp"), ("reason-2", ""),
    ]
    let refused = try await made.take("reply", replies, as: .liaison)
    #expect(refused.status == .unprocessable && refused.text.contains("由成员申请"))
    #expect(refused.text.contains(PolicyRefusal.whyNotMissing(2).reason.zh))
    #expect(try await made.take("reply", replies + [("reason-2", "已有规定")], as: .liaison).status == .seeOther)
    let revise = await made.site.answer(
      .upload(PolicySite.path + "/text", [], fields: [("text", "由成员申请。"), ("basis", "5")], as: .liaison))
    #expect(revise.status == .unprocessable)
    #expect(try await made.take("close").status == .seeOther)
    let register = await made.site.answer(.get("/policies?outcome=partly&year=2026", as: .leader))
    #expect(register.text.contains("托育服务管理办法"))
    #expect(await !made.site.answer(.get("/policies?stage=submitted")).text.contains("托育服务管理办法"))
    let numbers = await made.site.answer(.get("/policies/statistics?year=2026", as: .leader)).text
    #expect(numbers.contains(Phrase.PolicyPage.statisticsSummary(1, closed: 1, withdrawn: 0).zh))
    #expect(numbers.contains(Phrase.PolicyPage.proposalsSummary(2, open: 0).zh))
    #expect(await made.site.answer(.get(PolicySite.path + "/opinion")).text.contains("改为成员"))
    let file = await made.site.answer(.get(PolicySite.path + "/opinion.docx", as: .liaison))
    #expect(file.status == .ok && file.type == .docx && file.body.starts(with: Array("PK".utf8)))
    #expect(await made.site.answer(.get(PolicySite.path + "/opinion", as: .leader)).status == .notFound)
  }

  @Test("a new text is scanned anew, and what came and went is told")
  func versions() async throws {
    let made = try await PolicySite()
    _ = await made.submit()
    let file = Data("由成员申请，未婚者优先。".utf8)
    let answer = await made.site.answer(
      .upload(PolicySite.path + "/text", [("b.txt", file)], fields: [("basis", "1")], as: .liaison))
    #expect(answer.status == .seeOther)
    let page = await made.site.answer(.get(PolicySite.path)).text
    #expect(page.contains("<mark>未婚</mark>") && !page.contains("<mark>户主</mark>者"))
    #expect(page.contains(Phrase.PolicyPage.changes(1).zh))
    let original = PolicySite.path + "/original/" + SHA256Digest(file).hex
    let download = await made.site.answer(.get(original, as: .approver))
    #expect(download.status == .ok && Data(download.body) == file)
    #expect(download.header("Content-Disposition")?.hasPrefix("attachment") == true)
    #expect(await made.site.answer(.get(original, as: .leader)).status == .notFound)
  }

  @Test("hostile words come out as words, wherever they are typed")
  func hostile() async throws {
    let made = try await PolicySite()
    let hostile = EscapingTests.hostile + "户主"
    let name = "<img src=x>.txt"
    #expect(
      await made.submit(
        PolicySite.fields(title: hostile, why: hostile), [(name, Data(hostile.utf8))]
      ).status == .seeOther)
    _ = try await made.take("appoint", [("named", "\(hostile.prefix(40))，\(hostile)"), ("until", "2026-12-31")])
    _ = try await made.take(
      "opine", [("expert", "0"), ("words", hostile), ("clause-1", hostile), ("proposal-1", hostile)])
    _ = await made.site.answer(
      .post(PolicySite.path, [("step", "note"), ("hit", "家庭角色和分工/户主/1"), ("words", hostile)], as: .liaison))
    _ = try await made.take(
      "pronounce",
      [
        ("conclusion", "mustBeRevised"), ("words", hostile), ("until", "2026-12-31"), ("clause-1", hostile),
        ("proposal-1", hostile),
      ])
    _ = try await made.take(
      "reply", [("decision-1", "partly"), ("wording-1", hostile), ("reason-1", hostile)], as: .liaison)
    let paper = try #require(try await made.store.paper(PolicyDraft.self, PaperID("659901-2026-1")))
    #expect(paper.stage.name == .answered && paper.notes.count == 1)
    for path in [PolicySite.path, "/policies", "/policies/statistics?year=2026", PolicySite.path + "/opinion"] {
      let page = await made.site.answer(.get(path))
      #expect(page.status == .ok, "\(path)")
      #expect(!page.text.contains("<script>alert") && !page.text.contains("<img"), "\(path)")
    }
  }

  @Test("the Office changes checklist and lists; a line that cannot be read comes back as typed")
  func rules() async throws {
    let made = try await PolicySite()
    let shown = await made.site.answer(.get("/policies/rules", as: .liaison)).text
    #expect(shown.contains(Phrase.PolicyPage.builtIn.zh) && !shown.contains("name=\"checklist\""))
    let bad = await made.site.answer(
      .post("/policies/rules", [("basis", "0"), ("checklist", "问题\(EscapingTests.hostile)"), ("lists", "")]))
    #expect(bad.status == .unprocessable && bad.text.contains(PolicyRefusal.line(1).reason.zh))
    #expect(bad.text.contains("&lt;script&gt;") && !bad.text.contains("<script>alert"))
    let fields = [("basis", "0"), ("checklist", "# 组\n问一｜｜否"), ("lists", "# 表\n户主｜｜为何｜问"), ("sources", "本办")]
    #expect(await made.site.answer(.post("/policies/rules", fields, as: .liaison)).status == .unprocessable)
    #expect(await made.site.answer(.post("/policies/rules", fields)).status == .seeOther)
    #expect(await made.site.answer(.post("/policies/rules", fields)).status == .unprocessable)
    #expect(await made.site.answer(.get("/policies/rules")).text.contains(Phrase.PolicyPage.edition(1).zh))
    let stale = await made.submit()
    #expect(stale.status == .unprocessable && stale.text.contains(PolicyRefusal.changedMeanwhile.reason.zh))
  }

  @Test("an indicator's page names a draft that may move it, to those who may read it")
  func indicators() async throws {
    let made = try await PolicySite()
    let plan = FixtureDesk().plan
    let link = PolicyDraft.IndicatorLink(plan: plan.id, key: plan.indicators[0].key)
    let liaison = FixturePeople.account(.liaison)
    let paper = PolicyDraft(
      id: PaperID("659901-2026-1"), region: PolicySite.region, year: 2026,
      head: .init(title: "托育服务管理办法", sort: .plan, unit: liaison.posts[0].unit, indicators: [link]),
      text: .init(words: "正文"), rules: 1, answers: [:], submitted: RoundDay("2026-03-02")!)
    try await made.store.keep(papers: [
      RevisedPaper(
        paper, by: Act(at: PolicySite.now, actor: .commandLine("x"), verb: .submitPolicy, object: paper.id.text))
    ])
    let path = "/plans/\(plan.id.text)/indicators/\(Address.encoded(link.key))"
    for role in [Role.office, .liaison, .leader, .statistics] {
      let page = await made.site.answer(.get(path, as: role)).text
      #expect(page.contains("托育服务管理办法") == [.office, .liaison].contains(role), "\(role)")
    }
  }
}
