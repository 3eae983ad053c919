import PlanModel
import Wording

/// Readings that ask the same question, each with a box to tick, and one form that confirms those that are ticked.
///
/// The boxes stand outside the form, beside the readings' own forms, and name it: forms cannot be nested.
struct GroupFormView {
  let group: MatterGroup
  let form: GroupForm
  /// SHA-256 of the document it belongs to.
  let document: String

  private var fields: FieldView { FieldView(id: group.id, problem: form.problem) }

  /// The box of a reading.
  func writeBox(_ matter: OpenMatter, into html: inout HTML) {
    guard case .reading(_, let indicator, _) = matter.about else { return }
    html.void(
      "input", .type("checkbox"), .form(group.id), .name("matter"), .value(matter.id),
      .checked(if: form.chosen.contains(matter.id)), .label(Phrase(verbatim: indicator.name)))
  }

  func write(into html: inout HTML) {
    html.form(to: Address("documents", document, "decisions"), .class("decision"), .id(group.id)) { html in
      html.hidden("group", group.id)
      html.element("p", .id(fields.id(.choice))) { html in
        html.element("b", text: Phrase.Deciding.together)
        fields.problem(.choice, into: &html)
      }
      if group.kind == .shareWithoutBand {
        html.element("p", .class("quiet"), text: Phrase.Deciding.bandOptional)
        html.element("div", .class("pair")) { html in
          let unit = group.matters.first.flatMap { matter -> String? in
            if case .reading(_, let indicator, _) = matter.about { indicator.unit.symbol } else { nil }
          }
          fields.number(.low, Phrase.Deciding.bandLow, form.numbers.low, unit: unit ?? "", into: &html)
          fields.number(.high, Phrase.Deciding.high, form.numbers.high, unit: unit ?? "", into: &html)
        }
      }
      fields.line(.reason, Phrase.Deciding.reason, form.reason, autocomplete: "off", into: &html)
      html.element("button", .type("submit"), text: Phrase.Deciding.confirmTicked)
    }
  }
}
