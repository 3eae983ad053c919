import Oversight
import PlanModel
import Wording

/// What rests on each unit, in a table.
struct UnitLoadView {
  /// In the register's order.
  let loads: [UnitLoad]
  /// Whether the visitor reads rounds: what is not handed in is no one else's business.
  let showsReturns: Bool

  private typealias Words = Phrase.UnitLoad

  private var columns: [(words: Phrase, value: KeyPath<UnitLoad, Int>)] {
    [
      (Words.indicatorsLed, \.indicatorsLed), (Words.indicatorsSupported, \.indicatorsSupported),
      (Words.tasksLed, \.tasksLed), (Words.tasksJointly, \.tasksJointly), (Words.tasksSupported, \.tasksSupported),
    ] + (showsReturns ? [(Words.openReturns, \.openReturns)] : []) + [(Words.unfinished, \.unfinishedTasks)]
  }

  func write(into html: inout HTML) {
    guard !loads.isEmpty else { return }
    let columns = columns
    html.element("section", .labelledBy("load")) { html in
      html.element("h2", .id("load"), text: Words.title)
      html.element("p", .class("quiet"), text: Words.whatCounts)
      html.element("table", .class("registry load")) { html in
        html.element("caption", .class("unseen"), text: Words.title)
        html.element("thead") { html in
          html.element("tr") { html in
            html.element("th", .scope("col"), text: Phrase.Units.name)
            for column in columns { html.element("th", .scope("col"), .class("figure"), text: column.words) }
          }
        }
        html.newline()
        html.element("tbody") { html in
          for load in loads {
            html.element("tr") { html in
              html.element("th", .scope("row"), .lang(.zh)) { html in
                html.element("a", .href(Address("units", load.unit)), text: load.unit)
              }
              for column in columns {
                html.element(
                  "td", .class("figure"), .data("data-label", column.words),
                  text: Numerals.printed(load[keyPath: column.value]))
              }
            }
            html.newline()
          }
        }
      }
    }
  }
}
