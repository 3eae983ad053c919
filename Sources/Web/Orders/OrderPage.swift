import Assessment
import Operations
import Oversight
import People
import PlanModel
import Rounds
import Store
import Wording

/// One order: what is demanded, what the unit does, what it can be closed on, and every step so far.
struct OrderPage: Page {
  let order: SupervisionOrder
  let history: [PaperRevision<SupervisionOrder>]
  let facts: OrderFacts
  let today: RoundDay
  let steps: [OrderStep.Name]
  /// Whether the steps of the unit are taken by the Office for it.
  var isForUnit = false
  /// Whether the Office could act for the unit.
  var mayActForUnit = false
  var takesFiles = false
  var form: OrderStepForm
  var notice: Phrase?
  var problem: Phrase?
  var evidenceProblem: Phrase?

  private typealias Words = Phrase.OrderPage
  var title: Phrase { Phrase(verbatim: order.content.title) }
  var station: Station { .orders }

  func write(into html: inout HTML) {
    html.element("p", .class("trail")) { $0.element("a", .href(Address("orders")), text: Words.title) }
    html.heading(title(html.language), station: station)
    if let notice { html.element("p", .class("saved"), .role("status"), text: notice) }
    if let problem { html.element("p", .class("problem"), .role("alert"), text: problem) }
    html.element("p", .class("headline")) { html in
      html.text(order.content.sort.word.opening)
      html.text(" · ")
      html.text(order.stage.word)
      html.text(" · ")
      html.colour(OrderColour(order, on: today))
      html.text(" · ")
      html.text(Words.due)
      html.text(" \(order.due)")
    }
    writeContent(into: &html)
    writeAnswer(into: &html)
    writeGrounds(into: &html)
    html.papersFiles(
      order.evidence, at: { filesAddress($0) }, carrying: acting, isWritable: takesFiles, problem: evidenceProblem)
    writeSteps(into: &html)
    writeHistory(into: &html)
  }

  private var acting: [Query.Pair] { isForUnit ? [.init(name: "acting", value: "unit")] : [] }

  private func filesAddress(_ segments: [String]) -> Address {
    switch segments.count {
    case 1: Address("orders", order.id.text, segments[0])
    case 2: Address("orders", order.id.text, segments[0], segments[1])
    default: Address("orders", order.id.text, segments[0], segments[1], segments[2])
    }
  }

  private func writeContent(into html: inout HTML) {
    html.element("p") { html in
      html.text(Words.unit)
      html.text(html.language == .zh ? "：" : ": ")
      html.units([order.content.unit])
      if !order.content.support.isEmpty {
        html.text(" · ")
        html.text(Words.supportUnits)
        html.text(html.language == .zh ? "：" : ": ")
        html.units(order.content.support)
      }
      html.text(" · ")
      html.text(Words.origin)
      html.text(html.language == .zh ? "：" : ": ")
      html.text(order.content.origin.word)
      html.text(" · \(order.id.text)")
    }
    if case .indicator(let plan, let key, let then) = order.content.matter {
      html.element("p") { html in
        html.element(
          "a", .lang(.zh), .href(Address("plans", plan.text, "indicators", key)),
          text: facts.indicator?.planned.indicator.name ?? key)
        html.text(" ")
        html.sign(then)
        if let now = facts.indicator?.verdict {
          html.text(" → ")
          html.sign(now)
        }
      }
    }
    html.element("h2", text: Words.demand)
    html.element("p", .class("typed"), .lang(.zh), text: order.content.demand)
    html.element("p", .class("tools")) { html in
      html.element(
        "a", .href(Address("orders", order.id.text, "letter.docx")), .download, text: Words.letterWord)
    }
    html.newline()
  }

  private func writeAnswer(into html: inout HTML) {
    html.element("h2", text: Words.answer)
    if !order.sentBack.isEmpty {
      html.element("p", .class("problem"), text: Words.sentBack(order.sentBack).opening)
    }
    guard let answer = order.answer else { return html.element("p", .class("quiet"), text: Words.noAnswer) }
    html.element("p", .class("typed"), .lang(.zh), text: answer.measures)
    if !answer.milestones.isEmpty {
      html.table(nil, [Words.due, Words.milestones, Words.standing]) { html in
        for one in answer.milestones {
          html.element("tr") { html in
            html.element("td", text: "\(one.due)")
            html.element("th", .scope("row"), .lang(.zh), text: one.text)
            html.element("td") { html in
              html.element("span", .hidden, text: one.isDone ? "✓ " : one.due < today ? "▲ " : "○ ")
              html.text(one.isDone ? Words.done : Words.notDone)
            }
          }
        }
      }
    }
    if !answer.progress.isEmpty {
      html.element("h3", text: Words.progress)
      html.element("p", .class("typed"), .lang(.zh), text: answer.progress)
    }
    if let wish = order.wish {
      html.element("p", .class("notice"), text: Words.wished("\(wish.until)", wish.reason).opening)
    }
    for moved in order.extensions {
      html.element(
        "p", .class("quiet"), text: Words.extended("\(moved.from)", "\(moved.to)", moved.reason).opening)
    }
  }

