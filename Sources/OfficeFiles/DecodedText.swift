import Foundation

/// The text of a file whose encoding nobody stated.
public struct DecodedText: Hashable, Sendable {
  /// All characters, without byte order marks, line ends as they were.
  public let text: String
  /// The encoding that was found.
  public let encoding: TextEncoding

  init(text: String, encoding: TextEncoding) {
    self.text = text
    self.encoding = encoding
  }

  /// Finds the encoding and decodes: a byte order mark decides; otherwise UTF-8 if the bytes are
  /// valid, UTF-16 if there are zero bytes and one byte order makes Chinese text of them, else GB 18030.
  ///
  /// - Throws: `OfficeFileRefusal`: `.empty`, `.notText` for binary data, `.textDamaged` where the
  ///   encoding is plain but some characters are broken.
  public init(_ bytes: Data) throws {
    let (text, encoding) = try Self.decoded([UInt8](bytes))
    guard !Self.isBinary(text) else { throw OfficeFileRefusal.notText }
    // Files that were put together from others carry marks of their own within.
    self.text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.drop { $0 == "\u{FEFF}" }) : text
    self.encoding = encoding
  }

  private static func decoded(_ bytes: [UInt8]) throws -> (String, TextEncoding) {
    guard !bytes.isEmpty else { throw OfficeFileRefusal.empty }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      guard let text = validUTF8(bytes[3...]) else { throw damaged(bytes[3...], .utf8WithMark) }
      return (text, .utf8WithMark)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return (try utf16(bytes[2...], .utf16LittleEndian), .utf16LittleEndian) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (try utf16(bytes[2...], .utf16BigEndian), .utf16BigEndian) }
    if bytes.contains(0) {
      guard let guess = utf16WithoutMark(bytes) else { throw OfficeFileRefusal.notText }
      return (try utf16(bytes[...], guess), guess)
    }
    if let text = validUTF8(bytes[...]) { return (text, .utf8) }
    if isMostlyUTF8(bytes) { throw damaged(bytes[...], .utf8) }
    return (try gb18030(bytes), .gb18030)
  }

  /// UTF-16 without a mark: the byte order in which nearly every unit is a character of Chinese text.
  private static func utf16WithoutMark(_ bytes: [UInt8]) -> TextEncoding? {
    let units = bytes.count / 2
    guard units > 0, bytes.count % 2 == 0 else { return nil }
    func share(low: Int, high: Int) -> Double {
      let plausible = (0..<units).count { index in
        switch UInt16(bytes[2 * index + low]) | UInt16(bytes[2 * index + high]) << 8 {
        // ASCII and Latin, general punctuation to symbols, CJK punctuation, ideographs, full-width forms.
        case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0xFF, 0x2000...0x27BF, 0x3000...0x33FF, 0x4E00...0x9FFF,
          0xFEFF, 0xFF00...0xFFEF:
          true
        default: false
        }
      }
      return Double(plausible) / Double(units)
    }
    let (little, big) = (share(low: 0, high: 1), share(low: 1, high: 0))
    guard max(little, big) > 0.95 else { return nil }
    return little >= big ? .utf16LittleEndian : .utf16BigEndian
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) throws -> String {
    let count = bytes.count / 2
    let (low, high) = encoding == .utf16LittleEndian ? (0, 1) : (1, 0)
    let start = bytes.startIndex
    let units = (0..<count).map { index in
      UInt16(bytes[start + 2 * index + low]) | UInt16(bytes[start + 2 * index + high]) << 8
    }
    var text = String()
    text.reserveCapacity(count * 3)
    var decoder = UTF16()
    var source = units.makeIterator()
    var line = 1
    var broken: Int?
    decoding: while true {
      switch decoder.decode(&source) {
      case .scalarValue(let scalar):
        if scalar == "\n" { line += 1 }
        text.unicodeScalars.append(scalar)
      case .emptyInput: break decoding
      case .error:
        broken = line
        break decoding
      }
    }
    if broken == nil, bytes.count % 2 != 0 { broken = line }
    if let broken { throw isBinary(text) ? .notText : OfficeFileRefusal.textDamaged(encoding: encoding, line: broken) }
    return text
  }

  private static func gb18030(_ bytes: [UInt8]) throws -> String {
    switch CharacterConversion(from: "GB18030").utf8(bytes) {
    case .whole(let text): return text
    case .broken(let offset):
      // Random bytes break within some dozens; a damaged text is sound for most of its length.
      let line = 1 + bytes[..<offset].count { $0 == 0x0A }
      guard offset >= 256, offset * 2 > bytes.count else { throw OfficeFileRefusal.notText }
      throw OfficeFileRefusal.textDamaged(encoding: .gb18030, line: line)
    case .unavailable: throw OfficeFileRefusal.notText
    }
  }

  /// GB 18030 read as UTF-8 is broken nearly everywhere; a UTF-8 file with a few lost bytes is not.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var (sound, broken) = (0, 0)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar.value > 0x7F {
      if scalar == "\u{FFFD}" { broken += 1 } else { sound += 1 }
    }
    return sound > 10 * broken
  }

  private static func damaged(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) -> OfficeFileRefusal {
    var line = 1
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar == "\u{FFFD}" { break }
      if scalar == "\n" { line += 1 }
    }
    return .textDamaged(encoding: encoding, line: line)
  }

  /// Text has next to no control characters besides tabs, line and page ends (and the end mark of DOS).
  private static func isBinary(_ text: String) -> Bool {
    var (controls, all) = (0, 0)
    for byte in text.utf8 {
      all += 1
      if byte < 0x20, !(0x09...0x0D).contains(byte), byte != 0x1A { controls += 1 }
    }
    return controls * 100 > all
  }
}

private func validUTF8(_ bytes: ArraySlice<UInt8>) -> String? { String(validating: bytes, as: UTF8.self) }
