import PlanModel
import Wording

/// The form on which a matter is decided. What failed stands beside its field; what was typed stays.
struct DecisionFormView {
  let matter: OpenMatter
  let form: DecisionForm
  /// SHA-256 of the document it belongs to.
  let document: String

  static func fieldID(_ matter: String, _ field: DecisionForm.Field) -> String { "\(matter)-\(field.rawValue)" }

  private var fields: FieldView { FieldView(id: matter.id, problem: form.problem) }
  private func id(_ field: DecisionForm.Field) -> String { fields.id(field) }

  func write(into html: inout HTML) {
    html.form(to: Address("documents", document, "decisions"), .class("decision")) { html in
      html.hidden("matter", matter.id)
      html.element(
        "fieldset", .id(id(.choice)), .describedBy(id(.choice) + "-problem", if: form.problem(.choice) != nil)
      ) { html in
        html.element("legend", text: Phrase.Deciding.choice)
        fields.problem(.choice, into: &html)
        radio(.confirm, confirmWords, into: &html)
        radio(.change, Phrase.Deciding.change, into: &html)
        writeChange(into: &html)
        switch matter.about {
        case .reading: radio(.reject, Phrase.Deciding.rejectTarget, into: &html)
        case .alias: radio(.reject, Phrase.Deciding.rejectAlias, into: &html)
        // A row stands in some domain: there is nothing to reject, only another to choose.
        case .domain: break
        }
      }
      fields.line(.reason, Phrase.Deciding.reason, form.reason, autocomplete: "off", into: &html)
      html.element("button", .type("submit"), text: Phrase.Deciding.save)
    }
  }

  private var confirmWords: Phrase {
    switch matter.about {
    case .reading(_, let indicator, let target):
      let reading = RuleSigns.text(target.rule, unit: indicator.unit)
      let confirm = Phrase.Deciding.confirm
      return Phrase("\(confirm.zh)：\(reading.zh)", "\(confirm.en): \(reading.en)")
    case .alias(let text, let unit, _):
      let confirm = Phrase.Deciding.confirm
      return Phrase("\(confirm.zh)：\(text) = \(unit)", "\(confirm.en): \(text) = \(unit)")
    case .domain(_, _, let proposed, _, _):
      let confirm = Phrase.Deciding.confirm
      return Phrase("\(confirm.zh)：\(proposed)", "\(confirm.en): \(proposed)")
    }
  }

  private func writeChange(into html: inout HTML) {
    html.element("div", .class("change")) { html in
      switch matter.about {
      case .reading(_, let indicator, _):
        html.element("label", .class("field"), .for(id(.rule))) { html in
          html.element("span", text: Phrase.Deciding.rule)
          html.element("select", .id(id(.rule)), .name("rule")) { html in
            html.element("option", .value(""), text: "")
            for choice in RuleChoice.allCases {
              html.element(
                "option", .value(choice.rawValue), .selected(if: form.rule == choice.rawValue), text: choice.word)
            }
          }
          fields.problem(.rule, into: &html)
        }
        let unit = indicator.unit.symbol
        fields.number(.low, Phrase.Deciding.low, form.numbers.low, unit: unit, into: &html)
        fields.number(.high, Phrase.Deciding.high, form.numbers.high, unit: unit, into: &html)
        fields.number(
          .tolerance, Phrase.Deciding.tolerance, form.numbers.tolerance, unit: indicator.unit.differenceSymbol,
          into: &html)
        fields.line(.reference, Phrase.Deciding.reference, form.reference, autocomplete: "off", into: &html)
      case .alias:
        fields.line(.unit, Phrase.Deciding.unit, form.unit, autocomplete: "off", into: &html)
      case .domain(_, _, _, let choices, _):
        html.element("label", .class("field"), .for(id(.domain))) { html in
          html.element("span", text: Phrase.Deciding.domainChoice)
          html.element("select", .id(id(.domain)), .name("domain")) { html in
            for choice in choices {
              html.element("option", .value(choice), .selected(if: form.domain == choice), text: choice)
            }
          }
          fields.problem(.domain, into: &html)
        }
      }
    }
  }

  private func radio(_ choice: DecisionForm.Choice, _ words: Phrase, into html: inout HTML) {
    html.element("label", .class("radio")) { html in
      html.void(
        "input", .type("radio"), .name("choice"), .value(choice.rawValue), .checked(if: form.choice == choice))
      html.text(" ")
      html.text(words)
    }
  }
}
