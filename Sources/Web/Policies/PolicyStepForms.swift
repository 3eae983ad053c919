import Oversight
import Wording

/// The forms of the steps a visitor may take with a draft.
struct PolicyStepForms {
  let paper: PolicyDraft
  let inside: PolicyPage.Inside

  private typealias Words = Phrase.PolicyPage
  private var typed: PolicyTyped { inside.typed }

  func write(into html: inout HTML) {
    let steps = inside.steps.filter { $0 != .note }
    guard !steps.isEmpty else { return }
    html.element("section", .class("steps"), .labelledBy("steps")) { html in
      html.element("h2", .id("steps"), text: Words.steps)
      for step in steps { write(step, into: &html) }
    }
    html.newline()
  }

  private func write(_ step: PolicyStep.Name, into html: inout HTML) {
    html.element("details", .class("adding"), .id(step.rawValue), .open(if: typed.step == step)) { html in
      html.element("summary", text: step.word.opening)
      let basis = Query.Pair(name: "basis", value: "\(paper.revision)")
      if step == .revise {
        html.form(
          to: Address("policies", paper.id.text, "text"), .class("plainform wideform"), .multipart, carrying: [basis]
        ) { html in
          html.draftFields(text: typed.step == .revise ? typed.words : paper.text.words)
          html.element("button", .type("submit"), text: step.word.opening)
        }
        return
      }
      html.form(
        to: paper.address, .class("plainform wideform"), carrying: [.init(name: "step", value: step.rawValue), basis]
      ) { html in
        switch step {
        case .appoint: writeAppointing(into: &html)
        case .opine: writeOpining(into: &html)
        case .pronounce: writePronouncing(into: &html)
        case .reply: writeReplying(into: &html)
        case .withdraw: box("withdraw-words", "words", Words.reason, into: &html, .withdraw)
        case .close, .revise, .note: break
        }
        html.element("button", .type("submit"), text: step.word.opening)
      }
    }
    html.newline()
  }

  private func writeAppointing(into html: inout HTML) {
    if !inside.candidates.isEmpty {
      html.element("fieldset") { html in
        html.element("legend", text: Words.accounts)
        for one in inside.candidates {
          html.element("label", .class("radio")) { html in
            html.void(
              "input", .type("checkbox"), .name("account"), .value(one.account),
              .checked(if: typed.accounts.contains(one.account) || paper.experts.contains { $0.account == one.account })
            )
            html.text(" \(one.name)")
          }
        }
      }
    }
    html.wordsBox("named", Words.named, value: typed.named, rows: 3, maximum: 10_000)
    InputField("until", Words.until, value: typed.step == .appoint ? typed.until : "", kind: .day, id: "appoint-until")
      .write(into: &html)
  }

  private func writeOpining(into html: inout HTML) {
    html.choice(
      "expert", Words.onBehalfOf, options: inside.speaks.map { ("\($0)", Phrase(verbatim: paper.experts[$0].name)) },
      chosen: typed.expert.map(String.init) ?? "")
    box("opine-words", "words", Words.opinion, into: &html, .opine)
    clauses("opine", Words.remark, .opine, into: &html)
  }

  private func writePronouncing(into html: inout HTML) {
    html.choice(
      "conclusion", Words.conclusion, options: PolicyDraft.Conclusion.allCases.map { ($0.rawValue, $0.word) },
      chosen: typed.conclusion.rawValue)
    box("pronounce-words", "words", Words.general, into: &html, .pronounce)
    clauses("pronounce", Words.proposal, .pronounce, into: &html)
    InputField(
      "until", Words.answerUntil, value: typed.step == .pronounce ? typed.until : "", kind: .day, id: "pronounce-until"
    ).write(into: &html)
  }

  private func writeReplying(into html: inout HTML) {
    for (index, proposal) in (paper.opinion?.proposals ?? []).enumerated() {
      let number = index + 1
      let reply = typed.replies.indices.contains(index) ? typed.replies[index] : .init(.takenUp)
      html.element("fieldset", .class("matter")) { html in
        html.element("legend", .lang(.zh), text: "\(number). \(proposal.clause)")
        html.element("p", .class("typed"), .lang(.zh), text: proposal.words)
        html.element("div", .class("scoring")) { html in
          for decision in PolicyDraft.Reply.Decision.allCases {
            html.element("label", .class("radio")) { html in
              html.void(
                "input", .type("radio"), .name("decision-\(number)"), .value(decision.rawValue),
                .checked(if: reply.decision == decision))
              html.text(" ")
              html.text(decision.word)
            }
          }
        }
        html.wordsBox(
          "wording-\(number)", Words.wording, value: reply.wording, rows: 2, maximum: PolicyDraft.maximumWords)
        html.wordsBox(
          "reason-\(number)", Words.reasonNot, value: reply.reason, rows: 2, maximum: PolicyDraft.maximumWords)
      }
    }
  }

  /// Rows of a clause and what is said of it; three stand open.
  private func clauses(_ form: String, _ label: Phrase, _ step: PolicyStep.Name, into html: inout HTML) {
    let filled = typed.step == step ? typed.clauses : []
    func row(_ number: Int, into html: inout HTML) {
      let remark = filled.indices.contains(number - 1) ? filled[number - 1] : .init(clause: "", words: "")
      InputField("clause-\(number)", Words.clause, value: remark.clause, id: "\(form)-clause-\(number)")
        .write(into: &html)
      html.element("label", .class("field wide"), .for("\(form)-proposal-\(number)")) { html in
        html.element("span", text: label)
        html.element(
          "textarea", .id("\(form)-proposal-\(number)"), .name("proposal-\(number)"), .rows(2),
          .maximumLength(PolicyDraft.maximumWords), text: remark.words)
      }
    }
    html.element("fieldset") { html in
      html.element("legend", text: Words.clauses)
      for number in 1...3 { row(number, into: &html) }
      html.element("details", .open(if: filled.dropFirst(3).contains { !$0.words.isEmpty || !$0.clause.isEmpty })) {
        html in
        html.element("summary", text: Words.more)
        for number in 4...PolicyDraft.maximumProposals { row(number, into: &html) }
      }
    }
  }

  private func box(
    _ id: String, _ name: String, _ label: Phrase, into html: inout HTML, _ step: PolicyStep.Name
  ) {
    html.element("label", .class("field wide"), .for(id)) { html in
      html.element("span", text: label)
      html.element(
        "textarea", .id(id), .name(name), .rows(5), .maximumLength(PolicyDraft.maximumWords),
        text: typed.step == step ? typed.words : "")
    }
  }
}
