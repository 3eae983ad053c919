/// Which lines are printed on the paper and not in the document: page numbers and running heads.
struct PageMarks {
  /// Running heads without their digits.
  private let heads: Set<String>

  /// What stands at the edge of several pages, but for its digits, is a running head.
  init(_ pages: [SortedPage]) {
    var counts: [String: Int] = [:]
    for page in pages {
      for text in Set(page.lines.filter(page.isAtEdge).map { Self.withoutDigits($0.text) }) {
        counts[text, default: 0] += 1
      }
    }
    heads = Set(counts.filter { $0.value >= max(2, pages.count / 3) }.keys)
  }

  func isMark(_ line: PDFLine, on page: SortedPage) -> Bool {
    guard page.isAtEdge(line) else { return false }
    return PageNumber.isOne(line.text) || heads.contains(Self.withoutDigits(line.text))
  }

  private static func withoutDigits(_ text: String) -> String { text.filter { !$0.isNumber && !$0.isWhitespace } }
}

/// The number of a page as it is printed at its edge.
enum PageNumber {
  /// `3`, `- 3 -`, `— 3 —`, `第3页`, `第 3 页 共 9 页`, `3/9`.
  static func isOne(_ text: String) -> Bool {
    let plain = text.filter { !$0.isWhitespace && !"-—–－―·".contains($0) }
    guard !plain.isEmpty, plain.count <= 14 else { return false }
    if plain.allSatisfy({ $0.isASCII && $0.isNumber }) { return plain.count <= 4 }
    let bare = plain.filter { !"第页共，,/".contains($0) }
    return !bare.isEmpty && bare.allSatisfy { $0.isASCII && $0.isNumber }
      && (plain.contains("页") || plain.contains("/"))
  }
}
