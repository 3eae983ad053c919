import Oversight
import PlanModel
import Wording

/// How many tasks and items stand where in a year, domain by domain: every row adds up to its total.
struct TaskTallyView {
  let history: TaskHistory
  let filter: TaskFilter
  let basis: FigureBasis
  let head: PlanHead

  private typealias Words = Phrase.TaskHistory

  func write(into html: inout HTML) {
    guard let year = filter.stateYear(of: history) else { return }
    let whole = TaskTally(history.items, in: year)
    html.element("section", .labelledBy("tally")) { html in
      html.element("h2", .id("tally"), text: Words.tally(year))
      guard whole[.notAsked] < whole.total else {
        return html.element("p", .class("quiet"), text: Words.notAskedHere)
      }
      html.element("div", .class("scroller")) { html in
        html.element("table", .class("tally")) { html in
          html.element("caption", .class("unseen"), text: Words.byState)
          html.element("thead") { html in
            html.element("tr") { html in
              html.element("th", .scope("col"), text: Words.domain)
              for standing in TaskStanding.allCases {
                html.element("th", .scope("col"), .class("figure"), text: standing.word)
              }
              html.element("th", .scope("col"), .class("figure"), text: Words.listed)
            }
          }
          html.element("tbody") { html in
            for (domain, tally) in history.tallies(in: year) {
              write(domain.map { Phrase(verbatim: $0.name) } ?? Words.projects, tally, into: &html)
            }
            write(Words.total, whole, into: &html)
          }
        }
      }
      html.element("p", .class("quiet")) { html in
        html.text(basis == .approved ? Words.whatCounts : Words.whatCountsPreliminary)
      }
      html.element("p", .class("tools")) { html in
        html.element("a", .href(csv), .download, text: Words.csv)
      }
    }
    html.newline()
  }

  /// The file of what is shown: it holds approved states only.
  private var csv: Address {
    let query = filter.pairs
    return Address("plans", head.id.text, "tasks.csv", query: query)
  }

  private func write(_ name: Phrase, _ tally: TaskTally, into html: inout HTML) {
    html.element("tr") { html in
      html.element("th", .scope("row"), text: name)
      for standing in TaskStanding.allCases {
        html.element("td", .class("figure"), text: Numerals.printed(tally[standing]))
      }
      html.element("td", .class("figure")) { html in
        html.element("b", text: Numerals.printed(tally.total))
      }
    }
  }
}

extension TaskFilter {
  /// What of it holds for a file, too: the file has tasks and items of all kinds.
  var pairs: [(String, String)] {
    [
      ("domain", domain.map(String.init) ?? ""), ("unit", unit ?? ""), ("role", role?.rawValue ?? ""),
      ("q", words ?? ""), ("state", state?.rawValue ?? ""), ("year", year.map(String.init) ?? ""),
    ].filter { !$0.1.isEmpty }
  }

  /// Whether an item belongs to what is asked for.
  func shows(_ item: TaskHistory.Item) -> Bool {
    let units: [String] =
      switch role {
      case .lead: item.lead
      case .support: item.support
      case nil: item.lead + item.support
      }
    return (domain == nil || item.domain == domain) && (unit.map(units.contains) ?? true)
      && (words.map { item.text.localizedCaseInsensitiveContains($0) } ?? true)
  }
}

extension TaskStanding {
  /// A shape beside the word: nobody has to tell colours apart.
  var shape: String {
    switch self {
    case .notStarted: "○"
    case .underWay: "◑"
    case .done: "●"
    case .continuing: "↻"
    case .hindered: "▲"
    case .open: "…"
    case .notAsked: "–"
    }
  }
}

extension HTML {
  /// Where a task stands, as shape and word.
  mutating func standing(_ standing: TaskStanding) {
    element("span", .class("taskstate \(standing.rawValue)")) { html in
      html.element("span", .class("shape"), .hidden, text: standing.shape)
      html.text(" ")
      html.text(standing.word)
    }
  }
}
