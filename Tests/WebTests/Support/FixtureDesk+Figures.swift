import Assessment
import Foundation
import PlanModel
import Web
import Wording

extension FixtureDesk {
  /// The plan judged on the fixture's figures, looked at from 2025.
  func wall(_ asOf: AsOf) -> Wall {
    let year = if case .year(let year) = asOf { year } else { 2025 }
    let assessed = assessor.assess(
      plan, asOf: year,
      on: AssessmentMaterial(
        own: plan.indicators.flatMap(observations), judgements: Judgements(decisions)))
    return Wall(head: head, assessed: assessed, asOf: asOf, judge: assessor.judge)
  }

  func observations(_ planned: PlannedIndicator) -> [Observation] {
    guard let region = FixturePlan.region.code, let figures = fixture.series[planned.indicator.id] else { return [] }
    func one(_ year: Int, _ value: ObservedValue, _ breakdown: Breakdown, _ derived: Bool) -> Observation {
      Observation(
        subject: .init(indicator: planned.indicator.id, region: region, year: year, breakdown: breakdown),
        value: value, unit: planned.indicator.unit,
        provenance: .init(
          source: year % 2 == 0 ? "https://example.org/yearbook/\(year)" : "云溪统计年鉴\(year + 1)",
          note: derived ? "由“比上年提高”推算" : "", derivation: derived ? .derived : .published, author: "统计局",
          recordedAt: FixturePlan.accepted))
    }
    var all: [Observation] = []
    for dated in figures {
      guard let figure = Figure(printed: dated.printed) else { continue }
      all.append(one(dated.year, .figure(figure), .total, dated.year == 2021))
      guard planned.number == "1", let rural = Breakdown(printed: "农村"), let city = Breakdown(printed: "城市") else {
        continue
      }
      all.append(one(dated.year, .figure(Figure(value: figure.value + 3, decimals: 1)), rural, false))
      all.append(one(dated.year, .figure(Figure(value: figure.value - 2, decimals: 1)), city, false))
    }
    if !figures.contains(where: { $0.year == 2022 }) {
      all.append(one(2022, .missing(.notYetPublished), .total, false))
    }
    return all.sorted {
      ($0.subject.breakdown, $0.subject.year) < ($1.subject.breakdown, $1.subject.year)
    }
  }
}
