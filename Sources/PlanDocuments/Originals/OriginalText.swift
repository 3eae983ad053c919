import PlanModel

/// One original as a stream of paragraphs and tables, each with its lines: what every file format becomes.
/// Nothing after this knows a file format.
public struct OriginalText: Hashable, Sendable {
  public let source: SourceFile
  /// The text of every line, `lines[0]` being line 1. In formats without lines of text a line is a paragraph,
  /// or a table row with its cells joined by tabs.
  public let lines: [String]
  /// Paragraphs and tables in the order of the document. Blank lines are blocks of no kind.
  public let blocks: [Block]

  public init(source: SourceFile, lines: [String], blocks: [Block]) {
    self.source = source
    self.lines = lines
    self.blocks = blocks
  }
}

/// A piece of the stream.
public enum Block: Hashable, Sendable {
  case paragraph(Paragraph)
  case table(TextTable)

  public var lines: SourceLines {
    switch self {
    case .paragraph(let paragraph): paragraph.lines
    case .table(let table): table.lines
    }
  }
}

/// A paragraph: text without line breaks of its own, never empty, though it may be nothing but tabs.
public struct Paragraph: Hashable, Sendable {
  public let text: String
  public let lines: SourceLines

  public init(text: String, lines: SourceLines) {
    self.text = text
    self.lines = lines
  }
}

/// A table as a full grid: every row has `columns` cells, and cells under a span are marked.
public struct TextTable: Hashable, Sendable {
  public let columns: Int
  public let rows: [TextRow]

  /// Rows shorter than the widest are filled with empty cells. There is at least one row.
  public init(rows: [TextRow]) {
    precondition(!rows.isEmpty, "a table has rows")
    let columns = rows.map(\.cells.count).max() ?? 0
    self.columns = columns
    self.rows = rows.map { $0.filled(to: columns) }
  }

  public var lines: SourceLines { rows[0].lines.joined(rows[rows.count - 1].lines) }
}

/// A row of a table.
public struct TextRow: Hashable, Sendable {
  public let cells: [TextCell]
  public let lines: SourceLines

  public init(cells: [TextCell], lines: SourceLines) {
    self.cells = cells
    self.lines = lines
  }

  func filled(to columns: Int) -> TextRow {
    let missing = columns - cells.count
    guard missing > 0 else { return self }
    return TextRow(cells: cells + Array(repeating: TextCell(text: "", lines: lines), count: missing), lines: lines)
  }
}

/// A cell of the grid.
public struct TextCell: Hashable, Sendable {
  /// Line breaks inside the cell are kept as `\n`; a cell under a span repeats its owner's text.
  public let text: String
  public let lines: SourceLines
  public let origin: Origin

  public init(text: String, lines: SourceLines, origin: Origin = .own) {
    self.text = text
    self.lines = lines
    self.origin = origin
  }

  /// Whose text a cell of the grid shows.
  public enum Origin: Hashable, Sendable {
    /// Its own.
    case own
    /// A merged cell that begins in a row above.
    case spannedFromAbove
    /// A merged cell that begins further left.
    case spannedFromLeft
  }
}
