import Foundation
import PlanModel

/// A kept document with what was read from it and what was decided about it.
public struct DocumentSheet: Hashable, Sendable {
  /// What was read, and what was not.
  public let reading: DocumentReading
  /// The original's lines; the first is line 1.
  public let originalLines: [String]
  /// Who accepted the reading.
  public let acceptedBy: String
  /// When.
  public let acceptedAt: Date
  /// Decisions that concern this document, oldest first.
  public let decisions: [Decision]

  /// A document with its reading.
  public init(
    reading: DocumentReading, originalLines: [String], acceptedBy: String, acceptedAt: Date, decisions: [Decision]
  ) {
    self.reading = reading
    self.originalLines = originalLines
    self.acceptedBy = acceptedBy
    self.acceptedAt = acceptedAt
    self.decisions = decisions
  }
}

/// A document on the list of documents.
public struct DocumentCard: Hashable, Sendable {
  /// The file.
  public let source: SourceFile
  /// The plans it holds.
  public let plans: [PlanHead]
  /// Readings, spellings and domains in it that wait for a decision.
  public let openMatters: Int

  /// A line of the list.
  public init(source: SourceFile, plans: [PlanHead], openMatters: Int) {
    self.source = source
    self.plans = plans
    self.openMatters = openMatters
  }
}
