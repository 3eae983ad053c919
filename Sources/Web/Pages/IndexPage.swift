import Assessment
import Figures
import Operations
import PlanModel
import Wording

/// A plan's composite index: the figure in words, its course, every step, what is missing, what it depends on.
struct IndexPage: Page {
  let sheet: IndexSheet
  var choice = IndexChoice()

  var index: ComputedIndex { sheet.index }
  var panel: IndexPanel { sheet.index.panel }
  /// The year that is taken apart: the last that could be computed, else the last with figures.
  var shown: IndexResult? { index.latest ?? index.course.last }

  var title: Phrase { panel.definition.name }
  var station: Station { .index(sheet.head) }

  func write(into html: inout HTML) {
    html.element("p", .class("trail")) { html in
      html.element("a", .href(sheet.head.wallAddress), text: Phrase.Frame.wall)
    }
    html.heading(title(html.language), station: station)
    IndexHeadline(sheet: sheet).write(into: &html)
    html.newline()
    writeControls(into: &html)
    writeCourse(into: &html)
    if let shown {
      IndexSteps(page: self, result: shown).write(into: &html)
    }
    writeChange(into: &html)
    IndexGaps(page: self).write(into: &html)
    IndexSpreads(index: index).write(into: &html)
    writeMethod(into: &html)
  }

  private func writeControls(into html: inout HTML) {
    html.element(
      "form", .class("filterline"), .action(Address("plans", sheet.head.id.text, "index"))
    ) { html in
      select(
        "normalise", Phrase.IndexPage.normalisation,
        IndexNormalisation.allCases.map { ($0.rawValue, $0.word) }, choice.normalisation.rawValue, into: &html)
      select(
        "aggregate", Phrase.IndexPage.aggregation, IndexAggregation.allCases.map { ($0.rawValue, $0.word) },
        choice.aggregation.rawValue, into: &html)
      select(
        "year", Phrase.IndexPage.asOf,
        [("", Phrase.IndexPage.latest)] + index.years.reversed().map { ("\($0)", Phrase(verbatim: "\($0)")) },
        choice.year.map(String.init) ?? "", into: &html)
      html.element("button", .type("submit"), text: Phrase.IndexPage.compute)
    }
    if !index.course.isEmpty {
      html.element("p", .class("tools")) { html in
        html.element("a", .href(choice.stepsAddress(of: sheet.head)), .download, text: Phrase.IndexPage.csv)
      }
    }
    html.newline()
  }

  private func select(
    _ name: String, _ label: Phrase, _ options: [(value: String, words: Phrase)], _ chosen: String,
    into html: inout HTML
  ) {
    html.element("label", .class("field")) { html in
      html.element("span", text: label)
      html.element("select", .name(name)) { html in
        for option in options {
          html.element("option", .value(option.value), .selected(if: option.value == chosen), text: option.words)
        }
      }
    }
  }

  private func writeCourse(into html: inout HTML) {
    let points = coursePoints
    guard !points.isEmpty else { return }
    let chart = courseChart(points, in: html.language)
    html.element("section", .class("chart"), .labelledBy("course")) { html in
      html.element("h2", .id("course"), text: Phrase.IndexPage.course)
      html.element("figure") { html in
        html.graphic(chart.graphic(.wide))
        html.graphic(chart.graphic(.narrow))
      }
      writeCourseNotes(into: &html)
    }
    html.newline()
  }

  /// The years that have an index.
  private var coursePoints: [ChartPoint] {
    // A loop: Swift 6.3.1 crashes on nested closures here when it optimises.
    var points: [ChartPoint] = []
    for result in index.course {
      guard let value = result.value else { continue }
      points.append(ChartPoint(year: result.year, value: value, label: Score.points(value)))
    }
    return points
  }

  private func courseChart(_ points: [ChartPoint], in language: Language) -> SeriesChart {
    let summary = Phrase.IndexPage.courseSummary(points.map { (year: $0.year, value: $0.label) })
    return SeriesChart(
      words: .init(
        title: title(language), summary: summary(language), unit: Phrase.IndexPage.points(language), target: "",
        base: Phrase.Wall.base(language)),
      points: points, target: .none, years: courseYears, baseYear: sheet.head.period.baseYear, zero: .meaningful)
  }

  /// Years without an index, and years that cannot be compared.
  private func writeCourseNotes(into html: inout HTML) {
    let gaps = index.course.filter { $0.value == nil }.map(\.year)
    if !gaps.isEmpty { html.element("p", .class("quiet"), text: Phrase.IndexPage.gap(gaps)) }
    guard case .explained(_, _, let composition) = index.change?.outcome, !Score.isNothing(composition) else { return }
    html.element("p", .class("quiet"), text: Phrase.IndexPage.unlike)
  }

  /// From the base year to the target year, as the indicators' charts.
  var courseYears: ClosedRange<Int> {
    let period = sheet.head.period
    return period.baseYear...max(period.targetYear, period.baseYear)
  }

  private func writeChange(into html: inout HTML) {
    guard let change = index.change, case .explained(let total, let parts, let composition) = change.outcome else {
      return
    }
    html.element("section", .labelledBy("changes")) { html in
      html.element("h2", .id("changes"), text: Phrase.IndexPage.changes)
      html.element("p", text: Phrase.IndexPage.change(change.from, change.to, Score.signed(total)))
      html.element("ul", .class("points")) { html in
        for part in parts.sorted(by: { abs($0.points) > abs($1.points) }) {
          write(part.points, Phrase(verbatim: part.indicator.name), isName: true, into: &html)
        }
        if !Score.isNothing(composition) {
          write(composition, Phrase.IndexPage.composition, isName: false, into: &html)
        }
      }
    }
    html.newline()
  }

  private func write(_ points: Double, _ words: Phrase, isName: Bool, into html: inout HTML) {
    html.element("li") { html in
      html.element("b", text: Score.signed(points))
      html.text(" ")
      if isName { html.element("span", .lang(.zh), text: words) } else { html.text(words) }
    }
  }

  private func writeMethod(into html: inout HTML) {
    let (method, rule) = (panel.method, panel.method.missing)
    html.element("section", .labelledBy("method")) { html in
      html.element("h2", .id("method"), text: Phrase.IndexPage.method)
      html.element("ul", .class("why")) { html in
        for words in [
          method.normalisation.meaning, Phrase.IndexPage.within, method.aggregation.meaning,
          Phrase.IndexPage.rule(
            carried: rule.oldestCarried, domain: Score.roughly(rule.domainShare), index: Score.roughly(rule.indexShare)),
          Phrase.IndexPage.sources,
        ] { html.element("li", text: words) }
      }
    }
  }
}

/// How scores stand on a page: one decimal, a true minus.
enum Score {
  static func points(_ value: Double) -> String { Numerals.printed(Figure(rounding: value, decimals: 1)) }
  static func percent(_ share: Double) -> String { points(share * 100) + "%" }
  /// Without decimals: for thresholds.
  static func roughly(_ share: Double) -> String { Numerals.printed(Figure(rounding: share * 100, decimals: 0)) + "%" }
  static func signed(_ value: Double) -> String {
    let figure = Figure(rounding: value, decimals: 1)
    return (figure.value > 0 ? "+" : "") + Numerals.printed(figure)
  }
  /// Whether it would be printed as 0.0.
  static func isNothing(_ value: Double) -> Bool { Figure(rounding: value, decimals: 1).value == 0 }
}
