import Oversight
import PlanModel
import Rounds
import Wording

/// What the supporting units of a task contributed: how many handed it in, and the way to each.
struct ContributionsView {
  let round: ReportingRound
  let assignment: Assignment
  let papers: [Contribution]

  private typealias Words = Phrase.ContributionPage

  /// - Parameter inFull: whether the words that were handed in are shown, too.
  func write(into html: inout HTML, inFull: Bool = false) {
    guard assignment.kind != .figures, !assignment.supports.isEmpty else { return }
    html.element("section", .class("contributions")) { html in
      html.element("h3", text: Words.title)
      html.element(
        "p",
        text: Words.count(
          assignment.supports.count { paper(of: $0)?.isHandedIn == true }, of: assignment.supports.count))
      html.element("ul", .class("papers")) { html in
        for unit in assignment.supports {
          html.element("li") { html in
            let paper = paper(of: unit)
            let link = Address("rounds", round.id.text, "items", assignment.id.text, "contributions", unit)
            html.element("a", .lang(.zh), .href(link), text: unit)
            html.text(" ")
            if let paper {
              html.standing(paper.stage)
            } else {
              html.element("span", .class("quiet"), text: Words.nothing)
            }
            if inFull, let paper, paper.isHandedIn {
              html.element("p", .class("typed"), .lang(.zh), text: paper.words)
            }
          }
        }
      }
    }
    html.newline()
  }

  private func paper(of unit: String) -> Contribution? { papers.first { $0.unit == unit } }
}
