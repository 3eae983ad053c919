import Foundation
import OfficeFiles
import Wording

extension ExportTable {
  /// The table as a CSV file with a header, marked so that spreadsheet programs read it as UTF-8.
  public var csv: Data {
    CSVContent(rows: [columns.map(\.key)] + rows.map { $0.map(\.text) }).bytes()
  }

  /// The table alone as a workbook, headed in `language`.
  public func workbook(_ language: Language) throws -> Data {
    try WorkbookContent(sheets: [sheet(language)]).bytes()
  }

  /// The table as a worksheet, headed in `language`.
  public func sheet(_ language: Language) -> WorkbookContent.Sheet {
    WorkbookContent.Sheet(
      name: title(language), columnWidths: columns.map { $0.kind == .text ? 24 : 10 },
      rows: [columns.map { .text($0.title(language)) }] + rows.map { $0.map(\.sheetCell) })
  }
}

extension ExportTable.Cell {
  fileprivate var sheetCell: WorkbookContent.Cell {
    switch self {
    case .text(let text): .text(text)
    case .integer(let number): .number(Decimal(number), decimals: 0)
    case .figure(let figure): .number(figure.value, decimals: figure.decimals)
    case .empty: .blank
    }
  }
}

extension PlanExport {
  /// All tables as one workbook, headed in `language`.
  public func workbook(_ language: Language) throws -> Data {
    try WorkbookContent(sheets: tables.map { $0.sheet(language) }).bytes()
  }
}
