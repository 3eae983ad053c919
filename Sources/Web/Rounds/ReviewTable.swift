import Foundation
import PlanModel
import Rounds
import Wording

/// The rows of a queue, each with a box to tick.
struct ReviewTable {
  let round: ReportingRound
  let queue: ReviewSheet.Queue
  let ticked: Set<Assignment.ID>

  func write(into html: inout HTML) {
    html.element("table", .class("review")) { html in
      html.element("caption", .class("unseen"), text: Phrase.Returns.reviewTitle)
      html.element("thead") { html in
        html.element("tr") { html in
          html.element("th", .scope("col")) { html in
            html.element("span", .class("unseen"), text: Phrase.Returns.tick)
          }
          html.element("th", .scope("col"), text: Phrase.Returns.item)
          html.element("th", .scope("col"), text: Phrase.Returns.leads)
          html.element("th", .scope("col"), .class("figure"), text: Phrase.Returns.returned(round.year))
          html.element("th", .scope("col"), .class("figure"), text: "\(round.year - 1)")
          html.element("th", .scope("col"), .class("figure"), text: Phrase.Returns.change)
          html.element("th", .scope("col"), text: Phrase.Returns.findings)
          html.element("th", .scope("col"), .class("figure"), text: Phrase.Returns.evidence)
        }
      }
      html.newline()
      html.element("tbody") { html in
        for row in queue.rows.prefix(ReviewForm.maximumRows) { write(row, into: &html) }
      }
    }
  }

  private func write(_ row: ReviewSheet.Row, into html: inout HTML) {
    let (assignment, content) = (row.assignment, row.current.content)
    let address = round.address(of: assignment.id)
    html.element("tr") { html in
      html.element("td", .class("box")) { html in
        html.void(
          "input", .type("checkbox"), .name("item"), .value(ReviewForm.value(row.current)),
          .label(Phrase.Returns.choose(assignment.title)), .checked(if: ticked.contains(assignment.id)))
      }
      html.element("th", .scope("row"), .lang(.zh)) { html in
        html.element("a", .href(address), text: assignment.title)
        if row.current.edition > 1 {
          html.element("small", .class("tag"), text: Phrase.Returns.correction(row.current.edition))
        }
        let more = assignment.cells.count - 1
        if more > 0 { html.element("span", .class("inner"), text: Phrase.Returns.moreCells(more)) }
      }
      html.element("td", .class("units"), .lang(.zh), text: assignment.leads.joined(separator: "、"))
      if assignment.kind == .figures {
        html.element("td", .class("figure")) { html in
          if let total = assignment.total {
            html.answer(content[total.id], computed: row.value)
            html.element("small", text: " \(total.indicator.unit.symbol)")
          }
        }
        html.element("td", .class("figure")) { html in
          if let before = row.before { html.text(Numerals.printed(before.figure)) }
        }
        html.element("td", .class("figure"), text: change(row))
      } else {
        html.element("td", .span(3)) { html in
          html.text(content.progress.state?.word ?? Phrase.Returns.notSaid)
          html.element("span", .class("inner"), text: String(content.progress.done.prefix(80)))
        }
      }
      html.element("td") { writeFindings(row, into: &$0) }
      html.element("td", .class("figure"), text: Numerals.printed(content.evidence.count))
    }
    html.newline()
  }

  /// This year's figure less last year's, with its sign; empty where one is missing or their units differ.
  private func change(_ row: ReviewSheet.Row) -> String {
    guard let now = row.value?.value.figure, let before = row.before,
      before.unit == row.assignment.total?.indicator.unit
    else { return "" }
    let difference = now.value - before.figure.value
    return (difference > 0 ? "+" : "") + Numerals.printed(difference)
  }

  private func writeFindings(_ row: ReviewSheet.Row, into html: inout HTML) {
    let open = row.findings.filter(\.isOpen).count
    let explained = row.findings.filter { !$0.isOpen && $0.severity == .explain }.count
    let notes = row.findings.filter { $0.severity == .note }.count
    if open + explained + notes == 0 { return html.element("span", .class("quiet"), text: Phrase.Returns.clean) }
    if open > 0 { html.element("span", .class("severity block"), text: Phrase.Returns.openFindings(open)) }
    if explained > 0 {
      html.element("span", .class("severity explain"), text: Phrase.Returns.explainedFindings(explained))
    }
    if notes > 0 { html.element("span", .class("severity note"), text: Phrase.Returns.notes(notes)) }
  }
}
