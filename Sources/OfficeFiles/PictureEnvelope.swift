/// Where a picture begins and ends. Its pixels are not decoded: nothing here draws it.
enum PictureEnvelope {
  /// A PNG whose chunks follow each other from `IHDR` to `IEND`, with nothing behind (PNG third edition, 5.3 and 5.6).
  static func judgedPNG(_ bytes: [UInt8]) throws -> EvidenceFormat {
    var place = 8
    var isFirst = true
    while place + 12 <= bytes.count {
      let length = bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
      let kind = bytes[place + 4..<place + 8]
      guard !isFirst || kind.elementsEqual("IHDR".utf8) && length == 13, length <= bytes.count - place - 12 else {
        break
      }
      isFirst = false
      place += 12 + length
      if kind.elementsEqual("IEND".utf8) {
        guard place == bytes.count else {
          throw EvidenceRefusal.dataBehindTheEnd(.png, bytes: bytes.count - place)
        }
        return .png
      }
    }
    throw EvidenceRefusal.cutOff(.png)
  }

  /// A JPEG with a frame, a scan and an end (ITU-T T.81, B.2). Telephones append depth maps and the like behind the
  /// end, so that is no reason to refuse.
  static func judgedJPEG(_ bytes: [UInt8]) throws -> EvidenceFormat {
    var place = 2
    var hasFrame = false
    while place + 4 <= bytes.count, bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      // B.1.1.2: any marker may be preceded by fill bytes.
      if marker == 0xFF {
        place += 1
        continue
      }
      let length = Int(bytes[place + 2]) << 8 | Int(bytes[place + 3])
      guard length >= 2 else { break }
      // Table B.1: C0 to CF are frames but for the tables C4 and CC and the reserved C8.
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) { hasFrame = true }
      place += 2 + length
      guard marker == 0xDA else { continue }
      guard hasFrame, place < bytes.count, hasEnd(bytes[place...]) else { break }
      return .jpeg
    }
    throw EvidenceRefusal.cutOff(.jpeg)
  }

  private static func hasEnd(_ scan: ArraySlice<UInt8>) -> Bool {
    var isAfterFF = false
    for byte in scan {
      if isAfterFF, byte == 0xD9 { return true }
      isAfterFF = byte == 0xFF
    }
    return false
  }
}

/// Where a PDF begins and ends.
enum PDFEnvelope {
  /// A PDF with a version, a place of its cross-references, and `%%EOF` within the last 1,024 bytes, where readers
  /// look for it (ISO 32000-1, 7.5.5, and Annex H, note 18): a cut-off file has none, and neither has an archive or a
  /// program with a PDF in front.
  static func judged(_ bytes: [UInt8]) throws -> EvidenceFormat {
    let version = bytes.dropFirst(5).prefix(3)
    guard version.count == 3, version.first == UInt8(ascii: "1") || version.first == UInt8(ascii: "2"),
      version[6] == UInt8(ascii: "."), (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(version[7])
    else { throw EvidenceRefusal.notAccepted }
    let tail = bytes.suffix(1_024)
    guard contains("%%EOF", in: tail), contains("startxref", in: bytes.suffix(2_048)) else {
      throw EvidenceRefusal.cutOff(.pdf)
    }
    return .pdf
  }

  private static func contains(_ word: String, in bytes: ArraySlice<UInt8>) -> Bool {
    let word = Array(word.utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: word) }
  }
}
