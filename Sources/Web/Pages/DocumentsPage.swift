import PlanModel
import Wording

/// All kept originals.
struct DocumentsPage: Page {
  let cards: [DocumentCard]

  var title: Phrase { Phrase.Document.listTitle }
  var station: Station { .documents }

  func write(into html: inout HTML) {
    html.heading(title(html.language), station: station)
    guard !cards.isEmpty else {
      html.element("p", .class("empty"), text: Phrase.Document.listEmpty)
      return
    }
    html.element("p", .class("headline"), text: Phrase.Document.listSummary(cards.count))
    html.element("table", .class("documents")) { html in
      html.element("caption", .class("unseen"), text: Phrase.Document.listTitle)
      html.element("thead") { html in
        html.element("tr") { html in
          html.element("th", .scope("col"), text: Phrase.Document.file)
          html.element("th", .scope("col"), text: Phrase.Document.holds)
          html.element("th", .scope("col"), text: Phrase.Home.open)
          html.element("th", .scope("col"), text: Phrase.Document.acceptedOn)
          html.element("th", .scope("col"), .class("figure"), text: Phrase.Document.lineCount)
        }
      }
      html.element("tbody") { html in
        for card in cards {
          html.element("tr") { html in
            html.element("th", .scope("row"), .lang(.zh)) { html in
              html.element("a", .href(Address("documents", card.source.sha256)), text: card.source.file)
            }
            html.element("td") { html in
              for (index, head) in card.plans.enumerated() {
                if index > 0 { html.text("；") }
                html.element("a", .href(head.wallAddress), text: head.fullName)
              }
              if card.plans.isEmpty { html.element("span", .class("quiet"), text: Phrase.Document.superseded) }
            }
            html.element("td", .data("data-label", Phrase.Home.open)) { html in
              guard card.openMatters > 0 else { return html.text(Phrase.Home.nothingOpen) }
              html.element(
                "a", .class("open"), .href(Address("documents", card.source.sha256, fragment: "matters")),
                text: "◆ \(card.openMatters)")
            }
            html.element("td", .data("data-label", Phrase.Document.acceptedOn)) { html in
              if let head = card.plans.first { html.text(Day.text(head.acceptedAt)) }
            }
            html.element(
              "td", .class("figure"), .data("data-label", Phrase.Document.lineCount),
              text: Numerals.printed(card.source.lines))
          }
          html.newline()
        }
      }
    }
  }
}
