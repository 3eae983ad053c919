import Assessment
import PlanDocuments
import PlanModel

/// Plans as they stand, with the register that tells one unit from another.
public struct AssessedPlans: Sendable {
  /// In the order of the plans in force.
  public let plans: [AssessedPlan]
  private let register: UnitRegister

  init(plans: [AssessedPlan], register: UnitRegister) {
    self.plans = plans
    self.register = register
  }

  /// Tallies of all of them together; spellings of one unit count together.
  public func tallies(by grouping: TallyGrouping) -> [GroupTally] {
    plans.tallies(by: grouping, unitName: { register.unit(spelled: $0)?.name ?? $0 })
  }

  /// The rows whose name or key is `words`, or else whose name holds them.
  ///
  /// - Throws: `AssessmentRefusal` where there is not exactly one.
  public func indicator(_ words: String) throws -> (plan: AssessedPlan, indicator: AssessedIndicator) {
    let rows = plans.flatMap { plan in plan.indicators.map { (plan: plan, indicator: $0) } }
    let wanted = Indicator.ID(name: words)
    var found = rows.filter { $0.indicator.planned.indicator.id == wanted || $0.indicator.planned.key == words }
    if found.isEmpty {
      found = rows.filter { $0.indicator.planned.indicator.id.text.contains(wanted.text) }
    }
    guard let first = found.first else { throw AssessmentRefusal.noSuchIndicator(words) }
    guard found.count == 1 else {
      throw AssessmentRefusal.severalIndicators(
        words,
        found: found.prefix(8).map {
          "\($0.plan.plan.id) \($0.indicator.planned.key) \($0.indicator.planned.indicator.name)"
        })
    }
    return first
  }
}
