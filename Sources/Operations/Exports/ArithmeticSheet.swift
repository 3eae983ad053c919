import Assessment
import Foundation
import OfficeFiles
import PlanModel
import Wording

/// Today's comparison, the schedule and the status as formulas: label, value, how it comes about.
struct ArithmeticSheet {
  private let verdict: Verdict
  private let figures: FigureSheet
  private let language: Language
  private var rows: [[WorkbookContent.Cell]] = []

  /// The finished sheet.
  var sheet: WorkbookContent.Sheet {
    .init(
      name: Phrase.VerdictBook.arithmetic(language), columnWidths: [36, 24, 52], headerRows: 1,
      rows: [Phrase.VerdictBook.columns.map { .text($0(language)) }] + rows)
  }

  init(_ verdict: Verdict, figures: FigureSheet, _ language: Language) {
    self.verdict = verdict
    self.figures = figures
    self.language = language
    writeTarget()
    // Without a demand, or a figure since the base year, nothing follows from the range.
    let schedule = verdict.schedule
    let met: String? = if let schedule, schedule.latest != nil { writeSchedule(schedule) } else { nil }
    writeStatus(met)
  }

  // MARK: Rows

  private typealias Cell = WorkbookContent.Cell

  /// Appends a row and says where its value stands, e.g. `$B$7`.
  private mutating func add(_ label: Phrase, _ value: Cell, _ note: String = "") -> String {
    rows.append([.text(label(language)), value, .text(note)])
    return "$B$\(rows.count + 1)"
  }

  private func number(_ value: Decimal?, _ decimals: Int = 6) -> Cell {
    value.map { .number($0, decimals: min(decimals, max(0, -$0.exponent))) } ?? .blank
  }

  private func words(_ formula: String, _ result: Phrase) -> Cell {
    .formula(formula, result: .text(result(language)))
  }

  /// A formula whose result may be a number or, where there is none, an empty text.
  private func computed(_ formula: String, _ result: Decimal?) -> Cell {
    .formula(formula, result: result.map { .number($0, decimals: 4) } ?? .text(""))
  }

  // MARK: Parts

  private var low = "", lowCounts = "", high = "", highCounts = "", base = "", baseValue = ""
  private var year = "", value = "", target = ""

  /// Whether an end meets the target itself: 1 or 0.
  private func counts(_ end: ExactRange.Bound?) -> Cell {
    end.map { .number($0.isIncluded ? 1 : 0, decimals: 0) } ?? .blank
  }

  private mutating func writeTarget() {
    let range = verdict.demand?.range
    let note = Phrase.VerdictBook.insideNote(language)
    _ = add(Phrase.Explaining.printed, .text(verdict.question.target.text))
    _ = add(
      Phrase.Explaining.rule,
      .text(verdict.question.target.rule.explanation(unit: verdict.question.indicator.unit)(language)))
    low = add(Phrase.VerdictBook.low, number(range?.low?.value, 12))
    lowCounts = add(Phrase.VerdictBook.counts, counts(range?.low), note)
    high = add(Phrase.VerdictBook.high, number(range?.high?.value, 12))
    highCounts = add(Phrase.VerdictBook.counts, counts(range?.high), note)
    base = add(Phrase.Explaining.baseYear, .number(Decimal(verdict.question.namedBaseYear), decimals: 0))
    target = add(Phrase.Explaining.targetYear, .number(Decimal(verdict.question.targetYear), decimals: 0))
    guard let range = figures.rows, let schedule = verdict.schedule, let latest = schedule.latest else {
      baseValue = add(Phrase.VerdictBook.baseValue, .blank)
      year = add(Phrase.VerdictBook.latestYear, .blank)
      value = add(Phrase.VerdictBook.latestValue, .blank)
      return
    }
    let years = "\(figures.name)!$A$\(range.lowerBound):$A$\(range.upperBound)"
    let values = "\(figures.name)!$B$\(range.lowerBound):$B$\(range.upperBound)"
    baseValue = add(
      Phrase.VerdictBook.baseValue,
      computed("=IFERROR(INDEX(\(values),MATCH(\(base),\(years),0)),\"\")", schedule.baseline?.value), "x₀")
    year = add(
      Phrase.VerdictBook.latestYear,
      .formula("=MAX(\(years))", result: .number(Decimal(latest.year), decimals: 0)), "t")
    value = add(
      Phrase.VerdictBook.latestValue, computed("=INDEX(\(values),MATCH(\(year),\(years),0))", latest.value), "x_t")
  }

  /// By how much a value must change to reach the range.
  private func change(from cell: String) -> String {
    "IF(AND(\(low)<>\"\",\(cell)<\(low)),\(low)-\(cell),IF(AND(\(high)<>\"\",\(cell)>\(high)),\(high)-\(cell),0))"
  }

  /// s(x): how far a value is from the range.
  private func shortfall(of cell: String) -> String {
    "ABS(\(change(from: cell)))"
  }

