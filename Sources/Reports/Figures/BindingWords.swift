/// The words of a binding, joined by `|`.
///
/// Names of indicators and units may hold any sign: what would part words, open a figure in an edited passage or be changed
/// by XML stands as `%` and the two hexadecimal digits of each of its bytes, as in addresses.
enum BindingWords {
  static func joined(_ words: [String]) -> String { words.map(escaped).joined(separator: "|") }

  /// `nil` where an escape is none.
  static func words(of text: String) -> [String]? {
    var words: [String] = []
    for part in text.split(separator: "|", omittingEmptySubsequences: false) {
      guard let word = unescaped(part) else { return nil }
      words.append(word)
    }
    return words
  }

  private static func escaped(_ word: String) -> String {
    guard word.unicodeScalars.contains(where: isEscaped) || word.hasPrefix(" ") || word.hasSuffix(" ") else {
      return word
    }
    var text = ""
    for scalar in word.unicodeScalars {
      if isEscaped(scalar) || scalar == " " {
        for byte in String(scalar).utf8 { text += "%" + hexadecimal(byte) }
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "%", "|", "{", "}": true
    default:
      scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || [0x2028, 0x2029, 0xFFFE, 0xFFFF].contains(scalar.value)
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }

  private static func unescaped(_ text: Substring) -> String? {
    guard text.contains("%") else { return String(text) }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(2)
      guard digits.count == 2, digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
