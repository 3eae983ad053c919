/// The first bytes by which formats are known.
enum Signature {
  static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  static let emptyZip: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  /// [MS-CFB] 2.2.
  static let ole: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// ISO 32000 lets other bytes stand before the header, as long as it begins within the first 1024.
  static func isPDF(_ head: [UInt8]) -> Bool {
    let mark = Array("%PDF-".utf8)
    guard head.count >= mark.count else { return false }
    return (0...head.count - mark.count).contains { head[$0..<$0 + mark.count].elementsEqual(mark) }
  }

  /// The kind of picture, or `nil` for anything else.
  static func picture(_ head: [UInt8]) -> String? {
    let known: [(String, [UInt8])] = [
      ("PNG", [0x89, 0x50, 0x4E, 0x47]), ("JPEG", [0xFF, 0xD8, 0xFF]), ("GIF", Array("GIF8".utf8)),
      ("TIFF", [0x49, 0x49, 0x2A, 0x00]), ("TIFF", [0x4D, 0x4D, 0x00, 0x2A]),
    ]
    if let found = known.first(where: { head.starts(with: $0.1) }) { return found.0 }
    guard head.count >= 14 else { return nil }
    if head.starts(with: Array("RIFF".utf8)), head[8..<12].elementsEqual("WEBP".utf8) { return "WebP" }
    if head[4..<8].elementsEqual("ftyp".utf8), head[8..<11].elementsEqual("hei".utf8) { return "HEIC" }
    // "BM" alone begins texts too; a bitmap's four reserved bytes are zero.
    if head.starts(with: Array("BM".utf8)), head[6..<10].allSatisfy({ $0 == 0 }) { return "BMP" }
    return nil
  }

  /// The kind of archive, or `nil` for anything else; ZIP is looked into instead.
  static func archive(_ head: [UInt8]) -> String? {
    if head.starts(with: Array("Rar!".utf8)) { return "RAR" }
    if head.starts(with: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]) { return "7z" }
    if head.starts(with: [0x1F, 0x8B]) { return "gzip" }
    return nil
  }
}
