import Foundation
import Operations
import People
import PlanModel
import Store
import Web

extension FixtureDesk {
  /// The index of the fixture's figures, and of a made-up neighbour that stands a little worse in everything.
  func index(_ plan: Plan.ID, _ question: IndexQuestion) async throws -> IndexSheet? {
    guard plan == self.plan.id else { return nil }
    let own = self.plan.indicators.flatMap { observations($0) }
    let neighbour = own.compactMap { one in
      one.value.figure.map { figure in
        Observation(
          subject: .init(
            indicator: one.subject.indicator, region: RegionCode("659001")!, year: one.subject.year,
            breakdown: one.subject.breakdown),
          value: .figure(Figure(value: figure.value * 9 / 10, decimals: figure.decimals)), unit: one.unit,
          provenance: one.provenance)
      }
    }
    let year: Int? = if case .year(let year) = question.asOf { year } else { nil }
    let index = try await ComputeIndex(ledger: FixtureLedger(observations: own + neighbour))(
      self.plan, method: question.method, through: year, runs: 100)
    return IndexSheet(head: head, index: index)
  }
}

/// A ledger that holds what it was made with.
private struct FixtureLedger: ObservationLedger {
  let observations: [Observation]

  func append(_ observations: [Observation], by actor: Actor) {}
  func current(_ query: ObservationQuery) -> [Observation] {
    observations.filter { one in
      (query.indicators.isEmpty || query.indicators.contains(one.subject.indicator))
        && (query.regions.isEmpty || query.regions.contains(one.subject.region))
        && (query.years.map { $0.contains(one.subject.year) } ?? true)
    }
  }
  func history(of subject: Observation.Subject) -> [Observation] { observations.filter { $0.subject == subject } }
  func ledgerLength() -> Int { observations.count }
}
