import Operations
import Oversight
import PlanModel
import Rounds
import Wording

/// What one supporting unit contributes to a task in a round's year.
struct ContributionPage: Page {
  let paper: Contribution
  let assignment: Assignment
  let round: ReportingRound
  /// The steps the visitor may take now.
  let steps: [ContributionStep.Name]
  /// Whether the Office writes for the unit.
  var isActing = false
  var typed = Typed()
  var notice: Phrase?
  var problem: Phrase?
  var evidenceProblem: Phrase?

  /// What was typed into one of the forms and could not be kept.
  struct Typed: Sendable {
    var words: String?
    var reason = ""
    /// Whether somebody else wrote meanwhile: then the words that stand there now are shown beside it.
    var isLate = false
  }

  private typealias Words = Phrase.ContributionPage
  var title: Phrase { Words.of(paper.unit, paper.year) }
  var station: Station { .item }
  private var isWritable: Bool { steps.contains(.save) }

  func write(into html: inout HTML) {
    html.element("p", .class("trail")) { html in
      html.element("a", .href(round.address(of: assignment.id)), text: Words.item)
    }
    html.heading(title(html.language), station: station)
    if let notice { html.element("p", .class("saved"), .role("status"), text: notice) }
    if let problem { html.element("p", .class("problem"), .role("alert"), text: problem) }
    if isActing { html.element("p", .class("acting"), .role("status"), text: Words.acting) }
    html.element("p", .class("typed"), .lang(.zh), text: assignment.title)
    html.element("p", .class("headline")) { html in
      html.standing(paper.stage)
      html.text(" ")
      switch paper.stage {
      case .draft: html.text(Words.hidden)
      case .handedIn(let day): html.text(Words.handedIn("\(day)"))
      case .sentBack(let day, let by, let reason):
        html.text(Words.sentBack("\(day)", by: by.isEmpty ? Words.office : Phrase(verbatim: by), reason))
      }
    }
    if isWritable { writeForm(into: &html) } else { writeWords(into: &html) }
    html.papersFiles(paper.evidence, at: address, carrying: [], isWritable: isWritable, problem: evidenceProblem)
    if steps.contains(.sendBack) { writeSendBack(into: &html) }
  }

  private var basis: Query.Pair { .init(name: "basis", value: "\(paper.revision)") }

  private func address(_ segments: [String]) -> Address {
    Address(path: ([paper.address.text] + segments.map(Address.encoded)).joined(separator: "/"), query: [])
  }

  private func writeWords(into html: inout HTML) {
    guard !paper.words.isEmpty else { return html.element("p", .class("quiet"), text: Words.nothing) }
    html.element("p", .class("typed"), .lang(.zh), text: paper.words)
  }

  private func writeForm(into html: inout HTML) {
    if typed.isLate {
      html.element("div", .class("note")) { html in
        html.element("p") { html in html.element("b", text: Words.typedBefore) }
        html.element("p", .class("typed"), .lang(.zh), text: paper.words)
      }
    }
    html.form(to: paper.address, .class("plainform"), carrying: [basis]) { html in
      html.wordsBox(
        "words", Words.words, value: typed.words ?? paper.words, rows: 10, maximum: Contribution.maximumWords,
        hint: Words.hint)
      for step in steps where step != .sendBack {
        html.element(
          "button", .type("submit"), .name("step"), .value(step.rawValue), text: step.word.opening)
      }
    }
    html.newline()
  }

  private func writeSendBack(into html: inout HTML) {
    let step = ContributionStep.Name.sendBack
    html.element("details", .class("adding"), .id("sendBack"), .open(if: !typed.reason.isEmpty)) { html in
      html.element("summary", text: step.word.opening)
      html.form(
        to: paper.address, .class("plainform"), carrying: [basis, .init(name: "step", value: step.rawValue)]
      ) { html in
        html.wordsBox("reason", Words.reason, value: typed.reason, rows: 3, maximum: Contribution.maximumWords)
        html.element("button", .type("submit"), text: step.word.opening)
      }
    }
  }
}

extension Contribution {
  var address: Address { Address("rounds", round.text, "items", task.text, "contributions", unit) }
}

extension HTML {
  /// How far a contribution is, as shape and word.
  mutating func standing(_ stage: Contribution.Stage) {
    element("span", .class("stage \(stage.name)")) { html in
      let shape =
        switch stage {
        case .draft: "◌"
        case .handedIn: "●"
        case .sentBack: "↩"
        }
      html.element("span", .class("shape"), .hidden, text: shape)
      html.text(" ")
      html.text(stage.word)
    }
  }
}
