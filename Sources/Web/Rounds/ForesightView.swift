import Assessment
import Operations
import PlanModel
import Rounds
import Wording

/// What approving a return would change (影响预告): figures, verdicts, warnings, indices, and the papers they stand in.
struct ForesightView {
  let foreseen: Consequences
  let round: ReportingRound

  func write(into html: inout HTML) {
    html.element("section", .class("foresight"), .labelledBy("foresight")) { html in
      html.element("h2", .id("foresight"), text: Phrase.Returns.foresight)
      html.element(
        "p", .class("headline"),
        text: Phrase.Returns.foreseen(
          figures: foreseen.figures.count, verdicts: foreseen.verdicts.count, warnings: foreseen.warnings.count))
      guard !foreseen.figures.isEmpty else { return }
      html.element("ul", .class("changes")) { html in
        for change in foreseen.figures { write(change, into: &html) }
        for change in foreseen.verdicts { write(change, into: &html) }
        for change in foreseen.warnings { write(change, into: &html) }
        for change in foreseen.indices { write(change, into: &html) }
      }
      writeReports(into: &html)
      writePapers(into: &html)
    }
    html.newline()
  }

  private func write(_ change: Consequences.FigureChange, into html: inout HTML) {
    html.element("li") { html in
      let label = change.subject.breakdown.isTotal ? "" : " \(change.subject.breakdown.label)"
      html.element("b", .lang(.zh), text: "\(change.subject.indicator.text)\(label) ")
      if let before = change.before {
        write(before, change.unit, into: &html)
      } else {
        html.element("span", .class("quiet"), text: Phrase.Returns.nothingInLedger)
      }
      html.text(" → ")
      write(change.after, change.unit, into: &html)
    }
  }

  private func write(_ value: ObservedValue, _ unit: UnitOfMeasure, into html: inout HTML) {
    switch value {
    case .figure(let figure): html.text(Numerals.printed(figure, unit))
    case .missing(let reason): html.text(reason.word)
    }
  }

  private func write(_ change: Consequences.VerdictChange, into html: inout HTML) {
    html.element("li") { html in
      html.element(
        "a", .href(Address("plans", change.plan.id.text, "indicators", change.planned.key)), .lang(.zh),
        text: change.planned.indicator.name)
      html.element("small", .lang(.zh), text: " \(change.planned.target.text) ")
      html.sign(change.before)
      chance(change.before, into: &html)
      html.text(" → ")
      html.sign(change.after)
      chance(change.after, into: &html)
    }
  }

  private func chance(_ verdict: Verdict, into html: inout HTML) {
    guard let chance = verdict.outlook.chance else { return }
    html.element("small", text: " \(Int((chance.probability * 100).rounded()))%")
  }

  private func write(_ one: WatchWarnings.PlanChange, into html: inout HTML) {
    html.element("li") { html in
      html.element("b", text: one.change.wording.opening)
      html.text(html.language == .zh ? "：" : ": ")
      let planned = one.change.warning.planned
      html.element(
        "a", .href(Address("plans", one.plan.id.text, "warnings")), .lang(.zh), text: planned.indicator.name)
    }
  }

  private func write(_ one: Consequences.IndexMove, into html: inout HTML) {
    html.element("li") { html in
      html.element("a", .href(Address("plans", one.plan.id.text, "index")), .lang(.zh), text: one.plan.title)
      html.text(" ")
      html.text(Phrase.Returns.index(value(one.before), value(one.after)))
    }
  }

  /// A composite index has no printed decimals of its own: one, as on its page.
  private func value(_ result: IndexResult?) -> String? {
    result?.value.map { value in
      let tenths = Int((value * 10).rounded())
      return "\(tenths / 10).\(abs(tenths % 10))"
    }
  }

  /// Issued reports, each with the figures that would no longer hold.
  private func writeReports(into html: inout HTML) {
    guard !foreseen.reports.isEmpty else { return }
    html.element("p", text: Phrase.ReportDesk.printedReports(foreseen.reports.count))
    html.element("ul", .class("changes"), .id("reports-touched")) { html in
      for report in foreseen.reports {
        html.element("li") { html in
          html.element("a", .lang(.zh), .href(report.paper.address), text: report.paper.title)
          if report.isLost {
            html.element("p", .class("problem"), text: Phrase.ReportDesk.documentLost(report.paper.id.text))
            return
          }
          html.text(Phrase.ReportDesk.touched(report.figures.count))
          html.staleFigures(report.figures)
        }
      }
    }
  }

  private func writePapers(into html: inout HTML) {
    guard !foreseen.papers.isEmpty else { return }
    html.element("p", .class("quiet"), text: Phrase.Returns.papers)
    html.element("ul", .class("papers")) { html in
      for paper in foreseen.papers {
        html.element("li") { html in
          html.element("span", .lang(.zh), text: paper.plan.title + " ")
          let id = paper.plan.id.text
          html.element("a", .href(Address("plans", id)), text: Phrase.Frame.wall)
          html.text(" · ")
          html.element("a", .href(Address("plans", id, "warnings")), text: Phrase.Warnings.title)
          html.text(" · ")
          html.element("a", .href(Address("plans", id, "plan.xlsx")), .download, text: Phrase.Versions.workbook)
          for row in paper.rows {
            html.text(" · ")
            html.element(
              "a", .href(Address("plans", id, "indicators", row.key)), .lang(.zh), text: row.indicator.name)
          }
        }
      }
    }
  }
}
