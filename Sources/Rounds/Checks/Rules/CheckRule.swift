import PlanModel
import Wording

/// A rule that figures and answers are checked by: data, not code, so that the Office can add its own.
///
/// The condition is what must hold, in the rule language (docs/checks.md). Where it does not hold there is a finding;
/// where it cannot be said, for want of a figure, there is none.
public struct CheckRule: Hashable, Sendable, Codable, Identifiable {
  /// E.g. `range.share`; rules of the Office begin with `own.`. Kept with explanations: never changed.
  public let id: String
  public let title: Phrase
  public let severity: CheckFinding.Severity
  public let scope: Scope
  public let occasion: Occasion
  /// The condition that must hold.
  public let condition: String
  /// What is said where it does not hold; expressions in braces are replaced by what they come to.
  public let message: Phrase
  /// Rules that, speaking of the same cell, make this one silent: one mistake, one question.
  public let yieldsTo: [String]
  public let standing: Standing
  /// Who made it, by the name shown; empty for built-in rules.
  public let author: String
  /// Why there is this rule; empty for built-in rules.
  public let reason: String

  init(
    _ id: String, _ title: Phrase, _ severity: CheckFinding.Severity, _ scope: Scope, on occasion: Occasion = .always,
    _ condition: String, _ message: Phrase, yieldsTo: [String] = [], standing: Standing = .active, author: String = "",
    reason: String = ""
  ) {
    self.id = id
    self.title = title
    self.severity = severity
    self.scope = scope
    self.occasion = occasion
    self.condition = condition
    self.message = message
    self.yieldsTo = yieldsTo
    self.standing = standing
    self.author = author
    self.reason = reason
  }

  /// When it is asked.
  public enum Occasion: String, Hashable, Sendable, Codable, CaseIterable {
    /// Of drafts as well.
    case always
    /// Of what is to be submitted only: a draft need not be complete.
    case submission
  }

  /// Whether it is asked at all.
  public enum Standing: String, Hashable, Sendable, Codable, CaseIterable {
    case active, retired
  }

  /// What it is asked of.
  public enum Scope: Hashable, Sendable {
    /// Every cell.
    case cells
    /// Every cell that is an indicator's own figure, not a count that serves it.
    case values
    /// Every cell of a total.
    case totals
    /// Every cell of a subgroup.
    case parts
    /// Every cell of a kind of quantity.
    case natures([UnitOfMeasure.Nature])
    /// Every cell in one of these units.
    case units([UnitOfMeasure])
    /// Every cell of these indicators.
    case indicators([Indicator.ID])
    /// A return of figures as a whole.
    case figures
    /// A return on a task or a project item.
    case tasks
  }

  /// Whether it was made by the Office.
  public var isOwn: Bool { id.hasPrefix(Self.ownPrefix) }

  static let ownPrefix = "own."

  /// The same rule, no longer asked.
  public var retired: CheckRule {
    CheckRule(
      id, title, severity, scope, on: occasion, condition, message, yieldsTo: yieldsTo, standing: .retired,
      author: author, reason: reason)
  }
}

extension CheckRule.Scope {
  /// Whether a cell is meant.
  func covers(_ cell: Assignment.Cell) -> Bool {
    switch self {
    case .cells: true
    case .values: cell.part == .value
    case .totals: cell.breakdown.isTotal
    case .parts: !cell.breakdown.isTotal
    case .natures(let natures): natures.contains(cell.indicator.unit.nature)
    case .units(let units): units.contains(cell.indicator.unit)
    case .indicators(let indicators): indicators.contains(cell.indicator.id)
    case .figures, .tasks: false
    }
  }

  /// Whether an assignment as a whole is meant.
  func covers(_ assignment: Assignment) -> Bool {
    switch self {
    case .figures: assignment.kind == .figures
    case .tasks: assignment.kind != .figures
    case .cells, .values, .totals, .parts, .natures, .units, .indicators: false
    }
  }
}

/// `{"of": "indicators", "names": ["婴儿死亡率"]}`.
extension CheckRule.Scope: Codable {
  private enum Key: String, CodingKey { case of, names }

  private enum Kind: String, Codable {
    case cells, values, totals, parts, natures, units, indicators, figures, tasks
  }

  private var kind: Kind {
    switch self {
    case .cells: .cells
    case .values: .values
    case .totals: .totals
    case .parts: .parts
    case .natures: .natures
    case .units: .units
    case .indicators: .indicators
    case .figures: .figures
    case .tasks: .tasks
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Key.self)
    try box.encode(kind, forKey: .of)
    switch self {
    case .natures(let natures): try box.encode(natures, forKey: .names)
    case .units(let units): try box.encode(units, forKey: .names)
    case .indicators(let indicators): try box.encode(indicators, forKey: .names)
    case .cells, .values, .totals, .parts, .figures, .tasks: break
    }
  }

  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    switch try box.decode(Kind.self, forKey: .of) {
    case .cells: self = .cells
    case .values: self = .values
    case .totals: self = .totals
    case .parts: self = .parts
    case .natures: self = .natures(try box.decode([UnitOfMeasure.Nature].self, forKey: .names))
    case .units: self = .units(try box.decode([UnitOfMeasure].self, forKey: .names))
    case .indicators: self = .indicators(try box.decode([Indicator.ID].self, forKey: .names))
    case .figures: self = .figures
    case .tasks: self = .tasks
    }
  }
}
