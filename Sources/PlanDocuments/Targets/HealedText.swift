/// A printed text with the scars of printing healed: spaces gone, signs of one width.
///
/// Everything in this folder works on its scalars by position, so that no step copies the text and reading
/// stays linear in its length.
struct HealedText {
  let scalars: [Unicode.Scalar]

  /// Heals `printed`. Full-width digits, letters and mathematical signs become ASCII, dashes beside a number
  /// become `—`, a colon between digits `:`; commas between words become `，`. Brackets stay as printed.
  init(_ printed: String) {
    let bare = printed.unicodeScalars.lazy.filter { !Self.isBlank($0) }.map(Self.narrowed)
    var healed = Array(bare)
    for index in healed.indices {
      let before: Unicode.Scalar? = index > 0 ? healed[index - 1] : nil
      let after: Unicode.Scalar? = index + 1 < healed.count ? healed[index + 1] : nil
      switch healed[index] {
      case "–", "―", "－", "-", "~", "～", "〜", "‐", "‑", "‒", "─", "—":
        if Self.isNumberPart(before) && Self.isDigit(after) { healed[index] = "—" }
      case "：", "∶":
        if Self.isDigit(before) && Self.isDigit(after) { healed[index] = ":" }
      case ",":
        if !(Self.isDigit(before) && Self.isDigit(after)) { healed[index] = "，" }
      case "．", "。":
        if Self.isDigit(before) && Self.isDigit(after) && healed[index] == "．" { healed[index] = "." }
      case ";": healed[index] = "；"
      default: break
      }
    }
    scalars = healed
  }

  var count: Int { scalars.count }

  /// The text of a range, as a string.
  func string(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  /// Whether `word` stands at `index`, wholly before `limit`.
  func holds(_ word: [Unicode.Scalar], at index: Int, before limit: Int) -> Bool {
    guard index >= 0, index + word.count <= limit else { return false }
    for offset in word.indices where scalars[index + offset] != word[offset] { return false }
    return true
  }

  static func isDigit(_ scalar: Unicode.Scalar?) -> Bool { scalar.map { ("0"..."9").contains($0) } ?? false }

  private static func isNumberPart(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return isDigit(scalar) || "%‰万岁年".unicodeScalars.contains(scalar)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    // Besides white space: zero-width marks, which copying out of PDF and Word leaves behind.
    scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}" || scalar == "\u{200D}"
  }

  private static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "０"..."９", "Ａ"..."Ｚ", "ａ"..."ｚ", "％", "＜", "＞", "＝", "／", "＋":
      Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case "﹪": "%"
    case "﹤": "<"
    case "﹥": ">"
    case "≧", "⩾": "≥"
    case "≦", "⩽": "≤"
    default: scalar
    }
  }
}
