import Foundation
import OfficeFiles
import Wording

extension ObservationTable {
  /// The first table of a CSV file or workbook: its first row is the header.
  ///
  /// Throws the refusals of OfficeFiles, and `NoFigures` where there is no row below a header.
  public init(file: URL) throws {
    let bytes: Data
    do {
      bytes = try Data(contentsOf: file)
    } catch {
      throw NoFigures(reason: .cannotRead(file.lastPathComponent))
    }
    try self.init(bytes: bytes, fileName: file.lastPathComponent)
  }

  /// The table in the bytes of a file: a workbook where they are a ZIP archive, CSV otherwise.
  public init(bytes: Data, fileName: String) throws {
    if bytes.starts(with: [0x50, 0x4B]) {
      let workbook = try Workbook(bytes)
      guard let sheet = workbook.sheets.first(where: { $0.visibility == .visible && !$0.rows.isEmpty }),
        let header = sheet.rows.first
      else { throw NoFigures(reason: .noFigures(fileName)) }
      let place = { (row: Workbook.Row) in RowPlace.sheetRow(sheet: sheet.name, row: row.number) }
      self.init(
        place: place(header), header: header.cells.map(\.text),
        rows: sheet.rows.dropFirst().map { Row(place($0), $0.cells.map(\.text)) })
    } else {
      let table = try CSVTable(bytes)
      guard let header = table.rows.first else { throw NoFigures(reason: .noFigures(fileName)) }
      self.init(
        place: .line(header.line), header: header.cells,
        rows: table.rows.dropFirst().map { Row(.line($0.line), $0.cells) })
    }
    guard !rows.isEmpty else { throw NoFigures(reason: .noFigures(fileName)) }
  }

  /// A file without figures, or one that cannot be opened.
  public struct NoFigures: Refusal {
    /// Which file, and what it should hold.
    public let reason: Phrase
  }
}
