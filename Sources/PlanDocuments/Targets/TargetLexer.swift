import Foundation

/// Cuts a healed text into tokens, in one pass from left to right.
struct TargetLexer {
  private let text: HealedText
  private let scanner: QuantityScanner
  private let setting: Setting
  private var tokens: [TargetToken] = []
  private var index = 0

  /// Where the text stands.
  enum Setting {
    /// The cell of a table: the whole text is a target, so Chinese numerals are numbers.
    case cell
    /// Running text.
    case sentence
  }

  /// How far a closing bracket may be from its opening one; beyond that the bracket is a slip of the print.
  private static let longestBracket = 40

  private init(_ text: HealedText, _ setting: Setting) {
    self.text = text
    self.setting = setting
    scanner = QuantityScanner(text: text)
  }

  static func tokens(of text: HealedText, setting: Setting) -> [TargetToken] {
    var lexer = TargetLexer(text, setting)
    while lexer.index < text.count { lexer.step() }
    return lexer.tokens
  }

  private mutating func step() {
    if let mark = mark(at: index) { return add(.mark(mark), length: 1) }
    if let year = year(at: index) { return add(.year(year.value), length: year.length) }
    if let entry = word(at: index) { return add(.word(entry.word), length: entry.spelling.count) }
    if let end = bracketEnd(at: index) { return add(.text, length: end - index) }
    if let found = scanner.quantity(at: index, before: text.count, chinese: numerals) {
      return add(.quantity(found.quantity), length: found.end - index)
    }
    add(.text, length: max(1, digitRun(at: index)))
  }

  /// How many digits stand from `start` on: a run too long for a number is passed over as a whole.
  private func digitRun(at start: Int) -> Int {
    text.scalars[start...].prefix { HealedText.isDigit($0) }.count
  }

  private mutating func add(_ kind: TargetToken.Kind, length: Int) {
    let range = index..<(index + length)
    index += length
    // Runs of text are one token; an ordinary word is text that was kept from being cut.
    let plain = kind == .word(.ordinary) ? TargetToken.Kind.text : kind
    if plain == .text, let last = tokens.last, last.kind == .text {
      tokens[tokens.count - 1] = TargetToken(kind: .text, range: last.range.lowerBound..<range.upperBound)
    } else {
      tokens.append(TargetToken(kind: plain, range: range))
    }
  }

  // MARK: What may stand at a position

  private func mark(at index: Int) -> TargetToken.Mark? {
    switch text.scalars[index] {
    case "，", "；", "：": .comma
    case "。", "！", "？", "!", "?": .stop
    case "、": .listComma
    case ":": isBetweenNumbers ? .colon : .comma
    case "—", "至", "到": isBetweenNumbers ? .range : nil
    default: nil
    }
  }

  /// Whether the mark at `index` stands directly between two quantities.
  private var isBetweenNumbers: Bool {
    guard case .quantity = tokens.last?.kind else { return false }
    return startsQuantity(at: index + 1)
  }

  private static let yearSign: Unicode.Scalar = "年"

  /// `2030年`, `2025年底`: four digits of a plausible year.
  private func year(at start: Int) -> (value: Int, length: Int)? {
    guard start + 4 < text.count, text.scalars[start + 4] == Self.yearSign,
      start == 0 || !HealedText.isDigit(text.scalars[start - 1])
    else { return nil }
    var value = 0
    for scalar in text.scalars[start..<(start + 4)] {
      guard HealedText.isDigit(scalar) else { return nil }
      value = value * 10 + Int(scalar.value - 48)
    }
    guard (1900...2100).contains(value) else { return nil }
    let next: Unicode.Scalar? = start + 5 < text.count ? text.scalars[start + 5] : nil
    return (value, next == "底" || next == "末" ? 6 : 5)
  }

  private func word(at start: Int) -> TargetLexicon.Entry? {
    TargetLexicon.entries[text.scalars[start]]?.first { entry in
      guard text.holds(entry.spelling, at: start, before: text.count) else { return false }
      let end = start + entry.spelling.count
      switch entry.condition {
      case .always: return true
      case .beforeNumber: return startsQuantity(at: end) || startsComparison(at: end)
      case .beforeYear: return year(at: end) != nil
      }
    }
  }

  private func startsQuantity(at start: Int) -> Bool {
    start < text.count && year(at: start) == nil
      && scanner.quantity(at: start, before: min(text.count, start + 16), chinese: .announced) != nil
  }

  private func startsComparison(at start: Int) -> Bool {
    start < text.count && "≥≤<>".unicodeScalars.contains(text.scalars[start])
  }

  private func bracketEnd(at start: Int) -> Int? {
    guard text.scalars[start] == "（" || text.scalars[start] == "(" else { return nil }
    for end in start..<min(text.count, start + Self.longestBracket)
    where text.scalars[end] == "）" || text.scalars[end] == ")" {
      return end + 1
    }
    return nil
  }

  /// A Chinese numeral is a number where a word of the grammar announces it, or where all is target.
  private var numerals: QuantityScanner.ChineseNumerals {
    switch tokens.last?.kind {
    case .word(.bound), .word(.reach), .word(.around), .word(.equip), .word(.trend), .mark(.range), .mark(.colon):
      .announced
    case nil: setting == .cell ? .announced : .onlyUnmistakable
    default: .onlyUnmistakable
    }
  }
}
