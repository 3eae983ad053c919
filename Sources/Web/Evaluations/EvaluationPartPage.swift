import Operations
import Oversight
import PlanModel
import Wording

/// One contribution: what is asked, what was answered, and the steps the visitor may take.
struct EvaluationPartPage: Page {
  let evaluation: Evaluation
  let part: EvaluationPart
  /// The steps that are offered.
  let steps: [EvaluationStep]
  let acting: EvaluationPartForm.Acting
  /// Whether the Office is offered to act for the unit.
  let actingOffer: ActingOffer
  /// What was typed and could not be kept.
  var typed: EvaluationPartForm?
  var notice: Phrase?
  var problem: Phrase?
  var evidenceProblem: Phrase?

  enum ActingOffer: Sendable {
    case none, offered
  }

  var title: Phrase { part.contributor.title }
  var station: Station { .evaluations }

  private var matters: [EvaluationMatter] { evaluation.matters(for: part.contributor) }
  private var isWritable: Bool { steps.contains(.save) }
  private var isUnit: Bool { if case .unit = part.contributor { true } else { false } }
  private var address: Address { evaluation.address(of: part.contributor) }

  func write(into html: inout HTML) {
    html.element("p", .class("trail")) { html in
      html.element("a", .href(Address("evaluations")), text: Phrase.EvaluationPage.title)
      html.text(" › ")
      html.element("a", .href(evaluation.address), text: evaluation.name)
    }
    html.heading(title(html.language), station: station)
    if let notice { html.element("p", .class("saved"), .role("status"), text: notice) }
    if let problem { html.element("p", .class("problem"), .role("alert"), text: problem) }
    html.element(
      "p", .class("headline"),
      text: Phrase.EvaluationPage.partConclusion(part.answered(of: matters), matters.count, part.stageWord))
    if acting == .forTheUnit { html.element("p", .class("acting"), text: Phrase.EvaluationPage.actingFor) }
    if actingOffer == .offered, acting == .forOneself {
      html.element("p") { html in
        html.element(
          "a", .href(evaluation.address(of: part.contributor, query: [("acting", "1")])),
          text: Phrase.EvaluationPage.act)
      }
    }
    if let back = part.sentBack {
      html.element("p", .class("sentback typed"), text: Phrase.EvaluationPage.sentBack(back.by, back.reason))
    }
    if !part.passedBy.isEmpty {
      html.element("p", .class("quiet"), text: Phrase.EvaluationPage.passedBy(part.passedBy))
    }
    if isWritable { writeForm(into: &html) } else { writeShown(into: &html) }
    html.papersFiles(
      part.evidence, at: { filesAddress($0) }, carrying: carried, isWritable: isWritable, problem: evidenceProblem)
    writeSteps(into: &html)
  }

  private func filesAddress(_ segments: [String]) -> Address {
    switch segments.count {
    case 1: Address("evaluations", evaluation.id.text, "parts", part.contributor.key, segments[0])
    case 2: Address("evaluations", evaluation.id.text, "parts", part.contributor.key, segments[0], segments[1])
    default:
      Address(
        "evaluations", evaluation.id.text, "parts", part.contributor.key, segments[0], segments[1], segments[2])
    }
  }

  private var carried: [Query.Pair] {
    [.init(name: "basis", value: "\(part.revision)")]
      + (acting == .forTheUnit ? [.init(name: "acting", value: "1")] : [])
  }

  // MARK: Writing

  private func writeForm(into html: inout HTML) {
    html.element(
      "p", .class("quiet"), text: isUnit ? Phrase.EvaluationPage.unitHint : Phrase.EvaluationPage.evaluatorHint)
    html.form(to: address, .class("filling evaluating"), carrying: carried) { html in
      for matter in matters { writeFields(matter, into: &html) }
      html.element("div", .class("savebar")) { html in
        html.element(
          "button", .type("submit"), .name("step"), .value("save"), text: EvaluationStep.save.word.opening)
        html.element(
          "button", .type("submit"), .class("main"), .name("step"), .value("submit"),
          text: EvaluationStep.submit.word.opening)
      }
    }
    html.newline()
  }

