import Foundation

/// What a person decided about a reading (an alias, a target's meaning, a lost word, a correction), or judged where
/// no rule can decide.
///
/// Decisions are data. They are matched to a document by its own words, so they survive a re-import, and
/// they complain (`decisionNotNeeded`) when the source no longer holds those words.
public struct Decision: Hashable, Sendable, Codable, Identifiable {
  public let id: ID
  public let subject: Subject
  /// Who decided; never empty.
  public let author: String
  /// Why; never empty.
  public let reason: String
  public let at: Date

  public init(id: ID, subject: Subject, author: String, reason: String, at: Date) {
    self.id = id
    self.subject = subject
    self.author = author
    self.reason = reason
    self.at = at
  }

  public struct ID: Hashable, Sendable, Codable, CustomStringConvertible {
    public let text: String
    public init(_ text: String) { self.text = text }
    public var description: String { text }
    public init(from decoder: any Decoder) throws { text = try decoder.singleValueContainer().decode(String.self) }
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(text)
    }
  }

  /// What is decided, matched by the printed words.
  public enum Subject: Hashable, Sendable, Codable {
    /// `text` is another spelling of `unit`.
    case unitAlias(text: String, unit: String)
    /// `text` and `unit` are two different units: do not propose it again.
    case unitDistinct(text: String, unit: String)
    /// In this plan, `phrase` on this indicator means `rule`.
    case targetReading(plan: Plan.ID, indicator: Indicator.ID, phrase: String, rule: TargetRule)
    /// In this plan, the indicator stands in the domain of this name.
    case indicatorDomain(plan: Plan.ID, indicator: Indicator.ID, domain: String)
    /// A printed mistake: wherever `printed` is the whole value of the field, read `corrected`.
    case correction(plan: Plan.ID, field: Field, printed: String, corrected: String)
    /// In this plan, a person judged how `phrase` on this indicator stood in `year`, on this evidence.
    case judgement(
      plan: Plan.ID, indicator: Indicator.ID, phrase: String, year: Int, outcome: JudgedOutcome, evidence: String)
    /// The place a document speaks of.
    case region(name: String, code: RegionCode)
  }

  /// A field of a plan that a correction may put right.
  public enum Field: String, Hashable, Sendable, Codable, CaseIterable {
    case indicatorName, targetPhrase, unitOfMeasure, lead, support, itemText
  }
}
