import Figures
import Foundation
import PlanModel

/// One block of a report. Writers switch over it without `default`: a new kind of block cannot be forgotten by one of them.
public enum Block: Hashable, Sendable, Codable {
  case heading(Heading)
  case paragraph(Paragraph)
  case table(ReportTable)
  case chart(ReportChart)
  /// The next block begins a page.
  case pageBreak
}

/// A heading. Its level decides the numbering: 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3), counted by `Numbering`.
public struct Heading: Hashable, Sendable, Codable {
  public let level: Level
  /// Without its number.
  public let text: String

  /// A heading of a level.
  public init(_ level: Level, _ text: String) {
    self.level = level
    self.text = text
  }

  /// 一、 is the highest.
  public enum Level: Int, Hashable, Sendable, Codable, CaseIterable {
    case first = 1, second, third, fourth
  }
}

/// A paragraph of running text.
public struct Paragraph: Hashable, Sendable, Codable {
  public let style: Style
  public let runs: [Run]
  /// The passage it was made from, which the Office may word anew; empty where it may not.
  public let passage: String

  /// A paragraph; body text unless told.
  public init(_ runs: [Run], style: Style = .body, passage: String = "") {
    self.style = style
    self.runs = runs
    self.passage = passage
  }

  /// A paragraph of nothing but words.
  public init(_ words: String, style: Style = .body) {
    self.init([.text(words)], style: style)
  }

  public enum Style: String, Hashable, Sendable, Codable, CaseIterable {
    /// 正文, indented by two characters.
    case body
    /// An item of a list: indented, with a mark.
    case item
    /// 注、资料来源: smaller, under a table or a chart or at the end.
    case note
    /// A conclusion that stands out.
    case emphasis
  }

  /// The words, figures included.
  public var text: String { runs.map(\.text).joined() }
}

/// A piece of a line.
public enum Run: Hashable, Sendable, Codable {
  case text(String)
  case strong(String)
  /// A figure that is bound to what is kept.
  case figure(BoundFigure)

  public var text: String {
    switch self {
    case .text(let words), .strong(let words): words
    case .figure(let figure): figure.text
    }
  }
}

/// A figure in a report, bound to what it was taken from: it can be derived again and compared.
public struct BoundFigure: Hashable, Sendable, Codable {
  public let binding: FigureBinding
  /// As it is printed.
  public let text: String

  /// A figure with its origin.
  public init(_ binding: FigureBinding, text: String) {
    self.binding = binding
    self.text = text
  }
}

/// What a figure is taken from, in one line of text that files can carry, e.g. `value|孕产妇死亡率|990100|2025|总计`.
public struct FigureBinding: Hashable, Sendable, Codable, CustomStringConvertible {
  public let text: String

  /// A binding read back from a file.
  public init(_ text: String) { self.text = text }

  public var description: String { text }
  public init(from decoder: any Decoder) throws { text = try decoder.singleValueContainer().decode(String.self) }
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// A chart with its caption; the number before the caption (图1) is counted by `Numbering`.
public struct ReportChart: Hashable, Sendable, Codable {
  /// Without its number.
  public let caption: String
  public let drawing: Drawing
  /// 资料来源 and what must be known; empty where nothing.
  public let notes: [String]

  /// A chart.
  public init(caption: String, drawing: Drawing, notes: [String] = []) {
    self.caption = caption
    self.drawing = drawing
    self.notes = notes
  }

  public enum Drawing: Hashable, Sendable, Codable {
    /// A series with target and fan.
    case series(SeriesChart)
    /// Shares of a whole, e.g. indicators by status.
    case shares(ShareBar)

    /// The drawing, and its content in a sentence for those who do not see it.
    public var graphic: Graphic {
      switch self {
      case .series(let chart): chart.graphic()
      case .shares(let bar): bar.graphic
      }
    }

    public var summary: String {
      switch self {
      case .series(let chart): chart.words.summary
      case .shares(let bar): bar.summary
      }
    }
  }
}
