import PlanModel
import Rounds
import Store
import Wording

/// Maps what is collected of a region's plans in force, and what nobody collects (缺项数据).
public struct MapGaps: Sendable {
  private let store: any PlanStore
  private let register = RegionRegister.national

  /// Reads plans, rounds and figures.
  public init(store: any PlanStore) { self.store = store }

  /// How far a map reaches.
  public enum Reach: Hashable, Sendable {
    /// The region alone.
    case alone
    /// The regions directly below it too, unless none of them has ever reported anything.
    case withParts
  }

  /// The regions whose plans in force have indicators, by code.
  public func regions() async throws -> [Region] {
    Self.regions(try await PlansInForce(shelf: store, book: store))
  }

  /// The map of a region.
  ///
  /// - Parameters:
  ///   - region: `nil` for the one whose plans ask for the most indicators.
  ///   - asOf: the year it is looked at; figures of the year before are the last that are due.
  /// - Throws: `GapRefusal` where no plan with indicators is in force there.
  public func callAsFunction(
    _ region: RegionCode? = nil, reach: Reach = .withParts, asOf: Int
  ) async throws -> CompletenessMap {
    let force = try await PlansInForce(shelf: store, book: store)
    let plans = force.plans.map(\.plan)
    let known = Self.regions(force)
    let widest = known.max { Self.count(plans, in: $0) < Self.count(plans, in: $1) }
    guard let place = region.map({ code in known.first { $0.code == code } }) ?? widest, let code = place.code else {
      throw region.map { GapRefusal.noPlanIn($0, known: known) } ?? GapRefusal.noPlans
    }
    let below = reach == .withParts ? register.parts(of: code) : []
    let indicators = Set(plans.filter { $0.region.code == code }.flatMap(\.indicators).map(\.indicator.id))
    let observations = try await store.current(
      ObservationQuery(indicators: indicators, regions: Set([code] + below)))
    // Where nobody below takes part, their silence says nothing.
    let partsReport = observations.contains { $0.subject.region != code }
    let parts = partsReport ? below.map { Region(name: register.name(of: $0) ?? $0.digits, code: $0) } : []
    let units = force.register
    return CompletenessMap(
      region: place, parts: parts, plans: plans, asOf: asOf, unitName: { units.unit(spelled: $0)?.name ?? $0 },
      asked: try await asked(in: Set([code] + parts.compactMap(\.code))), observations: observations)
  }

  /// What the latest round of each region asks for.
  private func asked(in regions: Set<RegionCode>) async throws -> Set<CellID> {
    var latest: [RegionCode: ReportingRound] = [:]
    for round in try await store.rounds() {
      guard let code = round.region.code, regions.contains(code) else { continue }
      if let other = latest[code], other.year >= round.year { continue }
      latest[code] = round
    }
    var cells: Set<CellID> = []
    for round in latest.values {
      for assignment in try await store.assignments(of: round.id, unit: nil) where assignment.standing == .owed {
        for cell in assignment.cells where cell.part == .value { cells.insert(cell.id) }
      }
    }
    return cells
  }

  private static func regions(_ force: PlansInForce) -> [Region] {
    var regions: [RegionCode: Region] = [:]
    for kept in force.plans where !kept.plan.indicators.isEmpty {
      if let code = kept.plan.region.code, regions[code] == nil { regions[code] = kept.plan.region }
    }
    return regions.keys.sorted().compactMap { regions[$0] }
  }

  private static func count(_ plans: [Plan], in region: Region) -> Int {
    Set(plans.filter { $0.region.code == region.code }.flatMap(\.indicators).map(\.indicator.id)).count
  }
}

/// Why there is no map.
public enum GapRefusal: Refusal, Hashable {
  /// No plan with indicators is kept at all.
  case noPlans
  /// None is kept for this region.
  case noPlanIn(RegionCode, known: [Region])

  public var reason: Phrase {
    switch self {
    case .noPlans: Phrase.Gaps.noPlans
    case .noPlanIn(let code, let known):
      Phrase.Gaps.noPlanIn(
        RegionRegister.national.name(of: code) ?? code.digits,
        known: known.map { "\($0.name)（\($0.code?.digits ?? "")）" })
    }
  }
}
