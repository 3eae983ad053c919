import Foundation

/// The text of an HTML file: like any text, except that the file may state its own encoding.
enum HTMLCharset {
  /// Decodes by byte order mark, then by what the file states, then as any text.
  ///
  /// A statement that the bytes contradict is not believed: pages saved again by other programs keep
  /// their old one.
  static func decode(_ bytes: Data) throws -> DecodedText {
    let head = String(decoding: bytes.prefix(4096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
    if let stated = statement(in: head), ["gb2312", "gbk", "gb18030", "x-gbk", "gb_2312-80"].contains(stated),
      !bytes.contains(0), String(validating: bytes, as: UTF8.self) == nil
    {
      if case .whole(let text) = CharacterConversion(from: "GB18030").utf8([UInt8](bytes)) {
        return DecodedText(text: text, encoding: .gb18030)
      }
    }
    return try DecodedText(bytes)
  }

  /// The value of the first `charset=` in the file's head.
  private static func statement(in head: String) -> String? {
    guard let found = head.range(of: "charset=") else { return nil }
    let value = head[found.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
    let name = value.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    return name.isEmpty ? nil : String(name)
  }
}
