import Assessment
import Foundation
import Operations
import PlanModel

/// A row of a plan 2021–2030 of 云溪市 on printed figures, assessed.
struct AssessedRow {
  let plan: AssessedPlan
  var indicator: AssessedIndicator { plan.indicators[0] }
  var workbook: VerdictWorkbook { VerdictWorkbook(indicator, explanation: Explanation(of: indicator, judge: Judge())) }

  /// - Parameter figures: `2020: 16.9, 2021: 16.1` by the indicator's name; the first name is the row's.
  init(
    _ rule: TargetRule, _ figures: [(name: String, printed: String)], _ unit: UnitOfMeasure = .percent,
    asOf: Int = 2025,
    judge: Judge = Judge()
  ) {
    let row = PlannedIndicator(
      domain: 1, number: "1", row: 1, indicator: Indicator(name: figures[0].name, unit: unit),
      target: Target(text: "目标", rule: rule), bindingness: .binding, lead: ["市民政局"], lines: SourceLines(1))
    let plan = Plan(
      title: "规划", population: .women, kind: .plan, region: Region(name: "云溪市", code: RegionCode("530581")),
      period: Period(from: 2021, to: 2030), domains: [Domain(number: 1, name: "健康")], indicators: [row])
    let own = figures.flatMap { name, printed in
      printed.split(separator: ",").map { part in
        let sides = part.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }
        return Observation(
          subject: .init(indicator: Indicator.ID(name: name), region: RegionCode("530581")!, year: Int(sides[0])!),
          value: .figure(Figure(printed: sides[1])!), unit: unit,
          provenance: .init(
            source: "统计年报", note: "", derivation: .published, author: "周敏", recordedAt: Date(timeIntervalSince1970: 0)))
      }
    }
    self.plan = PlanAssessor(judge: judge).assess(plan, asOf: asOf, on: AssessmentMaterial(own: own))
  }
}
