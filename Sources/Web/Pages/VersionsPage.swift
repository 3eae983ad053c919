import PlanModel
import Wording

/// Every version of a plan that was ever accepted.
struct VersionsPage: Page {
  /// Newest first, at least one.
  let cards: [VersionCard]

  var title: Phrase { Phrase.Versions.title }
  var station: Station { .versions(cards[0].head) }

  func write(into html: inout HTML) {
    html.heading(title(html.language), station: station)
    html.element("p", .class("headline"), text: Phrase.Versions.summary(cards.count))
    html.element("table", .class("documents")) { html in
      html.element("caption", .class("unseen"), text: Phrase.Versions.title)
      html.element("thead") { html in
        html.element("tr") { html in
          html.element("th", .scope("col"), text: Phrase.Versions.version)
          html.element("th", .scope("col"), text: Phrase.Document.acceptedOn)
          html.element("th", .scope("col"), text: Phrase.Versions.acceptedBy)
          html.element("th", .scope("col"), text: Phrase.Document.file)
        }
      }
      html.element("tbody") { html in
        for (place, card) in cards.enumerated() { write(card, isNewest: place == 0, into: &html) }
      }
    }
  }

  private func write(_ card: VersionCard, isNewest: Bool, into html: inout HTML) {
    html.element("tr") { html in
      html.element("th", .scope("row")) { html in
        html.element("a", .href(card.head.versionAddress), text: Phrase.Versions.number(card.head.version))
        if isNewest {
          html.text(" ")
          html.element("small", .class("tag"), text: Phrase.Versions.inForce)
        }
      }
      html.element("td", .data("data-label", Phrase.Document.acceptedOn), text: Day.text(card.head.acceptedAt))
      html.element("td", .data("data-label", Phrase.Versions.acceptedBy), text: card.acceptedBy)
      html.element("td", .lang(.zh)) { html in
        html.element("a", .href(card.head.documentAddress), text: card.head.source.file)
      }
    }
    html.newline()
  }
}

/// A plan as one of its versions was accepted: to be read, not to be worked with.
struct VersionPage: Page {
  let sheet: PlanSheet

  var title: Phrase { Phrase.Versions.number(sheet.head.version) }
  var station: Station { .versions(sheet.head) }

  func write(into html: inout HTML) {
    html.element("p", .class("trail")) { html in
      html.element("a", .href(sheet.head.versionsAddress), text: Phrase.Versions.title)
    }
    html.heading(title(html.language), station: station)
    html.element("p", .class("headline"), text: Phrase.Versions.asAccepted(Day.text(sheet.head.acceptedAt)))
    html.element("p", .class("printed"), .lang(.zh), text: sheet.plan.title)
    html.element("table", .class("duties")) { html in
      html.element("caption", .class("unseen"), text: title)
      html.element("thead") { html in
        html.element("tr") { html in
          for words in [Phrase.Units.kind, Phrase.Tasks.number, Phrase.Tasks.text, Phrase.Tasks.lines] {
            html.element("th", .scope("col"), text: words)
          }
        }
      }
      html.element("tbody") { html in
        for item in ReadItem.items(of: sheet.plan, inPlace: 1) { write(item, into: &html) }
      }
    }
  }

  private func write(_ item: ReadItem, into html: inout HTML) {
    html.element("tr", .id(item.id)) { html in
      html.element("td", .class("kind"), text: item.kind)
      html.element("td", .class("number"), text: item.number)
      html.element("th", .scope("row"), .class("words"), .lang(.zh)) { html in
        html.text(item.text)
        if !item.details.isEmpty { html.element("span", .class("inner"), text: item.details.joined(separator: "　")) }
      }
      html.element("td") { $0.lines(item.lines, at: sheet.head.sourceAddress(item.lines)) }
    }
    html.newline()
  }
}
