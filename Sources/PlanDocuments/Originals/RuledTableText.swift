import OfficeFiles

/// The words of a page in the cells of a ruled table.
struct RuledTableText {
  /// The table; or, where it is a frame around text, the lines inside.
  let pieces: [TextPiece]

  init(_ table: RuledTable, words: [PDFPage.Word]) {
    let width = table.columns.count - 1
    var owners = [Int](repeating: 0, count: width * (table.rows.count - 1))
    for (index, cell) in table.cells.enumerated() {
      for row in cell.rows { for column in cell.columns { owners[row * width + column] = index } }
    }
    var contents = [[PDFPage.Word]](repeating: [], count: table.cells.count)
    for word in words where table.holds(word) {
      let row = Self.place(of: word.middle, in: table.rows)
      for piece in Self.split(word, at: table, row: row, width: width, owners: owners) {
        let column = Self.place(of: (piece.x.lowerBound + piece.x.upperBound) / 2, in: table.columns)
        contents[owners[row * width + column]].append(piece)
      }
    }
    let texts = zip(table.cells, contents).map { cell, words in
      Self.text(
        PDFLine.lines(of: words), from: table.columns[cell.columns.lowerBound],
        to: table.columns[cell.columns.upperBound + 1])
    }
    if table.cells.count == 1 {
      pieces = texts[0].split(separator: "\n").map { .paragraph(String($0)) }
    } else {
      let cells = zip(table.cells, texts).map { cell, text in
        PlacedCell(
          row: cell.rows.lowerBound, column: cell.columns.lowerBound, rowSpan: cell.rows.count,
          columnSpan: cell.columns.count, text: text)
      }
      pieces = [.table(PlacedTable(cells: cells))]
    }
  }

  /// The lines of a cell: those that broke only because the cell is narrow are put together again.
  static func text(_ lines: [PDFLine], from left: Double, to right: Double) -> String {
    guard let first = lines.first else { return "" }
    // Programs leave 1 to 8 points between a line and the text beside it.
    let padding = min(max(lines.map { $0.x.lowerBound - left }.min() ?? 0, 1), 8)
    let room = right - left - 2 * padding
    var text = first.text
    for (line, next) in zip(lines, lines.dropFirst()) {
      let used = line.x.upperBound - line.x.lowerBound
      let isWrapped = used + next.firstPiece > room - 0.3 * next.em && !ParagraphStart.begins(next.text)
      text = isWrapped ? PDFLine.joined(text, next.text) : text + "\n" + next.text
    }
    return text
  }

  private static func place(of value: Double, in lines: [Double]) -> Int {
    let behind = lines.firstIndex { $0 > value } ?? lines.count
    return min(max(behind - 1, 0), lines.count - 2)
  }

  /// Words of neighbouring cells that stand close come as one word; it is cut where a line parts them.
  private static func split(
    _ word: PDFPage.Word, at table: RuledTable, row: Int, width: Int, owners: [Int]
  ) -> [PDFPage.Word] {
    let slack = 0.3 * word.em
    let from = place(of: min(word.x.lowerBound + slack, word.x.upperBound), in: table.columns)
    let to = place(of: max(word.x.upperBound - slack, word.x.lowerBound), in: table.columns)
    guard from < to, owners[row * width + from] != owners[row * width + to] else { return [word] }
    let scalars = Array(word.text.unicodeScalars)
    let squares = scalars.map { $0.isWrittenWithoutSpaces ? 1 : 0.5 }
    let scale = (word.x.upperBound - word.x.lowerBound) / squares.reduce(0, +)
    var pieces: [(owner: Int, text: String, x: ClosedRange<Double>)] = []
    var left = word.x.lowerBound
    for (scalar, square) in zip(scalars, squares) {
      let right = left + square * scale
      let owner = owners[row * width + place(of: (left + right) / 2, in: table.columns)]
      if let last = pieces.last, last.owner == owner {
        pieces[pieces.count - 1].text.unicodeScalars.append(scalar)
        pieces[pieces.count - 1].x = last.x.lowerBound...right
      } else {
        pieces.append((owner, String(Character(scalar)), left...right))
      }
      left = right
    }
    return pieces.map { PDFPage.Word(x: $0.x, y: word.y, text: $0.text) }
  }
}
