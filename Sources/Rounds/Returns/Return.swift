import Foundation
import PlanModel

/// One assignment's return (填报) as it stands: what was filled in, and how far its review is.
///
/// Every change makes a new revision and every correction after approval a new edition; the earlier ones stay readable.
public struct Return: Hashable, Sendable, Codable {
  public let round: ReportingRound.ID
  public let assignment: Assignment.ID
  /// 1 for the first filling in, one more for each correction.
  public let edition: Int
  /// 0 before anything was filled in; one more with every change, over all editions.
  public let revision: Int
  public let stage: Stage
  public let content: ReturnContent
  /// Units whose approvers have passed it, in the order in which they signed.
  public let signatures: [Signature]
  /// Why it was sent back last; `nil` once it has gone on again.
  public let sentBack: SentBack?
  /// Why it is corrected; empty in the first edition.
  public let correction: String

  /// A return in all its parts.
  public init(
    round: ReportingRound.ID, assignment: Assignment.ID, edition: Int = 1, revision: Int = 0, stage: Stage = .draft,
    content: ReturnContent = .empty, signatures: [Signature] = [], sentBack: SentBack? = nil, correction: String = ""
  ) {
    self.round = round
    self.assignment = assignment
    self.edition = edition
    self.revision = revision
    self.stage = stage
    self.content = content
    self.signatures = signatures
    self.sentBack = sentBack
    self.correction = correction
  }

  /// How far the review is, in its order. The raw values are stored.
  public enum Stage: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
    case draft, submitted, passed, checked, approved, locked

    public static func < (left: Stage, right: Stage) -> Bool { left.place < right.place }
    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// A unit's approver stands for the return.
  public struct Signature: Hashable, Sendable, Codable {
    public let unit: String
    /// Who signed, by the name shown.
    public let name: String
    public let at: Date

    /// A signature.
    public init(unit: String, name: String, at: Date) {
      self.unit = unit
      self.name = name
      self.at = at
    }
  }

  /// A return that came back.
  public struct SentBack: Hashable, Sendable, Codable {
    /// The stage it was at.
    public let from: Stage
    public let by: String
    public let at: Date
    /// Never empty.
    public let reason: String

    /// A step back; the reason is never empty.
    public init(from: Stage, by: String, at: Date, reason: String) {
      self.from = from
      self.by = by
      self.at = at
      self.reason = reason
    }
  }

  /// Whether anything was ever filled in.
  public var hasBegun: Bool { revision > 0 }
}
