import Foundation
import People
import Rounds
import Store
import Testing
import Wording

@testable import Web

@Suite("The pages of check rules")
struct CheckRulePagesTests {
  private static let rule = [
    ("id", "screening"), ("title-zh", "检查率不低于一半"), ("severity", "explain"), ("scope", "share"),
    ("condition", "value >= 50"), ("message-zh", "{value}低于一半。"), ("reason", "多年都在九成以上"),
  ]

  /// The rule with some fields otherwise.
  private static func fields(_ act: String, _ changed: [(String, String)] = []) -> [(String, String)] {
    rule.filter { field in !changed.contains { $0.0 == field.0 } } + changed + [("act", act)]
  }

  private func post(_ desk: UnitAPIDesk, _ fields: [(String, String)], as role: Role = .statistics) async -> Answer {
    await desk.site.answer(.post("/check-rules/own", fields, as: role))
  }

  @Test("show every built-in rule in words to whoever reads returns")
  func list() async throws {
    let desk = try await UnitAPIDesk()
    let page = await desk.site.answer(.get("/check-rules", as: .evaluator)).text
    for rule in CheckRule.builtIn { #expect(page.contains("id=\"\(rule.id)\""), "\(rule.id)") }
    #expect(page.contains(Phrase.CheckRules.noOwn.zh) && !page.contains("/check-rules/own"))
    #expect(await desk.site.answer(.get("/check-rules", as: .statistics)).text.contains("/check-rules/own"))
    #expect(await desk.site.answer(.get("/check-rules", as: .liaison)).status == .forbidden)
  }

  @Test("try a rule on a round with every step, and keep nothing of it")
  func trial() async throws {
    let desk = try await UnitAPIDesk()
    #expect(await desk.put(UnitAPIDesk.share, #"{"basis":0,"cells":{"婚前医学检查率|总计":{"value":"41.5"}}}"#).status == .ok)
    let page = await post(desk, Self.fields("try", [("round", UnitAPIDesk.round.text)]))
    #expect(page.status == .ok)
    #expect(page.text.contains("1 处不成立"))
    #expect(page.text.contains("41.5低于一半。"))
    #expect(page.text.contains("<code>value &gt;= 50</code>"))
    #expect(try await desk.store.checkRules().isEmpty)
    let elsewhere = await post(desk, Self.fields("try", [("round", "110000-2024")]))
    #expect(elsewhere.status == .unprocessable && elsewhere.text.contains("110000-2024"))
  }

  @Test("adopt, change and retire a rule, each with its act")
  func adopting() async throws {
    let desk = try await UnitAPIDesk()
    let added = await post(desk, Self.fields("adopt"))
    #expect(added.header("Location") == "/check-rules?saved=1#own.screening", "\(added.text)")
    #expect(await post(desk, Self.fields("adopt")).text.contains(Phrase.CheckRules.taken("own.screening").zh))
    let changed = await post(desk, Self.fields("adopt", [("rule", "own.screening"), ("condition", "value >= 60")]))
    #expect(changed.status == .seeOther)
    let rules = try await desk.store.checkRules()
    #expect(
      rules.map(\.condition) == ["value >= 50", "value >= 60"] && rules.allSatisfy { $0.author == "某statistics" })
    // From now on returns are held against it.
    let put = await desk.put(UnitAPIDesk.share, #"{"basis":0,"cells":{"婚前医学检查率|总计":{"value":"55"}}}"#)
    #expect(put.text.contains("own.screening"))

    #expect(await post(desk, [("rule", "own.screening"), ("act", "retire")]).status == .unprocessable)
    let retired = await post(desk, [("rule", "own.screening"), ("act", "retire"), ("retire-reason", "口径变了")])
    #expect(retired.status == .seeOther)
    #expect(await !desk.get(UnitAPIDesk.item(UnitAPIDesk.share)).text.contains("own.screening"))
    let acts = try await desk.store.entries(RecordQuery()).map(\.act).filter { $0.verb == .changeCheckRule }
    #expect(acts.map(\.reason) == ["口径变了", "多年都在九成以上", "多年都在九成以上"])
    #expect(acts.allSatisfy { $0.object == "own.screening" && $0.region == FixturePlan.region.code })
  }

  @Test(
    "say beside the field what is wrong, and where in the condition",
    arguments: [
      ("id", "Ab", "id-problem"), ("title-zh", "", "title-zh-problem"), ("reason", "", "reason-problem"),
      ("message-zh", "{nothing}", "message-zh-problem"), ("scope", "indicators", "names-problem"),
      ("condition", "value >= 50 %", "condition-problem"),
    ])
  func problems(field: String, value: String, id: String) async throws {
    let desk = try await UnitAPIDesk()
    let page = await post(desk, Self.fields("adopt", [(field, value)]))
    #expect(page.status == .unprocessable)
    #expect(page.text.contains("id=\"\(id)\""))
    #expect(page.text.contains("检查率不低于一半") || field == "title-zh", "what was typed stays")
    if field == "condition" { #expect(page.text.contains("<mark>%</mark>")) }
    #expect(try await desk.store.checkRules().isEmpty)
  }

  @Test("let nobody else write, and know no rule that is not there")
  func others() async throws {
    let desk = try await UnitAPIDesk()
    for role in Role.allCases where role != .statistics {
      #expect(await post(desk, Self.fields("adopt"), as: role).status == .forbidden, "\(role)")
    }
    #expect(await desk.site.answer(.get("/check-rules/own?rule=own.none", as: .statistics)).status == .notFound)
    #expect(await desk.site.answer(.get("/check-rules/own", as: .statistics)).status == .ok)
  }
}
