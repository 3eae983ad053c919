import Foundation
import PlanModel

/// A table with its caption; the number before the caption (表1) is counted by `Numbering`.
///
/// Every row, header rows included, covers each column once: cells that span several columns or rows count for all of
/// them.
public struct ReportTable: Hashable, Sendable, Codable {
  /// Without its number.
  public let caption: String
  /// What holds for the whole table, e.g. `单位：%`; empty where columns or rows have units of their own.
  public let unit: String
  /// How wide columns are against each other.
  public let columns: [Column]
  /// Repeated on every page.
  public let header: [[Cell]]
  public let rows: [[Cell]]
  /// 注、资料来源, one a line.
  public let notes: [String]

  /// A table.
  public init(
    caption: String, unit: String = "", columns: [Column], header: [[Cell]], rows: [[Cell]], notes: [String] = []
  ) {
    self.caption = caption
    self.unit = unit
    self.columns = columns
    self.header = header
    self.rows = rows
    self.notes = notes
  }

  public struct Column: Hashable, Sendable, Codable {
    /// Against the other columns' widths; positive.
    public let width: Double
    public let alignment: Alignment

    /// A column.
    public init(width: Double, alignment: Alignment = .leading) {
      self.width = width
      self.alignment = alignment
    }
  }

  public enum Alignment: String, Hashable, Sendable, Codable {
    case leading, centre
    /// For numbers.
    case trailing
  }

  public struct Cell: Hashable, Sendable, Codable {
    public let content: Content
    public let columnSpan: Int
    public let rowSpan: Int

    /// A cell; of one column and one row unless told.
    public init(_ content: Content, columnSpan: Int = 1, rowSpan: Int = 1) {
      self.content = content
      self.columnSpan = columnSpan
      self.rowSpan = rowSpan
    }

    /// A cell of words.
    public static func words(_ words: String) -> Cell { Cell(.words(words)) }
  }

  public enum Content: Hashable, Sendable, Codable {
    case words(String)
    /// The heading of a group of rows, or of a row.
    case heading(String)
    /// A number: one in every form, in workbooks too. `text` is how it is printed.
    case number(Figure, BoundFigure)
    /// A number that is bound to nothing, such as a rank or a year's count made from the document itself.
    case count(Int)
    /// Why there is no number, e.g. `未收集`.
    case missing(String)
    /// How something stands: a sign that is told apart without colour, and its word, e.g. `▲ 预计达标困难`.
    case status(sign: String, word: String)
    case empty

    /// As it is printed.
    public var text: String {
      switch self {
      case .words(let words), .heading(let words), .missing(let words): words
      case .number(_, let bound): bound.text
      case .count(let count): "\(count)"
      case .status(let sign, let word): "\(sign) \(word)"
      case .empty: ""
      }
    }
  }
}

extension Document {
  /// Every bound figure, in reading order.
  public var boundFigures: [BoundFigure] {
    allBlocks.flatMap { block -> [BoundFigure] in
      switch block {
      case .heading, .chart, .pageBreak: []
      case .paragraph(let paragraph):
        paragraph.runs.compactMap { run in
          switch run {
          case .text, .strong: nil
          case .figure(let figure): figure
          }
        }
      case .table(let table):
        (table.header + table.rows).joined().compactMap { cell in
          switch cell.content {
          case .number(_, let bound): bound
          case .words, .heading, .count, .missing, .status, .empty: nil
          }
        }
      }
    }
  }
}
