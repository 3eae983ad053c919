import PlanDocuments
import PlanModel
import Store

/// The plans that hold now: the newest version of each, with the decisions people have made about it.
public struct PlansInForce: Sendable {
  /// Ordered by region, population, kind.
  public let plans: [KeptPlan]
  /// The units of all of them, with their spellings.
  public let register: UnitRegister
  /// Everything decided so far, oldest first.
  public let decisions: [Decision]

  /// Reads what is kept.
  public init(shelf: any PlanShelf, book: any DecisionBook) async throws {
    decisions = try await book.decisions()
    var kept: [KeptPlan] = []
    for version in try await shelf.currentPlans() {
      guard let plan = try await shelf.plan(version.plan, version: version.number) else { continue }
      kept.append(KeptPlan(version: version, plan: plan.plan.settled(by: decisions)))
    }
    plans = kept
    register = UnitRegister(plans: kept.map(\.plan), decisions: decisions)
  }

  /// A plan by its identifier; `nil` where none is kept.
  public func plan(_ id: Plan.ID) -> KeptPlan? { plans.first { $0.plan.id == id } }

  /// Every item that a unit answers for or helps with, under its name and its confirmed aliases, plan by plan.
  public func duties(of unit: OrganisationalUnit) -> [(plan: KeptPlan, duty: Duty, role: Responsibility.Role)] {
    let spellings = unit.confirmedSpellings
    return plans.flatMap { kept in
      kept.plan.duties.flatMap { duty -> [(plan: KeptPlan, duty: Duty, role: Responsibility.Role)] in
        var found: [(plan: KeptPlan, duty: Duty, role: Responsibility.Role)] = []
        if duty.lead.contains(where: spellings.contains) { found.append((kept, duty, .lead)) }
        if duty.support.contains(where: spellings.contains) { found.append((kept, duty, .support)) }
        return found
      }
    }
  }
}
