import PlanModel
import Rounds
import Wording

/// The map as a table: a row for each indicator, a column for each year; the breakdowns of an indicator unfold below it
/// in the same columns.
struct GapMapView {
  let map: CompletenessMap
  let rows: [GapRow]

  func write(into html: inout HTML) {
    guard !rows.isEmpty else { return }
    html.element("section", .labelledBy("map")) { html in
      html.element("h2", .id("map"), text: Phrase.Gaps.map)
      writeLegend(into: &html)
      html.element("div", .class("scroller whole"), .focusable, .role("region"), .labelledBy("map")) { html in
        html.element("table", .class("gaps")) { html in
          html.element("caption", .class("unseen"), text: Phrase.Gaps.mapHint)
          writeHead(into: &html)
          html.newline()
          html.element("tbody") { html in
            for row in rows { write(row, into: &html) }
          }
        }
      }
    }
    html.newline()
  }

  private func writeLegend(into html: inout HTML) {
    html.element("p", .class("legend")) { html in
      html.element("span", text: Phrase.Gaps.mapHint)
      for cell in GapCell.legend {
        html.element("span") { html in
          html.element("span", .class("mark \(cell.style)"), .hidden, text: cell.shape)
          html.text(" ")
          html.text(cell.word)
        }
      }
    }
    html.newline()
  }

  private func writeHead(into html: inout HTML) {
    html.element("thead") { html in
      html.element("tr") { html in
        html.element("th", .scope("col"), .class("name"), text: Phrase.Gaps.indicator)
        for year in map.years { html.element("th", .scope("col"), .class("year"), text: "\(year)") }
        html.element("th", .scope("col"), .class("sum"), text: Phrase.Gaps.filled)
        if !map.parts.isEmpty { html.element("th", .scope("col"), .class("sum"), text: Phrase.Gaps.below) }
      }
    }
  }

  private func write(_ row: GapRow, into html: inout HTML) {
    html.element("tr") { html in
      html.element("th", .scope("row"), .class("name"), .lang(.zh)) { html in
        if let place = row.places.first {
          html.element("a", .href(Address("plans", place.plan.text, "indicators", place.key)), text: row.indicator.name)
        } else {
          html.text(row.indicator.name)
        }
      }
      if let total = row.lines.first { writeYears(row, total, into: &html) }
      html.element("td", .class("sum"), text: Phrase.Gaps.of(row.filled, row.due))
      if !map.parts.isEmpty {
        html.element("td", .class("sum"), text: Phrase.Gaps.of(row.partsWithout.count, row.parts.count))
      }
    }
    html.newline()
    let breakdowns = Array(row.lines.dropFirst())
    if !breakdowns.isEmpty { writeFold(row, breakdowns, into: &html) }
  }

  private func writeYears(_ row: GapRow, _ line: GapLine, into html: inout HTML) {
    for year in map.years {
      html.element("td", .class("year")) { html in
        if let cell = row.cell(line, year) {
          html.mark(cell)
        } else {
          html.element("span", .class("unseen"), text: Phrase.Gaps.outside)
        }
      }
    }
  }

  private func writeFold(_ row: GapRow, _ lines: [GapLine], into html: inout HTML) {
    html.element("tr", .class("fold")) { html in
      html.element("td", .span(map.years.count + (map.parts.isEmpty ? 2 : 3))) { html in
        html.element("details") { html in
          html.element("summary") { html in
            html.text(Phrase.Gaps.breakdowns(lines.count))
            html.element("span", .class("unseen"), text: " \(row.indicator.name)")
          }
          html.element("table", .class("gaps")) { html in
            html.element("caption", .class("unseen"), text: row.indicator.name)
            writeFoldHead(into: &html)
            html.element("tbody") { html in
              for line in lines { write(line, of: row, into: &html) }
            }
          }
        }
      }
    }
    html.newline()
  }

  /// Heads that are only heard: the eye has those of the map above, in columns of the same width.
  private func writeFoldHead(into html: inout HTML) {
    func head(_ style: String, _ words: Phrase, into html: inout HTML) {
      html.element("th", .scope("col"), .class(style)) { html in
        html.element("span", .class("unseen"), text: words)
      }
    }
    html.element("thead") { html in
      html.element("tr") { html in
        head("name", Phrase.Gaps.breakdown, into: &html)
        for year in map.years { head("year", Phrase(verbatim: "\(year)"), into: &html) }
        head("sum", Phrase.Gaps.filled, into: &html)
        if !map.parts.isEmpty { head("sum", Phrase.Gaps.below, into: &html) }
      }
    }
  }

  private func write(_ line: GapLine, of row: GapRow, into html: inout HTML) {
    html.element("tr") { html in
      html.element("th", .scope("row"), .class("name")) { html in
        html.element("span", .lang(.zh), text: line.breakdown.label)
        html.text(" ")
        html.element("small", text: line.ground.word)
      }
      writeYears(row, line, into: &html)
      html.element(
        "td", .class("sum"),
        text: Phrase.Gaps.of(line.cells.count(where: \.isFilled), line.cells.count(where: \.isDue)))
      if !map.parts.isEmpty { html.element("td", .class("sum"), text: "") }
    }
  }
}
