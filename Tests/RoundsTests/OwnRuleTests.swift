import Foundation
import PlanModel
import Testing
import Wording

@testable import Rounds

@Suite("Rules of the Office's own")
struct OwnRuleTests {
  private typealias Fixture = CheckFixture
  private static let screening = CheckFixture.cell("某筛查率", "%")

  private func own(
    _ id: String = "own.screening", condition: String = "value >= last - 5",
    message: String = "{value}比{last_year}年低{abs(change)}。", scope: CheckRule.Scope = .values, reason: String = "去年多报"
  ) throws(OwnRuleRefusal) -> CheckRule {
    try CheckRule.own(
      id, title: Phrase(verbatim: "筛查率不骤降"), severity: .explain, scope: scope, condition: condition,
      message: Phrase(verbatim: message), author: "王某", reason: reason)
  }

  private static let subject = CheckFixture.subject(
    [screening], typed: [screening.id: "60.5"], history: [screening.id: [2024: "70.1"]])

  @Test("speak as the built-in ones do")
  func speaks() throws {
    let findings = CheckBook(own: [try own()]).findings(on: Self.subject)
    #expect(findings.map(\.rule) == ["own.screening"])
    #expect(findings[0].message.zh == "60.5比2024年低9.6。")
    #expect(findings[0].severity == .explain)
  }

  @Test("are replaced by later ones and silent once retired")
  func replaced() throws {
    let rule = try own()
    #expect(CheckBook(own: [rule, rule.retired]).findings(on: Self.subject).isEmpty)
    #expect(CheckBook(own: [rule.retired, rule]).findings(on: Self.subject).count == 1)
    #expect(CheckBook(own: [rule, try own(condition: "value > 1")]).findings(on: Self.subject).isEmpty)
  }

  @Test("are refused with the reason where they cannot be read")
  func refused() {
    func words(_ make: () throws(OwnRuleRefusal) -> CheckRule) -> String {
      do {
        _ = try make()
        return "adopted"
      } catch { return error.reason.zh }
    }
    #expect(words { () throws(OwnRuleRefusal) in try own("range.share") }.contains("own."))
    #expect(words { () throws(OwnRuleRefusal) in try own("own.Ä") }.contains("own."))
    #expect(words { () throws(OwnRuleRefusal) in try own(condition: "value >") }.contains("第8个字符"))
    #expect(words { () throws(OwnRuleRefusal) in try own(message: "{value") }.contains("“}”"))
    #expect(words { () throws(OwnRuleRefusal) in try own(message: "{vlaue}") }.contains("value"))
    #expect(words { () throws(OwnRuleRefusal) in try own(message: " ") }.contains("提示"))
    #expect(words { () throws(OwnRuleRefusal) in try own(reason: "") }.contains("为什么"))
    #expect(words { () throws(OwnRuleRefusal) in try own(scope: .indicators([])) }.contains("哪些指标"))
  }

  @Test("that an older edition kept and this one cannot read are named, not asked")
  func unreadable() throws {
    let json = try JSONEncoder().encode(try own())
    let broken = try #require(String(data: json, encoding: .utf8)).split(separator: "value >= last - 5")
      .joined(separator: "forgotten(1)")
    let rule = try JSONDecoder().decode(CheckRule.self, from: Data(broken.utf8))
    let book = CheckBook(own: [rule])
    #expect(book.unreadable["own.screening"]?.zh.contains("forgotten") == true)
    #expect(book.findings(on: Self.subject).isEmpty)
  }

  @Test("are kept as JSON and come back the same")
  func codable() throws {
    let scopes: [CheckRule.Scope] = [
      .cells, .values, .totals, .parts, .natures([.share, .rate]), .units([.percent]),
      .indicators([Indicator.ID(name: "某率")]), .figures, .tasks,
    ]
    for scope in scopes {
      let rule = try own(scope: scope)
      #expect(try JSONDecoder().decode(CheckRule.self, from: JSONEncoder().encode(rule)) == rule)
    }
  }

  @Test("are told in words")
  func explained() throws {
    let words = try own(condition: "value >= last - 5 or unit = \"‰\"", scope: .natures([.share])).explained
    #expect(words.zh == "百分比类数据项应满足：本期值不小于上期值减5，或单位等于“‰”。不满足时须改正或说明。")
    #expect(
      words.en == "For every figure that is a share, this holds: value is at least last minus 5, or unit is “‰”. Where "
        + "it does not, it must be put right or explained.")
  }

  @Test("can be tried on a return, with every step")
  func tried() throws {
    let trial = try TryRule(try own(), on: Self.subject).trials[0]
    #expect(trial.outcome == .fails)
    #expect(trial.message?.zh == "60.5比2024年低9.6。")
    #expect(trial.steps.map(\.source) == ["value", "last", "last - 5", "value >= last - 5"])
    #expect(trial.steps.map { $0.value.zh } == ["60.5", "70.1", "65.1", "否"])
    let unknown = try TryRule(try own(condition: "value >= last(7)"), on: Self.subject).trials[0]
    #expect(unknown.outcome == .cannotSay && unknown.message == nil)
    #expect(unknown.steps[1].value.zh == "（无）")
    #expect(try TryRule(try own(scope: .tasks), on: Self.subject).trials.isEmpty)
  }
}
