import Foundation
import Oversight
import PlanModel
import Reports
import Rounds
import Store
import Wording

/// One draft: its text with what deserves a look, self-assessment, opinions, answers, what happened; and the steps the
/// visitor may take.
struct PolicyPage: Page {
  let paper: PolicyDraft
  let today: RoundDay
  /// What only those who may read the draft see; `nil` for others.
  var inside: Inside?
  var links: [Link] = []
  var notice: Phrase?
  var problem: Phrase?

  /// The inside of a draft.
  struct Inside: Sendable {
    let rules: PolicyRules
    let result: TextScan.Result
    /// What the version before held; `nil` for the first.
    let earlier: TextScan.Result?
    let history: [PaperRevision<PolicyDraft>]
    let steps: [PolicyStep.Name]
    /// Experts for whom the visitor speaks.
    let speaks: [Int]
    /// Evaluators who can be appointed.
    let candidates: [PolicyDraft.Expert]
    var typed: PolicyTyped
  }

  /// An indicator it may move; without an address where it is no longer in the plans in force.
  struct Link: Sendable {
    let name: String
    let address: Address?
  }

  private typealias Words = Phrase.PolicyPage
  var title: Phrase { Phrase(verbatim: paper.head.title) }
  var station: Station { .policies }

  func write(into html: inout HTML) {
    html.element("p", .class("trail")) { html in
      html.element("a", .href(Address("policies")), text: Words.title)
    }
    html.heading(title(html.language), station: station)
    if let notice { html.element("p", .class("saved"), .role("status"), text: notice) }
    if let problem { html.element("p", .class("problem"), .role("alert"), .id("problem"), text: problem) }
    html.element("p", .class("headline")) { html in
      html.standing(paper.stage.name)
      html.text(" ")
      html.due(paper, today)
      switch paper.stage {
      case .closed(let day, let outcome): html.text(Words.closedOn("\(day)", outcome.word))
      case .withdrawn(let day, _): html.text(Words.withdrawnOn("\(day)"))
      case .submitted, .assessing, .pronounced, .answered: break
      }
    }
    html.element("p") { html in
      html.text("\(paper.id) · ")
      html.text(paper.head.sort.word.opening)
      html.text(" · ")
      html.element("a", .lang(.zh), .href(Address("units", paper.head.unit)), text: paper.head.unit)
      html.text(" · \(paper.submitted)")
    }
    guard let inside else { return html.element("p", .class("quiet"), text: Words.hidden) }
    if case .withdrawn(_, let reason) = paper.stage { html.element("p", .class("typed"), text: reason) }
    write(inside, into: &html)
  }

  private func write(_ inside: Inside, into html: inout HTML) {
    writeOffice(into: &html)
    PolicyStepForms(paper: paper, inside: inside).write(into: &html)
    writeExperts(into: &html)
    html.element("p") { html in
      html.text(Words.version(paper.text.version))
      guard let original = paper.text.original else { return }
      html.text(" · ")
      html.text(Words.original)
      html.text(html.language == .zh ? "：" : ": ")
      html.element(
        "a", .href(Address("policies", paper.id.text, "original", original.sha256)), .download, text: original.name)
      html.element("code", .class("digest"), text: " " + original.sha256.prefix(12))
    }
    writeChanges(inside, into: &html)
    PolicyTextView(paper: paper, result: inside.result, mayNote: inside.steps.contains(.note)).write(into: &html)
    writeSelfAssessment(inside.rules, into: &html)
    writeLinks(into: &html)
    writeTimeline(inside.history, into: &html)
  }

  // MARK: Opinions

  private func writeOffice(into html: inout HTML) {
    html.element("h2", .id("opinion"), text: Words.officeOpinion)
    guard let opinion = paper.opinion else { return html.element("p", .class("quiet"), text: Words.noOpinion) }
    html.element("p") { html in
      html.element("b", text: opinion.conclusion.word)
      html.text(" · \(opinion.day) · ")
      html.element("a", .href(Address("policies", paper.id.text, "opinion")), text: Words.letter)
    }
    html.element("p", .class("typed"), .lang(.zh), text: opinion.words)
    guard !opinion.proposals.isEmpty else { return }
    html.table(nil, [Words.clause, Words.proposal, Words.reply]) { html in
      for (index, proposal) in opinion.proposals.enumerated() {
        html.element("tr") { html in
          html.element("th", .scope("row"), .class("wrapped"), .lang(.zh), text: proposal.clause)
          html.element("td", .class("wrapped typed"), .lang(.zh), text: proposal.words)
          html.element("td", .class("wrapped")) { html in
            guard paper.replies.indices.contains(index) else {
              return html.element("span", .class("quiet"), text: Words.noReply)
            }
            let reply = paper.replies[index]
            html.element("b", text: reply.decision.word)
            for words in [reply.wording, reply.reason] where !words.isEmpty {
              html.element("p", .class("typed"), .lang(.zh), text: words)
            }
          }
        }
      }
    }
  }

