import Assessment
import PlanModel
import Wording

extension IndicatorPage {
  /// What if next year's figure were …: a plain form whose answer stands on the same page; nothing is kept.
  func writeWhatIf(into html: inout HTML) {
    let verdict = sheet.tile.verdict
    guard let latest = verdict.latest, latest.year < verdict.question.targetYear else { return }
    let planned = sheet.tile.planned
    html.element("section", .class("whatif"), .id("whatif"), .labelledBy("whatif-title")) { html in
      html.element("h2", .id("whatif-title"), text: Phrase.WhatIf.title)
      html.element("p", .class("quiet"), text: Phrase.WhatIf.note)
      let here = Address("plans", sheet.head.id.text, "indicators", planned.key, fragment: "whatif")
      html.element("form", .class("row"), .action(here)) { html in
        html.element("label", .class("field")) { html in
          html.element("span", text: Phrase.WhatIf.year)
          html.element("select", .name("year")) { html in
            for year in (latest.year + 1)...verdict.question.targetYear {
              html.element(
                "option", .value("\(year)"), .selected(if: year == sheet.supposed?.supposition.year), text: "\(year)")
            }
          }
        }
        html.element("label", .class("field")) { html in
          html.element("span", text: Phrase.WhatIf.value(planned.indicator.unit.symbol))
          html.void(
            "input", .type("text"), .name("value"), .inputMode("decimal"), .required(if: true),
            .value(refused?.typed ?? sheet.supposed?.supposition.figure.description ?? ""),
            .invalid(if: refused != nil))
          if let refused { html.element("span", .class("problem"), .role("alert"), text: refused.reason) }
        }
        html.element("button", .type("submit"), text: Phrase.WhatIf.ask)
      }
      if let supposed = sheet.supposed { write(supposed, into: &html) }
    }
    html.newline()
  }

  private func write(_ supposed: IndicatorSheet.Supposed, into html: inout HTML) {
    let (now, then) = (sheet.tile.verdict, supposed.assessed.verdict)
    html.element("div", .class("answer"), .role("status")) { html in
      html.element("p") { html in
        html.text(
          Phrase.WhatIf.supposed(
            supposed.supposition.year, Numerals.printed(supposed.supposition.figure, sheet.tile.planned.indicator.unit))
        )
        html.sign(now)
        html.text(" → ")
        html.sign(then)
      }
      html.element("p", text: then.reason.opening)
      for caution in then.cautions { html.element("p", text: caution.wording.opening) }
      if let before = now.probability, let after = then.probability {
        html.element(
          "p", text: Phrase.WhatIf.chances(before: now.policy.percent(before), after: then.policy.percent(after)))
      }
      if supposed.changes.isEmpty {
        html.element("p", .class("quiet"), text: Phrase.WhatIf.noWarnings)
      } else {
        html.element("ul") { html in
          for change in supposed.changes {
            html.element("li", text: change.wording)
          }
        }
      }
    }
  }
}

/// A supposition that was not taken: what was typed, and why not.
struct RefusedSupposition: Hashable, Sendable {
  let typed: String
  let reason: Phrase
}

extension Supposition {
  /// Why nothing can be supposed of this year or this figure; `nil` where it can.
  func refusal(for verdict: Verdict) -> Phrase? {
    let question = verdict.question
    let first = (verdict.latest?.year ?? question.baseYear) + 1
    guard first <= question.targetYear, (first...question.targetYear).contains(year) else {
      return Phrase.WhatIf.notAYear(first, question.targetYear)
    }
    if figure.value < 0, question.series.scale != .diff { return Phrase.WhatIf.belowZero }
    if figure.value > 100, question.series.scale == .pct { return Phrase.WhatIf.aboveHundred }
    return nil
  }
}
