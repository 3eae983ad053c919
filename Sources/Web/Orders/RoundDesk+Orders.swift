import Assessment
import Foundation
import Operations
import Oversight
import People
import PlanModel
import Rounds
import Store

extension RoundDesk {
  /// The orders of regions: open ones first, the one that is due next at the top.
  func orders(in regions: Set<RegionCode>, unit: String? = nil) async throws -> [SupervisionOrder] {
    let found = try await store.papers(SupervisionOrder.self, PaperQuery(unit: unit)).filter {
      regions.contains($0.region)
    }
    return found.sorted { left, right in
      if left.stage.isOpen != right.stage.isOpen { return left.stage.isOpen }
      return left.stage.isOpen ? (left.due, left.id) < (right.due, right.id) : left.id > right.id
    }
  }

  func order(_ id: PaperID) async throws -> SupervisionOrder? { try await store.paper(SupervisionOrder.self, id) }

  /// An order's revisions, each with its act.
  func history(of order: PaperID) async throws -> [PaperRevision<SupervisionOrder>] {
    try await store.history(of: order, SupervisionOrder.self)
  }

  func facts(of order: SupervisionOrder) async throws -> OrderFacts {
    try await GatherOrderFacts(store: store)(order, asOf: now().calendarYear)
  }

  func issue(_ terms: [KeepOrder.Terms], in region: RegionCode, by actor: Actor) async throws -> [SupervisionOrder] {
    try await ordering.issue(terms, in: region, by: actor, at: now())
  }

  func take(_ step: OrderStep, on id: PaperID, basis: Int, by actor: Actor) async throws {
    _ = try await ordering.take(step, on: id, basis: basis, by: actor, at: now())
  }

  func closeOnFigure(_ id: PaperID, basis: Int, by actor: Actor) async throws {
    _ = try await ordering.closeOnFigure(id, basis: basis, by: actor, at: now())
  }

  func attach(_ files: [AttachEvidence.File], toOrder id: PaperID, by actor: Actor) async throws {
    _ = try await ordering.attach(files, to: id, by: actor, at: now())
  }

  func detach(_ sha256: String, fromOrder id: PaperID, by actor: Actor) async throws {
    _ = try await ordering.detach(sha256, from: id, by: actor, at: now())
  }

  private var ordering: KeepOrder { KeepOrder(store: store, shelf: evidence) }

  /// The plans in force of regions, as they stand now.
  func assessed(in regions: Set<RegionCode>) async throws -> [AssessedPlan] {
    let force = try await PlansInForce(shelf: store, book: store)
    let year = now().calendarYear
    let assess = AssessPlan(ledger: store, judgements: Judgements(force.decisions))
    var assessed: [AssessedPlan] = []
    for plan in force.plans.map(\.plan)
    where plan.isCurrent(in: year) && !plan.indicators.isEmpty
      && (plan.region.code.map { regions.contains($0) } ?? false)
    {
      assessed.append(try await assess(plan, asOf: year))
    }
    return assessed
  }

  /// Leaders' instructions in regions, the latest first.
  func instructions(in regions: Set<RegionCode>) async throws -> [Act] {
    var query = RecordQuery()
    query.verbs = [.instruct]
    query.limit = 200
    return try await store.entries(query).map(\.act).filter { $0.region.map { regions.contains($0) } ?? false }
  }

  /// Keeps a leader's instruction on an indicator.
  func instruct(
    _ words: String, on plan: Plan, _ planned: PlannedIndicator, in region: RegionCode, by actor: Actor
  ) async throws {
    try await GiveInstruction(record: store)(words, on: planned, of: plan, in: region, by: actor, at: now())
  }
}
