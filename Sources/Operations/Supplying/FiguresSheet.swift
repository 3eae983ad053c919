import Foundation
import OfficeFiles
import PlanModel
import Rounds
import Wording

/// The sheet of figures (指标数据): a row for each figure that is asked for.
struct FiguresSheet {
  /// In the order of their rows.
  let entries: [FigureEntry]
  /// The rows of each assignment, counted from 0.
  private let groups: [ClosedRange<Int>]
  /// Where each cell of the round stands among the rows.
  private let places: [CellID: Int]
  private let cells: Set<CellID>
  private let workbook: UnitWorkbook
  private let language: Language

  private typealias Cell = WorkbookContent.Cell

  init(_ workbook: UnitWorkbook, _ language: Language) {
    self.workbook = workbook
    self.language = language
    var entries: [FigureEntry] = []
    var number = 0
    for row in workbook.rows where row.assignment.kind == .figures {
      number += 1
      for (place, cell) in row.assignment.cells.enumerated() {
        entries.append(
          FigureEntry(
            row, cell, number: number, position: entries.count, year: workbook.round.year,
            isFirst: place == 0, language))
      }
    }
    self.entries = entries
    let starts = entries.filter { $0.key.scope == .first }.map(\.index)
    let ends = starts.dropFirst().map { $0 - 1 } + [FormSheet.headerRows + entries.count - 1]
    groups = zip(starts, ends).map { $0...$1 }
    places = Dictionary(entries.map { ($0.cell.id, $0.position) }, uniquingKeysWith: { first, _ in first })
    cells = Set(places.keys)
  }

  /// From the hidden column of row numbers to the check, in characters.
  private static let widths: [Double] = [4, 5, 22, 8, 9, 8, 15, 9, 9, 9, 11, 12, 17, 17, 18]

  var sheet: WorkbookContent.Sheet {
    let columns = FigureColumn.allCases.count
    var (rows, merged) = FormLayout.head(
      workbook, title: .UnitWorkbook.figuresTitle(year: workbook.round.year), hint: .UnitWorkbook.figuresHint,
      width: columns, language)
    let (heads, joined) = self.heads
    rows += heads
    merged += joined
    var heights = FormLayout.headHeights
    heights[FormSheet.headerRows - 1] = 20
    for entry in entries {
      let check = self.check(entry)
      rows.append(entry.cells(check.formula(language), check.message?.word(language) ?? ""))
    }
    for group in groups {
      for row in group { heights[row] = height(entries[row - FormSheet.headerRows], sharing: group.count) }
      guard group.count > 1 else { continue }
      for column in [FigureColumn.number, .target, .source, .note] {
        merged.append(CellRange(rows: group, columns: column.rawValue...column.rawValue))
      }
    }
    return WorkbookContent.Sheet(
      name: FormSheet.figures.name(language), columnWidths: Self.widths, headerRows: FormSheet.headerRows, rows: rows,
      form: WorkbookContent.Form(
        protection: .locked, hiddenColumns: [0], frozenColumns: FigureColumn.name.rawValue + 1, merged: merged,
        rowHeights: heights, validations: validations, highlights: highlights,
        print: .landscape(repeating: 3...4), typeface: FormLayout.typeface(language)))
  }

  /// How high a row must be whose assignment has so many.
  private func height(_ entry: FigureEntry, sharing group: Int) -> Double {
    // What stands in merged cells is spread over the rows of its assignment.
    func shared(_ text: String, _ column: FigureColumn) -> Int {
      let lines = FormLayout.lines(text, width: Self.widths[column.rawValue])
      return (lines + group - 1) / group
    }
    let content = entry.row.current.content
    let least =
      [
        shared(entry.row.targetWords.joined(separator: "\n"), .target), shared(content.source, .source),
        shared(content.note, .note),
      ].max() ?? 1
    return FormLayout.height(
      [(entry.cell.indicator.name, Self.widths[2]), (entry.cell.breakdown.label, Self.widths[3])],
      least: max(2, least))
  }

