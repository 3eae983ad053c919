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

/// The fixtures' city with an evaluation, as one office has it.
private struct EvaluationSite {
  let store: any PlanStore
  let site: Site
  static let region = RegionCode("659901")!
  static let base = "/evaluations/659901-2026-1"
  static let unit = "市卫生健康委"
  /// In March 2026: the first five years are over.
  static let now = Date(timeIntervalSince1970: 1_772_400_000)

  static func actor(_ role: Role, account: String? = nil) -> Actor {
    Actor(
      account: account ?? role.rawValue, name: role.rawValue,
      post: Post(role: role, region: region, unit: role.belongsToUnit ? unit : ""), way: .page)
  }

  init(opened: Bool = true) async throws {
    let store = try SQLiteStore.inMemory()
    self.store = store
    let plan = FixtureDesk().plan
    _ = try await store.keep(
      AcceptedReading(
        reading: DocumentReading(
          source: SourceFile(file: "x.txt", sha256: String(repeating: "a", count: 64), encoding: "utf-8", lines: 2),
          plans: [plan], units: [], findings: [], unread: [], balance: Balance(lines: 2, blank: 0, read: 2, unread: 0)),
        originalLines: ["一", "二"], acceptedBy: "x", acceptedAt: FixturePeople.moment))
    for role in [Role.office, .evaluator, .liaison, .approver] {
      try await store.add(
        FixturePeople.account(role),
        password: KeptPassword(hash: try #require(PasswordHash(stored: "$argon2id$x")), standing: .own),
        by: Act(at: FixturePeople.moment, actor: .commandLine("x"), verb: .addAccount, object: role.rawValue))
    }
    if opened {
      _ = try await OpenEvaluation(store: store)(
        .init(
          region: Self.region, phase: .midTerm, plans: [plan.id], opens: RoundDay("2026-03-01")!,
          closes: RoundDay("2026-12-31")!, scheme: .standard(.midTerm)), by: Self.actor(.office), at: Self.now)
    }
    site = Site(desk: FixtureDesk(), rounds: RoundDesk(over: store, now: { Self.now }))
  }

  /// Fields that answer everything alike.
  func fields(of contributor: EvaluationPart.Contributor, _ score: String, grounds: String = "台账") async throws -> [(
    String, String
  )] {
    let evaluation = try #require(try await store.paper(Evaluation.self, PaperID("659901-2026-1")))
    return evaluation.matters(for: contributor).flatMap { matter in
      [
        (EvaluationPartForm.Field.score.name(matter.id), score),
        (EvaluationPartForm.Field.grounds.name(matter.id), grounds),
      ]
    }
  }
}

@Suite("Pages of evaluations")
struct EvaluationPagesTests {
  private static let evaluator = EvaluationPart.Contributor.evaluator(
    account: FixturePeople.account(.evaluator).id.text, name: FixturePeople.account(.evaluator).name)
  private static var evaluatorPath: String { "\(EvaluationSite.base)/parts/\(Address.encoded(evaluator.key))" }
  private static var unitPath: String {
    "\(EvaluationSite.base)/parts/\(Address.encoded("u-" + FixturePeople.account(.liaison).posts[0].unit))"
  }

  @Test("an empty list says how to begin, and only the Office is offered the form")
  func empty() async throws {
    let site = try await EvaluationSite(opened: false).site
    let office = await site.answer(.get("/evaluations"))
    #expect(office.text.contains(Phrase.EvaluationPage.noneYet.zh) && office.text.contains("name=\"plan\""))
    #expect(await !site.answer(.get("/evaluations", as: .leader)).text.contains("name=\"plan\""))
  }

  @Test("a form that is wrong comes back with what was typed and says where to mend it")
  func badForm() async throws {
    let site = try await EvaluationSite(opened: false).site
    let answer = await site.answer(
      .post(
        "/evaluations",
        [
          ("phase", "midTerm"), ("opens", "2026-13-01"), ("maximum", "100"), ("distance", "10"),
          ("weight:attainment", "60"),
        ]))
    #expect(answer.status == .unprocessable)
    #expect(answer.text.contains("value=\"2026-13-01\"") && answer.text.contains(Phrase.EvaluationPage.dayMissing.zh))
    #expect(answer.text.contains(EvaluationRefusal.weightsNotHundred(60).reason.zh))
  }

  @Test("an evaluator scores on a sheet of their own; what is refused stays typed")
  func scoring() async throws {
    let made = try await EvaluationSite()
    let path = Self.evaluatorPath
    #expect(await made.site.answer(.get(path, as: .evaluator)).status == .ok)
    var fields = try await made.fields(of: Self.evaluator, "101")
    let refused = await made.site.answer(.post(path, fields + [("step", "submit"), ("basis", "0")], as: .evaluator))
    #expect(refused.status == .unprocessable && refused.text.contains("value=\"101\""))
    #expect(refused.text.contains(EvaluationRefusal.scoreOutOfReach("101", maximum: 100).reason.zh))
    fields = try await made.fields(of: Self.evaluator, "88.5", grounds: String(repeating: "长", count: 10_000))
    let kept = await made.site.answer(.post(path, fields + [("step", "submit"), ("basis", "0")], as: .evaluator))
    #expect(kept.status == .seeOther)
    let shown = await made.site.answer(.get(path, as: .evaluator))
    #expect(shown.text.contains("88.5") && !shown.text.contains("name=\"score:"))
    // Before the end neither leaders nor units see it.
    for role in [Role.leader, .liaison, .statistics] {
      #expect(await made.site.answer(.get(path, as: role)).status == .forbidden, "\(role)")
    }
    #expect(await made.site.answer(.get(path)).text.contains("88.5"))
  }

