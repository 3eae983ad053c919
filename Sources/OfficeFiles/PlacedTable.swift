/// A table as its cells with the places they cover; cells never overlap.
public struct PlacedTable: Hashable, Sendable {
  /// Rows of the grid, gaps included.
  public let rows: Int
  /// Columns of the grid.
  public let columns: Int
  /// In the order of rows, then columns.
  public let cells: [PlacedCell]

  /// The cells must not overlap; the grid is as large as they need.
  public init(cells: [PlacedCell]) {
    self.cells = cells.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    rows = cells.map { $0.row + $0.rowSpan }.max() ?? 0
    columns = cells.map { $0.column + $0.columnSpan }.max() ?? 0
  }
}

/// A cell, its text and the part of the grid it covers.
public struct PlacedCell: Hashable, Sendable {
  /// Counted from 0.
  public let row: Int
  /// Counted from 0.
  public let column: Int
  /// At least 1.
  public let rowSpan: Int
  /// At least 1.
  public let columnSpan: Int
  /// Line breaks are `\n`.
  public let text: String

  /// A cell at a place, of one row and one column unless it says otherwise.
  public init(row: Int, column: Int, rowSpan: Int = 1, columnSpan: Int = 1, text: String) {
    precondition(row >= 0 && column >= 0 && rowSpan >= 1 && columnSpan >= 1, "a cell covers part of the grid")
    self.row = row
    self.column = column
    self.rowSpan = rowSpan
    self.columnSpan = columnSpan
    self.text = text
  }
}

/// A paragraph or a table of a formatted document, in the order of reading.
public enum TextPiece: Hashable, Sendable {
  /// One line of text without line breaks; empty for an empty paragraph.
  case paragraph(String)
  case table(PlacedTable)
}
