import Assessment
import PlanModel
import Store

/// Does something to the ledger and says which warnings that opened, closed, sharpened or eased.
public struct WatchWarnings: Sendable {
  private let assess: AssessPlans

  /// - Parameter assessor: who judges.
  public init(store: any PlanStore, assessor: PlanAssessor = PlanAssessor()) {
    assess = AssessPlans(store: store, assessor: assessor)
  }

  /// The result of `work`, and what changed in the plans in force by doing it, seen from `asOf`.
  public func callAsFunction<Result: Sendable>(
    asOf: Int, during work: () async throws -> Result
  ) async throws -> (result: Result, changes: [PlanChange]) {
    let before = try await assess(asOf: asOf).plans
    let result = try await work()
    let after = try await assess(asOf: asOf).plans
    let known = Dictionary(before.map { ($0.plan.id, $0) }, uniquingKeysWith: { first, _ in first })
    let changes = after.flatMap { plan in
      (known[plan.plan.id].map { plan.changes(since: $0) } ?? []).map { PlanChange(plan: plan.plan, change: $0) }
    }
    return (result, changes)
  }

  /// A warning of a plan that changed.
  public struct PlanChange: Sendable {
    public let plan: Plan
    public let change: WarningChange
  }
}
