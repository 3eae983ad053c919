import Foundation
import OfficeFiles
import PlanModel
import Rounds
import Wording

/// A unit's workbook as it came back: what it would change, and what is wrong with it. Nothing is taken yet.
public struct UnitWorkbookReading: Sendable {
  /// When the workbook was made.
  public let madeAt: Date
  /// For each assignment in the workbook, the return's revision that it was made from: the base of a `ReturnMerge`.
  public let basis: [Assignment.ID: Int]
  /// In the order of sheets, rows and columns.
  public let changes: [WorkbookChange]
  /// In the order of sheets and rows; cells with problems that are `.notTaken` change nothing.
  public let problems: [CellProblem]

  /// A workbook handed in may be so large: a unit's with a thousand figures has some hundred kilobytes.
  public static let byteLimit = 8 << 20
  /// Inflated, a unit's workbook has a few megabytes.
  private static let archiveLimits = ArchiveLimits(entryBytes: 32 << 20, totalBytes: 64 << 20, entries: 500)
  /// A unit owes some hundred rows, fifteen columns wide; the key sheet has 21 columns.
  private static let limits = WorkbookLimits(rows: 5_000, columns: 60, cells: 200_000)

  /// Reads a workbook that was filled in.
  ///
  /// - Parameters:
  ///   - round: the round for which it is handed in.
  ///   - unit: the unit for which it is handed in.
  ///   - assignments: what the unit may fill in now.
  /// - Throws: `WorkbookRefusal`.
  public init(_ bytes: Data, round: ReportingRound, unit: String, assignments: [Assignment]) throws {
    let workbook = try Self.workbook(bytes)
    let key = try Self.key(of: workbook)
    guard key.round == round.id else { throw WorkbookRefusal.otherRound(key.round, expected: round.id) }
    guard key.unit == unit else { throw WorkbookRefusal.otherUnit(key.unit, expected: unit) }
    let owed = Dictionary(
      assignments.filter { $0.standing == .owed }.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var reader = RowReader()
    for kind in FormSheet.allCases {
      let rows = key.rows.filter { $0.sheet == kind }
      if rows.isEmpty { continue }
      guard let sheet = FilledSheet(kind, in: workbook) else { throw WorkbookRefusal.sheetMissing(kind.name) }
      for row in rows { reader.read(row, of: owed[row.assignment], in: sheet) }
      sheet.judgeRest(known: Set(rows.map(\.id)), &reader.problems)
    }
    madeAt = key.madeAt
    basis = Dictionary(key.rows.map { ($0.assignment, $0.revision) }, uniquingKeysWith: { first, _ in first })
    changes = reader.changes
    problems = reader.problems
  }

  /// A return's content with all changes that the workbook makes to it; `content` is that of the revision in `basis`.
  public func applied(to content: ReturnContent, of assignment: Assignment.ID) -> ReturnContent {
    changes.filter { $0.assignment == assignment }.reduce(content) { $1.applied(to: $0) }
  }

  /// Assignments that the workbook would change, in its order.
  public var changed: [Assignment.ID] {
    var seen: Set<Assignment.ID> = []
    return changes.map(\.assignment).filter { seen.insert($0).inserted }
  }

  private static func workbook(_ bytes: Data) throws -> Workbook {
    guard bytes.count <= byteLimit else { throw WorkbookRefusal.tooLarge }
    // Every ZIP archive with something in it begins with a local header (APPNOTE.TXT 4.3.7).
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { throw WorkbookRefusal.notAWorkbook }
    do {
      let hazards = try PackageHazard.hazards(of: bytes, limits: archiveLimits)
      switch hazards.first {
      case .macro(let part)?: throw WorkbookRefusal.macros(part: part)
      case .embeddedObject(let part)?: throw WorkbookRefusal.embeddedObject(part: part)
      case .externalLink(let part, let target)?: throw WorkbookRefusal.externalLinks(part: part, target: target)
      case nil: break
      }
      return try Workbook(bytes, limits: limits, archive: archiveLimits)
    } catch let refusal as OfficeFileRefusal {
      throw Self.refusal(refusal)
    }
  }

  private static func refusal(_ refusal: OfficeFileRefusal) -> WorkbookRefusal {
    switch refusal {
    case .tooLarge, .tooManyEntries, .inflatesTooFar, .bomb, .tooManyRows, .tooManyColumns, .tooManyCells,
      .cellTextTooLong:
      .tooLarge
    case .partMissing(let part) where part == "xl/workbook.xml": .notAWorkbook
    default: .unreadable(refusal)
    }
  }

  /// The key sheet is known by what it says, whatever its tab says and whether or not it is hidden.
  private static func key(of workbook: Workbook) throws -> WorkbookKey {
    let sheet = workbook.sheets.first { $0.rows.first?.cells.first?.value == .text(WorkbookKey.marker) }
    guard let sheet else { throw WorkbookRefusal.keyMissing }
    var table: [[String]] = []
    for row in sheet.rows {
      // Rows that were put in between are gaps that the seal does not know.
      while table.count < row.number - 1 { table.append([]) }
      table.append(row.cells.map(\.text))
    }
    return try WorkbookKey(table: table)
  }
}
