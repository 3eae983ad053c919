import Foundation

/// Excel's own limits, judged before anything is written: of a sheet's size, of a cell's text (32,767 characters) and of
/// a formula (8,192 characters), as its "specifications and limits" state them.
enum WorkbookJudge {
  static func judge(_ content: WorkbookContent) throws {
    for sheet in content.sheets {
      guard sheet.rows.count <= 1_048_576 else {
        throw OfficeFileRefusal.tooManyRows(sheet: sheet.name, limit: 1_048_576)
      }
      for (row, cells) in sheet.rows.enumerated() {
        guard cells.count <= 16_384 else {
          throw OfficeFileRefusal.tooManyColumns(sheet: sheet.name, row: row + 1, limit: 16_384)
        }
        for (column, cell) in cells.enumerated() {
          try judge(cell, in: sheet.name, at: CellPlace.name(row: row, column: column))
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
    case .styled(_, let inner): try Self.judge(inner, in: sheet, at: place())
    case .formula(let formula, let result):
      precondition(formula.hasPrefix("="), "a formula begins with =")
      if !fits(formula, 8_192) { throw OfficeFileRefusal.formulaTooLong(sheet: sheet, cell: place(), limit: 8_192) }
      if case .text(let text) = result { try judge(text: text) }
    }
  }
}

/// What tabs may say.
enum TabName {
  /// Names as Excel takes them, each once; Excel compares them without regard to case.
  static func fitting(_ names: [String]) -> [String] {
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
