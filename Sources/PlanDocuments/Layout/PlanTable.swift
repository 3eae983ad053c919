import PlanModel

/// A table of a plan with its header found: captions above it, repeated headers taken out.
struct PlanTable {
  /// Rows above the header, as the paragraphs they are.
  let captions: [Paragraph]
  let header: TableHeader
  /// The header's own lines and those of its repetitions.
  let headerLines: [SourceLines]
  let body: [Row]

  struct Row {
    let row: TextRow
    /// Whether a repeated header, the mark of a page break, stands right above.
    let afterPageBreak: Bool

    /// The healed text of a column; empty where there is no such column.
    func text(_ column: Int?) -> String {
      guard let column else { return "" }
      return Healing.text(row.cells[column].text)
    }

    /// The raw text of a column, with its line breaks, unless it is spanned from elsewhere.
    func own(_ column: Int?) -> String {
      guard let column, row.cells[column].origin == .own else { return "" }
      return row.cells[column].text
    }

    /// The raw text that counts for this row: its own, or that of a merged cell which begins above.
    func whole(_ column: Int?) -> String {
      guard let column, row.cells[column].origin != .spannedFromLeft else { return "" }
      return row.cells[column].text
    }

    func isSpanned(_ column: Int?) -> Bool {
      guard let column else { return false }
      return row.cells[column].origin == .spannedFromAbove
    }

    /// The one text of a row that has no other, wherever it stands: a heading or a note across the table.
    var onlyText: String? {
      var found: String?
      for cell in row.cells where cell.origin == .own {
        let text = Healing.text(cell.text)
        if text.isEmpty { continue }
        if found != nil { return nil }
        found = text
      }
      return found
    }

    /// The number in a column of numbers, without its points and brackets: `1.`, `（1）`, `１`, `1-2`.
    /// Empty where the column holds none.
    func number(_ column: Int?) -> String {
      let narrowed = text(column).unicodeScalars.map { scalar in
        ("０"..."９").contains(scalar) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      }
      let isMark = { (scalar: Unicode.Scalar) in "．.、（）()".unicodeScalars.contains(scalar) }
      let bare = narrowed.drop(while: isMark)
      guard let end = bare.lastIndex(where: { !isMark($0) }), ("0"..."9").contains(bare[bare.startIndex]) else {
        return ""
      }
      return String(String.UnicodeScalarView(bare[...end]))
    }

    /// 一 in the column of numbers beside 妇女与健康: a heading in two cells.
    func heading(number: Int?, text column: Int?) -> Numbering? {
      guard let number, let column, row.cells[column].origin == .own else { return nil }
      let printed = text(number).filter { !"（）()、.．".contains($0) }
      guard HeadingNumeral.value(Array(printed.unicodeScalars)[...]) != nil else { return nil }
      let others = row.cells.indices.filter { $0 != number && row.cells[$0].origin == .own && !text($0).isEmpty }
      guard others == [column] else { return nil }
      return Numbering(text(number).hasPrefix("（") ? "（\(printed)）\(text(column))" : "\(printed)、\(text(column))")
    }

    var isEmpty: Bool { row.cells.allSatisfy { Healing.text($0.text).isEmpty } }
  }

  /// `nil` where no row among the first five is a header; `inherited` is the header of the table this one goes on.
  init?(_ table: TextTable, inheriting inherited: TableHeader? = nil) {
    let rows = table.rows
    var start = 0
    var found: TableHeader?
    var headerRows = 1
    for index in rows.indices.prefix(5) {
      if let header = TableHeader(rows[index]) {
        (found, start) = (header, index)
        if index + 1 < rows.count, rows[index + 1].cells.contains(where: { $0.origin == .spannedFromAbove }),
          let both = TableHeader(rows[index], below: rows[index + 1]), Self.isHeaderRow(rows[index + 1])
        {
          (found, headerRows) = (both, 2)
        }
        break
      }
    }
    guard let header = found ?? inherited, header.roles.count == table.columns || found != nil else { return nil }
    self.header = header
    let first = found == nil ? 0 : start + headerRows
    captions = rows[..<(found == nil ? 0 : start)].compactMap { row in
      let text = row.cells.filter { $0.origin == .own }.map { Healing.text($0.text) }.filter { !$0.isEmpty }
      return text.isEmpty ? nil : Paragraph(text: text.joined(separator: " "), lines: row.lines)
    }
    var headerLines = found == nil ? [] : rows[start..<first].map(\.lines)
    var body: [Row] = []
    var afterPageBreak = false
    for row in rows[first...] {
      if TableHeader(row)?.kind == header.kind {
        headerLines.append(row.lines)
        afterPageBreak = true
        continue
      }
      let next = Row(row: row, afterPageBreak: afterPageBreak)
      if next.isEmpty { continue }
      body.append(next)
      afterPageBreak = false
    }
    self.headerLines = headerLines
    self.body = body
  }

  private init(_ other: PlanTable, body: [Row]) {
    captions = other.captions
    header = other.header
    headerLines = other.headerLines
    self.body = body
  }

  /// The table without rows that are notes (注：…), whose lines are handed to `note`.
  func withoutNotes(_ note: (SourceLines) -> Void) -> PlanTable {
    PlanTable(
      self,
      body: body.filter { row in
        guard let text = row.onlyText, ["注", "说明：", "备注：", "资料来源"].contains(where: text.hasPrefix) else { return true }
        note(row.row.lines)
        return false
      })
  }

  /// The second row of a header holds years or known column names, nothing else.
  private static func isHeaderRow(_ row: TextRow) -> Bool {
    let own = row.cells.filter { $0.origin == .own && !Healing.text($0.text).isEmpty }
    return !own.isEmpty && own.allSatisfy { ColumnRole(header: $0.text) != nil }
  }
}

extension TextCell {
  /// The cell's pieces, one a line of text inside it, each with the line of the original it stands on.
  var pieces: [(text: String, lines: SourceLines)] {
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
    let isLineByLine = parts.count == lines.to - lines.from + 1
    return parts.enumerated().compactMap { index, part in
      let healed = Healing.text(String(part))
      return healed.isEmpty ? nil : (healed, isLineByLine ? SourceLines(lines.from + index) : lines)
    }
  }

  /// The lines that hold the cell's text, without blank ones at its ends.
  var textLines: SourceLines? {
    let pieces = pieces
    guard let first = pieces.first, let last = pieces.last else { return nil }
    return first.lines.joined(last.lines)
  }
}
