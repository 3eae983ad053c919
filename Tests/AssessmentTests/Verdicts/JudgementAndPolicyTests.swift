import Foundation
import PlanModel
import Testing

@testable import Assessment

@Suite("A person's judgement")
struct JudgementAndPolicyTests {
  private static let rising = "2019: 80, 2020: 82, 2021: 84, 2022: 86, 2023: 88, 2024: 89"

  @Test(
    "fills the gap where a rule needs a person",
    arguments: [
      (JudgedOutcome.met, Status.achieved), (.onTrack, .onTrack), (.uncertain, .uncertain), (.atRisk, .atRisk),
    ])
  func fills(outcome: JudgedOutcome, status: Status) {
    let verdict = question(.qualitative, Self.rising, judgement: judgement(outcome)).verdict
    #expect(verdict.status == status)
    #expect(verdict.computedStatus == .needsJudgement)
    #expect(verdict.restsOnJudgement)
    #expect(verdict.cautions.first == .judged(judgement(outcome)))
    #expect(verdict.reason == question(.uninterpreted, "", judgement: judgement(outcome)).verdict.reason)
    #expect(verdict.cautions[0].wording.zh.contains("实地评估"))
    #expect(!verdict.maySlip)
  }

  @Test("fills the gap where figures are missing")
  func missing() {
    let verdict = question(.atLeast(95), "2024: 80", judgement: judgement(.onTrack)).verdict
    #expect(verdict.status == .onTrack && verdict.computedStatus == .insufficient && verdict.restsOnJudgement)
  }

  @Test("never overrules what can be computed")
  func never() {
    for (rule, status) in [(TargetRule.atLeast(80), Status.achieved), (.atLeast(90), .onTrack), (.atMost(10), .atRisk)]
    {
      for outcome in JudgedOutcome.allCases {
        let verdict = question(rule, Self.rising, judgement: judgement(outcome)).verdict
        #expect(verdict.status == status && !verdict.restsOnJudgement)
        #expect(!verdict.cautions.contains(.judged(judgement(outcome))))
      }
    }
  }

  @Test("does not count before the year it judged")
  func earlier() {
    let asked = question(.qualitative, Self.rising, judgement: judgement(.met, year: 2024))
    #expect(asked.asOf(2023).verdict.status == .needsJudgement)
    #expect(asked.asOf(2024).verdict.status == .achieved)
  }
}

@Suite("An office's limits")
struct JudgingPolicyTests {
  private static let printed = "2019: 60, 2020: 60.2, 2021: 60.3, 2022: 60.5, 2023: 60.6, 2024: 60.8"

  private func verdict(_ policy: JudgingPolicy, _ rule: TargetRule = .atLeast(d("61.8")), _ printed: String = printed)
    -> Verdict
  {
    Judge(policy: policy).verdict(on: question(rule, printed))
  }

  @Test("are those of the back-test unless set")
  func standard() {
    let policy = JudgingPolicy.standard
    #expect(policy.onTrackFrom == 0.7 && policy.atRiskBelow == 0.3 && policy.maySlipBelow == 0.5)
    #expect(policy.fewestYears == 3 && policy.lowConfidenceThrough == 4 && policy.staleAfter == 3)
    #expect(policy.farthest == 10 && policy.tolerance == .none)
  }

  @Test("move the bands, ends included below and not above")
  func bands() throws {
    let p = try #require(verdict(.standard).probability)
    #expect((0.3..<0.7).contains(p))
    #expect(verdict(JudgingPolicy(onTrackFrom: p)).status == .onTrack)
    #expect(verdict(JudgingPolicy(onTrackFrom: p.nextUp)).status == .uncertain)
    #expect(verdict(JudgingPolicy(atRiskBelow: p)).status == .uncertain)
    #expect(verdict(JudgingPolicy(atRiskBelow: p.nextUp)).status == .atRisk)
  }

  @Test("say how many years are needed, and how old and how far is too much")
  func years() {
    #expect(verdict(JudgingPolicy(fewestYears: 7)).outlook == .none(.tooFewYears(have: 6, need: 7)))
    #expect(verdict(JudgingPolicy(staleAfter: 0)).outlook == .none(.stale(last: 2024, asOf: 2025)))
    #expect(verdict(JudgingPolicy(farthest: 4)).outlook == .none(.tooFar(asOf: 2025, target: 2030)))
    #expect(verdict(JudgingPolicy(staleAfter: 0)).reason.zh.contains("距2025年已有1年"))
    #expect(verdict(JudgingPolicy(farthest: 4)).reason.zh.contains("有5年"))
    let low = { (policy: JudgingPolicy) in self.verdict(policy).cautions.contains(.lowConfidence(years: 6)) }
    #expect(!low(.standard) && low(JudgingPolicy(lowConfidenceThrough: 6)))
  }

  @Test("may count what would be printed as meeting the target, on every open side")
  func tolerance() throws {
    let wide = JudgingPolicy(tolerance: .halfPublicationUnit)
    for rule: TargetRule in [
      .atLeast(62), .moreThan(62), .atMost(61), .within(low: 61, high: 62),
      .about(62, tolerance: 1, meantToRise: false),
    ] {
      let exact = try #require(verdict(.standard, rule).probability)
      let widened = try #require(verdict(wide, rule).probability)
      #expect(widened > exact)
    }
    let window = try #require(ForecastWindow(series(Self.printed)))
    let forecast = try #require(Forecaster().forecast(window, year: 2030, aim: .rise))
    // The figures have one decimal: half a unit is 0.05.
    #expect(verdict(wide).probability == forecast.probability(of: GoalRange(low: 61.75, high: nil)))
    // What is observed is compared exactly.
    #expect(short(verdict(wide, .atLeast(d("60.81"))).attainment) == "notMet")
  }

  @Test("say below which chance a met target may slip")
  func slip() throws {
    let falling = "2020: 97, 2021: 95, 2022: 93, 2023: 92, 2024: 91"
    let p = try #require(verdict(.standard, .atLeast(90), falling).probability)
    #expect(!verdict(JudgingPolicy(maySlipBelow: p), .atLeast(90), falling).maySlip)
    #expect(verdict(JudgingPolicy(maySlipBelow: p.nextUp), .atLeast(90), falling).maySlip)
  }
}
