import OfficeFiles
import Rounds
import Wording

/// Why a filled-in workbook is not read at all. Every case says what to do.
public enum WorkbookRefusal: Refusal, Hashable {
  /// No .xlsx: another format, or one behind a password.
  case notAWorkbook
  /// Far more than was handed out.
  case tooLarge
  /// Damaged, or dangerous in its container or markup.
  case unreadable(OfficeFileRefusal)
  case macros(part: String)
  case embeddedObject(part: String)
  case externalLinks(part: String, target: String)
  case keyMissing
  case keyEdited
  /// The format version found, possibly empty.
  case otherVersion(String)
  case otherUnit(String, expected: String)
  case otherRound(ReportingRound.ID, expected: ReportingRound.ID)
  /// A sheet that was filled in, by the name it is written with.
  case sheetMissing(Phrase)

  public var reason: Phrase {
    switch self {
    case .notAWorkbook: .WorkbookReading.notAWorkbook
    case .tooLarge: .WorkbookReading.tooLarge
    case .unreadable(let refusal): refusal.reason
    case .macros(let part): .WorkbookReading.macros(part)
    case .embeddedObject(let part): .WorkbookReading.embedded(part)
    case .externalLinks(let part, let target): .WorkbookReading.externalLinks(part, target: target)
    case .keyMissing: .WorkbookReading.keyMissing
    case .keyEdited: .WorkbookReading.keyEdited
    case .otherVersion(let found): .WorkbookReading.otherVersion(found, expected: WorkbookKey.version)
    case .otherUnit(let found, let expected): .WorkbookReading.otherUnit(found, expected: expected)
    case .otherRound(let found, let expected): .WorkbookReading.otherRound(found.text, expected: expected.text)
    case .sheetMissing(let name): .WorkbookReading.sheetMissing(name.zh)
    }
  }
}
