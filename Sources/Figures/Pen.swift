/// Writes SVG into one buffer. Text and attribute values are escaped here and nowhere else.
struct Pen {
  private(set) var bytes: [UInt8] = []

  /// What an attribute may hold.
  enum Value {
    case number(Double)
    case text(String)
    case word(StaticString)
    case path(Path)
  }

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// An element with content.
  mutating func element(
    _ name: StaticString, _ attributes: [(StaticString, Value)] = [], _ content: (inout Pen) -> Void
  ) {
    start(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    content(&self)
    raw("</")
    raw(name)
    bytes.append(UInt8(ascii: ">"))
  }

  /// An element without content.
  mutating func element(_ name: StaticString, _ attributes: [(StaticString, Value)]) {
    start(name, attributes)
    raw("/>")
  }

  /// Words between tags.
  mutating func text(_ words: String) { escape(words) }

  private mutating func start(_ name: StaticString, _ attributes: [(StaticString, Value)]) {
    bytes.append(UInt8(ascii: "<"))
    raw(name)
    for (key, value) in attributes {
      bytes.append(UInt8(ascii: " "))
      raw(key)
      raw("=\"")
      switch value {
      case .number(let number): Path.append(number, to: &bytes)
      case .text(let words): escape(words)
      case .word(let word): raw(word)
      case .path(let path): bytes.append(contentsOf: path.bytes)
      }
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func raw(_ word: StaticString) {
    word.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func escape(_ words: String) {
    var words = words
    words.withUTF8 { utf8 in
      var clean = 0
      for index in utf8.indices {
        let entity: StaticString
        switch utf8[index] {
        case UInt8(ascii: "&"): entity = "&amp;"
        case UInt8(ascii: "<"): entity = "&lt;"
        case UInt8(ascii: ">"): entity = "&gt;"
        case UInt8(ascii: "\""): entity = "&quot;"
        case UInt8(ascii: "'"): entity = "&#39;"
        // Control characters are not allowed in XML at all (XML 1.0, production 2).
        case 0..<9, 11, 12, 14..<32: entity = " "
        default: continue
        }
        bytes.append(contentsOf: utf8[clean..<index])
        raw(entity)
        clean = index + 1
      }
      bytes.append(contentsOf: utf8[clean..<utf8.count])
    }
  }

  /// A coordinate as text.
  static func coordinate(_ number: Double) -> String {
    var bytes: [UInt8] = []
    Path.append(number, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
