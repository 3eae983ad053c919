import CXlsxWriter
import Foundation

/// Writes what makes a sheet a form; its cells are written afterwards, over the merged ones.
struct FormWriter {
  let form: WorkbookContent.Form
  let page: WorkbookWriter.Page

  /// The first thing that libxlsxwriter would not take.
  func write(_ rows: [[WorkbookContent.Cell]], _ styles: inout CellStyles) -> lxw_error {
    for (row, height) in form.rowHeights { worksheet_set_row(page, lxw_row_t(row), height, nil) }
    var outcome = LXW_NO_ERROR
    func note(_ problem: lxw_error) {
      if outcome == LXW_NO_ERROR { outcome = problem }
    }
    for range in form.merged {
      var format: CellStyles.Format?
      let (row, column) = (range.rows.lowerBound, range.columns.lowerBound)
      if rows.indices.contains(row), rows[row].indices.contains(column), case .styled(let style, _) = rows[row][column]
      {
        format = styles.form(style, form.typeface, decimals: 0)
      }
      let (first, last) = corners(range)
      note(worksheet_merge_range(page, first.row, first.column, last.row, last.column, "", format))
    }
    for validation in form.validations { note(write(validation)) }
    for highlight in form.highlights { note(write(highlight, styles.look(highlight.look))) }
    setUp()
    return outcome
  }

  private func setUp() {
    switch form.visibility {
    case .visible: break
    // Excel's third state is set in the finished file: libxlsxwriter does not know it.
    case .hidden, .veryHidden: worksheet_hide(page)
    }
    if form.protection == .locked {
      var allowed = lxw_protection()
      allowed.format_columns = 1
      allowed.format_rows = 1
      worksheet_protect(page, nil, &allowed)
    }
    switch form.print {
    case .usual: return
    case .landscape(let repeated):
      worksheet_set_landscape(page)
      worksheet_repeat_rows(page, lxw_row_t(repeated.lowerBound), lxw_row_t(repeated.upperBound))
    case .portrait: worksheet_set_portrait(page)
    }
    // 9 is A4 in Excel's list of papers (ECMA-376 part 1, 18.3.1.63).
    worksheet_set_paper(page, 9)
    worksheet_fit_to_pages(page, 1, 0)
    worksheet_set_margins(page, 0.5, 0.5, 0.6, 0.7)
    worksheet_center_horizontally(page)
    worksheet_gridlines(page, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    worksheet_set_footer(page, "&L&8&A&R&8&P / &N")
  }

  private typealias Corner = (row: lxw_row_t, column: lxw_col_t)

  private func corners(_ range: CellRange) -> (Corner, Corner) {
    (
      (lxw_row_t(range.rows.lowerBound), lxw_col_t(range.columns.lowerBound)),
      (lxw_row_t(range.rows.upperBound), lxw_col_t(range.columns.upperBound))
    )
  }

  private func write(_ validation: WorkbookContent.Validation) -> lxw_error {
    var words: [UnsafeMutablePointer<CChar>?] = []
    defer { for word in words { free(word) } }
    func word(_ text: String) -> UnsafeMutablePointer<CChar>? {
      guard !text.isEmpty else { return nil }
      words.append(strdup(text))
      return words[words.count - 1]
    }
    var rule = lxw_data_validation()
    switch validation.rule {
    case .list(let sheet, let range):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      rule.value_formula = word("='\(sheet.replacingOccurrences(of: "'", with: "''"))'!\(range.absoluteName)")
    case .decimal(let range):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      rule.minimum_number = range.lowerBound.nearestDouble
      rule.maximum_number = range.upperBound.nearestDouble
    case .formula(let formula):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_CUSTOM_FORMULA.rawValue)
      rule.value_formula = word(formula)
    }
    rule.input_title = word(validation.prompt.title)
    rule.input_message = word(validation.prompt.text)
    rule.error_title = word(validation.complaint.title)
    rule.error_message = word(validation.complaint.text)
    rule.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_STOP.rawValue)
    let (first, last) = corners(validation.range)
    return worksheet_data_validation_range(page, first.row, first.column, last.row, last.column, &rule)
  }

  private func write(_ highlight: WorkbookContent.Highlight, _ format: CellStyles.Format?) -> lxw_error {
    guard let formula = strdup(highlight.formula) else { return LXW_ERROR_MEMORY_MALLOC_FAILED }
    defer { free(formula) }
    var condition = lxw_conditional_format()
    condition.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
    condition.value_string = formula
    condition.format = format
    let (first, last) = corners(highlight.range)
    return worksheet_conditional_format_range(page, first.row, first.column, last.row, last.column, &condition)
  }
}
