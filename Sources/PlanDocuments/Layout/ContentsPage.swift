import PlanModel

/// Finds the table of contents, whose lines look like headings and are none.
enum ContentsPage {
  /// The blocks without it, and the lines it stands on.
  static func removed(from blocks: [Block]) -> (blocks: [Block], contents: [SourceLines]) {
    var kept: [Block] = []
    var contents: [SourceLines] = []
    var isInside = false
    for block in blocks {
      if case .paragraph(let paragraph) = block, paragraph.text.utf8.count <= 400 {
        let isHeading = Healing.text(paragraph.text).filter { !"：:".contains($0) } == "目录"
        if isHeading || hasLeaders(paragraph.text) || (isInside && endsWithPage(paragraph.text)) {
          isInside = isInside || isHeading
          contents.append(paragraph.lines)
          continue
        }
      }
      isInside = false
      kept.append(block)
    }
    return (kept, contents)
  }

  /// `一、总体要求……………2`: at least three points lead to the number of the page.
  private static func hasLeaders(_ text: String) -> Bool {
    guard let rest = withoutPage(text) else { return false }
    let points = rest.reversed().prefix { ".．·•…⋯‥".contains($0) || $0.isWhitespace }.filter { !$0.isWhitespace }
    return points.count >= 3 || (points.count == 2 && points.allSatisfy { "…⋯".contains($0) })
  }

  private static func endsWithPage(_ text: String) -> Bool { withoutPage(text).map { !$0.isEmpty } ?? false }

  /// What stands before the number of at most three digits that ends the text; `nil` where none does.
  private static func withoutPage(_ text: String) -> Substring? {
    let bare = text[...].trimmingEnd { $0.isWhitespace || "）)-—".contains($0) }
    let rest = bare.trimmingEnd { $0.isWholeNumber || "（(-—".contains($0) }
    let page = bare[rest.endIndex...].filter(\.isWholeNumber)
    return (1...3).contains(page.count) ? rest : nil
  }
}

extension Substring {
  fileprivate func trimmingEnd(_ isTrimmed: (Character) -> Bool) -> Substring {
    self[..<(lastIndex { !isTrimmed($0) }.map(index(after:)) ?? startIndex)]
  }
}
