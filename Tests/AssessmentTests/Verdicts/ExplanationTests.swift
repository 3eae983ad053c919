import Foundation
import PlanModel
import Testing

@testable import Assessment

@Suite("An explanation")
struct ExplanationTests {
  private static let printed = "2018: 78, 2019: 80, 2020: 82, 2021: 84, 2022: 86, 2023: 88, 2024: 89"
  private let judge = Judge()

  private func assessed(_ rule: TargetRule = .atLeast(92), _ printed: String = printed) -> AssessedIndicator {
    PlanFixture.assessed(
      PlanFixture.row("1", "参保率", .percent, rule, .binding, text: "达到92%"), printed + ", 2026: 91",
      groups: [("城市", "2020: 85, 2024: 91"), ("农村", "2020: 79, 2024: 86")])
  }

  private func keys(_ explanation: Explanation, _ section: Explanation.Section.Key) -> [String] {
    explanation[section]?.steps.map(\.key) ?? []
  }

  @Test("has every section, in the order of reasoning, each step with its own key and words")
  func sections() {
    let explanation = Explanation(of: assessed(), judge: judge)
    #expect(explanation.sections.map(\.key) == Explanation.Section.Key.allCases)
    for section in explanation.sections {
      #expect(Set(section.steps.map(\.key)).count == section.steps.count, "\(section.key)")
      #expect(!section.title.zh.isEmpty && !section.title.en.isEmpty)
      #expect(section.steps.allSatisfy { !$0.label.zh.isEmpty && !$0.content.phrase.en.isEmpty })
    }
    #expect(Set(explanation.sections.map(\.title)).count == explanation.sections.count)
  }

  @Test("leaves out what a verdict does not have")
  func missing() {
    let explanation = Explanation(
      of: PlanFixture.assessed(PlanFixture.row("1", "甲", .percent, .qualitative), ""), judge: judge)
    #expect(explanation.sections.map(\.key) == [.conclusion, .target, .attainment, .forecast, .volatility])
    #expect(explanation[.schedule] == nil)
  }

  @Test("lists the figures that count with their source, and those left out with the reason")
  func figures() throws {
    let row = PlanFixture.row("1", "参保率", .percent, .atLeast(92))
    let own = [
      PlanFixture.observation("参保率", .percent, 2023, "88", at: 0, source: "旧年报"),
      PlanFixture.observation("参保率", .percent, 2023, "88.1", at: 1, source: "旧年报"),
      PlanFixture.observation("参保率", .percent, 2023, "88.2", at: 2, source: "新年报"),
      PlanFixture.observation("参保率", .percent, 2024, "-", at: 3),
      PlanFixture.observation("参保率", .perMille, 2022, "860"),
      PlanFixture.observation("参保率", .percent, 2029, "95"),
    ]
    let one = PlanAssessor().assess(PlanFixture.plan([row]), asOf: 2025, on: AssessmentMaterial(own: own)).indicators[0]
    let data = try #require(Explanation(of: one, judge: judge)[.data])
    #expect(
      data.steps.map(\.key) == [
        "leftOut.2022", "leftOut.2023", "leftOut.2023.2", "observation.2023", "leftOut.2024", "leftOut.2029",
      ])
    let words = data.steps.map(\.content.phrase.zh)
    #expect(words[3].contains("88.2%") && words[3].contains("新年报"))
    #expect(words[0].contains("‰") && words[1].contains("取代") && words[4].contains("没有数值") && words[5].contains("2025"))
  }

  @Test("shows every intermediate figure of the schedule with its formula")
  func schedule() throws {
    let steps = try #require(Explanation(of: assessed(), judge: judge)[.schedule]).steps
    func number(_ key: String) -> Double? {
      if case .number(let number, _, _)? = steps.first(where: { $0.key == key })?.content { number } else { nil }
    }
    #expect(number("shortfallAtBase") == 10 && number("shortfallNow") == 3)
    #expect(number("done") == 0.7 && number("due") == 0.4)
    #expect(abs((number("ratio") ?? 0) - 1.75) < 1e-12)
    #expect(steps.first { $0.key == "done" }?.formula == "1 − s(x_t)/s(x₀)")
    #expect(steps.first { $0.key == "due" }?.formula == "(t − t₀)/(T − t₀)")
    #expect(steps.count { $0.key.hasPrefix("step.") } == 4)
  }

  @Test("shows the eight archetypes, five quantiles, the demand and the limits of the forecast")
  func forecast() throws {
    let one = assessed()
    let explanation = Explanation(of: one, judge: judge)
    let keys = keys(explanation, .forecast)
    #expect(
      keys == ["method", "scale", "years", "horizon", "drift"] + (1...8).map { "archetype.\($0)" }
        + ["q025", "q10", "q50", "q90", "q975", "demand", "probability", "standing", "limits"])
    let steps = try #require(explanation[.forecast]).steps
    let probability = try #require(steps.first { $0.key == "probability" })
    #expect(probability.formula == "1 − F(z(g))")
    #expect(probability.content == .share(try #require(one.verdict.probability)))
    #expect(steps[0].content.phrase.zh == "BMA8.1")
    func formula(_ rule: TargetRule) -> String? {
      Explanation(of: assessed(rule), judge: judge)[.forecast]?.steps.first { $0.key == "probability" }?.formula
    }
    #expect(formula(.atMost(95)) == "F(z(g))")
    #expect(formula(.within(low: 80, high: 95)) == "F(z(hi)) − F(z(lo))")
  }

  @Test("says what was printed, how it is read, and since when it counts")
  func target() throws {
    let steps = try #require(Explanation(of: assessed(), judge: judge)[.target]).steps
    #expect(
      steps.map(\.key) == ["printed", "rule", "reading", "bindingness", "baseYear", "targetYear", "asOf", "lead"])
    #expect(steps[0].content.phrase.zh == "达到92%" && steps[6].content.phrase.zh == "2025")
    let named = Explanation(of: assessed(.change(.percent(-20), baseYear: 2018)), judge: judge)[.target]
    #expect(named?.steps.first { $0.key == "baseYear" }?.content.phrase.zh == "2018")
  }

  @Test("shows few events where they make the chance")
  func counts() throws {
    let row = PlanFixture.row("1", "孕产妇死亡率", .per100000, .atMost(12))
    let people = UnitOfMeasure(printed: "人")
    let own =
      PlanFixture.observations("孕产妇死亡率", .per100000, "2020: 27.8, 2021: 0, 2022: 0, 2023: 34.5, 2024: 0")
      + PlanFixture.observations("孕产妇死亡人数", people, "2020: 1, 2021: 0, 2022: 0, 2023: 1, 2024: 0")
      + PlanFixture.observations("活产数", people, "2020: 3600, 2021: 3300, 2022: 3050, 2023: 2900, 2024: 2950")
    func assess(_ own: [Observation]) -> AssessedIndicator {
      PlanAssessor().assess(PlanFixture.plan([row]), asOf: 2025, on: AssessmentMaterial(own: own)).indicators[0]
    }
    let explanation = Explanation(of: assess(own), judge: judge)
    #expect(keys(explanation, .forecast).contains("counts.a"))
    #expect(explanation[.forecast]?.steps.first { $0.key == "probability" }?.formula == "P(C ≤ ⌊g·E⌋)")
    // Counts that end before the rate does say nothing of its last years.
    let old = own.filter { $0.subject.indicator.text != "孕产妇死亡人数" || $0.subject.year < 2023 }
    #expect(assess(old).verdict.outlook.chance != nil && assess(old).verdict.outlook.chance?.counts == nil)
  }
}

