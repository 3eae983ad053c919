import Foundation
import PlanModel
import Testing

@testable import Assessment

@Suite("Whether a trend is met")
struct AttainmentTrendsTests {
  private func judge(_ rule: TargetRule, _ printed: String, _ name: String = "参保率", _ unit: UnitOfMeasure = .percent)
    -> Attainment
  {
    Attainment.judge(rule: rule, series: series(printed, name, unit), baseYear: 2020)
  }

  @Test(
    "asks for a value beyond the baseline and a slope the same way",
    arguments: [
      (TargetRule.increase, "2020: 30, 2021: 31, 2022: 32", "met"), (.increase, "2020: 30, 2021: 40, 2022: 31", "met"),
      (.increase, "2020: 30, 2021: 40, 2022: 35, 2023: 34, 2024: 31", "notMet"),  // above it, but falling
      (.increase, "2020: 30, 2021: 30", "notMet"), (.increase, "2010: 50, 2020: 30, 2021: 31", "met"),
      (.decrease, "2020: 30, 2021: 29", "met"), (.decrease, "2020: 30, 2021: 31", "notMet"),
      (.noLowerThanBaseline, "2020: 30, 2024: 30", "met"), (.noLowerThanBaseline, "2020: 30, 2024: 29.9", "notMet"),
      (.change(.percent(-20), baseYear: 2020), "2020: 10, 2024: 8", "met"),
      (.change(.percent(-20), baseYear: 2020), "2020: 10, 2024: 8.01", "notMet"),
      (.change(.percent(-20), baseYear: 2018), "2018: 20, 2020: 10, 2024: 16", "met"),
      (.change(.percent(-20), baseYear: nil), "2020: 0, 2024: 0", "met"),
      (.change(.percent(-20), baseYear: nil), "2020: 0, 2024: 0.1", "notMet"),
      (.change(.percent(20), baseYear: nil), "2020: 10, 2024: 12", "met"),
      (.change(.points(1), baseYear: nil), "2020: 86, 2024: 87", "met"),
      (.change(.points(1), baseYear: nil), "2020: 86, 2024: 86.9", "notMet"),
      (.change(.points(-2), baseYear: nil), "2020: 10, 2024: 8", "met"),
      (.towardsBand(low: 103, high: 107), "2020: 112, 2024: 107", "met"),
      (.towardsBand(low: 103, high: 107), "2020: 112, 2024: 110", "met"),
      (.towardsBand(low: 103, high: 107), "2020: 112, 2024: 112", "notMet"),
      (.towardsBand(low: 103, high: 107), "2020: 108, 2024: 101", "notMet"),
      (.towardsBand(low: 103, high: 107), "2024: 105", "met"),
      (.all([.change(.points(1), baseYear: nil), .atLeast(87)]), "2020: 85.5, 2024: 87", "met"),
      (.all([.change(.points(1), baseYear: nil), .atLeast(87)]), "2020: 86.5, 2024: 87", "notMet"),
    ])
  func verdict(rule: TargetRule, printed: String, expected: String) {
    #expect(short(judge(rule, printed)) == expected)
  }

  @Test("of every year names the years that broke it, small steps aside")
  func everyYear() {
    #expect(short(judge(.everyYear(.up), "2020: 90.0, 2021: 90.5, 2022: 91.0")) == "met")
    #expect(short(judge(.everyYear(.up), "2020: 90.0, 2021: 90.5, 2022: 90.4, 2023: 91.0")) == "met")
    let broken = judge(.everyYear(.up), "2020: 90.0, 2021: 90.5, 2022: 90.3, 2023: 91.0, 2025: 90.0")
    #expect(short(broken) == "notMet")
    #expect(broken.evidence?.notes == [.brokenYears([2022, 2025])])
    #expect(judge(.everyYear(.up), "2020: 90.0, 2021: 90.0").evidence?.notes == [.unchanged])
    let drift = judge(.everyYear(.up), "2020: 90.0, 2021: 89.9, 2022: 89.8")
    #expect(short(drift) == "notMet")
    #expect(drift.evidence?.notes == [.smallStepsAddUp])
    #expect(short(judge(.everyYear(.down), "2020: 9, 2021: 8, 2022: 8")) == "met")
    #expect(judge(.everyYear(.down), "2020: 9, 2021: 8, 2022: 10").evidence?.notes == [.brokenYears([2022])])
  }