  private func writeGrounds(into html: inout HTML) {
    html.element("h2", .id("grounds"), text: Words.facts)
    if let outcome = order.outcome { return html.element("p", .class("headline"), text: outcome.opening) }
    if case .figure(let year, let printed, let status)? = facts.grounds {
      html.element("p", text: Words.figureSays(year, printed, status.word).opening)
    } else if case .indicator = order.content.matter {
      html.element("p", .class("quiet"), text: facts.figure == nil ? Words.noFigure : Words.notBetter)
    }
  }

  private func writeHistory(into html: inout HTML) {
    html.element("h2", text: Words.history)
    html.element("ol", .class("papers timeline")) { html in
      for revision in history {
        let act = revision.act
        html.element("li") { html in
          html.element("small", text: Day.minute(act.at))
          html.text(" ")
          html.text(act.actor.signature)
          html.text(" ")
          html.element("b", text: Phrase.verb(act.verb.rawValue))
          if !act.reason.isEmpty { html.element("p", .class("typed"), .lang(.zh), text: act.reason) }
        }
        html.newline()
      }
    }
  }

  private func writeSteps(into html: inout HTML) {
    if mayActForUnit, !isForUnit, order.stage.isOpen {
      html.element("p", .class("tools")) { html in
        html.element(
          "a", .href(Address("orders", order.id.text, query: [("acting", "unit")], fragment: "steps")),
          text: Words.asUnit)
        html.element("span", .class("hint"), text: Words.asUnitHint)
      }
    }
    guard !steps.isEmpty else { return }
    html.element("section", .class("steps"), .labelledBy("steps")) { html in
      html.element("h2", .id("steps"), text: Words.steps)
      for step in steps { write(step, into: &html) }
    }
    html.newline()
  }

  private func write(_ step: OrderStep.Name, into html: inout HTML) {
    let carried: [Query.Pair] =
      [.init(name: "step", value: step.rawValue), .init(name: "basis", value: "\(order.revision)")] + acting
    html.element("details", .class("adding"), .id(step.rawValue), .open(if: form.step == step)) { html in
      html.element("summary", text: step.word.opening)
      if step == .close, facts.grounds != nil {
        html.form(to: order.address, .class("plainform"), carrying: carried) { html in
          html.hidden("grounds", "figure")
          html.element("button", .type("submit"), text: Words.closeOnFigure)
        }
      }
      html.form(to: order.address, .class("plainform"), carrying: carried) { html in
        writeFields(of: step, into: &html)
        html.element("button", .type("submit"), text: step == .close ? Words.closeOnEvidence : step.word.opening)
      }
    }
  }

  private func writeFields(of step: OrderStep.Name, into html: inout HTML) {
    func box(_ name: String, _ label: Phrase, _ value: String, hint: Phrase? = nil) {
      html.element("label", .class("field wide"), .for("\(step.rawValue)-\(name)")) { html in
        html.element("span", text: label)
        html.element(
          "textarea", .id("\(step.rawValue)-\(name)"), .name(name), .rows(4), .maximumLength(OrderRule.longestWords),
          text: value)
        if let hint { html.element("span", .class("hint"), text: hint) }
      }
    }
    switch step {
    case .answer:
      box("measures", Words.measures, form.measures)
      box("milestones", Words.milestones, form.milestones, hint: Words.milestonesHint)
    case .progress:
      box("progress", Words.progress, form.progress)
      for (place, one) in (order.answer?.milestones ?? []).enumerated() {
        html.element("label", .class("radio")) { html in
          html.void(
            "input", .type("checkbox"), .name("done"), .value("\(place)"), .checked(if: form.done.contains(place)))
          html.text(" ")
          html.text(Words.done)
          html.element("span", .lang(.zh), text: " \(one.due) \(one.text)")
        }
      }
    case .askExtension, .extend:
      InputField("until", Words.until, value: form.until, kind: .day, id: "\(step.rawValue)-until").write(into: &html)
      box("reason", Words.reason, form.reason)
    case .sendBack, .reopen, .withdraw: box("reason", Words.reason, form.step == step ? form.reason : "")
    case .close: box("verified", Words.verified, form.verified)
    case .accept, .report: break
    }
  }
}
