import Foundation
import OfficeFiles

/// What a document is, found from its contents first and its name second.
enum OriginalFormat: Hashable {
  case text, html, csv, docx, xlsx, pdf
  /// Read through LibreOffice; `fileExtension` is what the contents are.
  case converted(fileExtension: String, OfficeConversion.Goal)

  /// - Throws: `UnreadableOriginal` for pictures, archives and formats that are not read;
  ///   `OfficeFileRefusal` for damaged archives and encrypted files.
  init(_ bytes: Data, fileName: String) throws {
    let fileExtension = fileName.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let head = Array(bytes.prefix(1_024))
    if let kind = Signature.picture(head) { throw UnreadableOriginal.picture(kind: kind) }
    if let kind = Signature.archive(head) { throw UnreadableOriginal.archive(kind: kind) }
    if head.starts(with: Signature.zip) || head.starts(with: Signature.emptyZip) {
      self = try Self.zip(bytes)
    } else if Signature.isPDF(head) {
      self = .pdf
    } else if head.starts(with: Signature.ole) {
      self = try Self.compound(bytes, fileExtension: fileExtension)
    } else if head.starts(with: Array("{\\rtf".utf8)) {
      self = .converted(fileExtension: "rtf", .docx)
    } else {
      self = try Self.text(head, fileExtension: fileExtension)
    }
  }

  /// What `SourceFile.encoding` says of formats that have no text encoding of their own.
  var name: String {
    switch self {
    case .text: "txt"
    case .html: "html"
    case .csv: "csv"
    case .docx: "docx"
    case .xlsx: "xlsx"
    case .pdf: "pdf"
    case .converted(let fileExtension, _): fileExtension
    }
  }

  private static func zip(_ bytes: Data) throws -> OriginalFormat {
    let archive = try ZipArchive(bytes)
    let names = archive.entries.map { $0.name.lowercased() }
    if names.contains("ofd.xml") { throw UnreadableOriginal.unsupported(kind: "OFD") }
    if names.contains(where: { $0.hasPrefix("word/") }) { return .docx }
    if names.contains(where: { $0.hasPrefix("xl/") }) { return .xlsx }
    if names.contains(where: { $0.hasPrefix("ppt/") }) { throw UnreadableOriginal.unsupported(kind: "PowerPoint") }
    if names.contains("mimetype") {
      let type = String(decoding: try archive.contents(of: "mimetype").prefix(100), as: UTF8.self)
      if type.contains("opendocument.text") { return .converted(fileExtension: "odt", .docx) }
      if type.contains("opendocument.spreadsheet") { return .converted(fileExtension: "ods", .xlsx) }
      throw UnreadableOriginal.unsupported(kind: "OpenDocument")
    }
    throw UnreadableOriginal.archive(kind: "ZIP")
  }

  /// A compound file of Microsoft's old formats ([MS-CFB]); the names of its streams tell which.
  private static func compound(_ bytes: Data, fileExtension: String) throws -> OriginalFormat {
    func holds(_ stream: String) -> Bool {
      bytes.range(of: Data(stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })) != nil
    }
    if holds("EncryptedPackage") { throw OfficeFileRefusal.archiveEncrypted(part: "EncryptedPackage") }
    if holds("WordDocument") {
      return .converted(fileExtension: fileExtension == "wps" ? "wps" : "doc", .docx)
    }
    if holds("Workbook") || ["xls", "et"].contains(fileExtension) {
      return .converted(fileExtension: "xls", .xlsx)
    }
    if holds("PowerPoint Document") { throw UnreadableOriginal.unsupported(kind: "PowerPoint") }
    return .converted(fileExtension: fileExtension == "wps" ? "wps" : "doc", .docx)
  }

  private static func text(_ head: [UInt8], fileExtension: String) throws -> OriginalFormat {
    // UTF-16 pages show their tags once the zero bytes are gone; the marks of encodings are no letters.
    let start = String(decoding: head.filter { $0 != 0 && $0 < 0x80 }, as: UTF8.self).lowercased()
      .drop { $0.isWhitespace }
    if start.contains("progid=\"word.document\"") { return .converted(fileExtension: "xml", .docx) }
    if start.hasPrefix("mime-version:") { throw UnreadableOriginal.unsupported(kind: "MHTML (.mht)") }
    let tags = ["<!doctype html", "<html", "<head", "<body", "<table", "<div", "<p>", "<p ", "<meta", "<h1", "<!--"]
    if tags.contains(where: start.hasPrefix) || start.hasPrefix("<?xml") && start.contains("<html") { return .html }
    switch fileExtension {
    case "html", "htm", "xhtml": return .html
    case "csv": return .csv
    default: return .text
    }
  }
}
