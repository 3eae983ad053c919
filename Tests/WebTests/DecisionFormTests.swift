import Foundation
import PlanModel
import Testing
import Wording

@testable import Web

@Suite("Deciding a matter")
struct DecisionFormTests {
  func matters() async throws -> [OpenMatter] {
    let desk = FixtureDesk()
    return OpenMatter.all(in: try #require(await desk.document(sha256: desk.source.sha256)))
  }

  func form(_ fields: [String: String]) -> DecisionForm {
    DecisionForm(Query(pairs: fields.map { .init(name: $0.key, value: $0.value) }))
  }

  @Test("offers every reading, spelling and domain that waits")
  func found() async throws {
    let matters = try await matters()
    #expect(matters.count == 5 && matters.allSatisfy(\.isOpen))
    #expect(Set(matters.map(\.id)).count == 5)
  }

  @Test("confirms a reading as it was read")
  func confirm() async throws {
    let matter = try #require(try await matters().first)
    var form = form(["choice": "confirm", "reason": "统计口径"])
    let drafts = form.decide(matter, by: "李华")
    #expect(form.problems.isEmpty)
    guard case .targetReading(_, _, let phrase, let rule) = try #require(drafts.first).subject else {
      Issue.record("not a reading")
      return
    }
    #expect(phrase == "明显降低" && rule == .decreaseMarkedly(percent: 10))
  }

  @Test("changes a reading to a typed rule, and leaves its direction as it was read")
  func change() async throws {
    let matter = try #require(try await matters().first { $0.question.en.hasPrefix("左右") })
    var form = form([
      "choice": "change", "rule": "about", "low": "15", "tolerance": "1.5", "reason": "办公室会议",
    ])
    guard case .targetReading(_, _, _, let rule) = try #require(form.decide(matter, by: "李华").first).subject else {
      Issue.record("not a reading")
      return
    }
    #expect(rule == .about(15, tolerance: Decimal(string: "1.5")!, meantToRise: true))
  }

  @Test(
    "offers every rule that the office may mean",
    arguments: [
      ("reasonableShare", TargetRule.reasonableShare(low: 30, high: 50)),
      ("towardsBand", .towardsBand(low: 30, high: 50)),
      ("commensurate", .commensurate(reference: "女职工比例", tolerance: 2)), ("notBelow", .notBelow(reference: "女职工比例")),
      ("contained", .contained(slowing: false)), ("slowing", .contained(slowing: true)),
      ("decreaseMarkedly", .decreaseMarkedly(percent: 30)),
    ])
  func rules(word: String, expected: TargetRule) async throws {
    let matter = try #require(try await matters().first)
    var form = form([
      "choice": "change", "rule": word, "low": "30", "high": "50", "tolerance": "2", "reference": "女职工比例",
      "reason": "办公室会议",
    ])
    guard case .targetReading(_, _, _, let rule) = try #require(form.decide(matter, by: "李华").first).subject else {
      Issue.record("not a reading")
      return
    }
    #expect(rule == expected)
    #expect(RuleChoice(rule)?.rawValue == word)
  }

  @Test("asks for the indicator a rule compares with")
  func reference() async throws {
    let matter = try #require(try await matters().first)
    var form = form(["choice": "change", "rule": "notBelow", "reason": "会议"])
    #expect(form.decide(matter, by: "李华").isEmpty && form.problems.map(\.field) == [.reference])
  }

  @Test("says beside each field what is missing")
  func problems() async throws {
    let matter = try #require(try await matters().first)
    var empty = form([:])
    #expect(empty.decide(matter, by: "李华").isEmpty)
    #expect(empty.problems.map(\.field) == [.choice, .reason])
    var band = form(["choice": "change", "rule": "within", "low": "9", "high": "3", "reason": "b"])
    #expect(band.decide(matter, by: "李华").isEmpty)
    #expect(band.problems.map(\.field) == [.high])
    var words = form(["choice": "change", "rule": "atLeast", "low": "12abc", "reason": "b"])
    #expect(words.decide(matter, by: "李华").isEmpty)
    #expect(words.problem(.low)?.zh == "“12abc”不是数值，请写成 95 或 3.5 这样。")
  }

  @Test("keeps two units apart where a spelling is rejected")
  func reject() async throws {
    let matter = try #require(try await matters().first { $0.id.hasPrefix("alias-") })
    var form = form(["choice": "reject", "reason": "两家单位"])
    #expect(form.decide(matter, by: "李华").map(\.subject) == [.unitDistinct(text: "市卫健委", unit: "市卫生健康委")])
  }

  @Test("places every row of a lost domain, and only in a domain of the plan")
  func domain() async throws {
    let matter = try #require(try await matters().first { $0.id.hasPrefix("domain-") })
    var right = form(["choice": "change", "domain": "妇女与环境", "reason": "原文"])
    #expect(right.decide(matter, by: "李华").count == 4)
    var wrong = form(["choice": "change", "domain": "没有的", "reason": "原文"])
    #expect(wrong.decide(matter, by: "李华").isEmpty)
  }

  @Test("is not asked again once decided")
  func decided() async throws {
    let desk = FixtureDesk()
    let matter = try #require(try await matters().first)
    var form = form(["choice": "confirm", "reason": "统计口径"])
    try await desk.record(form.decide(matter, by: "李华"))
    let after = OpenMatter.all(in: try #require(await desk.document(sha256: desk.source.sha256)))
    #expect(after.filter(\.isOpen).count == 4)
  }
}
