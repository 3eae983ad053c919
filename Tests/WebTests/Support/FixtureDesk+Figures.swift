import Foundation
import PlanModel
import Web
import Wording

extension FixtureDesk {
  func tile(_ planned: PlannedIndicator, _ asOf: AsOf) -> WallTile {
    var series = (fixture.series[planned.indicator.id] ?? []).compactMap { dated in
      Figure(printed: dated.printed).map { DatedFigure(year: dated.year, figure: $0) }
    }
    if case .year(let year) = asOf { series = series.filter { $0.year <= year } }
    return WallTile(planned: planned, series: series, attainment: attainment(planned, series))
  }

  private func attainment(_ planned: PlannedIndicator, _ series: [DatedFigure]) -> Verdict {
    guard let value = series.last?.figure.value else {
      return .noData(Phrase("还没有监测数据", "There are no figures yet"))
    }
    let base = series.first { $0.year == 2020 }?.figure.value
    return judge(planned.target.rule, value, base)
  }

  private func judge(_ rule: TargetRule, _ value: Decimal, _ base: Decimal?) -> Verdict {
    func verdict(_ isMet: Bool) -> Verdict { isMet ? .met : .notMet }
    switch rule {
    case .atLeast(let bound): return verdict(value >= bound)
    case .moreThan(let bound): return verdict(value > bound)
    case .atMost(let bound): return verdict(value <= bound)
    case .lessThan(let bound): return verdict(value < bound)
    case .about(let middle, let room, _): return verdict(abs(value - middle) <= room)
    case .within(let low, let high), .towardsBand(let low, let high): return verdict(value >= low && value <= high)
    case .ratio(let men, let women): return verdict(value >= women / men)
    case .hold(let rule): return judge(rule, value, base)
    case .increase, .everyYear(.up): return base.map { verdict(value > $0) } ?? noBase
    case .decrease, .everyYear(.down): return base.map { verdict(value < $0) } ?? noBase
    default: return .cannotSay(Phrase("目标没有可计算的标准", "The target has no computable standard"))
    }
  }

  private var noBase: Verdict { .cannotSay(Phrase("缺少 2020 年的数据", "The figure of 2020 is missing")) }

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