  @Test("of a marked decrease asks for the interval below zero from four points on")
  func markedly() {
    let rule = TargetRule.decreaseMarkedly(percent: 10)
    #expect(short(judge(rule, "2020: 10, 2022: 9")) == "met")
    #expect(short(judge(rule, "2020: 10, 2022: 9.1")) == "notMet")
    #expect(short(judge(rule, "2020: 10, 2021: 9.5, 2022: 9, 2023: 8.5")) == "met")
    let shaky = judge(rule, "2020: 10, 2021: 12, 2022: 11.9, 2023: 8.9")
    #expect(short(shaky) == "notMet")
    if case .interval(_, let high)? = shaky.evidence?.notes.first {
      #expect(high >= 0)
    } else {
      Issue.record("no interval")
    }
  }

  @Test("of containment allows one year's noise, and needs four points to know it")
  func contained() {
    let rule = TargetRule.contained(slowing: false)
    let name = "案件发生数"
    let calm = "2017: 100, 2018: 110, 2019: 95, 2020: 105, 2021: 100, 2022: "
    let unit = UnitOfMeasure(printed: "件")
    #expect(short(judge(rule, calm + "108", name, unit)) == "met")
    #expect(short(judge(rule, calm + "140", name, unit)) == "notMet")
    #expect(judge(rule, "2020: 100, 2021: 90, 2022: 80", name, unit).unknown == .tooFewPoints(have: 3, need: 4))
  }

  @Test("of slowing compares the slopes on both sides of the baseline")
  func slowing() {
    let rule = TargetRule.contained(slowing: true)
    #expect(short(judge(rule, "2018: 1, 2019: 2, 2020: 3, 2021: 3.5, 2022: 4")) == "met")
    #expect(short(judge(rule, "2018: 1, 2019: 2, 2020: 3, 2021: 4, 2022: 5")) == "notMet")  // exactly as steep
    #expect(judge(rule, "2020: 3, 2021: 4, 2022: 5, 2023: 6").unknown == .tooFewPoints(have: 4, need: 4))
  }

  @Test("of holding fails for a year lost after the first met, within the plan")
  func hold() {
    let rule = TargetRule.hold(.atLeast(95))
    #expect(short(judge(rule, "2020: 90, 2021: 95, 2022: 96")) == "met")
    #expect(judge(rule, "2020: 90, 2021: 95, 2022: 96").evidence?.notes == [.firstMet(2021)])
    let lost = judge(rule, "2020: 96, 2021: 94, 2022: 96")
    #expect(short(lost) == "notMet")
    #expect(lost.evidence?.notes == [.firstMet(2020), .lostIn([2021])])
    #expect(short(judge(rule, "2010: 96, 2015: 90, 2020: 94, 2022: 96")) == "met")  // before the plan
    #expect(short(judge(rule, "2020: 96, 2022: 94")) == "notMet")
    #expect(short(judge(.hold(.qualitative), "2020: 96")) == "cannotSay")
  }

  @Test("cannot be said without a baseline, or a figure after it")
  func noBaseline() {
    for rule: TargetRule in [.increase, .everyYear(.up), .noLowerThanBaseline, .change(.percent(-20), baseYear: nil)] {
      #expect(judge(rule, "2019: 1, 2021: 2").unknown == .noBaseline(year: 2020))
      #expect(judge(rule, "2019: 1, 2020: 2").unknown == .noFigureAfterBaseline(year: 2020))
    }
    #expect(judge(.change(.percent(-20), baseYear: 2015), "2020: 1, 2021: 2").unknown == .noBaseline(year: 2015))
  }

  @Test("says so where the baseline leaves no room, or a percentage nothing to ask")
  func limits() {
    #expect(judge(.increase, "2020: 100, 2024: 100.0").evidence?.notes == [.heldAtLimit(100)])
    #expect(judge(.decrease, "2020: 0, 2024: 0", "死亡率", .perMille).evidence?.notes == [.heldAtLimit(0)])
    #expect(short(judge(.decrease, "2020: 0, 2024: 0.5", "死亡率", .perMille)) == "notMet")
    #expect(short(judge(.increase, "2020: 100, 2024: 99")) == "notMet")
    #expect(short(judge(.increase, "2020: 100, 2024: 104", "高中阶段毛入学率")) == "met")
    #expect(judge(.change(.percent(20), baseYear: nil), "2020: 0, 2024: 1").unknown == .percentOfZero(year: 2020))
    #expect(judge(.change(.percent(-20), baseYear: nil), "2020: 0, 2024: 0").evidence?.notes == [.baselineIsZero])
  }

  @Test("judges an earlier year from what was known then")
  func earlier() {
    let all = series("2020: 30, 2021: 31, 2022: 29")
    #expect(short(Attainment.judge(rule: .increase, series: all, baseYear: 2020)) == "notMet")
    #expect(short(Attainment.judge(rule: .increase, series: all.through(2021), baseYear: 2020)) == "met")
  }
}
