import Rounds
import Wording

/// What the checks say of a return, and the fields in which the unit explains.
extension ReturnFields {
  func writeFindings(_ findings: [CheckFinding], into html: inout HTML) {
    guard !findings.isEmpty else { return }
    html.element("ul", .class("checks")) { html in
      for finding in findings {
        html.element("li", .class(finding.severity.rawValue)) { html in
          html.element("b", text: finding.severity.word)
          html.text(" ")
          html.text(finding.message)
          guard finding.severity == .explain else { return }
          guard mode == .filled else {
            return html.element("span", .class("why"), text: Phrase.Filling.explained(finding.explanation))
          }
          let name = ReturnForm.Field.explanation(finding.explanationKey).name(of: assignment.id)
          html.element("label", .class("field wide"), .for(name)) { html in
            html.element("span", text: Phrase.Filling.why)
            html.void(
              "input", .id(name), .name(name), .value(content.explanations[finding.explanationKey] ?? ""),
              .maximumLength(ReturnForm.maximumWords))
          }
        }
      }
    }
  }
}

extension CheckFinding.Severity {
  var word: Phrase {
    switch self {
    case .block: Phrase.Filling.block
    case .explain: Phrase.Filling.explain
    case .note: Phrase.Filling.noteWord
    }
  }
}
