import Foundation
import PlanModel
import Rounds
import Store

/// The ledger with what is handed in but not yet approved laid over it (初步数据); nothing of it is kept.
///
/// Drafts are not among it: they are nobody's word yet.
public struct PreliminaryFigures: Sendable {
  private let store: any PlanStore

  /// Reads from the store.
  public init(store: any PlanStore) { self.store = store }

  /// The ledger as it would be if everything handed in were approved as it stands.
  public func ledger(at time: Date) async throws -> any ObservationLedger {
    var observations: [Observation] = []
    for round in try await store.rounds() {
      let state = try await LoadRound(book: store)(round.id)
      for assignment in state.assignments {
        let current = state.current(assignment.id)
        guard (Return.Stage.submitted...Return.Stage.checked).contains(current.stage) else { continue }
        observations += try await ApprovedFigures(store: store).figures(
          of: current, assignment, state, by: "", at: time)
      }
    }
    return OverlaidLedger(store, adding: observations)
  }
}
