import Operations
import Oversight
import PlanModel
import Rounds
import Wording

/// All evaluations somebody may see, and the form that opens one.
struct EvaluationsPage: Page {
  let states: [EvaluationState]
  /// `nil` where the visitor opens none.
  var form: OpenEvaluationForm?

  var title: Phrase { Phrase.EvaluationPage.title }
  var station: Station { .evaluations }

  func write(into html: inout HTML) {
    html.heading(title(html.language), station: station)
    if states.isEmpty {
      html.element("p", .class("empty"), text: Phrase.EvaluationPage.noneYet)
    } else {
      html.element("p", .class("headline")) { html in
        html.text(
          Phrase.EvaluationPage.summary(states.count, open: states.count { $0.evaluation.closing == nil }))
      }
      writeTable(into: &html)
    }
    form?.write(into: &html)
  }

  private func writeTable(into html: inout HTML) {
    html.element("div", .class("scroller whole"), .role("region"), .focusable, .label(title)) { html in
      html.element("table", .class("registry")) { html in
        html.element("caption", .class("unseen"), text: title)
        html.element("thead") { html in
          html.element("tr") { html in
            for words in [
              Phrase.EvaluationPage.evaluation, Phrase.EvaluationPage.term, Phrase.EvaluationPage.delivered,
              Phrase.EvaluationPage.standing,
            ] { html.element("th", .scope("col"), text: words) }
          }
        }
        html.newline()
        html.element("tbody") { html in
          for state in states {
            let evaluation = state.evaluation
            html.element("tr") { html in
              html.element("th", .scope("row")) { html in
                html.element("a", .href(evaluation.address), text: evaluation.name)
              }
              html.element("td", text: "\(evaluation.opens) – \(evaluation.closes)")
              html.element(
                "td",
                text: Phrase.EvaluationPage.deliveredOf(
                  state.contributors.count - state.missing.count, state.contributors.count))
              html.element(
                "td", text: evaluation.closing == nil ? Phrase.EvaluationPage.open : Phrase.EvaluationPage.closed)
            }
            html.newline()
          }
        }
      }
    }
  }
}

/// The form that opens an evaluation.
struct OpenEvaluationForm: Sendable {
  let plans: [Plan]
  var phase = ""
  var chosen: Set<String> = []
  var opens: String
  var closes: String
  var scheme: SchemeForm
  var problems = FormProblems()

  /// An empty form.
  init(plans: [Plan], today: RoundDay) {
    self.plans = plans
    phase = (today.year < 2031 ? Evaluation.Phase.midTerm : .final).rawValue
    chosen = Set(plans.filter { $0.isCurrent(in: today.year) }.map(\.id.text))
    opens = "\(today)"
    closes = "\(today.adding(days: 60))"
    scheme = SchemeForm(.standard(today.year < 2031 ? .midTerm : .final))
  }

  /// What was sent.
  init(_ sent: Query, plans: [Plan]) throws(BadRequest) {
    self.plans = plans
    phase = sent.text("phase")
    chosen = Set(sent.texts("plan"))
    opens = sent.text("opens")
    closes = sent.text("closes")
    scheme = try SchemeForm(sent)
  }

  /// What is to be opened; `nil`, with `problems` filled, where a field must be mended.
  mutating func read() -> OpenEvaluation.Terms? {
    let phase = Evaluation.Phase(rawValue: phase)
    if phase == nil { problems.add("phase", Phrase.EvaluationPage.phaseMissing) }
    let (first, last) = (RoundDay(opens), RoundDay(closes))
    if first == nil { problems.add("opens", Phrase.EvaluationPage.dayMissing) }
    if last == nil { problems.add("closes", Phrase.EvaluationPage.dayMissing) }
    let named = plans.filter { chosen.contains($0.id.text) }
    let region = named.first?.region.code
    if region == nil { problems.add("plans", EvaluationRefusal.noPlansChosen.reason) }
    var made: EvaluationScheme?
    do throws(EvaluationRefusal) {
      made = try scheme.read()
    } catch {
      problems.add("open-weight-attainment", error.reason)
    }
    guard let phase, let first, let last, let region, let made else { return nil }
    return .init(
      region: region, phase: phase, plans: named.map(\.id), opens: first, closes: last, scheme: made)
  }

  func write(into html: inout HTML) {
    problems.write(into: &html)
    html.element("details", .class("adding"), .open(if: !problems.isEmpty)) { html in
      html.element("summary", text: Phrase.EvaluationPage.openOne)
      html.form(to: Address("evaluations"), .class("plainform")) { html in
        html.element("p", .class("quiet"), text: Phrase.EvaluationPage.openHint)
        html.element("fieldset", .id("phase")) { html in
          html.element("legend", text: Phrase.EvaluationPage.phase)
          for one in Evaluation.Phase.allCases {
            html.element("label", .class("radio")) { html in
              html.void(
                "input", .type("radio"), .name("phase"), .value(one.rawValue), .checked(if: one.rawValue == phase))
              html.text(" ")
              html.text(one.word.opening)
            }
          }
        }
        html.element("fieldset", .id("plans")) { html in
          html.element("legend", text: Phrase.EvaluationPage.plans)
          for plan in plans {
            html.element("label", .class("radio")) { html in
              html.void(
                "input", .type("checkbox"), .name("plan"), .value(plan.id.text),
                .checked(if: chosen.contains(plan.id.text)))
              html.text(" ")
              html.element(
                "span", .lang(.zh), text: "\(plan.region.name) \(plan.title)（\(plan.period.from)–\(plan.period.to)）")
            }
          }
        }
        InputField("opens", Phrase.EvaluationPage.opens, value: opens, kind: .day, problem: problems.of("opens"))
          .write(into: &html)
        InputField("closes", Phrase.EvaluationPage.closes, value: closes, kind: .day, problem: problems.of("closes"))
          .write(into: &html)
        scheme.write(prefix: "open-", into: &html)
        html.element("button", .type("submit"), text: Phrase.EvaluationPage.openOne)
      }
    }
    html.newline()
  }
}
