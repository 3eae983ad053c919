import Assessment
import Foundation
import PlanModel
import Rounds
import Wording

/// What the Office sends a lead unit so that something gets done (督办): a notice or a supervision order, from its issue
/// until it is closed (销号).
public struct SupervisionOrder: OversightPaper {
  public static let kind = PaperKind.order
  public let id: PaperID
  public let region: RegionCode
  public let year: Int
  public let content: Content
  public let issuedAt: Date
  public let stage: Stage
  /// The day until which it is to be done; extensions move it.
  public let due: RoundDay
  public let extensions: [Extension]
  /// What the unit asked for and nobody decided yet.
  public let wish: Extension.Wish?
  /// The unit's answer; `nil` before the first.
  public let answer: Answer?
  /// Why it was last sent back or opened again; empty where it was not.
  public let sentBack: String
  public let evidence: [Evidence]
  public let revision: Int

  /// An order in all its parts; what is not told has not happened.
  public init(
    id: PaperID, region: RegionCode, year: Int, content: Content, issuedAt: Date, stage: Stage = .issued,
    due: RoundDay, extensions: [Extension] = [], wish: Extension.Wish? = nil, answer: Answer? = nil,
    sentBack: String = "", evidence: [Evidence] = [], revision: Int = 1
  ) {
    self.id = id
    self.region = region
    self.year = year
    self.content = content
    self.issuedAt = issuedAt
    self.stage = stage
    self.due = due
    self.extensions = extensions
    self.wish = wish
    self.answer = answer
    self.sentBack = sentBack
    self.evidence = evidence
    self.revision = revision
  }

  /// What it demands of whom, and why.
  public struct Content: Hashable, Sendable, Codable {
    public let sort: Sort
    public let origin: Origin
    public let matter: Matter
    /// What it is about, in a line.
    public let title: String
    /// The lead unit.
    public let unit: String
    public let support: [String]
    /// What is demanded, in words.
    public let demand: String

    /// Content; whether it holds together is asked by `problem`.
    public init(
      sort: Sort, origin: Origin, matter: Matter, title: String, unit: String, support: [String] = [], demand: String
    ) {
      self.sort = sort
      self.origin = origin
      self.matter = matter
      self.title = title
      self.unit = unit
      self.support = support
      self.demand = demand
    }
  }

  /// How weighty it is. The raw values are stored.
  public enum Sort: String, Hashable, Sendable, Codable, CaseIterable {
    /// 预警通知.
    case notice
    /// 督办单.
    case order
    public var word: Phrase { .orderSort(rawValue) }
  }

  /// What it came from. The raw values are stored.
  public enum Origin: String, Hashable, Sendable, Codable, CaseIterable {
    case warning, deadline, meeting, instruction, own
    public var word: Phrase { .orderOrigin(rawValue) }
  }

  /// What it is about.
  public enum Matter: Hashable, Sendable, Codable {
    /// An indicator of a plan, and how it stood when the order was issued.
    case indicator(Plan.ID, key: String, status: Status)
    /// Something else, said in the title.
    case words
  }

  /// 措施和进展.
  public struct Answer: Hashable, Sendable, Codable {
    public let measures: String
    public let milestones: [Milestone]
    /// What was done since, in words.
    public let progress: String

    /// An answer.
    public init(measures: String, milestones: [Milestone], progress: String = "") {
      self.measures = measures
      self.milestones = milestones
      self.progress = progress
    }
  }

  /// A step that the unit promises by a day.
  public struct Milestone: Hashable, Sendable, Codable {
    public let text: String
    public let due: RoundDay
    public let isDone: Bool

    /// A milestone; not done unless told.
    public init(text: String, due: RoundDay, isDone: Bool = false) {
      self.text = text
      self.due = due
      self.isDone = isDone
    }
  }

  /// A day that was moved (延期); the old one stays readable.
  public struct Extension: Hashable, Sendable, Codable {
    public let from: RoundDay
    public let to: RoundDay
    public let reason: String

    /// A moved day.
    public init(from: RoundDay, to: RoundDay, reason: String) {
      self.from = from
      self.to = to
      self.reason = reason
    }

    /// What a unit asks for.
    public struct Wish: Hashable, Sendable, Codable {
      public let until: RoundDay
      public let reason: String

      /// A wish.
      public init(until: RoundDay, reason: String) {
        self.until = until
        self.reason = reason
      }
    }
  }

  /// How far it is.
  public enum Stage: Hashable, Sendable, Codable {
    case issued
    /// The unit has said what it will do.
    case answered
    /// The Office took the answer: it is being carried out.
    case underWay
    /// The unit says it is done.
    case reported
    case closed(on: RoundDay, Grounds)
    case withdrawn(on: RoundDay, reason: String)

    /// Its name, as it stands in addresses and style sheets.
    public var name: String {
      switch self {
      case .issued: "issued"
      case .answered: "answered"
      case .underWay: "underWay"
      case .reported: "reported"
      case .closed: "closed"
      case .withdrawn: "withdrawn"
      }
    }

    public var word: Phrase { .orderStage(name) }
    /// Whether anything is still to be done.
    public var isOpen: Bool {
      switch self {
      case .issued, .answered, .underWay, .reported: true
      case .closed, .withdrawn: false
      }
    }
  }

  /// What it was closed on (销号依据).
  public enum Grounds: Hashable, Sendable, Codable {
    /// A figure approved since its issue: of a year, as printed with its unit, and how the indicator stands with it.
    case figure(year: Int, printed: String, status: Status)
    /// Evidence that the Office looked at, and what it says of it.
    case evidence(String)
  }

  public var units: [String] { Set([content.unit] + content.support).filter { !$0.isEmpty }.sorted() }

  /// The next revision with other parts; what is not named stays.
  public func revised(
    stage: Stage? = nil, due: RoundDay? = nil, extensions: [Extension]? = nil, wish: Extension.Wish?? = nil,
    answer: Answer? = nil, sentBack: String? = nil, evidence: [Evidence]? = nil
  ) -> SupervisionOrder {
    SupervisionOrder(
      id: id, region: region, year: year, content: content, issuedAt: issuedAt, stage: stage ?? self.stage,
      due: due ?? self.due, extensions: extensions ?? self.extensions, wish: wish ?? self.wish,
      answer: answer ?? self.answer, sentBack: sentBack ?? self.sentBack, evidence: evidence ?? self.evidence,
      revision: revision + 1)
  }
}
