import PlanModel

/// Puts titles together that are set over two or three lines: 云溪市 / 妇女发展规划 / （2021—2030年）.
enum TitleLines {
  /// The blocks with the lines of each such title as one paragraph; everything else as it was.
  static func joined(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    var index = 0
    while index < blocks.count {
      if let (title, count) = title(beginningAt: index, in: blocks) {
        result.append(.paragraph(title))
        index += count
      } else {
        result.append(blocks[index])
        index += 1
      }
    }
    return result
  }

  private static func title(beginningAt index: Int, in blocks: [Block]) -> (Paragraph, count: Int)? {
    guard blocks[index...].prefix(2).contains(where: mentionsPlan) else { return nil }
    var lines: [(text: String, lines: SourceLines)] = []
    for block in blocks[index...].prefix(3) {
      guard case .paragraph(let paragraph) = block, paragraph.text.utf8.count <= 150 else { break }
      if let last = lines.last, paragraph.lines.from > last.lines.to + 2 { break }
      let text = Healing.text(paragraph.text)
      guard !text.isEmpty, Numbering(text) == nil else { break }
      lines.append((text, paragraph.lines))
    }
    let nouns = ["妇女", "儿童"].flatMap { [$0 + "发展规划", $0 + "发展纲要"] }
    guard let name = lines.prefix(2).firstIndex(where: { line in nouns.contains(where: line.text.contains) }) else {
      return nil
    }
    var count = name + 1
    if lines.indices.contains(count), isPeriod(lines[count].text) { count += 1 }
    guard count >= 2, name == 0 || isPlace(lines[0].text) else { return nil }
    let text = lines[..<count].map(\.text).joined()
    guard let title = PlanTitle(text), !title.place.isEmpty else { return nil }
    return (Paragraph(text: text, lines: lines[0].lines.joined(lines[count - 1].lines)), count)
  }

  /// Whether a block may hold the words 规划 or 纲要: most do not, and need no closer look.
  private static func mentionsPlan(_ block: Block) -> Bool {
    guard case .paragraph(let paragraph) = block else { return false }
    return paragraph.text.contains("划") || paragraph.text.contains("纲")
  }

  private static func isPlace(_ text: String) -> Bool {
    text.count <= 12 && PlanTitle(text) == nil && (text.last.map { "省市县区州盟旗".contains($0) } ?? false)
  }

  /// Nothing but two years, in brackets or not.
  private static func isPeriod(_ text: String) -> Bool {
    PlanTitle.period(in: text) != nil
      && text.allSatisfy { $0.isNumber || "（()）年—–-－―─~～至".contains($0) }
  }
}
