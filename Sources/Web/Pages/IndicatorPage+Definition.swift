import PlanModel
import Wording

extension IndicatorPage {
  /// What is measured, what is aimed at, who answers for it, where it stands.
  func writeDefinition(into html: inout HTML) {
    let planned = sheet.tile.planned
    html.element("h2", .id("definition"), text: Phrase.Indicator.definition)
    html.element("dl") { html in
      entry(Phrase.Indicator.target, into: &html) { html in
        html.element("b") { $0.target(planned.target, unit: planned.indicator.unit) }
        html.text(" ")
        html.element("span", .class("quiet"), text: Phrase.Indicator.targetYear(sheet.head.period.targetYear))
      }
      entry(Phrase.Indicator.reading, into: &html) { html in
        html.text(sheet.reading)
        writeStanding(planned.target.standing, into: &html)
      }
      entry(Phrase.Indicator.bindingness, into: &html) { $0.text(planned.bindingness.word) }
      entry(Phrase.Indicator.unit, into: &html) { html in
        planned.indicator.unit.symbol.isEmpty
          ? html.text(Phrase.Indicator.noUnit) : html.text(planned.indicator.unit.symbol)
      }
      if let baseline = planned.baseline {
        entry(Phrase.Indicator.baseline, into: &html) { $0.text("\(baseline.value)（\(baseline.year)）") }
      }
      for step in planned.intermediate {
        entry(Phrase.Indicator.intermediate, into: &html) { $0.text("\(step.target.text)（\(step.year)）") }
      }
      entry(Phrase.Roles.leadUnits, into: &html) { html in
        planned.lead.isEmpty ? html.text(Phrase.Roles.noLead) : html.units(planned.lead)
      }
      if !planned.support.isEmpty {
        entry(Phrase.Roles.supportUnits, into: &html) { $0.units(planned.support) }
      }
      entry(Phrase.Indicator.number, into: &html) { $0.text(planned.printedNumber) }
      entry(Phrase.Indicator.source, into: &html) { html in
        html.element("span", .lang(.zh), text: sheet.head.source.file)
        html.text(" ")
        html.lines(planned.lines, at: sheet.head.sourceAddress(planned.lines))
      }
    }
  }

  private func entry(_ term: Phrase, into html: inout HTML, _ content: (inout HTML) -> Void) {
    html.element("div") { html in
      html.element("dt", text: term)
      html.element("dd", content: content)
    }
  }

  private func writeStanding(_ standing: Target.Standing, into html: inout HTML) {
    html.element("p", .class("standing")) { html in
      switch standing {
      case .asPrinted: html.text(Phrase.Indicator.asPrinted)
      case .confirmed: html.text(Phrase.Indicator.confirmed)
      case .needsConfirmation(let question):
        html.element("span", .class("diamond"), text: "◆ ")
        html.text(question)
        html.text(" ")
        let matter = OpenMatter.id(plan: sheet.head.id, indicator: sheet.tile.planned.indicator.id)
        html.element(
          "a", .href(Address("documents", sheet.head.source.sha256, fragment: matter)),
          text: Phrase.Indicator.confirmHere)
      }
    }
  }
}
