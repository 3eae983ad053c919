import PlanModel
import Store

/// The units in which indicators are measured, as plans, ledger and the table itself know them.
struct KnownUnits {
  /// Units of indicators in current plans; where plans print none, nothing is known.
  private(set) var byIndicator: [Indicator.ID: Set<UnitOfMeasure>] = [:]
  /// Indicators that any current plan names, with or without a unit.
  private(set) var planned: Set<Indicator.ID> = []

  init(shelf: any PlanShelf) async throws {
    for version in try await shelf.currentPlans() {
      guard let plan = try await shelf.plan(version.plan, version: version.number)?.plan else { continue }
      let indicators =
        plan.indicators.map(\.indicator) + plan.goals.flatMap(\.targets).map(\.indicator)
        + plan.workPoints.flatMap(\.targets).map(\.indicator)
      for indicator in indicators {
        planned.insert(indicator.id)
        if indicator.unit != .none { add(indicator.unit, of: indicator.id) }
      }
    }
  }

  /// What the ledger says counts where no plan says anything.
  mutating func add(_ ledger: some Sequence<Observation>) {
    var fromLedger: [Indicator.ID: Set<UnitOfMeasure>] = [:]
    for observation in ledger where byIndicator[observation.subject.indicator] == nil {
      fromLedger[observation.subject.indicator, default: []].insert(observation.unit)
    }
    byIndicator.merge(fromLedger) { known, _ in known }
  }

  mutating func add(_ unit: UnitOfMeasure, of indicator: Indicator.ID) {
    byIndicator[indicator, default: []].insert(unit)
  }
}
