import Oversight
import PlanModel
import Rounds
import Store

/// Brings together what rounds say of tasks and project items, as approved: while a correction is under way, what was
/// approved before it stands.
public struct GatherTasks: Sendable {
  private let book: any RoundBook

  /// Reads from the book.
  public init(book: any RoundBook) { self.book = book }

  /// A plan's tasks through the years of its region's rounds.
  public func history(of plan: Plan, from stage: Return.Stage = .approved) async throws -> TaskHistory {
    // A plan whose place nobody has named yet has no rounds.
    guard let region = plan.region.code else { return TaskHistory(of: plan, rounds: []) }
    return TaskHistory(of: plan, rounds: try await rounds(in: region, from: stage), from: stage)
  }

  /// Every round of a region, or of all, each with its returns as they count.
  ///
  /// - Parameter stage: returns at it or beyond count.
  public func rounds(in region: RegionCode? = nil, from stage: Return.Stage = .approved) async throws -> [RoundState] {
    var states: [RoundState] = []
    for round in try await book.rounds() where region.map({ $0 == round.regionCode }) ?? true {
      let state = try await LoadRound(book: book)(round.id)
      var counted: [Return] = []
      for current in state.returns.values {
        counted.append(try await standing(current, from: stage))
      }
      states.append(RoundState(round: state.round, assignments: state.assignments, returns: counted))
    }
    return states
  }

  /// The edition that counts: the one before, where a correction of it is not as far yet.
  private func standing(_ current: Return, from stage: Return.Stage) async throws -> Return {
    guard current.edition > 1, current.stage < stage, Assignment.isTask(current.assignment) else { return current }
    return try await book.history(of: current.assignment, in: current.round).map(\.return)
      .last { $0.stage >= .approved } ?? current
  }
}

extension Assignment {
  /// Whether an identifier names a task or a project item.
  static func isTask(_ id: ID) -> Bool { id.text.hasPrefix("t:") || id.text.hasPrefix("p:") }
}
