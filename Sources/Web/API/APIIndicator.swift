import Assessment
import Figures
import Operations
import PlanModel
import Wording

/// `GET /api/plans/{id}/indicators/{key}`
struct APIIndicator: APIValue {
  let plan: String
  let indicator: APITile
  let reading: String
  let unit: String
  /// The breakdown that stands for everybody.
  let total: String
  let observations: [One]
  let chart: Chart
  /// The verdict with everything it rests on.
  let explanation: ExplanationRecord

  struct One: Encodable {
    let year: Int
    let breakdown: String
    /// Digits and a point; `null` where it is missing, and then `missing` says why.
    let value: String?
    /// The value as pages print it.
    let printed: String?
    let missing: String?
    let source, note, derivation: String

    private enum Key: String, CodingKey {
      case year, breakdown, value, printed, missing, source, note, derivation
    }

    func encode(to encoder: any Encoder) throws {
      var box = encoder.container(keyedBy: Key.self)
      try box.encode(year, forKey: .year)
      try box.encode(breakdown, forKey: .breakdown)
      try box.encode(value, forKey: .value)
      try box.encodeIfPresent(printed, forKey: .printed)
      try box.encodeIfPresent(missing, forKey: .missing)
      try box.encode(source, forKey: .source)
      try box.encode(note, forKey: .note)
      try box.encode(derivation, forKey: .derivation)
    }
  }

  /// What a chart of it needs: years, axis, and the target as it is drawn.
  struct Chart: Encodable {
    let from, to, base: Int
    let words, baseWords: String
    /// Whether the axis was cut above a zero that means something.
    let isCut: Bool
    let target: Mark?
    let axis: Axis
    /// The forecast, year by year from the one after the last figure.
    let fan: [Fan]

    struct Fan: Encodable {
      let year: Int
      let low95, low80, middle, high80, high95: Double
      /// The middle and the ends of the 80 % interval as pages print them.
      let printed: [String]
    }

    /// How a forecast is put into words, with `{middle}`, `{low}` and `{high}` to fill in.
    let fanWords: String

    struct Mark: Encodable {
      var value: Double?
      var low: Double?
      var high: Double?
    }

    struct Axis: Encodable {
      let low, high: Double
    }
  }

  init(sheet: IndicatorSheet, language: Language) {
    plan = sheet.head.id.text
    indicator = APITile(sheet.tile)
    reading = sheet.reading(language)
    explanation = ExplanationRecord(sheet.tile.assessed, sheet.explanation, of: sheet.head.id, in: language)
    unit = sheet.tile.planned.indicator.unit.symbol
    total = Breakdown.total.text
    observations = sheet.observations.map { one in
      let missing: String?
      if case .missing(let reason) = one.value { missing = reason.rawValue } else { missing = nil }
      return One(
        year: one.subject.year,
        breakdown: one.subject.breakdown.isTotal ? Breakdown.total.text : one.subject.breakdown.label,
        value: one.value.figure?.description, printed: one.value.figure.map(Numerals.printed), missing: missing,
        source: one.provenance.source, note: one.provenance.note, derivation: one.provenance.derivation.rawValue)
    }
    let drawn = IndicatorChart(sheet: sheet)
    let series = drawn.chart(in: language)
    let mark: Chart.Mark?
    switch series.target {
    case .none: mark = nil
    case .line(let value): mark = Chart.Mark(value: value)
    case .band(let low, let high): mark = Chart.Mark(low: low, high: high)
    }
    let decimals = sheet.tile.latest?.figure.decimals ?? 0
    chart = Chart(
      from: drawn.years.lowerBound, to: drawn.years.upperBound, base: series.baseYear, words: series.words.target,
      baseWords: series.words.base, isCut: series.zero == .meaningful && series.axis.lowerBound > 0, target: mark,
      axis: .init(low: series.axis.lowerBound, high: series.axis.upperBound),
      fan: series.fan.map { year in
        let values = year.quantiles
        return Chart.Fan(
          year: year.year, low95: values.low95, low80: values.low80, middle: values.middle, high80: values.high80,
          high95: values.high95,
          printed: [values.middle, values.low80, values.high80].map { $0.fixed(decimals) })
      }, fanWords: Phrase.Indicator.forecastWords(language))
  }
}
