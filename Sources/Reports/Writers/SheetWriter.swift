import Foundation
import OfficeFiles
import PlanModel
import Wording

/// Writes the tables of a report as a workbook (.xlsx): one sheet each, behind a list of them.
///
/// Numbers are numbers with their decimals; everything else is text, whatever it begins with.
public enum SheetWriter {
  /// The bytes of the .xlsx file. Throws as `WorkbookContent.bytes`.
  public static func file(_ document: Document) throws -> Data {
    let numbered = NumberedDocument(document)
    let tables = (numbered.blocks + numbered.attachments.flatMap(\.blocks)).compactMap { block -> NumberedTable? in
      switch block.block {
      case .table(let table): NumberedTable(number: block.number, table: table)
      case .heading, .paragraph, .chart, .pageBreak: nil
      }
    }
    return try WorkbookContent(
      sheets: [contents(of: tables, document.head)] + tables.map { $0.sheet(document.head.language) }
    ).bytes()
  }

  /// What the workbook is, and what is in it.
  private static func contents(of tables: [NumberedTable], _ head: Document.Head) -> WorkbookContent.Sheet {
    let language = head.language
    typealias Words = Phrase.ReportFile
    var rows: [[WorkbookContent.Cell]] = [[.heading(head.title.replacing("\n", with: "").fittingCell)]]
    let about = [head.subtitle, head.standing, head.issuer, head.date, ReportWords.versions(head) ?? ""]
    for line in about where !line.isEmpty { rows.append([.text(line.fittingCell)]) }
    rows.append([])
    if tables.isEmpty {
      rows.append([.text(Words.noTables(language))])
    } else {
      rows.append([.heading(Words.sheetColumn(language)), .heading(Words.tableColumn(language))])
      rows += tables.map { [.text($0.number), .text($0.table.caption.fittingCell)] }
    }
    return .init(
      name: Words.tables(language), columnWidths: [14, 70], headerRows: 0, rows: rows,
      form: .init(print: .portrait, typeface: language == .zh ? .chinese : .latin))
  }
}

/// A table with its number, as a sheet: caption and unit above, notes below, each across all columns.
private struct NumberedTable {
  let number: String
  let table: ReportTable

  func sheet(_ language: Language) -> WorkbookContent.Sheet {
    let header = TableGrid(table.header, columns: table.columnCount).rows
    let body = TableGrid(table.rows, columns: table.columnCount).rows
    let above = [caption] + (table.unit.isEmpty ? [] : [table.unit])
    var rows: [[WorkbookContent.Cell]] = [[.heading(caption.fittingCell)]]
    rows += above.dropFirst().map { [.styled(.paragraph, .text($0.fittingCell))] }
    rows += header.map { row in cells(row) { .styled(.heading, .text($0.content.text.fittingCell)) } }
    let headerRows = rows.count
    rows += body.map { row in cells(row) { Self.cell($0.content) } }
    let notes = rows.count..<rows.count + table.notes.count
    rows += table.notes.map { [.styled(.paragraph, .text($0.fittingCell))] }
    var heights: [Int: Double] = [:]
    for (row, words) in zip(Array(above.indices) + Array(notes), above + table.notes) {
      heights[row] = height(of: words)
    }
    let across = (Array(above.indices) + Array(notes)).map { CellRange(rows: $0...$0, columns: 0...lastColumn) }
    return .init(
      name: caption, columnWidths: widths, headerRows: headerRows, rows: rows,
      form: .init(
        merged: (lastColumn > 0 ? across : []) + merged(header, from: above.count) + merged(body, from: headerRows),
        rowHeights: heights, print: .landscape(repeating: 0...max(headerRows - 1, 0)),
        typeface: language == .zh ? .chinese : .latin))
  }

  private var caption: String { "\(number) \(table.caption)" }
  private var lastColumn: Int { table.columnCount - 1 }

  /// Each share of 110 characters, never narrower than a figure.
  private var widths: [Double] { table.shares.map { min(max(($0 * 110).rounded(), 9), 60) } }

  /// Of a row in points: Excel fits no height to merged cells. It has at most 409.
  private func height(of words: String) -> Double {
    let across = max(widths.reduce(0, +) - 2, 8)
    let lines = words.split(separator: "\n", omittingEmptySubsequences: false).reduce(0.0) { lines, line in
      lines + max((Double(TextWidth.hundredths(String(line))) / 50 / across).rounded(.up), 1)
    }
    return min(lines * 15 + 3, 409)
  }

  private func cells(
    _ places: [TableGrid.Place], _ cell: (ReportTable.Cell) -> WorkbookContent.Cell
  ) -> [WorkbookContent.Cell] {
    var row = [WorkbookContent.Cell](repeating: .styled(.label, .blank), count: table.columnCount)
    for place in places {
      switch place {
      case .cell(let content, let columns, _): row[columns.lowerBound] = cell(content)
      case .continued: break
      }
    }
    return row
  }

  private static func cell(_ content: ReportTable.Content) -> WorkbookContent.Cell {
    switch content {
    case .words(let words), .missing(let words): .styled(.label, .text(words.fittingCell))
    case .heading(let words): .styled(.label, .text(words.fittingCell))
    case .number(let figure, _): .styled(.amount, .number(figure.value, decimals: figure.decimals))
    case .count(let count): .styled(.amount, .number(Decimal(count), decimals: 0))
    case .status(let sign, let word): .styled(.label, .text("\(sign) \(word)".fittingCell))
    case .empty: .styled(.label, .blank)
    }
  }

  /// Cells of several columns or rows, in a part of the sheet that begins at row `top`.
  private func merged(_ rows: [[TableGrid.Place]], from top: Int) -> [CellRange] {
    var ranges: [CellRange] = []
    for (index, places) in rows.enumerated() {
      for place in places {
        guard case .cell(_, let columns, let tall) = place, columns.count > 1 || tall > 1 else { continue }
        let first = top + index
        ranges.append(
          CellRange(rows: first...first + tall - 1, columns: columns.lowerBound...columns.upperBound - 1))
      }
    }
    return ranges
  }
}

extension String {
  /// Cut to what a cell of Excel takes (32,767 characters), with a mark where something was cut: the text is whole in
  /// the report's other forms.
  fileprivate var fittingCell: String {
    if utf16.count <= 32_767 { return self }
    var cut = String(decoding: Array(utf16.prefix(32_760)), as: UTF16.self)
    if cut.unicodeScalars.last == "\u{FFFD}" { cut.unicodeScalars.removeLast() }
    return cut + "……"
  }
}
