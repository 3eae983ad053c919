/// Reads the cells of one sheet as they stream by.
final class SheetListener: MarkupListener {
  private(set) var rows: [Workbook.Row] = []
  private(set) var merged: [CellRange] = []
  /// Cells kept so far, those of earlier sheets included.
  private(set) var cellCount: Int

  private let name: String
  private let strings: [String]
  private let styles: WorkbookStyles
  private let limits: WorkbookLimits

  private var row = -1
  private var column = -1
  private var cells: [Workbook.Cell] = []
  private var kind = CellKind.number
  private var style = 0
  private var source = Workbook.Source.entered
  private var content: [UInt8] = []
  private var takesText = false
  private var isReading = false

  /// The `t` of a cell (ECMA-376 part 1, 18.18.11).
  private enum CellKind: String {
    case number = "n"
    case shared = "s"
    case inline = "inlineStr"
    case formulaText = "str"
    case boolean = "b"
    case error = "e"
    case date = "d"
  }

  init(name: String, strings: [String], styles: WorkbookStyles, limits: WorkbookLimits, cellsBefore: Int) {
    self.name = name
    self.strings = strings
    self.styles = styles
    self.limits = limits
    cellCount = cellsBefore
  }

  func start(_ name: MarkupName, _ attributes: MarkupAttributes) throws {
    switch name.local {
    case "c": try startCell(attributes)
    case "v", "t": takesText = !isReading
    case "f": source = .computed
    case "row": startRow(attributes)
    case "rPh": isReading = true
    case "mergeCell":
      if let range = attributes["ref"].flatMap({ CellRange($0) }) {
        merged.append(range)
        guard merged.count <= limits.rows else {
          throw OfficeFileRefusal.tooManyCells(sheet: self.name, limit: limits.cells)
        }
      }
    default: break
    }
  }

  func end(_ name: MarkupName) throws {
    switch name.local {
    case "c": try endCell()
    case "v", "t": takesText = false
    case "rPh": isReading = false
    case "row": try endRow()
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    guard takesText else { return }
    content.append(contentsOf: bytes)
    // Four bytes a UTF-16 unit is more than any text needs.
    guard content.count <= limits.cellText * 4 else { throw tooLong }
  }

  private func startRow(_ attributes: MarkupAttributes) {
    // Without a number a row follows the one before.
    row = attributes["r"].flatMap { Int($0) }.map { min(max($0 - 1, 0), 1_048_576) } ?? row + 1
    column = -1
    cells.removeAll(keepingCapacity: true)
  }

  private func startCell(_ attributes: MarkupAttributes) throws {
    if let reference = attributes["r"] {
      guard let place = CellPlace(reference.utf8) else {
        throw OfficeFileRefusal.cellDamaged(sheet: name, cell: String(reference.prefix(20)))
      }
      column = place.column
    } else {
      column += 1
    }
    kind = attributes["t"].flatMap { CellKind(rawValue: $0) } ?? .number
    style = attributes["s"].flatMap { Int($0) } ?? 0
    source = .entered
    content.removeAll(keepingCapacity: true)
  }

  private func endCell() throws {
    let value = try self.value()
    guard value != .blank else { return }
    guard column < limits.columns else {
      throw OfficeFileRefusal.tooManyColumns(sheet: name, row: row + 1, limit: limits.columns)
    }
    let cell = Workbook.Cell(value: value, source: source)
    if column < cells.count {
      cells[column] = cell
    } else {
      while cells.count < column { cells.append(.blank) }
      cells.append(cell)
    }
  }

  private func endRow() throws {
    guard !cells.isEmpty else { return }
    guard row >= rows.last?.number ?? 0 else { throw damaged }
    guard rows.count < limits.rows else {
      throw OfficeFileRefusal.tooManyRows(sheet: name, limit: limits.rows)
    }
    cellCount += cells.count
    guard cellCount <= limits.cells else {
      throw OfficeFileRefusal.tooManyCells(sheet: name, limit: limits.cells)
    }
    rows.append(Workbook.Row(number: row + 1, cells: Array(cells)))
  }

  private func value() throws -> Workbook.Value {
    if content.isEmpty {
      switch (kind, source) {
      case (.formulaText, .computed): return .text("")
      case (_, .computed): return .uncomputed
      case (_, .entered): return .blank
      }
    }
    switch kind {
    case .shared:
      guard let index = Int(plain), strings.indices.contains(index) else { throw damaged }
      return try text(strings[index])
    case .inline, .formulaText: return try text(SpreadsheetText.decoded(content))
    case .boolean:
      switch plain {
      case "1", "true": return .boolean(true)
      case "0", "false": return .boolean(false)
      default: throw damaged
      }
    case .error: return .error(plain)
    case .date: return .date(plain)
    case .number:
      guard let number = StoredNumber(plain) else { throw damaged }
      return styles.value(number, style: style)
    }
  }

  private func text(_ text: String) throws -> Workbook.Value {
    guard text.utf8.count <= limits.cellText || text.utf16.count <= limits.cellText else { throw tooLong }
    return text.isEmpty ? .blank : .text(text)
  }

  private var plain: String { String(decoding: content, as: UTF8.self).trimmingSpaces }

  private var damaged: OfficeFileRefusal {
    .cellDamaged(sheet: name, cell: CellPlace.name(row: max(row, 0), column: max(column, 0)))
  }

  private var tooLong: OfficeFileRefusal {
    let cell = CellPlace.name(row: max(row, 0), column: max(column, 0))
    return .cellTextTooLong(sheet: name, cell: cell, limit: limits.cellText)
  }
}

extension String {
  /// Without spaces and line ends at both ends.
  fileprivate var trimmingSpaces: String {
    guard let first = utf8.first, let last = utf8.last, first <= 0x20 || last <= 0x20 else { return self }
    let inner = utf8.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed()
    return String(decoding: inner, as: UTF8.self)
  }
}
