import Foundation

/// What a person found where a rule needs a person, with the evidence.
public struct Judgement: Hashable, Sendable {
  /// The decision that records it.
  public let id: Decision.ID
  /// The year it speaks of.
  public let year: Int
  public let outcome: JudgedOutcome
  /// What it rests on; never empty.
  public let evidence: String
  public let author: String
  /// Why; never empty.
  public let reason: String
  public let at: Date

  /// A finding.
  public init(
    id: Decision.ID, year: Int, outcome: JudgedOutcome, evidence: String, author: String, reason: String, at: Date
  ) {
    self.id = id
    self.year = year
    self.outcome = outcome
    self.evidence = evidence
    self.author = author
    self.reason = reason
    self.at = at
  }
}

/// How a person judges a target.
public enum JudgedOutcome: String, Hashable, Sendable, Codable, CaseIterable {
  case met, onTrack, uncertain, atRisk
}
