import Foundation
import People
import PlanModel

/// Where plans and the documents they come from are kept, version by version; nothing is ever overwritten.
public protocol PlanShelf: Sendable {
  /// Keeps a reading that a person accepted, with the text it was read from: a new version of every plan it
  /// holds. All or nothing, as one act of `actor`.
  ///
  /// A plan that is equal to its newest version gets no new one. Returns the versions that were added, in the
  /// order of the reading. Throws `StoreRefusal.planTwice` where two plans of the reading share one identity.
  func keep(_ acceptance: AcceptedReading, by actor: Actor) async throws -> [PlanVersion]

  /// The newest version of every plan, ordered by region, then population, then kind (`PlanVersion.<`).
  func currentPlans() async throws -> [PlanVersion]

  /// A plan as it stood in a version; the newest where `version` is `nil`. `nil` where there is none.
  func plan(_ id: Plan.ID, version: Int?) async throws -> KeptPlan?

  /// All versions of a plan, oldest first.
  func versions(of id: Plan.ID) async throws -> [PlanVersion]

  /// A kept document by the SHA-256 of its bytes, as it was accepted last.
  func document(sha256: String) async throws -> AcceptedReading?

  /// All kept documents, the one accepted last first, without their text; each once.
  func documents() async throws -> [SourceFile]

  /// Items of current plans for which a unit, under exactly these spellings, answers or helps: each item once
  /// for each role, by plan, kind of item, position, and the lead before the support.
  func responsibilities(ofUnitNamed names: Set<String>) async throws -> [Responsibility]

  /// Every spelling of a responsible unit in the current plans, with how often it occurs, most frequent first.
  func unitSpellings() async throws -> [(name: String, mentions: Int)]
}

/// A reading as a person accepted it, with the text it was read from: what is kept of a document.
public struct AcceptedReading: Sendable {
  /// What was read, with the findings it was accepted with.
  public let reading: DocumentReading
  /// The original's lines, in order.
  public let originalLines: [String]
  /// Who accepted it.
  public let acceptedBy: String
  /// When it was accepted.
  public let acceptedAt: Date
  /// Why it was accepted in spite of errors; empty where there was nothing to say.
  public let remark: String

  /// All there is to keep; `remark` is empty where nothing had to be said.
  public init(
    reading: DocumentReading, originalLines: [String], acceptedBy: String, acceptedAt: Date, remark: String = ""
  ) {
    self.reading = reading
    self.originalLines = originalLines
    self.acceptedBy = acceptedBy
    self.acceptedAt = acceptedAt
    self.remark = remark
  }
}

/// One version of a plan: what identifies it, and where it comes from.
public struct PlanVersion: Hashable, Sendable, Codable {
  /// The plan, over all its versions.
  public let plan: Plan.ID
  /// Counted from 1.
  public let number: Int
  /// The title as printed.
  public let title: String
  /// Whom the plan is for.
  public let population: Population
  /// How its document lays it out.
  public let kind: PlanKind
  /// The place it is for.
  public let region: Region
  /// The years it covers.
  public let period: Period
  /// The document this version was read from.
  public let source: SourceFile
  /// Who accepted it.
  public let acceptedBy: String
  /// When it was accepted.
  public let acceptedAt: Date

  /// The version of `plan` that bears `number`.
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
  /// Which version it is.
  public let version: PlanVersion
  /// The plan as it stood in that version.
  public let plan: Plan

  /// A plan with its version.
  public init(version: PlanVersion, plan: Plan) {
    self.version = version
    self.plan = plan
  }
}

/// One thing a unit answers for or helps with.
public struct Responsibility: Hashable, Sendable {
  /// The plan, over all its versions.
  public let plan: Plan.ID
  /// What kind of item.
  public let item: Item
  /// The item's position among the plan's items of its kind, from 0.
  public let position: Int
  /// Whether the unit answers for it or helps.
  public let role: Role

  /// One unit's part in one item.
  public init(plan: Plan.ID, item: Item, position: Int, role: Role) {
    self.plan = plan
    self.item = item
    self.position = position
    self.role = role
  }

  /// The kinds of item that name units. The raw values are stored.
  public enum Item: String, Hashable, Sendable, Codable, CaseIterable {
    case indicator, measure, task, projectItem, workPoint
  }

  /// How a unit takes part. The raw values are stored.
  public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    case lead, support
  }
}
