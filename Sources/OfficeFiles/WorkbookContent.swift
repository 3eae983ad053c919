import Foundation

/// A workbook to be written: what stands in its sheets, and nothing of how it is stored.
public struct WorkbookContent: Hashable, Sendable {
  /// At least one, and one of them visible.
  public let sheets: [Sheet]
  /// Whether sheets can be added, removed, renamed, shown or hidden.
  public let structure: Protection

  /// The sheets in the order of their tabs, at least one; the first is visible.
  public init(sheets: [Sheet], structure: Protection = .none) {
    precondition(sheets.first?.form.visibility == .visible, "a workbook begins with a sheet that is seen")
    self.sheets = sheets
    self.structure = structure
  }

  /// A sheet.
  public struct Sheet: Hashable, Sendable {
    /// What its tab says. Excel allows 31 characters, none of `[ ] : * ? / \`, and no name twice:
    /// others are changed so that they fit.
    public let name: String
    /// Widths from column A on, in characters of the normal font (a Chinese character needs two);
    /// the columns after them keep Excel's own width.
    public let columnWidths: [Double]
    /// How many rows at the top are headers: bold, and in sight when the sheet is scrolled.
    public let headerRows: Int
    /// The cells of each row from column A on.
    public let rows: [[Cell]]
    /// What makes it a form; `.none` for a plain table.
    public let form: Form

    /// A sheet; `headerRows` counts within `rows`.
    public init(
      name: String, columnWidths: [Double] = [], headerRows: Int = 1, rows: [[Cell]], form: Form = .none
    ) {
      self.name = name
      self.columnWidths = columnWidths
      self.headerRows = headerRows
      self.rows = rows
      self.form = form
    }
  }

  /// What stands in a cell.
  public indirect enum Cell: Hashable, Sendable {
    /// Text stays text, whatever it begins with: `=1+1` is no formula, `007` no number.
    case text(String)
    /// Text in bold, as in a header row, anywhere in a sheet.
    case heading(String)
    /// A number, shown with this many digits after the point (at most 15 are kept).
    case number(Decimal, decimals: Int)
    /// A formula as Excel stores it: it begins with `=`, names functions in English, separates arguments with
    /// commas, and has at most 8,192 characters. Words and figures of data stand in cells that it refers to, never
    /// in the formula itself.
    ///
    /// Its result is stored with it, for readers that do not compute: previews, scripts, our own `Workbook`.
    case formula(String, result: FormulaResult)
    /// A cell of a form: its look, and what stands in it (possibly nothing, but no other cell of a form).
    case styled(CellStyle, Cell)
    case blank
  }

  /// What a formula comes to, as whoever wrote the formula computed it.
  public enum FormulaResult: Hashable, Sendable {
    /// A number, shown with this many digits after the point.
    case number(Decimal, decimals: Int)
    case text(String)
  }

  /// The bytes of the .xlsx file.
  ///
  /// - Throws: `OfficeFileRefusal`: `.cellTextTooLong` over Excel's 32,767 characters, `.formulaTooLong` over its
  ///   8,192, `.tooManyRows` over its 1,048,576 rows, `.tooManyColumns` over its 16,384 columns,
  ///   `.workbookNotWritten` (temporary folder, disk).
  public func bytes() throws -> Data {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let file = folder.file("workbook.xlsx")
    try WorkbookWriter(content: self).write(to: file)
    do {
      return try Data(contentsOf: file)
    } catch {
      throw OfficeFileRefusal.workbookNotWritten(why: "read")
    }
  }
}
