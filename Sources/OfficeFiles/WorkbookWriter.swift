import CXlsxWriter
import Foundation

/// Writes a workbook through libxlsxwriter.
struct WorkbookWriter {
  typealias Page = UnsafeMutablePointer<lxw_worksheet>

  let content: WorkbookContent

  func write(to file: URL) throws {
    try WorkbookJudge.judge(content)
    guard let book = workbook_new(file.path) else {
      throw OfficeFileRefusal.workbookNotWritten(why: "workbook_new")
    }
    var styles = CellStyles(book)
    var outcome = LXW_NO_ERROR
    for (sheet, name) in zip(content.sheets, TabName.fitting(content.sheets.map(\.name))) {
      guard let page = workbook_add_worksheet(book, name) else { continue }
      let problem = Self.write(sheet, on: page, &styles)
      if outcome == LXW_NO_ERROR { outcome = problem }
    }
    // Closing frees the book, whatever went wrong before.
    let closing = workbook_close(book)
    for problem in [outcome, closing] where problem != LXW_NO_ERROR {
      throw OfficeFileRefusal.workbookNotWritten(why: String(cString: lxw_strerror(problem)))
    }
    try WorkbookStructure(content).apply(to: file)
  }

  /// The first thing that libxlsxwriter would not take.
  private static func write(_ sheet: WorkbookContent.Sheet, on page: Page, _ styles: inout CellStyles) -> lxw_error {
    var column = lxw_row_col_options()
    for (index, width) in sheet.columnWidths.enumerated() {
      column.hidden = sheet.form.hiddenColumns.contains(index) ? 1 : 0
      worksheet_set_column_opt(page, lxw_col_t(index), lxw_col_t(index), width, nil, &column)
    }
    if sheet.headerRows > 0 || sheet.form.frozenColumns > 0 {
      worksheet_freeze_panes(page, lxw_row_t(sheet.headerRows), lxw_col_t(sheet.form.frozenColumns))
    }
    if sheet.headerRows > 0 { worksheet_repeat_rows(page, 0, lxw_row_t(sheet.headerRows - 1)) }
    var outcome = LXW_NO_ERROR
    if sheet.form != .none { outcome = FormWriter(form: sheet.form, page: page).write(sheet.rows, &styles) }
    for (row, cells) in sheet.rows.enumerated() {
      let isHeader = row < sheet.headerRows
      for (column, cell) in cells.enumerated() {
        write(
          cell, on: page, lxw_row_t(row), lxw_col_t(column), isHeader ? styles.heading : nil, sheet.form.typeface,
          &styles)
      }
    }
    return outcome
  }

  /// Writes one cell; `header` is the style of texts in a header row.
  private static func write(
    _ cell: WorkbookContent.Cell, on page: Page, _ row: lxw_row_t, _ column: lxw_col_t,
    _ header: CellStyles.Format?, _ typeface: WorkbookContent.Typeface, _ styles: inout CellStyles
  ) {
    switch cell {
    case .blank: break
    case .text(let text):
      worksheet_write_string(page, row, column, SpreadsheetText.encoded(text), header ?? styles.plain)
    case .heading(let text):
      worksheet_write_string(page, row, column, SpreadsheetText.encoded(text), styles.heading)
    case .number(let number, let decimals):
      worksheet_write_number(page, row, column, double(number), styles.number(decimals: decimals))
    case .formula(let formula, .number(let number, let decimals)):
      worksheet_write_formula_num(page, row, column, formula, styles.number(decimals: decimals), double(number))
    case .formula(let formula, .text(let text)):
      worksheet_write_formula_str(page, row, column, formula, header ?? styles.plain, text)
    case .styled(let style, let inner):
      write(inner, styles.form(style, typeface, decimals: inner.decimals), on: page, row, column)
    }
  }

  /// Writes a cell of a form.
  private static func write(
    _ cell: WorkbookContent.Cell, _ format: CellStyles.Format?, on page: Page, _ row: lxw_row_t, _ column: lxw_col_t
  ) {
    switch cell {
    case .blank, .styled: worksheet_write_blank(page, row, column, format)
    case .text(let text), .heading(let text):
      worksheet_write_string(page, row, column, SpreadsheetText.encoded(text), format)
    case .number(let number, _): worksheet_write_number(page, row, column, double(number), format)
    case .formula(let formula, .number(let number, _)):
      worksheet_write_formula_num(page, row, column, formula, format, double(number))
    case .formula(let formula, .text(let text)):
      worksheet_write_formula_str(page, row, column, formula, format, text)
    }
  }

  private static func double(_ number: Decimal) -> Double { number.nearestDouble }
}

extension WorkbookContent.Cell {
  /// Digits after the point that a figure asks for; 0 for everything else.
  fileprivate var decimals: Int {
    switch self {
    case .number(_, let decimals), .formula(_, .number(_, let decimals)): decimals
    case .text, .heading, .formula, .styled, .blank: 0
    }
  }
}
