import PlanModel
import Wording

/// What was found by its words.
struct SearchPage: Page {
  let words: String
  let hits: [SearchHit]

  static let limit = 200

  var title: Phrase { Phrase.Search.title }
  var station: Station { .search }

  func write(into html: inout HTML) {
    html.heading(title(html.language), station: station)
    html.element("form", .class("filterline"), .role("search"), .action(Address("search"))) { html in
      html.element("label", .class("field")) { html in
        html.element("span", text: Phrase.Frame.searchLabel)
        html.void("input", .type("search"), .name("q"), .value(words), .maximumLength(100))
      }
      html.element("button", .type("submit"), text: Phrase.Frame.search)
    }
    guard !words.isEmpty else {
      html.element("p", .class("empty"), text: Phrase.Search.ask)
      return
    }
    let isCut = hits.count == Self.limit
    html.element(
      "p", .class("headline"), .role("status"),
      text: isCut ? Phrase.Search.more(Self.limit, words: words) : Phrase.Search.found(hits.count, words: words))
    if hits.isEmpty { html.element("p", .class("empty"), text: Phrase.Search.nothing) }
    html.element("ul", .class("hits")) { html in
      for hit in hits {
        html.element("li") { html in
          html.element("a", .href(address(hit.place)), .lang(.zh)) { $0.marked(hit.text, words) }
          html.element("p", .class("quiet")) { html in write(hit.place, into: &html) }
        }
        html.newline()
      }
    }
  }

  private func address(_ place: SearchHit.Place) -> Address {
    switch place {
    case .indicator(let head, let key): head.indicatorAddress(key)
    case .item(let head, let kind, let lines):
      Address("plans", head.id.text, "tasks", query: [("kind", kind.rawValue)], fragment: "L\(lines.from)")
    case .unit(let name): Address("units", name)
    }
  }

  private func write(_ place: SearchHit.Place, into html: inout HTML) {
    switch place {
    case .indicator(let head, _):
      html.text(Phrase.Units.indicator)
      html.text(" · ")
      html.text(head.fullName)
    case .item(let head, let kind, _):
      html.text(kind.word)
      html.text(" · ")
      html.text(head.fullName)
    case .unit: html.text(Phrase.Units.name)
    }
  }
}
