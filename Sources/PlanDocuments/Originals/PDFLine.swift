import OfficeFiles

/// Words that stand side by side, as one line of text.
struct PDFLine: Hashable {
  let text: String
  let x: ClosedRange<Double>
  /// Height of the line's middle on its page.
  let middle: Double
  /// The size of the type: the width of a square character.
  let em: Double

  /// The words as lines, from top to bottom, each from left to right.
  ///
  /// Fonts differ in the boxes they claim, so words belong to one line where their middles differ by less
  /// than half the size of the type.
  static func lines(of words: [PDFPage.Word]) -> [PDFLine] {
    var groups: [(middle: Double, em: Double, words: [PDFPage.Word])] = []
    for word in words.sorted(by: { $0.middle < $1.middle }) {
      let em = word.em
      // Lines are few a page, and only the last ones can be near.
      let near = groups.indices.suffix(4).last {
        abs(groups[$0].middle - word.middle) < 0.5 * max(min(groups[$0].em, em), 4)
      }
      if let near {
        groups[near].words.append(word)
        groups[near].em = max(groups[near].em, em)
      } else {
        groups.append((word.middle, em, [word]))
      }
    }
    return groups.map { PDFLine(words: $0.words.sorted { $0.x.lowerBound < $1.x.lowerBound }, em: $0.em) }
  }

  /// - Parameter words: at least one, from left to right.
  private init(words: [PDFPage.Word], em: Double) {
    var text = words[0].text
    for (left, right) in zip(words, words.dropFirst()) {
      let gap = right.x.lowerBound - left.x.upperBound
      if Self.needsSpace(text, right.text, gap: gap / max(em, 1)) { text += " " }
      text += right.text
    }
    self.text = text
    x = words[0].x.lowerBound...max(words[0].x.lowerBound, words.map(\.x.upperBound).max() ?? 0)
    middle = words.map(\.middle).reduce(0, +) / Double(words.count)
    self.em = em
  }

  /// Programs set digits a little apart from ideographs without a space; ideographs that stand a whole
  /// character apart were set apart on purpose (前　言).
  private static func needsSpace(_ left: String, _ right: String, gap: Double) -> Bool {
    guard let last = left.unicodeScalars.last, let first = right.unicodeScalars.first else { return false }
    if last.isWrittenWithoutSpaces || first.isWrittenWithoutSpaces { return gap > 0.6 }
    return true
  }

  /// This line with the next one of the same paragraph.
  static func joined(_ upper: String, _ lower: String) -> String {
    guard let last = upper.unicodeScalars.last, let first = lower.unicodeScalars.first else { return upper + lower }
    let isLatin = !last.isWrittenWithoutSpaces && !first.isWrittenWithoutSpaces
    return isLatin && last != "—" && last != "-" ? upper + " " + lower : upper + lower
  }

  /// Width of the piece at the line's beginning that cannot be broken: a character with the opening marks
  /// before and the closing marks after it, or a word of letters and digits. In points.
  var firstPiece: Double {
    var width = 0.0
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.first, Self.cannotEnd(scalar) {
      width += em
      rest.removeFirst()
    }
    guard let first = rest.popFirst() else { return width }
    width += first.isWrittenWithoutSpaces ? em : em / 2
    let isWord = !first.isWrittenWithoutSpaces
    while let scalar = rest.popFirst() {
      let isWordScalar = !scalar.isWrittenWithoutSpaces && !scalar.properties.isWhitespace
      guard Self.cannotBegin(scalar) || (isWord && isWordScalar) else { break }
      width += scalar.isWrittenWithoutSpaces ? em : em / 2
    }
    return width
  }

  /// Marks that no line may end with (GB/T 15834-2011, 5.1).
  private static func cannotEnd(_ scalar: Unicode.Scalar) -> Bool {
    "“‘（《〈【〔(".unicodeScalars.contains(scalar)
  }

  /// Marks that no line may begin with (GB/T 15834-2011, 5.1).
  private static func cannotBegin(_ scalar: Unicode.Scalar) -> Bool {
    "，。、；：？！）》〉】〕”’％%,.;:?!)".unicodeScalars.contains(scalar)
  }
}

extension PDFPage.Word {
  /// Height of the word's middle.
  var middle: Double { (y.lowerBound + y.upperBound) / 2 }

  /// The size of the type, from the word's width: ideographs are square, other characters about half as
  /// wide; never more than the box is high.
  var em: Double {
    let squares = text.unicodeScalars.reduce(0) { $0 + ($1.isWrittenWithoutSpaces ? 1 : 0.5) }
    let width = (x.upperBound - x.lowerBound) / max(squares, 0.5)
    return min(width, y.upperBound - y.lowerBound)
  }
}
