import OfficeFiles

/// A sheet of a workbook as a document: its title, its table, the notes under it.
struct SheetOriginal {
  let pieces: [TextPiece]

  /// The rows above the first row of at least two cells are the title; the rows below the last such
  /// row that begin in the first column are notes. A sheet without a title takes that of its tab.
  ///
  /// - Throws: `OfficeFileRefusal.tableTooLarge` over a million cells.
  init(_ sheet: Workbook.Sheet) throws {
    let rows = sheet.rows
    let width = rows.map(\.cells.count).max() ?? 0
    guard rows.count * width <= Self.cellLimit else {
      throw OfficeFileRefusal.tableTooLarge(cells: Self.cellLimit)
    }
    let filled = rows.map { row in row.cells.count { $0.value != .blank } }
    guard let first = filled.firstIndex(where: { $0 > 1 }), let last = filled.lastIndex(where: { $0 > 1 }) else {
      pieces = rows.flatMap { Self.paragraphs(of: $0) }
      return
    }
    // Under a table, a line in its first column alone is a note; elsewhere it belongs to a column.
    let notes = rows.indices.first { $0 > last && rows[$0...].allSatisfy { $0.cells.count == 1 } } ?? rows.count
    var pieces = rows[..<first].flatMap { Self.paragraphs(of: $0) }
    if first == 0, let title = Self.title(of: sheet.name) { pieces.append(.paragraph(title)) }
    pieces.append(.table(try Self.table(rows[first..<notes], width: width, merged: sheet.merged)))
    pieces += rows[notes...].flatMap { Self.paragraphs(of: $0) }
    self.pieces = pieces
  }

  /// A table of comma-separated values.
  init(_ table: CSVTable) {
    let cells = table.rows.enumerated().flatMap { row, content in
      content.cells.enumerated().map { PlacedCell(row: row, column: $0.offset, text: $0.element) }
    }
    pieces = cells.isEmpty ? [] : [.table(PlacedTable(cells: cells))]
  }

  private static let cellLimit = 1_000_000

  /// Titles of several lines in one cell are several paragraphs.
  private static func paragraphs(of row: Workbook.Row) -> [TextPiece] {
    row.cells.flatMap { $0.text.split(separator: "\n").filter { !$0.isBlank }.map { .paragraph(String($0)) } }
  }

  /// Names that programs give of themselves say nothing.
  private static func title(of name: String) -> String? {
    let stem = name.prefix { !$0.isNumber }.lowercased()
    return ["sheet", "工作表", "csv", ""].contains(stem) ? nil : name
  }

  private static func table(
    _ rows: ArraySlice<Workbook.Row>, width: Int, merged: [CellRange]
  ) throws -> PlacedTable {
    let rows = Array(rows)
    let numbers = rows.map { $0.number - 1 }
    var covered = [Bool](repeating: false, count: rows.count * width)
    var cells: [PlacedCell] = []
    var area = 0
    for range in merged {
      // Rows without contents are not kept, so a merged cell shrinks to those that are.
      let from = numbers.partitionPoint { $0 >= range.rows.lowerBound }
      let to = numbers.partitionPoint { $0 > range.rows.upperBound }
      let columns = range.columns.lowerBound..<min(range.columns.upperBound + 1, width)
      guard from < to, !columns.isEmpty, to - from > 1 || columns.count > 1 else { continue }
      // Honest merged cells do not overlap, so together they cover the table once at most.
      area += (to - from) * columns.count
      guard area <= cellLimit else { throw OfficeFileRefusal.tableTooLarge(cells: cellLimit) }
      let places = (from..<to).flatMap { row in columns.map { row * width + $0 } }
      guard !places.contains(where: { covered[$0] }) else { continue }
      for place in places { covered[place] = true }
      let isFirstKept = numbers[from] == range.rows.lowerBound
      let owner = rows[from].cells
      let text = isFirstKept && columns.lowerBound < owner.count ? owner[columns.lowerBound].text : ""
      cells.append(
        PlacedCell(
          row: from, column: columns.lowerBound, rowSpan: to - from, columnSpan: columns.count, text: text))
    }
    for (row, content) in rows.enumerated() {
      for (column, cell) in content.cells.enumerated() where !covered[row * width + column] {
        if cell.value != .blank { cells.append(PlacedCell(row: row, column: column, text: cell.text)) }
      }
    }
    return PlacedTable(cells: cells)
  }
}

extension Array {
  /// The first index whose element satisfies `isSecond`, where all that do stand behind all that do not.
  fileprivate func partitionPoint(_ isSecond: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
