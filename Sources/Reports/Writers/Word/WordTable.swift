import Figures

/// A table of a report in Word: caption above, unit at the right, notes below, the header on every page.
struct WordTable {
  let table: ReportTable
  let number: String
  let text: WordText
  /// Of the type area, in twips.
  let width: Int

  /// From this many columns on a table is set on a turned page, in smaller letters.
  static let wideColumns = 9

  static func isWide(_ table: ReportTable) -> Bool { table.columnCount >= wideColumns }

  func write(startsPage: Bool, into pen: inout Pen) {
    text.paragraph(.caption, "\(number) \(table.caption)", .init(startsPage: startsPage), into: &pen)
    if !table.unit.isEmpty { text.paragraph(.unit, table.unit, into: &pen) }
    pen.element("w:tbl") { pen in
      writeProperties(into: &pen)
      write(table.header, isHeader: true, into: &pen)
      write(table.rows, isHeader: false, into: &pen)
      if table.header.isEmpty, table.rows.isEmpty { write([[]], isHeader: false, into: &pen) }
    }
    for note in table.notes { text.paragraph(.note, note, into: &pen) }
    // Two tables that touch would become one.
    if table.notes.isEmpty { text.paragraph(.sectionEnd, "", into: &pen) }
  }

  /// In twips; the last column takes what rounding left over.
  private var widths: [Int] {
    var widths = table.shares.map { Int(Double(width) * $0) }
    widths[widths.count - 1] += width - widths.reduce(0, +)
    return widths
  }

  private func writeProperties(into pen: inout Pen) {
    pen.element("w:tblPr") { pen in
      pen.element("w:tblW", [("w:w", .whole(width)), ("w:type", .word("dxa"))])
      pen.element("w:jc", [("w:val", .word("center"))])
      pen.element("w:tblBorders") { pen in
        // Open at the sides, as yearbooks have it.
        line("w:top", 12, into: &pen)
        line("w:bottom", 12, into: &pen)
        line("w:insideH", 4, into: &pen)
        line("w:insideV", 4, into: &pen)
      }
      pen.element("w:tblLayout", [("w:type", .word("fixed"))])
      pen.element("w:tblCellMar") { pen in
        pen.element("w:top", [("w:w", .whole(25)), ("w:type", .word("dxa"))])
        pen.element("w:left", [("w:w", .whole(70)), ("w:type", .word("dxa"))])
        pen.element("w:bottom", [("w:w", .whole(25)), ("w:type", .word("dxa"))])
        pen.element("w:right", [("w:w", .whole(70)), ("w:type", .word("dxa"))])
      }
      pen.value("w:tblCaption", "\(number) \(table.caption)")
    }
    pen.element("w:tblGrid") { pen in
      for width in widths { pen.element("w:gridCol", [("w:w", .whole(width))]) }
    }
  }

  private func line(_ side: StaticString, _ eighths: Int, into pen: inout Pen) {
    pen.element(
      side,
      [
        ("w:val", .word("single")), ("w:sz", .whole(eighths)), ("w:space", .whole(0)), ("w:color", .word("000000")),
      ])
  }

  private func write(_ rows: [[ReportTable.Cell]], isHeader: Bool, into pen: inout Pen) {
    let widths = widths
    for row in TableGrid(rows, columns: table.columnCount).rows {
      pen.element("w:tr") { pen in
        pen.element("w:trPr") { pen in
          if Self.fitsOnePage(row) { pen.element("w:cantSplit", []) }
          if isHeader { pen.element("w:tblHeader", []) }
        }
        for place in row { write(place, widths, isHeader: isHeader, into: &pen) }
      }
    }
  }

  /// Rows of a few words are not torn; long answers must be.
  private static func fitsOnePage(_ row: [TableGrid.Place]) -> Bool {
    row.allSatisfy { place in
      switch place {
      case .cell(let cell, _, _): cell.content.text.utf8.count < 1_000
      case .continued: true
      }
    }
  }

  private func write(_ place: TableGrid.Place, _ widths: [Int], isHeader: Bool, into pen: inout Pen) {
    pen.element("w:tc") { pen in
      pen.element("w:tcPr") { pen in
        let width = widths[place.columns].reduce(0, +)
        pen.element("w:tcW", [("w:w", .whole(width)), ("w:type", .word("dxa"))])
        if place.columns.count > 1 { pen.element("w:gridSpan", [("w:val", .whole(place.columns.count))]) }
        switch place {
        case .cell(_, _, let tall): if tall > 1 { pen.value("w:vMerge", "restart") }
        case .continued: pen.element("w:vMerge", [])
        }
        pen.value("w:vAlign", "center")
      }
      switch place {
      case .cell(let cell, let columns, _): write(cell, columns, isHeader: isHeader, into: &pen)
      case .continued: text.paragraph(.cell, "", into: &pen)
      }
    }
  }

  private func write(_ cell: ReportTable.Cell, _ columns: Range<Int>, isHeader: Bool, into pen: inout Pen) {
    let style = isHeader ? WordStyle.ID.cellHead : Self.isWide(table) ? .cellSmall : .cell
    var layout = WordText.Layout()
    // The heading of a group of rows is not left behind at the foot of a page.
    layout.keepsWithNext = columns.count == table.columnCount && table.columnCount > 1
    if !isHeader {
      switch table.alignment(of: columns) {
      case .leading: break
      case .centre: layout.alignment = "center"
      case .trailing: layout.alignment = "right"
      }
    }
    text.paragraph(style, layout, into: &pen) { pen in
      switch cell.content {
      case .words(let words), .missing(let words): text.run(words, into: &pen)
      case .heading(let words): text.run(words, isBold: !isHeader, into: &pen)
      case .number(_, let bound): text.write(bound, into: &pen)
      case .count(let count): text.run("\(count)", into: &pen)
      case .status(let sign, let word): text.run("\(sign) \(word)", into: &pen)
      case .empty: break
      }
    }
  }
}
