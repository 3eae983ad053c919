import Foundation
import OfficeFiles
import PlanModel
import Rounds
import Wording

/// A row of the sheet of figures: what stands in its cells, and what the key sheet says of it.
struct FigureEntry {
  let row: UnitWorkbook.UnitRow
  let cell: Assignment.Cell
  let answer: CellAnswer
  /// Counted from 0 among the rows of figures.
  let position: Int
  let key: WorkbookKey.Row
  private let language: Language
  private let earlier: [Earlier]

  /// What a cell of an earlier year shows.
  private enum Earlier {
    case nothing
    /// In the row's own unit.
    case figure(Figure)
    /// In another unit, which is said.
    case foreign(String)

    var text: String {
      switch self {
      case .nothing: Phrase.UnitWorkbook.nothingKnown.zh
      case .figure(let figure): figure.description
      case .foreign(let text): text
      }
    }
  }

  init(
    _ row: UnitWorkbook.UnitRow, _ cell: Assignment.Cell, number: Int, position: Int, year: Int, isFirst: Bool,
    _ language: Language
  ) {
    self.row = row
    self.cell = cell
    self.position = position
    self.language = language
    let unit = cell.indicator.unit
    let id = cell.id
    let known = row.known[id] ?? [:]
    earlier = (1...FigureColumn.earlierYears).reversed().map { back in
      guard let known = known[year - back] else { return .nothing }
      return known.unit == unit
        ? .figure(known.figure) : .foreign("\(known.figure.description) \(known.unit.symbol)")
    }
    let latest = known.filter { $0.key < year && $0.value.unit == unit }.max { $0.key < $1.key }
    let content = row.current.content
    answer = content[id]
    let scope = isFirst ? WorkbookKey.Scope.first : .further
    key = WorkbookKey.Row(
      id: "f\(position + 1)", sheet: .figures, row: FormSheet.headerRows + position + 1,
      assignment: row.assignment.id, cell: id, revision: row.current.revision,
      // More than six digits after the point are never published.
      decimals: min(latest?.value.figure.decimals ?? 0, 6), scope: scope,
      was: [
        answer.typed, answer.missing?.rawValue ?? "", isFirst ? content.source : "", isFirst ? content.note : "",
      ],
      locked: [
        isFirst ? "\(number)" : "", cell.indicator.name, Self.breakdown(cell, language), Self.part(cell, language),
        unit.symbol, isFirst ? row.targetWords.joined(separator: "\n") : "",
      ] + earlier.map(\.text))
  }

  /// Its row, counted from 0.
  var index: Int { FormSheet.headerRows + position }

  /// Last year's figure in the row's own unit.
  var last: Decimal? {
    if case .figure(let figure)? = earlier.last { figure.value } else { nil }
  }

  /// What the input holds: a number where Excel can keep all of its digits, words otherwise.
  var held: FigureCheck.Held {
    if answer.typed.isEmpty { return .nothing }
    guard let figure = Figure(printed: answer.typed), figure.description.filter(\.isNumber).count <= 15 else {
      return .words
    }
    return .number(figure.value)
  }

  private static func breakdown(_ cell: Assignment.Cell, _ language: Language) -> String {
    cell.breakdown.isTotal ? Phrase.UnitWorkbook.total(language) : cell.breakdown.label
  }

  private static func part(_ cell: Assignment.Cell, _ language: Language) -> String {
    switch cell.part {
    case .value: Phrase.UnitWorkbook.partValue(language)
    case .numerator: Phrase.UnitWorkbook.numerator(language)
    case .denominator: Phrase.UnitWorkbook.denominator(language)
    }
  }

  /// The row's cells, with the check's formula and what it comes to.
  func cells(_ formula: String, _ message: String) -> [WorkbookContent.Cell] {
    typealias Cell = WorkbookContent.Cell
    func words(_ style: WorkbookContent.CellStyle, _ text: String) -> Cell {
      .styled(style, text.isEmpty ? .blank : .text(text))
    }
    let isFirst = key.scope == .first
    var cells: [Cell] = [
      .text(key.id), words(.centred, key.locked[0]), words(.label, key.locked[1]), words(.centred, key.locked[2]),
      words(.centred, key.locked[3]), words(.centred, key.locked[4]), words(.centred, key.locked[5]),
    ]
    for value in earlier {
      switch value {
      case .figure(let figure): cells.append(.styled(.figure, .number(figure.value, decimals: figure.decimals)))
      case .nothing, .foreign: cells.append(.styled(.figure, .text(value.text)))
      }
    }
    let input = WorkbookContent.CellStyle.input(decimals: key.decimals)
    switch held {
    case .nothing: cells.append(.styled(input, .blank))
    case .words: cells.append(.styled(input, .text(key.was[0])))
    case .number(let number): cells.append(.styled(input, .number(number, decimals: 0)))
    }
    cells.append(words(.inputText, answer.missing?.word(language) ?? ""))
    // Below the first row of an assignment these two are part of its merged cells.
    cells.append(isFirst ? words(.inputText, key.was[2]) : .blank)
    cells.append(isFirst ? words(.inputText, key.was[3]) : .blank)
    cells.append(.styled(.check, .formula(formula, result: .text(message))))
    if !isFirst { for column in [FigureColumn.number, .target] { cells[column.rawValue] = .blank } }
    return cells
  }
}
