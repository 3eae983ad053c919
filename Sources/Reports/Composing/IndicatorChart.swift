import Assessment
import Figures
import Foundation
import PlanModel
import Wording

extension TargetMark {
  /// A target as something a chart can draw.
  ///
  /// - Parameters:
  ///   - base: the figure of the plan's base year, where there is one.
  ///   - value: the figure of another year.
  public init(_ rule: TargetRule, base: Decimal?, value: (Int) -> Decimal?) {
    switch rule {
    case .atLeast(let bound), .moreThan(let bound), .atMost(let bound), .lessThan(let bound): self = .line(bound.double)
    case .within(let low, let high), .towardsBand(let low, let high): self = .band(low: low.double, high: high.double)
    case .about(let middle, let tolerance, _):
      self = .band(low: (middle - tolerance).double, high: (middle + tolerance).double)
    case .ratio(let men, let women): self = men == 0 ? .none : .line((women / men).double)
    case .reasonableShare(let low?, let high?): self = .band(low: low.double, high: high.double)
    // These are judged against the base year's value: that is the line to stay above or below.
    case .noLowerThanBaseline, .increase, .decrease, .everyYear, .contained:
      self = base.map { .line($0.double) } ?? .none
    case .decreaseMarkedly(let percent): self = base.map { .line(($0 * (100 - percent) / 100).double) } ?? .none
    case .change(let change, let year):
      self =
        (year.map(value) ?? base).map { base in
          switch change {
          case .percent(let percent): .line((base * (100 + percent) / 100).double)
          case .points(let points): .line((base + points).double)
          }
        } ?? .none
    case .hold(let rule): self.init(rule, base: base, value: value)
    case .all(let rules):
      self = rules.map { TargetMark($0, base: base, value: value) }.first { $0 != .none } ?? .none
    case .reasonableShare, .notBelow, .commensurate, .qualitative, .uninterpreted: self = .none
    }
  }
}

extension TargetRule {
  /// The words on a target's line: the plan's own, and that the line is the base year's value where it is.
  public func lineWords(_ printed: String) -> Phrase {
    switch self {
    case .noLowerThanBaseline, .increase, .decrease, .everyYear, .contained: Phrase.Indicator.againstBase(printed)
    default: Phrase(verbatim: printed)
    }
  }
}

extension FanYear {
  /// A year of a forecast as a chart draws it.
  public init(_ band: ForecastBand) {
    self.init(
      year: band.year,
      quantiles: Quantiles(
        low95: band.low95, low80: band.low80, middle: band.middle, high80: band.high80, high95: band.high95))
  }
}

extension Composer {
  /// An indicator's series against its target, with the fan where there is one; `nil` where there is nothing to draw.
  func chart(_ indicator: AssessedIndicator, of plan: PlanFigures) -> Block? {
    let points = indicator.series.points
    guard let first = points.first, let last = points.last else { return nil }
    let (planned, period) = (indicator.planned, plan.plan.period)
    let mark = TargetMark(planned.target.rule, base: indicator.series[period.baseYear]?.value) { year in
      indicator.series[year]?.value
    }
    let unit = indicator.series.unit.symbol
    let drawing = SeriesChart(
      words: .init(
        title: Phrase.Indicator.chartTitle(planned.indicator.name, unit: unit)(language),
        summary: Phrase.Wall.sparkSummary(
          from: first.year, first: first.figure.printed, to: last.year, last: last.figure.printed,
          target: planned.target.text)(language), unit: unit,
        target: planned.target.rule.lineWords(planned.target.text)(language), base: Phrase.Wall.base(language)),
      points: points.map(ChartPoint.init), breakdowns: breakdowns(indicator), target: mark,
      fan: material.judge.fan(of: indicator.verdict).map(FanYear.init),
      years: min(period.baseYear, first.year)...max(period.targetYear, last.year), baseYear: period.baseYear,
      zero: planned.indicator.unit.nature.hasZero ? .meaningful : .arbitrary)
    return .chart(
      ReportChart(
        caption: Phrase.Report.chartCaption(planned.indicator.name, unit: unit)(language), drawing: .series(drawing),
        notes: [Phrase.Report.chartNote(sources(indicator), hasFan: !drawing.fan.isEmpty)(language)]))
  }

  private func breakdowns(_ indicator: AssessedIndicator) -> [BreakdownSeries] {
    // More lines than these are no picture any more.
    indicator.subgroups.filter { !$0.verdict.question.series.points.isEmpty }.prefix(4).map { subgroup in
      BreakdownSeries(
        label: subgroup.breakdown.label, points: subgroup.verdict.question.series.points.map(ChartPoint.init))
    }
  }

  /// Where an indicator's figures come from, each source once, the newest first.
  func sources(_ indicator: AssessedIndicator, atMost limit: Int = 3) -> [String] {
    var sources: [String] = []
    for entry in indicator.dossier.entries.reversed() where entry.use == .used {
      let source = entry.observation.provenance.source
      if !source.isEmpty, !sources.contains(source) { sources.append(source) }
    }
    return Array(sources.prefix(limit))
  }
}

extension ChartPoint {
  fileprivate init(_ point: Series.Point) {
    self.init(year: point.year, value: point.value.double, label: point.figure.printed)
  }
}

extension UnitOfMeasure.Nature {
  /// Whether zero is a natural end of its scale.
  public var hasZero: Bool {
    switch self {
    case .share, .rate, .count, .ratio: true
    case .duration, .sexRatio: false
    }
  }
}
