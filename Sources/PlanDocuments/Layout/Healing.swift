/// Takes the scars of layout out of a text: stray spaces, line breaks inside a cell, bookmarks of the word processor.
///
/// Words and figures are never changed; what looks like a foreign word in Chinese text is left and reported.
enum Healing {
  /// The text on one line, with spaces kept only between two Latin words or numbers.
  static func text(_ raw: String) -> String {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(raw.unicodeScalars.count)
    var pendingSpace = false
    for scalar in withoutBookmarks(raw).unicodeScalars {
      if isSpace(scalar) {
        pendingSpace = true
        continue
      }
      if pendingSpace, let last = scalars.last, isLatin(last), isLatin(scalar) { scalars.append(" ") }
      pendingSpace = false
      scalars.append(scalar)
    }
    var healed = String.UnicodeScalarView()
    healed.append(contentsOf: scalars)
    return String(healed)
  }

  /// Latin words of two letters or more between Chinese characters, e.g. `and`: left by a translation tool.
  static func strayWords(in text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    var before: Unicode.Scalar?
    var beforeWord: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar.isASCII, scalar.properties.isLowercase {
        if word.isEmpty { beforeWord = before }
        word.append(scalar)
      } else {
        if word.count >= 2, let left = beforeWord, isChinese(left), isChinese(scalar) { words.append(String(word)) }
        word = String.UnicodeScalarView()
      }
      before = scalar
    }
    return words
  }

  static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value) || (0x3400...0x4DBF).contains(scalar.value)
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x3000, 0xFEFF: true
    default: false
    }
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
  }

  /// Word's bookmarks leave `[bookmark: _Toc2522]` in extracted text.
  private static func withoutBookmarks(_ raw: String) -> String {
    guard raw.contains("[bookmark:") else { return raw }
    var rest = Substring(raw)
    var kept = ""
    while let start = rest.range(of: "[bookmark:"), let end = rest[start.upperBound...].firstIndex(of: "]") {
      kept += rest[..<start.lowerBound]
      rest = rest[rest.index(after: end)...]
    }
    return kept + rest
  }
}
