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

  private var assignment: Assignment { row.assignment }
  /// What stands in the fields: what was typed where it could not be kept, else what is kept.
  private var content: ReturnContent {
    typed.map { $0.filled(row.current.content, of: assignment) } ?? row.current.content
  }

  static func anchor(_ assignment: Assignment, _ cell: CellID?) -> String {
    cell.map { "\(assignment.id.text):\($0.text)" } ?? assignment.id.text
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

  private func writeHead(into html: inout HTML) {
    html.element("h3") { html in
      if let number = assignment.places.first?.key { html.element("span", .class("number"), text: number) }
      html.element("a", .lang(.zh), .href(round.address(of: assignment.id)), text: assignment.title)
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
        html.element("span", .lang(.zh), text: row.row.targetWords.joined(separator: "；"))
        html.text("　")
      }
      if let definition = row.row.definition {
        html.text(Phrase.Filling.definition)
        html.text(definition)
      }
    }
  }

  // MARK: Figures

  private var years: [Int] { Array((round.year - 3)..<round.year) }

  private func writeFigures(into html: inout HTML) {
    html.element("table", .class("cells")) { html in
      html.element("thead") { html in
        html.element("tr") { html in
          html.element("th", .scope("col"), text: Phrase.Filling.figure)
          for year in years { html.element("th", .scope("col"), .class("figure"), text: "\(year)") }
          html.element("th", .scope("col"), text: Phrase.Filling.value(round.year))
          html.element("th", .scope("col"), text: Phrase.Filling.missing)
        }
      }
      html.element("tbody") { html in
        for cell in assignment.cells { write(cell, into: &html) }
      }
    }
    writeSource(into: &html)
  }

  private func write(_ cell: Assignment.Cell, into html: inout HTML) {
    let findings = row.findings.filter { $0.cell == cell.id }
    html.element("tr", .id(Self.anchor(assignment, cell.id))) { html in
      html.element("th", .scope("row"), .lang(.zh)) { html in
        html.text(cell.label)
        html.element("small", text: cell.indicator.unit.symbol)
      }
      for year in years {
        html.element("td", .class("figure")) { html in
          guard let known = row.row.known[cell.id]?[year] else {
            return html.element("small", text: Phrase.Filling.none)
          }
          html.text(Numerals.printed(known.figure))
          if known.unit != cell.indicator.unit { html.element("small", text: " \(known.unit.symbol)") }
        }
      }
      writeAnswer(cell, isDoubted: findings.contains(where: \.isOpen), into: &html)
    }
    html.newline()
    guard !findings.isEmpty else { return }
    html.element("tr", .class("findings")) { html in
      html.element("td", .span(years.count + 3)) { html in writeFindings(findings, into: &html) }
    }
  }

  private func writeAnswer(_ cell: Assignment.Cell, isDoubted: Bool, into html: inout HTML) {
    let answer = content[cell.id]
    let computed = cell.id == assignment.total?.id ? row.computed : nil
    guard mode == .filled else {
      html.element("td", .class("figure")) { html in
        if let computed {
          html.text(Numerals.printed(computed))
          html.element("small", text: Phrase.Filling.computed)
        } else {
          html.text(answer.typed)
        }
      }
      return html.element("td") { html in if let reason = answer.missing { html.text(reason.word) } }
    }
    let field = ReturnForm.Field.value(cell.id).name(of: assignment.id)
    html.element("td") { html in
      html.void(
        "input", .id(field), .name(field), .value(answer.typed), .inputMode("decimal"), .autocomplete("off"),
        .label(Phrase.Filling.valueOf(assignment.title, cell.label, round.year)), .invalid(if: isDoubted),
        .maximumLength(ReturnForm.maximumValue))
      html.text(" ")
      html.element("span", .class("unit"), text: cell.indicator.unit.symbol)
      if let computed {
        html.element("small", text: Phrase.Filling.willBe(Numerals.printed(computed)))
      }
    }
    html.element("td") { html in
      html.element(
        "select", .name(ReturnForm.Field.missing(cell.id).name(of: assignment.id)),
        .label(Phrase.Filling.missingOf(assignment.title, cell.label))
      ) { html in
        html.element("option", .value(""), text: "")
        for reason in MissingReason.allCases {
          html.element(
            "option", .value(reason.rawValue), .selected(if: answer.missing == reason), text: reason.word)
        }
      }
    }
  }

  private func writeSource(into html: inout HTML) {
    guard mode == .filled else {
      return html.element("p", .class("quiet")) { html in
        for (words, text) in [(Phrase.Filling.source, content.source), (Phrase.Filling.note, content.note)]
        where !text.isEmpty {
          html.text(words)
          html.text("：\(text)　")
        }
      }
    }
    html.element("div", .class("sideby")) { html in
      line(.source, Phrase.Filling.source, content.source, hint: row.lastSource, into: &html)
      line(.note, Phrase.Filling.note, content.note, into: &html)
    }
    html.element("p") { html in
      html.element("a", .href(round.address(of: assignment.id)), text: Phrase.Filling.evidence(content.evidence.count))
    }
  }

  private func line(
    _ field: ReturnForm.Field, _ words: Phrase, _ value: String, hint: String = "", into html: inout HTML
  ) {
    let name = field.name(of: assignment.id)
    html.element("label", .class("field wide"), .for(name)) { html in
      html.element("span", text: words)
      html.void("input", .id(name), .name(name), .value(value), .maximumLength(ReturnForm.maximumWords))
      if !hint.isEmpty { html.element("span", .class("hint"), text: Phrase.Filling.lastSource(hint)) }
    }
  }

  // MARK: Tasks

  private func writeProgress(into html: inout HTML) {
    let progress = content.progress
    guard mode == .filled else {
      html.element("p") { html in
        if let state = progress.state { html.text(state.word) }
        html.text("　")
        html.element("span", .lang(.zh), text: progress.done)
      }
      return html.element("p", .class("quiet"), .lang(.zh), text: progress.nextYear)
    }
    let state = ReturnForm.Field.state.name(of: assignment.id)
    html.element("label", .class("field"), .for(state)) { html in
      html.element("span", text: Phrase.Filling.state)
      html.element("select", .id(state), .name(state)) { html in
        html.element("option", .value(""), text: "")
        for one in TaskProgress.State.allCases {
          html.element("option", .value(one.rawValue), .selected(if: progress.state == one), text: one.word)
        }
      }
    }
    area(.done, Phrase.Filling.done(round.year), progress.done, into: &html)
    area(.nextYear, Phrase.Filling.nextYear(round.year + 1), progress.nextYear, into: &html)
    html.element("p") { html in
      html.element("a", .href(round.address(of: assignment.id)), text: Phrase.Filling.evidence(content.evidence.count))
    }
  }

  private func area(_ field: ReturnForm.Field, _ words: Phrase, _ value: String, into html: inout HTML) {
    let name = field.name(of: assignment.id)
    html.element("label", .class("field wide"), .for(name)) { html in
      html.element("span", text: words)
      html.element("textarea", .id(name), .name(name), .rows(3), .maximumLength(ReturnForm.maximumWords), text: value)
    }
  }

  // MARK: Findings

  private func writeFindings(_ findings: [CheckFinding], into html: inout HTML) {
    guard !findings.isEmpty else { return }
    html.element("ul", .class("checks")) { html in
      for finding in findings {
        html.element("li", .class(finding.severity.rawValue)) { html in
          html.element("b", text: finding.severity.word)
          html.text(" ")
          html.text(finding.message)
          guard finding.severity == .explain else { return }
          guard mode == .filled else {
            return html.element("span", .class("why"), text: Phrase.Filling.explained(finding.explanation))
          }
          let name = ReturnForm.Field.explanation(finding.explanationKey).name(of: assignment.id)
          html.element("label", .class("field wide"), .for(name)) { html in
            html.element("span", text: Phrase.Filling.why)
            html.void(
              "input", .id(name), .name(name), .value(content.explanations[finding.explanationKey] ?? ""),
              .maximumLength(ReturnForm.maximumWords))
          }
        }
      }
    }
  }
}

extension Assignment.Cell {
  /// What the cell is called in its assignment: its breakdown, or the count it is.
  var label: String {
    switch part {
    case .value: breakdown.label
    case .numerator, .denominator: indicator.name + (breakdown.isTotal ? "" : "（\(breakdown.label)）")
    }
  }
}

extension CheckFinding.Severity {
  var word: Phrase {
    switch self {
    case .block: Phrase.Filling.block
    case .explain: Phrase.Filling.explain
    case .note: Phrase.Filling.noteWord
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
