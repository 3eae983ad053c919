/// A table's cells on the columns they cover, for forms that want every place of a row to be told.
///
/// A table whose spans do not fit (too wide, overlapping, rows too short) is mended: spans are cut to what is free,
/// and places that nothing covers are empty.
struct TableGrid {
  /// What stands at a place of a row.
  enum Place: Hashable {
    case cell(ReportTable.Cell, columns: Range<Int>, rows: Int)
    /// Goes on from the row above.
    case continued(ReportTable.Cell, columns: Range<Int>)

    var columns: Range<Int> {
      switch self {
      case .cell(_, let columns, _), .continued(_, let columns): columns
      }
    }
  }

  /// From left to right; together they cover every column once.
  let rows: [[Place]]

  init(_ cells: [[ReportTable.Cell]], columns: Int) {
    /// A cell that reaches into rows below.
    struct Hanging {
      let cell: ReportTable.Cell
      let columns: Range<Int>
      var rows: Int
    }
    var rows: [[Place]] = []
    var hanging: [Hanging] = []
    for (number, row) in cells.enumerated() {
      var places = hanging.map { Place.continued($0.cell, columns: $0.columns) }
      var taken = Set(hanging.flatMap(\.columns))
      hanging = hanging.compactMap {
        $0.rows > 1 ? Hanging(cell: $0.cell, columns: $0.columns, rows: $0.rows - 1) : nil
      }
      var next = 0
      func isFree(_ column: Int) -> Bool { column < columns && !taken.contains(column) }
      for cell in row {
        while next < columns, taken.contains(next) { next += 1 }
        guard next < columns else { break }
        var end = next + 1
        while end < next + cell.columnSpan, isFree(end) { end += 1 }
        let tall = min(max(cell.rowSpan, 1), cells.count - number)
        places.append(.cell(cell, columns: next..<end, rows: tall))
        taken.formUnion(next..<end)
        if tall > 1 { hanging.append(Hanging(cell: cell, columns: next..<end, rows: tall - 1)) }
        next = end
      }
      for column in 0..<columns where isFree(column) {
        places.append(.cell(.init(.empty), columns: column..<column + 1, rows: 1))
      }
      rows.append(places.sorted { $0.columns.lowerBound < $1.columns.lowerBound })
    }
    self.rows = rows
  }
}

extension ReportTable {
  /// How many columns it has; one where it says none.
  var columnCount: Int { max(columns.count, 1) }

  /// Each column's share of the width; equal ones where the widths make no sense.
  var shares: [Double] {
    let widths = columns.map { $0.width.isFinite && $0.width > 0 ? $0.width : 1 }
    let total = widths.reduce(0, +)
    return total > 0 ? widths.map { $0 / total } : [1]
  }

  /// How a cell's text stands in its column.
  func alignment(of columns: Range<Int>) -> Alignment {
    columns.count == 1 && self.columns.indices.contains(columns.lowerBound)
      ? self.columns[columns.lowerBound].alignment : .leading
  }
}
