import Operations
import PlanModel
import Rounds
import Wording

/// A unit's list in a round: everything it owes, to be filled in on the page or in a workbook.
struct UnitRoundPage: Page {
  let prepared: PreparedUnit
  let desk: Desk
  let today: RoundDay
  /// Which part of the list is shown.
  var part = Part.figures
  /// What was typed and could not be kept; `nil` where the page shows what is kept.
  var typed: ReturnForm?
  var outcome = Outcome()

  /// What the visitor may do here.
  enum Desk: Hashable, Sendable {
    case reading
    /// The unit's own liaison.
    case filling
    /// The Office, visibly for the unit.
    case acting
    /// The Office, which could act for the unit.
    case couldAct
  }

  /// The two parts of a list: fifty tasks must not stand in the way of ten figures.
  enum Part: String, CaseIterable, Sendable {
    case figures, tasks

    func holds(_ kind: Assignment.Kind) -> Bool { (kind == .figures) == (self == .figures) }

    var word: Phrase {
      switch self {
      case .figures: Phrase.Filling.figures
      case .tasks: Phrase.Filling.tasks
      }
    }
  }

  /// What came of the last form.
  struct Outcome: Sendable {
    var saved: Phrase?
    /// By assignment, what could not be done and why.
    var refused: [Assignment.ID: Phrase] = [:]
    var conflicts: [Assignment.ID: [ReturnMerge.Conflict]] = [:]
    var problem: Phrase?
  }

  private var round: ReportingRound { prepared.round }
  var title: Phrase { Phrase.Filling.title(prepared.unit, round.year) }
  var station: Station { .rounds }
  private var fills: Bool { desk == .filling || desk == .acting }
  private var rows: [PreparedUnit.Row] { prepared.rows.filter { part.holds($0.assignment.kind) } }

  func write(into html: inout HTML) {
    html.heading(title(html.language), station: station)
    if desk == .acting {
      html.element("p", .class("acting"), .role("status"), text: Phrase.Filling.acting(prepared.unit))
    }
    if let saved = outcome.saved { html.element("p", .class("saved"), .role("status"), text: saved) }
    if let problem = outcome.problem { html.element("p", .class("problem"), .role("alert"), text: problem) }
    writeConclusion(into: &html)
    writeProblems(into: &html)
    writeWorkbook(into: &html)
    writeTabs(into: &html)
    guard !rows.isEmpty else { return html.element("p", .class("empty"), text: Phrase.Filling.nothingHere) }
    guard fills else {
      for row in rows { ReturnFields(row: row, unit: prepared.unit, round: round, mode: .shown).write(into: &html) }
      return
    }
    let carried = [
      Query.Pair(name: "part", value: part.rawValue), .init(name: "acting", value: desk == .acting ? "1" : ""),
    ]
    html.element("p", .class("quiet"), text: Phrase.Filling.itemHint)
    html.form(to: round.address(of: prepared.unit), .class("filling"), .autocomplete("off"), carrying: carried) {
      html in
      for row in rows {
        ReturnFields(
          row: row, unit: prepared.unit, round: round, mode: mode(of: row), typed: typed,
          refused: outcome.refused[row.assignment.id], conflicts: outcome.conflicts[row.assignment.id] ?? []
        ).write(into: &html)
      }
      html.element("div", .class("savebar")) { html in
        html.element("button", .type("submit"), .name("act"), .value("save"), text: Phrase.Filling.save)
        html.element(
          "button", .type("submit"), .name("act"), .value("submit"), .class("main"), text: Phrase.Filling.submit)
        html.element("span", .class("quiet"), text: Phrase.Filling.saveHint)
      }
    }
  }

  /// A return can be filled in while it is a draft, its unit leads it, and the term runs or it was sent back.
  private func mode(of row: PreparedUnit.Row) -> ReturnFields.Mode {
    let review = Review(round: round, assignment: row.assignment)
    return row.current.stage == .draft && row.leads(prepared.unit)
      && review.isInTerm(prepared.unit, row.current, on: today) ? .filled : .shown
  }

  private func writeConclusion(into html: inout HTML) {
    let led = prepared.rows.filter { $0.leads(prepared.unit) }
    let open = led.count { $0.current.stage == .draft }
    let deadline = round.deadline(of: prepared.unit)
    html.element(
      "p", .class("headline"),
      text: Phrase.Filling.conclusion(
        led: led.count, helped: prepared.rows.count - led.count, open: open, deadline: "\(deadline)",
        left: today.days(until: deadline), term: round.term(of: prepared.unit, on: today).rawValue))
    if desk == .couldAct {
      html.element("p") { html in
        html.element("a", .href(round.address(of: prepared.unit, query: [("acting", "1")])), text: Phrase.Filling.act)
      }
    }
  }

  /// What holds up returns, in a list that jumps to the fields.
  private func writeProblems(into html: inout HTML) {
    let open = rows.flatMap { row in row.findings.filter(\.isOpen).map { (row, $0) } }
    guard !open.isEmpty || !outcome.conflicts.isEmpty else { return }
    html.element("div", .class("problems"), .id("problems")) { html in
      if !outcome.conflicts.isEmpty { html.element("p", text: Phrase.Filling.conflicts(outcome.conflicts.count)) }
      guard !open.isEmpty else { return }
      html.element("p", text: Phrase.Filling.openFindings(open.count))
      html.element("ul") { html in
        for (row, finding) in open {
          html.element("li") { html in
            html.element("a", .href(Address(fragment: ReturnFields.anchor(row.assignment, finding.cell)))) { html in
              html.element("span", .lang(.zh), text: row.assignment.shortTitle)
              html.text("：")
              html.text(finding.message)
            }
          }
        }
      }
    }
    html.newline()
  }

  private func writeWorkbook(into html: inout HTML) {
    let file = Address("rounds", round.id.text, "units", prepared.unit, "workbook.xlsx")
    html.element("details", .class("adding"), .id("workbook")) { html in
      html.element("summary", text: Phrase.Filling.offline)
      html.element("p", .class("quiet"), text: Phrase.Filling.offlineHint)
      html.element("p") { html in html.element("a", .href(file), .download, text: Phrase.Filling.download) }
      guard fills else { return }
      html.form(
        to: Address("rounds", round.id.text, "units", prepared.unit, "workbook"), .class("plainform"), .multipart,
        carrying: [.init(name: "acting", value: desk == .acting ? "1" : "")]
      ) { html in
        html.element("label", .class("field wide"), .for("workbook-file")) { html in
          html.element("span", text: Phrase.Filling.upload)
          html.void("input", .id("workbook-file"), .type("file"), .name("workbook"), .accept(".xlsx"))
        }
        html.element("button", .type("submit"), text: Phrase.Filling.uploadButton)
      }
    }
    html.newline()
  }

  private func writeTabs(into html: inout HTML) {
    html.element("nav", .class("tabs"), .label(Phrase.Filling.parts)) { html in
      for one in Part.allCases {
        let count = prepared.rows.count { one.holds($0.assignment.kind) }
        var query = [("part", one.rawValue)]
        if desk == .acting { query.append(("acting", "1")) }
        html.element("a", .href(round.address(of: prepared.unit, query: query)), .current(if: one == part)) { html in
          html.text(one.word)
          html.text(" \(count)")
        }
      }
    }
    html.newline()
  }
}
