import PlanModel
import Wording

/// What waits for a decision, each with its form; and what was decided.
struct MattersView {
  let sheet: DocumentSheet
  let matters: [OpenMatter]
  let form: DecisionForm?
  let groupForm: GroupForm?
  let saved: Int
  let decisions: DecisionOffer

  func write(into html: inout HTML) {
    let open = matters.filter(\.isOpen)
    let decided = matters.filter { !$0.isOpen }
    html.element("section", .class("matters"), .labelledBy("matters")) { html in
      html.element("h2", .id("matters"), text: Phrase.Document.matters)
      if saved > 0 {
        html.element("p", .class("done"), .role("status"), text: Phrase.Document.saved(saved))
      }
      if let form, !form.problems.isEmpty { writeProblems(form.problems, of: form.matter, into: &html) }
      if let groupForm, !groupForm.problems.isEmpty {
        writeProblems(groupForm.problems, of: groupForm.group, into: &html)
      }
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
        let groups = MatterGroup.all(among: matters)
        for group in groups { write(group, into: &html) }
        let grouped = Set(groups.flatMap(\.matters).map(\.id))
        let single = matters.filter { !grouped.contains($0.id) }
        if !single.isEmpty {
          html.element("ul", .class("matters"), .role("list")) { html in
            for matter in single { write(matter, into: &html) }
          }
        }
      }
      if !decided.isEmpty { writeDecided(decided, into: &html) }
    }
    html.newline()
  }

  /// The list on top that jumps to the fields.
  private func writeProblems(_ problems: [DecisionForm.Problem], of id: String, into html: inout HTML) {
    let isKnown =
      matters.contains { $0.id == id && $0.isOpen } || MatterGroup.all(among: matters).contains { $0.id == id }
    html.element("div", .class("problems"), .role("alert"), .reachable, .id("problems")) { html in
      html.element("p", text: Phrase.Deciding.problems)
      html.element("ul") { html in
        for problem in problems {
          html.element("li") { html in
            isKnown
              ? html.element(
                "a", .href(Address(fragment: DecisionFormView.fieldID(id, problem.field))), text: problem.words)
              : html.text(problem.words)
          }
        }
      }
    }
  }

  /// Readings of one kind, to be confirmed together or one by one.
  private func write(_ group: MatterGroup, into html: inout HTML) {
    let typed = groupForm.flatMap { $0.group == group.id ? $0 : nil }
    let view = GroupFormView(
      group: group, form: typed ?? GroupForm(for: group), document: sheet.reading.source.sha256)
    html.element("div", .class("together")) { html in
      html.element("h4", text: group.question)
      html.element("ul", .class("matters"), .role("list")) { html in
        for matter in group.matters { write(matter, in: view, into: &html) }
      }
      if decisions == .offered { view.write(into: &html) }
    }
  }

  private func write(_ matter: OpenMatter, in group: GroupFormView? = nil, into html: inout HTML) {
    html.element("li", .id(matter.id)) { html in
      html.element("p", .class("question")) { html in
        if let group, decisions == .offered {
          group.writeBox(matter, into: &html)
          html.text(" ")
        } else {
          html.element("span", .class("diamond"), .hidden, text: "◆ ")
        }
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
      guard decisions == .offered else { return }
      let typed = form.flatMap { $0.matter == matter.id ? $0 : nil }
      html.element("details", .open(if: typed != nil)) { html in
        html.element("summary", text: group == nil ? Phrase.Deciding.decide : Phrase.Deciding.decideAlone)
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
