import Assessment
import Figures
import Oversight
import PlanModel
import Wording

/// One indicator of a plan: definition, target, series, units, source.
struct IndicatorPage: Page {
  let sheet: IndicatorSheet
  var pictures = PictureOffer.absent
  var refused: RefusedSupposition?
  /// A judgement that was sent and could not be taken, as it was typed; `nil` where none was.
  var judgement: JudgementForm?
  var decisions = DecisionOffer.absent
  /// Drafts that may move it, as far as the visitor may read them.
  var policies: [PolicyDraft] = []

  private var planned: PlannedIndicator { sheet.tile.planned }
  var title: Phrase { Phrase(verbatim: planned.indicator.name) }
  var station: Station { .indicator(sheet.head) }

  func write(into html: inout HTML) {
    html.element("p", .class("trail")) { html in
      html.element("a", .href(sheet.head.wallAddress), text: Phrase.Frame.wall)
      html.text(" › ")
      html.element(
        "a", .lang(.zh), .href(Address("plans", sheet.head.id.text, query: [("domain", "\(sheet.domain.number)")])),
        text: sheet.domain.name)
    }
    html.heading(planned.indicator.name, station: station)
    html.element("p", .class("headline")) { html in
      html.sign(sheet.tile.verdict)
      html.text(" ")
      html.text(conclusion)
    }
    if case .year(let year) = sheet.asOf {
      html.element("p", .class("filtered"), .role("status")) { html in
        html.text(Phrase.Indicator.asOfYear(year))
        html.text(" ")
        html.element("a", .href(sheet.head.indicatorAddress(planned.key)), text: Phrase.Indicator.backToNow)
      }
    }
    VerdictGrounds(assessed: sheet.tile.assessed, dissent: sheet.dissent).write(into: &html)
    html.newline()
    html.element("div", .class("columns")) { html in
      html.element("div", .class("main")) { html in
        if sheet.tile.series.isEmpty {
          html.element("p", .class("empty"), text: Phrase.Indicator.noData)
        } else {
          writeChart(into: &html)
        }
        writeWhatIf(into: &html)
        ReasonsView(sheet: sheet).write(into: &html)
        if !sheet.observations.isEmpty { SeriesTable(sheet: sheet).write(into: &html) }
      }
      html.newline()
      html.element("aside", .class("side"), .labelledBy("definition")) { html in
        writeDefinition(into: &html)
      }
    }
    html.newline()
    writeJudgements(into: &html)
    writePolicies(into: &html)
    writeNeighbours(into: &html)
  }

  private func writePolicies(into html: inout HTML) {
    guard !policies.isEmpty else { return }
    html.element("h2", .id("policies"), text: Phrase.PolicyPage.onIndicator)
    html.element("ul", .class("papers")) { html in
      for paper in policies {
        html.element("li") { html in
          html.element("a", .lang(.zh), .href(paper.address), text: paper.head.title)
          html.text(" ")
          html.standing(paper.stage.name)
        }
      }
    }
    html.newline()
  }

  private var conclusion: Phrase {
    guard let latest = sheet.tile.latest else { return Phrase.Indicator.noFigure(target: planned.target.text) }
    return Phrase.Indicator.conclusion(
      year: latest.year, value: Numerals.printed(latest.figure, planned.indicator.unit), target: planned.target.text)
  }

  private func writeChart(into html: inout HTML) {
    html.element("section", .class("chart"), .labelledBy("chart")) { html in
      html.element("h2", .id("chart"), text: Phrase.Indicator.chart)
      let chart = IndicatorChart(sheet: sheet).chart(in: html.language)
      html.element(
        "figure", .id("figure"),
        .data("data-series", Address("api", "plans", sheet.head.id.text, "indicators", planned.key).text)
      ) { html in
        html.graphic(chart.graphic(.wide))
        html.graphic(chart.graphic(.narrow))
      }
      html.element("p", .class("tools")) { html in
        let here = sheet.head.indicatorAddress(planned.key).text
        func download(_ file: String, _ words: Phrase) {
          html.element("a", .href(Address(path: "\(here)/\(file)", query: [])), .download, text: words)
        }
        download("series.xlsx", Phrase.Indicator.xlsx)
        download("series.csv", Phrase.Indicator.csv)
        if pictures == .offered { download("chart.png", Phrase.Indicator.png) }
        download("chart.svg", Phrase.Indicator.svg)
        html.element("button", .type("button"), .class("scripted"), .data("data-copy", "series")) { html in
          html.text(Phrase.Indicator.copy)
        }
        html.element("span", .class("done"), .role("status"), .data("data-done", Phrase.Indicator.copied), text: "")
      }
    }
    html.newline()
  }

  private func writeNeighbours(into html: inout HTML) {
    html.element("nav", .class("neighbours"), .label(Phrase.Frame.thisPlan)) { html in
      if let key = sheet.neighbours.previous {
        html.element("a", .rel("prev"), .href(sheet.head.indicatorAddress(key))) { html in
          html.text("← ")
          html.text(Phrase.Indicator.previous)
        }
      }
      if let key = sheet.neighbours.next {
        html.element("a", .rel("next"), .href(sheet.head.indicatorAddress(key))) { html in
          html.text(Phrase.Indicator.next)
          html.text(" →")
        }
      }
    }
  }
}

/// Whether charts can be had as PNG: the tool that draws them is not on every machine.
enum PictureOffer: Hashable, Sendable {
  case offered, absent
}
