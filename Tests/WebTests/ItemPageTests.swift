import FixtureFiles
import Foundation
import Operations
import People
import PlanModel
import Rounds
import Testing
import Wording

@testable import Web

@Suite("One return with its whole life")
struct ItemPageTests {
  private func page(_ fixture: RoundFixture, _ item: Assignment.ID = RoundFixture.rate, as role: Role) async -> Answer {
    await fixture.site.answer(.get(fixture.address(item), as: role))
  }

  private func step(
    _ step: String, _ fixture: RoundFixture, as role: Role, reason: String = "", unit: String = "", basis: Int? = nil,
    more: [(String, String)] = []
  ) async throws -> Answer {
    let current = try await fixture.current(RoundFixture.rate)
    let fields =
      [("step", step), ("basis", "\(basis ?? current.revision)"), ("unit", unit), ("reason", reason)] + more
    return await fixture.site.answer(.post(fixture.address(RoundFixture.rate), fields, as: role))
  }

  @Test("shows figures beside last years', source, note, stage, target and what the visitor may do")
  func contents() async throws {
    let fixture = try await RoundFixture()
    try await fixture.fill(RoundFixture.rate, "12.9", note: "含流动人口")
    let text = await page(fixture, as: .liaison).text
    for words in ["12.9", "13.6", "1/10万", "妇幼卫生年报", "含流动人口", "≤12", "市卫生健康委", "草稿"] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(text.contains("value=\"submit\"") && !text.contains("value=\"pass\""))
    #expect(text.contains("name=\"basis\" value=\"1\""))
    #expect(text.contains("href=\"/plans/659901-women-plan-2021-2030/indicators/1.1\""))
  }

  @Test("is seen by its own units and by those who read returns, and by nobody else")
  func sight() async throws {
    let fixture = try await RoundFixture()
    for role in Role.allCases {
      let own = await page(fixture, as: role)
      let foreign = await page(fixture, RoundFixture.foreign, as: role)
      switch role {
      case .liaison, .approver:
        #expect(own.status == .ok && foreign.status == .forbidden, "\(role)")
        #expect(foreign.text.contains("市城管局"), "\(role)")
      case .office, .statistics, .evaluator, .auditor:
        #expect(own.status == .ok && foreign.status == .ok, "\(role)")
      case .leader, .administrator: #expect(own.status == .forbidden && foreign.status == .forbidden, "\(role)")
      }
    }
    #expect(await page(fixture, Assignment.ID("i:无"), as: .office).status == .notFound)
  }

  @Test("escapes what people typed, wherever it stands")
  func escaping() async throws {
    let fixture = try await RoundFixture()
    let hostile = "<script>alert(1)</script>\"'&"
    try await fixture.fill(RoundFixture.rate, "<b>1", note: hostile)
    try await fixture.fill(RoundFixture.rate, "12.9", note: hostile)
    try await fixture.take([.submit], RoundFixture.rate)
    try await fixture.take([.sendBack], RoundFixture.rate, reason: hostile)
    let text = await page(fixture, as: .liaison).text
    #expect(!text.contains("<script>alert") && !text.contains("<b>1"))
    #expect(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
  }

  @Test("goes through the whole review, each step from its own page, and says who did it")
  func review() async throws {
    let fixture = try await RoundFixture()
    try await fixture.fill(RoundFixture.rate, "12.9")
    let unit = "市卫生健康委"
    for (word, role, unit) in [
      ("submit", Role.liaison, unit), ("pass", .approver, unit), ("check", .statistics, ""),
      ("approve", .statistics, ""),
      ("lock", .office, ""),
    ] {
      #expect(await page(fixture, as: role).text.contains("name=\"step\" value=\"\(word)\""), "\(word)")
      let answer = try await step(word, fixture, as: role, unit: unit)
      #expect(answer.status == .seeOther, "\(word): \(answer.text)")
    }
    #expect(try await fixture.current(RoundFixture.rate).stage == .locked)
    let text = await page(fixture, as: .evaluator).text
    for role in [Role.liaison, .approver, .statistics] {
      #expect(text.contains(FixturePeople.account(role).name), "\(role)")
    }
    #expect(text.contains("已锁定") && !text.contains("name=\"step\""))
  }

