import Wording

/// A problem in data: which rule it breaks, how much it matters, and where it stands.
public struct Finding: Hashable, Sendable, Codable {
  public let rule: Rule
  public let message: Phrase
  /// Lines of the original; empty where the finding concerns the whole document.
  public let lines: SourceLines?

  public init(_ rule: Rule, _ message: Phrase, lines: SourceLines? = nil) {
    self.rule = rule
    self.message = message
    self.lines = lines
  }

  public var severity: Severity { rule.severity }

  public enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
    /// Must be put right before the reading can be relied on.
    case error
    /// Waits for a person's decision.
    case warning
    /// Was healed or noticed; stands so that nothing is lost in silence.
    case note
  }

  /// What is wrong. The raw values are part of the documented JSON.
  public enum Rule: String, Hashable, Sendable, Codable, CaseIterable {
    case missingLead
    case unitVariant
    case unitListOpen
    case domainProposed
    case targetUninterpreted
    /// A figure in a sentence that no indicator was found for.
    case figureNotTied
    case targetNeedsConfirmation
    case duplicateNumber
    case missingNumber
    case missingColumn
    case tableWithoutHeader
    case unitUnknown
    case regionUnknown
    case regionAmbiguous
    case periodUnknown
    case healedRow
    case strayText
    case decisionNotNeeded
    case noPlanFound

    public var severity: Severity {
      switch self {
      case .missingColumn, .tableWithoutHeader, .noPlanFound, .duplicateNumber:
        .error
      case .missingLead, .unitVariant, .domainProposed, .targetUninterpreted, .figureNotTied,
        .targetNeedsConfirmation,
        .missingNumber, .unitUnknown, .regionUnknown, .regionAmbiguous, .periodUnknown, .decisionNotNeeded:
        .warning
      case .healedRow, .strayText, .unitListOpen: .note
      }
    }
  }
}
