/// How official documents begin a paragraph.
enum ParagraphStart {
  /// Whether a line begins with a numbering (一、 （一） 1. ① 第一章) or one of the headings that stand alone.
  static func begins(_ text: String) -> Bool {
    let plain = text.drop { $0.isWhitespace }
    if ["专栏", "附件", "附表", "附录", "注：", "备注", "◆", "●", "—— "].contains(where: plain.hasPrefix) { return true }
    guard let first = plain.first else { return false }
    if ("①"..."⑳").contains(first) { return true }
    if first == "第" {
      let rest = plain.dropFirst().drop(while: isCounting)
      return rest.count < plain.count - 1 && (rest.first.map { "章节条篇部".contains($0) } ?? false)
    }
    if "（(".contains(first) {
      let rest = plain.dropFirst().drop(while: isCounting)
      return rest.count < plain.count - 1 && (rest.first.map { "）)".contains($0) } ?? false)
    }
    let number = plain.prefix(while: isCounting)
    guard !number.isEmpty, number.count <= 3, let mark = plain.dropFirst(number.count).first else { return false }
    let isDigits = number.allSatisfy { $0.isNumber && $0.isASCII }
    if mark == "、" { return true }
    // 2.5 is a figure, 2.提高 a numbering.
    let afterMark = plain.dropFirst(number.count + 1).first
    return isDigits && "．.".contains(mark) && !(afterMark?.isNumber ?? true)
  }

  private static func isCounting(_ character: Character) -> Bool {
    "一二三四五六七八九十百零〇".contains(character) || ("0"..."9").contains(character)
      || ("０"..."９").contains(character)
  }
}
