import Foundation
import People
import PlanModel
import Rounds
import Wording

/// A draft of a regulation or policy under gender-equality assessment (法规政策性别平等评估), from its submission to its outcome.
///
/// Of experts it holds name and institution, nothing else. While it is unpublished, who may read its text is asked of
/// `PolicyRule.mayRead`.
public struct PolicyDraft: OversightPaper {
  public static let kind = PaperKind.policy
  public let id: PaperID
  public let region: RegionCode
  public let year: Int
  public let head: Head
  public let text: Text
  /// The edition of the Office's rules that it is assessed by.
  public let rules: Int
  /// The author's self-assessment, by the questions of that edition.
  public let answers: [String: SelfAnswer]
  public let notes: [HitNote]
  public let experts: [Expert]
  public let opinion: OfficeOpinion?
  /// What the author answered to each of the Office's proposals, in their order.
  public let replies: [Reply]
  public let stage: Stage
  public let submitted: RoundDay
  public let revision: Int

  /// A draft in all its parts.
  public init(
    id: PaperID, region: RegionCode, year: Int, head: Head, text: Text, rules: Int, answers: [String: SelfAnswer],
    notes: [HitNote] = [], experts: [Expert] = [], opinion: OfficeOpinion? = nil, replies: [Reply] = [],
    stage: Stage = .submitted, submitted: RoundDay, revision: Int = 1
  ) {
    self.id = id
    self.region = region
    self.year = year
    self.head = head
    self.text = text
    self.rules = rules
    self.answers = answers
    self.notes = notes
    self.experts = experts
    self.opinion = opinion
    self.replies = replies
    self.stage = stage
    self.submitted = submitted
    self.revision = revision
  }

  /// What everybody who reads the register sees.
  public struct Head: Hashable, Sendable, Codable {
    public let title: String
    public let sort: Sort
    /// The unit that drafts it, by its name in the register.
    public let unit: String
    /// Indicators it may move.
    public let indicators: [IndicatorLink]

    /// A head.
    public init(title: String, sort: Sort, unit: String, indicators: [IndicatorLink] = []) {
      self.title = title
      self.sort = sort
      self.unit = unit
      self.indicators = indicators
    }
  }

  /// An indicator of a plan, by its key.
  public struct IndicatorLink: Hashable, Sendable, Codable {
    public let plan: Plan.ID
    public let key: String

    /// A link.
    public init(plan: Plan.ID, key: String) {
      self.plan = plan
      self.key = key
    }
  }

  /// A version of the text.
  public struct Text: Hashable, Sendable, Codable {
    /// From 1.
    public let version: Int
    public let words: String
    /// The file it was read from, kept under its SHA-256; `nil` where it was typed.
    public let original: Evidence?

    /// A version.
    public init(version: Int = 1, words: String, original: Evidence? = nil) {
      self.version = version
      self.words = words
      self.original = original
    }
  }

  /// What kind of rule it is. The raw values are stored.
  public enum Sort: String, Hashable, Sendable, Codable, CaseIterable {
    case localRegulation, governmentRule, normativeDocument, policyMeasure, standard, plan
    public var word: Phrase { .policySort(rawValue) }
  }

  /// The author's answer to a question of the checklist.
  public struct SelfAnswer: Hashable, Sendable, Codable {
    public let answer: PolicyRules.Answer
    public let explanation: String

    /// An answer.
    public init(_ answer: PolicyRules.Answer, explanation: String = "") {
      self.answer = answer
      self.explanation = explanation
    }
  }

  /// What somebody says about a hit.
  public struct HitNote: Hashable, Sendable, Codable {
    /// `TextScan.Hit.key`.
    public let hit: String
    public let by: Voice
    public let words: String

    /// A note.
    public init(hit: String, by: Voice, words: String) {
      self.hit = hit
      self.by = by
      self.words = words
    }
  }

  /// Who speaks.
  public enum Voice: Hashable, Sendable, Codable {
    case author, office
    /// An expert by place in `experts`.
    case expert(Int)
  }

  /// Somebody appointed to give an opinion.
  public struct Expert: Hashable, Sendable, Codable {
    /// The sign-in name; empty for somebody without an account, whose opinion the Office enters.
    public let account: String
    public let name: String
    public let institution: String
    public let opinion: Opinion?

    /// An expert.
    public init(account: String = "", name: String, institution: String = "", opinion: Opinion? = nil) {
      self.account = account
      self.name = name
      self.institution = institution
      self.opinion = opinion
    }
  }

  /// An expert's opinion.
  public struct Opinion: Hashable, Sendable, Codable {
    public let words: String
    /// On single clauses.
    public let clauses: [ClauseRemark]
    public let day: RoundDay

    /// An opinion.
    public init(words: String, clauses: [ClauseRemark] = [], day: RoundDay) {
      self.words = words
      self.clauses = clauses
      self.day = day
    }
  }

