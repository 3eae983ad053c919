import Foundation
import PlanModel
import Wording

/// A verdict, explained: every figure it rests on, every step of the arithmetic, in the order in which a person would
/// redo it.
///
/// One value for the page, the command line, the API and the spreadsheet: they differ only in how they set it.
public struct Explanation: Hashable, Sendable {
  /// In order of reasoning.
  public let sections: [Section]

  /// A part of the reasoning.
  public struct Section: Hashable, Sendable {
    public let key: Key
    public let steps: [Step]

    /// What a section is about. Raw values stand in JSON.
    public enum Key: String, Hashable, Sendable, CaseIterable {
      case conclusion, target, data, attainment, schedule, forecast, usualMethods, volatility, subgroups, turningPoints
    }

    /// The section's heading.
    public var title: Phrase { Phrase.Explaining.title(key.rawValue) }
  }

  /// A figure or a sentence of the reasoning.
  public struct Step: Hashable, Sendable {
    /// Names the step in JSON, e.g. `due`; of several of a kind each has its own, e.g. `observation.2020`.
    public let key: String
    public let label: Phrase
    public let content: Content
    /// How the figure came about, e.g. `1 − s(x_t)/s(x_0)`; empty for what is given.
    public let formula: String

    init(_ key: String, _ label: Phrase, _ content: Content, formula: String = "") {
      self.key = key
      self.label = label
      self.content = content
      self.formula = formula
    }
  }

  /// What a step says.
  public enum Content: Hashable, Sendable {
    /// words
    case words(Phrase)
    /// an exact figure with its unit, as printed
    case figure(Figure, unit: String)
    /// a computed number, to so many decimals
    case number(Double, decimals: Int, unit: String)
    /// a probability or a share of 1
    case share(Double)

    /// In words, numbers with their units.
    public var phrase: Phrase {
      switch self {
      case .words(let words): words
      case .figure(let figure, let unit): .measured(figure.description.replacing("-", with: "\u{2212}"), unit: unit)
      case .number(let number, let decimals, let unit): .measured(number.shown(decimals), unit: unit)
      case .share(let share): Phrase(verbatim: "\((share * 100).fixed(1))%")
      }
    }
  }

  /// A section by its key; `nil` where the verdict has none.
  public subscript(key: Section.Key) -> Section? { sections.first { $0.key == key } }
}
