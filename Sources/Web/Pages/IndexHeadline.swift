import Assessment
import Operations
import PlanModel
import Wording

/// Where the index stands, in a sentence, before any number is looked up.
struct IndexHeadline {
  let sheet: IndexSheet

  private var index: ComputedIndex { sheet.index }
  private var name: Phrase { index.panel.definition.name }

  func write(into html: inout HTML) {
    html.element("p", .class("headline")) { html in
      if let latest = index.latest, let value = latest.value {
        html.text(Phrase.IndexPage.opening(latest.year, name))
        html.element("b", text: Score.points(value))
        html.text(Phrase.IndexPage.outOf)
        writeChange(into: &html)
        if let own, let chosen = own.chosen, peers > 1 { html.text(Phrase.IndexPage.rank(chosen.rank, of: peers)) }
        html.text(Phrase.IndexPage.stop)
      } else {
        html.text(Phrase.IndexPage.notComputed(name))
        html.text(why)
      }
    }
    if index.latest != nil, let interval = own?.index {
      html.element(
        "p", .class("why"),
        text: Phrase.IndexPage.interval(low: Score.points(interval.low), high: Score.points(interval.high)))
    }
  }

  private var own: IndexSensitivity.Region? {
    index.sensitivity?.regions.first { $0.region == index.plan.region.code }
  }

  private var peers: Int { index.sensitivity?.regions.count { $0.chosen != nil } ?? 0 }

  private func writeChange(into html: inout HTML) {
    guard let change = index.change, case .explained(_, let parts, let composition) = change.outcome else { return }
    // Indicators that have figures in only one of the years say nothing of how things went.
    let total = parts.reduce(0) { $0 + $1.points }
    if !Score.isNothing(composition) { html.text(Phrase.IndexPage.onCommon) }
    guard !Score.isNothing(total) else { return html.text(Phrase.IndexPage.unchanged(change.from)) }
    html.text(Phrase.IndexPage.since(change.from, Score.points(abs(total)), isUp: total > 0))
    let sign = total > 0 ? 1.0 : -1.0
    if let strongest = parts.max(by: { $0.points * sign < $1.points * sign }) {
      html.text(Phrase.IndexPage.strongest(strongest.indicator.name))
    }
  }

  private var why: Phrase {
    if index.panel.definition.components.isEmpty { return Phrase.IndexPage.noComponents }
    if index.plan.region.code == nil { return Phrase.IndexPage.noRegion }
    guard let last = index.course.last else { return Phrase.IndexPage.noFigures }
    return Phrase.IndexPage.tooLittle(
      Score.percent(last.present), needed: Score.roughly(index.panel.method.missing.indexShare))
  }
}
