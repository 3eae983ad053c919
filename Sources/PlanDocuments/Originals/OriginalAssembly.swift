import OfficeFiles
import PlanModel

/// Numbers the lines of a document while its paragraphs and tables are put in order.
struct OriginalAssembly {
  private(set) var lines: [String] = []
  private(set) var blocks: [Block] = []
  private var bytes = 0
  private var area = 0

  /// UTF-8 bytes of all lines. A few shared texts of a spreadsheet could otherwise fill any memory.
  private static let byteLimit = 64 << 20

  /// The longest of the five printed documents has 1,376 lines.
  static let lineLimit = 500_000

  /// Cells of all tables together, spans counted out.
  private static let cellLimit = 1_000_000

  /// Lines of plain text: each that is not blank is a paragraph with its exact text. So is a line of nothing but
  /// tabs: it holds the empty cells of a table.
  mutating func add(_ text: [String]) throws {
    for line in text {
      try addLine(line)
      if !line.isBlank || line.utf8.contains(0x09) {
        blocks.append(.paragraph(Paragraph(text: line, lines: SourceLines(lines.count))))
      }
    }
  }

  /// Paragraphs and tables of a formatted document.
  mutating func add(_ pieces: [TextPiece]) throws {
    for piece in pieces {
      switch piece {
      case .paragraph(let text): try add([text])
      case .table(let table): try add(table)
      }
    }
  }

  /// A page number or running head: a line that is kept but belongs to no paragraph.
  mutating func addPageMark(_ text: String) throws { try addLine(text) }

  /// The finished original.
  func original(file: String, sha256: String, encoding: String) -> OriginalText {
    OriginalText(
      source: SourceFile(file: file, sha256: sha256, encoding: encoding, lines: lines.count), lines: lines,
      blocks: blocks)
  }

  private mutating func addLine(_ text: String) throws {
    guard lines.count < Self.lineLimit else { throw OfficeFileRefusal.tooManyParagraphs(limit: Self.lineLimit) }
    bytes += text.utf8.count
    guard bytes <= Self.byteLimit else { throw OfficeFileRefusal.textTooLong(characters: Self.byteLimit) }
    lines.append(text)
  }

  /// Every row becomes a line of its own cells' texts with tabs between; rows without any text are dropped.
  private mutating func add(_ table: PlacedTable) throws {
    let (height, width) = (table.rows, table.columns)
    guard height > 0, width > 0 else { return }
    guard height <= (Self.cellLimit - area) / width else {
      throw OfficeFileRefusal.tableTooLarge(cells: Self.cellLimit)
    }
    area += height * width
    var owners = [Int32](repeating: -1, count: height * width)
    var isFilled = [Bool](repeating: false, count: height)
    for (index, cell) in table.cells.enumerated() {
      let hasText = !cell.text.isBlank
      for row in cell.row..<cell.row + cell.rowSpan {
        if hasText { isFilled[row] = true }
        for column in cell.column..<cell.column + cell.columnSpan where owners[row * width + column] < 0 {
          owners[row * width + column] = Int32(index)
        }
      }
    }
    var rows: [TextRow] = []
    var lineOfOwner = [Int](repeating: 0, count: table.cells.count)
    for row in 0..<height where isFilled[row] {
      let line = lines.count + 1
      var texts: [String] = []
      var cells: [TextCell] = []
      for column in 0..<width {
        let owner = Int(owners[row * width + column])
        guard owner >= 0 else {
          cells.append(TextCell(text: "", lines: SourceLines(line)))
          texts.append("")
          continue
        }
        let cell = table.cells[owner]
        if lineOfOwner[owner] == 0 { lineOfOwner[owner] = line }
        let origin = Self.origin(of: cell, row: row, column: column)
        cells.append(TextCell(text: cell.text, lines: SourceLines(lineOfOwner[owner]), origin: origin))
        texts.append(origin == .own ? Self.oneLine(cell.text) : "")
      }
      try addLine(texts.joined(separator: "\t"))
      rows.append(TextRow(cells: cells, lines: SourceLines(line)))
    }
    if !rows.isEmpty { blocks.append(.table(TextTable(rows: rows))) }
  }

  private static func origin(of cell: PlacedCell, row: Int, column: Int) -> TextCell.Origin {
    if row > cell.row { return .spannedFromAbove }
    return column > cell.column ? .spannedFromLeft : .own
  }

  private static func oneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x09 }) else { return text }
    return String(text.map { $0 == "\n" || $0 == "\t" ? " " : $0 })
  }
}
