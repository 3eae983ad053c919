import Foundation
import PlanModel

/// Cuts a rule's text into words, numbers and signs; full-width signs and Chinese quotation marks count as their own.
struct ExpressionLexer {
  /// A piece of the text.
  struct Token: Hashable {
    let kind: Kind
    /// In characters from 1.
    let column: Int
    /// As written.
    let text: String
  }

  enum Kind: Hashable {
    case number(Decimal)
    case text(String)
    case name(String)
    case keyword(Keyword)
    case sign(RuleOperator)
    case open, close, comma, end
  }

  enum Keyword: Hashable {
    case not, `if`, then, `else`, `true`, `false`
  }

  private let characters: [Character]
  private var place = 0

  /// Every piece of `text`, `end` last.
  static func tokens(_ text: String) throws(ExpressionRefusal) -> [Token] {
    // A character is at least a byte, so the long way is never taken for a huge text.
    guard text.utf8.count <= RuleExpression.longestText * 4, text.count <= RuleExpression.longestText else {
      throw ExpressionRefusal(.tooLong, column: RuleExpression.longestText + 1)
    }
    var lexer = ExpressionLexer(characters: Array(text))
    var tokens: [Token] = []
    while let token = try lexer.next() { tokens.append(token) }
    tokens.append(Token(kind: .end, column: lexer.characters.count + 1, text: ""))
    return tokens
  }

  private init(characters: [Character]) { self.characters = characters }

  private mutating func next() throws(ExpressionRefusal) -> Token? {
    while place < characters.count, characters[place].isWhitespace { place += 1 }
    guard place < characters.count else { return nil }
    let start = place
    let first = characters[place]
    let kind: Kind
    if Self.digit(first) != nil {
      kind = try number()
    } else if Self.isNameStart(first) {
      kind = name()
    } else if let closing = Self.quotes[first] {
      kind = try text(until: closing)
    } else {
      kind = try sign()
    }
    return Token(kind: kind, column: start + 1, text: String(characters[start..<place]))
  }

  private mutating func number() throws(ExpressionRefusal) -> Kind {
    let start = place
    while place < characters.count, Self.digit(characters[place]) != nil || ".．".contains(characters[place]) {
      place += 1
    }
    let written = String(characters[start..<place])
    if place < characters.count, "%％‰".contains(characters[place]) {
      throw ExpressionRefusal(.percentSign, column: place + 1)
    }
    let followed = place < characters.count && characters[place].isASCII && Self.isNameStart(characters[place])
    guard !followed, let number = Decimal(printed: written) else {
      throw ExpressionRefusal(.badNumber(written), column: start + 1)
    }
    return .number(number)
  }

  private mutating func name() -> Kind {
    let start = place
    while place < characters.count, Self.isNameStart(characters[place]) || Self.digit(characters[place]) != nil {
      place += 1
    }
    let name = String(characters[start..<place])
    return Self.words[name.lowercased()] ?? .name(name)
  }

  private mutating func text(until closing: Set<Character>) throws(ExpressionRefusal) -> Kind {
    let start = place
    place += 1
    while place < characters.count, !closing.contains(characters[place]) { place += 1 }
    guard place < characters.count else { throw ExpressionRefusal(.unclosedText, column: start + 1) }
    place += 1
    return .text(String(characters[(start + 1)..<(place - 1)]))
  }

  private mutating func sign() throws(ExpressionRefusal) -> Kind {
    let start = place
    let first = Self.narrow(characters[place])
    place += 1
    let pair = place < characters.count ? String([first, Self.narrow(characters[place])]) : ""
    if let kind = Self.doubleSigns[pair] {
      place += 1
      return kind
    }
    guard let kind = Self.signs[first] else {
      throw ExpressionRefusal(.strangeCharacter(String(characters[start])), column: start + 1)
    }
    return kind
  }

  private static func digit(_ character: Character) -> Int? {
    switch character {
    case "0"..."9", "０"..."９": character.wholeNumberValue
    default: nil
    }
  }

  private static func isNameStart(_ character: Character) -> Bool { character == "_" || character.isLetter }

  private static func narrow(_ character: Character) -> Character { wide[character] ?? character }

  private static let wide: [Character: Character] = [
    "＋": "+", "－": "-", "−": "-", "—": "-", "＊": "*", "×": "*", "／": "/", "÷": "/", "＝": "=", "＜": "<", "＞": ">",
    "！": "!", "（": "(", "）": ")", "，": ",", "〈": "<", "〉": ">",
  ]

  private static let signs: [Character: Kind] = [
    "+": .sign(.plus), "-": .sign(.minus), "*": .sign(.times), "/": .sign(.over), "=": .sign(.equal),
    "≠": .sign(.unequal), "<": .sign(.less), ">": .sign(.greater), "≤": .sign(.atMost), "≥": .sign(.atLeast),
    "≦": .sign(.atMost), "≧": .sign(.atLeast), "(": .open, ")": .close, ",": .comma,
  ]

  private static let doubleSigns: [String: Kind] = [
    "<=": .sign(.atMost), ">=": .sign(.atLeast), "<>": .sign(.unequal), "!=": .sign(.unequal), "==": .sign(.equal),
  ]

  private static let words: [String: Kind] = [
    "and": .sign(.and), "且": .sign(.and), "并且": .sign(.and), "or": .sign(.or), "或": .sign(.or), "或者": .sign(.or),
    "not": .keyword(.not), "非": .keyword(.not), "if": .keyword(.if), "如果": .keyword(.if), "then": .keyword(.then),
    "那么": .keyword(.then), "else": .keyword(.else), "否则": .keyword(.else), "true": .keyword(.true),
    "真": .keyword(.true), "false": .keyword(.false), "假": .keyword(.false),
  ]

  /// A text in quotation marks that it does not contain itself.
  static func quoted(_ text: String) -> String {
    let marks = pairs.first { $0.closing.isDisjoint(with: text) } ?? pairs[0]
    return "\(marks.opening)\(text)\(marks.written)"
  }

  /// Quotation marks: the one that opens, the one that is written to close, and all that close.
  private static let pairs: [(opening: Character, written: Character, closing: Set<Character>)] = [
    ("\"", "\"", ["\""]), ("“", "”", ["”", "“"]), ("'", "'", ["'"]), ("‘", "’", ["’", "‘"]), ("「", "」", ["」"]),
    ("『", "』", ["』"]), ("＂", "＂", ["＂"]), ("”", "“", ["”", "“"]), ("’", "‘", ["’", "‘"]),
  ]

  private static let quotes = Dictionary(
    pairs.map { ($0.opening, $0.closing) }, uniquingKeysWith: { first, _ in first })
}
