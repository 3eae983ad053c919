import Wording

/// The fields of a form: label above, unit beside, what failed below.
struct FieldView {
  /// What the ids of the fields begin with.
  let id: String
  /// What is wrong with a field, if anything.
  let problem: (DecisionForm.Field) -> Phrase?

  func id(_ field: DecisionForm.Field) -> String { DecisionFormView.fieldID(id, field) }

  /// A line of words.
  func line(
    _ field: DecisionForm.Field, _ words: Phrase, _ value: String, autocomplete: String, into html: inout HTML
  ) {
    html.element("label", .class("field wide"), .for(id(field))) { html in
      html.element("span", text: words)
      html.void(
        "input", .id(id(field)), .name(field.rawValue), .value(value), .autocomplete(autocomplete),
        .invalid(if: problem(field) != nil), .describedBy(id(field) + "-problem", if: problem(field) != nil))
      self.problem(field, into: &html)
    }
  }

  /// A number with its unit.
  func number(
    _ field: DecisionForm.Field, _ words: Phrase, _ value: String, unit: String, into html: inout HTML
  ) {
    html.element("label", .class("field number"), .for(id(field))) { html in
      html.element("span", text: words)
      html.element("span", .class("withunit")) { html in
        html.void(
          "input", .id(id(field)), .name(field.rawValue), .value(value), .inputMode("decimal"), .autocomplete("off"),
          .invalid(if: problem(field) != nil), .describedBy(id(field) + "-problem", if: problem(field) != nil))
        html.text(" \(unit)")
      }
      self.problem(field, into: &html)
    }
  }

  /// What is wrong with a field, where something is.
  func problem(_ field: DecisionForm.Field, into html: inout HTML) {
    guard let words = problem(field) else { return }
    html.element("span", .class("problem"), .id(id(field) + "-problem"), text: words)
  }
}
