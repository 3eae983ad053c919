import Foundation
import PlanModel
import Testing

@testable import Assessment

@Suite("A judge")
struct JudgeTableTests {
  /// A rule on figures, and what methods.md 2.7 with targets.md makes of them.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let question: Question
    let status: Status
    let outlook: String

    init(_ name: String, _ status: Status, _ outlook: String, _ question: Question) {
      testDescription = name
      self.question = question
      self.status = status
      self.outlook = outlook
    }
  }

  @Test(
    "finds the status that the rule and the figures give", arguments: levels + trends + comparisons + joined + limits)
  func status(of one: Case) {
    let verdict = one.question.verdict
    #expect(verdict.status == one.status, "\(verdict.reason.en)")
    #expect(verdict.outlook.kind == one.outlook)
    #expect(verdict.computedStatus == verdict.status && !verdict.restsOnJudgement)
    if let chance = verdict.outlook.chance {
      #expect((0...1).contains(chance.probability))
      // The bands of methods.md 2.7, written out.
      if short(verdict.attainment) == "notMet" {
        let band: Status =
          chance.probability >= 0.7 ? .onTrack : chance.probability < 0.3 ? .atRisk : .uncertain
        #expect(verdict.status == (chance.standing == .atMost && band == .onTrack ? .uncertain : band))
      }
    }
  }

  static let rising = "2019: 80, 2020: 82, 2021: 84, 2022: 86, 2023: 88, 2024: 89"
  static let slow = "2019: 60, 2020: 60.2, 2021: 60.3, 2022: 60.5, 2023: 60.6, 2024: 60.8"
  static let falling = "2019: 20, 2020: 19, 2021: 18, 2022: 17, 2023: 16, 2024: 15"
  static let rate = UnitOfMeasure.perMille

  static let levels: [Case] = [
    Case("a floor that is met", .achieved, "chance", question(.atLeast(89), rising)),
    Case("a floor within easy reach", .onTrack, "chance", question(.atLeast(90), rising)),
    Case("a floor out of reach", .atRisk, "chance", question(.atLeast(95), slow)),
    Case("a floor that may be reached", .uncertain, "chance", question(.atLeast(d("61.8")), slow)),
    Case("a floor not included, at it", .onTrack, "chance", question(.moreThan(89), rising)),
    Case("a ceiling that is met", .achieved, "chance", question(.atMost(15), falling, "死亡率", rate)),
    Case("a ceiling within reach", .onTrack, "chance", question(.atMost(14), falling, "死亡率", rate)),
    Case("a ceiling not included, at it", .onTrack, "chance", question(.lessThan(15), falling, "死亡率", rate)),
    Case("a ceiling out of reach", .atRisk, "chance", question(.atMost(1), falling, "死亡率", rate)),
    Case("inside a band", .achieved, "chance", question(.within(low: 85, high: 90), rising)),
    Case("far from a band", .atRisk, "chance", question(.within(low: 30, high: 35), slow)),
    Case("about a number, inside", .achieved, "chance", question(.about(61, tolerance: 3, meantToRise: false), slow)),
    Case(
      "about a number, above it where that is no failure", .achieved, "chance",
      question(.about(50, tolerance: 2, meantToRise: true), slow)),
    Case(
      "about a number, above it where that is one", .atRisk, "chance",
      question(.about(50, tolerance: 2, meantToRise: false), slow)),
    Case(
      "two men's places to three women's", .achieved, "chance",
      question(.ratio(men: 2, women: 3), "2020: 1.2, 2022: 1.4, 2024: 1.5", "厕位比", .none)),
    Case(
      "not yet three women's places to two men's", .onTrack, "chance",
      question(
        .ratio(men: 2, women: 3), "2020: 1.1, 2021: 1.18, 2022: 1.26, 2023: 1.36, 2024: 1.46", "厕位比", .none)),
    Case("a share inside the office's band", .achieved, "chance", question(.reasonableShare(low: 50, high: 70), slow)),
    Case("a share above the office's ceiling", .atRisk, "chance", question(.reasonableShare(low: nil, high: 40), slow)),
    Case("a share without a band", .needsJudgement, "open", question(.reasonableShare(low: nil, high: nil), slow)),
    Case("a sentence", .needsJudgement, "open", question(.qualitative, slow)),
    Case("a sentence without any figure", .needsJudgement, "noFigures", question(.qualitative, "")),
    Case("a phrase nobody understands", .needsJudgement, "open", question(.uninterpreted, slow)),
  ]

  static let limits: [Case] = [
    Case("no figures", .insufficient, "noFigures", question(.atLeast(60), "")),
    Case("one figure that misses", .insufficient, "tooFewYears", question(.atLeast(60), "2024: 50")),
    Case("two figures that miss", .insufficient, "tooFewYears", question(.atLeast(60), "2023: 49, 2024: 50")),
    Case("two figures that meet", .achieved, "tooFewYears", question(.atLeast(60), "2023: 61, 2024: 62")),
    Case("figures three years old", .onTrack, "chance", question(.atLeast(90), rising, asOf: 2027)),
    Case("figures four years old that miss", .insufficient, "stale", question(.atLeast(95), rising, asOf: 2028)),
    Case("figures four years old that meet", .insufficient, "stale", question(.atLeast(80), rising, asOf: 2028)),
    Case("ten years ahead", .uncertain, "chance", question(.atLeast(60), "2018: 50, 2019: 52, 2020: 54", asOf: 2020)),
    Case(
      "eleven years ahead", .insufficient, "tooFar", question(.atLeast(90), "2017: 60, 2018: 62, 2019: 64", asOf: 2019)),
    Case("the target year, met", .achieved, "decided", question(.atLeast(60), "2028: 50, 2030: 60", asOf: 2031)),
    Case("the target year, missed", .atRisk, "decided", question(.atLeast(60), "2028: 65, 2030: 59.9", asOf: 2031)),
    Case(
      "a figure after the target year", .atRisk, "decided",
      question(.atLeast(60), "2028: 50, 2030: 59, 2031: 70", asOf: 2032)),
    Case(
      "a baseline of 100 % that is kept", .achieved, "chance",
      question(.atLeast(100), "2020: 100, 2022: 100, 2024: 100")),
    Case(
      "a baseline of zero that is kept", .achieved, "chance",
      question(.atMost(0), "2020: 0, 2022: 0, 2024: 0", "死亡率", rate)),
  ]
}
