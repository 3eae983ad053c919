import Assessment
import PlanModel
import Wording

/// What someone must look at now: every open warning of a plan with its evidence, most urgent first.
struct WarningsPage: Page {
  let wall: Wall
  let filter: WarningFilter
  /// Whether each warning leads to where an order is issued on it.
  var offersOrders = false

  var title: Phrase { Phrase.Warnings.title }
  var station: Station { .warnings(wall.head) }

  func write(into html: inout HTML) {
    let all = wall.assessed.warnings
    let shown = all.filter(filter.shows)
    html.heading(title(html.language), station: station)
    writeHeadline(all, into: &html)
    if !all.isEmpty { writeFilters(all, into: &html) }
    for severity in Severity.allCases {
      let warnings = shown.filter { $0.severity == severity }
      guard !warnings.isEmpty else { continue }
      html.element("section", .labelledBy("severity-\(severity.rawValue)")) { html in
        html.element("h2", .id("severity-\(severity.rawValue)")) { html in
          html.text(severity.word)
          html.text(" ")
          html.element("span", .class("quiet"), text: Phrase.Warnings.count(warnings.count))
        }
        html.element("ul", .class("warnings"), .role("list")) { html in
          for warning in warnings { write(warning, into: &html) }
        }
      }
      html.newline()
    }
    if shown.isEmpty, !all.isEmpty { html.element("p", .class("empty"), text: Phrase.Warnings.nothingShown) }
    writeChanges(into: &html)
  }

  private func writeHeadline(_ all: [Warning], into html: inout HTML) {
    html.element("p", .class("headline")) { html in
      guard !all.isEmpty else {
        html.text(Phrase.Warnings.none)
        return
      }
      html.text(Phrase.Warnings.opening(all.count, indicators: Set(all.map(\.planned.key)).count))
      for severity in Severity.allCases {
        let count = all.count { $0.severity == severity }
        guard count > 0 else { continue }
        html.text(html.language == .zh ? "，" : ", ")
        html.element(
          "a", .href(Address("plans", wall.head.id.text, "warnings", query: [("severity", "\(severity.rawValue)")])),
          text: Phrase.Warnings.ofSeverity(severity.word, count))
      }
      html.text(Phrase.Wall.stop)
    }
    html.element("p", .class("tools")) { html in
      html.element("span", .class("quiet"), text: Phrase.Warnings.asOf(wall.assessed.asOf))
      html.element(
        "a", .href(Address(path: "/plans/\(Address.encoded(wall.head.id.text))/warnings.csv", query: [])), .download,
        text: Phrase.Indicator.csv)
    }
    html.newline()
  }

  private func writeFilters(_ all: [Warning], into html: inout HTML) {
    var units: [String] = []
    for name in all.flatMap(\.planned.lead) where !units.contains(name) { units.append(name) }
    html.element("form", .class("filterline"), .action(wall.head.warningsAddress)) { html in
      html.select(
        "severity", Phrase.Warnings.severity, any: Phrase.Wall.any,
        options: Severity.allCases.map { ("\($0.rawValue)", $0.word) }, chosen: filter.severity.map(String.init) ?? "")
      html.select(
        "kind", Phrase.Warnings.kind, any: Phrase.Wall.any,
        options: Warning.Kind.allCases.map { ($0.rawValue, $0.word) }, chosen: filter.kind?.rawValue ?? "")
      html.select(
        "unit", Phrase.Wall.unit, any: Phrase.Wall.any, options: units.map { ($0, Phrase(verbatim: $0)) },
        chosen: filter.unit ?? "")
      html.select(
        "year", Phrase.Wall.year, any: Phrase.Wall.latest,
        options: wall.assessed.years.reversed().map { ("\($0)", Phrase(verbatim: "\($0)")) },
        chosen: filter.year.map(String.init) ?? "")
      html.element("button", .type("submit"), text: Phrase.Wall.show)
    }
    html.newline()
  }

  private func write(_ warning: Warning, into html: inout HTML) {
    let (planned, verdict) = (warning.planned, warning.verdict)
    let binding = planned.bindingness == .binding ? " binding" : ""
    html.element("li", .class("warning\(binding)")) { html in
      html.element("h3") { html in
        html.element("span", .class("kind"), text: warning.word)
        html.text(" ")
        html.element(
          "a", .lang(.zh), .href(wall.indicatorAddress(planned.key)),
          text: "\(planned.printedNumber) \(planned.indicator.name)")
        if !warning.breakdown.isTotal { html.text("（\(warning.breakdown.label)）") }
        if warning.kind != .atRisk {
          html.text(" ")
          html.sign(verdict)
        }
      }
      html.element("p") { html in
        if let latest = verdict.latest {
          html.text(
            Phrase.Indicator.conclusion(
              year: latest.year, value: Numerals.printed(latest.figure, planned.indicator.unit),
              target: planned.target.text))
          html.text(" ")
        }
        html.text(warning.evidence.opening)
        html.text(Phrase.Wall.stop)
      }
      if let steps = warning.steps { html.element("p", text: steps.opening) }
      html.element("p", .class("quiet")) { html in
        html.text(Phrase.Warnings.since(warning.since).opening)
        html.text(" · ")
        html.text(Phrase.Warnings.because(warning.grounds.map(\.word)))
        html.text(" · ")
        html.text(Phrase.Roles.leadUnits)
        html.text(html.language == .zh ? "：" : ": ")
        planned.lead.isEmpty ? html.text(Phrase.Roles.noLead) : html.units(planned.lead)
        guard offersOrders else { return }
        html.text(" · ")
        let named = "\(wall.head.id.text)|\(planned.key)"
        html.element(
          "a",
          .href(short: Address("orders", query: [("indicator", named), ("origin", "warning")], fragment: "issue")),
          text: Phrase.OrderPage.title)
      }
    }
    html.newline()
  }

  /// Which figure opened or closed what.
  private func writeChanges(into html: inout HTML) {
    let changes = wall.assessed.latestChanges
    guard !changes.isEmpty else { return }
    html.element("section", .labelledBy("changes")) { html in
      html.element("h2", .id("changes"), text: Phrase.Warnings.changes)
      html.element("ul", .class("changes"), .role("list")) { html in
        for change in changes {
          let planned = change.warning.planned
          html.element("li") { html in
            html.element(
              "a", .lang(.zh), .href(wall.head.indicatorAddress(planned.key)), text: planned.indicator.name)
            if !change.warning.breakdown.isTotal { html.text("（\(change.warning.breakdown.label)）") }
            for cause in change.causes {
              html.text(" ")
              html.text(Phrase.Warnings.cause(cause.year, Numerals.printed(cause.figure, planned.indicator.unit)))
            }
            html.text(" → ")
            html.element("b", text: change.wording)
          }
        }
      }
    }
    html.newline()
  }
}
