import Foundation
import People
import PlanModel
import Rounds
import Wording

/// A model unit or a commendation (示范, 表彰), from its proposal on, with its grounds tied to facts.
///
/// Of a person it holds the name and the unit, nothing else.
public struct Commendation: OversightPaper {
  public static let kind = PaperKind.commendation
  public let id: PaperID
  public let region: RegionCode
  public let year: Int
  public let content: Content
  public let evidence: [Evidence]
  /// Whoever proposed it: a unit by its name in the register, or the Office, where it is empty.
  public let proposer: String
  public let stage: Stage
  public let revision: Int

  /// A commendation in all its parts.
  public init(
    id: PaperID, region: RegionCode, year: Int, content: Content, evidence: [Evidence] = [], proposer: String,
    stage: Stage = .proposed, revision: Int = 1
  ) {
    self.id = id
    self.region = region
    self.year = year
    self.content = content
    self.evidence = evidence
    self.proposer = proposer
    self.stage = stage
    self.revision = revision
  }

  /// What it says.
  public struct Content: Hashable, Sendable, Codable {
    public let sort: Sort
    public let level: Level
    /// The title of honour (称号).
    public let title: String
    /// The unit that is commended, or whose the person is.
    public let unit: String
    /// The person's name; empty where a unit is commended.
    public let person: String
    /// 事迹和理由, in words.
    public let grounds: String
    /// What the grounds rest on.
    public let facts: [Fact]

    /// Content; whether it holds together is asked by `problem`.
    public init(
      sort: Sort, level: Level, title: String, unit: String, person: String = "", grounds: String, facts: [Fact] = []
    ) {
      self.sort = sort
      self.level = level
      self.title = title
      self.unit = unit
      self.person = person
      self.grounds = grounds
      self.facts = facts
    }

    /// Characters that fields may have, and facts that may be named.
    public static let (maximumTitle, maximumUnit, maximumPerson, maximumGrounds, maximumFacts) =
      (100, 100, 50, 20_000, 20)

    /// Why it does not hold together; `nil` where it does.
    public var problem: CommendationRefusal? {
      func isFilled(_ words: String, _ maximum: Int) -> Bool {
        !words.allSatisfy(\.isWhitespace) && words.count <= maximum
      }
      if !isFilled(title, Self.maximumTitle) { return .titleMissing }
      if !isFilled(unit, Self.maximumUnit) { return .unitMissing }
      switch sort {
      case .modelUnit, .unit: if !person.isEmpty { return .personTooMuch }
      case .person: if !isFilled(person, Self.maximumPerson) { return .personMissing }
      }
      if !isFilled(grounds, Self.maximumGrounds) { return .groundsMissing }
      return facts.count > Self.maximumFacts ? .tooManyFacts : nil
    }
  }

  /// What is recognised. The raw values are stored.
  public enum Sort: String, Hashable, Sendable, Codable, CaseIterable {
    case modelUnit, unit, person
    public var word: Phrase { .commendationSort(rawValue) }
  }

  /// By whom. The raw values are stored.
  public enum Level: String, Hashable, Sendable, Codable, CaseIterable {
    case national, provincial, city, county
    public var word: Phrase { .commendationLevel(rawValue) }
  }

  /// Something the grounds rest on; pages show it as it stands.
  public enum Fact: Hashable, Sendable, Codable {
    /// An indicator of a plan, by its key.
    case indicator(Plan.ID, key: String)
    /// A task of a plan, by its place among `Plan.evaluatedTasks`.
    case task(Plan.ID, position: Int)
    /// An order by its number.
    case order(PaperID)
  }

  /// How far it is.
  public enum Stage: Hashable, Sendable, Codable {
    case proposed
    /// 公示, from one day through another.
    case publicised(from: RoundDay, until: RoundDay)
    case awarded(on: RoundDay)
    case notAwarded(on: RoundDay, reason: String)
    case withdrawn(on: RoundDay, reason: String)

    /// Its name, as it is stored in addresses.
    public var name: String {
      switch self {
      case .proposed: "proposed"
      case .publicised: "publicised"
      case .awarded: "awarded"
      case .notAwarded: "notAwarded"
      case .withdrawn: "withdrawn"
      }
    }

    public var word: Phrase { .commendationStage(name) }
  }

  public var units: [String] { Set([content.unit, proposer]).filter { !$0.isEmpty }.sorted() }

  /// Whom it is for, in words: `市教委`, `李梅（市教委）`.
  public var recipient: String { content.person.isEmpty ? content.unit : "\(content.person)（\(content.unit)）" }

  /// Whether it is held now.
  public var isHeld: Bool { if case .awarded = stage { true } else { false } }

  /// The next revision with other parts; what is not named stays.
  public func revised(content: Content? = nil, evidence: [Evidence]? = nil, stage: Stage? = nil) -> Commendation {
    Commendation(
      id: id, region: region, year: year, content: content ?? self.content, evidence: evidence ?? self.evidence,
      proposer: proposer, stage: stage ?? self.stage, revision: revision + 1)
  }
}
