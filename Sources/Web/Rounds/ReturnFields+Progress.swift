import Operations
import Rounds
import Wording

/// How far a task or a project item is.
extension ReturnFields {
  func writeProgress(into html: inout HTML) {
    let progress = content.progress
    guard mode == .filled else {
      html.element("p") { html in
        if let state = progress.state { html.text(state.word) }
        html.text("　")
        html.element("span", .lang(.zh), text: progress.done)
      }
      return html.element("p", .class("quiet"), .lang(.zh), text: progress.nextYear)
    }
    let state = ReturnForm.Field.state.name(of: assignment.id)
    html.element("label", .class("field"), .for(state)) { html in
      html.element("span", text: Phrase.Filling.state)
      html.element("select", .id(state), .name(state)) { html in
        html.element("option", .value(""), text: "")
        for one in TaskProgress.State.allCases {
          html.element("option", .value(one.rawValue), .selected(if: progress.state == one), text: one.word)
        }
      }
    }
    area(.done, Phrase.Filling.done(round.year), progress.done, into: &html)
    area(.nextYear, Phrase.Filling.nextYear(round.year + 1), progress.nextYear, into: &html)
    writeEvidence(into: &html)
  }

  private func area(_ field: ReturnForm.Field, _ words: Phrase, _ value: String, into html: inout HTML) {
    let name = field.name(of: assignment.id)
    html.element("label", .class("field wide"), .for(name)) { html in
      html.element("span", text: words)
      html.element("textarea", .id(name), .name(name), .rows(3), .maximumLength(ReturnForm.maximumWords), text: value)
    }
  }
}
