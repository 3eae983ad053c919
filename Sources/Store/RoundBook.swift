import Foundation
import People
import PlanModel
import Rounds

/// Where reporting rounds are kept: who owes what, and every revision of every return. Nothing is ever overwritten.
public protocol RoundBook: Sendable {
  /// Keeps a new round with all it asks for. Throws `StoreRefusal.roundAlreadyOpen` where the region has one for the
  /// year.
  func open(_ round: ReportingRound, _ assignments: [Assignment], by act: Act) async throws

  /// Keeps several rounds at once, all or none, each with an act of its own.
  func open(_ rounds: [OpenedRound]) async throws

  /// A round with other days, extensions or standing. Throws `StoreRefusal.noSuchRound`.
  func change(_ round: ReportingRound, by act: Act) async throws

  /// Assignments added to a round, or as they are from now on.
  func adjust(_ round: ReportingRound.ID, _ assignments: [Assignment], by act: Act) async throws

  /// All rounds, the latest year first, then by region.
  func rounds() async throws -> [ReportingRound]

  /// `nil` where there is none.
  func round(_ id: ReportingRound.ID) async throws -> ReportingRound?

  /// What a round asks for, in its order.
  ///
  /// - Parameter unit: only what this unit leads or helps with; `nil` for everything.
  func assignments(of round: ReportingRound.ID, unit: String?) async throws -> [Assignment]

  /// The returns that have begun, as they stand, in the order of the assignments' identifiers.
  ///
  /// - Parameter assignments: only of these; `nil` for all.
  func returns(in round: ReportingRound.ID, of assignments: Set<Assignment.ID>?) async throws -> [Return]

  /// A return as it was in a revision; `nil` where there is none.
  func revision(_ number: Int, of assignment: Assignment.ID, in round: ReportingRound.ID) async throws -> Return?

  /// Every revision of a return, oldest first, each with its entry in the record.
  func history(of assignment: Assignment.ID, in round: ReportingRound.ID) async throws -> [ReturnRevision]

  /// Keeps the next revisions of returns, each with its act and the observations it puts into the ledger; all or none.
  ///
  /// Throws `StoreRefusal.changedMeanwhile` where one of them is not the next revision of what is kept.
  func keep(_ revisions: [RevisedReturn]) async throws
}

/// A round about to be opened.
public struct OpenedRound: Sendable {
  public let round: ReportingRound
  public let assignments: [Assignment]
  public let act: Act

  /// A round with what it asks for.
  public init(round: ReportingRound, assignments: [Assignment], act: Act) {
    self.round = round
    self.assignments = assignments
    self.act = act
  }
}

/// A return's next revision, with the act that made it.
public struct RevisedReturn: Sendable {
  public let `return`: Return
  public let act: Act
  /// What reaches the ledger with it: figures, once they are approved.
  public let observations: [Observation]

  /// A revision; observations only with an approval.
  public init(_ return: Return, by act: Act, observations: [Observation] = []) {
    self.return = `return`
    self.act = act
    self.observations = observations
  }
}

/// A revision as it was kept.
public struct ReturnRevision: Sendable {
  public let `return`: Return
  public let act: Act

  /// A revision with its act.
  public init(return: Return, act: Act) {
    self.return = `return`
    self.act = act
  }
}

extension RoundBook {
  public func open(_ round: ReportingRound, _ assignments: [Assignment], by act: Act) async throws {
    try await open([OpenedRound(round: round, assignments: assignments, act: act)])
  }
}
