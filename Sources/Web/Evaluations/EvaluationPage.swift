import Operations
import Oversight
import PlanModel
import Rounds
import Wording

/// An evaluation at a glance: who has delivered, what is missing, what is looked at; and what the Office does about it.
struct EvaluationPage: Page {
  let state: EvaluationState
  let today: RoundDay
  /// Whether the visitor is of the Office.
  let role: Viewer
  /// The contributions the visitor writes, in the order of the posts.
  let own: [EvaluationPart.Contributor]
  /// The contributions whose content the visitor may see.
  let visible: Set<PaperID>
  let result: ResultOffer
  var form: EvaluationOfficeForm?
  var notice: Phrase?
  var problem: Phrase?

  enum Viewer: Sendable {
    case office, reader
  }

  enum ResultOffer: Sendable {
    case hidden, offered
  }

  private var evaluation: Evaluation { state.evaluation }
  var title: Phrase { evaluation.name }
  var station: Station { .evaluations }

  func write(into html: inout HTML) {
    html.element("p", .class("trail")) { html in
      html.element("a", .href(Address("evaluations")), text: Phrase.EvaluationPage.title)
    }
    html.heading(title(html.language), station: station)
    if let notice { html.element("p", .class("saved"), .role("status"), text: notice) }
    if let problem { html.element("p", .class("problem"), .role("alert"), text: problem) }
    writeConclusion(into: &html)
    writeOwn(into: &html)
    html.contributions(
      Phrase.EvaluationPage.units, head: Phrase.EvaluationPage.unit, evaluation.units.map { .unit($0) }, of: state,
      visible: visible)
    html.contributions(
      Phrase.EvaluationPage.evaluators, head: Phrase.EvaluationPage.evaluator, state.evaluators.map(\.contributor),
      of: state, visible: visible)
    html.scheme(of: evaluation)
    if role == .office {
      EvaluationOfficeForms(state: state, form: form ?? EvaluationOfficeForm(evaluation)).write(into: &html)
    }
  }

  private func writeConclusion(into html: inout HTML) {
    let units = evaluation.units.map { state.part(.unit($0)) }
    let experts = state.evaluators.map { state.part($0.contributor) }
    html.element("p", .class("headline")) { html in
      html.text(
        Phrase.EvaluationPage.conclusion(
          units: units.count, passed: units.count(where: \.isDelivered), evaluators: experts.count,
          submitted: experts.count(where: \.isDelivered)))
    }
    html.element("p") { html in
      if let closing = evaluation.closing {
        html.text(Phrase.EvaluationPage.closedBy(closing.by, Day.text(closing.at)))
      } else {
        html.text(Phrase.EvaluationPage.daysLeft(today.days(until: evaluation.closes)))
        html.text(" ")
        let missing = state.missing.map(\.name)
        html.text(missing.isEmpty ? Phrase.EvaluationPage.nothingMissing : Phrase.EvaluationPage.missing(missing))
      }
    }
    html.element("p") { html in
      switch result {
      case .hidden: html.element("span", .class("quiet"), text: Phrase.EvaluationPage.resultLater)
      case .offered:
        html.element(
          "a", .href(evaluation.resultAddress),
          text: evaluation.closing == nil ? Phrase.EvaluationPage.preview : Phrase.EvaluationPage.seeResult)
      }
    }
  }

  /// What the visitor is asked for.
  private func writeOwn(into html: inout HTML) {
    guard !own.isEmpty else { return }
    html.element("section", .class("note")) { html in
      html.element("b", text: Phrase.EvaluationPage.yourPart)
      html.element("ul") { html in
        for contributor in own {
          html.element("li") { html in
            html.element(
              "a", .href(evaluation.address(of: contributor)), text: contributor.title)
            html.text(" ")
            html.text(state.part(contributor).stageWord)
          }
        }
      }
    }
    html.newline()
  }
}

