import OfficeFiles
import Rounds
import Wording

/// The sheet of tasks and project items (任务进展): how far each is, what was done, what is arranged.
struct TasksSheet {
  /// In the order of their rows.
  let entries: [Entry]
  private let workbook: UnitWorkbook
  private let language: Language

  private typealias Cell = WorkbookContent.Cell

  struct Entry {
    let row: UnitWorkbook.UnitRow
    let key: WorkbookKey.Row
  }

  init(_ workbook: UnitWorkbook, _ language: Language) {
    self.workbook = workbook
    self.language = language
    entries = workbook.rows.filter { $0.assignment.kind != .figures }.enumerated().map { position, row in
      let progress = row.current.content.progress
      let kind = row.assignment.kind == .task ? Phrase.UnitWorkbook.kindTask : .UnitWorkbook.kindProject
      return Entry(
        row: row,
        key: WorkbookKey.Row(
          id: "t\(position + 1)", sheet: .tasks, row: FormSheet.headerRows + position + 1,
          assignment: row.assignment.id, cell: nil, revision: row.current.revision, decimals: 0, scope: .first,
          was: [progress.state?.rawValue ?? "", progress.done, progress.nextYear],
          locked: ["\(position + 1)", kind(language), row.assignment.title]))
    }
  }

  private static let widths: [Double] = [4, 5, 9, 44, 12, 44, 38]

  var sheet: WorkbookContent.Sheet {
    typealias Words = Phrase.UnitWorkbook
    let year = workbook.round.year
    var (rows, merged) = FormLayout.head(
      workbook, title: Words.tasksTitle(year: year), hint: Words.tasksHint, width: TaskColumn.allCases.count, language)
    let heads = [
      Words.number, Words.kind, Words.task, Words.state, Words.done(year: year), Words.arranged(year: year + 1),
    ]
    rows.append([.blank] + heads.map { .styled(.heading, .text($0(language))) })
    rows.append([.text(FormSheet.tasks.marker)] + heads.map { _ in .styled(.heading, .blank) })
    merged += heads.indices.map { CellRange(rows: 3...4, columns: ($0 + 1)...($0 + 1)) }
    var heights = FormLayout.headHeights
    (heights[3], heights[4]) = (14, 14)
    for entry in entries {
      let progress = entry.row.current.content.progress
      heights[entry.key.row - 1] = FormLayout.height(
        [
          (entry.key.locked[2], Self.widths[3]), (progress.done, Self.widths[5]), (progress.nextYear, Self.widths[6]),
        ], least: 3)
      func words(_ style: WorkbookContent.CellStyle, _ text: String) -> Cell {
        .styled(style, text.isEmpty ? .blank : .text(text))
      }
      rows.append([
        .text(entry.key.id), words(.centred, entry.key.locked[0]), words(.centred, entry.key.locked[1]),
        words(.label, entry.key.locked[2]), words(.inputText, progress.state?.word(language) ?? ""),
        words(.inputText, entry.key.was[1]), words(.inputText, entry.key.was[2]),
      ])
    }
    let states = CellRange(
      rows: FormSheet.headerRows...(FormSheet.headerRows + max(entries.count, 1) - 1),
      columns: TaskColumn.state.rawValue...TaskColumn.state.rawValue)
    let first = CellPlace(row: FormSheet.headerRows, column: TaskColumn.state.rawValue).columnName
    return WorkbookContent.Sheet(
      name: FormSheet.tasks.name(language), columnWidths: Self.widths, headerRows: FormSheet.headerRows, rows: rows,
      form: WorkbookContent.Form(
        protection: .locked, hiddenColumns: [0], frozenColumns: TaskColumn.text.rawValue + 1, merged: merged,
        rowHeights: heights,
        validations: [
          WorkbookContent.Validation(
            states, .list(sheet: Words.options(language), range: OptionsSheet.states),
            prompt: .init(Words.statePromptTitle(language), Words.listPrompt(language)),
            complaint: .init(Words.listComplaintTitle(language), Words.listComplaint(language)))
        ],
        highlights: [WorkbookContent.Highlight(states, while: "=\(first)<>\"\"", .complete)],
        print: .landscape(repeating: 3...4), typeface: FormLayout.typeface(language)))
  }
}
