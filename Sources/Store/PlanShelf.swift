import Foundation
import PlanModel

/// Where plans and the documents they come from are kept, version by version; nothing is ever overwritten.
public protocol PlanShelf: Sendable {
  /// Keeps a reading that a person accepted, with the text it was read from: a new version of every plan it
  /// holds. All or nothing.
  ///
  /// A plan that is equal to its newest version gets no new one. Returns the versions that were added.
  func keep(_ acceptance: AcceptedReading) async throws -> [PlanVersion]

  /// The newest version of every plan, ordered by region, then population, then kind.
  func currentPlans() async throws -> [PlanVersion]

  /// A plan as it stood in a version; the newest where `version` is `nil`. `nil` where there is none.
  func plan(_ id: Plan.ID, version: Int?) async throws -> KeptPlan?

  /// All versions of a plan, oldest first.
  func versions(of id: Plan.ID) async throws -> [PlanVersion]

  /// A kept document by the SHA-256 of its bytes.
  func document(sha256: String) async throws -> KeptDocument?

  /// All kept documents, newest first, without their text.
  func documents() async throws -> [SourceFile]

  /// Items of current plans for which a unit, under exactly this spelling, answers or helps.
  func responsibilities(ofUnitNamed names: Set<String>) async throws -> [Responsibility]

  /// Every spelling of a responsible unit in the current plans, with how often it occurs, most frequent first.
  func unitSpellings() async throws -> [(name: String, mentions: Int)]
}

/// A reading as a person accepted it.
public struct AcceptedReading: Sendable {
  public let reading: DocumentReading
  /// The original's lines, in order.
  public let originalLines: [String]
  public let acceptedBy: String
  public let acceptedAt: Date

  public init(reading: DocumentReading, originalLines: [String], acceptedBy: String, acceptedAt: Date) {
    self.reading = reading
    self.originalLines = originalLines
    self.acceptedBy = acceptedBy
    self.acceptedAt = acceptedAt
  }
}

/// One version of a plan: what identifies it, and where it comes from.
public struct PlanVersion: Hashable, Sendable, Codable {
  public let plan: Plan.ID
  /// Counted from 1.
  public let number: Int
  public let title: String
  public let population: Population
  public let kind: PlanKind
  public let region: Region
  public let period: Period
  public let source: SourceFile
  public let acceptedBy: String
  public let acceptedAt: Date

  public init(
    plan: Plan, number: Int, source: SourceFile, acceptedBy: String, acceptedAt: Date
  ) {
    self.plan = plan.id
    self.number = number
    self.title = plan.title
    self.population = plan.population
    self.kind = plan.kind
    self.region = plan.region
    self.period = plan.period
    self.source = source
    self.acceptedBy = acceptedBy
    self.acceptedAt = acceptedAt
  }
}

/// A plan with the version it is.
public struct KeptPlan: Hashable, Sendable {
  public let version: PlanVersion
  public let plan: Plan

  public init(version: PlanVersion, plan: Plan) {
    self.version = version
    self.plan = plan
  }
}

/// A document as it was kept: its text, and what was read from it.
public struct KeptDocument: Hashable, Sendable {
  public let reading: DocumentReading
  public let originalLines: [String]
  public let acceptedBy: String
  public let acceptedAt: Date

  public init(reading: DocumentReading, originalLines: [String], acceptedBy: String, acceptedAt: Date) {
    self.reading = reading
    self.originalLines = originalLines
    self.acceptedBy = acceptedBy
    self.acceptedAt = acceptedAt
  }
}

/// One thing a unit answers for or helps with.
public struct Responsibility: Hashable, Sendable {
  public let plan: Plan.ID
  public let item: Item
  /// The item's position among the plan's items of its kind, from 0.
  public let position: Int
  public let role: Role

  public init(plan: Plan.ID, item: Item, position: Int, role: Role) {
    self.plan = plan
    self.item = item
    self.position = position
    self.role = role
  }

  public enum Item: String, Hashable, Sendable, Codable {
    case indicator, measure, task, projectItem, workPoint
  }

  public enum Role: String, Hashable, Sendable, Codable {
    case lead, support
  }
}
