import Foundation
import People
import PlanModel
import Rounds
import Store

/// Holds returns against the rules (校验): the built-in ones and the Office's own.
public struct CheckReturns: Sendable {
  private let store: any PlanStore
  private let surround: SurroundReturns

  /// Reads figures and rules from the store.
  public init(store: any PlanStore) {
    self.store = store
    surround = SurroundReturns(ledger: store)
  }

  /// What surrounds a round's returns, with the rules they are held against.
  ///
  /// - Parameters:
  ///   - state: the whole round: returns of different units speak of one another.
  ///   - assignments: those whose findings will be asked for; `nil` for all.
  public func surroundings(
    of state: RoundState, for assignments: [Assignment]? = nil
  ) async throws -> CheckedSurroundings {
    let book = CheckBook(own: try await store.checkRules())
    return CheckedSurroundings(
      surroundings: try await surround(state, for: assignments, asking: book.reach), book: book)
  }
}

/// Returns in their surroundings, with the rules they are held against.
public struct CheckedSurroundings: Sendable {
  public let surroundings: Surroundings
  public let book: CheckBook

  /// What the rules say of one return.
  ///
  /// - Parameter content: what is to be checked; `nil` for what is kept.
  public func findings(
    on assignment: Assignment, content: ReturnContent? = nil, for purpose: CheckBook.Purpose
  ) -> [CheckFinding] {
    book.findings(on: surroundings.subject(assignment, content: content), for: purpose)
  }
}
