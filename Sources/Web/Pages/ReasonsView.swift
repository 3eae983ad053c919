import Assessment
import PlanModel
import Wording

/// The reasoning behind a verdict, section by section: short ones in sight, long ones a click away.
struct ReasonsView {
  let sheet: IndicatorSheet

  /// Sections that a reader wants without asking.
  private static let open: Set<Explanation.Section.Key> = [.schedule, .subgroups, .turningPoints, .usualMethods]

  func write(into html: inout HTML) {
    html.element("section", .class("reasons"), .labelledBy("reasons")) { html in
      html.element("h2", .id("reasons"), text: Phrase.Indicator.reasons)
      html.element("p", .class("tools")) { html in
        html.element(
          "a",
          .href(Address(path: "\(sheet.head.indicatorAddress(sheet.tile.planned.key).text)/verdict.xlsx", query: [])),
          .download, text: Phrase.Indicator.verdictWorkbook)
        html.element("a", .href(Address("about")), text: Phrase.Indicator.methods)
      }
      for section in sheet.explanation.sections where section.key != .conclusion {
        html.element("details", .id("why-\(section.key.rawValue)"), .open(if: Self.open.contains(section.key))) {
          html in
          html.element("summary", text: section.title)
          write(section, into: &html)
        }
        html.newline()
      }
    }
    html.newline()
  }

  private func write(_ section: Explanation.Section, into html: inout HTML) {
    let hasFormulas = section.steps.contains { !$0.formula.isEmpty }
    html.element("div", .class("scroller whole"), .focusable, .role("region"), .label(section.title)) { html in
      html.element("table") { html in
        html.element("caption", .class("unseen"), text: section.title)
        html.element("tbody") { html in
          for step in section.steps {
            html.element("tr") { html in
              html.element("th", .scope("row"), text: step.label)
              // Sentences take the room of the formula they do not have.
              let width = hasFormulas && step.formula.isEmpty ? 2 : 1
              html.element("td", .span(width)) { html in
                step.content.isNumber
                  ? html.element("span", .class("number"), text: step.content.phrase) : html.text(step.content.phrase)
              }
              if !step.formula.isEmpty { html.element("td", .class("formula"), text: step.formula) }
            }
            html.newline()
          }
        }
      }
    }
  }
}

extension Explanation.Content {
  /// Whether it is set as a number.
  fileprivate var isNumber: Bool { if case .words = self { false } else { true } }
}
