import PlanModel
import Rounds
import Wording

/// All rounds somebody may see, and the form that opens one.
struct RoundsPage: Page {
  let rounds: [RoundProgress]
  /// Whether a round may be opened here, and for which regions.
  let opening: Opening
  /// The visitor's own units by region: where they fill in.
  let own: [RegionCode: [String]]

  enum Opening: Sendable {
    case closed
    case open(OpenRoundForm, regions: [Region])
  }

  var title: Phrase { Phrase.RoundPage.title }
  var station: Station { .rounds }

  func write(into html: inout HTML) {
    html.heading(title(html.language), station: station)
    let running = rounds.count { $0.round.standing == .open }
    html.element("p", .class("headline"), text: Phrase.RoundPage.summary(rounds.count, running: running))
    if case .open(let form, let regions) = opening { form.write(regions: regions, into: &html) }
    guard !rounds.isEmpty else {
      return html.element("p", .class("empty"), text: Phrase.RoundPage.noneYet)
    }
    html.element("div", .class("scroller whole"), .role("region"), .focusable, .label(title)) { html in
      html.element("table", .class("registry")) { html in
        html.element("caption", .class("unseen"), text: title)
        html.element("thead") { html in
          html.element("tr") { html in
            for words in [
              Phrase.RoundPage.round, Phrase.RoundPage.term, Phrase.RoundPage.owed, Phrase.RoundPage.open,
              Phrase.RoundPage.inReview, Phrase.RoundPage.settled, Phrase.RoundPage.needsAttention,
            ] { html.element("th", .scope("col"), text: words) }
          }
        }
        html.newline()
        html.element("tbody") { html in
          for progress in rounds { write(progress, into: &html) }
        }
      }
    }
  }

  private func write(_ progress: RoundProgress, into html: inout HTML) {
    let (round, counts) = (progress.round, progress.counts)
    html.element("tr") { html in
      html.element("th", .scope("row")) { html in
        html.element("a", .href(round.address), text: Phrase.RoundPage.name(round.region.name, round.year))
        html.ownLists(round, own[round.regionCode] ?? [])
      }
      html.element("td") { html in
        html.text("\(round.opens) – \(round.closes)")
        html.text(" ")
        html.element("small", text: round.standing.word)
      }
      for count in [counts.total, counts.open, counts.total - counts.open - counts.settled, counts.settled] {
        html.element("td", .class("figure"), text: Numerals.printed(count))
      }
      html.element("td") { html in
        let late = progress.units.count { $0.attention == .late }
        let back = counts.sentBack
        html.text(Phrase.RoundPage.attention(late: late, sentBack: back, unassigned: progress.unassigned.count))
      }
    }
    html.newline()
  }
}

extension HTML {
  /// Links to the lists of one's own units.
  mutating func ownLists(_ round: ReportingRound, _ units: [String]) {
    for unit in units {
      text(" ")
      element("a", .class("own"), .href(round.address(of: unit)), text: Phrase.RoundPage.ownList(unit))
    }
  }
}

extension ReportingRound {
  var address: Address { Address("rounds", id.text) }

  /// A unit's part of it.
  func address(of unit: String, query: [(String, String)] = []) -> Address {
    Address("rounds", id.text, "units", unit, query: query)
  }

  /// One of its returns.
  func address(of assignment: Assignment.ID) -> Address { Address("rounds", id.text, "items", assignment.text) }
}

extension ReportingRound.Standing {
  var word: Phrase {
    switch self {
    case .open: Phrase.RoundPage.running
    case .closed: Phrase.RoundPage.closed
    }
  }
}

/// The form that opens a round.
struct OpenRoundForm: Sendable {
  var region = ""
  var year = ""
  var opens = ""
  var closes = ""
  var problems = FormProblems()

  /// What is usual: last year's figures, from today for two months.
  init(today: RoundDay) {
    year = "\(today.year - 1)"
    opens = "\(today)"
    closes = "\(today.adding(days: 60))"
  }

  init(_ sent: Query) {
    region = sent.text("region")
    year = sent.text("year")
    opens = sent.text("opens")
    closes = sent.text("closes")
  }

  /// What is to be opened; `nil`, with `problems` filled, where a field must be mended.
  mutating func read() -> (region: RegionCode, year: Int, opens: RoundDay, closes: RoundDay)? {
    let (code, number) = (RegionCode(region), Int(year))
    let (first, last) = (RoundDay(opens), RoundDay(closes))
    if code == nil { problems.add("region", Phrase.RoundPage.regionMissing) }
    if number == nil { problems.add("year", Phrase.RoundPage.yearMissing) }
    if first == nil { problems.add("opens", Phrase.RoundPage.dayMissing) }
    if last == nil { problems.add("closes", Phrase.RoundPage.dayMissing) }
    guard let code, let number, let first, let last else { return nil }
    return (code, number, first, last)
  }

  func write(regions: [Region], into html: inout HTML) {
    problems.write(into: &html)
    html.element("details", .class("adding"), .open(if: !problems.isEmpty)) { html in
      html.element("summary", text: Phrase.RoundPage.openOne)
      html.form(to: Address("rounds"), .class("plainform")) { html in
        html.element("p", .class("quiet"), text: Phrase.RoundPage.openHint)
        html.element("label", .class("field wide"), .for("region")) { html in
          html.element("span", text: Phrase.RoundPage.region)
          html.element("select", .id("region"), .name("region")) { html in
            for one in regions {
              let code = one.code?.digits ?? ""
              html.element("option", .value(code), .selected(if: code == region), text: "\(one.name)（\(code)）")
            }
          }
        }
        InputField("year", Phrase.RoundPage.year, value: year, problem: problems.of("year")).write(into: &html)
        InputField("opens", Phrase.RoundPage.opens, value: opens, kind: .day, problem: problems.of("opens"))
          .write(into: &html)
        InputField("closes", Phrase.RoundPage.closes, value: closes, kind: .day, problem: problems.of("closes"))
          .write(into: &html)
        html.element("button", .type("submit"), text: Phrase.RoundPage.openOne)
      }
    }
    html.newline()
  }
}
