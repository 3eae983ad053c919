import Figures
import PlanModel
import Wording

/// The conclusion in a sentence; every count leads to what it counts.
struct Headline {
  let head: PlanHead
  let tally: StatusTally
  let bindingNotMet: BindingNotMet

  /// How many of the missed targets are binding.
  enum BindingNotMet {
    case unknown
    case count(Int)
  }

  func write(into html: inout HTML) {
    guard tally.total > 0 else {
      html.element("p", .class("headline"), text: Phrase.Wall.noIndicators)
      return
    }
    html.element("p", .class("headline")) { html in
      html.text(Phrase.Wall.opening)
      link(Phrase.Wall.of(tally.total), [], into: &html)
      html.text(Phrase.Wall.among)
      let missed = tally.count(.notMet)
      let others: [(StatusSign, (Int) -> Phrase)] = [
        (.met, Phrase.Wall.met), (.insufficient, Phrase.Wall.insufficient), (.judgement, Phrase.Wall.judgement),
      ]
      // Where nothing could be judged, "none is missed" would sound like good news.
      let isJudged = missed + tally.count(.met) > 0
      if missed > 0 {
        link(Phrase.Wall.notMet(missed), [("status", StatusSign.notMet.rawValue)], into: &html)
      } else if isJudged {
        html.text(Phrase.Wall.noneNotMet)
      }
      if missed > 0, case .count(let binding) = bindingNotMet, binding > 0 {
        html.text(Phrase.Wall.ofThem)
        link(
          Phrase.Wall.binding(binding),
          [("status", StatusSign.notMet.rawValue), ("bindingness", Bindingness.binding.rawValue)], into: &html)
      }
      for (index, other) in others.filter({ tally.count($0.0) > 0 }).enumerated() {
        if index > 0 {
          html.text(Phrase.Wall.comma)
        } else if isJudged {
          html.text(Phrase.Wall.also)
        }
        link(other.1(tally.count(other.0)), [("status", other.0.rawValue)], into: &html)
      }
      html.text(Phrase.Wall.stop)
    }
  }

  private func link(_ words: Phrase, _ query: [(String, String)], into html: inout HTML) {
    html.element("a", .href(Address("plans", head.id.text, query: query)), text: words)
  }
}

/// A plan's indicators as one bar, and the same in words.
struct TallyBar {
  let head: PlanHead
  let tally: StatusTally

  func write(into html: inout HTML) {
    let signs = StatusSign.allCases.reversed().filter { tally.count($0) > 0 }
    let summary = signs.map { "\($0.word(html.language)) \(tally.count($0))" }
      .joined(separator: Phrase.Wall.barSeparator(html.language))
    html.element("div", .class("tally")) { html in
      html.graphic(
        ShareBar(
          title: Phrase.Wall.bar(html.language), summary: summary,
          parts: signs.map { .init(count: tally.count($0), style: $0.rawValue, colour: $0.colour) }
        ).graphic)
      html.element("ul") { html in
        for sign in signs {
          html.element("li") { html in
            html.element("a", .href(Address("plans", head.id.text, query: [("status", sign.rawValue)]))) { html in
              html.sign(sign)
              html.element("b", text: " \(tally.count(sign))")
            }
          }
        }
      }
    }
  }
}
