import People
import PlanModel

/// Where people's decisions are kept, in the order in which they were made; the latest on a subject holds.
public protocol DecisionBook: Sendable {
  /// Adds decisions at the end, all or none, each as an act of `actor`. Throws `StoreRefusal.decisionAlreadyKept` where an identifier is
  /// taken.
  func record(_ decisions: [Decision], by actor: Actor) async throws

  /// All decisions, oldest first.
  func decisions() async throws -> [Decision]
}