extension EvaluationPart.Contributor {
  /// The name of its page.
  var title: Phrase {
    switch self {
    case .unit(let name): Phrase.EvaluationPage.partOf(name, true)
    case .evaluator(_, let name): Phrase.EvaluationPage.partOf(name, false)
    }
  }
}

extension HTML {
  /// A table of contributions with how far each is.
  mutating func contributions(
    _ title: Phrase, head: Phrase, _ contributors: [EvaluationPart.Contributor], of state: EvaluationState,
    visible: Set<PaperID>
  ) {
    element("h2", text: title)
    guard !contributors.isEmpty else { return element("p", .class("quiet"), text: Phrase.EvaluationPage.notBegun) }
    element("div", .class("scroller whole"), .role("region"), .focusable, .label(title)) { html in
      html.element("table", .class("registry parts")) { html in
        html.element("caption", .class("unseen"), text: title)
        html.element("thead") { html in
          html.element("tr") { html in
            for words in [
              head, Phrase.EvaluationPage.asked, Phrase.EvaluationPage.answered, Phrase.EvaluationPage.stage,
            ] { html.element("th", .scope("col"), text: words) }
          }
        }
        html.newline()
        html.element("tbody") { html in
          for contributor in contributors { html.contribution(contributor, of: state, visible: visible) }
        }
      }
    }
    newline()
  }

  private mutating func contribution(
    _ contributor: EvaluationPart.Contributor, of state: EvaluationState, visible: Set<PaperID>
  ) {
    let part = state.part(contributor)
    let asked = state.evaluation.matters(for: contributor)
    element("tr") { html in
      html.element("th", .scope("row"), .lang(.zh)) { html in
        if visible.contains(part.id) {
          html.element("a", .href(state.evaluation.address(of: contributor)), text: contributor.name)
        } else {
          html.text(contributor.name)
        }
      }
      html.element("td", .class("figure"), text: Numerals.printed(asked.count))
      // How much a draft holds is its writer's to know.
      html.element("td", .class("figure")) { html in
        if visible.contains(part.id) { html.text(Numerals.printed(part.answered(of: asked))) } else { html.text("—") }
      }
      html.element("td") { html in
        html.element("span", .class("delivery \(part.isDelivered ? "in" : "out")")) { html in
          html.element("span", .class("shape"), .hidden, text: part.isDelivered ? "●" : part.revision > 0 ? "◐" : "○")
          html.text(" ")
          html.text(part.stageWord)
        }
        if part.sentBack != nil { html.element("small") { $0.text(" · ↩") } }
      }
    }
    newline()
  }

  /// What is looked at, how much it counts, and where its score comes from.
  mutating func scheme(of evaluation: Evaluation) {
    let scheme = evaluation.scheme
    element("h2", text: Phrase.EvaluationPage.scheme)
    element("div", .class("scroller whole"), .role("region"), .focusable, .label(Phrase.EvaluationPage.scheme)) {
      html in
      html.element("table", .class("registry")) { html in
        html.element("caption", .class("unseen"), text: Phrase.EvaluationPage.scheme)
        html.element("thead") { html in
          html.element("tr") { html in
            for words in [
              Phrase.EvaluationPage.aspect, Phrase.EvaluationPage.weight, Phrase.EvaluationPage.basis,
              Phrase.EvaluationPage.asks,
            ] { html.element("th", .scope("col"), text: words) }
          }
        }
        html.element("tbody") { html in
          for aspect in scheme.counted {
            html.element("tr") { html in
              html.element("th", .scope("row"), text: aspect.word.opening)
              html.element("td", .class("figure"), text: "\(aspect.weight)")
              html.element("td", text: aspect.basis.word)
              html.element("td", text: Phrase.evaluationAsks(aspect.id.rawValue))
            }
            html.newline()
          }
        }
      }
    }
    element("p", .class("quiet")) { html in
      html.text(Phrase.EvaluationPage.schemeSaid(scheme.maximum, scheme.distance, scheme.onTrack.word))
    }
    newline()
  }
}
