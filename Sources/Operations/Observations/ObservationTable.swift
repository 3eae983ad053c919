import Wording

/// A table of figures as it came out of a CSV file or a worksheet: nothing of it has been looked at yet.
public struct ObservationTable: Hashable, Sendable {
  /// Where the header stands.
  public let place: RowPlace
  /// The column names as printed; empty where the file holds nothing.
  public let header: [String]
  /// The rows below the header, blank ones included.
  public let rows: [Row]

  /// A table with its header apart.
  public init(place: RowPlace, header: [String], rows: [Row]) {
    self.place = place
    self.header = header
    self.rows = rows
  }

  /// A row of cells; cells left out at the end are empty.
  public struct Row: Hashable, Sendable {
    /// Where the row stands.
    public let place: RowPlace
    /// The cells' text.
    public let cells: [String]

    /// A row at its place.
    public init(_ place: RowPlace, _ cells: [String]) {
      self.place = place
      self.cells = cells
    }
  }
}

/// Where a row stands in its file.
public enum RowPlace: Hashable, Sendable, Codable {
  /// A line of a text file, from 1.
  case line(Int)
  /// A row of a worksheet, from 1.
  case sheetRow(sheet: String, row: Int)

  /// The row in words: `第12行`, `Sheet1!12`.
  public var phrase: Phrase {
    switch self {
    case .line(let line): .line(line)
    case .sheetRow(let sheet, let row): Phrase(verbatim: "\(sheet)!\(row)")
    }
  }

  /// A cell of the row in words: `第12行“数值”列`, `Sheet1!B12`. `column` counts from 0.
  public func cell(_ column: Int, called name: String) -> Phrase {
    switch self {
    case .line(let line): .cellInLine(line, column: name)
    case .sheetRow(let sheet, let row): Phrase(verbatim: "\(sheet)!\(Self.letters(column))\(row)")
    }
  }

  /// A worksheet's name for a column: 0 is A, 25 Z, 26 AA.
  static func letters(_ column: Int) -> String {
    var letters = ""
    var rest = column
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }
}
