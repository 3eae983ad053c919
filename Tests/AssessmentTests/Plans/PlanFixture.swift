import Foundation
import PlanModel

@testable import Assessment

/// Small plans and the figures behind them, made for the test.
enum PlanFixture {
  static let region = Region(name: "云溪市", code: RegionCode("530581"))

  static func row(
    _ number: String, _ name: String, _ unit: UnitOfMeasure, _ rule: TargetRule, _ bindingness: Bindingness = .expected,
    domain: Int = 1, lead: [String] = ["市卫生健康委"], text: String = "目标", standing: Target.Standing = .asPrinted
  ) -> PlannedIndicator {
    PlannedIndicator(
      domain: domain, number: number, row: 1, indicator: Indicator(name: name, unit: unit),
      target: Target(text: text, rule: rule, standing: standing), bindingness: bindingness, lead: lead,
      lines: SourceLines(1))
  }

  static func plan(_ rows: [PlannedIndicator], region: Region = region, population: Population = .women) -> Plan {
    Plan(
      title: "规划", population: population, kind: .plan, region: region, period: Period(from: 2021, to: 2030),
      domains: [Domain(number: 1, name: "健康"), Domain(number: 2, name: "教育")], indicators: rows)
  }

  /// `2020: 16.9, 2021: -` where a dash is a missing value not yet published; recorded one second after the other.
  static func observations(
    _ name: String, _ unit: UnitOfMeasure, _ printed: String, _ breakdown: String = "", from second: Double = 0
  ) -> [Observation] {
    printed.split(separator: ",").enumerated().map { index, part in
      let sides = part.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }
      return observation(
        name, unit, Int(sides[0])!, sides[1], breakdown, at: second + Double(index))
    }
  }

  static func observation(
    _ name: String, _ unit: UnitOfMeasure, _ year: Int, _ value: String, _ breakdown: String = "",
    at second: Double = 0,
    source: String = "统计年报"
  ) -> Observation {
    Observation(
      subject: .init(
        indicator: Indicator.ID(name: name), region: RegionCode("530581")!, year: year,
        breakdown: Breakdown(printed: breakdown)!),
      value: Figure(printed: value).map { .figure($0) } ?? .missing(.notYetPublished), unit: unit,
      provenance: .init(
        source: source, note: "", derivation: .published, author: "周敏", recordedAt: Date(timeIntervalSince1970: second))
    )
  }

  /// One row of a plan with its figures, assessed.
  static func assessed(
    _ row: PlannedIndicator, _ printed: String, groups: [(String, String)] = [], asOf: Int = 2025
  ) -> AssessedIndicator {
    let (name, unit) = (row.indicator.name, row.indicator.unit)
    let own = observations(name, unit, printed) + groups.flatMap { observations(name, unit, $0.1, $0.0) }
    return PlanAssessor().assess(plan([row]), asOf: asOf, on: AssessmentMaterial(own: own)).indicators[0]
  }
}
