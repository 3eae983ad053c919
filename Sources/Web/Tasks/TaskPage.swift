import Foundation
import Operations
import Oversight
import PlanModel
import Rounds
import Wording

/// One task or project item with all its years.
struct TaskPage: Page {
  let head: PlanHead
  let details: TaskDetails
  let lines: SourceLines?
  /// Whether the visitor is told who did what, by name.
  let showsNames: Bool
  /// The rounds whose returns of this task the visitor may look at.
  let readable: Set<ReportingRound.ID>

  private typealias Words = Phrase.TaskHistory
  private var item: TaskHistory.Item { details.item }
  var title: Phrase { Phrase(verbatim: String("\(item.number) \(item.text)".prefix(60))) }
  var station: Station { .tasks(head) }

  func write(into html: inout HTML) {
    html.element("p", .class("trail")) { html in
      html.element("a", .href(head.tasksAddress), text: Words.all)
    }
    html.heading("\(item.number) \(item.text)", station: station)
    html.element("dl", .class("facts")) { html in
      func line(_ name: Phrase, _ write: (inout HTML) -> Void) {
        html.element("div") { html in
          html.element("dt", text: name)
          html.element("dd", content: write)
        }
      }
      if let domain = details.history.domains.first(where: { $0.number == item.domain }) {
        line(Words.domain) { $0.element("span", .lang(.zh), text: domain.name) }
      }
      line(item.lead.count > 1 ? Words.jointLeads : Words.lead) { units(item.lead, into: &$0) }
      line(Words.support) { units(item.support, into: &$0) }
      if let lines { line(Words.source) { $0.lines(lines, at: head.sourceAddress(lines)) } }
    }
    html.newline()
    guard !details.years.isEmpty else { return html.element("p", .class("empty"), text: Words.neverAsked) }
    for year in details.years { write(year, into: &html) }
  }

  private func units(_ names: [String], into html: inout HTML) {
    if names.isEmpty { html.text(Words.none) } else { html.units(names) }
  }

  private func write(_ year: TaskDetails.Year, into html: inout HTML) {
    html.element("section", .id("y\(year.year)"), .class("taskyear")) { html in
      html.element("h2") { html in
        html.text(Words.inYear(year.year))
        html.text(" ")
        html.standing(item.standing(in: year.year))
      }
      if let progress = year.asked.progress {
        words(Words.done, progress.done, into: &html)
        words(Words.nextYear, progress.nextYear, into: &html)
        html.element("p", .class("quiet")) { html in
          guard let approval = year.approval else { return html.text(Words.preliminary) }
          let day = "\(RoundDay(approval.at))"
          html.text(showsNames ? Words.approvedBy(approval.actor.line(html.language), day) : Words.approvedOn(day))
        }
      } else {
        html.element("p", .class("quiet"), text: Words.nothingApproved)
      }
      if year.reports.count > 1 { writeReports(year.reports, into: &html) }
      guard readable.contains(year.asked.round.id) else { return }
      let contributions = ContributionsView(
        round: year.asked.round, assignment: year.asked.assignment, papers: year.contributions)
      contributions.write(into: &html, inFull: true)
      html.element("p") { html in
        html.element("a", .href(year.asked.round.address(of: year.asked.assignment.id)), text: Words.toReturn)
      }
    }
    html.newline()
  }

  private func words(_ name: Phrase, _ words: String, into html: inout HTML) {
    guard !words.isEmpty else { return }
    html.element("h3", text: name)
    html.element("p", .class("typed"), .lang(.zh), text: words)
  }

  /// Of joint leads: who reported, and who did not.
  private func writeReports(_ reports: [TaskDetails.LeadReport], into html: inout HTML) {
    html.element("h3", text: Words.whoReported)
    html.element("ul") { html in
      for report in reports {
        html.element("li") { html in
          html.element("a", .lang(.zh), .href(Address("units", report.unit)), text: report.unit)
          html.text(html.language == .zh ? "：" : ": ")
          switch report.standing {
          case .signed(let at): html.text(Words.signed("\(RoundDay(at))"))
          case .reported: html.text(Words.reported)
          case .notReported: html.element("b", text: Words.notReported)
          }
        }
      }
    }
  }
}
