import Foundation

/// The parts of a workbook and how they belong together.
struct WorkbookPackage {
  private let archive: ZipArchive
  private let limits: WorkbookLimits

  init(_ bytes: Data, limits: WorkbookLimits, archive judged: ArchiveLimits) throws {
    archive = try ZipArchive(bytes, limits: judged)
    self.limits = limits
  }

  func sheets() throws -> [Workbook.Sheet] {
    let main = try PackageParts(of: nil, in: archive).part(type: "officeDocument") ?? "xl/workbook.xml"
    guard archive.entry(main) != nil else { throw OfficeFileRefusal.partMissing(main) }
    let parts = try PackageParts(of: main, in: archive)
    let book = WorkbookListener()
    try MarkupScanner.scan(main, of: archive, with: book)

    // No workbook shares more texts than it has cells.
    let strings = SharedStringsListener(limit: limits.cells)
    if let part = parts.part(type: "sharedStrings"), archive.entry(part) != nil {
      try MarkupScanner.scan(part, of: archive, with: strings)
    }
    let styles = WorkbookStyles(epoch: book.epoch)
    if let part = parts.part(type: "styles"), archive.entry(part) != nil {
      try MarkupScanner.scan(part, of: archive, with: styles)
    }

    var sheets: [Workbook.Sheet] = []
    var cells = 0
    for listed in book.sheets {
      guard let part = parts.part(id: listed.relationship) else {
        throw OfficeFileRefusal.partMissing("xl/worksheets (\(listed.name))")
      }
      if part.contains("chartsheets/") || part.contains("dialogsheets/") { continue }
      let listener = SheetListener(
        name: listed.name, strings: strings.strings, styles: styles, limits: limits, cellsBefore: cells)
      try MarkupScanner.scan(part, of: archive, with: listener)
      cells = listener.cellCount
      sheets.append(
        Workbook.Sheet(
          name: listed.name, visibility: listed.visibility, rows: listener.rows, merged: listener.merged))
    }
    return sheets
  }
}

/// Reads the list of sheets (`workbook.xml`).
private final class WorkbookListener: MarkupListener {
  struct Listed {
    let name: String
    let visibility: Workbook.Visibility
    let relationship: String
  }

  var sheets: [Listed] = []
  var epoch = SerialDate.Epoch.from1900

  func start(_ name: MarkupName, _ attributes: MarkupAttributes) throws {
    guard name.vocabulary == .sheet else { return }
    if name.local == "sheet" {
      sheets.append(
        Listed(
          name: attributes["name"] ?? "",
          visibility: Workbook.Visibility(rawValue: attributes["state"] ?? "") ?? .visible,
          relationship: attributes["id"] ?? ""))
    } else if name.local == "workbookPr", ["1", "true"].contains(attributes["date1904"] ?? "") {
      epoch = .from1904
    }
  }

  func end(_ name: MarkupName) throws {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {}
}

/// Reads the texts that cells share (`sharedStrings.xml`).
private final class SharedStringsListener: MarkupListener {
  var strings: [String] = []
  private let limit: Int
  private var buffer: [UInt8] = []
  private var takesText = false
  /// Readings of Japanese and Chinese characters (`rPh`) are no part of the text.
  private var isReading = false

  init(limit: Int) { self.limit = limit }

  func start(_ name: MarkupName, _ attributes: MarkupAttributes) throws {
    switch name.local {
    case "si":
      guard strings.count < limit else {
        throw OfficeFileRefusal.tooManyCells(sheet: "sharedStrings.xml", limit: limit)
      }
      buffer.removeAll(keepingCapacity: true)
    case "rPh": isReading = true
    case "t": takesText = !isReading
    default: break
    }
  }

  func end(_ name: MarkupName) throws {
    switch name.local {
    case "si": strings.append(SpreadsheetText.decoded(buffer))
    case "rPh": isReading = false
    case "t": takesText = false
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    if takesText { buffer.append(contentsOf: bytes) }
  }
}

/// Text as spreadsheets store it.
enum SpreadsheetText {
  /// Line ends become `\n`, and `_x000D_` (ECMA-376 part 1, 22.9.2.19) becomes the character it names.
  static func decoded(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(0x0D) || bytes.contains(UInt8(ascii: "_")) else { return text }
    var out = ""
    var rest = Substring(text)
    while let found = rest.range(of: "_x") {
      out += rest[..<found.lowerBound]
      let tail = rest[found.upperBound...]
      if tail.count >= 5, tail.dropFirst(4).first == "_", tail.prefix(4).allSatisfy(\.isHexDigit),
        let value = UInt32(tail.prefix(4), radix: 16), let scalar = Unicode.Scalar(value)
      {
        out.unicodeScalars.append(scalar)
        rest = tail.dropFirst(5)
      } else {
        out += rest[found]
        rest = tail
      }
    }
    out += rest
    return out.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
  }

  /// Text so that a reader gets it as it is: what looks like `_x000D_` is no sign for a character.
  static func encoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    return text.replacingOccurrences(of: "_x(?=[0-9A-Fa-f]{4}_)", with: "_x005F_x", options: .regularExpression)
  }
}
