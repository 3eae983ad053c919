import Foundation
import PlanModel
import Wording

/// A table as it leaves the house, before it is a worksheet, a CSV file or JSON.
public struct ExportTable: Hashable, Sendable {
  /// The table's name in files, e.g. `indicators`; its title for people is `title`.
  public let name: String
  /// What the columns hold, in order.
  public let columns: [Column]
  /// The rows; each has a cell for every column.
  public let rows: [[Cell]]

  init(_ name: String, _ columns: [Column], rows: [[Cell]]) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a row has a cell for every column")
    self.name = name
    self.columns = columns
    self.rows = rows
  }

  /// The table's name for people.
  public var title: Phrase { .exportedTable(name) }

  /// A column: what it is called, and what kind of cells stand in it.
  public struct Column: Hashable, Sendable {
    /// The name in JSON and in the header of CSV files; part of the documented format.
    public let key: String
    /// The kind of every cell in it that is not empty.
    public let kind: Kind

    init(_ key: String, _ kind: Kind = .text) {
      self.key = key
      self.kind = kind
    }

    /// The name for people.
    public var title: Phrase { .exportedColumn(key) }
  }

  /// What kind of cells a column holds.
  public enum Kind: String, Hashable, Sendable {
    /// words, codes, lists joined by `、`
    case text
    /// whole numbers that count or name: years, lines, versions
    case integer
    /// decimal numbers, with the decimals they were printed with
    case figure
  }

  /// A cell.
  public enum Cell: Hashable, Sendable {
    case text(String)
    case integer(Int)
    case figure(Figure)
    case empty

    /// The cell as text, for CSV; empty where nothing stands in it.
    public var text: String {
      switch self {
      case .text(let text): text
      case .integer(let number): String(number)
      case .figure(let figure): figure.description
      case .empty: ""
      }
    }
  }
}

extension ExportTable: Encodable {
  /// An array with an object for every row: `[{"year": 2020, "value": "16.9", …}]`. Figures are strings, so that
  /// 16.10 keeps its decimals; empty cells are left out.
  public func encode(to encoder: any Encoder) throws {
    var list = encoder.unkeyedContainer()
    for row in rows {
      var object = list.nestedContainer(keyedBy: ColumnKey.self)
      for (column, cell) in zip(columns, row) {
        switch cell {
        case .text(let text): try object.encode(text, forKey: ColumnKey(column.key))
        case .integer(let number): try object.encode(number, forKey: ColumnKey(column.key))
        case .figure(let figure): try object.encode(figure.description, forKey: ColumnKey(column.key))
        case .empty: break
        }
      }
    }
  }

  private struct ColumnKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ key: String) { stringValue = key }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
