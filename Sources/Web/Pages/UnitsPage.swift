import Oversight
import PlanModel
import Wording

/// The registry of units, with the spellings that wait for a decision.
struct UnitsPage: Page {
  let units: [OrganisationalUnit]
  /// What rests on each, by its name.
  var loads: [String: UnitLoad] = [:]
  var showsReturns = false

  var title: Phrase { Phrase.Units.title }
  var station: Station { .units }

  func write(into html: inout HTML) {
    html.heading(title(html.language), station: station)
    guard !units.isEmpty else {
      html.element("p", .class("empty"), text: Phrase.Units.empty)
      return
    }
    let proposed = units.flatMap(\.aliases).filter(\.isProposed).count
    html.element("p", .class("headline")) { html in
      html.text(Phrase.Units.summary(units.count, proposed: proposed))
      if proposed > 0 {
        html.text(" ")
        html.element("a", .href(Address("documents")), text: Phrase.Units.decideInDocuments)
      }
    }
    html.element("table", .class("registry")) { html in
      html.element("caption", .class("unseen"), text: Phrase.Units.title)
      html.element("thead") { html in
        html.element("tr") { html in
          html.element("th", .scope("col"), text: Phrase.Units.name)
          html.element("th", .scope("col"), text: Phrase.Units.aliases)
          html.element("th", .scope("col"), .class("figure"), text: Phrase.Units.mentions)
        }
      }
      html.newline()
      html.element("tbody") { html in
        for unit in units { write(unit, into: &html) }
      }
    }
    html.newline()
    UnitLoadView(loads: units.compactMap { loads[$0.name] }, showsReturns: showsReturns).write(into: &html)
  }

  private func write(_ unit: OrganisationalUnit, into html: inout HTML) {
    html.element("tr") { html in
      html.element("th", .scope("row"), .lang(.zh)) { html in
        html.element("a", .href(Address("units", unit.name)), text: unit.name)
        if unit.collective {
          html.text(" ")
          html.element("small", .class("tag"), .title(Phrase.Units.collectiveWhy), text: Phrase.Units.collective)
        }
      }
      html.element("td") { html in
        for alias in unit.aliases { html.element("div") { $0.alias(alias) } }
      }
      html.element(
        "td", .class("figure"), .data("data-label", Phrase.Units.mentions), text: Numerals.printed(unit.mentions))
    }
    html.newline()
  }
}

extension OrganisationalUnit.Alias {
  var isProposed: Bool {
    switch standing {
    case .proposed: true
    case .confirmed: false
    }
  }
}

extension HTML {
  /// Another spelling of a unit, and why it is thought to be one.
  mutating func alias(_ alias: OrganisationalUnit.Alias) {
    element("span", .lang(.zh), text: alias.text)
    if case .proposed(let reason) = alias.standing {
      text(" ")
      element("span", .class("proposed")) { html in
        html.element("span", .class("diamond"), text: "◆ ")
        html.text(Phrase.Units.proposed)
        html.text(html.language == .zh ? "：" : ": ")
        html.text(reason)
      }
    }
  }
}
