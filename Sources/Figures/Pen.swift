/// Writes markup into one buffer: drawings, reports as HTML, the parts of Office files.
///
/// Text and attribute values are escaped here and nowhere else. Names of elements and attributes are words of the
/// program (`StaticString`), so that no text becomes markup.
public struct Pen {
  /// What was written, in UTF-8.
  public private(set) var bytes: [UInt8] = []

  /// What an attribute may hold.
  public enum Value {
    /// A coordinate, with at most one decimal.
    case number(Double)
    case whole(Int)
    case text(String)
    case word(StaticString)
    case path(Path)
  }

  /// An empty buffer with room for `capacity` bytes; it grows as it must.
  public init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// An element with content.
  public mutating func element(
    _ name: StaticString, _ attributes: [(StaticString, Value)] = [], _ content: (inout Pen) throws -> Void
  ) rethrows {
    start(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    try content(&self)
    raw("</")
    raw(name)
    bytes.append(UInt8(ascii: ">"))
  }

  /// An element without content.
  public mutating func element(_ name: StaticString, _ attributes: [(StaticString, Value)]) {
    start(name, attributes)
    raw("/>")
  }

  /// An element that holds nothing but words.
  public mutating func element(_ name: StaticString, _ attributes: [(StaticString, Value)] = [], text words: String) {
    element(name, attributes) { $0.text(words) }
  }

  /// Words between tags.
  public mutating func text(_ words: String) { Pen.escape(words, into: &bytes) }

  /// A drawing, as it is.
  public mutating func graphic(_ graphic: Graphic) { bytes.append(contentsOf: graphic.bytes) }

  /// Words of the program that are no element: a declaration, a style sheet.
  public mutating func verbatim(_ word: StaticString) { raw(word) }

  private mutating func start(_ name: StaticString, _ attributes: [(StaticString, Value)]) {
    bytes.append(UInt8(ascii: "<"))
    raw(name)
    for (key, value) in attributes {
      bytes.append(UInt8(ascii: " "))
      raw(key)
      raw("=\"")
      switch value {
      case .number(let number): Path.append(number, to: &bytes)
      case .whole(let number): bytes.append(contentsOf: String(number).utf8)
      case .text(let words): Pen.escape(words, into: &bytes)
      case .word(let word): raw(word)
      case .path(let path): bytes.append(contentsOf: path.bytes)
      }
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func raw(_ word: StaticString) {
    word.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends words so that they are text in markup and in attributes between double quotes: HTML and XML alike.
  ///
  /// What XML does not allow at all (XML 1.0, production 2: control characters, U+FFFE, U+FFFF) becomes a space: a
  /// file must not break on what somebody pasted.
  public static func escape(_ words: String, into bytes: inout [UInt8]) {
    var words = words
    words.withUTF8 { utf8 in
      var clean = 0
      for index in utf8.indices {
        let entity: StaticString
        var length = 1
        switch utf8[index] {
        case UInt8(ascii: "&"): entity = "&amp;"
        case UInt8(ascii: "<"): entity = "&lt;"
        case UInt8(ascii: ">"): entity = "&gt;"
        case UInt8(ascii: "\""): entity = "&quot;"
        case UInt8(ascii: "'"): entity = "&#39;"
        case 0..<9, 11, 12, 14..<32: entity = " "
        case 0xEF where index + 2 < utf8.count && utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE:
          entity = " "
          length = 3
        default: continue
        }
        bytes.append(contentsOf: utf8[clean..<index])
        entity.withUTF8Buffer { bytes.append(contentsOf: $0) }
        clean = index + length
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
