import Foundation
import People
import PlanModel
import Rounds
import Wording

/// What one unit or one evaluator contributes to an evaluation (单位自评, 外部评分): a paper of its own, so that several
/// people write at the same time.
public struct EvaluationPart: OversightPaper {
  public static let kind = PaperKind.evaluationPart
  public let evaluation: PaperID
  public let contributor: Contributor
  public let region: RegionCode
  public let year: Int
  public let stage: Stage
  /// What was answered, by matter; a matter without an entry is still open.
  public let entries: [EvaluationMatter.ID: Entry]
  public let evidence: [Evidence]
  /// Whoever passed it for the unit; empty for evaluators and before.
  public let passedBy: String
  /// Why it came back last; `nil` once it has gone on again.
  public let sentBack: SentBack?
  /// 0 before anything was kept.
  public let revision: Int

  /// A contribution in all its parts.
  public init(
    evaluation: PaperID, contributor: Contributor, region: RegionCode, year: Int, stage: Stage = .draft,
    entries: [EvaluationMatter.ID: Entry] = [:], evidence: [Evidence] = [], passedBy: String = "",
    sentBack: SentBack? = nil, revision: Int = 0
  ) {
    self.evaluation = evaluation
    self.contributor = contributor
    self.region = region
    self.year = year
    self.stage = stage
    self.entries = entries
    self.evidence = evidence
    self.passedBy = passedBy
    self.sentBack = sentBack
    self.revision = revision
  }

  /// Nothing yet, of a contributor to an evaluation.
  public init(of contributor: Contributor, to evaluation: Evaluation) {
    self.init(
      evaluation: evaluation.id, contributor: contributor, region: evaluation.region, year: evaluation.year)
  }

  /// Who contributes.
  public enum Contributor: Hashable, Sendable, Codable {
    /// By its name in the register.
    case unit(String)
    /// By sign-in name and the name shown.
    case evaluator(account: String, name: String)

    /// The name shown.
    public var name: String {
      switch self {
      case .unit(let name): name
      case .evaluator(_, let name): name
      }
    }

    /// Tells contributors to one evaluation apart; stands in addresses.
    public var key: String {
      switch self {
      case .unit(let name): "u-\(name)"
      case .evaluator(let account, _): "e-\(account)"
      }
    }
  }

  public var id: PaperID { Self.id(of: contributor, to: evaluation) }

  /// The paper that a contributor writes into, e.g. `990100-2026-1/u-市教委`.
  public static func id(of contributor: Contributor, to evaluation: PaperID) -> PaperID {
    PaperID("\(evaluation.text)/\(contributor.key)")
  }

  public var units: [String] {
    switch contributor {
    case .unit(let name): [name]
    case .evaluator: []
    }
  }

  /// How far it is. The raw values are stored.
  public enum Stage: String, Hashable, Sendable, Codable, CaseIterable {
    case draft, submitted
    /// A unit's approver stands for it.
    case passed
  }

  /// Whether it counts: a unit's once its approver has passed it, an evaluator's once it is handed in.
  public var isDelivered: Bool {
    switch contributor {
    case .unit: stage == .passed
    case .evaluator: stage == .submitted
    }
  }

  /// What is said about one matter.
  public struct Entry: Hashable, Sendable, Codable {
    public let answer: Answer
    /// 评分依据, in words.
    public let grounds: String
    /// 困难和问题, in words.
    public let difficulties: String

    /// An entry; words are empty unless told.
    public init(_ answer: Answer, grounds: String = "", difficulties: String = "") {
      self.answer = answer
      self.grounds = grounds
      self.difficulties = difficulties
    }

    public static let empty = Entry(.open)
  }

  /// A score, or why there is none.
  public enum Answer: Hashable, Sendable, Codable {
    /// Not answered yet.
    case open
    case score(Figure)
    case without(NoScore)
  }

  /// Why a matter has no score. The raw values are stored.
  public enum NoScore: String, Hashable, Sendable, Codable, CaseIterable {
    /// 与本单位（本人）无关.
    case notConcerned
    /// 材料不足.
    case materialMissing
    /// 回避.
    case conflictOfInterest
    /// The contribution was not handed in. Nobody chooses it.
    case notDelivered
    /// Fewer than half of what would be counted can be judged. Nobody chooses it.
    case tooFewJudged
    /// There is nothing to count. Nobody chooses it.
    case nothingToCount

    /// What a contributor can choose from.
    public static let chosen: [NoScore] = [.notConcerned, .materialMissing, .conflictOfInterest]

    public var word: Phrase { .evaluationNoScore(rawValue) }
  }

  /// A contribution that came back.
  public struct SentBack: Hashable, Sendable, Codable {
    public let by: String
    public let at: Date
    /// Never empty.
    public let reason: String

    /// A step back; the reason is never empty.
    public init(by: String, at: Date, reason: String) {
      self.by = by
      self.at = at
      self.reason = reason
    }
  }

  /// The entry about a matter; an open one where there is none.
  public subscript(matter: EvaluationMatter.ID) -> Entry { entries[matter] ?? .empty }
}
