import Foundation
import OfficeFiles
import PlanModel
import Seals
import Wording

/// Reads documents of every format into one stream of paragraphs and tables.
public struct OriginalReader: Sendable {
  /// Larger files are refused before they are read: the five printed plans have 0.5 MB together, and a
  /// plan full of pictures stays below this.
  public static let byteLimit = 64 << 20

  /// A reader; it keeps nothing between documents.
  public init() {}

  /// Reads a document. What it is, its contents say; its name helps only where they do not.
  ///
  /// - Parameters:
  ///   - bytes: all of the file.
  ///   - fileName: its name; folders before it are dropped.
  /// - Throws: `OriginalRefusal`, naming the file, the place and the remedy.
  public func read(_ bytes: Data, fileName: String) throws -> OriginalText {
    let name = fileName.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? fileName
    do {
      guard !bytes.isEmpty else { throw OfficeFileRefusal.empty }
      guard bytes.count <= Self.byteLimit else {
        throw OfficeFileRefusal.tooLarge(bytes: bytes.count, limit: Self.byteLimit)
      }
      let format = try OriginalFormat(bytes, fileName: name)
      let (assembly, encoding) = try assembly(bytes, format: format, fileName: name)
      guard !assembly.blocks.isEmpty else { throw UnreadableOriginal.holdsNoText }
      return assembly.original(file: name, sha256: SHA256Digest(bytes).hex, encoding: encoding)
    } catch let refusal as any Refusal {
      throw OriginalRefusal(file: name, cause: refusal)
    }
  }

  /// Reads the document at a place in the file system.
  ///
  /// - Throws: `OriginalRefusal`; a file that is too large is refused unread.
  public func read(_ file: URL) throws -> OriginalText {
    let bytes: Data
    do {
      let size = try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? NSNumber
      if let size, size.intValue > Self.byteLimit {
        throw OfficeFileRefusal.tooLarge(bytes: size.intValue, limit: Self.byteLimit)
      }
      bytes = try Data(contentsOf: file)
    } catch let refusal as any Refusal {
      throw OriginalRefusal(file: file.lastPathComponent, cause: refusal)
    } catch {
      throw OriginalRefusal(file: file.lastPathComponent, cause: UnreadableOriginal.notThere)
    }
    return try read(bytes, fileName: file.lastPathComponent)
  }

  private func assembly(
    _ bytes: Data, format: OriginalFormat, fileName: String
  ) throws -> (OriginalAssembly, encoding: String) {
    var assembly = OriginalAssembly()
    switch format {
    case .text:
      let decoded = try Self.decoded(bytes, fileName: fileName)
      try assembly.add(try PlainText(decoded.text).lines)
      return (assembly, decoded.encoding.rawValue)
    case .html:
      let page = try HTMLPage(bytes)
      try assembly.add(page.pieces)
      return (assembly, page.encoding.rawValue)
    case .csv:
      let table = try CSVTable(bytes)
      try assembly.add(SheetOriginal(table).pieces)
      return (assembly, table.encoding.rawValue)
    case .docx:
      try assembly.add(try WordFile(bytes).pieces)
    case .xlsx:
      for sheet in try Workbook(bytes).sheets where sheet.visibility == .visible {
        try assembly.add(try SheetOriginal(sheet).pieces)
      }
    case .pdf:
      for part in PDFOriginal(try PDFFile(bytes).pages).parts {
        switch part {
        case .piece(let piece): try assembly.add([piece])
        case .pageMark(let text): try assembly.addPageMark(text)
        }
      }
    case .converted(let fileExtension, .docx):
      let converted = try OfficeConversion(bytes, fileExtension: fileExtension, to: .docx)
      try assembly.add(try WordFile(converted.bytes).pieces)
    case .converted(let fileExtension, .xlsx):
      let converted = try OfficeConversion(bytes, fileExtension: fileExtension, to: .xlsx)
      for sheet in try Workbook(converted.bytes).sheets where sheet.visibility == .visible {
        try assembly.add(try SheetOriginal(sheet).pieces)
      }
    }
    return (assembly, format.name)
  }

  /// What is left when no signature fits is text, whatever the name says; where it is none, the name was wrong too.
  private static func decoded(_ bytes: Data, fileName: String) throws -> DecodedText {
    do {
      return try DecodedText(bytes)
    } catch let refusal as OfficeFileRefusal {
      let fileExtension = fileName.split(separator: ".").last.map { $0.lowercased() } ?? ""
      guard ["docx", "doc", "wps", "xlsx", "xls", "et", "pdf", "odt", "ods"].contains(fileExtension) else {
        throw refusal
      }
      throw UnreadableOriginal.notOfItsKind(fileExtension: fileExtension)
    }
  }
}
