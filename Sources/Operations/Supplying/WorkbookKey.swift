import Foundation
import PlanModel
import Rounds
import Seals

/// What the key sheet says: for which round and unit a workbook was made, and which row belongs to what.
///
/// The seal over it shows that it was edited by hand. It is no signature: whoever can compute SHA-256 can make another,
/// and gains nothing by it, since a workbook changes only what the person who uploads it may change anyway.
struct WorkbookKey: Hashable, Sendable {
  /// The format of the whole workbook; raised whenever an older workbook could be misread.
  static let version = "1"
  static let marker = "guatu-workbook"

  let round: ReportingRound.ID
  let unit: String
  let madeAt: Date
  let rows: [Row]

  /// A row that is filled in.
  struct Row: Hashable, Sendable {
    /// The row's own number, which stands in its hidden first cell too, e.g. `f12`.
    let id: String
    let sheet: FormSheet
    /// As Excel numbers it, from 1.
    let row: Int
    let assignment: Assignment.ID
    /// The cell of the assignment; `nil` for tasks.
    let cell: CellID?
    /// The return's revision that the workbook was made from.
    let revision: Int
    /// How many digits after the point the input shows at least.
    let decimals: Int
    /// Whether the row holds what belongs to the assignment as a whole, its source and note.
    let scope: Scope
    /// What stood in the inputs: figure, reason, source, note; or state, done, next year. Reasons and states by their
    /// stored names.
    let was: [String]
    /// What stood in the locked columns.
    let locked: [String]

    init(
      id: String, sheet: FormSheet, row: Int, assignment: Assignment.ID, cell: CellID?, revision: Int, decimals: Int,
      scope: Scope, was: [String], locked: [String]
    ) {
      self.id = id
      self.sheet = sheet
      self.row = row
      self.assignment = assignment
      self.cell = cell
      self.revision = revision
      self.decimals = decimals
      self.scope = scope
      self.was = was.map(Self.plain)
      self.locked = locked.map(Self.plain)
    }

    /// Text as every spreadsheet program keeps it: line ends of one kind, no control characters.
    private static func plain(_ text: String) -> String {
      let lines = text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
      return String(
        String.UnicodeScalarView(
          lines.unicodeScalars.filter { scalar in
            scalar == "\n" || scalar == "\t"
              || !(scalar.properties.generalCategory == .control || scalar.properties.isNoncharacterCodePoint)
          }))
    }
  }

  enum Scope: String, Hashable, Sendable {
    /// The first row of an assignment.
    case first
    case further
  }

  /// SHA-256 over everything else in the sheet.
  var seal: String {
    var digest = WordDigest()
    for word in head + rows.flatMap(\.words) { digest.add(word) }
    return digest.hex()
  }

  private var head: [String] { [Self.marker, Self.version, round.text, unit, stamp] }

  /// Seconds since 1970: a day in a cell would be turned into a date by the programs it passes through.
  private var stamp: String { "s\(Int64(madeAt.timeIntervalSince1970))" }

  /// The sheet's cells. Every one is text, so that no program changes it.
  var table: [[String]] {
    [[Self.marker, Self.version], ["round", round.text], ["unit", unit], ["made", stamp], ["seal", seal]]
      + rows.map(\.words)
  }

  /// Reads the sheet's cells.
  ///
  /// - Throws: `WorkbookRefusal`: `.otherVersion`, `.keyEdited`.
  init(table: [[String]]) throws {
    func word(_ row: Int, _ column: Int) -> String {
      table.indices.contains(row) && table[row].indices.contains(column) ? table[row][column] : ""
    }
    let version = word(0, 1)
    guard version == Self.version else { throw WorkbookRefusal.otherVersion(version) }
    guard let seconds = Int64(word(3, 1).dropFirst()) else { throw WorkbookRefusal.keyEdited }
    round = ReportingRound.ID(word(1, 1))
    unit = word(2, 1)
    madeAt = Date(timeIntervalSince1970: Double(seconds))
    var rows: [Row] = []
    for words in table.dropFirst(5) where !words.allSatisfy(\.isEmpty) {
      guard let row = Row(words: words) else { throw WorkbookRefusal.keyEdited }
      rows.append(row)
    }
    self.rows = rows
    guard seal == word(4, 1) else { throw WorkbookRefusal.keyEdited }
  }

  init(round: ReportingRound.ID, unit: String, madeAt: Date, rows: [Row]) {
    self.round = round
    self.unit = unit
    self.madeAt = madeAt
    self.rows = rows
  }
}

extension WorkbookKey.Row {
  /// Cells of the key sheet, always as many for one sheet.
  fileprivate var words: [String] {
    [id, sheet.rawValue, "\(row)", assignment.text, cell?.text ?? "", "\(revision)", "\(decimals)", scope.rawValue]
      + was + locked
  }

  /// `nil` where the cells are none that were written here.
  fileprivate init?(words: [String]) {
    guard words.count > 8, let sheet = FormSheet(rawValue: words[1]), let row = Int(words[2]),
      let revision = Int(words[5]), let decimals = Int(words[6]), (0...15).contains(decimals),
      let scope = WorkbookKey.Scope(rawValue: words[7])
    else { return nil }
    let inputs = sheet == .figures ? 4 : 3
    var rest = Array(words.dropFirst(8))
    // Empty cells at the end of a row are not stored.
    let width = inputs + sheet.lockedColumns.count
    guard rest.count <= width else { return nil }
    rest += Array(repeating: "", count: width - rest.count)
    self.init(
      id: words[0], sheet: sheet, row: row, assignment: Assignment.ID(words[3]),
      cell: words[4].isEmpty ? nil : CellID(words[4]), revision: revision, decimals: decimals, scope: scope,
      was: Array(rest.prefix(inputs)), locked: Array(rest.dropFirst(inputs)))
  }
}
