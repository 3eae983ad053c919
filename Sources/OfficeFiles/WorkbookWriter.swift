import CXlsxWriter
import Foundation

/// Writes a workbook through libxlsxwriter.
struct WorkbookWriter {
  let content: WorkbookContent

  private typealias Book = UnsafeMutablePointer<lxw_workbook>
  private typealias Format = UnsafeMutablePointer<lxw_format>

  func write(to file: URL) throws {
    try judge()
    guard let book = workbook_new(file.path) else {
      throw OfficeFileRefusal.workbookNotWritten(why: "workbook_new")
    }
    var formats: [Int: Format] = [:]
    let heading = workbook_add_format(book)
    format_set_bold(heading)
    format_set_text_wrap(heading)
    format_set_align(heading, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    let plain = workbook_add_format(book)
    format_set_text_wrap(plain)
    format_set_align(plain, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))

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
        for (column, cell) in cells.enumerated() {
          let (row, column) = (lxw_row_t(row), lxw_col_t(column))
          switch cell {
          case .blank: break
          case .text(let text):
            worksheet_write_string(page, row, column, text, Int(row) < sheet.headerRows ? heading : plain)
          case .number(let number, let decimals):
            let format = formats[decimals] ?? Self.format(decimals: decimals, in: book)
            formats[decimals] = format
            worksheet_write_number(page, row, column, NSDecimalNumber(decimal: number).doubleValue, format)
          }
        }
      }
    }
    let outcome = workbook_close(book)
    guard outcome == LXW_NO_ERROR else {
      throw OfficeFileRefusal.workbookNotWritten(why: String(cString: lxw_strerror(outcome)))
    }
  }

  /// Excel's own limits, judged before anything is written.
  private func judge() throws {
    let limit = 32_767
    for sheet in content.sheets {
      guard sheet.rows.count <= 1_048_576 else {
        throw OfficeFileRefusal.tooManyRows(sheet: sheet.name, limit: 1_048_576)
      }
      for (row, cells) in sheet.rows.enumerated() {
        guard cells.count <= 16_384 else {
          throw OfficeFileRefusal.tooManyColumns(sheet: sheet.name, row: row + 1, limit: 16_384)
        }
        for (column, cell) in cells.enumerated() {
          guard case .text(let text) = cell, text.utf8.count > limit, text.utf16.count > limit else { continue }
          throw OfficeFileRefusal.cellTextTooLong(
            sheet: sheet.name, cell: CellPlace.name(row: row, column: column), limit: limit)
        }
      }
    }
  }

  private static func format(decimals: Int, in book: Book) -> Format? {
    let format = workbook_add_format(book)
    format_set_num_format(format, decimals > 0 ? "0." + String(repeating: "0", count: min(decimals, 15)) : "0")
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    return format
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
