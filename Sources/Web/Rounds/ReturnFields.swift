import Operations
import PlanModel
import Rounds
import Wording

/// One assignment in a unit's list: what is asked for, last years' figures, and the fields.
struct ReturnFields {
  let row: PreparedUnit.Row
  let unit: String
  let round: ReportingRound
  let mode: Mode
  /// What was typed and could not be kept.
  var typed: ReturnForm?
  var refused: Phrase?
  var conflicts: [ReturnMerge.Conflict] = []

  enum Mode: Hashable, Sendable {
    case shown, filled
  }

  var assignment: Assignment { row.assignment }
  /// What stands in the fields: what was typed where it could not be kept, else what is kept.
  var content: ReturnContent {
    typed.map { $0.filled(row.current.content, of: assignment) } ?? row.current.content
  }

  /// Where a cell stands on the page; an item of one cell is a place of its own.
  static func anchor(_ assignment: Assignment, _ cell: CellID?) -> String {
    guard let cell, assignment.cells.count > 1 else { return assignment.id.text }
    return ReturnForm.Field.value(cell).name(of: assignment.id)
  }

  func write(into html: inout HTML) {
    html.element("section", .class("return"), .id(Self.anchor(assignment, nil))) { html in
      writeHead(into: &html)
      if mode == .filled {
        // In conflict the form goes on from what stands there now: whoever saves again has seen it.
        html.hidden(ReturnForm.Field.basis.name(of: assignment.id), "\(row.current.revision)")
      }
      if assignment.kind == .figures { writeFigures(into: &html) } else { writeProgress(into: &html) }
      writeFindings(row.findings.filter { $0.cell == nil }, into: &html)
    }
    html.newline()
  }

  /// That something is attached; the item's own page, where it is, opens from its name.
  func writeEvidence(into html: inout HTML) {
    let count = content.evidence.count
    guard count > 0 else { return }
    html.element("p") { html in
      html.element("a", .href(round.address(of: assignment.id)), text: Phrase.Filling.evidence(count))
    }
  }

  private func writeHead(into html: inout HTML) {
    html.element("h3") { html in
      if let number = assignment.places.first?.key { html.element("span", .class("number"), text: number) }
      html.element(
        "a", .lang(.zh, in: html.language), .href(short: round.address(of: assignment.id)), text: assignment.title)
      html.element("span", .class("stage \(row.current.stage.rawValue)"), text: row.current.word)
      if !row.leads(unit) { html.element("small", text: Phrase.Filling.helps) }
      if assignment.leads.count > 1 {
        html.element("small", text: Phrase.Filling.jointly(assignment.leads.filter { $0 != unit }))
      }
    }
    if let back = row.current.sentBack {
      html.element("p", .class("sentback"), text: Phrase.Filling.sentBack(back.by, back.reason))
    }
    if !row.current.correction.isEmpty {
      html.element("p", .class("sentback"), text: Phrase.Filling.correction(row.current.correction))
    }
    if let refused { html.element("p", .class("problem"), .role("alert"), text: refused) }
    for conflict in conflicts {
      html.element(
        "p", .class("problem"), .role("alert"),
        text: Phrase.Filling.conflict(
          conflict.field.words, theirs: conflict.theirs, mine: conflict.mine))
    }
    html.element("p", .class("quiet")) { html in
      if !row.row.targetWords.isEmpty {
        html.text(Phrase.Filling.target)
        html.element("span", .lang(.zh, in: html.language), text: row.row.targetWords.joined(separator: "；"))
        html.text("　")
      }
      if let definition = row.row.definition {
        html.text(Phrase.Filling.definition)
        html.text(definition)
      }
    }
  }
}

extension ReturnMerge.Field {
  /// The field as people call it.
  var words: Phrase {
    switch self {
    case .cell(let cell): Phrase(verbatim: cell.text.replacing("|", with: " · "))
    case .source: Phrase.Filling.source
    case .note: Phrase.Filling.note
    case .explanation: Phrase.Filling.why
    case .evidence: Phrase.Filling.evidenceWord
    case .state: Phrase.Filling.state
    case .done: Phrase.Filling.doneWord
    case .nextYear: Phrase.Filling.nextYearWord
    }
  }
}
