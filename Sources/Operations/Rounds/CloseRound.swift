import Foundation
import People
import Rounds
import Store
import Wording

/// Closes a round (结束监测): what is approved is locked, and from then on only corrections lead on.
public struct CloseRound: Sendable {
  private let store: any PlanStore

  /// Keeps the round in the store.
  public init(store: any PlanStore) { self.store = store }

  /// The returns that were locked, and those that are left as they are because they were never approved.
  ///
  /// - Throws: `RoundRefusal` where there is no such round, or it is not the actor's to close; whoever may not lock its
  ///   approved returns does not close it.
  public func callAsFunction(
    _ id: ReportingRound.ID, by actor: Actor, at time: Date
  ) async throws -> (locked: [Return], left: [Assignment]) {
    let state = try await LoadRound(book: store)(id)
    guard actor.mayKeep(.manageRounds, in: state.round.regionCode) else { throw RoundRefusal.notAllowed }
    let asked = state.assignments.filter { $0.standing == .owed }
    let approved = asked.filter { state.current($0.id).stage == .approved }
    let locked = try await MoveReturns(store: store)(
      .lock, on: approved.map { .init(assignment: $0.id) }, in: id, by: actor, at: time)
    guard locked.refused.isEmpty else { throw RoundRefusal.notAllowed }
    let left = asked.filter { state.current($0.id).stage < .approved }
    try await store.change(
      state.round.closed,
      by: Act(
        at: time, actor: actor, verb: .closeRound, object: id.text, region: state.round.regionCode,
        details: [.init("locked", "\(locked.moved.count)"), .init("left", "\(left.count)")]))
    return (locked.moved, left)
  }
}
