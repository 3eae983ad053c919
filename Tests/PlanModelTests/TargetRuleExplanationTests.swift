import Foundation
import PlanModel
import Testing

@Suite("A target rule in plain words")
struct TargetRuleExplanationTests {
  @Test(
    "says the bound with its unit and whether it is included",
    arguments: [
      (TargetRule.atLeast(70), "%", "不低于70%（含）", "at least 70 % (inclusive)"),
      (.lessThan(8), "1/10万", "低于8/10万（不含）", "less than 8 per 100,000 (exclusive)"),
      (.atMost(Decimal(string: "3.5")!), "‰", "不高于3.5‰（含）", "at most 3.5 ‰ (inclusive)"),
      (.moreThan(1), "名", "高于1名（不含）", "more than 1 persons (exclusive)"),
      (.within(low: 103, high: 107), "", "在103至107之间（含两端）", "from 103 to 107 (both inclusive)"),
    ])
  func bounds(rule: TargetRule, unit: String, zh: String, en: String) {
    let words = rule.explanation(unit: UnitOfMeasure(printed: unit))
    #expect(words.zh == zh)
    #expect(words.en == en)
  }

  @Test("gives a tolerance in percentage points, and the band it makes")
  func about() {
    let words = TargetRule.about(45, tolerance: Decimal(string: "2.25")!, meantToRise: true).explanation(unit: .percent)
    #expect(words.zh == "45%左右：上下不超过2.25个百分点，即42.75%至47.25%；高于此范围也算达标")
    #expect(words.en.contains("2.25 percentage points"))
  }

  @Test("joins the parts of a compound rule")
  func compound() {
    let words = TargetRule.all([.change(.points(1), baseYear: 2020), .hold(.atLeast(87))]).explanation(unit: .percent)
    #expect(words.zh == "同时满足：比2020年的值至少提高1个百分点；不低于87%（含），且首次达到后每年保持")
  }

  @Test("is there for every rule, in both languages")
  func complete() {
    let rules: [TargetRule] = [
      .atLeast(1), .moreThan(1), .atMost(1), .lessThan(1), .within(low: 1, high: 2),
      .about(1, tolerance: 1, meantToRise: false), .ratio(men: 2, women: 3), .increase, .everyYear(.up),
      .everyYear(.down), .decrease, .decreaseMarkedly(percent: 10), .noLowerThanBaseline, .contained(slowing: false),
      .contained(slowing: true), .towardsBand(low: 1, high: 2), .reasonableShare(low: nil, high: nil),
      .reasonableShare(low: 1, high: 2), .reasonableShare(low: 1, high: nil), .reasonableShare(low: nil, high: 2),
      .notBelow(reference: "甲"), .commensurate(reference: "甲", tolerance: nil),
      .commensurate(reference: "甲", tolerance: 2), .change(.percent(-20), baseYear: nil),
      .change(.percent(20), baseYear: 2020), .change(.points(-1), baseYear: 2020), .all([.increase]),
      .hold(.increase), .qualitative, .uninterpreted,
    ]
    let words = rules.map { $0.explanation(unit: .percent) }
    #expect(words.allSatisfy { !$0.zh.isEmpty && !$0.en.isEmpty })
    #expect(Set(words).count == rules.count)
    #expect(words.allSatisfy { phrase in !phrase.en.unicodeScalars.contains { $0.value > 0x4E00 && $0 != "甲" } })
  }
}
