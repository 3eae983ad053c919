import Foundation
import People
import PlanDocuments
import PlanModel
import Rounds
import Store
import Wording

/// Opens the yearly collection of one region or of many (开展年度监测): what units owe is derived from the plans.
public struct OpenRound: Sendable {
  private let store: any PlanStore

  /// Reads plans and figures from the store, and keeps the rounds there.
  public init(store: any PlanStore) { self.store = store }

  /// A round to open.
  public struct Terms: Hashable, Sendable {
    public let region: RegionCode
    /// The year whose figures are collected.
    public let year: Int
    public let opens: RoundDay
    public let closes: RoundDay

    /// A round of a region's year, open from one day through another.
    public init(region: RegionCode, year: Int, opens: RoundDay, closes: RoundDay) {
      self.region = region
      self.year = year
      self.opens = opens
      self.closes = closes
    }
  }

  /// Opens them all or none.
  ///
  /// - Throws: `RoundRefusal` where a year is out of reach, a term ends before it begins, or nothing is owed;
  ///   `StoreRefusal.roundAlreadyOpen`.
  public func callAsFunction(
    _ terms: [Terms], by actor: Actor, at time: Date
  ) async throws -> [(round: ReportingRound, assignments: [Assignment])] {
    let force = try await PlansInForce(shelf: store, book: store)
    var opened: [OpenedRound] = []
    for one in terms {
      guard actor.mayKeep(.manageRounds, in: one.region) else { throw RoundRefusal.notAllowed }
      guard (1990...time.calendarYear).contains(one.year) else { throw RoundRefusal.yearOutOfReach(one.year) }
      guard one.opens <= one.closes else { throw RoundRefusal.closesBeforeOpening }
      let assignments = try await proposal(one.region, one.year, force)
      guard !assignments.isEmpty, let region = force.plans.first(where: { $0.plan.region.code == one.region }),
        let round = ReportingRound(
          region: region.plan.region, year: one.year, opens: one.opens, closes: one.closes)
      else { throw RoundRefusal.nothingOwed(one.region, year: one.year) }
      opened.append(
        OpenedRound(
          round: round, assignments: assignments,
          act: Act(
            at: time, actor: actor, verb: .openRound, object: round.id.text, region: one.region,
            units: Set(assignments.flatMap { $0.leads + $0.supports }).sorted(),
            details: [
              .init("opens", "\(one.opens)"), .init("closes", "\(one.closes)"),
              .init("assignments", "\(assignments.count)"),
            ])))
    }
    try await store.open(opened)
    return opened.map { ($0.round, $0.assignments) }
  }

  private func proposal(_ region: RegionCode, _ year: Int, _ force: PlansInForce) async throws -> [Assignment] {
    let known = try await store.current(ObservationQuery(regions: [region], years: (year - 5)...year))
    var units: [Indicator.ID: UnitOfMeasure] = [:]
    for one in known { units[one.subject.indicator] = one.unit }
    let names = UnitNames(force.register)
    return AssignmentDerivation(
      region: region, year: year, plans: force.plans.map(\.plan), unitName: { names[$0] },
      reported: Set(known.map { CellID(indicator: $0.subject.indicator, breakdown: $0.subject.breakdown) }),
      reportedUnits: units
    ).assignments
  }
}

/// The register's names by every confirmed spelling.
struct UnitNames: Sendable {
  private let names: [String: String]

  init(_ register: UnitRegister) {
    var names: [String: String] = [:]
    for unit in register.units {
      for spelling in unit.confirmedSpellings where names[spelling] == nil { names[spelling] = unit.name }
    }
    self.names = names
  }

  subscript(spelling: String) -> String { names[spelling] ?? spelling }
}
