import PlanModel

@testable import Assessment

/// Rules that look at the way since the baseline, at another indicator, or at several things at once.
extension JudgeTableTests {
  static let trends: [Case] = [
    Case("an increase that goes on", .achieved, "atMost", question(.increase, rising)),
    Case(
      "an increase turned round", .atRisk, "atMost",
      question(.increase, "2018: 70, 2019: 68, 2020: 66, 2021: 60, 2022: 55, 2023: 50, 2024: 45")),
    Case(
      "an increase with nothing after its baseline", .uncertain, "atMost",
      question(.increase, "2018: 78, 2019: 80, 2020: 82", asOf: 2021)),
    Case("an increase without a baseline", .insufficient, "open", question(.increase, "2019: 1, 2021: 2, 2022: 3")),
    Case(
      "an increase from 100 % that is kept", .achieved, "atMost", question(.increase, "2020: 100, 2022: 100, 2024: 100")
    ),
    Case("a decrease that goes on", .achieved, "atMost", question(.decrease, falling, "死亡率", rate)),
    Case(
      "a decrease from zero that is kept", .achieved, "atMost",
      question(.decrease, "2020: 0, 2022: 0, 2024: 0", "死亡率", rate)),
    Case("a marked decrease", .achieved, "atMost", question(.decreaseMarkedly(percent: 10), falling, "死亡率", rate)),
    Case(
      "a decrease that is not marked", .uncertain, "atMost",
      question(.decreaseMarkedly(percent: 25), falling, "死亡率", rate)),
    Case("better every year", .achieved, "atMost", question(.everyYear(.up), rising)),
    Case(
      "worse in one year", .atRisk, "lost",
      question(.everyYear(.up), "2020: 80, 2021: 85, 2022: 82, 2023: 86, 2024: 90")),
    Case(
      "worse by steps too small to count", .uncertain, "atMost",
      question(.everyYear(.up), "2020: 80.0, 2021: 79.9, 2022: 79.8, 2023: 79.8")),
    Case("not below its baseline", .achieved, "chance", question(.noLowerThanBaseline, rising)),
    Case(
      "below its baseline", .atRisk, "chance",
      question(.noLowerThanBaseline, "2018: 70, 2019: 69, 2020: 68, 2021: 64, 2022: 60, 2023: 56, 2024: 52")),
    Case(
      "contained within a year's noise", .achieved, "chance",
      question(
        .contained(slowing: false), "2018: 101, 2019: 99, 2020: 100, 2021: 101, 2022: 99, 2023: 101, 2024: 100", "案件数",
        UnitOfMeasure(printed: "件"))),
    Case(
      "growing out of hand", .atRisk, "chance",
      question(
        .contained(slowing: false), "2018: 80, 2019: 90, 2020: 100, 2021: 112, 2022: 125, 2023: 140, 2024: 156", "案件数",
        UnitOfMeasure(printed: "件"))),
    Case(
      "contained, of three figures", .needsJudgement, "open",
      question(
        .contained(slowing: false), "2020: 100, 2021: 99, 2022: 120", "案件数", UnitOfMeasure(printed: "件"), asOf: 2023)),
    Case(
      "slowing", .achieved, "slopeOnly",
      question(.contained(slowing: true), "2018: 10, 2019: 20, 2020: 30, 2021: 31, 2022: 32")),
    Case(
      "not slowing", .uncertain, "slopeOnly",
      question(.contained(slowing: true), "2018: 10, 2019: 11, 2020: 12, 2021: 22, 2022: 32")),
    Case(
      "nearer to a band than it was", .achieved, "chance",
      question(.towardsBand(low: 103, high: 107), "2018: 118, 2020: 115, 2022: 112, 2024: 111", "出生人口性别比", .none)),
    Case(
      "further from a band than it was", .atRisk, "chance",
      question(.towardsBand(low: 103, high: 107), "2018: 115, 2020: 116, 2022: 118, 2024: 119", "出生人口性别比", .none)),
    Case(
      "less a fifth of the baseline, done", .achieved, "chance",
      question(.change(.percent(-20), baseYear: nil), "2020: 10, 2022: 9, 2024: 8", "死亡率", rate)),
    Case(
      "less a fifth of another year's figure", .achieved, "chance",
      question(.change(.percent(-20), baseYear: 2018), "2018: 20, 2020: 15, 2024: 16", "死亡率", rate)),
    Case(
      "less four fifths, hardly begun", .atRisk, "chance",
      question(
        .change(.percent(-80), baseYear: nil), "2020: 10, 2021: 9.9, 2022: 9.8, 2023: 9.8, 2024: 9.7", "死亡率", rate)),
    Case("two points up, done", .achieved, "chance", question(.change(.points(2), baseYear: nil), rising)),
    Case(
      "a percentage of nothing", .needsJudgement, "open",
      question(.change(.percent(20), baseYear: nil), "2020: 0, 2021: 1, 2022: 2, 2023: 3")),
    Case(
      "less a fifth of nothing", .achieved, "chance",
      question(.change(.percent(-20), baseYear: nil), "2020: 0, 2022: 0, 2024: 0", "死亡率", rate)),
  ]

