import Assessment
import Foundation
import PlanModel
import Testing
import Wording

@testable import Web

@Suite("The grounds of a verdict")
struct IndicatorGroundsTests {
  /// The grounds of an indicator with these figures, as the page writes them.
  func grounds(_ rule: TargetRule, _ figures: [Int: String], asOf: Int = 2025) throws -> String {
    let planned = PlannedIndicator(
      domain: 1, number: "1", row: 1, indicator: Indicator(name: "孕产妇死亡率", unit: .per100000),
      target: Target(text: "目标", rule: rule), bindingness: .binding, lines: SourceLines(1))
    let plan = Plan(
      title: "规划", population: .women, kind: .plan, region: FixturePlan.region,
      period: Period(from: 2021, to: 2030), indicators: [planned])
    let observations = figures.map { year, printed in
      Observation(
        subject: .init(indicator: planned.indicator.id, region: .nation, year: year),
        value: .figure(Figure(printed: printed)!), unit: .per100000,
        provenance: .init(
          source: "年鉴", note: "", derivation: .published, author: "统计局", recordedAt: FixturePlan.accepted))
    }
    let assessed = PlanAssessor().assess(plan, asOf: asOf, on: AssessmentMaterial(own: observations))
    var html = HTML(language: .zh)
    let verdict = assessed.indicators[0].verdict
    VerdictGrounds(
      assessed: assessed.indicators[0],
      dissent: verdict.disagreement?.dissenting.isEmpty == false ? verdict.disagreementWording : nil
    ).write(into: &html)
    return String(decoding: html.bytes, as: UTF8.self)
  }

  @Test("stand under the sentence: why, the figures compared, and what one should know beside them")
  func grounds() throws {
    let html = try grounds(
      .change(.percent(-20), baseYear: nil), [2020: "16.4", 2021: "15.1", 2022: "14.0", 2023: "13.3", 2024: "12.1"])
    #expect(html.contains("最新数据已达到目标"))
    #expect(html.contains("<li>依据：2024 年 12.1（1/10万）；基期 2020 年 16.4（1/10万）</li>"))
  }

  @Test("do not name the latest figure again where it stands alone")
  func once() throws {
    let html = try grounds(.atMost(12), [2020: "16.4", 2021: "15.1", 2022: "14.0", 2023: "13.3", 2024: "12.1"])
    #expect(!html.contains("依据："))
  }

  @Test("say that rounding would turn the verdict round, and that a forecast rests on few years")
  func notes() throws {
    let html = try grounds(.lessThan(12), [2022: "14.0", 2023: "13.3", 2024: "11.6"])
    #expect(html.contains("修约后为12/10万，结论会相反"))
    #expect(html.contains("低置信：只有3年数据"))
  }
}
