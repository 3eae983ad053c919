import Oversight
import PlanModel
import Rounds
import Wording

/// A year of the calendar, month by month.
struct CalendarPage: Page {
  let year: Int
  let entries: [CalendarEntry]
  /// What the visitor may go to.
  let readsRounds: Bool
  let today: RoundDay

  private typealias Words = Phrase.Calendar
  var title: Phrase { Phrase("\(Words.title.zh) \(year)", "\(Words.title.en) \(year)") }
  var station: Station { .calendar }

  func write(into html: inout HTML) {
    html.heading(title(html.language), station: station)
    html.element("p", .class("headline")) { html in
      let set = entries.count { $0.kind == .set }
      html.text(Words.summary(set, others: entries.count - set))
    }
    html.element("nav", .class("tabs"), .label(Words.years)) { html in
      html.element("a", .href(address(year - 1)), text: Words.earlier(year - 1))
      html.element("a", .href(address(year)), .current(if: true), text: Words.year(year))
      html.element("a", .href(address(year + 1)), text: Words.later(year + 1))
    }
    html.element("p", .class("tools")) { html in
      html.element("a", .href(Address("calendar.ics", query: [("year", "\(year)")])), .download, text: Words.file)
    }
    html.element("p", .class("quiet"), text: Words.whole)
    for month in 1...12 {
      let own = entries.filter { self.month(of: $0) == month }
      guard !own.isEmpty else { continue }
      html.element("section", .labelledBy("m\(month)")) { html in
        html.element("h2", .id("m\(month)"), text: Words.month(year, month))
        html.element("ul", .class("papers calendar")) { html in
          for entry in own { html.element("li") { write(entry, into: &$0) } }
        }
      }
      html.newline()
    }
  }

  private func address(_ year: Int) -> Address { Address("calendar", query: [("year", "\(year)")]) }

  /// What began in an earlier year stands in January.
  private func month(of entry: CalendarEntry) -> Int { entry.first.year < year ? 1 : entry.first.month }

  private func write(_ entry: CalendarEntry, into html: inout HTML) {
    html.element(entry.last < today ? "span" : "b", .class("moment")) { html in
      html.text("\(entry.first)")
      if entry.last != entry.first { html.text(" – \(entry.last)") }
    }
    html.text(" ")
    if let address = address(of: entry) {
      html.element("a", .href(address), text: entry.title)
    } else {
      html.text(entry.title)
    }
    html.text(" ")
    if entry.kind != .set { html.element("small", .class("tag"), text: entry.kind.word) }
  }

  private func address(of entry: CalendarEntry) -> Address? {
    switch entry.subject {
    case .round(let id): readsRounds ? Address("rounds", id.text) : nil
    case .paper(.evaluation, let id): Address("evaluations", id.text)
    case .paper(.order, let id): Address("orders", id.text)
    case .paper, .none: nil
    }
  }
}