  private func writeExperts(into html: inout HTML) {
    html.element("h2", .id("experts"), text: Words.experts)
    guard !paper.experts.isEmpty else { return html.element("p", .class("quiet"), text: Words.noExperts) }
    for expert in paper.experts {
      html.element("h3", .lang(.zh), text: expert.name + (expert.institution.isEmpty ? "" : "（\(expert.institution)）"))
      guard let opinion = expert.opinion else {
        html.element("p", .class("quiet"), text: Words.waiting)
        continue
      }
      html.element("p", .class("quiet"), text: "\(opinion.day)")
      html.element("p", .class("typed"), .lang(.zh), text: opinion.words)
      html.element("ul", .class("papers")) { html in
        for remark in opinion.clauses {
          html.element("li", .class("typed"), .lang(.zh)) { html in
            html.element("b", text: remark.clause)
            html.text("：" + remark.words)
          }
        }
      }
    }
    html.newline()
  }

  // MARK: The draft

  private func writeChanges(_ inside: Inside, into html: inout HTML) {
    guard let earlier = inside.earlier else { return }
    let changes = inside.result.changes(since: earlier)
    html.element("h2", .id("changes"), text: Words.changes(paper.text.version - 1))
    if changes.new.isEmpty && changes.gone.isEmpty {
      return html.element("p", .class("quiet"), text: Words.sameHits)
    }
    html.element("ul", .class("papers")) { html in
      for (label, hits) in [(Words.newHits, changes.new), (Words.goneHits, changes.gone)] {
        for hit in hits {
          html.element("li") { html in
            html.element("b", text: label)
            html.text(" ")
            html.element("span", .lang(.zh), text: "…\(hit.before)\(hit.found)\(hit.after)…（\(hit.list)）")
          }
        }
      }
    }
  }

  private func writeSelfAssessment(_ rules: PolicyRules, into html: inout HTML) {
    html.element("h2", .id("self"), text: Words.selfAssessment)
    html.element("p", .class("quiet"), text: Words.edition(rules.revision))
    html.table(nil, [Words.question, Words.reply, Words.explanation]) { html in
      for question in rules.content.questions {
        html.element("tr") { html in
          html.element("th", .scope("row"), .class("wrapped"), .lang(.zh), text: "\(question.id) \(question.text)")
          html.element("td") { html in
            if let answer = paper.answers[question.id] { html.text(answer.answer.word) }
          }
          html.element(
            "td", .class("wrapped typed"), .lang(.zh), text: paper.answers[question.id]?.explanation ?? "")
        }
      }
    }
  }

  private func writeLinks(into html: inout HTML) {
    guard !links.isEmpty else { return }
    html.element("h2", text: Words.linked)
    html.element("ul", .class("papers")) { html in
      for link in links {
        html.element("li", .lang(.zh)) { html in
          if let address = link.address {
            html.element("a", .href(address), text: link.name)
          } else {
            html.text(link.name)
          }
        }
      }
    }
  }

  private func writeTimeline(_ history: [PaperRevision<PolicyDraft>], into html: inout HTML) {
    html.element("h2", .id("timeline"), text: Words.timeline)
    html.element("ol", .class("papers")) { html in
      for one in history {
        html.element("li") { html in
          html.text("\(Day.minute(one.act.at)) · ")
          html.text(one.act.actor.name)
          html.text(" · ")
          html.text(Phrase.verb(one.act.verb.rawValue))
        }
      }
    }
    html.newline()
  }
}

/// The Office's opinion as a letter, to be read and printed.
struct PolicyLetterPage: Page {
  let paper: PolicyDraft
  let letter: ReportFragment

  private typealias Words = Phrase.PolicyPage
  var title: Phrase { Words.letterTitle(paper.head.title) }
  var station: Station { .policies }

  func write(into html: inout HTML) {
    html.element("p", .class("trail")) { html in
      html.element("a", .lang(.zh), .href(paper.address), text: paper.head.title)
      html.text(" · ")
      html.element(
        "a", .href(Address("policies", paper.id.text, "opinion.docx")), .download, text: Words.letterDocx)
    }
    html.report(letter)
    html.newline()
  }
}
