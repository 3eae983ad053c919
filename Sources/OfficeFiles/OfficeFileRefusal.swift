import Wording

/// Why a file could not be read or written. Every case says where and what to do.
public enum OfficeFileRefusal: Refusal, Hashable {
  case empty
  /// More bytes than are read at once.
  case tooLarge(bytes: Int, limit: Int)
  case archiveDamaged
  /// A gzip file that is cut off, damaged or followed by something else.
  case gzipDamaged
  case archiveEncrypted(part: String)
  case tooManyEntries(count: Int, limit: Int)
  /// A part, or all parts together, would inflate to more than is read.
  case inflatesTooFar(part: String, bytes: Int, limit: Int)
  /// A part is compressed so far that it must be meant to hurt.
  case bomb(part: String, ratio: Int)
  case partMissing(String)
  /// XML that is not well formed; `line` counts from 1 inside the part.
  case markupDamaged(part: String, line: Int)
  /// A document type declaration: the way in of entity bombs.
  case markupDeclaresEntities(part: String)
  case markupTooDeep(part: String, limit: Int)
  case tableTooLarge(cells: Int)
  case textTooLong(characters: Int)
  case tooManyParagraphs(limit: Int)
  case tooManyRows(sheet: String, limit: Int)
  case tooManyColumns(sheet: String, row: Int, limit: Int)
  case tooManyCells(sheet: String, limit: Int)
  case cellDamaged(sheet: String, cell: String)
  case cellTextTooLong(sheet: String, cell: String, limit: Int)
  /// A formula longer than Excel takes.
  case formulaTooLong(sheet: String, cell: String, limit: Int)
  case workbookNotWritten(why: String)
  /// libzip would not write an archive, for want of memory most likely.
  case archiveNotWritten
  /// A quoted CSV cell that never ends; `line` is where it begins.
  case quoteNotClosed(line: Int)
  /// A quotation mark inside an unquoted CSV cell, or text after a closing one.
  case quoteMisplaced(line: Int, column: Int)
  case notText
  case textDamaged(encoding: TextEncoding, line: Int)
  case toolMissing(tool: String, package: String)
  case toolTooSlow(tool: String, seconds: Int)
  case toolFailed(tool: String)
  case toolWroteTooMuch(tool: String, limit: Int)
  case pdfEncrypted
  case pdfWithoutText(pages: Int)
  case pdfTooLong(pages: Int, limit: Int)

  /// What is wrong, where, and what to do.
  public var reason: Phrase {
    switch self {
    case .empty: .fileIsEmpty
    case .tooLarge(let bytes, let limit): .fileTooLarge(bytes: bytes, limit: limit)
    case .archiveDamaged: .archiveDamaged
    case .gzipDamaged: .gzipDamaged
    case .archiveEncrypted(let part): .archiveEncrypted(part: part)
    case .tooManyEntries(let count, let limit): .archiveHasTooManyEntries(count: count, limit: limit)
    case .inflatesTooFar(let part, let bytes, let limit):
      .archiveInflatesTooFar(part: part, bytes: bytes, limit: limit)
    case .bomb(let part, let ratio): .archiveIsBomb(part: part, ratio: ratio)
    case .partMissing(let part): .archiveLacks(part: part)
    case .markupDamaged(let part, let line): .markupDamaged(part: part, line: line)
    case .markupDeclaresEntities(let part): .markupDeclaresEntities(part: part)
    case .markupTooDeep(let part, let limit): .markupTooDeep(part: part, limit: limit)
    case .tableTooLarge(let cells): .tableTooLarge(cells: cells)
    case .textTooLong(let characters): .textTooLong(characters: characters)
    case .tooManyParagraphs(let limit): .tooManyParagraphs(limit: limit)
    case .tooManyRows(let sheet, let limit): .sheetHasTooManyRows(sheet: sheet, limit: limit)
    case .tooManyColumns(let sheet, let row, let limit):
      .sheetHasTooManyColumns(sheet: sheet, row: row, limit: limit)
    case .tooManyCells(let sheet, let limit): .sheetHasTooManyCells(sheet: sheet, limit: limit)
    case .cellDamaged(let sheet, let cell): .cellDamaged(sheet: sheet, cell: cell)
    case .cellTextTooLong(let sheet, let cell, let limit): .cellTextTooLong(sheet: sheet, cell: cell, limit: limit)
    case .formulaTooLong(let sheet, let cell, let limit): .formulaTooLong(sheet: sheet, cell: cell, limit: limit)
    case .archiveNotWritten: .archiveNotWritten
    case .workbookNotWritten(let why): .workbookNotWritten(why: why)
    case .quoteNotClosed(let line): .quoteNotClosed(line: line)
    case .quoteMisplaced(let line, let column): .quoteMisplaced(line: line, column: column)
    case .notText: .notText
    case .textDamaged(let encoding, let line): .textDamaged(encoding: encoding.rawValue, line: line)
    case .toolMissing(let tool, let package): .toolMissing(tool: tool, package: package)
    case .toolTooSlow(let tool, let seconds): .toolTooSlow(tool: tool, seconds: seconds)
    case .toolFailed(let tool): .toolFailed(tool: tool)
    case .toolWroteTooMuch(let tool, let limit): .toolWroteTooMuch(tool: tool, limit: limit)
    case .pdfEncrypted: .pdfEncrypted
    case .pdfWithoutText(let pages): .pdfWithoutText(pages: pages)
    case .pdfTooLong(let pages, let limit): .pdfTooLong(pages: pages, limit: limit)
    }
  }
}
