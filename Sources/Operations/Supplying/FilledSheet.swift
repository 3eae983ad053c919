import Foundation
import OfficeFiles
import PlanModel
import Rounds
import Wording

/// One of the sheets that a unit filled in: finds the rows that were handed out, wherever they are now.
struct FilledSheet {
  let kind: FormSheet
  /// As its tab says.
  let name: String
  private let rows: [Int: [Workbook.Cell]]
  /// Where each of the rows' own numbers stands.
  private let numbers: [String: [Int]]

  /// `nil` where the workbook has no such sheet. A sheet is known by its marker, whatever its tab says.
  init?(_ kind: FormSheet, in workbook: Workbook) {
    let head = FormSheet.headerRows
    guard
      let sheet = workbook.sheets.first(where: { sheet in
        sheet.rows.contains { $0.number <= head && $0.cells.first?.value == .text(kind.marker) }
      })
    else { return nil }
    self.kind = kind
    name = sheet.name
    var rows: [Int: [Workbook.Cell]] = [:]
    var numbers: [String: [Int]] = [:]
    for row in sheet.rows where row.number > head {
      rows[row.number] = row.cells
      if case .text(let number)? = row.cells.first?.value { numbers[number, default: []].append(row.number) }
    }
    self.rows = rows
    self.numbers = numbers
  }

  /// A cell by its row, from 1, and its column, from 0.
  func cell(_ row: Int, _ column: Int) -> Workbook.Cell {
    guard let cells = rows[row], cells.indices.contains(column) else { return .blank }
    return cells[column]
  }

  /// The name of a cell by its row, from 1, and its column, from 0.
  func place(_ row: Int, _ column: Int) -> CellProblem.Place {
    CellProblem.Place(sheet: name, cell: CellPlace(row: row - 1, column: column).description)
  }

  /// Where a row that was handed out is now; `nil` where it cannot be told. What is to be said of it goes into `problems`.
  func find(_ key: WorkbookKey.Row, _ problems: inout [CellProblem]) -> Int? {
    typealias Words = Phrase.WorkbookReading
    let title = key.locked[kind == .figures ? 1 : 2]
    let naming = kind.namingColumns[0]
    let found = numbers[key.id] ?? []
    guard let row = found.first else {
      problems.append(CellProblem(.rowMissing, at: place(key.row, naming), found: "", Words.rowMissing(title)))
      return nil
    }
    guard found.count == 1 else {
      for row in found {
        problems.append(
          CellProblem(.rowRepeated, at: place(row, naming), found: cell(row, naming).text, Words.rowRepeated(title)))
      }
      return nil
    }
    for column in kind.namingColumns where !isUnchanged(cell(row, column), key.locked[column - 1]) {
      problems.append(
        CellProblem(.rowMixed, at: place(row, column), found: cell(row, column).text, Words.rowMixed(title)))
      return nil
    }
    if row != key.row {
      problems.append(
        CellProblem(
          .rowMoved, at: place(row, naming), found: cell(row, naming).text,
          Words.rowMoved(title, from: place(key.row, naming).cell)))
    }
    return row
  }

  /// Says which locked cells of a row are not as they were handed out.
  func judgeLocked(_ key: WorkbookKey.Row, at row: Int, _ problems: inout [CellProblem]) {
    for column in kind.lockedColumns where !kind.namingColumns.contains(column) {
      let (cell, was) = (cell(row, column), key.locked[column - 1])
      if isUnchanged(cell, was) { continue }
      problems.append(
        CellProblem(
          .lockedChanged, at: place(row, column), found: cell.text,
          Phrase.WorkbookReading.lockedChanged(was: was.trimmingCharacters(in: .whitespacesAndNewlines))))
    }
  }

  /// Says what stands where nothing is asked for: in rows of no number, and beside the form.
  func judgeRest(known: Set<String>, _ problems: inout [CellProblem]) {
    for (number, cells) in rows.sorted(by: { $0.key < $1.key }) {
      let isKnown = known.contains(cells.first?.text ?? "")
      for (column, cell) in cells.enumerated() where column > 0 && !cell.text.isEmpty {
        if isKnown && column < kind.width { continue }
        problems.append(
          isKnown
            ? CellProblem(
              .outsideForm, at: place(number, column), found: cell.text, Phrase.WorkbookReading.outsideForm)
            : CellProblem(.rowAdded, at: place(number, column), found: cell.text, Phrase.WorkbookReading.rowAdded))
        break
      }
    }
  }

  private func isUnchanged(_ cell: Workbook.Cell, _ was: String) -> Bool {
    if let left = Figure(printed: cell.text), let right = Figure(printed: was) { return left.value == right.value }
    return CellEntry.halfWidth(cell.text) == CellEntry.halfWidth(was)
  }
}
