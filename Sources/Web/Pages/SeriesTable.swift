import PlanModel
import Wording

/// An indicator's figures as a table, a row a year and a column a breakdown: the chart's text alternative, and
/// what is copied into documents.
struct SeriesTable {
  let sheet: IndicatorSheet

  private var breakdowns: [Breakdown] {
    Set(sheet.observations.map(\.subject.breakdown)).sorted { ($0.isTotal ? 0 : 1, $0) < ($1.isTotal ? 0 : 1, $1) }
  }

  func write(into html: inout HTML) {
    let breakdowns = breakdowns
    html.element("section", .labelledBy("data")) { html in
      html.element("h2", .id("data"), text: Phrase.Indicator.data)
      html.element("div", .class("scroller whole"), .focusable, .role("region"), .labelledBy("data")) { html in
        html.element("table", .id("series")) { html in
          html.element("caption", .class("unseen"), text: Phrase.Indicator.dataNote)
          html.element("thead") { html in
            html.element("tr") { html in
              html.element("th", .scope("col"), text: Phrase.Indicator.year)
              for breakdown in breakdowns {
                html.element("th", .scope("col"), .class("figure")) { write(heading: breakdown, into: &$0) }
              }
              html.element("th", .scope("col"), text: Phrase.Indicator.from)
              html.element("th", .scope("col"), text: Phrase.Indicator.note)
            }
          }
          html.newline()
          html.element("tbody") { html in
            for year in Set(sheet.observations.map(\.subject.year)).sorted() {
              write(year, breakdowns, into: &html)
            }
          }
        }
      }
      let last = sheet.head.period.targetYear
      if sheet.observations.contains(where: { $0.subject.year > last }) {
        html.element("p", .class("quiet"), text: Phrase.Indicator.afterPeriod(last))
      }
    }
    html.newline()
  }

  private func write(heading breakdown: Breakdown, into html: inout HTML) {
    html.text(breakdown.isTotal ? Phrase.Indicator.total : Phrase(verbatim: breakdown.label))
    let symbol = sheet.tile.planned.indicator.unit.symbol
    if breakdown.isTotal, !symbol.isEmpty { html.text(html.language == .zh ? "（\(symbol)）" : " (\(symbol))") }
  }

  private func write(_ year: Int, _ breakdowns: [Breakdown], into html: inout HTML) {
    let rows = sheet.observations.filter { $0.subject.year == year }
    html.element("tr") { html in
      html.element("th", .scope("row"), text: "\(year)")
      for breakdown in breakdowns {
        html.element("td", .class("figure")) { html in
          if let one = rows.first(where: { $0.subject.breakdown == breakdown }) { write(one, into: &html) }
        }
      }
      html.element("td", .class("source")) { html in
        for (index, source) in distinct(rows.map(\.provenance.source)).enumerated() {
          if index > 0 { html.text("；") }
          if let address = Address(external: source) {
            html.element("a", .href(address), .rel("noreferrer"), text: address.host)
          } else {
            html.text(source)
          }
        }
      }
      html.element("td", text: distinct(rows.map(\.provenance.note)).joined(separator: "；"))
    }
    html.newline()
  }

  private func write(_ observation: Observation, into html: inout HTML) {
    switch observation.value {
    case .figure(let figure):
      if observation.provenance.derivation == .derived {
        html.element("small", .class("derived"), .title(Phrase.Indicator.derivedWhy), text: Phrase.Indicator.derived)
        html.text(" ")
      }
      html.text(Numerals.printed(figure))
    case .missing(let reason):
      html.element("span", .class("quiet")) { html in
        html.text(Phrase.Indicator.missing)
        html.text(html.language == .zh ? "：" : ": ")
        html.text(reason.word)
      }
    }
  }

  private func distinct(_ texts: [String]) -> [String] {
    texts.reduce(into: []) { kept, text in if !text.isEmpty, !kept.contains(text) { kept.append(text) } }
  }
}
