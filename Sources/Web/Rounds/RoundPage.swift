import Operations
import PlanModel
import Rounds
import Wording

/// A round at a glance: who has not begun, who is late, what was sent back; and what the Office can do about it.
struct RoundPage: Page {
  let state: RoundState
  let progress: RoundProgress
  let offers: Offers
  /// The visitor's own units.
  let own: [String]
  var notice: Phrase?
  var problem: Phrase?

  /// What the visitor may do here.
  struct Offers: OptionSet, Sendable {
    let rawValue: Int
    /// Extend, adjust, remind, close.
    static let manage = Offers(rawValue: 1)
    /// Look into every return.
    static let readReturns = Offers(rawValue: 2)
  }

  private var round: ReportingRound { state.round }
  var title: Phrase { Phrase.RoundPage.name(round.region.name, round.year) }
  var station: Station { .rounds }

  func write(into html: inout HTML) {
    html.heading(title(html.language), station: station)
    if let notice { html.element("p", .class("saved"), .role("status"), text: notice) }
    if let problem { html.element("p", .class("problem"), .role("alert"), text: problem) }
    let counts = progress.counts
    html.element("p", .class("headline")) { html in
      html.text(
        Phrase.RoundPage.conclusion(
          owed: counts.total, open: counts.open, settled: counts.settled,
          late: progress.units.count { $0.attention == .late },
          notBegun: progress.units.count { $0.attention == .notBegun }, sentBack: counts.sentBack))
    }
    html.element("p", .class("quiet")) { html in
      html.text(Phrase.RoundPage.termWords("\(round.opens)", "\(round.closes)"))
      html.text(" ")
      html.text(round.standing.word)
      html.text(" · ")
      html.element("a", .href(Address("rounds", round.id.text, "review")), text: Phrase.RoundPage.queue)
      html.text(" · ")
      html.element(
        "a", .href(Address("gaps", query: [("region", round.regionCode.digits)])), text: Phrase.RoundPage.gaps)
    }
    html.element("p") { html in html.ownLists(round, own) }
    writeStages(into: &html)
    writeUnassigned(into: &html)
    writeUnits(into: &html)
    writeItems(into: &html)
    if offers.contains(.manage) { RoundOfficeForms(state: state, progress: progress).write(into: &html) }
  }

  /// How many returns stand where, as a row of words and numbers.
  private func writeStages(into html: inout HTML) {
    html.element("ol", .class("stages"), .label(Phrase.RoundPage.stages)) { html in
      func stage(_ words: Phrase, _ count: Int) {
        html.element("li", .class(count == 0 ? "none" : "some")) { html in
          html.element("b", text: Numerals.printed(count))
          html.text(" ")
          html.text(words)
        }
      }
      stage(Phrase.Review.notBegun, progress.counts.notBegun)
      for one in Return.Stage.allCases { stage(one.word, progress.counts.stages[one] ?? 0) }
    }
    html.newline()
  }

  private func writeUnassigned(into html: inout HTML) {
    guard !progress.unassigned.isEmpty else { return }
    html.element("p", .class("problem"), text: Phrase.RoundPage.unassigned(progress.unassigned.map(\.title)))
  }

  private func writeUnits(into html: inout HTML) {
    html.element("h2", .id("units"), text: Phrase.RoundPage.byUnit)
    html.element("div", .class("scroller whole"), .role("region"), .focusable, .label(Phrase.RoundPage.byUnit)) {
      html in
      html.element("table", .class("registry")) { html in
        html.element("thead") { html in
          html.element("tr") { html in
            for words in [
              Phrase.RoundPage.unit, Phrase.RoundPage.attentionHead, Phrase.RoundPage.owed, Phrase.Review.notBegun,
              Phrase.Review.draft, Phrase.RoundPage.toSign, Phrase.RoundPage.inReview, Phrase.RoundPage.settled,
              Phrase.RoundPage.deadline,
            ] { html.element("th", .scope("col"), text: words) }
          }
        }
        html.newline()
        html.element("tbody") { html in
          for unit in progress.units { write(unit, into: &html) }
        }
      }
    }
  }

  private func write(_ unit: RoundProgress.UnitProgress, into html: inout HTML) {
    let counts = unit.counts
    html.element("tr") { html in
      html.element("th", .scope("row"), .lang(.zh)) { html in
        if offers.contains(.readReturns) {
          html.element("a", .href(round.address(of: unit.unit)), text: unit.unit)
        } else {
          html.text(unit.unit)
        }
      }
      html.element("td") { html in
        html.element("span", .class("attention \(unit.attention.name)")) { html in
          html.element("span", .class("shape"), .hidden, text: unit.attention.shape)
          html.text(" ")
          html.text(unit.attention.word)
        }
      }
      let inReview = counts.total - counts.open - counts.settled - unit.unsigned
      for count in [
        counts.total, counts.notBegun, counts.stages[.draft] ?? 0, unit.unsigned, inReview, counts.settled,
      ] { html.element("td", .class("figure"), text: Numerals.printed(count)) }
      html.element("td") { html in
        html.text("\(unit.deadline)")
        if unit.deadline > round.closes { html.element("small", text: Phrase.RoundPage.extended) }
      }
    }
    html.newline()
  }

  /// Everything the round asks for, folded: whose it is and how far.
  private func writeItems(into html: inout HTML) {
    guard offers.contains(.readReturns) else { return }
    html.element("details", .id("items"), .class("adding")) { html in
      html.element("summary", text: Phrase.RoundPage.allItems(state.assignments.count))
      html.element("table", .class("registry")) { html in
        html.element("tbody") { html in
          for assignment in state.assignments {
            html.element("tr") { html in
              html.element("th", .scope("row"), .lang(.zh)) { html in
                html.element("a", .href(round.address(of: assignment.id)), text: assignment.shortTitle)
              }
              html.element("td", .lang(.zh), text: assignment.leads.joined(separator: "、"))
              html.element("td") { html in
                html.text(
                  assignment.standing == .dropped ? Phrase.RoundPage.droppedWord : state.current(assignment.id).word)
              }
            }
            html.newline()
          }
        }
      }
    }
  }
}

extension Assignment {
  /// The title cut to a line.
  var shortTitle: String { title.count > 42 ? title.prefix(42) + "…" : title }
}

extension RoundProgress.Attention {
  var name: String { "\(self)" }

  var shape: String {
    switch self {
    case .late: "▲"
    case .sentBack: "↩"
    case .notBegun: "○"
    case .underWay: "◐"
    case .handedIn: "●"
    }
  }

  var word: Phrase {
    switch self {
    case .late: Phrase.RoundPage.late
    case .sentBack: Phrase.RoundPage.sentBackWord
    case .notBegun: Phrase.Review.notBegun
    case .underWay: Phrase.RoundPage.underWay
    case .handedIn: Phrase.RoundPage.handedIn
    }
  }
}
