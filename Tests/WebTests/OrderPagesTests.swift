import Foundation
import Operations
import Oversight
import People
import PlanModel
import Rounds
import Testing
import Wording

@testable import Web

@Suite("Pages of orders, and the leader's page")
struct OrderPagesTests {
  private static let fields = [
    ("sort", "order"), ("origin", "own"), ("title", "产科急救演练"), ("unit", "市卫生健康委"), ("demand", "请组织演练"),
    ("due", "2031-03-31"),
  ]

  private func issued() async throws -> (Site, String) {
    let site = try await RoundFixture().site
    let made = await site.answer(.post("/orders", Self.fields))
    #expect(made.status == .seeOther)
    return (site, try #require(made.header("Location")))
  }

  @Test("the Office issues; a form that is wrong comes back with what was typed, and hostile text escaped")
  func issuing() async throws {
    let (site, path) = try await issued()
    #expect(await site.answer(.get("/orders")).text.contains("产科急救演练"))
    #expect(await site.answer(.get(path)).text.contains("请组织演练"))
    #expect(await !site.answer(.get("/orders", as: .leader)).text.contains("name=\"demand\""))
    let hostile = EscapingTests.hostile
    let bad = await site.answer(
      .post("/orders", [("title", hostile), ("unit", "无此局"), ("demand", hostile), ("due", "x")]))
    #expect(bad.status == .unprocessable && bad.text.contains("无此局") && !bad.text.contains("<script>alert"))
    #expect(await site.answer(.post("/orders", Self.fields, as: .statistics)).status == .unprocessable)
  }

  @Test("the unit answers, the Office accepts; each sees its own steps; a late form is told")
  func steps() async throws {
    let (site, path) = try await issued()
    let mine = await site.answer(.get(path, as: .liaison))
    #expect(mine.text.contains("name=\"measures\"") && !mine.text.contains("value=\"withdraw\""))
    let bad = await site.answer(
      .post(path, [("step", "answer"), ("basis", "1"), ("measures", "培训"), ("milestones", "三月底 演练")], as: .liaison))
    #expect(bad.status == .unprocessable && bad.text.contains("三月底 演练"))
    let long = String(repeating: "长", count: 10_000)
    let answered = await site.answer(
      .post(
        path, [("step", "answer"), ("basis", "1"), ("measures", long), ("milestones", "2030-06-30 演练")], as: .liaison))
    #expect(answered.status == .seeOther)
    let late = await site.answer(.post(path, [("step", "answer"), ("basis", "1"), ("measures", "又")], as: .liaison))
    #expect(late.status == .unprocessable && late.text.contains(Phrase.paperChangedMeanwhile.zh))
    #expect(
      await site.answer(.post(path, [("step", "accept"), ("basis", "2")], as: .liaison)).status == .unprocessable)
    #expect(await site.answer(.post(path, [("step", "accept"), ("basis", "2")])).status == .seeOther)
    let closing = await site.answer(.post(path, [("step", "close"), ("basis", "3"), ("verified", "看过")]))
    #expect(closing.status == .unprocessable && closing.text.contains(OrderRefusal.noGrounds.reason.zh))
    let letter = await site.answer(.get("\(path)/letter.docx"))
    #expect(letter.status == .ok && letter.body.starts(with: Array("PK".utf8)))
  }

  @Test("a leader sees what will be missed and gives an instruction that the Office turns into an order")
  func leader() async throws {
    let site = try await RoundFixture().site
    let page = await site.answer(.get("/leader", as: .leader))
    #expect(page.status == .ok && page.text.contains(Phrase.LeaderPage.title.zh))
    let unknown = await site.answer(.post("/leader", [("indicator", "x|y"), ("words", "<i>请办</i>")], as: .leader))
    #expect(unknown.status == .unprocessable && !unknown.text.contains("<i>请办"))
    let office = await site.answer(
      .post("/leader", [("indicator", "659901-women-plan-2021-2030|1.1"), ("words", "请办")]))
    #expect(office.status == .unprocessable)
    let given = await site.answer(
      .post("/leader", [("indicator", "659901-women-plan-2021-2030|1.1"), ("words", "请卫生健康委办好")], as: .leader))
    #expect(given.status == .seeOther)
    let after = await site.answer(.get("/leader"))
    #expect(after.text.contains("请卫生健康委办好") && after.text.contains("origin=instruction"))
    let form = await site.answer(
      .get("/orders?indicator=659901-women-plan-2021-2030%7C1.1&origin=instruction&demand=%E8%AF%B7%E5%8A%9E"))
    #expect(form.text.contains("孕产妇死亡率") && form.text.contains("请办"))
  }
}
