/// A rectangle of cells, all numbers counted from 0.
public struct CellRange: Hashable, Sendable {
  /// From the first row to the last.
  public let rows: ClosedRange<Int>
  /// From the first column to the last.
  public let columns: ClosedRange<Int>

  /// A rectangle from its first and last rows and columns.
  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  /// As formulas name it, never moving with its reader: `$B$2:$D$5`.
  var absoluteName: String {
    let (first, last) = (
      CellPlace(row: rows.lowerBound, column: columns.lowerBound),
      CellPlace(row: rows.upperBound, column: columns.upperBound)
    )
    return "\(first.absoluteName):\(last.absoluteName)"
  }

  /// Reads `B2:D5` or `B2`; `nil` for anything else.
  init?(_ reference: String) {
    let corners = reference.split(separator: ":", maxSplits: 1)
    guard let first = corners.first.flatMap({ CellPlace($0.utf8) }),
      let last = CellPlace(corners[corners.count - 1].utf8),
      first.row <= last.row, first.column <= last.column
    else { return nil }
    rows = first.row...last.row
    columns = first.column...last.column
  }
}

/// The place of a cell, counted from 0.
public struct CellPlace: Hashable, Sendable, CustomStringConvertible {
  public let row: Int
  public let column: Int

  /// The cell in a row and a column.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// As Excel names it: `B12`.
  public var description: String { Self.name(row: row, column: column) }

  /// As formulas name it, never moving with its reader: `$B$12`.
  public var absoluteName: String { "$\(Self.letters(column))$\(row + 1)" }

  /// As formulas name it, moving down with its reader but not aside: `$B12`.
  public var columnName: String { "$\(Self.letters(column))\(row + 1)" }

  /// Reads `B12`, with or without `$`; `nil` outside of Excel's 1,048,576 rows and 16,384 columns.
  init?(_ reference: some Sequence<UInt8>) {
    var (column, row) = (0, 0)
    for byte in reference {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0: column = column * 26 + Int(byte - 64)
      case UInt8(ascii: "a")...UInt8(ascii: "z") where row == 0: column = column * 26 + Int(byte - 96)
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0: row = row * 10 + Int(byte - 48)
      case UInt8(ascii: "$"): continue
      default: return nil
      }
      guard column <= 16_384, row <= 1_048_576 else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    (self.row, self.column) = (row - 1, column - 1)
  }

  /// `B12`.
  static func name(row: Int, column: Int) -> String { letters(column) + String(row + 1) }

  private static func letters(_ column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(Character(Unicode.Scalar(UInt8(65 + (rest - 1) % 26)))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
