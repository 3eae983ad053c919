import Foundation
import PlanModel
import Testing
import Wording

@testable import Assessment

@Suite("Bad figures")
struct BadFiguresTests {
  /// Figures as a careless office might send them.
  static let bad: [(name: String, printed: String)] = [
    ("none", ""), ("one", "2024: 80"), ("two", "2023: 80, 2024: 81"),
    ("equal", "2020: 80, 2021: 80, 2022: 80, 2023: 80"),
    ("zero", "2020: 0, 2021: 0, 2022: 0, 2023: 0"), ("gaps", "1960: 10, 1990: 40, 2020: 70, 2024: 75"),
    ("over 100 %", "2020: 99, 2021: 101, 2022: 140, 2023: 1000, 2024: 120"),
    ("negative", "2020: -5, 2021: -1, 2022: -0.5, 2023: -3, 2024: -2"),
    ("from zero", "2020: 0, 2021: 3, 2022: 9, 2024: 27"),
    ("to zero", "2020: 27, 2021: 9, 2022: 3, 2024: 0"),
    ("wild", "2020: 0.0001, 2021: 99999999, 2022: 0.0002, 2023: 88888888, 2024: 0.0001"),
    ("huge", "2020: 1000000000000000000000000, 2022: 2000000000000000000000000, 2024: 5000000000000000000000000"),
    ("tiny", "2020: 0.000000000001, 2022: 0.000000000002, 2024: 0.000000000001"),
    ("only before the plan", "2015: 60, 2016: 62, 2017: 64"), ("future", "2026: 90, 2028: 95, 2031: 99"),
    ("year 0", "0: 10, 1: 12, 2024: 20"),
  ]

  private func assessed(_ rule: TargetRule, _ printed: String, _ unit: UnitOfMeasure) -> AssessedIndicator {
    PlanFixture.assessed(
      PlanFixture.row("1", "参保率", unit, rule, .binding), printed, groups: [("农村", printed), ("城市", "2024: 50")])
  }

  @Test("of every kind under every rule get a verdict and an explanation of numbers", arguments: bad)
  func everywhere(name: String, printed: String) {
    let judge = Judge()
    for rule in everyRule {
      for unit in [UnitOfMeasure.percent, .per100000, .none] {
        let one = assessed(rule, printed, unit)
        if let p = one.verdict.probability { #expect((0...1).contains(p)) }
        let texts = Explanation(of: one, judge: judge).sections.flatMap(\.steps).flatMap {
          [$0.label.zh, $0.label.en, $0.content.phrase.zh, $0.content.phrase.en]
        }
        #expect(!texts.contains { holdsNoNumber($0) }, "\(name) \(rule) \(unit)")
        for band in judge.fan(of: one.verdict) {
          #expect([band.low95, band.low80, band.middle, band.high80, band.high95].allSatisfy { $0.isFinite })
        }
        #expect(one.warnings.allSatisfy { $0.since <= 2025 })
      }
    }
  }

  private func holdsNoNumber(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isASCII || !$0.isLetter }
    return words.contains("nan") || words.contains("inf") || words.contains("infinity")
  }

  @Test(
    "have the outcome that is stated",
    arguments: [
      ("none", Status.insufficient), ("one", .insufficient), ("two", .insufficient), ("equal", .atRisk),
      ("zero", .atRisk),
      ("gaps", .atRisk), ("over 100 %", .achieved), ("negative", .atRisk), ("only before the plan", .insufficient),
      ("future", .insufficient),
    ])
  func outcome(name: String, status: Status) throws {
    let printed = try #require(Self.bad.first { $0.name == name }).printed
    #expect(assessed(.atLeast(90), printed, .percent).verdict.status == status)
  }

  @Test("of two units in one series count only in the plan's, and of one year only the last")
  func mixed() {
    let row = PlanFixture.row("1", "婴儿死亡率", .perMille, .atMost(5))
    let own =
      PlanFixture.observations("婴儿死亡率", .perMille, "2020: 5.4, 2021: 5.0, 2022: 4.9, 2022: 4.8")
      + PlanFixture.observations("婴儿死亡率", .percent, "2023: 0.45, 2024: 0.40")
    let one = PlanAssessor().assess(PlanFixture.plan([row]), asOf: 2024, on: AssessmentMaterial(own: own)).indicators[0]
    #expect(one.verdict.latest?.year == 2022)
    #expect(one.verdict.latest?.figure.description == "4.8")
    #expect(one.dossier.entries.count { $0.use == .leftOut(.otherUnit(.percent, than: .perMille)) } == 2)
    #expect(one.dossier.entries.count { $0.use == .leftOut(.replaced) } == 1)
  }
}