  /// The two rows of column heads, and which of their cells are one.
  private var heads: ([[Cell]], [CellRange]) {
    typealias Words = Phrase.UnitWorkbook
    let year = workbook.round.year
    var upper = FigureColumn.allCases.map { _ in Cell.styled(.heading, .blank) }
    var lower = upper
    func put(_ words: Phrase, _ column: FigureColumn, into row: inout [Cell]) {
      row[column.rawValue] = .styled(.heading, .text(words(language)))
    }
    var merged: [CellRange] = []
    for (column, words) in [
      (FigureColumn.number, Words.number), (.name, Words.indicator), (.breakdown, Words.breakdown),
      (.part, Words.part), (.unit, Words.unitOfMeasure), (.target, Words.target), (.source, Words.source),
      (.note, Words.note), (.check, Words.check),
    ] {
      put(words, column, into: &upper)
      merged.append(CellRange(rows: 3...4, columns: column.rawValue...column.rawValue))
    }
    put(Words.earlier, .earlierFirst, into: &upper)
    for (offset, column) in [FigureColumn.earlierFirst, .earlierMiddle, .earlierLast].enumerated() {
      put(Words.year(year - FigureColumn.earlierYears + offset), column, into: &lower)
    }
    put(Words.year(year), .value, into: &upper)
    put(Words.value, .value, into: &lower)
    put(Words.reason, .reason, into: &lower)
    merged.append(
      CellRange(rows: 3...3, columns: FigureColumn.earlierFirst.rawValue...FigureColumn.earlierLast.rawValue))
    merged.append(CellRange(rows: 3...3, columns: FigureColumn.value.rawValue...FigureColumn.reason.rawValue))
    upper[0] = .blank
    lower[0] = .text(FormSheet.figures.marker)
    return ([upper, lower], merged)
  }

  private func check(_ entry: FigureEntry) -> (
    formula: (Language) -> String, message: FigureCheck.Message?
  ) {
    var rate: FigureCheck.Rate?
    var parts: (numerator: FigureEntry, denominator: FigureEntry)?
    let decimals = entry.key.decimals > 0 ? entry.key.decimals : 2
    if entry.cell.part == .value, entry.cell.breakdown.isTotal,
      let arithmetic = RateArithmetic(of: entry.row.assignment, among: cells, decimals: decimals),
      let numerator = places[arithmetic.numerator], let denominator = places[arithmetic.denominator]
    {
      parts = (entries[numerator], entries[denominator])
      rate = FigureCheck.Rate(
        numeratorRow: entries[numerator].index, denominatorRow: entries[denominator].index, per: arithmetic.per,
        tolerance: Decimal(sign: .plus, exponent: -decimals, significand: 1))
    }
    let check = FigureCheck(
      row: entry.index, limit: FigureCheck.limit(of: entry.cell.indicator.unit), rate: rate)
    let message = check.message(
      entry.held, hasReason: entry.answer.missing != nil, last: entry.last,
      numerator: parts?.numerator.held ?? .nothing,
      denominator: parts?.denominator.held ?? .nothing)
    return (check.formula, message)
  }

  private func range(_ first: FigureColumn, _ last: FigureColumn) -> CellRange {
    CellRange(
      rows: FormSheet.headerRows...(FormSheet.headerRows + entries.count - 1), columns: first.rawValue...last.rawValue)
  }

  private var validations: [WorkbookContent.Validation] {
    typealias Words = Phrase.UnitWorkbook
    // Wide enough for every figure: the rule only says that it is a number.
    let bound = Decimal(sign: .plus, exponent: 15, significand: 1)
    let figures = entries.map { entry in
      WorkbookContent.Validation(
        CellRange(
          rows: entry.index...entry.index, columns: FigureColumn.value.rawValue...FigureColumn.value.rawValue),
        .decimal(-bound...bound),
        prompt: .init(
          Words.valuePromptTitle(language), Words.valuePrompt(unit: entry.cell.indicator.unit.symbol)(language)),
        complaint: .init(Words.valueComplaintTitle(language), Words.valueComplaint(language)))
    }
    return figures + [
      WorkbookContent.Validation(
        range(.reason, .reason), .list(sheet: Words.options(language), range: OptionsSheet.reasons),
        prompt: .init(Words.reasonPromptTitle(language), Words.listPrompt(language)),
        complaint: .init(Words.listComplaintTitle(language), Words.listComplaint(language)))
    ]
  }

  private var highlights: [WorkbookContent.Highlight] {
    func cell(_ column: FigureColumn) -> String {
      CellPlace(row: FormSheet.headerRows, column: column.rawValue).columnName
    }
    let answered = range(.value, .reason)
    return [
      WorkbookContent.Highlight(answered, while: "=\(cell(.check))<>\"\"", .wrong),
      WorkbookContent.Highlight(answered, while: "=OR(\(cell(.value))<>\"\",\(cell(.reason))<>\"\")", .complete),
    ]
  }
}
