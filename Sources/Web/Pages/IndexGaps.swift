import Assessment
import Operations
import PlanModel
import Wording

/// What an index lacks: indicators without a figure, and those that are not counted, each with its reason.
struct IndexGaps {
  let page: IndexPage

  func write(into html: inout HTML) {
    let missing =
      page.shown.map { shown in
        shown.parts.filter { $0.reading.score == nil }.map {
          ($0.component.indicator.name, $0.reading.remark ?? Phrase.Index.missing)
        }
      } ?? page.panel.definition.components.map { ($0.indicator.name, Phrase.Index.missing) }
    let leftOut = page.panel.definition.leftOut
    html.element("section", .labelledBy("missing")) { html in
      html.element("h2", .id("missing"), text: Phrase.IndexPage.missing)
      if missing.isEmpty, leftOut.isEmpty {
        html.element("p", .class("quiet"), text: Phrase.IndexPage.nothingMissing)
      }
      if !missing.isEmpty {
        html.element(
          "h3", text: page.shown.map { Phrase.IndexPage.missingNow($0.year) } ?? Phrase.IndexPage.missingAll)
        html.element("dl") { html in
          for (name, reason) in missing { item(name, reason, into: &html) }
        }
      }
      if !leftOut.isEmpty {
        html.element("h3", text: Phrase.IndexPage.leftOut)
        html.element("dl") { html in
          for one in leftOut { item(one.indicator.name, one.reason.wording, into: &html) }
        }
      }
    }
    html.newline()
  }

  private func item(_ name: String, _ reason: Phrase, into html: inout HTML) {
    html.element("div") { html in
      html.element("dt", .lang(.zh), text: name)
      html.element("dd", text: reason)
    }
    html.newline()
  }
}

/// How far index and ranks depend on the choices made.
struct IndexSpreads {
  let index: ComputedIndex

  func write(into html: inout HTML) {
    guard let first = index.sensitivity ?? index.sensitivityOfParts else { return }
    html.element("section", .labelledBy("sensitivity")) { html in
      html.element("h2", .id("sensitivity"), text: Phrase.IndexPage.sensitivity)
      html.element(
        "p", .class("why"), text: Phrase.IndexPage.simulated(first.runs, first.year, seed: "\(first.seed)"))
      if let peers = index.sensitivity {
        table(peers, Phrase.IndexPage.peers, into: &html)
        if peers.regions.count == 1 { html.element("p", .class("quiet"), text: Phrase.IndexPage.alone) }
      }
      if let parts = index.sensitivityOfParts { table(parts, Phrase.IndexPage.parts, into: &html) }
    }
    html.newline()
  }

  private func table(_ simulation: IndexSensitivity, _ title: Phrase, into html: inout HTML) {
    let ranked = simulation.regions.count > 1
    if ranked { html.element("h3", text: title) }
    let columns =
      [Phrase.IndexPage.index, Phrase.IndexPage.median, Phrase.IndexPage.ninety]
      + (ranked
        ? [
          Phrase.IndexPage.place, Phrase.IndexPage.placeMedian, Phrase.IndexPage.placeNinety, Phrase.IndexPage.same,
        ] : []) + [Phrase.IndexPage.computed]
    html.element("div", .class("scroller"), .focusable, .role("region"), .labelledBy("sensitivity")) { html in
      html.element("table") { html in
        html.element("thead") { html in
          html.element("tr") { html in
            html.element("th", .scope("col"), text: Phrase.IndexPage.region)
            for words in columns { html.element("th", .scope("col"), .class("figure"), text: words) }
          }
        }
        html.element("tbody") { html in
          for one in simulation.regions.sorted(by: { place($0) < place($1) }) {
            row(one, ranked: ranked, into: &html)
          }
        }
      }
    }
    html.newline()
  }

  /// By rank, those without one last, then by code.
  private func place(_ one: IndexSensitivity.Region) -> (Int, RegionCode) { (one.chosen?.rank ?? .max, one.region) }

  private func row(_ one: IndexSensitivity.Region, ranked: Bool, into html: inout HTML) {
    html.element("tr") { html in
      html.element("th", .scope("row"), .lang(.zh)) { html in
        let isOwn = one.region == index.plan.region.code
        let name = RegionRegister.national.name(of: one.region)
        let words = isOwn ? index.plan.region.name : name ?? one.region.digits
        if isOwn { html.element("b", text: words) } else { html.text(words) }
      }
      func cell(_ words: String) { html.element("td", .class("figure"), text: words) }
      cell(one.chosen.map { Score.points($0.index) } ?? "")
      cell(one.index.map { Score.points($0.median) } ?? "")
      cell(one.index.map { "\(Score.points($0.low)) – \(Score.points($0.high))" } ?? "")
      if ranked {
        cell(one.chosen.map { "\($0.rank)" } ?? "")
        cell(one.ranks.map { "\($0.interval.median)" } ?? "")
        cell(one.ranks.map { "\($0.interval.low) – \($0.interval.high)" } ?? "")
        cell(one.ranks.map { Score.percent($0.sameShare) } ?? "")
      }
      cell(Score.percent(one.computedShare))
    }
    html.newline()
  }
}
