import Operations
import PlanModel
import Rounds
import Wording

/// The figures that an assignment asks for. A region asks a unit for dozens: what need not be said in each is not.
extension ReturnFields {
  private var years: [Int] { Array((round.year - 3)..<round.year) }

  func writeFigures(into html: inout HTML) {
    html.element("table", .class("cells")) { html in
      html.element("thead") { html in
        html.element("tr") { html in
          html.element("th", .scope("col"), text: Phrase.Filling.figure)
          for year in years { html.element("th", .scope("col"), text: "\(year)") }
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
    let anchor = Self.anchor(assignment, cell.id)
    html.element("tr", .id(anchor, unless: anchor == Self.anchor(assignment, nil))) { html in
      html.element("th", .scope("row"), .lang(.zh, in: html.language)) { html in
        html.text(cell.label)
        // Where it is filled in, the unit stands beside the field.
        if mode == .shown { html.element("small", text: cell.indicator.unit.symbol) }
      }
      for year in years {
        html.element("td") { html in
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
      html.element("td") { html in
        if let computed {
          html.text(Numerals.printed(computed))
          html.element("small", text: Phrase.Filling.computed)
        } else {
          html.text(answer.typed)
        }
      }
      return html.element("td", .class("answer")) { html in if let reason = answer.missing { html.text(reason.word) } }
    }
    let field = ReturnForm.Field.value(cell.id).name(of: assignment.id)
    html.element("td", .class("answer")) { html in
      html.void(
        "input", .name(field), .value(ifAny: answer.typed), .inputMode("decimal"),
        .label(Phrase.Filling.valueOf(assignment.title, cell.label, round.year)), .invalid(if: isDoubted),
        .maximumLength(ReturnForm.maximumValue))
      html.text(" ")
      html.element("span", .class("unit"), text: cell.indicator.unit.symbol)
      if let computed {
        html.element("small", text: Phrase.Filling.willBe(Numerals.printed(computed)))
      }
    }
    html.element("td", .class("answer")) { html in
      html.element(
        "select", .name(ReturnForm.Field.missing(cell.id).name(of: assignment.id)),
        .label(Phrase.Filling.missingOf(assignment.title, cell.label))
      ) { html in
        html.element("option", text: "")
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
    writeEvidence(into: &html)
  }

  private func line(
    _ field: ReturnForm.Field, _ words: Phrase, _ value: String, hint: String = "", into html: inout HTML
  ) {
    let name = field.name(of: assignment.id)
    html.element("label") { html in
      html.element("span", text: words)
      html.void("input", .name(name), .value(ifAny: value), .maximumLength(ReturnForm.maximumWords))
      if !hint.isEmpty { html.element("span", .class("hint"), text: Phrase.Filling.lastSource(hint)) }
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