  private func writeFields(_ matter: EvaluationMatter, into html: inout HTML) {
    let kept = part[matter.id]
    func value(_ field: EvaluationPartForm.Field, _ kept: String) -> String { typed?[field, matter.id] ?? kept }
    html.element("fieldset", .class("matter"), .id(matter.id.text)) { html in
      html.element("legend") { $0.matter(matter, of: evaluation) }
      html.element("p", .class("hint"), text: Phrase.evaluationAsks(matter.aspect.rawValue))
      html.element("div", .class("scoring")) { html in
        html.number(
          EvaluationPartForm.Field.score.name(matter.id), Phrase.EvaluationPage.score(evaluation.scheme.maximum),
          value: value(.score, kept.answer.typed))
        let name = EvaluationPartForm.Field.without.name(matter.id)
        let chosen = value(.without, kept.answer.reason?.rawValue ?? "")
        html.element("label", .class("field"), .for(name)) { html in
          html.element("span", text: Phrase.EvaluationPage.without)
          html.element("select", .id(name), .name(name)) { html in
            html.element("option", .value(""), text: Phrase.EvaluationPage.withoutNone)
            for one in EvaluationPart.NoScore.chosen {
              html.element("option", .value(one.rawValue), .selected(if: one.rawValue == chosen), text: one.word)
            }
          }
        }
      }
      html.wordsBox(
        EvaluationPartForm.Field.grounds.name(matter.id), Phrase.EvaluationPage.grounds,
        value: value(.grounds, kept.grounds), rows: 3)
      html.wordsBox(
        EvaluationPartForm.Field.difficulties.name(matter.id), Phrase.EvaluationPage.difficulties,
        value: value(.difficulties, kept.difficulties), rows: 2)
      writeKept(kept, beside: matter, into: &html)
    }
    html.newline()
  }

  /// What stands there now, where it differs from what was typed: whoever saves again has seen it.
  private func writeKept(_ kept: EvaluationPart.Entry, beside matter: EvaluationMatter, into html: inout HTML) {
    guard let typed, part.revision != typed.basis else { return }
    let now = [kept.answer.typed, kept.answer.reason?.word(html.language) ?? "", kept.grounds, kept.difficulties]
    let mine = [typed[.score, matter.id], "", typed[.grounds, matter.id], typed[.difficulties, matter.id]]
    guard now != mine else { return }
    let words = now.filter { !$0.isEmpty }.joined(separator: "\n")
    html.element("p", .class("hint typed"), text: Phrase.EvaluationPage.standsNow(words.isEmpty ? "—" : words))
  }

  // MARK: Showing

  private func writeShown(into html: inout HTML) {
    for matter in matters {
      let entry = part[matter.id]
      html.element("section", .class("matter"), .id(matter.id.text)) { html in
        html.element("h3") { $0.matter(matter, of: evaluation) }
        html.element("p") { html in
          html.element("b", text: Phrase.EvaluationPage.scoreWord)
          html.text(html.language == .zh ? "：" : ": ")
          switch entry.answer {
          case .open: html.element("span", .class("quiet"), text: Phrase.EvaluationPage.notOpen)
          case .score(let figure): html.element("b", text: "\(figure)")
          case .without(let reason): html.text(reason.word)
          }
        }
        html.answer(Phrase.EvaluationPage.grounds, entry.grounds)
        html.answer(Phrase.EvaluationPage.difficulties, entry.difficulties)
      }
      html.newline()
    }
  }

  private func writeSteps(into html: inout HTML) {
    let others = steps.filter { $0 == .pass || $0 == .sendBack }
    guard !others.isEmpty else { return }
    html.element("section", .class("steps"), .labelledBy("steps")) { html in
      html.element("h2", .id("steps"), text: Phrase.Returns.steps)
      for step in others {
        html.form(to: address, .class("plainform step"), .id(step.rawValue), carrying: carried) { html in
          if step == .sendBack {
            html.wordsBox("reason", Phrase.EvaluationPage.reason, value: typed?.reason ?? "", rows: 3)
          }
          html.element("button", .type("submit"), .name("step"), .value(step.rawValue), text: step.word.opening)
        }
      }
    }
    html.newline()
  }
}

extension EvaluationPart.Answer {
  /// The score as it was typed; empty where there is none.
  var typed: String { if case .score(let figure) = self { "\(figure)" } else { "" } }
  /// Why there is none; `nil` where there is a score or no answer.
  var reason: EvaluationPart.NoScore? { if case .without(let reason) = self { reason } else { nil } }
}

extension HTML {
  /// A matter by its aspect and place.
  mutating func matter(_ matter: EvaluationMatter, of evaluation: Evaluation) {
    let aspect = evaluation.scheme.aspect(matter.aspect) ?? .init(matter.aspect, weight: 0)
    text(aspect.word.opening)
    text(" · ")
    text(matter.placeWord)
  }

  /// Words under their name; nothing where there are none.
  mutating func answer(_ name: Phrase, _ words: String) {
    guard !words.isEmpty else { return }
    element("p", .class("quiet"), text: name)
    element("p", .class("typed"), .lang(.zh), text: words)
  }
}
