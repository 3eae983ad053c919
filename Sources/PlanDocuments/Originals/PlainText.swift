import OfficeFiles

/// The lines of a text file, each with its exact text.
struct PlainText {
  /// Without line ends; a line end after the last line makes no further line.
  let lines: [String]

  /// - Throws: `OfficeFileRefusal.tooManyParagraphs` over as many lines as an original may have.
  init(_ text: String) throws {
    var text = text
    lines = try text.withUTF8 { bytes in
      let lineFeed = UInt8(ascii: "\n")
      let carriageReturn = UInt8(ascii: "\r")
      // Files of old Macs have carriage returns only.
      let end = bytes.contains(lineFeed) ? lineFeed : carriageReturn
      let limit = OriginalAssembly.lineLimit
      guard bytes.count(where: { $0 == end }) <= limit else { throw OfficeFileRefusal.tooManyParagraphs(limit: limit) }
      var lines: [String] = []
      for piece in bytes.split(separator: end, omittingEmptySubsequences: false) {
        let line = piece.last == carriageReturn ? piece.dropLast() : piece
        lines.append(String(decoding: line, as: UTF8.self))
      }
      if lines.last?.isEmpty == true { lines.removeLast() }
      return lines
    }
  }
}
