import Foundation
import OfficeFiles
import PlanModel
import Rounds
import Wording

/// A unit's workbook for a round (填报工作簿): what it owes, with what is known, to be filled in offline and uploaded.
///
/// Sheets: guide, figures, tasks, definitions; the lists of the drop-downs, hidden; the key, hidden so that only a program
/// shows it. A sheet without rows is left out.
public struct UnitWorkbook: Sendable {
  public let round: ReportingRound
  public let unit: String
  /// What is asked for, in order; what was dropped from the round is not among it.
  public let rows: [UnitRow]
  public let madeAt: Date
  /// Whom to ask, in the unit's own region; empty for the usual answer.
  public let contact: String

  /// One assignment with all that its unit should see.
  public struct UnitRow: Sendable {
    public let assignment: Assignment
    public let current: Return
    /// Figures of earlier years, by cell and year.
    public let known: [CellID: [Int: CheckSubject.KnownFigure]]
    /// How the indicator is defined; `nil` where nothing is on record.
    public let definition: Phrase?
    /// The targets' own words, one for each plan that has one.
    public let targetWords: [String]

    /// An assignment as it stands.
    public init(
      assignment: Assignment, current: Return, known: [CellID: [Int: CheckSubject.KnownFigure]] = [:],
      definition: Phrase? = nil, targetWords: [String] = []
    ) {
      self.assignment = assignment
      self.current = current
      self.known = known
      self.definition = definition
      self.targetWords = targetWords
    }
  }

  /// A workbook of a unit for a round.
  public init(round: ReportingRound, unit: String, rows: [UnitRow], madeAt: Date, contact: String = "") {
    self.round = round
    self.unit = unit
    self.rows = rows.filter { $0.assignment.standing == .owed }
    self.madeAt = madeAt
    self.contact = contact
  }

  /// What the file may be called: the round and the unit, without signs that a file system refuses.
  public var fileName: String {
    let name = String(unit.map { "/\\:*?\"<>|".contains($0) || $0.isWhitespace ? "_" : $0 })
    return "\(round.id.text)-\(name).xlsx"
  }

  /// The .xlsx file in `language`.
  ///
  /// - Throws: `OfficeFileRefusal` as `WorkbookContent.bytes()` does.
  public func bytes(_ language: Language) throws -> Data {
    let figures = FiguresSheet(self, language)
    let tasks = TasksSheet(self, language)
    var sheets = [GuideSheet(self, figures: figures.entries.count, tasks: tasks.entries.count, language).sheet]
    if !figures.entries.isEmpty { sheets.append(figures.sheet) }
    if !tasks.entries.isEmpty { sheets.append(tasks.sheet) }
    if !figures.entries.isEmpty { sheets.append(DefinitionsSheet(self, language).sheet) }
    sheets.append(OptionsSheet(language).sheet)
    let key = WorkbookKey(
      round: round.id, unit: unit, madeAt: madeAt, rows: figures.entries.map(\.key) + tasks.entries.map(\.key))
    sheets.append(
      WorkbookContent.Sheet(
        name: Phrase.UnitWorkbook.key(language), headerRows: 0,
        rows: key.table.map { $0.map { $0.isEmpty ? .blank : .text($0) } },
        form: WorkbookContent.Form(visibility: .veryHidden, protection: .locked)))
    return try WorkbookContent(sheets: sheets, structure: .locked).bytes()
  }
}

/// The sheet behind the drop-downs and the checks (选项): reasons, states, and what the checks say.
struct OptionsSheet {
  private let language: Language

  static let reasons = CellRange(rows: 0...(MissingReason.allCases.count - 1), columns: 0...0)
  static let states = CellRange(rows: 0...(TaskProgress.State.allCases.count - 1), columns: 1...1)

  init(_ language: Language) { self.language = language }

  /// Where the words of a check stand.
  static func reference(to message: FigureCheck.Message, _ language: Language) -> String {
    "'\(Phrase.UnitWorkbook.options(language))'!\(CellPlace(row: message.rawValue, column: 2).absoluteName)"
  }

  var sheet: WorkbookContent.Sheet {
    let columns = [
      MissingReason.allCases.map { $0.word(language) }, TaskProgress.State.allCases.map { $0.word(language) },
      FigureCheck.Message.allCases.map { $0.word(language) },
    ]
    let rows = (0..<(columns.map(\.count).max() ?? 0)).map { row in
      columns.map { row < $0.count ? WorkbookContent.Cell.text($0[row]) : .blank }
    }
    return WorkbookContent.Sheet(
      name: Phrase.UnitWorkbook.options(language), columnWidths: [16, 16, 40], headerRows: 0, rows: rows,
      form: WorkbookContent.Form(visibility: .hidden, protection: .locked))
  }
}
