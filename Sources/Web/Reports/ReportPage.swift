import Operations
import Oversight
import PlanModel
import Reports
import Wording

/// One report as it reads now, with what has changed, and the steps the visitor may take.
struct ReportPage: Page {
  let loaded: LoadedReport
  let steps: [ReportStep]
  var editing: PassageForm?
  var typed = Typed()
  var notice: Phrase?
  var problem: Phrase?

  /// What was typed into one of the steps' forms.
  struct Typed: Sendable {
    var step: ReportStep?
    var number = ""
    var addressee = ""
    var reason = ""
  }

  private typealias Words = Phrase.ReportDesk
  private var paper: ReportPaper { loaded.paper }
  var title: Phrase { Phrase(verbatim: paper.title) }
  var station: Station { .reports }

  func write(into html: inout HTML) {
    html.element("p", .class("trail")) { $0.element("a", .href(Address("reports")), text: Words.title) }
    html.heading(title(html.language), station: station)
    if let notice { html.element("p", .class("saved"), .role("status"), text: notice) }
    if let problem { html.element("p", .class("problem"), .role("alert"), text: problem) }
    writeStanding(into: &html)
    writeStale(into: &html)
    if let editing {
      editing.write(to: paper.address, basis: paper.revision, into: &html)
    } else {
      writeFiles(into: &html)
      writeSteps(into: &html)
    }
    html.newline()
    let isEditable = steps.contains(.reword)
    let (id, word) = (paper.id.text, Words.reword(html.language))
    html.report(
      HTMLWriter.fragment(loaded.document) { passage in
        guard isEditable else { return nil }
        let address = Address("reports", id, query: [("passage", passage)], fragment: "edit")
        return .init(address: address.text, words: word)
      })
  }

  private func writeStanding(into html: inout HTML) {
    html.element("p", .class("headline")) { html in
      html.standing(paper.stage)
      html.text(" ")
      html.text(paper.subject.kind.word.opening)
      html.text(" · \(paper.year) · ")
      html.element("code", text: paper.id.text)
      if let replaces = paper.replaces {
        html.text(" · ")
        html.element("a", .href(Address("reports", replaces.text)), text: Words.takesThePlaceOf(replaces.text))
      }
    }
    guard let issue = paper.issue else { return }
    let versions = loaded.document.head.versions
    html.element("p", text: Words.issuedAs(issue.number, "\(issue.day)").opening)
    if case .withdrawn(_, let day, let reason) = paper.stage {
      html.element("p", .class("problem"), text: Words.withdrawnOn("\(day)", reason).opening)
    }
    html.element(
      "p", .class("quiet versions"),
      text: Words.versions(data: versions.data, method: versions.method, checksum: issue.checksum).opening)
  }

  private func writeStale(into html: inout HTML) {
    guard !loaded.stale.isEmpty else {
      if paper.issue != nil { html.element("p", .class("quiet"), text: Words.holds) }
      return
    }
    html.element("section", .class("stale"), .id("stale"), .labelledBy("stale-words")) { html in
      html.element(
        "p", .class("notice"), .id("stale-words"), text: paper.issue == nil ? Words.staleDraft : Words.staleIssued)
      html.staleFigures(loaded.stale)
      guard steps.contains(.readAgain) else { return }
      html.form(to: paper.address, carrying: carried(.readAgain)) { html in
        for figure in loaded.stale {
          html.hidden("seen", figure.binding.text)
          html.hidden("as", figure.now ?? "")
        }
        html.element("button", .type("submit"), text: Words.read)
      }
    }
    html.newline()
  }

  private func writeFiles(into html: inout HTML) {
    html.form(to: Address("reports", paper.id.text, "files"), .class("files")) { html in
      html.element("b", text: Words.files)
      for format in ReportFormat.allCases where format != .pdf || PDFWriter.isPossible {
        html.element(
          "button", .type("submit"), .name("format"), .value(format.rawValue), text: format.rawValue.uppercased())
      }
      html.element("span", .class("hint"), text: Words.filesHint)
    }
    html.newline()
  }

  private func carried(_ step: ReportStep) -> [Query.Pair] {
    [.init(name: "step", value: step.rawValue), .init(name: "basis", value: "\(paper.revision)")]
  }

  private func writeSteps(into html: inout HTML) {
    let offered = steps.filter { $0 == .withdraw || ($0 == .issue && loaded.stale.isEmpty) }
    guard !offered.isEmpty else { return }
    html.element("section", .class("steps"), .labelledBy("steps")) { html in
      html.element("h2", .id("steps"), text: Words.steps)
      for step in offered {
        html.element("details", .class("adding"), .id(step.rawValue), .open(if: typed.step == step)) { html in
          html.element("summary", text: step.word.opening)
          html.form(to: paper.address, .class("plainform"), carrying: carried(step)) { html in
            if step == .issue {
              html.element("p", .class("quiet"), text: Words.issueHint)
              InputField("number", Words.number, value: typed.number).write(into: &html)
              InputField("addressee", Words.addressee, value: typed.addressee).write(into: &html)
            } else {
              html.wordsBox("reason", Words.reason, value: typed.reason, maximum: ReportRule.longestReason)
            }
            html.element("button", .type("submit"), text: step.word.opening)
          }
        }
      }
    }
  }
}

/// A passage that is being worded anew.
struct PassageForm: Sendable {
  let passage: String
  /// Those the edit box may name, in the order of their numbers.
  let figures: [BoundFigure]
  let text: String
  /// Whether the Office has its own words in it.
  let isWorded: Bool
  /// Numbers that are bound to nothing and wait to be confirmed.
  var unbound: [String] = []

  func write(to address: Address, basis: Int, into html: inout HTML) {
    typealias Words = Phrase.ReportDesk
    let carried: [Query.Pair] =
      [
        .init(name: "step", value: ReportStep.reword.rawValue), .init(name: "basis", value: "\(basis)"),
        .init(name: "passage", value: passage),
      ] + figures.map { .init(name: "figure", value: $0.binding.text) }
    html.element("section", .class("editing"), .id("edit"), .labelledBy("edit-words")) { html in
      html.element("h2", .id("edit-words"), text: Words.edit)
      html.form(to: address, .class("plainform"), carrying: carried) { html in
        html.wordsBox(
          "text", Words.text, value: text, rows: 6, maximum: Passage.longest, hint: Words.textHint)
        if !figures.isEmpty {
          html.element("p", text: Words.figures)
          html.element("ol", .class("figures")) { html in
            for (index, figure) in figures.enumerated() {
              html.element("li") { html in
                html.element("code", text: "{\(index + 1):\(figure.text)}")
                html.text(" ")
                html.text(figure.binding.wording)
              }
            }
          }
        }
        if !unbound.isEmpty {
          html.element("label", .class("radio")) { html in
            html.void("input", .type("checkbox"), .name("confirm"), .value("yes"))
            html.text(" ")
            html.text(Words.confirm)
          }
        }
        html.element("button", .type("submit"), text: Words.save)
        if isWorded {
          html.element(
            "button", .type("submit"), .name("restore"), .value("yes"), .class("plain"), text: Words.restore)
        }
      }
    }
    html.newline()
  }
}
