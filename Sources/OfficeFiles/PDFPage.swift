import Foundation

/// A page of a PDF as the words and the straight lines that are drawn on it.
///
/// Lengths are points (1/72 inch), counted from the top left corner to the right and down.
public struct PDFPage: Hashable, Sendable {
  /// The page's width in points.
  public let width: Double
  /// The page's height in points.
  public let height: Double
  /// In the order of the file.
  public let words: [Word]
  /// Horizontal and vertical lines, and filled rectangles so thin that they are lines.
  public let rules: [Rule]

  /// A page from its parts.
  public init(width: Double, height: Double, words: [Word], rules: [Rule]) {
    self.width = width
    self.height = height
    self.words = words
    self.rules = rules
  }

  /// Characters without a space between them.
  public struct Word: Hashable, Sendable {
    /// Left and right edge.
    public let x: ClosedRange<Double>
    /// Top and bottom of the font's box, which may be much higher than the characters.
    public let y: ClosedRange<Double>
    /// Never empty.
    public let text: String

    /// A word and the box around it.
    public init(x: ClosedRange<Double>, y: ClosedRange<Double>, text: String) {
      self.x = x
      self.y = y
      self.text = text
    }
  }

  /// A straight line along one of the axes.
  public struct Rule: Hashable, Sendable {
    /// Which way a line runs.
    public enum Direction: Hashable, Sendable {
      case horizontal, vertical
    }

    /// Which way it runs.
    public let direction: Direction
    /// Where it lies: y of a horizontal, x of a vertical line.
    public let position: Double
    /// From where to where it runs: x of a horizontal, y of a vertical line.
    public let extent: ClosedRange<Double>

    /// A line from its place and its two ends.
    public init(_ direction: Direction, at position: Double, extent: ClosedRange<Double>) {
      self.direction = direction
      self.position = position
      self.extent = extent
    }
  }
}
