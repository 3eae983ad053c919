import Oversight
import PlanModel
import Store
import Wording

/// The Office's checklist and word lists, their editions, and for the Office the form that changes them.
struct PolicyRulesPage: Page {
  let rules: PolicyRules
  let history: [PaperRevision<PolicyRules>]
  /// Regions to choose among; the one shown is `rules.region`.
  let regions: [RegionCode]
  /// `nil` where the visitor may not change them.
  var form: PolicyRulesForm?
  var notice: Phrase?
  var problem: Phrase?

  private typealias Words = Phrase.PolicyPage
  var title: Phrase { Words.rules }
  var station: Station { .policies }

  func write(into html: inout HTML) {
    html.element("p", .class("trail")) { html in
      html.element("a", .href(Address("policies")), text: Words.title)
    }
    html.heading(title(html.language), station: station)
    if let notice { html.element("p", .class("saved"), .role("status"), text: notice) }
    if let problem { html.element("p", .class("problem"), .role("alert"), text: problem) }
    html.element("p", .class("headline"), text: rules.revision == 0 ? Words.builtIn : Words.edition(rules.revision))
    if regions.count > 1 {
      html.element("form", .class("filterline"), .action(Address("policies", "rules"))) { html in
        html.choice(
          "region", Words.region, options: regions.map { ($0.digits, Phrase(verbatim: $0.digits)) },
          chosen: rules.region.digits)
        html.element("button", .type("submit"), text: Words.search)
      }
    }
    writeChecklist(into: &html)
    writeLists(into: &html)
    html.element("h2", text: Words.sources)
    html.element("p", .class("typed"), .lang(.zh), text: rules.content.sources)
    writeHistory(into: &html)
    form?.write(basis: rules.revision, region: rules.region, isOpen: problem != nil, into: &html)
  }

  private func writeChecklist(into html: inout HTML) {
    html.element("h2", text: Words.checklist)
    for group in rules.content.groups {
      html.element("h3", .lang(.zh), text: group.title)
      html.element("ul", .class("papers")) { html in
        for question in group.questions {
          html.element("li") { html in
            html.element("span", .lang(.zh), text: "\(question.id) \(question.text)")
            html.element("small", .class("quiet"), .lang(.zh), text: " " + question.help)
            if !question.explained.isEmpty {
              html.element("small", .class("quiet")) { html in
                html.text(" ")
                html.text(Words.needed(question.explained.map(\.word)))
              }
            }
          }
        }
      }
    }
    html.newline()
  }

  private func writeLists(into html: inout HTML) {
    html.element("h2", text: Words.lists)
    html.element("p", .class("quiet"), text: Words.hitsAreNoVerdict)
    for list in rules.content.lists {
      html.table(Phrase(verbatim: list.name), [Words.term, Words.variants, Words.why, Words.ask]) { html in
        for term in list.terms {
          html.element("tr", .lang(.zh)) { html in
            html.element("th", .scope("row"), text: term.words)
            html.element("td", .class("wrapped"), text: term.variants.joined(separator: "、"))
            html.element("td", .class("wrapped"), text: term.why)
            html.element("td", .class("wrapped"), text: term.ask)
          }
        }
      }
    }
  }

  private func writeHistory(into html: inout HTML) {
    guard !history.isEmpty else { return }
    html.element("h2", text: Words.history)
    html.element("ol", .class("papers")) { html in
      for one in history {
        html.element("li") { html in
          html.text(Words.edition(one.paper.revision))
          html.text(" · \(Day.text(one.act.at)) · ")
          html.text(one.act.actor.name)
        }
      }
    }
  }
}

/// Checklist and lists as they were typed.
struct PolicyRulesForm: Sendable {
  var checklist = ""
  var lists = ""
  var sources = ""

  init(_ content: PolicyRules.Content) {
    (checklist, lists, sources) = (content.checklistLines, content.listLines, content.sources)
  }

  init(_ sent: Query) throws(BadRequest) {
    func box(_ name: String, _ maximum: Int) throws(BadRequest) -> String {
      try sent.words(name, maximumLength: maximum)?.replacing("\r\n", with: "\n") ?? ""
    }
    checklist = try box("checklist", Self.maximumChecklist)
    lists = try box("lists", Self.maximumLists)
    sources = try box("sources", 10_000)
  }

  static let (maximumChecklist, maximumLists) = (100_000, 200_000)

  func content() throws(PolicyRefusal) -> PolicyRules.Content {
    try PolicyRules.Content(checklist: checklist, lists: lists, sources: sources)
  }

  func write(basis: Int, region: RegionCode, isOpen: Bool, into html: inout HTML) {
    typealias Words = Phrase.PolicyPage
    html.element("details", .class("adding"), .id("change"), .open(if: isOpen)) { html in
      html.element("summary", text: Words.change)
      html.form(
        to: Address("policies", "rules"), .class("plainform wideform"),
        carrying: [.init(name: "basis", value: "\(basis)"), .init(name: "region", value: region.digits)]
      ) { html in
        html.wordsBox(
          "checklist", Words.checklist, value: checklist, rows: 16, maximum: Self.maximumChecklist,
          hint: Words.checklistHint)
        html.wordsBox("lists", Words.lists, value: lists, rows: 20, maximum: Self.maximumLists, hint: Words.listsHint)
        html.wordsBox("sources", Words.sources, value: sources, rows: 6, maximum: 10_000)
        html.element("button", .type("submit"), text: Words.keep)
      }
    }
    html.newline()
  }
}
