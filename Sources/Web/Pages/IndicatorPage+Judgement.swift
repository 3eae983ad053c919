import PlanModel
import Wording

extension IndicatorPage {
  /// The anchor of the judgements.
  static let judgementsAnchor = "judgements"

  /// What people judged, and the form to judge where no figures decide; nothing where there is neither.
  func writeJudgements(into html: inout HTML) {
    let isOffered = decisions == .offered && JudgementForm.isOffered(sheet)
    guard isOffered || !sheet.judgements.isEmpty || judgement != nil else { return }
    html.element("section", .class("judgements"), .labelledBy(Self.judgementsAnchor)) { html in
      html.element("h2", .id(Self.judgementsAnchor), text: Phrase.Judging.title)
      if let judgement, !judgement.problems.isEmpty { writeProblems(of: judgement, isOffered, into: &html) }
      if !sheet.judgements.isEmpty { writeRecorded(into: &html) }
      guard isOffered else { return }
      let why = sheet.tile.verdict.computedStatus == .needsJudgement ? Phrase.Judging.whyRule : Phrase.Judging.whyData
      html.element("p", .class("why"), text: why)
      html.element("details", .open(if: judgement != nil)) { html in
        html.element("summary", text: Phrase.Judging.invitation)
        JudgementFormView(form: judgement ?? JudgementForm(for: sheet), document: sheet.head.source.sha256)
          .write(into: &html)
      }
    }
    html.newline()
  }

  /// Who judged what, when, why and on what evidence; what was replaced stays, and says so.
  private func writeRecorded(into html: inout HTML) {
    html.element("ul", .class("matters"), .role("list")) { html in
      var held: Set<Int> = []
      for judgement in sheet.judgements {
        let holds = held.insert(judgement.year).inserted
        html.element("li", .id("judgement-\(judgement.id)")) { html in
          html.element("p", .class("question")) { html in
            html.text(Phrase.Judging.ofYear(judgement.year))
            html.element("b", text: judgement.outcome.word)
            if !holds {
              html.text(" ")
              html.element("span", .class("quiet"), text: Phrase.Judging.replaced)
            }
          }
          html.element("p", text: Phrase.Judging.resting(on: judgement.evidence))
          html.element("p", .class("quiet")) { html in
            html.text(Phrase.Document.notAgain(judgement.reason))
            html.text(html.language == .zh ? "（" : " (")
            html.text(Phrase.Document.by(judgement.author, on: Day.text(judgement.at)))
            html.text(html.language == .zh ? "）" : ")")
          }
        }
      }
    }
    html.newline()
  }

  /// The list on top that jumps to the fields; without a form there is nowhere to jump to.
  private func writeProblems(of form: JudgementForm, _ isOffered: Bool, into html: inout HTML) {
    html.element("div", .class("problems"), .role("alert"), .reachable, .id("problems")) { html in
      html.element("p", text: Phrase.Deciding.problems)
      html.element("ul") { html in
        for problem in form.problems {
          html.element("li") { html in
            let field = DecisionFormView.fieldID(JudgementFormView.name, problem.field)
            isOffered
              ? html.element("a", .href(Address(fragment: field)), text: problem.words) : html.text(problem.words)
          }
        }
      }
    }
  }
}
