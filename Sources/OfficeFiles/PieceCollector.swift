/// Gathers the paragraphs and tables of a formatted document while its tags stream by.
///
/// Tables inside cells become lines of the cell's text. A table of a single cell is a box drawn
/// around text, or a page's layout: its contents take its place.
struct PieceCollector {
  /// A cell as its tag describes it.
  struct CellShape {
    /// Where the cell stands, or `nil`: in the first free place of its row.
    var column: Int?
    var columnSpan = 1
    var rowSpan = 1
    var continuesAbove = false
  }

  /// Cells of one table, spans counted out; and columns of one table. Both lie far beyond any printed table.
  static let cellLimit = 1_000_000
  static let columnLimit = 2_000

  /// Paragraphs of one document, those in cells included; the longest printed plan has some thousands.
  static let paragraphLimit = 500_000

  private(set) var pieces: [TextPiece] = []
  private var paragraphs = 0
  private var tables: [OpenTable] = []

  /// Whether what comes now stands in a cell.
  var isInCell: Bool { tables.last?.cell != nil }

  mutating func addParagraph(_ text: String) throws {
    paragraphs += 1
    guard paragraphs <= Self.paragraphLimit else {
      throw OfficeFileRefusal.tooManyParagraphs(limit: Self.paragraphLimit)
    }
    add(.paragraph(text))
  }

  mutating func openTable() { tables.append(OpenTable()) }

  mutating func openRow() throws {
    guard !tables.isEmpty else { return }
    try closeCell()
    tables[tables.count - 1].startRow()
  }

  /// A row that does not count after all: one marked as deleted.
  mutating func dropRow() {
    guard !tables.isEmpty else { return }
    tables[tables.count - 1].dropRow()
  }

  /// A cell outside of any row or table opens what is missing: browsers do so too.
  mutating func openCell(_ shape: CellShape) throws {
    if tables.isEmpty { openTable() }
    if tables[tables.count - 1].row < 0 { try openRow() }
    try closeCell()
    tables[tables.count - 1].cell = OpenCell(shape: shape)
  }

  /// The open cell's shape may become known only after it opened.
  mutating func reshape(_ change: (inout CellShape) -> Void) {
    guard !tables.isEmpty, tables[tables.count - 1].cell != nil else { return }
    change(&tables[tables.count - 1].cell!.shape)
  }

  mutating func closeCell() throws {
    guard let cell = tables.last?.cell else { return }
    tables[tables.count - 1].cell = nil
    try tables[tables.count - 1].place(cell)
  }

  mutating func closeTable() throws {
    guard !tables.isEmpty else { return }
    try closeCell()
    let table = tables.removeLast()
    if let contents = table.soleContents {
      contents.forEach { add($0) }
    } else if let placed = try table.placed() {
      add(.table(placed))
    }
  }

  /// All pieces, tables that were never closed included.
  mutating func finish() throws -> [TextPiece] {
    while !tables.isEmpty { try closeTable() }
    return pieces
  }

  private mutating func add(_ piece: TextPiece) {
    // Text between the cells of a table has no place in it; it stands before the table, as in a browser.
    if let index = tables.lastIndex(where: { $0.cell != nil }) {
      tables[index].cell!.pieces.append(piece)
    } else {
      pieces.append(piece)
    }
  }
}

private struct OpenCell {
  var shape: PieceCollector.CellShape
  var pieces: [TextPiece] = []
}

private struct OpenTable {
  var row = -1
  var cell: OpenCell?
  private var cells: [(place: PlacedCell, pieces: [TextPiece])] = []
  /// By column: the first row in which the column is free again.
  private var freeFrom: [Int] = []
  /// By column: the cell that ends in the latest row there, for merged cells that go on.
  private var latest: [Int: Int] = [:]
  private var nextColumn = 0

  mutating func startRow() {
    row += 1
    nextColumn = 0
  }

  mutating func dropRow() {
    let dropped = row
    cells.removeAll { $0.place.row == dropped }
    latest = latest.filter { $0.value < cells.count }
    freeFrom = freeFrom.map { min($0, dropped) }
    cell = nil
    row -= 1
  }