  private static let party = ["党员中女性比例": "2020: 30, 2021: 30, 2022: 30, 2023: 30, 2024: 30"]
  static let comparisons: [Case] = [
    Case(
      "not below another share", .achieved, "chance",
      question(.notBelow(reference: "党员中女性比例"), "2020: 31, 2022: 31, 2024: 31", references: party)),
    Case(
      "below another share and falling", .atRisk, "chance",
      question(.notBelow(reference: "党员中女性比例"), "2020: 25, 2021: 24, 2022: 23, 2023: 22, 2024: 21", references: party)),
    Case("another share without figures", .insufficient, "noFigures", question(.notBelow(reference: "党员中女性比例"), slow)),
    Case(
      "not below another rate", .achieved, "chance",
      question(
        .notBelow(reference: "男性就业率"), "2020: 8, 2022: 8, 2024: 8", "就业率", rate,
        references: ["男性就业率": "2020: 7, 2022: 7, 2024: 7"])),
    Case(
      "in step with another share", .achieved, "chance",
      question(.commensurate(reference: "党员中女性比例", tolerance: 2), "2020: 31, 2022: 31, 2024: 31", references: party)),
    Case(
      "out of step with another share", .atRisk, "chance",
      question(.commensurate(reference: "党员中女性比例", tolerance: 2), slow, references: party)),
    Case(
      "in step, without saying how closely", .needsJudgement, "open",
      question(.commensurate(reference: "党员中女性比例", tolerance: nil), slow, references: party)),
    Case(
      "a comparison of long ago", .insufficient, "stale",
      question(
        .notBelow(reference: "党员中女性比例"), rising, references: ["党员中女性比例": "2017: 30, 2018: 30, 2019: 30, 2020: 30"])),
    Case(
      "the target year without the other's figure", .achieved, "chance",
      question(
        .notBelow(reference: "党员中女性比例"), "2026: 31, 2027: 31, 2028: 31, 2030: 25", asOf: 2030,
        references: ["党员中女性比例": "2026: 30, 2027: 30, 2028: 30"])),
  ]

  static let joined: [Case] = [
    Case("two ranges with values in common", .achieved, "chance", question(.all([.atLeast(60), .atMost(70)]), slow)),
    Case("two ranges with nothing in common", .atRisk, "chance", question(.all([.atLeast(80), .atMost(70)]), slow)),
    Case(
      "a point up and a floor", .achieved, "chance",
      question(.all([.change(.points(1), baseYear: nil), .atLeast(87)]), rising)),
    Case("a floor met and a sentence", .needsJudgement, "atMost", question(.all([.atLeast(60), .qualitative]), slow)),
    Case("a floor missed and a sentence", .atRisk, "atMost", question(.all([.atLeast(95), .qualitative]), slow)),
    Case(
      "a floor nearly met and a sentence", .uncertain, "atMost", question(.all([.atLeast(90), .qualitative]), rising)),
    Case(
      "two subjects, the less likely counts", .atRisk, "atMost",
      question(
        .all([.atLeast(50), .notBelow(reference: "乙")]), slow,
        references: ["乙": "2020: 90, 2021: 90, 2022: 90, 2023: 90, 2024: 90"])),
    Case("met and held", .achieved, "atMost", question(.hold(.atLeast(84)), rising)),
    Case(
      "held, with a year lost", .atRisk, "lost",
      question(.hold(.atLeast(84)), "2020: 82, 2021: 85, 2022: 83, 2023: 86, 2024: 89")),
    Case("to be held, not yet met", .uncertain, "atMost", question(.hold(.atLeast(90)), rising)),
    Case("to hold a sentence", .needsJudgement, "open", question(.hold(.qualitative), slow)),
  ]
}
