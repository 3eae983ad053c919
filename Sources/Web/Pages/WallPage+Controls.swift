import Assessment
import PlanModel
import Wording

extension WallPage {
  /// The switch of order and the filters: a plain form, so that they work without scripts.
  func writeControls(shown: Int, into html: inout HTML) {
    html.element("div", .class("controls")) { html in
      html.element("p", .class("switch"), .role("group"), .label(Phrase.Wall.order)) { html in
        for order in WallFilter.Order.allCases {
          html.element(
            "a", .href(filter.address(of: wall.head, order: order)), .current(if: order == filter.order),
            text: order == .plan ? Phrase.Wall.planOrder : Phrase.Wall.worstFirst)
        }
      }
      if filter.narrows || filter.year != nil {
        html.element("p", .class("filtered"), .role("status")) { html in
          html.text(Phrase.Wall.shown(shown, of: wall.tiles.count))
          html.text(" ")
          html.element("a", .href(wall.head.wallAddress), text: Phrase.Wall.clear)
        }
      }
      html.element("details", .class("filters"), .open(if: filter.narrows || filter.year != nil)) { html in
        html.element("summary", text: Phrase.Wall.filter)
        html.element("form", .class("live"), .action(wall.head.wallAddress), .boosted, .unscrolled) { html in
          writeFields(into: &html)
        }
      }
      if !wall.tiles.isEmpty { html.element("a", .href(wall.head.indexAddress), text: Phrase.IndexPage.link) }
      html.planTools(wall.head)
      html.element("a", .class("explain"), .href(Address("help", fragment: "wall")), text: Phrase.Frame.explain)
    }
  }

  private func writeFields(into html: inout HTML) {
    let any = Phrase.Wall.any
    html.select(
      "domain", Phrase.Wall.domain, any: any,
      options: wall.domains.map { ("\($0.number)", Phrase(verbatim: $0.name)) },
      chosen: filter.domain.map(String.init) ?? "")
    var units: [String] = []
    for name in wall.tiles.flatMap(\.planned.lead) where !units.contains(name) { units.append(name) }
    html.select(
      "unit", Phrase.Wall.unit, any: any, options: units.map { ($0, Phrase(verbatim: $0)) },
      chosen: filter.unit ?? "")
    html.select(
      "status", Phrase.Wall.status, any: any,
      options: Status.allCases.map { ($0.rawValue, $0.word) }, chosen: filter.status?.rawValue ?? "")
    html.select(
      "bindingness", Phrase.Wall.bindingness, any: any,
      options: Bindingness.allCases.map { ($0.rawValue, $0.word) }, chosen: filter.bindingness?.rawValue ?? "")
    html.select(
      "year", Phrase.Wall.year, any: Phrase.Wall.latest,
      options: wall.assessed.years.reversed().map { ("\($0)", Phrase(verbatim: "\($0)")) },
      chosen: filter.year.map(String.init) ?? "")
    if filter.order != .plan {
      html.void("input", .type("hidden"), .name("order"), .value(filter.order.rawValue))
    }
    html.element("button", .type("submit"), text: Phrase.Wall.show)
  }
}
