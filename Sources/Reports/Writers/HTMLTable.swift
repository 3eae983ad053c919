import Figures

/// A table of a report in HTML. Spans are the table's own: browsers lay them out.
struct HTMLTable {
  let table: ReportTable
  let number: String

  func write(into pen: inout Pen) {
    pen.element("figure", [("class", .word("report-table"))]) { pen in
      pen.element("figcaption") { pen in
        pen.element("p", [("class", .word("report-caption"))]) { $0.lines("\(number) \(table.caption)") }
        if !table.unit.isEmpty { pen.element("p", [("class", .word("report-unit"))]) { $0.lines(table.unit) } }
      }
      // Wide tables scroll inside themselves; who uses the keyboard reaches them too.
      pen.element("div", [("class", .word("report-scroll")), ("tabindex", .word("0"))]) { pen in
        pen.element("table") { pen in
          pen.element("thead") { write(table.header, isHeader: true, into: &$0) }
          pen.element("tbody") { write(table.rows, isHeader: false, into: &$0) }
        }
      }
      for note in table.notes { pen.element("p", [("class", .word("report-note"))]) { $0.lines(note) } }
    }
  }

  private func write(_ rows: [[ReportTable.Cell]], isHeader: Bool, into pen: inout Pen) {
    for row in TableGrid(rows, columns: table.columnCount).rows {
      pen.element("tr") { pen in
        for place in row {
          switch place {
          case .cell(let cell, let columns, let tall):
            write(cell, columns, tall, isHeader: isHeader, into: &pen)
          case .continued: break
          }
        }
      }
      pen.verbatim("\n")
    }
  }

  private func write(
    _ cell: ReportTable.Cell, _ columns: Range<Int>, _ tall: Int, isHeader: Bool, into pen: inout Pen
  ) {
    var attributes: [(StaticString, Pen.Value)] = []
    if columns.count > 1 { attributes.append(("colspan", .whole(columns.count))) }
    if tall > 1 { attributes.append(("rowspan", .whole(tall))) }
    if isHeader {
      attributes.append(("scope", .word(columns.count > 1 ? "colgroup" : "col")))
      pen.element("th", attributes) { $0.lines(cell.content.text) }
      return
    }
    if case .heading(let words) = cell.content {
      attributes.append(("scope", .word(tall > 1 ? "rowgroup" : "row")))
      pen.element("th", attributes) { $0.lines(words) }
      return
    }
    switch table.alignment(of: columns) {
    case .leading: break
    case .centre: attributes.append(("class", .word("centre")))
    case .trailing: attributes.append(("class", .word("number")))
    }
    pen.element("td", attributes) { pen in
      switch cell.content {
      case .words(let words), .heading(let words): pen.lines(words)
      case .number(_, let bound): pen.figure(bound)
      case .count(let count): pen.text("\(count)")
      case .missing(let why): pen.element("span", [("class", .word("missing"))]) { $0.lines(why) }
      case .status(let sign, let word):
        pen.element("span", [("class", .word("sign")), ("aria-hidden", .word("true"))], text: sign)
        pen.text(" " + word)
      case .empty: break
      }
    }
  }
}
