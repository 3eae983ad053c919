import Assessment
import PlanModel
import Store

/// Totals of many regions as the series of indicators: figures in the indicator's unit, others left out.
struct TotalsSeries: Sendable {
  /// By indicator, then by region.
  let series: [Indicator.ID: [RegionCode: Series]]

  /// - Parameter indicators: an indicator printed without a unit takes the unit of a region's last figure.
  init(_ totals: [RegionTotals], of indicators: [Indicator]) {
    let known = Dictionary(indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var forms: [Indicator: SeriesForm] = [:]
    var best: [Indicator.ID: [RegionCode: (series: Series, last: Int)]] = [:]
    for one in totals {
      guard let indicator = known[one.indicator], indicator.unit == .none || indicator.unit == one.unit,
        let last = one.figures.last?.year
      else { continue }
      if let other = best[one.indicator]?[one.region], other.last >= last { continue }
      let measured = Indicator(name: indicator.name, unit: one.unit)
      let form = forms[measured] ?? SeriesForm(of: measured)
      forms[measured] = form
      let series = form.series(one.figures.map { Series.Point(year: $0.year, figure: $0.figure) })
      best[one.indicator, default: [:]][one.region] = (series, last)
    }
    series = best.mapValues { $0.mapValues(\.series) }
  }

  /// The series of an indicator in a region; `nil` where it has no figures.
  subscript(indicator: Indicator.ID, region: RegionCode) -> Series? { series[indicator]?[region] }
}
