import PlanModel
import Wording

/// The form on which a target is judged. What failed stands beside its field; what was typed stays.
struct JudgementFormView {
  let form: JudgementForm
  /// SHA-256 of the document the plan was read from: decisions are sent there.
  let document: String

  /// What the ids of the fields begin with.
  static let name = "judgement"

  private var fields: FieldView { FieldView(id: Self.name, problem: form.problem) }

  func write(into html: inout HTML) {
    html.form(to: Address("documents", document, "decisions"), .class("decision")) { html in
      html.hidden("judgement", form.key)
      html.hidden("plan", form.plan)
      html.hidden("phrase", form.phrase)
      let id = fields.id(.outcome)
      html.element("fieldset", .id(id), .describedBy(id + "-problem", if: form.problem(.outcome) != nil)) { html in
        html.element("legend", text: Phrase.Judging.outcome)
        fields.problem(.outcome, into: &html)
        for outcome in JudgedOutcome.allCases {
          html.element("label", .class("radio")) { html in
            html.void(
              "input", .type("radio"), .name("outcome"), .value(outcome.rawValue),
              .checked(if: form.outcome == outcome))
            html.text(" ")
            html.text(outcome.word)
          }
        }
      }
      fields.number(.year, Phrase.Judging.year, form.year, unit: "", into: &html)
      fields.line(.evidence, Phrase.Judging.evidence, form.evidence, autocomplete: "off", into: &html)
      fields.line(.reason, Phrase.Judging.reason, form.reason, autocomplete: "off", into: &html)
      html.element("button", .type("submit"), text: Phrase.Judging.save)
    }
  }
}
