import Foundation

/// A spreadsheet (.xlsx) as its sheets, rows and cells.
public struct Workbook: Hashable, Sendable {
  /// In the order of their tabs; chart sheets are left out.
  public let sheets: [Sheet]

  /// Reads a workbook.
  ///
  /// - Throws: `OfficeFileRefusal`: what `ZipArchive` throws, `.partMissing`, `.markupDamaged`,
  ///   `.markupDeclaresEntities`, `.markupTooDeep`, `.tooManyRows`, `.tooManyColumns`, `.tooManyCells`,
  ///   `.cellDamaged`, `.cellTextTooLong`.
  public init(_ bytes: Data, limits: WorkbookLimits = .office, archive: ArchiveLimits = .office) throws {
    sheets = try WorkbookPackage(bytes, limits: limits, archive: archive).sheets()
  }

  /// One sheet.
  public struct Sheet: Hashable, Sendable {
    /// What its tab says.
    public let name: String
    /// Whether its tab is shown.
    public let visibility: Visibility
    /// The rows that hold something, in their order; empty rows are left out.
    public let rows: [Row]
    /// Merged cells; the first cell of a range holds its value.
    public let merged: [CellRange]
  }

  /// Whether a sheet's tab is shown.
  public enum Visibility: String, Hashable, Sendable {
    case visible
    case hidden
    /// Hidden so that only a program can show it.
    case veryHidden
  }

  /// A row.
  public struct Row: Hashable, Sendable {
    /// As Excel numbers it, from 1.
    public let number: Int
    /// From column A to the last cell that holds something; gaps are `.blank`.
    public let cells: [Cell]
  }

  /// A cell.
  public struct Cell: Hashable, Sendable {
    /// What it holds.
    public let value: Value
    /// Whether somebody typed it.
    public let source: Source

    /// A cell without anything in it.
    public static let blank = Cell(value: .blank, source: .entered)

    /// The value as a reader of the sheet would write it down; empty for blank and uncomputed cells.
    public var text: String {
      switch value {
      case .blank, .uncomputed: ""
      case .text(let text), .number(let text), .date(let text), .error(let text): text
      case .percentage(let text): text + "%"
      case .boolean(let truth): truth ? "TRUE" : "FALSE"
      }
    }
  }

  /// What a cell holds.
  public enum Value: Hashable, Sendable {
    case blank
    case text(String)
    /// A number in plain decimal digits, at most 15 of them, which is what Excel shows and keeps:
    /// `97.57`, never `97.569999999999993` or `1E-3`.
    case number(String)
    /// A number shown as a percentage, in per cent: a stored 0.856 shown as 85.6% is `85.6`.
    case percentage(String)
    case boolean(Bool)
    /// ISO 8601: `2023-12-31`, `2023-12-31T08:30:00`, or `08:30:00` for a time of day.
    case date(String)
    /// `#DIV/0!`, `#N/A` …
    case error(String)
    /// A formula whose result was never stored: open and save the file in Excel to have it computed.
    case uncomputed
  }

  /// Where a value comes from.
  public enum Source: Hashable, Sendable {
    /// Somebody typed it.
    case entered
    /// The stored result of a formula.
    case computed
  }
}

/// How much of a sheet is read before it is refused.
public struct WorkbookLimits: Hashable, Sendable {
  /// Rows that hold something.
  public let rows: Int
  /// Columns that may hold something.
  public let columns: Int
  /// Cells of all sheets together, gaps between filled cells included: what is kept in memory.
  public let cells: Int
  /// UTF-16 units of one cell's text.
  public let cellText: Int

  /// Limits of one's own, all positive. 32,767 is Excel's own limit for the text of a cell.
  public init(rows: Int = 200_000, columns: Int = 200, cells: Int = 4_000_000, cellText: Int = 32_767) {
    self.rows = rows
    self.columns = columns
    self.cells = cells
    self.cellText = cellText
  }

  /// The limits for workbooks that people hand in.
  public static let office = WorkbookLimits()
}
