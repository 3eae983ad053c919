import Figures
import PlanModel
import Reports
import Wording

/// An indicator's series as a chart: for its page, and as a file.
struct IndicatorChart {
  let sheet: IndicatorSheet

  /// From the base year, or the first figure where that is earlier, to the target year: what comes after a plan's
  /// end is no part of its story.
  var years: ClosedRange<Int> {
    let period = sheet.head.period
    let observed = sheet.observations.filter { $0.value.figure != nil }.map(\.subject.year)
    return min(period.baseYear, period.targetYear, observed.min() ?? period.baseYear)...period.targetYear
  }

  func chart(in language: Language) -> SeriesChart {
    let (tile, period) = (sheet.tile, sheet.head.period)
    let name = tile.planned.indicator.name
    let summary: Phrase
    if let first = tile.series.first, let last = tile.series.last {
      summary = Phrase.Wall.sparkSummary(
        from: first.year, first: first.printed, to: last.year, last: last.printed,
        target: tile.planned.target.text)
    } else {
      summary = Phrase.Wall.sparkNone(tile.planned.target.text)
    }
    return SeriesChart(
      words: .init(
        title: Phrase.Indicator.chartTitle(name, unit: tile.planned.indicator.unit.symbol)(language),
        summary: summary(language), unit: tile.planned.indicator.unit.symbol,
        target: tile.targetWords(language), base: Phrase.Wall.base(language)),
      points: tile.series.map(\.point), breakdowns: breakdowns, target: tile.targetMark(in: period),
      fan: tile.fan, years: years,
      baseYear: period.baseYear,
      zero: sheet.tile.planned.indicator.unit.nature.hasZero ? .meaningful : .arbitrary)
  }

  private var breakdowns: [BreakdownSeries] {
    let last = sheet.head.period.targetYear
    let parts = sheet.observations.filter { !$0.subject.breakdown.isTotal && $0.subject.year <= last }
    return Set(parts.map(\.subject.breakdown)).sorted().map { breakdown in
      BreakdownSeries(
        label: breakdown.label,
        points: parts.filter { $0.subject.breakdown == breakdown }.compactMap { observation in
          observation.value.figure.map { DatedFigure(year: observation.subject.year, figure: $0).point }
        }.sorted { $0.year < $1.year })
    }
  }
}
