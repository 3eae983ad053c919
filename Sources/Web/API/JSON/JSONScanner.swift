/// Reads a JSON text strictly (RFC 8259), for bodies that strangers send: bounded in depth, no name twice in an object,
/// no half of a surrogate pair, nothing after the value.
struct JSONScanner {
  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0

  /// How deep arrays and objects may stand in one another: bodies here need four.
  static let deepest = 16
  /// Characters a number may have; no figure needs more.
  static let longestNumber = 40

  /// The value that `bytes` hold. Throws where they are no JSON, naming the byte.
  static func value(of bytes: [UInt8]) throws(JSONFault) -> JSON {
    // Every byte that follows is then part of a character.
    guard String(validating: bytes, as: UTF8.self) != nil else { throw JSONFault(.notUTF8, at: 0) }
    var scanner = JSONScanner(bytes: bytes)
    scanner.skipSpace()
    let value = try scanner.value()
    scanner.skipSpace()
    guard scanner.at == bytes.count else { throw JSONFault(.leftOver, at: scanner.at) }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { at += 1 }
  }

  private mutating func takes(_ sign: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: sign) else { return false }
    at += 1
    return true
  }

  private mutating func need(_ sign: Unicode.Scalar) throws(JSONFault) {
    guard takes(sign) else { throw JSONFault(.expected(Character(sign)), at: at) }
  }

  private mutating func value() throws(JSONFault) -> JSON {
    switch next {
    case UInt8(ascii: "{"): return try nested { scanner throws(JSONFault) in try scanner.object() }
    case UInt8(ascii: "["): return try nested { scanner throws(JSONFault) in try scanner.array() }
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .truth(true))
    case UInt8(ascii: "f"): return try word("false", .truth(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func nested(_ read: (inout JSONScanner) throws(JSONFault) -> JSON) throws(JSONFault) -> JSON {
    guard depth < Self.deepest else { throw JSONFault(.tooDeep, at: at) }
    depth += 1
    at += 1
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func object() throws(JSONFault) -> JSON {
    var members: [JSON.Member] = []
    var names: Set<String> = []
    skipSpace()
    if takes("}") { return .object(members) }
    repeat {
      skipSpace()
      let start = at
      guard next == UInt8(ascii: "\"") else { throw JSONFault(.expected("\""), at: at) }
      let name = try text()
      guard names.insert(name).inserted else { throw JSONFault(.twice(name), at: start) }
      skipSpace()
      try need(":")
      skipSpace()
      members.append(JSON.Member(name: name, value: try value()))
      skipSpace()
    } while takes(",")
    try need("}")
    return .object(members)
  }

  private mutating func array() throws(JSONFault) -> JSON {
    var values: [JSON] = []
    skipSpace()
    if takes("]") { return .array(values) }
    repeat {
      skipSpace()
      values.append(try value())
      skipSpace()
    } while takes(",")
    try need("]")
    return .array(values)
  }

  private mutating func word(_ word: String, _ value: JSON) throws(JSONFault) -> JSON {
    guard bytes[at...].starts(with: word.utf8) else { throw JSONFault(.noValue, at: at) }
    at += word.utf8.count
    return value
  }

  /// `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`
  private mutating func number() throws(JSONFault) -> JSON {
    let start = at
    guard let first = next, first == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
    else { throw JSONFault(.noValue, at: at) }
    _ = takes("-")
    let whole = at
    guard digits() > 0, bytes[whole] != UInt8(ascii: "0") || at == whole + 1 else {
      throw JSONFault(.badNumber, at: start)
    }
    if takes("."), digits() == 0 { throw JSONFault(.badNumber, at: start) }
    if takes("e") || takes("E") {
      if !takes("+") { _ = takes("-") }
      guard digits() > 0 else { throw JSONFault(.badNumber, at: start) }
    }
    guard at - start <= Self.longestNumber else { throw JSONFault(.badNumber, at: start) }
    return .number(String(decoding: bytes[start..<at], as: UTF8.self))
  }

  private mutating func digits() -> Int {
    let start = at
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { at += 1 }
    return at - start
  }

  private mutating func text() throws(JSONFault) -> String {
    let start = at
    at += 1
    var units: [UInt8] = []
    while let byte = next {
      at += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: units, as: UTF8.self)
      case 0..<0x20: throw JSONFault(.controlCharacter, at: at - 1)
      case UInt8(ascii: "\\"): units.append(contentsOf: String(try escaped()).utf8)
      default: units.append(byte)
      }
    }
    throw JSONFault(.openText, at: start)
  }

  private mutating func escaped() throws(JSONFault) -> Character {
    guard let byte = next else { throw JSONFault(.openText, at: at) }
    at += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return Character(try scalar())
    default: throw JSONFault(.badEscape, at: at - 1)
    }
  }

  /// A character by its number in UTF-16; one outside the basic plane takes two.
  private mutating func scalar() throws(JSONFault) -> Unicode.Scalar {
    let start = at
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800..<0xDC00).contains(first), takes("\\"), takes("u") else { throw JSONFault(.badEscape, at: start) }
    let second = try hexadecimal()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw JSONFault(.badEscape, at: start) }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONFault) -> UInt32 {
    var number: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw JSONFault(.badEscape, at: at)
      }
      number = number << 4 | UInt32(digit)
      at += 1
    }
    return number
  }
}

/// A text that is no JSON: where it goes wrong, and how.
struct JSONFault: Error, Hashable {
  let problem: Problem
  /// The byte, from 0.
  let offset: Int

  enum Problem: Hashable {
    case notUTF8, leftOver, noValue, tooDeep, badNumber, controlCharacter, openText, badEscape
    case expected(Character)
    case twice(String)
  }

  init(_ problem: Problem, at offset: Int) {
    self.problem = problem
    self.offset = offset
  }
}
