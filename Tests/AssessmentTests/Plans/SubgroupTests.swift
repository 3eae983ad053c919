import Foundation
import PlanModel
import Testing

@testable import Assessment

@Suite("Subgroups")
struct SubgroupTests {
  private static let rate = UnitOfMeasure.per100000
  private let row = PlanFixture.row("1", "孕产妇死亡率", rate, .atMost(15), .binding)
  private static let total = "2020: 16.9, 2021: 16.1, 2022: 15.7, 2023: 15.1, 2024: 14.3"

  private func assessed(_ groups: [(String, String)]) -> AssessedIndicator {
    PlanFixture.assessed(row, Self.total, groups: groups)
  }

  @Test("are shown where they miss what the total meets, with their gap and its trend")
  func countryside() throws {
    let one = assessed([
      ("城市", "2015: 19.8, 2020: 14.1, 2022: 14.3, 2023: 12.5, 2024: 12.5"),
      ("农村", "2015: 20.2, 2020: 18.5, 2022: 16.6, 2024: 15.9"),
    ])
    #expect(one.verdict.status == .achieved)
    let warning = try #require(one.warnings.first { $0.kind == .subgroup })
    #expect(warning.breakdown.label == "农村")
    #expect(warning.verdict.latest?.figure.description == "15.9")
    let gap = try #require(one.gaps.first)
    #expect(gap.higher.label == "农村" && gap.lower.label == "城市" && gap.dimension == "城乡")
    #expect(gap.points.map(\.year) == [2015, 2020, 2022, 2024])  // those that both have
    #expect(gap.latest.figure == Figure(value: d("3.4"), decimals: 1))
    // Slopes between 0.4, 4.4, 2.3 and 3.4: the median of six.
    let slope = try #require(TheilSen(gap.points)).slope
    #expect(slope > 0 && gap.trend == .widening(slope))
    #expect(gap.wording(unit: Self.rate).zh.contains("3.4"))
  }

  @Test("have gaps that narrow, stay or cannot be told")
  func trends() {
    func trend(_ rural: String) -> SubgroupGap.Trend? {
      assessed([("城市", "2020: 10, 2022: 10, 2024: 10"), ("农村", rural)]).gaps.first?.trend
    }
    #expect(trend("2020: 14, 2022: 13, 2024: 12") == .narrowing(d("-0.5")))
    #expect(trend("2020: 14, 2022: 14, 2024: 14") == .steady)
    #expect(trend("2023: 1, 2024: 14") == .oneYearOnly)
    // A gap that changes sides is a distance.
    #expect(trend("2020: 6, 2022: 9, 2024: 12") == .narrowing(d("-0.5")))
    #expect(trend("2021: 6") == nil)
  }

  @Test("are judged as far as their own figures allow, without the total's counts, siblings and judgement")
  func verdicts() {
    let one = assessed([("城市", "2022: 14.3, 2023: 12.5, 2024: 12.5"), ("农村", "2024: 15.9"), ("性别:女;城乡:农村", "2024: 16")])
    #expect(one.subgroups.map(\.breakdown.text) == ["城乡:农村", "城乡:农村；性别:女", "城乡:城市"])
    #expect(one.subgroups.map(\.verdict.status) == [.insufficient, .insufficient, .achieved])
    #expect(one.subgroups.allSatisfy { $0.verdict.question.judgement == nil && $0.verdict.question.counts == nil })
    // Only subgroups of one dimension are compared.
    #expect(one.gaps.count == 1)
  }

  @Test("are compared between the two furthest apart")
  func furthest() {
    let one = assessed([("年龄:15—24岁", "2024: 10"), ("年龄:25—34岁", "2024: 12"), ("年龄:35—49岁", "2023: 40, 2024: 19")])
    #expect(one.gaps.map(\.latest.value) == [9])
    #expect(one.gaps.first?.higher.label == "35—49岁")
  }
}
