import Oversight
import Wording

/// A year's assessments in numbers.
struct PolicyStatisticsPage: Page {
  let statistics: PolicyStatistics
  let years: [Int]

  private typealias Words = Phrase.PolicyPage
  var title: Phrase { Words.statisticsTitle(statistics.year) }
  var station: Station { .policies }

  func write(into html: inout HTML) {
    html.element("p", .class("trail")) { html in
      html.element("a", .href(Address("policies")), text: Words.title)
    }
    html.heading(title(html.language), station: station)
    html.element("p", .class("headline")) { html in
      html.text(
        Words.statisticsSummary(statistics.drafts, closed: statistics.closed, withdrawn: statistics.withdrawn))
      html.text(" ")
      html.text(Words.proposalsSummary(statistics.proposals, open: statistics.open))
    }
    html.element("p", text: statistics.medianDays.map { Words.median($0.text) } ?? Words.noMedian)
    html.element("form", .class("filterline"), .action(Address("policies", "statistics"))) { html in
      html.choice(
        "year", Words.year, options: years.map { ("\($0)", Phrase(verbatim: "\($0)")) }, chosen: "\(statistics.year)")
      html.element("button", .type("submit"), text: Words.search)
    }
    guard statistics.drafts > 0 else { return html.element("p", .class("empty"), text: Words.noneYet) }
    write(
      Words.sort, Words.count, PolicyDraft.Sort.allCases.map { ($0.word, statistics.bySort[$0] ?? 0) }, into: &html)
    write(
      Words.outcome, Words.count, PolicyDraft.Outcome.allCases.map { ($0.word, statistics.byOutcome[$0] ?? 0) },
      into: &html)
    write(
      Words.proposal, Words.proposalsCount,
      PolicyDraft.Reply.Decision.allCases.map { ($0.word, statistics.decisions[$0] ?? 0) }, into: &html)
    write(
      Words.unit, Words.count, statistics.byUnit.map { (Phrase(verbatim: $0.name), $0.drafts) }, into: &html)
  }

  private func write(_ head: Phrase, _ count: Phrase, _ rows: [(Phrase, Int)], into html: inout HTML) {
    html.table(head, [head, count]) { html in
      for (words, number) in rows {
        html.element("tr") { html in
          html.element("th", .scope("row"), text: words)
          html.element("td", .class("figure"), text: Numerals.printed(number))
        }
      }
    }
  }
}
