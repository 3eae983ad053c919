import Oversight
import People
import PlanModel

/// Where the papers of the Office's work are kept, every revision of each; nothing is ever overwritten.
public protocol PaperBook: Sendable {
  /// The papers of a kind that fit, as they stand, in the order in which they were first kept.
  func papers<Paper: OversightPaper>(_ kind: Paper.Type, _ query: PaperQuery) async throws -> [Paper]

  /// A paper as it stands; `nil` where there is none.
  func paper<Paper: OversightPaper>(_ kind: Paper.Type, _ id: PaperID) async throws -> Paper?

  /// Every revision of a paper, oldest first, each with its entry in the record.
  func history<Paper: OversightPaper>(of id: PaperID, _ kind: Paper.Type) async throws -> [PaperRevision<Paper>]

  /// The number for the next new paper of a kind in a region's year: one more than the highest, from 1.
  func nextNumber(of kind: PaperKind, in region: RegionCode, year: Int) async throws -> Int

  /// Keeps the next revisions of papers, of one kind or several, each with its act; all or none.
  ///
  /// Throws `StoreRefusal.paperChangedMeanwhile` where one of them is not the next revision of what is kept.
  func keep(papers: [RevisedPaper]) async throws
}

/// Which papers are asked for; what is `nil` leaves a side open.
public struct PaperQuery: Hashable, Sendable {
  public var region: RegionCode?
  public var year: Int?
  /// Only papers that concern this unit.
  public var unit: String?

  /// A query that leaves open whatever it does not name.
  public init(region: RegionCode? = nil, year: Int? = nil, unit: String? = nil) {
    self.region = region
    self.year = year
    self.unit = unit
  }
}

/// A paper's next revision, with the act that made it.
public struct RevisedPaper: Sendable {
  public let paper: any OversightPaper
  public let act: Act

  /// A revision.
  public init(_ paper: any OversightPaper, by act: Act) {
    self.paper = paper
    self.act = act
  }
}

/// A revision as it was kept.
public struct PaperRevision<Paper: OversightPaper>: Sendable {
  public let paper: Paper
  public let act: Act

  /// A revision with its act.
  public init(paper: Paper, act: Act) {
    self.paper = paper
    self.act = act
  }
}
