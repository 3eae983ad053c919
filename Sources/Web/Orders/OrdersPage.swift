import Assessment
import Oversight
import PlanModel
import Rounds
import Wording

/// The orders somebody may read, and the form that issues one.
struct OrdersPage: Page {
  let orders: [SupervisionOrder]
  let today: RoundDay
  let filter: OrderFilter
  /// `nil` where the visitor issues none.
  var form: OrderForm?
  var problem: Phrase?
  var isFormOpen = false

  private typealias Words = Phrase.OrderPage
  var title: Phrase { Words.title }
  var station: Station { .orders }

  func write(into html: inout HTML) {
    html.heading(title(html.language), station: station)
    html.element("p", .class("headline")) { html in
      let open = orders.filter(\.stage.isOpen).map { OrderColour($0, on: today) }
      guard !orders.isEmpty else { return html.text(Words.noneYet) }
      html.text(Words.summary(open.count, red: open.count { $0 == .red }, yellow: open.count { $0 == .yellow }))
    }
    if !orders.isEmpty {
      writeFilter(into: &html)
      writeTable(into: &html)
    }
    guard let form else { return }
    html.element("p", .class("tools")) { html in
      html.element("a", .href(Address("orders", "notices")), text: Words.issueMany)
    }
    if let problem { html.element("p", .class("problem"), .role("alert"), text: problem) }
    html.element("details", .class("adding"), .id("issue"), .open(if: isFormOpen || problem != nil)) { html in
      html.element("summary", text: Words.issueOne)
      form.write(into: &html)
    }
  }

  private func writeFilter(into html: inout HTML) {
    var units: [String] = []
    for unit in orders.map(\.content.unit) where !units.contains(unit) { units.append(unit) }
    html.element("form", .class("filterline"), .action(Address("orders"))) { html in
      html.select(
        "colour", Words.colour, any: Words.any,
        options: OrderColour.allCases.map { ($0.rawValue, $0.word) }, chosen: filter.colour?.rawValue ?? "")
      html.select(
        "unit", Words.unit, any: Words.any, options: units.sorted().map { ($0, Phrase(verbatim: $0)) },
        chosen: filter.unit)
      html.element("button", .type("submit"), text: Words.show)
    }
    html.newline()
  }

  private func writeTable(into html: inout HTML) {
    let found = orders.filter { filter.fits($0, on: today) }
    guard !found.isEmpty else { return html.element("p", .class("empty"), text: Words.noneFound) }
    html.table(nil, [Words.matter, Words.sort, Words.unit, Words.due, Words.colour, Words.standing]) { html in
      for order in found {
        html.element("tr") { html in
          html.element("th", .scope("row"), .lang(.zh)) { html in
            html.element("a", .href(order.address), text: order.content.title)
            html.element("small", text: " \(order.id.text)")
          }
          html.element("td", text: order.content.sort.word.opening)
          html.element("td", .lang(.zh)) { $0.units([order.content.unit]) }
          html.element("td", text: "\(order.due)")
          html.element("td") { $0.colour(OrderColour(order, on: today)) }
          html.element("td", text: order.stage.word)
        }
        html.newline()
      }
    }
  }
}

/// Which orders are looked for.
struct OrderFilter: Sendable {
  var colour: OrderColour?
  var unit = ""

  init(_ query: Query) throws(BadRequest) {
    colour = try query.choice("colour", of: OrderColour.self)
    unit = try query.words("unit") ?? ""
  }

  func fits(_ order: SupervisionOrder, on day: RoundDay) -> Bool {
    (colour.map { $0 == OrderColour(order, on: day) } ?? true) && (unit.isEmpty || order.units.contains(unit))
  }
}

/// Notices for several warnings at once.
struct NoticesPage: Page {
  /// Warnings at risk without an open order.
  let waiting: [(plan: Plan, indicator: AssessedIndicator)]
  var due: String
  var chosen: Set<String> = []
  var problem: Phrase?

  private typealias Words = Phrase.OrderPage
  var title: Phrase { Words.issueMany }
  var station: Station { .orders }

  func write(into html: inout HTML) {
    html.element("p", .class("trail")) { $0.element("a", .href(Address("orders")), text: Words.title) }
    html.heading(title(html.language), station: station)
    if let problem { html.element("p", .class("problem"), .role("alert"), text: problem) }
    guard !waiting.isEmpty else { return html.element("p", .class("empty"), text: Words.noWarnings) }
    html.form(to: Address("orders", "notices"), .class("plainform")) { html in
      html.element("p", .class("quiet"), text: Words.issueHint)
      html.element("fieldset") { html in
        html.element("legend", text: Words.chooseWarnings)
        for (plan, indicator) in waiting {
          html.element("label", .class("radio")) { html in
            let value = indicator.formValue(plan)
            html.void(
              "input", .type("checkbox"), .name("indicator"), .value(value), .checked(if: chosen.contains(value)))
            html.text(" ")
            html.element(
              "span", .lang(.zh), text: "\(indicator.planned.printedNumber) \(indicator.planned.indicator.name)")
            html.text(" ")
            html.sign(indicator.verdict)
            html.element("small", .lang(.zh), text: " \(indicator.planned.lead.joined(separator: "、"))")
          }
        }
      }
      InputField("due", Words.due, value: due, kind: .day).write(into: &html)
      html.element("button", .type("submit"), text: Words.issueMany)
    }
  }
}

extension SupervisionOrder {
  var address: Address { Address("orders", id.text) }
}

extension HTML {
  /// How urgent, as sign, word and colour.
  mutating func colour(_ colour: OrderColour) {
    element("span", .class("term \(colour.rawValue)")) { html in
      html.element("span", .class("shape"), .hidden, text: colour.sign)
      html.text(" ")
      html.text(colour.word)
    }
  }

  /// An order in a line, on another page.
  mutating func orderLine(_ order: SupervisionOrder, on day: RoundDay) {
    element("a", .lang(.zh), .href(order.address), text: order.content.title)
    text(" ")
    colour(OrderColour(order, on: day))
    element("small") { $0.text(Phrase.LeaderPage.orderSaid(order.stage.word, due: "\(order.due)")) }
  }
}
