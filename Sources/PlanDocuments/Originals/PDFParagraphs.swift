import OfficeFiles

/// Puts the lines of running text together into paragraphs, over page ends too.
struct PDFParagraphs {
  private let margins: PDFMargins
  private var parts: [PDFOriginal.Part] = []
  /// The paragraph that may go on, and its last line.
  private var open: (text: String, last: PDFLine, page: Int)?
  private var marks: [String] = []
  private var page = 0

  init(margins: PDFMargins) {
    self.margins = margins
  }

  mutating func startPage() { page += 1 }

  /// A page's number or running head: a paragraph may go on behind it, so it waits.
  mutating func add(mark: String) { marks.append(mark) }

  mutating func add(_ line: PDFLine) {
    if let open, goesOn(open.last, line, samePage: open.page == page) {
      self.open = (PDFLine.joined(open.text, line.text), line, page)
    } else {
      close()
      open = (line.text, line, page)
    }
  }

  mutating func add(_ table: RuledTableText) {
    close()
    parts += table.pieces.map { .piece($0) }
  }

  mutating func finish() -> [PDFOriginal.Part] {
    close()
    return parts
  }

  private mutating func close() {
    if let open { parts.append(.piece(.paragraph(open.text))) }
    open = nil
    parts += marks.map { .pageMark($0) }
    marks = []
  }

  /// A line that runs to the margin goes on in the next, unless that one begins anew by its indent, its
  /// size, its distance or its numbering.
  private func goesOn(_ line: PDFLine, _ next: PDFLine, samePage: Bool) -> Bool {
    let em = max(line.em, next.em)
    guard margins.right - line.x.upperBound < next.firstPiece + 0.8 * em else { return false }
    guard next.x.lowerBound - margins.left < 1.5 * em else { return false }
    guard min(line.em, next.em) > 0.8 * em else { return false }
    if samePage, next.middle - line.middle > 3.5 * em { return false }
    return !ParagraphStart.begins(next.text)
  }
}
