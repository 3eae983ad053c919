import CXlsxWriter
import Foundation

/// Writes a workbook through libxlsxwriter.
struct WorkbookWriter {
  let content: WorkbookContent

  func write(to file: URL) throws {
    try judge()
    guard let book = workbook_new(file.path) else {
      throw OfficeFileRefusal.workbookNotWritten(why: "workbook_new")
    }
    var styles = CellStyles(book)
    for (sheet, name) in zip(content.sheets, Self.tabNames(content.sheets.map(\.name))) {
      let page = workbook_add_worksheet(book, name)
      for (index, width) in sheet.columnWidths.enumerated() {
        worksheet_set_column(page, lxw_col_t(index), lxw_col_t(index), width, nil)
      }
      if sheet.headerRows > 0 {
        worksheet_freeze_panes(page, lxw_row_t(sheet.headerRows), 0)
        worksheet_repeat_rows(page, 0, lxw_row_t(sheet.headerRows - 1))
      }
      for (row, cells) in sheet.rows.enumerated() {
        let isHeader = row < sheet.headerRows
        for (column, cell) in cells.enumerated() {
          Self.write(cell, on: page, lxw_row_t(row), lxw_col_t(column), isHeader ? styles.heading : nil, &styles)
        }
      }
    }
    let outcome = workbook_close(book)
    guard outcome == LXW_NO_ERROR else {
      throw OfficeFileRefusal.workbookNotWritten(why: String(cString: lxw_strerror(outcome)))
    }
  }

  /// Writes one cell; `header` is the style of texts in a header row.
  private static func write(
    _ cell: WorkbookContent.Cell, on page: UnsafeMutablePointer<lxw_worksheet>?, _ row: lxw_row_t,
    _ column: lxw_col_t, _ header: CellStyles.Format?, _ styles: inout CellStyles
  ) {
    func double(_ number: Decimal) -> Double { NSDecimalNumber(decimal: number).doubleValue }
    switch cell {
    case .blank: break
    case .text(let text): worksheet_write_string(page, row, column, text, header ?? styles.plain)
    case .heading(let text): worksheet_write_string(page, row, column, text, styles.heading)
    case .number(let number, let decimals):
      worksheet_write_number(page, row, column, double(number), styles.number(decimals: decimals))
    case .formula(let formula, .number(let number, let decimals)):
      worksheet_write_formula_num(
        page, row, column, formula, styles.number(decimals: decimals), double(number))
    case .formula(let formula, .text(let text)):
      worksheet_write_formula_str(page, row, column, formula, header ?? styles.plain, text)
    }
  }

  /// Excel's own limits, judged before anything is written: of a sheet's size, of a cell's text (32,767 characters)
  /// and of a formula (8,192 characters), as its "specifications and limits" state them.
  private func judge() throws {
    for sheet in content.sheets {
      guard sheet.rows.count <= 1_048_576 else {
        throw OfficeFileRefusal.tooManyRows(sheet: sheet.name, limit: 1_048_576)
      }
      for (row, cells) in sheet.rows.enumerated() {
        guard cells.count <= 16_384 else {
          throw OfficeFileRefusal.tooManyColumns(sheet: sheet.name, row: row + 1, limit: 16_384)
        }
        for (column, cell) in cells.enumerated() {
          try Self.judge(cell, in: sheet.name, at: CellPlace.name(row: row, column: column))
        }
      }
    }
  }

  private static func judge(_ cell: WorkbookContent.Cell, in sheet: String, at place: @autoclosure () -> String) throws
  {
    func fits(_ text: String, _ limit: Int) -> Bool { text.utf8.count <= limit || text.utf16.count <= limit }
    func judge(text: String) throws {
      if !fits(text, 32_767) { throw OfficeFileRefusal.cellTextTooLong(sheet: sheet, cell: place(), limit: 32_767) }
    }
    switch cell {
    case .blank, .number: break
    case .text(let text), .heading(let text): try judge(text: text)
    case .formula(let formula, let result):
      precondition(formula.hasPrefix("="), "a formula begins with =")
      if !fits(formula, 8_192) { throw OfficeFileRefusal.formulaTooLong(sheet: sheet, cell: place(), limit: 8_192) }
      if case .text(let text) = result { try judge(text: text) }
    }
  }

  /// Names as Excel takes them, each once; Excel compares them without regard to case.
  static func tabNames(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.map { name in
      var clean = String(name.map { "[]:*?/\\".contains($0) || $0.isNewline ? " " : $0 })
      clean = shortened(clean.trimmingCharacters(in: CharacterSet(charactersIn: "' ")), to: 31)
      if clean.isEmpty { clean = "Sheet" }
      var candidate = clean
      var next = 2
      while !taken.insert(candidate.lowercased()).inserted {
        candidate = shortened(clean, to: 31 - " (\(next))".count) + " (\(next))"
        next += 1
      }
      return candidate
    }
  }

  private static func shortened(_ name: String, to units: Int) -> String {
    var name = name
    while name.utf16.count > units { name.removeLast() }
    return name
  }
}

/// How cells look; each kind of format is made once a workbook.
private struct CellStyles {
  typealias Format = UnsafeMutablePointer<lxw_format>

  /// Bold, for headers.
  let heading: Format?
  /// For running text.
  let plain: Format?
  private let book: UnsafeMutablePointer<lxw_workbook>
  private var numbers: [Int: Format] = [:]

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    self.book = book
    heading = workbook_add_format(book)
    format_set_bold(heading)
    format_set_text_wrap(heading)
    format_set_align(heading, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    plain = workbook_add_format(book)
    format_set_text_wrap(plain)
    format_set_align(plain, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
  }

  /// Numbers with this many digits after the point.
  mutating func number(decimals: Int) -> Format? {
    if let format = numbers[decimals] { return format }
    let format = workbook_add_format(book)
    format_set_num_format(format, decimals > 0 ? "0." + String(repeating: "0", count: min(decimals, 15)) : "0")
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    numbers[decimals] = format
    return format
  }
}