  /// What is said about one clause, or proposed for it.
  public struct ClauseRemark: Hashable, Sendable, Codable {
    /// The clause as it is called or quoted: `第三条`.
    public let clause: String
    public let words: String

    /// A remark.
    public init(clause: String, words: String) {
      self.clause = clause
      self.words = words
    }
  }

  /// The Office's opinion.
  public struct OfficeOpinion: Hashable, Sendable, Codable {
    public let conclusion: Conclusion
    public let words: String
    public let proposals: [ClauseRemark]
    public let day: RoundDay

    /// An opinion.
    public init(conclusion: Conclusion, words: String, proposals: [ClauseRemark], day: RoundDay) {
      self.conclusion = conclusion
      self.words = words
      self.proposals = proposals
      self.day = day
    }
  }

  /// What the Office concludes. The raw values are stored.
  public enum Conclusion: String, Hashable, Sendable, Codable, CaseIterable {
    case noObjection, proposals, mustBeRevised
    public var word: Phrase { .policyConclusion(rawValue) }
  }

  /// The author's answer to a proposal.
  public struct Reply: Hashable, Sendable, Codable {
    public let decision: Decision
    /// The new wording; empty where the proposal is not taken up.
    public let wording: String
    /// Why not, or why only partly.
    public let reason: String

    /// A reply.
    public init(_ decision: Decision, wording: String = "", reason: String = "") {
      self.decision = decision
      self.wording = wording
      self.reason = reason
    }

    /// The raw values are stored.
    public enum Decision: String, Hashable, Sendable, Codable, CaseIterable {
      case takenUp, partly, notTakenUp
      public var word: Phrase { .policyDecision(rawValue) }
    }
  }

  /// How far it is.
  public enum Stage: Hashable, Sendable, Codable {
    case submitted
    /// Experts are at it.
    case assessing(until: RoundDay)
    /// The Office has given its opinion; the author answers. Without proposals nothing need be answered.
    case pronounced(until: RoundDay)
    case answered
    case closed(on: RoundDay, Outcome)
    case withdrawn(on: RoundDay, reason: String)

    public var name: Name {
      switch self {
      case .submitted: .submitted
      case .assessing: .assessing
      case .pronounced: .pronounced
      case .answered: .answered
      case .closed: .closed
      case .withdrawn: .withdrawn
      }
    }

    /// Its name, as it stands in addresses and in the record.
    public enum Name: String, Hashable, Sendable, CaseIterable {
      case submitted, assessing, pronounced, answered, closed, withdrawn
      public var word: Phrase { .policyStage(rawValue) }
    }
  }

  /// How it ended. The raw values are stored.
  public enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
    case noObjection, takenUp, partly, notTakenUp
    public var word: Phrase { .policyOutcome(rawValue) }
  }
}

extension PolicyDraft {
  public var units: [String] { [head.unit] }

  /// The outcome, if it is closed.
  public var outcome: Outcome? { if case .closed(_, let outcome) = stage { outcome } else { nil } }

  /// Until when whoever is at it is to be done.
  public var due: RoundDay? {
    switch stage {
    case .assessing(let until): until
    case .pronounced(let until): until
    case .submitted, .answered, .closed, .withdrawn: nil
    }
  }

  /// Whether somebody still works at it.
  public var isOpen: Bool {
    switch stage {
    case .closed, .withdrawn: false
    case .submitted, .assessing, .pronounced, .answered: true
    }
  }

  /// How near the day is: 绿、黄、红.
  public func urgency(on day: RoundDay) -> Urgency? {
    guard let due else { return nil }
    let left = day.days(until: due)
    return left < 0 ? .late : left <= 3 ? .soon : .calm
  }

  /// The raw values are shown as colour, with shape and word.
  public enum Urgency: String, Hashable, Sendable, CaseIterable {
    case calm, soon, late
    public var word: Phrase { .policyUrgency(rawValue) }
  }

  /// What came of the proposals; derived, never entered.
  public var reachedOutcome: Outcome {
    guard let opinion, !opinion.proposals.isEmpty else { return .noObjection }
    let decisions = Set(replies.map(\.decision))
    if decisions == [.takenUp] { return .takenUp }
    return decisions == [.notTakenUp] ? .notTakenUp : .partly
  }

  /// Expert places that an account holds.
  public func places(of account: String) -> [Int] {
    account.isEmpty ? [] : experts.indices.filter { experts[$0].account == account }
  }

  /// The next revision with other parts; what is not named stays.
  func revised(
    text: Text? = nil, notes: [HitNote]? = nil, experts: [Expert]? = nil, opinion: OfficeOpinion? = nil,
    replies: [Reply]? = nil, stage: Stage? = nil
  ) -> PolicyDraft {
    PolicyDraft(
      id: id, region: region, year: year, head: head, text: text ?? self.text, rules: rules, answers: answers,
      notes: notes ?? self.notes, experts: experts ?? self.experts, opinion: opinion ?? self.opinion,
      replies: replies ?? self.replies, stage: stage ?? self.stage, submitted: submitted, revision: revision + 1)
  }
}
