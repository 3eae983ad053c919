import PlanModel
import Rounds
import Wording

/// A return's figures beside those of the years before.
struct CellsTable {
  let sheet: ItemSheet

  func write(into html: inout HTML) {
    let years = sheet.years
    html.element("div", .class("scroller whole"), .focusable, .role("region"), .labelledBy("content")) { html in
      html.element("table", .class("cells")) { html in
        html.element("caption", .class("unseen"), text: Phrase.Returns.content(sheet.round.year))
        html.element("thead") { html in
          html.element("tr") { html in
            html.element("th", .scope("col"), text: Phrase.Returns.cell)
            html.element("th", .scope("col"), text: Phrase.Returns.unit)
            for year in years { html.element("th", .scope("col"), .class("figure"), text: "\(year)") }
            if sheet.isPublished {
              html.element(
                "th", .scope("col"), .class("figure"), .title(Phrase.Returns.inLedgerWhy), text: Phrase.Returns.inLedger
              )
            }
            html.element(
              "th", .scope("col"), .class("figure thisyear"), text: Phrase.Returns.returned(sheet.round.year))
          }
        }
        html.newline()
        html.element("tbody") { html in
          for cell in sheet.assignment.cells { write(cell, years, into: &html) }
        }
      }
    }
  }

  private func write(_ cell: Assignment.Cell, _ years: [Int], into html: inout HTML) {
    html.element("tr") { html in
      html.element("th", .scope("row"), .lang(.zh)) { $0.cellName(cell, of: sheet.assignment) }
      html.element("td", .lang(.zh), text: cell.indicator.unit.symbol)
      for year in years { write(sheet.known[cell.id]?[year], cell, into: &html) }
      if sheet.isPublished { write(sheet.known[cell.id]?[sheet.round.year], cell, into: &html) }
      html.element("td", .class("figure thisyear")) { html in
        html.answer(sheet.current.content[cell.id], computed: sheet.values[cell.id])
      }
    }
    html.newline()
  }

  private func write(_ known: CheckSubject.KnownFigure?, _ cell: Assignment.Cell, into html: inout HTML) {
    html.element("td", .class("figure")) { html in
      guard let known else { return html.element("span", .class("quiet"), text: Phrase.Returns.unknown) }
      html.text(Numerals.printed(known.figure))
      if known.unit != cell.indicator.unit { html.element("small", text: " \(known.unit.symbol)") }
    }
  }
}

extension HTML {
  /// What a cell asks for: the breakdown where the indicator is the assignment's own, else the indicator too.
  mutating func cellName(_ cell: Assignment.Cell, of assignment: Assignment) {
    if cell.indicator.name != assignment.title { text(cell.indicator.name + " ") }
    if cell.indicator.name == assignment.title || !cell.breakdown.isTotal {
      cell.breakdown.isTotal ? text(Phrase.Indicator.total) : text(cell.breakdown.label)
    }
    switch cell.part {
    case .value: break
    case .numerator: element("small", text: Phrase.Returns.numerator)
    case .denominator: element("small", text: Phrase.Returns.denominator)
    }
  }

  /// A cell as it was filled in: the figure, what else was typed, the reason why there is none, or what was computed.
  mutating func answer(_ answer: CellAnswer, computed: ReturnedValue?) {
    if !answer.typed.isEmpty {
      if let figure = Figure(printed: answer.typed) {
        text(Numerals.printed(figure))
      } else {
        element("span", .class("typed"), text: answer.typed)
        element("small", text: Phrase.Returns.noNumber)
      }
    }
    if let reason = answer.missing {
      element("span", .class("quiet")) { html in
        html.text(Phrase.Indicator.missing)
        html.text(html.language == .zh ? "：" : ": ")
        html.text(reason.word)
      }
    }
    guard answer.isEmpty else { return }
    guard let computed, computed.derivation == .derived, case .figure(let figure) = computed.value else {
      return element("span", .class("quiet"), text: Phrase.Returns.notFilledIn)
    }
    element("small", .class("derived"), .title(Phrase.Returns.computedWhy), text: Phrase.Returns.computed)
    text(" ")
    text(Numerals.printed(figure))
  }
}
