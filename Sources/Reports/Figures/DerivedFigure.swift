import Foundation
import PlanModel

/// A figure of a report as derived from what is approved.
public struct DerivedFigure: Hashable, Sendable {
  /// As it is printed.
  public let text: String
  /// The number, where it is one: workbooks write it as such.
  public let figure: Figure?

  /// A printed number.
  init(_ figure: Figure) {
    text = figure.printed
    self.figure = figure
  }

  /// How many.
  init(_ count: Int) { self.init(Figure(value: Decimal(count), decimals: 0)) }

  /// Words that hold figures.
  init(words: String) {
    text = words
    figure = nil
  }

  /// A difference, with its sign.
  init(difference: Figure) {
    text = (difference.value > 0 ? "+" : "") + difference.printed
    figure = difference
  }
}

extension Figure {
  /// As reports print it: with a true minus.
  var printed: String { description.replacing("-", with: "\u{2212}") }

  /// What it is without its sign.
  var magnitude: Figure { Figure(value: abs(value), decimals: decimals) }

  /// Less another one, with the decimals of the finer.
  func less(_ other: Figure) -> Figure {
    Figure(value: value - other.value, decimals: max(decimals, other.decimals))
  }
}
