import PlanModel
import Rounds
import Store

/// Brings a round together: what it asks for, and how far its returns are.
public struct LoadRound: Sendable {
  private let book: any RoundBook

  /// Reads from the book.
  public init(book: any RoundBook) { self.book = book }

  /// The whole round. Throws `RoundRefusal.noSuchRound`.
  public func callAsFunction(_ id: ReportingRound.ID) async throws -> RoundState {
    let round = try await round(id)
    return RoundState(
      round: round, assignments: try await book.assignments(of: id, unit: nil),
      returns: try await book.returns(in: id, of: nil))
  }

  /// What concerns one unit, as lead or as help.
  public func callAsFunction(_ id: ReportingRound.ID, unit: String) async throws -> RoundState {
    let round = try await round(id)
    let assignments = try await book.assignments(of: id, unit: unit)
    return RoundState(
      round: round, assignments: assignments,
      returns: try await book.returns(in: id, of: Set(assignments.map(\.id))))
  }

  private func round(_ id: ReportingRound.ID) async throws -> ReportingRound {
    guard let round = try await book.round(id) else { throw RoundRefusal.noSuchRound(id) }
    return round
  }
}
