import Foundation
import Oversight
import PlanModel
import Rounds
import Wording

/// The register of drafts under assessment.
struct PoliciesPage: Page {
  let papers: [PolicyDraft]
  /// Drafts whose text the visitor may read: the only ones in whose text words are looked for.
  let readable: Set<PaperID>
  let filter: PolicyFilter
  let today: RoundDay
  /// Drafts that wait for the visitor's opinion.
  var waiting: [PolicyDraft] = []
  var maySubmit = false

  private typealias Words = Phrase.PolicyPage
  var title: Phrase { Words.title }
  var station: Station { .policies }

  func write(into html: inout HTML) {
    html.heading(title(html.language), station: station)
    html.element("p", .class("toolline")) { html in
      if maySubmit { html.element("a", .href(Address("policies", "new")), text: Words.submit) }
      html.text(" ")
      html.element("a", .href(Address("policies", "statistics")), text: Words.statistics)
      html.text(" ")
      html.element("a", .href(Address("policies", "rules")), text: Words.rules)
    }
    if !waiting.isEmpty {
      html.element("h2", text: Words.yours)
      html.element("ul", .class("papers")) { html in
        for paper in waiting {
          html.element("li") { html in
            html.element("a", .lang(.zh), .href(paper.address), text: paper.head.title)
            html.text(" ")
            html.due(paper, today)
          }
        }
      }
    }
    guard !papers.isEmpty else { return html.element("p", .class("empty"), text: Words.noneYet) }
    html.element("p", .class("headline"), text: Words.summary(papers.count, open: papers.count(where: \.isOpen)))
    writeFilter(into: &html)
    writeTable(into: &html)
  }

  private func writeFilter(into html: inout HTML) {
    html.element("form", .class("filterline"), .role("search"), .action(Address("policies"))) { html in
      html.element("label", .class("field"), .for("q")) { html in
        html.element("span", text: Words.words)
        html.void("input", .id("q"), .type("search"), .name("q"), .value(filter.words), .maximumLength(100))
      }
      html.select(
        "unit", Words.unit, any: Words.anyUnit,
        options: Set(papers.map(\.head.unit)).sorted().map { ($0, Phrase(verbatim: $0)) }, chosen: filter.unit)
      html.select(
        "year", Words.year, any: Words.anyYear,
        options: Set(papers.map(\.year)).sorted(by: >).map { ("\($0)", Phrase(verbatim: "\($0)")) },
        chosen: filter.year.map(String.init) ?? "")
      html.select(
        "stage", Words.stage, any: Words.anyStage,
        options: PolicyDraft.Stage.Name.allCases.map { ($0.rawValue, $0.word) }, chosen: filter.stage?.rawValue ?? "")
      html.select(
        "outcome", Words.outcome, any: Words.anyOutcome,
        options: PolicyDraft.Outcome.allCases.map { ($0.rawValue, $0.word) }, chosen: filter.outcome?.rawValue ?? "")
      html.element("button", .type("submit"), text: Words.search)
    }
    html.newline()
  }

  private func writeTable(into html: inout HTML) {
    let found = papers.filter { filter.fits($0, isReadable: readable.contains($0.id)) }
    guard !found.isEmpty else { return html.element("p", .class("empty"), text: Words.noneFound) }
    html.table(nil, [Words.draft, Words.sort, Words.unit, Words.year, Words.stage, Words.outcome]) { html in
      for paper in found {
        html.element("tr") { html in
          html.element("th", .scope("row"), .lang(.zh)) { html in
            html.element("a", .href(paper.address), text: paper.head.title)
          }
          html.element("td", text: paper.head.sort.word)
          html.element("td", .lang(.zh), text: paper.head.unit)
          html.element("td", .class("figure"), text: "\(paper.year)")
          html.element("td") { html in
            html.standing(paper.stage.name)
            html.text(" ")
            html.due(paper, today)
          }
          html.element("td") { html in if let outcome = paper.outcome { html.text(outcome.word) } }
        }
        html.newline()
      }
    }
  }
}

/// What is searched for in the register.
struct PolicyFilter: Sendable {
  var words = ""
  var unit = ""
  var year: Int?
  var stage: PolicyDraft.Stage.Name?
  var outcome: PolicyDraft.Outcome?

  init(_ query: Query) throws(BadRequest) {
    words = try query.words("q", maximumLength: 100) ?? ""
    unit = try query.words("unit", maximumLength: 100) ?? ""
    year = try query.number("year", in: 1990...2200)
    stage = try query.choice("stage", of: PolicyDraft.Stage.Name.self)
    outcome = try query.choice("outcome", of: PolicyDraft.Outcome.self)
  }

  func fits(_ paper: PolicyDraft, isReadable: Bool) -> Bool {
    if let year, paper.year != year { return false }
    if let stage, paper.stage.name != stage { return false }
    if let outcome, paper.outcome != outcome { return false }
    if !unit.isEmpty, paper.head.unit != unit { return false }
    guard !words.isEmpty else { return true }
    let places = [paper.head.title, paper.head.unit] + (isReadable ? [paper.text.words] : [])
    return places.contains { $0.localizedCaseInsensitiveContains(words) }
  }
}

extension PolicyDraft {
  var address: Address { Address("policies", id.text) }
}

extension HTML {
  /// How far a draft is, as shape and word.
  mutating func standing(_ stage: PolicyDraft.Stage.Name) {
    element("span", .class("standing policy-\(stage.rawValue)")) { html in
      let shape =
        switch stage {
        case .submitted: "○"
        case .assessing: "◔"
        case .pronounced: "◑"
        case .answered: "◕"
        case .closed: "●"
        case .withdrawn: "⊘"
        }
      html.element("span", .class("shape"), .hidden, text: shape)
      html.text(" ")
      html.text(stage.word)
    }
  }

  /// The day by which somebody is to be done, as colour, shape and word.
  mutating func due(_ paper: PolicyDraft, _ today: RoundDay) {
    guard let day = paper.due, let urgency = paper.urgency(on: today) else { return }
    element("span", .class("due \(urgency.rawValue)")) { html in
      let shape =
        switch urgency {
        case .calm: "●"
        case .soon: "▲"
        case .late: "■"
        }
      html.element("span", .class("shape"), .hidden, text: shape)
      html.text(" ")
      html.text(urgency.word)
      html.text(html.language == .zh ? "，" : ", ")
      html.text(Phrase.PolicyPage.dueOn("\(day)"))
    }
  }
}
