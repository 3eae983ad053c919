import People
import PlanModel
import Store

/// A ledger as it would be with some observations more; nothing of it is kept. What is not yet approved is looked at
/// this way: preliminary figures (初步数据), and what a correction would change.
struct OverlaidLedger: ObservationLedger {
  let ledger: any ObservationLedger
  private let added: [Observation.Subject: Observation]

  init(_ ledger: any ObservationLedger, adding observations: [Observation]) {
    self.ledger = ledger
    added = Dictionary(observations.map { ($0.subject, $0) }, uniquingKeysWith: { _, last in last })
  }

  /// Nothing can be entered here.
  func append(_ observations: [Observation], by actor: Actor) async throws {
    preconditionFailure("an overlaid ledger is only looked at")
  }

  func current(_ query: ObservationQuery) async throws -> [Observation] {
    let kept = try await ledger.current(query).filter { added[$0.subject] == nil }
    return (kept + added.values.filter { query.includes($0.subject) }).sorted { $0.subject < $1.subject }
  }

  func history(of subject: Observation.Subject) async throws -> [Observation] {
    try await ledger.history(of: subject) + (added[subject].map { [$0] } ?? [])
  }

  func ledgerLength() async throws -> Int { try await ledger.ledgerLength() + added.count }
}

extension ObservationQuery {
  fileprivate func includes(_ subject: Observation.Subject) -> Bool {
    (indicators.isEmpty || indicators.contains(subject.indicator))
      && (regions.isEmpty || regions.contains(subject.region)) && (years?.contains(subject.year) ?? true)
  }
}

extension Observation.Subject {
  /// The order of the ledger: indicator, region, breakdown, year.
  fileprivate static func < (left: Observation.Subject, right: Observation.Subject) -> Bool {
    if left.indicator != right.indicator { return left.indicator < right.indicator }
    if left.region != right.region { return left.region < right.region }
    if left.breakdown != right.breakdown { return left.breakdown < right.breakdown }
    return left.year < right.year
  }
}
