import Assessment
import Figures
import PlanModel
import Wording

/// The conclusion in a sentence; every count leads to what it counts.
struct Headline {
  let head: PlanHead
  let tally: Tally

  func write(into html: inout HTML) {
    guard tally.total > 0 else {
      html.element("p", .class("headline"), text: Phrase.Wall.noIndicators)
      return
    }
    html.element("p", .class("headline")) { html in
      html.text(Phrase.Wall.opening)
      link(Phrase.Wall.of(tally.total), [], into: &html)
      html.text(Phrase.Wall.among)
      let isWarned = writeRisk(into: &html)
      let rest: [Status] = [.uncertain, .onTrack, .achieved, .insufficient, .needsJudgement]
      for (index, status) in rest.filter({ tally.count($0) > 0 }).enumerated() {
        if index > 0 {
          html.text(Phrase.Wall.comma)
        } else if isWarned {
          html.text(Phrase.Wall.also)
        }
        link(Phrase.Wall.count(status.rawValue, tally.count(status)), [("status", status.rawValue)], into: &html)
      }
      html.text(Phrase.Wall.stop)
    }
  }

  /// What goes wrong stands first. Where nothing could be judged, "none is at risk" would sound like good news.
  private func writeRisk(into html: inout HTML) -> Bool {
    let risk = tally.count(.atRisk)
    guard risk > 0 else {
      let isJudged = tally.count(.achieved) + tally.count(.onTrack) + tally.count(.uncertain) > 0
      if isJudged { html.text(Phrase.Wall.noneAtRisk) }
      return isJudged
    }
    let words =
      switch tally.missed {
      case 0: Phrase.Wall.count(Status.atRisk.rawValue, risk)
      case risk: Phrase.Wall.missed(risk)
      default: Phrase.Wall.missedOrAtRisk(risk)
      }
    link(words, [("status", Status.atRisk.rawValue)], into: &html)
    if tally.binding(.atRisk) > 0 {
      html.text(Phrase.Wall.ofThem)
      link(
        Phrase.Wall.binding(tally.binding(.atRisk)),
        [("status", Status.atRisk.rawValue), ("bindingness", Bindingness.binding.rawValue)], into: &html)
    }
    return true
  }

  private func link(_ words: Phrase, _ query: [(String, String)], into html: inout HTML) {
    html.element("a", .href(Address("plans", head.id.text, query: query)), text: words)
  }
}

/// A plan's indicators as one bar, and the same in words.
struct TallyBar {
  let head: PlanHead
  let tally: Tally

  func write(into html: inout HTML) {
    let present = Status.worstFirst.reversed().filter { tally.count($0) > 0 }
    func word(_ status: Status) -> Phrase {
      status == .atRisk && tally.missed == tally.count(.atRisk) ? Phrase.Status.notMet : status.word
    }
    let summary = present.map { "\(word($0)(html.language)) \(tally.count($0))" }
      .joined(separator: Phrase.Wall.barSeparator(html.language))
    html.element("div", .class("tally")) { html in
      html.graphic(
        ShareBar(
          title: Phrase.Wall.bar(html.language), summary: summary,
          parts: present.map { .init(count: tally.count($0), style: $0.rawValue, colour: $0.colour) }
        ).graphic)
      html.element("ul") { html in
        for status in present {
          html.element("li") { html in
            html.element("a", .href(Address("plans", head.id.text, query: [("status", status.rawValue)]))) { html in
              html.sign(status, word: word(status))
              html.element("b", text: " \(tally.count(status))")
            }
          }
        }
        if tally.swinging > 0 {
          html.element("li") { html in
            html.element(
              "a", .href(Address("plans", head.id.text, "warnings", query: [("kind", Warning.Kind.volatile.rawValue)]))
            ) { html in
              html.element("span", .class("swings"), text: "～ ")
              html.text(Phrase.Warnings.volatile)
              html.element("b", text: " \(tally.swinging)")
            }
          }
        }
        // Binding targets weigh more in every summary.
        if tally.totalBinding > 0, let share = tally.weightedShare {
          html.element("li", .title(Phrase.Wall.weightedWhy(Tally.bindingWeight))) { html in
            html.text(Phrase.Wall.weighted)
            html.element("b", text: " \((share * 100).fixed(0))%")
          }
        }
      }
    }
  }
}
