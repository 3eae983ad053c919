import PlanModel

/// Finds the tables that plain text hides in tab characters, in the two layouts that extraction leaves:
/// a row a line with cells between tabs, and a cell a line with a tab before each cell.
struct TabbedTables {
  private let paragraphs: [Paragraph]
  private var position = 0
  private var blocks: [Block] = []
  /// Cells of the tables so far.
  private var area = 0

  /// Cells of all tables that tabs make; beyond, lines stay lines.
  private static let cellLimit = 1_000_000

  /// The blocks with runs of tabbed paragraphs replaced by tables; everything else as it was.
  static func assembled(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    var run: [Paragraph] = []
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): run.append(paragraph)
      case .table:
        result += assembled(run)
        run = []
        result.append(block)
      }
    }
    return result + assembled(run)
  }

  private static func assembled(_ paragraphs: [Paragraph]) -> [Block] {
    guard paragraphs.contains(where: { $0.text.utf8.contains(0x09) }) else { return paragraphs.map(Block.paragraph) }
    var assembly = TabbedTables(paragraphs: paragraphs)
    assembly.run()
    return assembly.blocks
  }

  private init(paragraphs: [Paragraph]) { self.paragraphs = paragraphs }

  private mutating func run() {
    while position < paragraphs.count {
      let paragraph = paragraphs[position]
      switch Shape(paragraph.text) {
      case .row: takeRows()
      case .cell: takeCells()
      case .plain:
        blocks.append(.paragraph(paragraph))
        position += 1
      }
    }
  }

  /// How a paragraph uses tabs.
  private enum Shape {
    case plain, row, cell

    init(_ text: String) {
      var tabs = 0
      var isLeading = false
      for (offset, byte) in text.utf8.enumerated() where byte == 0x09 {
        tabs += 1
        if offset == 0 { isLeading = true }
      }
      self = tabs == 0 ? .plain : (tabs == 1 && isLeading ? .cell : .row)
    }
  }

  // MARK: A row a line

  private mutating func takeRows() {
    var rows: [TextRow] = []
    var width = 0
    while position < paragraphs.count, case .row = Shape(paragraphs[position].text) {
      let paragraph = paragraphs[position]
      width = max(width, paragraph.text.utf8.count { $0 == 0x09 } + 1)
      // A row is as wide as the widest, so one line of nothing but tabs could fill any memory.
      guard area + width * (rows.count + 1) <= Self.cellLimit else { break }
      let cells = paragraph.text.split(separator: "\t", omittingEmptySubsequences: false)
        .map { TextCell(text: String($0), lines: paragraph.lines) }
      rows.append(TextRow(cells: cells, lines: paragraph.lines))
      position += 1
    }
    if rows.isEmpty {
      blocks.append(.paragraph(paragraphs[position]))
      position += 1
    } else {
      blocks.append(.table(TextTable(rows: rows)))
      area += rows.count * (rows.map(\.cells.count).max() ?? 0)
    }
  }

  // MARK: A cell a line

  /// A cell under construction: its pieces stand for the lines from `from` on, one each.
  private struct OpenCell {
    var pieces: [String]
    let from: Int
    var to: Int

    init(_ paragraph: Paragraph) {
      pieces = [String(paragraph.text.drop { $0 == "\t" })]
      from = paragraph.lines.from
      to = paragraph.lines.to
    }

    mutating func extend(_ paragraph: Paragraph) {
      pieces += Array(repeating: "", count: max(0, paragraph.lines.from - to - 1))
      pieces.append(paragraph.text)
      to = paragraph.lines.to
    }

    var closed: TextCell { TextCell(text: pieces.joined(separator: "\n"), lines: SourceLines(from, to)) }
  }

  private mutating func takeCells() {
    let columns = headerWidth()
    guard columns >= 3 else {
      // A lone indented line is no table.
      blocks.append(.paragraph(paragraphs[position]))
      position += 1
      return
    }
    var rows: [[OpenCell]] = []
    let headerStart = String(paragraphs[position].text.drop { $0 == "\t" })
    table: while position < paragraphs.count {
      let paragraph = paragraphs[position]
      switch Shape(paragraph.text) {
      case .row: break table
      case .cell:
        if let last = rows.last, last.count < columns {
          rows[rows.count - 1].append(OpenCell(paragraph))
        } else {
          rows.append([OpenCell(paragraph)])
        }
      case .plain:
        guard let last = rows.last, let cell = last.last else { break table }
        let isAdjacent = paragraph.lines.from == cell.to + 1
        guard isAdjacent || continues(afterRowOf: last.count, columns: columns, headerStart: headerStart) else {
          break table
        }
        rows[rows.count - 1][last.count - 1].extend(paragraph)
      }
      position += 1
    }
    let closed = rows.map { cells in
      TextRow(
        cells: cells.map(\.closed),
        lines: SourceLines(cells[0].from, cells[cells.count - 1].to))
    }
    blocks.append(.table(TextTable(rows: closed)))
  }

  /// The cells before the first blank line that is followed by another cell: the header's, hence every row's.
  private func headerWidth() -> Int {
    var width = 0
    var lastLine = paragraphs[position].lines.from - 1
    for paragraph in paragraphs[position...] {
      switch Shape(paragraph.text) {
      case .row: return width
      case .cell:
        if width > 0, paragraph.lines.from > lastLine + 1 { return width }
        width += 1
      case .plain: break
      }
      lastLine = paragraph.lines.to
    }
    return width
  }

  /// Whether an untabbed line after a gap still belongs to the cell before it.
  ///
  /// Inside a row it does, as long as cells follow. After a full row it does only where the next cell is near,
  /// begins no new header, and nothing in between looks like a heading.
  private func continues(afterRowOf cells: Int, columns: Int, headerStart: String) -> Bool {
    let isFull = cells == columns
    let reach = isFull ? 4 : 12
    for paragraph in paragraphs[position...].prefix(reach) {
      switch Shape(paragraph.text) {
      case .row: return false
      case .cell: return !isFull || String(paragraph.text.drop { $0 == "\t" }) != headerStart
      case .plain:
        if isFull, Numbering(paragraph.text) != nil || PlanTitle(paragraph.text) != nil { return false }
      }
    }
    // The document ends within reach: only a full row can end it.
    return !isFull && position + reach > paragraphs.count
  }
}
