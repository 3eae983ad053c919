import Assessment
import PlanModel
import Store
import Wording

/// Judges the plans in force, all or one of them.
public struct AssessPlans: Sendable {
  private let store: any PlanStore
  private let assessor: PlanAssessor

  /// - Parameter assessor: who judges.
  public init(store: any PlanStore, assessor: PlanAssessor = PlanAssessor()) {
    self.store = store
    self.assessor = assessor
  }

  /// The plans as they stand, ordered by region, population and kind.
  ///
  /// - Parameter plan: only this one; `nil` for all that have an indicator table.
  /// - Throws: `AssessmentRefusal` where there is no such plan.
  public func callAsFunction(plan: Plan.ID? = nil, asOf: Int) async throws -> AssessedPlans {
    let force = try await PlansInForce(shelf: store, book: store)
    let assess = AssessPlan(ledger: store, judgements: Judgements(force.decisions), assessor: assessor)
    var plans: [AssessedPlan] = []
    if let plan {
      guard let kept = force.plan(plan) else {
        throw AssessmentRefusal.noSuchPlan(plan.text, known: force.plans.map(\.plan.id.text))
      }
      plans = [try await assess(kept.plan, asOf: asOf)]
    } else {
      for kept in force.plans where !kept.plan.indicators.isEmpty {
        plans.append(try await assess(kept.plan, asOf: asOf))
      }
    }
    return AssessedPlans(plans: plans, register: force.register)
  }
}

/// Why an assessment cannot be made.
public enum AssessmentRefusal: Refusal, Hashable {
  case noSuchPlan(String, known: [String])
  case noSuchIndicator(String)
  /// Several rows fit; the keys tell them apart.
  case severalIndicators(String, found: [String])

  public var reason: Phrase {
    switch self {
    case .noSuchPlan(let id, let known): .noSuchPlan(id, known: known)
    case .noSuchIndicator(let name): .noSuchIndicator(name)
    case .severalIndicators(let name, let found): .severalIndicators(name, found: found)
    }
  }
}
