import Wording

/// What a check says of a return: the rule, how much it matters, the cell, and the remedy.
public struct CheckFinding: Hashable, Sendable, Codable {
  /// `CheckRule.id` of the rule that speaks.
  public let rule: String
  public let severity: Severity
  /// The cell it concerns; `nil` for the return as a whole.
  public let cell: CellID?
  /// What is wrong, with the figures that show it, and what to do.
  public let message: Phrase
  /// Why it is right all the same; empty until somebody has explained it.
  public let explanation: String

  /// A finding.
  public init(rule: String, severity: Severity, cell: CellID?, message: Phrase, explanation: String = "") {
    self.rule = rule
    self.severity = severity
    self.cell = cell
    self.message = message
    self.explanation = explanation
  }

  /// How much it matters. The raw values are stored.
  public enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
    /// It cannot be submitted like this.
    case block
    /// It can be submitted once somebody has explained it.
    case explain
    /// Worth knowing.
    case note
  }

  /// Under which its explanation is kept with the return: `rule|cell`.
  public var explanationKey: String { cell.map { "\(rule)|\($0.text)" } ?? rule }

  /// Whether it holds up the return.
  public var isOpen: Bool {
    switch severity {
    case .block: true
    case .explain: explanation.isEmpty
    case .note: false
    }
  }
}