  @Test("a step back needs a reason, which then stands on top")
  func sentBack() async throws {
    let fixture = try await RoundFixture()
    try await fixture.fill(RoundFixture.rate, "12.9")
    try await fixture.take([.submit], RoundFixture.rate)
    let silent = try await step("sendBack", fixture, as: .approver, unit: "市卫生健康委")
    #expect(
      silent.status == .unprocessable && silent.text.contains(Phrase.Review.reasonMissing(Phrase.Review.sendBack).zh))
    let answer = try await step("sendBack", fixture, as: .approver, reason: "请核对口径", unit: "市卫生健康委")
    #expect(answer.status == .seeOther)
    let text = await page(fixture, as: .liaison).text
    #expect(text.contains("class=\"note back\"") && text.contains("请核对口径"))
  }

  @Test("whoever comes late is told, nothing is overwritten, and nothing typed is lost")
  func stale() async throws {
    let fixture = try await RoundFixture()
    try await fixture.fill(RoundFixture.rate, "12.9")
    try await fixture.take([.submit, .pass], RoundFixture.rate)
    let seen = try await fixture.current(RoundFixture.rate).revision
    let cell = CellID(indicator: Indicator.ID(name: "孕产妇死亡率"), breakdown: .total)
    let value = ReturnForm.Field.value(cell).name(of: RoundFixture.rate)
    #expect(
      try await step("amend", fixture, as: .statistics, reason: "录入错误", basis: seen, more: [(value, "12.8")]).status
        == .seeOther)
    let late = try await step(
      "amend", fixture, as: .statistics, reason: "抄写时看错", basis: seen, more: [(value, "12.7")])
    #expect(late.status == .unprocessable && late.text.contains(Phrase.Round.changedMeanwhile.zh))
    #expect(late.text.contains("抄写时看错") && late.text.contains("value=\"12.7\"") && late.text.contains("现在记录的是 12.8"))
    #expect(late.text.contains("name=\"basis\" value=\"\(seen + 1)\""))
    #expect(try await fixture.current(RoundFixture.rate).revision == seen + 1)
    // A step that is gone meanwhile leaves what was typed on the page.
    try await fixture.take([.check, .approve], RoundFixture.rate)
    let gone = try await step("sendBack", fixture, as: .statistics, reason: "等等再批", basis: seen)
    #expect(gone.status == .unprocessable && gone.text.contains("等等再批"))
  }

  @Test("nobody takes a step that is not theirs")
  func rights() async throws {
    let fixture = try await RoundFixture()
    try await fixture.fill(RoundFixture.rate, "12.9")
    try await fixture.take([.submit], RoundFixture.rate)
    let revision = try await fixture.current(RoundFixture.rate).revision
    for (word, role) in [
      ("pass", Role.liaison), ("check", .statistics), ("approve", .statistics), ("pass", .evaluator),
    ] {
      #expect(try await step(word, fixture, as: role, unit: "市卫生健康委").status == .unprocessable, "\(word) \(role)")
    }
    #expect(try await step("save", fixture, as: .liaison).status == .badRequest)
    #expect(try await fixture.current(RoundFixture.rate).revision == revision)
    // The Office acts for the unit, and it shows.
    #expect(try await step("pass", fixture, as: .office, unit: "市卫生健康委").status == .seeOther)
    #expect(await page(fixture, as: .liaison).text.contains("李华（代市卫生健康委）"))
  }

  @Test("a correction leaves the old edition readable and says what approving it would change")
  func correction() async throws {
    let fixture = try await RoundFixture()
    try await fixture.fill(RoundFixture.rate, "12.9")
    try await fixture.take([.submit, .pass, .check, .approve, .lock], RoundFixture.rate)
    let opened = try await step("openCorrection", fixture, as: .liaison, reason: "漏报一例", unit: "市卫生健康委")
    #expect(opened.status == .seeOther)
    try await fixture.fill(RoundFixture.rate, "11.4")
    let text = await page(fixture, as: .liaison).text
    #expect(text.contains("漏报一例") && text.contains(Phrase.Returns.correction(2).zh))
    #expect(text.contains("class=\"edition\"") && text.contains("第 1 版"))
    #expect(text.contains("id=\"foresight\"") && text.contains("12.9（1/10万） → 11.4（1/10万）"))
    #expect(text.contains("sign achieved"))
  }

  @Test("foresees for those who may approve, not for those who may not")
  func foresight() async throws {
    let fixture = try await RoundFixture()
    try await fixture.fill(RoundFixture.rate, "11.4")
    try await fixture.take([.submit, .pass], RoundFixture.rate)
    #expect(await page(fixture, as: .statistics).text.contains("id=\"foresight\""))
    #expect(await !page(fixture, as: .liaison).text.contains("id=\"foresight\""))
  }

  @Test("looks as it was last approved", arguments: [Language.zh, .en])
  func snapshot(language: Language) async throws {
    let fixture = try await RoundFixture()
    try await fixture.fill(RoundFixture.joint, "96.1", note: "人口普查口径")
    let pdf = PDFFixture(pages: [[PDFFixture.text("Report", x: 50, y: 700)]]).bytes
    _ = await fixture.site.answer(
      .upload(
        fixture.address(RoundFixture.joint, "/evidence"), [("年报.pdf", pdf)], fields: [("unit", "市卫生健康委")], as: .liaison)
    )
    try await fixture.take([.submit, .pass], RoundFixture.joint)
    var incoming = Incoming.get(fixture.address(RoundFixture.joint), as: .office)
    incoming.rememberedLanguage = language
    let answer = await fixture.site.answer(incoming)
    Snapshot.expect(answer.text, is: language == .zh ? "item.html" : "item.en.html")
  }
}