  @Test("of two who write one sheet the second is told, keeps what was typed and sees what stands there")
  func late() async throws {
    let made = try await EvaluationSite()
    let first = try await made.fields(of: Self.evaluator, "70")
    #expect(
      await made.site.answer(.post(Self.evaluatorPath, first + [("step", "save"), ("basis", "0")], as: .evaluator))
        .status == .seeOther)
    let second = try await made.fields(of: Self.evaluator, "55")
    let answer = await made.site.answer(
      .post(Self.evaluatorPath, second + [("step", "save"), ("basis", "0")], as: .evaluator))
    #expect(answer.status == .unprocessable && answer.text.contains("value=\"55\""))
    #expect(answer.text.contains(Phrase.EvaluationPage.standsNow("70\n台账").zh))
  }

  @Test("hostile words come out as words, on the sheet and in the result")
  func hostile() async throws {
    let made = try await EvaluationSite()
    let hostile = EscapingTests.hostile
    let fields = try await made.fields(of: Self.evaluator, "70", grounds: hostile)
    _ = await made.site.answer(
      .post(Self.evaluatorPath, fields + [("step", "submit"), ("basis", "0")], as: .evaluator))
    let closing = [
      ("act", "close"), ("basis", "1"), ("conclusion", hostile), ("recommendations", hostile), ("withoutSome", hostile),
    ]
    #expect(await made.site.answer(.post(EvaluationSite.base, closing)).status == .seeOther)
    for path in [Self.evaluatorPath, EvaluationSite.base, EvaluationSite.base + "/result"] {
      let page = await made.site.answer(.get(path))
      #expect(page.status == .ok && !page.text.contains("<script>alert") && !page.text.contains("<img"), "\(path)")
    }
    #expect(await made.site.answer(.get(EvaluationSite.base + "/result", as: .leader)).text.contains("&lt;script&gt;"))
  }

  @Test("the result is the Office's until the end", arguments: Role.allCases)
  func result(role: Role) async throws {
    let made = try await EvaluationSite()
    let answer = await made.site.answer(.get(EvaluationSite.base + "/result", as: role))
    #expect(answer.status == (role == .office ? .ok : .forbidden))
  }

  @Test("look as they were last approved")
  func snapshots() async throws {
    let made = try await EvaluationSite()
    let fields = try await made.fields(of: Self.evaluator, "80")
    _ = await made.site.answer(
      .post(Self.evaluatorPath, fields + [("step", "submit"), ("basis", "0")], as: .evaluator))
    func snapshot(_ path: String, as role: Role = .office, _ name: String) async {
      Snapshot.expect(await made.site.answer(.get(path, as: role)).text, is: name)
    }
    await snapshot("/evaluations", "evaluations.html")
    await snapshot(EvaluationSite.base, "evaluation.html")
    await snapshot(EvaluationSite.base + "?lang=en", as: .leader, "evaluation.en.html")
    await snapshot(Self.unitPath, as: .liaison, "evaluation-part.html")
    await snapshot(EvaluationSite.base + "/result", "evaluation-result.html")
    await snapshot(EvaluationSite.base + "/result?lang=en", "evaluation-result.en.html")
  }
}

@Suite("Pages of commendations")
struct CommendationPagesTests {
  private static let fields = [
    ("sort", "modelUnit"), ("level", "city"), ("title", "示范单位"), ("unit", "市卫生健康委"),
    ("grounds", "筛查率连续提高"), ("fact", "i|659901-women-plan-2021-2030|1.1"),
  ]

  @Test("proposed, publicised, and shown with the figures it rests on as they stand")
  func way() async throws {
    let site = try await EvaluationSite().site
    let made = await site.answer(.post("/commendations", Self.fields))
    #expect(made.status == .seeOther && made.header("Location") == "/commendations/659901-2026-1")
    let page = await site.answer(.get("/commendations/659901-2026-1"))
    #expect(page.text.contains("孕产妇死亡率") && page.text.contains("筛查率连续提高"))
    Snapshot.expect(page.text, is: "commendation.html")
    let short = await site.answer(
      .post(
        "/commendations/659901-2026-1",
        [("step", "publicise"), ("basis", "1"), ("from", "2026-12-01"), ("until", "2026-12-02")]))
    #expect(short.status == .unprocessable && short.text.contains("value=\"2026-12-02\""))
    let leader = await site.answer(
      .post("/commendations/659901-2026-1", [("step", "award"), ("basis", "1")], as: .leader))
    #expect(leader.status == .unprocessable)
  }

  @Test("the register is searched, and bad proposals come back with what was typed")
  func register() async throws {
    let site = try await EvaluationSite().site
    let hostile = EscapingTests.hostile
    let bad = await site.answer(
      .post("/commendations", [("title", hostile), ("unit", "甲局"), ("grounds", "x"), ("fact", "i|x|y")]))
    #expect(bad.status == .unprocessable && bad.text.contains(Phrase.CommendationPage.badFact.zh))
    #expect(!bad.text.contains("<script>alert"))
    _ = await site.answer(.post("/commendations", Self.fields))
    #expect(await site.answer(.get("/commendations?q=示范")).text.contains("/commendations/659901-2026-1\""))
    #expect(await site.answer(.get("/commendations?q=没有的")).text.contains(Phrase.CommendationPage.noneFound.zh))
    #expect(await site.answer(.get("/commendations?year=2020")).text.contains(Phrase.CommendationPage.noneFound.zh))
    #expect(await !site.answer(.get("/commendations", as: .leader)).text.contains("id=\"propose\""))
  }
}
