import Operations
import Oversight
import Wording

/// What was typed into one of the Office's forms.
struct EvaluationOfficeForm: Sendable {
  var act: Act?
  var scheme: SchemeForm
  var closes: String
  var reason = ""
  var conclusion = ""
  var recommendations = ""
  var withoutSome = ""

  enum Act: String, CaseIterable, Sendable {
    case adjust, close, reopen
  }

  /// As the evaluation stands; after it was opened again, with the words it was closed with before.
  init(_ evaluation: Evaluation) {
    scheme = SchemeForm(evaluation.scheme)
    closes = "\(evaluation.closes)"
  }

  /// What was sent.
  init(_ sent: Query, of evaluation: Evaluation) throws(BadRequest) {
    self.init(evaluation)
    act = try sent.choice("act", of: Act.self)
    let maximum = EvaluationRule.maximumWords
    reason = try sent.words("reason", maximumLength: maximum) ?? ""
    conclusion = try sent.words("conclusion", maximumLength: maximum) ?? ""
    recommendations = try sent.words("recommendations", maximumLength: maximum) ?? ""
    withoutSome = try sent.words("withoutSome", maximumLength: maximum) ?? ""
    guard act == .adjust else { return }
    scheme = try SchemeForm(sent)
    closes = sent.text("closes")
  }
}

/// What the Office does about an evaluation: another scheme, the end, a new beginning.
struct EvaluationOfficeForms {
  let state: EvaluationState
  let form: EvaluationOfficeForm

  private var evaluation: Evaluation { state.evaluation }

  func write(into html: inout HTML) {
    html.element("section", .class("steps")) { html in
      html.element("h2", .id("office"), text: Phrase.EvaluationPage.office)
      if evaluation.closing == nil {
        writeClosing(into: &html)
        writeAdjustment(into: &html)
      } else {
        writeReopening(into: &html)
      }
    }
    html.newline()
  }

  private func writeForm(
    _ act: EvaluationOfficeForm.Act, _ words: Phrase, into html: inout HTML, fields: (inout HTML) -> Void
  ) {
    html.element("details", .class("adding"), .id(act.rawValue), .open(if: form.act == act)) { html in
      html.element("summary", text: words)
      html.form(
        to: evaluation.address, .class("plainform"),
        carrying: [.init(name: "act", value: act.rawValue), .init(name: "basis", value: "\(evaluation.revision)")]
      ) { html in
        fields(&html)
        html.element("button", .type("submit"), text: words)
      }
    }
    html.newline()
  }

  private func writeClosing(into html: inout HTML) {
    writeForm(.close, Phrase.EvaluationPage.close, into: &html) { html in
      html.element("p", .class("quiet"), text: Phrase.EvaluationPage.closeHint)
      html.wordsBox("conclusion", Phrase.EvaluationPage.closingWords, value: form.conclusion, rows: 6)
      html.wordsBox("recommendations", Phrase.EvaluationPage.recommendations, value: form.recommendations, rows: 6)
      if !state.missing.isEmpty {
        html.element("p", text: Phrase.EvaluationPage.missing(state.missing.map(\.name)))
        html.wordsBox("withoutSome", Phrase.EvaluationPage.withoutSome, value: form.withoutSome, rows: 3)
      }
    }
  }

  private func writeAdjustment(into html: inout HTML) {
    writeForm(.adjust, Phrase.EvaluationPage.adjust, into: &html) { html in
      form.scheme.write(prefix: "adjust-", into: &html)
      InputField("closes", Phrase.EvaluationPage.closes, value: form.closes, kind: .day).write(into: &html)
      InputField("reason", Phrase.EvaluationPage.reason, value: form.reason, id: "adjust-reason").write(into: &html)
    }
  }

  private func writeReopening(into html: inout HTML) {
    writeForm(.reopen, Phrase.EvaluationPage.reopen, into: &html) { html in
      InputField("reason", Phrase.EvaluationPage.reason, value: form.reason, id: "reopen-reason").write(into: &html)
    }
  }
}
