import Assessment
import PlanModel
import Wording

/// Under an indicator's conclusion: why, on which figures, and what one should know before leaning on it.
struct VerdictGrounds {
  let assessed: AssessedIndicator
  /// Where the usual methods say otherwise; `nil` where none does.
  let dissent: Phrase?

  func write(into html: inout HTML) {
    let (verdict, unit) = (assessed.verdict, assessed.planned.indicator.unit)
    html.element("ul", .class("why")) { html in
      html.element("li", text: verdict.reason.opening)
      if let basis = basis(verdict) { html.element("li", text: basis) }
      for note in verdict.attainment.evidence?.notes ?? [] {
        html.element("li", text: note.wording(unit: unit).opening)
      }
      for caution in verdict.cautions { html.element("li", text: caution.wording.opening) }
      for group in assessed.subgroupsBehind {
        let figure = group.verdict.latest.map { Numerals.printed($0.figure, unit) } ?? ""
        html.element(
          "li", .class("behind"), text: Phrase.Indicator.subgroupBehind(group.breakdown.label, figure).opening)
      }
      for gap in assessed.gaps { html.element("li", text: gap.wording(unit: unit).opening) }
      if let dissent { html.element("li", text: dissent.opening) }
    }
    html.newline()
  }

  /// The figures compared; the sentence above has named the latest one already where it stands alone.
  private func basis(_ verdict: Verdict) -> Phrase? {
    guard let evidence = verdict.attainment.evidence,
      evidence.baseline != nil || evidence.reference != nil || evidence.judged != verdict.latest
    else { return nil }
    func words(_ point: Series.Point) -> (year: Int, value: String) {
      (point.year, Numerals.printed(point.figure, assessed.planned.indicator.unit))
    }
    return Phrase.Indicator.basis(
      judged: words(evidence.judged), baseline: evidence.baseline.map(words), reference: evidence.reference.map(words))
  }
}
