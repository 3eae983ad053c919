import Foundation
import PlanModel
import Testing

@testable import Assessment

@Suite("Whether a bound is met")
struct AttainmentBoundsTests {
  @Test(
    "is decided by the latest figure, unrounded",
    arguments: [
      (TargetRule.atLeast(70), "69.99", "notMet"), (.atLeast(70), "70", "met"), (.atLeast(70), "70.00", "met"),
      (.moreThan(d("98.5")), "98.5", "notMet"), (.moreThan(d("98.5")), "98.51", "met"),
      (.atMost(12), "12", "met"), (.atMost(12), "12.01", "notMet"),
      (.lessThan(8), "8", "notMet"), (.lessThan(8), "7.999", "met"), (.lessThan(20), "19.96", "met"),
      (.atMost(0), "0", "met"), (.atMost(0), "0.79", "notMet"), (.atLeast(100), "100", "met"),
      (.within(low: 103, high: 107), "103", "met"), (.within(low: 103, high: 107), "107.01", "notMet"),
      (.about(45, tolerance: d("2.25"), meantToRise: false), "42.75", "met"),
      (.about(45, tolerance: d("2.25"), meantToRise: false), "42.74", "notMet"),
      (.about(45, tolerance: d("2.25"), meantToRise: false), "47.26", "notMet"),
      (.about(45, tolerance: d("2.25"), meantToRise: true), "60", "met"),
      (.ratio(men: 2, women: 3), "1.5", "met"), (.ratio(men: 2, women: 3), "1.49", "notMet"),
      (.ratio(men: 3, women: 2), "0.667", "met"), (.ratio(men: 3, women: 2), "0.666", "notMet"),
      (.reasonableShare(low: 20, high: 40), "30", "met"), (.reasonableShare(low: 20, high: nil), "10", "notMet"),
      (.reasonableShare(low: nil, high: nil), "30", "cannotSay"), (.qualitative, "1", "cannotSay"),
      (.uninterpreted, "1", "cannotSay"), (.all([.atLeast(70), .lessThan(80)]), "75", "met"),
      (.all([.atLeast(70), .lessThan(80)]), "80", "notMet"), (.all([.atLeast(70), .qualitative]), "75", "cannotSay"),
      (.all([.atLeast(70), .qualitative]), "60", "notMet"),
    ])
  func verdict(rule: TargetRule, value: String, expected: String) {
    let attainment = Attainment.judge(rule: rule, series: series("2020: 1, 2024: \(value)"), baseYear: 2020)
    #expect(short(attainment) == expected)
  }

  @Test("says when rounding to the target's decimals would turn it")
  func rounding() {
    func notes(_ rule: TargetRule, _ value: String) -> [Attainment.Note] {
      Attainment.judge(rule: rule, series: series("2024: \(value)"), baseYear: 2020).evidence?.notes ?? []
    }
    #expect(notes(.lessThan(20), "19.96") == [.roundingWouldFlip(rounded: 20)])
    #expect(notes(.lessThan(20), "19.4") == [])
    #expect(notes(.atLeast(95), "94.5") == [])  // a half goes to the even digit: 94
    #expect(notes(.atLeast(96), "95.5") == [.roundingWouldFlip(rounded: 96)])
    #expect(notes(.atLeast(d("82.3")), "82.26") == [.roundingWouldFlip(rounded: d("82.3"))])
    #expect(notes(.atLeast(95), "94") == [])
  }

  @Test("shows the figure it rests on")
  func evidence() {
    let attainment = Attainment.judge(rule: .atLeast(90), series: series("2019: 80.1, 2023: 91.30"), baseYear: 2020)
    #expect(attainment.evidence?.judged.year == 2023)
    #expect(attainment.evidence?.judged.figure.description == "91.30")
    #expect(attainment.evidence?.baseline == nil)
  }

  @Test("above the band of an indicator meant to rise is met, and says so")
  func aboveBand() {
    let rule = TargetRule.about(45, tolerance: d("2.25"), meantToRise: true)
    #expect(Attainment.judge(rule: rule, series: series("2024: 50"), baseYear: 2020).evidence?.notes == [.aboveBand])
  }

  @Test("cannot be said without figures")
  func noFigures() {
    let none = Series([:], of: Indicator(name: "参保率", unit: .percent))
    let waiting: [TargetRule: Attainment.Unknown] = [.qualitative: .needsJudgement, .uninterpreted: .notUnderstood]
    for rule in everyRule {
      // What waits for a person does so whatever the figures say.
      #expect(Attainment.judge(rule: rule, series: none, baseYear: 2020).unknown == waiting[rule] ?? .noFigures)
    }
  }

  @Test("compares with another indicator's figure of the same year")
  func references() {
    let own = series("2022: 30, 2023: 32, 2024: 33")
    let other = series("2022: 31, 2023: 32")
    let rule = TargetRule.notBelow(reference: "党员中女性比例")
    let attainment = Attainment.judge(rule: rule, series: own, baseYear: 2020) { name in
      name == "党员中女性比例" ? other : nil
    }
    #expect(short(attainment) == "met")
    #expect(attainment.evidence?.judged.year == 2023)  // 2024 has no figure to compare with
    #expect(attainment.evidence?.reference?.value == 32)
    #expect(
      Attainment.judge(rule: rule, series: own, baseYear: 2020).unknown == .noReference(name: "党员中女性比例"))
    #expect(
      Attainment.judge(rule: rule, series: own, baseYear: 2020) { _ in series("2010: 1") }.unknown
        == .noCommonYear(reference: "党员中女性比例"))
    let near = TargetRule.commensurate(reference: "女职工比例", tolerance: 1)
    #expect(short(Attainment.judge(rule: near, series: own, baseYear: 2020) { _ in series("2024: 34") }) == "met")
    #expect(short(Attainment.judge(rule: near, series: own, baseYear: 2020) { _ in series("2024: 34.1") }) == "notMet")
    let open = TargetRule.commensurate(reference: "女职工比例", tolerance: nil)
    #expect(Attainment.judge(rule: open, series: own, baseYear: 2020).unknown == .toleranceNotSet)
  }
}

/// One of every rule.
let everyRule: [TargetRule] = [
  .atLeast(30), .moreThan(30), .atMost(30), .lessThan(30), .within(low: 20, high: 30),
  .about(30, tolerance: 2, meantToRise: true), .ratio(men: 2, women: 3), .increase, .everyYear(.up), .everyYear(.down),
  .decrease, .decreaseMarkedly(percent: 10), .noLowerThanBaseline, .contained(slowing: false),
  .contained(slowing: true), .towardsBand(low: 30, high: 40), .reasonableShare(low: 20, high: 40),
  .notBelow(reference: "甲"), .commensurate(reference: "甲", tolerance: 2), .change(.percent(-20), baseYear: nil),
  .change(.percent(20), baseYear: nil), .change(.points(2), baseYear: nil), .all([.increase, .atLeast(30)]),
  .hold(.atLeast(30)), .qualitative, .uninterpreted,
]
