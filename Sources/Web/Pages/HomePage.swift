import PlanModel
import Wording

/// All plans, by region.
struct HomePage: Page {
  let cards: [PlanCard]

  var title: Phrase { Phrase.Home.title }
  var station: Station { .home }

  /// Plans of one region, in the order of the desk.
  private var regions: [(name: String, cards: [PlanCard])] {
    var regions: [(name: String, code: RegionCode?, cards: [PlanCard])] = []
    for card in cards {
      let region = card.head.region
      if let index = regions.firstIndex(where: { $0.name == card.head.place && $0.code == region.code }) {
        regions[index].cards.append(card)
      } else {
        regions.append((card.head.place, region.code, [card]))
      }
    }
    return regions.map { ($0.name, $0.cards) }
  }

  func write(into html: inout HTML) {
    guard !cards.isEmpty else { return writeEmpty(into: &html) }
    html.heading(title(html.language), station: station)
    html.element("p", .class("headline"), text: Phrase.Home.summary(plans: cards.count, regions: regions.count))
    for region in regions {
      html.element("section", .class("region")) { html in
        html.element("h2", text: region.name)
        html.element("ul", .class("plans")) { html in
          for card in region.cards { write(card, into: &html) }
        }
      }
      html.newline()
    }
  }

  private func write(_ card: PlanCard, into html: inout HTML) {
    html.element("li", .class("plan")) { html in
      html.element("h3") { html in
        let target = card.counts.indicators > 0 ? card.head.wallAddress : card.head.tasksAddress
        html.element("a", .href(target), text: card.head.shortName)
        html.element("span", .class("period"), text: card.head.years)
      }
      html.element("p", .class("printed"), .lang(.zh), text: card.head.title)
      if card.counts.indicators > 0 {
        html.element("div", .class("standing")) { html in
          Headline(head: card.head, tally: card.tally).write(into: &html)
          TallyBar(head: card.head, tally: card.tally).write(into: &html)
        }
      }
      html.element("p", .class("holds")) { html in
        for (index, piece) in pieces(card).enumerated() {
          if index > 0 { html.text(" · ") }
          html.element("a", .href(piece.address), text: piece.words)
        }
        if card.openMatters > 0 {
          html.text(" · ")
          html.element(
            "a", .class("open"),
            .href(Address("documents", card.head.source.sha256, fragment: "matters"))
          ) { html in
            html.text("◆ ")
            html.text(Phrase.Home.openReadings)
            html.text(" \(card.openMatters)")
          }
        }
      }
    }
  }

  private func pieces(_ card: PlanCard) -> [(words: Phrase, address: Address)] {
    let counts = card.counts
    func list(_ kind: ItemKind) -> Address {
      Address("plans", card.head.id.text, "tasks", query: [("kind", kind.rawValue)])
    }
    let all: [(Int, Phrase, Address)] = [
      (counts.indicators, Phrase.Wall.of(counts.indicators), card.head.wallAddress),
      (counts.goals, Phrase.Home.goals(counts.goals), list(.goal)),
      (counts.measures, Phrase.Home.measures(counts.measures), list(.measure)),
      (counts.tasks, Phrase.Home.tasks(counts.tasks), list(.task)),
      (counts.projectItems, Phrase.Home.projects(counts.projectItems), list(.project)),
      (counts.workPoints, Phrase.Home.workPoints(counts.workPoints), list(.workPoint)),
    ]
    return all.filter { $0.0 > 0 }.map { ($0.1, $0.2) }
  }

  private func writeEmpty(into html: inout HTML) {
    html.heading(Phrase.Home.emptyTitle(html.language), station: station)
    html.element("p", text: Phrase.Home.empty)
    html.element("pre") { html in html.element("code", text: "guatu import 规划.docx") }
  }
}
