import PlanModel
import Wording

/// What waits for a decision, each with its form; and what was decided.
struct MattersView {
  let sheet: DocumentSheet
  let matters: [OpenMatter]
  let form: DecisionForm?

  func write(into html: inout HTML) {
    let open = matters.filter(\.isOpen)
    let decided = matters.filter { !$0.isOpen }
    html.element("section", .class("matters"), .labelledBy("matters")) { html in
      html.element("h2", .id("matters"), text: Phrase.Document.matters)
      if let form, !form.problems.isEmpty { writeProblems(form, into: &html) }
      if open.isEmpty { html.element("p", text: Phrase.Document.waiting(0)) }
      let groups: [(Phrase, [OpenMatter])] = [
        (Phrase.Deciding.readings, open.filter { if case .reading = $0.about { true } else { false } }),
        (Phrase.Deciding.aliases, open.filter { if case .alias = $0.about { true } else { false } }),
        (Phrase.Deciding.domains, open.filter { if case .domain = $0.about { true } else { false } }),
      ]
      for (words, matters) in groups where !matters.isEmpty {
        html.element("h3") { html in
          html.text(words)
          html.element("small", text: " \(matters.count)")
        }
        html.element("ul", .class("matters"), .role("list")) { html in
          for matter in matters { write(matter, into: &html) }
        }
      }
      if !decided.isEmpty { writeDecided(decided, into: &html) }
    }
    html.newline()
  }

  /// The list on top that jumps to the fields.
  private func writeProblems(_ form: DecisionForm, into html: inout HTML) {
    let known = matters.contains { $0.id == form.matter && $0.isOpen }
    html.element("div", .class("problems"), .role("alert"), .reachable, .id("problems")) { html in
      html.element("p", text: Phrase.Deciding.problems)
      html.element("ul") { html in
        for problem in form.problems {
          html.element("li") { html in
            known
              ? html.element(
                "a", .href(Address(fragment: DecisionFormView.fieldID(form.matter, problem.field))),
                text: problem.words) : html.text(problem.words)
          }
        }
      }
    }
  }

  private func write(_ matter: OpenMatter, into html: inout HTML) {
    html.element("li", .id(matter.id)) { html in
      html.element("p", .class("question")) { html in
        html.element("span", .class("diamond"), .hidden, text: "◆ ")
        switch matter.about {
        case .reading(_, let indicator, let target):
          html.element("b", .lang(.zh), text: Phrase.Deciding.target(indicator.name, target.text))
          html.text(" ")
          html.text(matter.question)
        case .alias(_, _, let reason), .domain(_, _, _, _, let reason):
          html.element("b", text: matter.question)
          html.text(" ")
          html.element("span", .class("quiet"), text: reason)
        }
        if let lines = matter.lines {
          html.text(" ")
          html.lines(lines, at: Address(fragment: "L\(lines.from)"))
        }
      }
      let typed = form.flatMap { $0.matter == matter.id ? $0 : nil }
      html.element("details", .open(if: typed != nil)) { html in
        html.element("summary", text: Phrase.Deciding.decide)
        DecisionFormView(
          matter: matter, form: typed ?? DecisionForm(for: matter), document: sheet.reading.source.sha256
        ).write(into: &html)
      }
    }
    html.newline()
  }

  private func writeDecided(_ decided: [OpenMatter], into html: inout HTML) {
    html.element("details", .class("decided")) { html in
      html.element("summary") { html in
        html.text(Phrase.Document.decided)
        html.element("small", text: " \(decided.count)")
      }
      html.element("ul") { html in
        for matter in decided {
          guard case .decided(let decision) = matter.outcome else { continue }
          html.element("li", .id(matter.id)) { html in
            switch matter.about {
            case .reading(_, let indicator, let target):
              html.text(Phrase.Deciding.target(indicator.name, target.text))
            case .alias, .domain: html.text(matter.question)
            }
            html.text(" ")
            html.element("span", .class("quiet")) { html in
              html.text(Phrase.Document.by(decision.author, on: Day.text(decision.at)))
              html.text(html.language == .zh ? "。" : ". ")
              html.text(Phrase.Document.notAgain(decision.reason))
            }
          }
        }
      }
    }
  }
}
