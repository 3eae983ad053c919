import Foundation
import Operations
import PlanModel
import Store
import Wording

extension StoreDesk {
  public func versions(of plan: Plan.ID) async throws -> [VersionCard] {
    try await store.versions(of: plan).reversed().map {
      VersionCard(head: PlanHead($0), acceptedBy: $0.acceptedBy)
    }
  }

  public func plan(_ id: Plan.ID, version: Int) async throws -> PlanSheet? {
    try await store.plan(id, version: version).map { PlanSheet(head: PlanHead($0), plan: $0.plan) }
  }

  public func workbook(_ plan: Plan.ID, _ language: Language) async throws -> PlanBook? {
    guard let kept = try await inForce().plan(plan) else { return nil }
    let export = try await ExportPlan(shelf: store, ledger: store)(kept)
    return PlanBook(head: PlanHead(kept), bytes: try export.workbook(language))
  }
}

extension PlanHead {
  /// The head of a plan in one of its versions.
  init(_ version: PlanVersion) {
    self.init(
      id: version.plan, title: version.title, population: version.population, kind: version.kind,
      region: version.region, period: version.period, version: version.number, source: version.source,
      acceptedAt: version.acceptedAt)
  }
}
