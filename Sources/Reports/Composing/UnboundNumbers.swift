/// Numbers in an edited passage that somebody typed: they are bound to nothing, so nothing can tell when they are wrong.
public enum UnboundNumbers {
  /// Each as it stands, in order; bound figures (`{1:7.82}`), years (2025年, 2021—2025年), the month and day after one, and
  /// the number before a heading or an item (`1.`, `（2）`) are none of them.
  public static func found(in edited: String) -> [String] {
    edited.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline).flatMap { line in
      found(inLine: withoutFigures(line))
    }
  }

  /// A figure leaves a sign that is neither a digit nor part of a number.
  private static func withoutFigures(_ line: Substring) -> [Character] {
    var signs: [Character] = []
    var rest = line
    while let sign = rest.first {
      if let (_, after) = Passage.figure(at: rest) {
        signs.append("\u{FFFC}")
        rest = rest[after...]
      } else {
        signs.append(sign)
        rest = rest.dropFirst()
      }
    }
    return signs
  }

  private static func found(inLine signs: [Character]) -> [String] {
    var numbers: [(text: String, range: Range<Int>)] = []
    var start = 0
    while start < signs.count {
      guard signs[start].isNumeral else {
        start += 1
        continue
      }
      var end = start + 1
      while end < signs.count,
        signs[end].isNumeral || (".．,".contains(signs[end]) && end + 1 < signs.count && signs[end + 1].isNumeral)
      { end += 1 }
      numbers.append((String(signs[start..<end]), start..<end))
      start = end
    }
    var found: [String] = []
    // Whether the last number belongs to a date, so that a month or a day may follow.
    var isDate = false
    for (place, number) in numbers.enumerated() {
      let after = next(signs, from: number.range.upperBound)
      if isHeading(signs, number.range) { continue }
      if isYear(number.text), after == "年" || beginsSpan(signs, numbers, place) || isBareYear(signs, number.range) {
        isDate = true
        continue
      }
      if isDate, after == "月" || after == "日", number.text.count <= 2 { continue }
      isDate = false
      found.append(number.text)
    }
    return found
  }

  private static func next(_ signs: [Character], from place: Int) -> Character? {
    signs[place...].first { !$0.isWhitespace }
  }

  private static func isYear(_ text: String) -> Bool {
    text.count == 4 && (text.hasPrefix("19") || text.hasPrefix("20"))
  }

  /// `2021—2025年`: the first of the two.
  private static func beginsSpan(
    _ signs: [Character], _ numbers: [(text: String, range: Range<Int>)], _ place: Int
  ) -> Bool {
    guard place + 1 < numbers.count, isYear(numbers[place + 1].text) else { return false }
    let between = signs[numbers[place].range.upperBound..<numbers[place + 1].range.lowerBound]
      .filter { !$0.isWhitespace }
    return !between.isEmpty && between.allSatisfy { "—–-－~～至到".contains($0) }
      && next(signs, from: numbers[place + 1].range.upperBound) == "年"
  }

  /// A year in English: four digits between spaces or stops.
  private static func isBareYear(_ signs: [Character], _ range: Range<Int>) -> Bool {
    func isEdge(_ sign: Character?) -> Bool { sign.map { $0.isWhitespace || ".,;:()–-".contains($0) } ?? true }
    let before = range.lowerBound > 0 ? signs[range.lowerBound - 1] : nil
    let after = range.upperBound < signs.count ? signs[range.upperBound] : nil
    return isEdge(before) && isEdge(after) && signs.contains { $0.isASCII && $0.isLetter }
      && !signs.contains { $0.unicodeScalars.allSatisfy { $0.properties.isIdeographic } }
  }

  /// `1.`, `1、`, `（1）` at the beginning of a line.
  private static func isHeading(_ signs: [Character], _ range: Range<Int>) -> Bool {
    guard range.count <= 2, range.upperBound < signs.count else { return false }
    let before = signs[..<range.lowerBound].filter { !$0.isWhitespace }
    let after = signs[range.upperBound]
    if before.isEmpty { return ".．、)）".contains(after) }
    return before.count == 1 && "(（".contains(before[0]) && ")）".contains(after)
  }
}

extension Character {
  fileprivate var isNumeral: Bool { isASCIIDigit || ("０"..."９").contains(self) }
}