  mutating func place(_ open: OpenCell) throws {
    let shape = open.shape
    var column = shape.column ?? nextColumn
    if shape.column == nil {
      while column < freeFrom.count, freeFrom[column] > row { column += 1 }
    }
    var span = max(shape.columnSpan, 1)
    guard column < PieceCollector.columnLimit, span <= PieceCollector.columnLimit - column else {
      throw OfficeFileRefusal.tableTooLarge(cells: PieceCollector.cellLimit)
    }
    if let clash = (column..<column + span).first(where: { $0 < freeFrom.count && freeFrom[$0] > row }) {
      // Overlapping spans mean a broken table; the cell gets the room that is left.
      guard clash > column else { return }
      span = clash - column
    }
    nextColumn = column + span
    if shape.continuesAbove, let owner = latest[column] {
      let above = cells[owner].place
      if above.column == column, above.columnSpan == span, above.row + above.rowSpan == row {
        cells[owner].place = above.spanning(rows: above.rowSpan + 1)
        occupy(column, span, until: row + 1)
        return
      }
    }
    let place = PlacedCell(
      row: row, column: column, rowSpan: max(shape.rowSpan, 1), columnSpan: span, text: Self.text(open.pieces))
    cells.append((place, open.pieces))
    for covered in column..<column + span { latest[covered] = cells.count - 1 }
    guard cells.count <= PieceCollector.cellLimit else {
      throw OfficeFileRefusal.tableTooLarge(cells: PieceCollector.cellLimit)
    }
    occupy(column, span, until: row + place.rowSpan)
  }

  private mutating func occupy(_ column: Int, _ span: Int, until row: Int) {
    if freeFrom.count < column + span {
      freeFrom += Array(repeating: 0, count: column + span - freeFrom.count)
    }
    for covered in column..<column + span { freeFrom[covered] = row }
  }

  /// What stands in the table's only cell, or `nil` where it has several.
  var soleContents: [TextPiece]? {
    guard cells.count == 1 else { return cells.isEmpty ? [] : nil }
    return cells[0].pieces
  }

  /// The table with spans cut at its last row.
  func placed() throws -> PlacedTable? {
    guard !cells.isEmpty else { return nil }
    var area = 0
    let cut = cells.map { $0.place.spanning(rows: min($0.place.rowSpan, row + 1 - $0.place.row)) }
    for place in cut {
      area += place.rowSpan * place.columnSpan
      guard area <= PieceCollector.cellLimit else {
        throw OfficeFileRefusal.tableTooLarge(cells: PieceCollector.cellLimit)
      }
    }
    let table = PlacedTable(cells: cut)
    // Sparse cells in a wide grid: the grid is what is filled in later.
    guard table.rows * table.columns <= PieceCollector.cellLimit else {
      throw OfficeFileRefusal.tableTooLarge(cells: PieceCollector.cellLimit)
    }
    return table
  }

  private static func text(_ pieces: [TextPiece]) -> String {
    var lines: [String] = []
    for piece in pieces {
      switch piece {
      case .paragraph(let text):
        lines.append(text)
      case .table(let table):
        var rows = [[String]](repeating: [], count: table.rows)
        for cell in table.cells { rows[cell.row].append(cell.text) }
        lines += rows.map { $0.filter { !$0.isBlank }.joined(separator: " ") }
      }
    }
    return lines.filter { !$0.isBlank }.joined(separator: "\n")
  }
}

extension PlacedCell {
  /// The same cell over another number of rows.
  func spanning(rows: Int) -> PlacedCell {
    PlacedCell(row: row, column: column, rowSpan: max(rows, 1), columnSpan: columnSpan, text: text)
  }
}

extension StringProtocol {
  /// Whether there is nothing to read: white space of any kind, zero width included.
  public var isBlank: Bool {
    utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
      || unicodeScalars.allSatisfy {
        $0.properties.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}"
      }
  }
}
