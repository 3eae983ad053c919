import PlanModel
import Wording

/// The form on which a matter is decided. What failed stands beside its field; what was typed stays.
struct DecisionFormView {
  let matter: OpenMatter
  let form: DecisionForm
  /// SHA-256 of the document it belongs to.
  let document: String

  static func fieldID(_ matter: String, _ field: DecisionForm.Field) -> String { "\(matter)-\(field.rawValue)" }

  private func id(_ field: DecisionForm.Field) -> String { Self.fieldID(matter.id, field) }

  func write(into html: inout HTML) {
    html.element("form", .class("decision"), .method("post"), .action(Address("documents", document, "decisions"))) {
      html in
      html.void("input", .type("hidden"), .name("matter"), .value(matter.id))
      html.element(
        "fieldset", .id(id(.choice)), .describedBy(id(.choice) + "-problem", if: form.problem(.choice) != nil)
      ) { html in
        html.element("legend", text: Phrase.Deciding.choice)
        problem(.choice, into: &html)
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
      field(.author, Phrase.Deciding.author, form.author, autocomplete: "name", into: &html)
      field(.reason, Phrase.Deciding.reason, form.reason, autocomplete: "off", into: &html)
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
          problem(.rule, into: &html)
        }
        let unit = indicator.unit.symbol
        number(.low, Phrase.Deciding.low, form.numbers.low, unit: unit, into: &html)
        number(.high, Phrase.Deciding.high, form.numbers.high, unit: unit, into: &html)
        number(.tolerance, Phrase.Deciding.tolerance, form.numbers.tolerance, unit: unit, into: &html)
      case .alias:
        field(.unit, Phrase.Deciding.unit, form.unit, autocomplete: "off", into: &html)
      case .domain(_, _, _, let choices, _):
        html.element("label", .class("field"), .for(id(.domain))) { html in
          html.element("span", text: Phrase.Deciding.domainChoice)
          html.element("select", .id(id(.domain)), .name("domain")) { html in
            for choice in choices {
              html.element("option", .value(choice), .selected(if: form.domain == choice), text: choice)
            }
          }
          problem(.domain, into: &html)
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

  private func field(
    _ field: DecisionForm.Field, _ words: Phrase, _ value: String, autocomplete: String, into html: inout HTML
  ) {
    html.element("label", .class("field wide"), .for(id(field))) { html in
      html.element("span", text: words)
      html.void(
        "input", .id(id(field)), .name(field.rawValue), .value(value), .autocomplete(autocomplete),
        .invalid(if: form.problem(field) != nil),
        .describedBy(id(field) + "-problem", if: form.problem(field) != nil))
      problem(field, into: &html)
    }
  }

  private func number(
    _ field: DecisionForm.Field, _ words: Phrase, _ value: String, unit: String, into html: inout HTML
  ) {
    html.element("label", .class("field number"), .for(id(field))) { html in
      html.element("span", text: words)
      html.element("span", .class("withunit")) { html in
        html.void(
          "input", .id(id(field)), .name(field.rawValue), .value(value), .inputMode("decimal"), .autocomplete("off"),
          .invalid(if: form.problem(field) != nil),
          .describedBy(id(field) + "-problem", if: form.problem(field) != nil))
        html.text(" \(unit)")
      }
      problem(field, into: &html)
    }
  }

  private func problem(_ field: DecisionForm.Field, into html: inout HTML) {
    guard let words = form.problem(field) else { return }
    html.element("span", .class("problem"), .id(id(field) + "-problem"), text: words)
  }
}