  /// - Returns: where it stands whether the latest value meets the target.
  private mutating func writeSchedule(_ schedule: Schedule) -> String {
    let above = "IF(\(low)=\"\",TRUE,IF(\(lowCounts)=0,\(value)>\(low),\(value)>=\(low)))"
    let below = "IF(\(high)=\"\",TRUE,IF(\(highCounts)=0,\(value)<\(high),\(value)<=\(high)))"
    let met = add(
      Phrase.VerdictBook.inside,
      .formula(
        "=IF(\(value)=\"\",0,IF(AND(\(above),\(below)),1,0))", result: .number(schedule.isMet ? 1 : 0, decimals: 0)),
      Phrase.VerdictBook.insideNote(language))
    let atBase = add(
      Phrase.Explaining.shortfallAtBase,
      computed("=IF(\(baseValue)=\"\",\"\",\(shortfall(of: baseValue)))", schedule.shortfallAtBase), "s(x₀)")
    let now = add(
      Phrase.Explaining.shortfallNow,
      computed("=IF(\(value)=\"\",\"\",\(shortfall(of: value)))", schedule.shortfallNow), "s(x_t)")
    let done = add(
      Phrase.Explaining.done,
      computed(
        "=IF(OR(\(atBase)=\"\",\(now)=\"\"),\"\",IF(\(atBase)=0,\"\",1-\(now)/\(atBase)))", schedule.done),
      "1 − s(x_t)/s(x₀)")
    let due = add(
      Phrase.Explaining.due,
      computed(
        "=IF(OR(\(year)=\"\",\(target)<=\(base)),\"\",(\(year)-\(base))/(\(target)-\(base)))", schedule.due),
      "(t − t₀)/(T − t₀)")
    let ratio = add(
      Phrase.Explaining.ratio,
      computed("=IF(OR(\(done)=\"\",\(due)=\"\"),\"\",IF(\(due)<=0,\"\",\(done)/\(due)))", schedule.ratio), "done/due")
    writePace(ratio, schedule)
    let change = change(from: value)
    let required: Decimal? = if case .perYear(let step) = schedule.requiredStep { step } else { nil }
    _ = add(
      Phrase.VerdictBook.required,
      computed(
        "=IF(OR(\(value)=\"\",\(year)>=\(target),\(met)=1,\(change)=0),\"\",\(change)/(\(target)-\(year)))", required))
    _ = add(
      Phrase.VerdictBook.made,
      computed(
        "=IF(OR(\(baseValue)=\"\",\(year)<=\(base)),\"\",(\(value)-\(baseValue))/(\(year)-\(base)))", schedule.meanStep),
      "(x_t − x₀)/(t − t₀)")
    return met
  }

  private mutating func writePace(_ ratio: String, _ schedule: Schedule) {
    let names = Phrase.VerdictBook.paces.map { add(Phrase.VerdictBook.word, .text($0(language))) }
    let pace: Int? =
      switch schedule.pace {
      case .ahead: 0
      case .onSchedule: 1
      case .behind: 2
      case .farBehind: 3
      case .maintenance, .baseYearItself, .noBaseline, .noPeriod: nil
      }
    _ = add(
      Phrase.Explaining.pace,
      words(
        "=IF(\(ratio)=\"\",\"\",IF(ROUND(\(ratio),12)>=1,\(names[0]),IF(ROUND(\(ratio),12)>=0.95,\(names[1]),"
          + "IF(ROUND(\(ratio),12)>=0.6,\(names[2]),\(names[3])))))",
        pace.map { Phrase.VerdictBook.paces[$0] } ?? Phrase("", "")), "1 · 0.95 · 0.6")
  }

  /// The status follows from formulas where it is one of level, band or comparison; elsewhere it is given.
  ///
  /// - Parameter met: where it stands whether the latest value meets the target; `nil` where nothing says so.
  private mutating func writeStatus(_ met: String?) {
    let limits = verdict.policy
    _ = add(Phrase.Explaining.method, .text(Forecast.method))
    guard let met, let chance = verdict.outlook.chance, verdict.computedStatus == verdict.status, followsFromRange
    else {
      _ = add(Phrase.Explaining.status, .text(verdict.statusWord(language)), verdict.reason(language))
      return
    }
    let probability = add(
      Phrase.Explaining.probability, number(Decimal(printed: chance.probability.fixed(12)), 12),
      Phrase.VerdictBook.fromForecast(language))
    let onTrack = add(Phrase.VerdictBook.onTrackFrom, number(Decimal(printed: limits.onTrackFrom.fixed(6))))
    let atRisk = add(Phrase.VerdictBook.atRiskBelow, number(Decimal(printed: limits.atRiskBelow.fixed(6))))
    func name(_ status: Status) -> String { add(Phrase.VerdictBook.word, .text(status.word(language))) }
    let (achieved, good, open, bad) = (name(.achieved), name(.onTrack), name(.uncertain), name(.atRisk))
    // A bound from above may show trouble but never reassure.
    let best = chance.standing == .exact ? good : open
    _ = add(
      Phrase.Explaining.status,
      words(
        "=IF(\(met)=1,\(achieved),IF(\(probability)>=\(onTrack),\(best),IF(\(probability)<\(atRisk),\(bad),\(open))))",
        verdict.statusWord))
  }

  /// Whether being in the range today is what the rule calls met: a trend asks for more, a band to move towards less.
  private var followsFromRange: Bool {
    guard let schedule = verdict.schedule else { return false }
    if case .met = verdict.attainment { return schedule.isMet }
    return !schedule.isMet
  }
}
