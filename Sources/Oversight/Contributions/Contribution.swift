import PlanModel
import Rounds
import Wording

/// What a supporting unit did for a task in a round's year (配合情况): its own words and files beside the lead's return.
///
/// A unit writes one for each task and round it supports.
public struct Contribution: OversightPaper {
  public static let kind = PaperKind.contribution
  public let region: RegionCode
  /// The year of the round.
  public let year: Int
  public let round: ReportingRound.ID
  public let task: Assignment.ID
  /// The supporting unit, by its name in the register.
  public let unit: String
  /// The units that lead the task: they are told of it, and may send it back.
  public let leads: [String]
  public let words: String
  public let evidence: [Evidence]
  public let stage: Stage
  /// 0 before anything was written.
  public let revision: Int

  /// A contribution in all its parts.
  public init(
    region: RegionCode, year: Int, round: ReportingRound.ID, task: Assignment.ID, unit: String, leads: [String],
    words: String = "", evidence: [Evidence] = [], stage: Stage = .draft, revision: Int = 0
  ) {
    self.region = region
    self.year = year
    self.round = round
    self.task = task
    self.unit = unit
    self.leads = leads
    self.words = words
    self.evidence = evidence
    self.stage = stage
    self.revision = revision
  }

  /// How far it is.
  public enum Stage: Hashable, Sendable, Codable {
    case draft
    case handedIn(on: RoundDay)
    /// By a unit by its name, or the Office where it is empty.
    case sentBack(on: RoundDay, by: String, reason: String)

    /// Its name, as the record has it.
    public var name: String {
      switch self {
      case .draft: "draft"
      case .handedIn: "handedIn"
      case .sentBack: "sentBack"
      }
    }

    public var word: Phrase { .contributionStage(name) }
  }

  /// Round, task and unit name it: nobody can write a second one by mistake.
  public var id: PaperID { Self.id(round, task, unit) }

  /// The identifier of a unit's contribution to a task in a round.
  public static func id(_ round: ReportingRound.ID, _ task: Assignment.ID, _ unit: String) -> PaperID {
    PaperID("\(round.text)/\(task.text)/\(unit)")
  }

  public var units: [String] { Set([unit] + leads).sorted() }

  /// Whether others than the unit itself may count on it.
  public var isHandedIn: Bool { if case .handedIn = stage { true } else { false } }

  /// Characters that its words, and a reason to send it back, may have.
  public static let maximumWords = 10_000

  /// The next revision with other parts; what is not named stays.
  public func revised(
    leads: [String]? = nil, words: String? = nil, evidence: [Evidence]? = nil, stage: Stage? = nil
  ) -> Contribution {
    Contribution(
      region: region, year: year, round: round, task: task, unit: unit, leads: leads ?? self.leads,
      words: words ?? self.words, evidence: evidence ?? self.evidence, stage: stage ?? self.stage,
      revision: revision + 1)
  }
}
