import OfficeFiles

/// The pages of a PDF as a document: ruled tables become tables, wrapped lines become paragraphs.
///
/// A table that goes on over a page stays one table a page.
struct PDFOriginal {
  /// A part of the document in the order of reading.
  enum Part: Hashable {
    case piece(TextPiece)
    /// A page's number or running head, which is no text of the document.
    case pageMark(String)
  }

  let parts: [Part]

  init(_ pages: [PDFPage]) {
    let sorted = pages.map { SortedPage($0) }
    let marks = PageMarks(sorted)
    var flow = PDFParagraphs(margins: PDFMargins(sorted))
    for page in sorted {
      var items: [(top: Double, item: Item)] = page.tables.map { table in
        (table.top, .table(RuledTableText(table, words: page.words)))
      }
      items += page.lines.map { ($0.middle, .line($0)) }
      items.sort { $0.top < $1.top }
      flow.startPage()
      for (_, item) in items {
        switch item {
        case .line(let line) where marks.isMark(line, on: page): flow.add(mark: line.text)
        case .line(let line): flow.add(line)
        case .table(let text): flow.add(text)
        }
      }
    }
    parts = flow.finish()
  }

  private enum Item {
    case line(PDFLine)
    case table(RuledTableText)
  }
}

/// A page with its tables found and the words outside of them in lines.
struct SortedPage {
  let width: Double
  let height: Double
  let words: [PDFPage.Word]
  let tables: [RuledTable]
  let lines: [PDFLine]

  init(_ page: PDFPage) {
    let tables = RuledTable.tables(of: page)
    (width, height, words) = (page.width, page.height, page.words)
    self.tables = tables
    lines = PDFLine.lines(of: page.words.filter { word in !tables.contains { $0.holds(word) } })
  }

  /// Whether a line stands where heads and page numbers are printed: GB/T 9704-2012 leaves 37 mm of the
  /// 297 free at the top and 35 mm at the bottom.
  func isAtEdge(_ line: PDFLine) -> Bool { line.middle < height * 0.12 || line.middle > height * 0.88 }
}

/// Where the lines of running text begin and end, over all pages. Points from the left edge.
struct PDFMargins {
  let left: Double
  let right: Double

  init(_ pages: [SortedPage]) {
    // Lines of less than half the page's width say nothing about where lines end.
    let lines = pages.flatMap { page in
      page.lines.filter { !page.isAtEdge($0) && $0.x.upperBound - $0.x.lowerBound > page.width / 2 }
    }
    left = Self.outermost(lines.map { -$0.x.lowerBound }).map { -$0 } ?? 0
    right = Self.outermost(lines.map(\.x.upperBound)) ?? .infinity
  }

  /// The largest value that several lines share within a character's width; the largest where none does.
  /// A single line that is too wide is no margin.
  private static func outermost(_ values: [Double]) -> Double? {
    let sorted = values.sorted(by: >)
    let needed = max(2, values.count / 20)
    for (index, value) in sorted.enumerated() {
      let end = index + needed - 1
      if end < sorted.count, value - sorted[end] <= 12 { return value }
    }
    return sorted.first
  }
}
