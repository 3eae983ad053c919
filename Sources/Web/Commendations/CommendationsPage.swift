import Foundation
import Oversight
import PlanModel
import Wording

/// The register of model units and commendations.
struct CommendationsPage: Page {
  let papers: [Commendation]
  let filter: CommendationFilter
  /// `nil` where the visitor proposes none.
  var form: CommendationForm?
  var problem: Phrase?

  private typealias Words = Phrase.CommendationPage
  var title: Phrase { Words.title }
  var station: Station { .commendations }

  func write(into html: inout HTML) {
    html.heading(title(html.language), station: station)
    if let problem { html.element("p", .class("problem"), .role("alert"), text: problem) }
    if papers.isEmpty {
      html.element("p", .class("empty"), text: Words.noneYet)
    } else {
      html.element("p", .class("headline")) { html in
        html.text(
          Words.summary(
            papers.count, held: papers.count(where: \.isHeld),
            publicised: papers.count { $0.stage.name == "publicised" }))
        html.text(" ")
        html.element(
          "a", .href(Address("commendations", "certificates", query: filter.query)), text: Words.certificates)
      }
      writeFilter(into: &html)
      writeTable(into: &html)
    }
    guard let form else { return }
    html.element("details", .class("adding"), .id("propose"), .open(if: problem != nil)) { html in
      html.element("summary", text: Words.propose)
      form.write(to: Address("commendations"), carrying: [], button: Words.propose, into: &html)
    }
  }

  private func writeFilter(into html: inout HTML) {
    html.element("form", .class("filterline"), .role("search"), .action(Address("commendations"))) { html in
      html.element("label", .class("field"), .for("q")) { html in
        html.element("span", text: Words.words)
        html.void("input", .id("q"), .type("search"), .name("q"), .value(filter.words), .maximumLength(100))
      }
      let years = Set(papers.map(\.year)).sorted(by: >)
      html.select(
        "year", Words.year, any: Words.anyYear, options: years.map { ("\($0)", Phrase(verbatim: "\($0)")) },
        chosen: filter.year.map(String.init) ?? "")
      html.element("button", .type("submit"), text: Words.search)
    }
    html.newline()
  }

  private func writeTable(into html: inout HTML) {
    let found = papers.filter(filter.fits)
    guard !found.isEmpty else { return html.element("p", .class("empty"), text: Words.noneFound) }
    html.table(nil, [Words.recipient, Words.honour, Words.level, Words.year, Words.proposer, Words.standing]) { html in
      for paper in found {
        html.element("tr") { html in
          html.element("th", .scope("row"), .lang(.zh)) { html in
            html.element("a", .href(paper.address), text: paper.recipient)
          }
          html.element("td") { html in
            html.element("span", .lang(.zh), text: paper.content.title)
            html.text(" ")
            html.element("small", text: paper.content.sort.word)
          }
          html.element("td", text: paper.content.level.word)
          html.element("td", .class("figure"), text: "\(paper.year)")
          html.element("td") { html in
            if paper.proposer.isEmpty {
              html.text(Words.office)
            } else {
              html.element("span", .lang(.zh), text: paper.proposer)
            }
          }
          html.element("td") { $0.standing(paper.stage) }
        }
        html.newline()
      }
    }
  }
}

/// What is searched for in the register.
struct CommendationFilter: Sendable {
  var words = ""
  var year: Int?

  /// Everything.
  init() {}

  init(_ query: Query) throws(BadRequest) {
    words = try query.words("q", maximumLength: 100) ?? ""
    year = try query.number("year", in: 1990...2200)
  }

  var query: [(String, String)] {
    (words.isEmpty ? [] : [("q", words)]) + (year.map { [("year", "\($0)")] } ?? [])
  }

  func fits(_ paper: Commendation) -> Bool {
    if let year, paper.year != year { return false }
    guard !words.isEmpty else { return true }
    let content = paper.content
    return [content.title, content.unit, content.person, paper.proposer].contains {
      $0.localizedCaseInsensitiveContains(words)
    }
  }
}

extension Commendation {
  var address: Address { Address("commendations", id.text) }
}

extension HTML {
  /// How far a commendation is, as shape and word.
  mutating func standing(_ stage: Commendation.Stage) {
    element("span", .class("standing \(stage.name)")) { html in
      let shape =
        switch stage {
        case .proposed: "○"
        case .publicised: "◐"
        case .awarded: "●"
        case .notAwarded: "✕"
        case .withdrawn: "⊘"
        }
      html.element("span", .class("shape"), .hidden, text: shape)
      html.text(" ")
      html.text(stage.word)
    }
  }

  /// A commendation on a unit's page.
  mutating func commendationLine(_ paper: Commendation) {
    element("a", .lang(.zh), .href(paper.address), text: "\(paper.content.title)（\(paper.recipient)）")
    text(" ")
    element("small") { html in
      html.text(paper.content.level.word)
      html.text(" · \(paper.year)")
    }
  }
}
