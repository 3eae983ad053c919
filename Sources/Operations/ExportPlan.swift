import Foundation
import PlanModel
import Store
import Wording

/// A plan and its observations, as tables that become CSV files, worksheets or JSON.
public struct ExportPlan: Sendable {
  private let shelf: any PlanShelf
  private let ledger: any ObservationLedger

  /// Plans come from the shelf, figures from the ledger.
  public init(shelf: any PlanShelf, ledger: any ObservationLedger) {
    self.shelf = shelf
    self.ledger = ledger
  }

  /// The plan in a version (the newest where `version` is `nil`) with all current observations of its
  /// indicators in its region, whatever their year. Throws `PlanNotKept`.
  public func callAsFunction(_ id: Plan.ID, version: Int? = nil) async throws -> PlanExport {
    guard let kept = try await shelf.plan(id, version: version) else {
      throw PlanNotKept(
        plan: id, version: version, known: try await shelf.currentPlans().map(\.plan),
        newest: try await shelf.versions(of: id).last?.number)
    }
    return try await self(kept)
  }

  /// A plan as it is handed over, with all current observations of its indicators in its region.
  public func callAsFunction(_ kept: KeptPlan) async throws -> PlanExport {
    let plan = kept.plan
    let indicators =
      plan.indicators.map(\.indicator.id) + plan.goals.flatMap(\.targets).map(\.indicator.id)
      + plan.workPoints.flatMap(\.targets).map(\.indicator.id)
    guard let region = plan.region.code, !indicators.isEmpty else { return PlanExport(kept, observations: []) }
    let observations = try await ledger.current(
      ObservationQuery(indicators: Set(indicators), regions: [region]))
    return PlanExport(kept, observations: observations)
  }
}

/// What leaves the house of one plan.
public struct PlanExport: Hashable, Sendable {
  /// The plan in its version.
  public let kept: KeptPlan
  /// Current observations of its indicators in its region.
  public let observations: [Observation]
  /// Plan, domains and indicators first, observations last.
  public let tables: [ExportTable]

  init(_ kept: KeptPlan, observations: [Observation]) {
    self.kept = kept
    self.observations = observations
    tables = ExportTable.tables(of: kept) + [.observations(observations)]
  }
}

extension PlanExport: Encodable {
  /// An object with an array for every table: `{"plan": […], "indicators": […], "observations": […]}`.
  public func encode(to encoder: any Encoder) throws {
    try Dictionary(tables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }).encode(to: encoder)
  }
}

/// A plan, or a version of it, that is not kept.
public struct PlanNotKept: Refusal, Hashable {
  /// The plan that was asked for.
  public let plan: Plan.ID
  /// The version that was asked for; `nil` for the newest.
  public let version: Int?
  let known: [Plan.ID]
  let newest: Int?

  /// Names the plans, or the versions, that there are.
  public var reason: Phrase {
    if let version, let newest { return .planVersionNotKept(plan.text, version: version, newest: newest) }
    return .planNotKept(plan.text, known: known.map(\.text))
  }
}
