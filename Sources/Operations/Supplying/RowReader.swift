import Foundation
import OfficeFiles
import PlanModel
import Rounds
import Wording

/// Reads row after row of a filled-in workbook and gathers what is changed and what is wrong.
struct RowReader {
  private(set) var changes: [WorkbookChange] = []
  var problems: [CellProblem] = []

  /// A row by its entry in the key sheet; `assignment` is `nil` where it is not asked for any more.
  mutating func read(_ key: WorkbookKey.Row, of assignment: Assignment?, in sheet: FilledSheet) {
    guard let row = sheet.find(key, &problems) else { return }
    sheet.judgeLocked(key, at: row, &problems)
    switch (key.sheet, assignment, key.cell.flatMap { assignment?.cell($0) }) {
    case (.figures, _?, let cell?):
      readAnswer(key, cell, at: row, in: sheet)
      readShared(key, at: row, in: sheet)
    case (.tasks, _?, _): readProgress(key, at: row, in: sheet)
    case (.tasks, nil, _), (.figures, _, _):
      let column = sheet.kind.namingColumns[0]
      let title = sheet.cell(row, column).text
      problems.append(
        CellProblem(
          .assignmentGone, at: sheet.place(row, column), found: title, Phrase.WorkbookReading.assignmentGone(title)))
    }
  }

  private mutating func readAnswer(
    _ key: WorkbookKey.Row, _ cell: Assignment.Cell, at row: Int, in sheet: FilledSheet
  ) {
    let was = CellAnswer(typed: key.was[0], missing: MissingReason(rawValue: key.was[1]))
    let value = sheet.cell(row, FigureColumn.value.rawValue)
    let choice = sheet.cell(row, FigureColumn.reason.rawValue)
    let typed = taken(
      .figure(value, unit: cell.indicator.unit, decimals: key.decimals),
      at: sheet.place(row, FigureColumn.value.rawValue), value)
    let reason = taken(
      .choice(choice, among: CellEntry.reasons, rule: .reasonUnknown),
      at: sheet.place(row, FigureColumn.reason.rawValue), choice)
    // Figure and reason are one answer: where one of them is not understood, neither is taken.
    guard let typed, let reason else { return }
    let now = CellAnswer(
      typed: Self.isSameFigure(typed, was.typed) ? was.typed : typed, missing: MissingReason(rawValue: reason))
    if !typed.isEmpty, now.missing != nil {
      problems.append(
        CellProblem(
          .valueBesideReason, at: sheet.place(row, FigureColumn.value.rawValue), found: value.text,
          Phrase.WorkbookReading.valueBesideReason))
      return
    }
    guard now != was else { return }
    let column = now.typed == was.typed ? FigureColumn.reason : .value
    changes.append(
      WorkbookChange(
        assignment: key.assignment, place: sheet.place(row, column.rawValue),
        field: .answer(cell.id, was: was, now: now)))
  }

  /// Source and note, which stand in the first row of an assignment.
  private mutating func readShared(_ key: WorkbookKey.Row, at row: Int, in sheet: FilledSheet) {
    for (column, position) in [(FigureColumn.source, 2), (.note, 3)] {
      let cell = sheet.cell(row, column.rawValue)
      let place = sheet.place(row, column.rawValue)
      guard key.scope == .first else {
        if !cell.text.isEmpty {
          problems.append(
            CellProblem(.outsideForm, at: place, found: cell.text, Phrase.WorkbookReading.outsideForm))
        }
        continue
      }
      let was = key.was[position]
      guard let now = taken(.words(cell), at: place, cell), !Self.isSameText(now, was) else { continue }
      changes.append(
        WorkbookChange(
          assignment: key.assignment, place: place,
          field: column == .source ? .source(was: was, now: now) : .note(was: was, now: now)))
    }
  }

  private mutating func readProgress(_ key: WorkbookKey.Row, at row: Int, in sheet: FilledSheet) {
    for column in [TaskColumn.state, .done, .nextYear] {
      let was = key.was[column.rawValue - TaskColumn.state.rawValue]
      let cell = sheet.cell(row, column.rawValue)
      let place = sheet.place(row, column.rawValue)
      let entry =
        column == .state ? CellEntry.choice(cell, among: CellEntry.states, rule: .stateUnknown) : .words(cell)
      guard let now = taken(entry, at: place, cell), !Self.isSameText(now, was) else { continue }
      let field: WorkbookChange.Field
      switch column {
      case .state:
        field = .state(was: TaskProgress.State(rawValue: was), now: TaskProgress.State(rawValue: now))
      case .done: field = .done(was: was, now: now)
      default: field = .nextYear(was: was, now: now)
      }
      changes.append(WorkbookChange(assignment: key.assignment, place: place, field: field))
    }
  }

  /// What is taken of a cell; `nil` where nothing is.
  private mutating func taken(
    _ entry: CellEntry, at place: CellProblem.Place, _ cell: Workbook.Cell
  ) -> String? {
    func problem(_ remark: CellEntry.Remark) -> CellProblem {
      CellProblem(remark.rule, at: place, found: cell.text, remark.message)
    }
    switch entry {
    case .taken(let text, let remark):
      if let remark { problems.append(problem(remark)) }
      return text
    case .refused(let remark):
      problems.append(problem(remark))
      return nil
    }
  }

  /// Whether two figures are the same, however they are written.
  private static func isSameFigure(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    guard let left = Figure(printed: left), let right = Figure(printed: right) else { return false }
    return left.value == right.value
  }

  private static func isSameText(_ left: String, _ right: String) -> Bool {
    left == right.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