@Suite("Turning points")
struct TurningPointsTests {
  private func check(
    _ rule: TargetRule, _ printed: String, _ unit: UnitOfMeasure = .percent, references: [String: String] = [:]
  ) throws -> [Status] {
    let judge = Judge()
    let asked = question(rule, printed, "参保率", unit, references: references)
    let points = try #require(TurningPoints(of: judge.verdict(on: asked), judge: judge))
    let stretches = points.stretches
    let latest = try #require(asked.series.latest)
    #expect(points.year == latest.year + 1)
    for (low, high) in zip(stretches, stretches.dropFirst()) {
      #expect(low.high.value + latest.figure.publicationUnit == high.low.value)
      #expect(low.status != high.status)
    }
    for stretch in stretches {
      #expect(stretch.low.value <= stretch.high.value)
      for figure in [stretch.low, stretch.high] {
        let supposed = asked.supposing(Series.Point(year: points.year, figure: figure))
        #expect(judge.verdict(on: supposed).computedStatus == stretch.status)
      }
    }
    return stretches.map(\.status)
  }

  @Test("touch, differ, and say what each figure would make of it")
  func stretches() throws {
    let rising = "2019: 80.0, 2020: 82.0, 2021: 84.0, 2022: 86.0, 2023: 88.0, 2024: 89.0"
    #expect(try check(.atLeast(92), rising).last == .achieved)
    #expect(try check(.atLeast(92), rising).count >= 3)
    _ = try check(.within(low: 88, high: 92), rising)
    _ = try check(.everyYear(.up), rising)
    _ = try check(.hold(.atLeast(85)), rising)
    _ = try check(.atMost(15), "2020: 19.1, 2021: 18.0, 2022: 17.5, 2023: 17.2, 2024: 16.4", .per100000)
    _ = try check(
      .notBelow(reference: "乙"), rising, references: ["乙": "2020: 85, 2021: 85, 2022: 86, 2023: 87, 2024: 88"])
  }

  @Test("are none without an outlook, and none after the target year")
  func none() {
    let judge = Judge()
    for asked in [question(.qualitative, "2024: 1"), question(.atLeast(90), "2029: 80, 2030: 85", asOf: 2030)] {
      #expect(TurningPoints(of: judge.verdict(on: asked), judge: judge) == nil)
    }
  }
}
