import Operations
import Rounds
import Wording

/// What a rule on trial says of a round's returns, with every step.
struct CheckRuleTrialView {
  let outcome: TryCheckRule.Outcome

  /// Places that are written out; the others are counted.
  static let most = 50

  func write(into html: inout HTML) {
    html.element("section", .class("trial"), .id("trial"), .role("status")) { html in
      let round = outcome.round
      html.element("h2", text: Phrase.CheckRules.trial)
      html.element(
        "p", .class("headline"),
        text: Phrase.CheckRules.trialOutcome(
          Phrase.RoundPage.name(round.region.name, round.year)(html.language), failing: outcome.failing.count,
          holds: outcome.holds, cannotSay: outcome.cannotSay))
      if !outcome.failing.isEmpty {
        html.element("h3", text: Phrase.CheckRules.failing)
        for place in outcome.failing.prefix(Self.most) { write(place, into: &html) }
        let rest = outcome.failing.count - Self.most
        if rest > 0 { html.element("p", text: Phrase.CheckRules.more(rest)) }
      }
      if let example = outcome.example {
        html.element("h3", text: Phrase.CheckRules.example)
        write(example, into: &html)
      }
    }
    html.newline()
  }

  private func write(_ place: TryCheckRule.Place, into html: inout HTML) {
    html.element("details", .class("place")) { html in
      html.element("summary") { html in
        html.element("span", .lang(.zh), text: place.assignment.title)
        html.text(" · ")
        if let cell = place.trial.cell {
          html.element("span", .lang(.zh), text: place.assignment.cell(cell)?.breakdown.text ?? cell.text)
        } else {
          html.text(Phrase.CheckRules.wholeReturn)
        }
        html.text(" · ")
        html.text(place.trial.outcome.wording)
        if let message = place.trial.message {
          html.text(" · ")
          html.text(message)
        }
      }
      html.element("p", .class("quiet"), text: Phrase.CheckRules.steps)
      html.element("dl", .class("steps")) { html in
        for step in place.trial.steps {
          html.element("div") { html in
            html.element("dt") { html in html.element("code", text: step.source) }
            html.element("dd", text: step.value)
          }
        }
      }
    }
  }
}
