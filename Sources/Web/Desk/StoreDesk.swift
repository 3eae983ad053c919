import Assessment
import Foundation
import Operations
import PlanDocuments
import PlanModel
import Store

/// The desk over a store: what is kept, with people's decisions applied and indicators judged.
public struct StoreDesk: PlanDesk {
  let store: any PlanStore
  private let now: @Sendable () -> Date

  /// - Parameter now: the time that decisions bear.
  public init(store: any PlanStore, now: @escaping @Sendable () -> Date) {
    self.store = store
    self.now = now
  }

  public func plans() async throws -> [PlanCard] {
    let force = try await inForce()
    var cards: [PlanCard] = []
    for kept in force.plans {
      let assessed = try await AssessPlan(ledger: store)(kept.plan)
      cards.append(
        PlanCard(
          head: PlanHead(kept), counts: .init(kept.plan),
          tally: StatusTally(assessed.indicators.map { Verdict($0.attainment) }),
          openMatters: OpenMatter.readings(in: kept.plan, force.decisions).count { $0.isOpen }))
    }
    return cards
  }

  public func wall(_ plan: Plan.ID, asOf: AsOf) async throws -> Wall? {
    guard let kept = try await inForce().plan(plan) else { return nil }
    let assessed = try await assessed(kept, asOf)
    return Wall(
      head: PlanHead(kept), domains: kept.plan.domains, tiles: assessed.indicators.map(WallTile.init),
      years: assessed.years, asOf: asOf)
  }

  public func indicator(_ plan: Plan.ID, key: String) async throws -> IndicatorSheet? {
    guard let kept = try await inForce().plan(plan),
      let index = kept.plan.indicators.firstIndex(where: { $0.key == key })
    else { return nil }
    let tile = WallTile(try await assessed(kept, .latest).indicators[index])
    let planned = tile.planned
    let keys = kept.plan.indicators.map(\.key)
    return IndicatorSheet(
      head: PlanHead(kept), domain: kept.plan.domain(planned.domain), tile: tile,
      reading: planned.target.rule.explanation(unit: planned.indicator.unit),
      observations: try await AssessPlan(ledger: store).observations(of: planned.indicator.id, in: kept.plan),
      neighbours: .init(
        previous: index > 0 ? keys[index - 1] : nil, next: index + 1 < keys.count ? keys[index + 1] : nil))
  }

  public func plan(_ id: Plan.ID) async throws -> PlanSheet? {
    try await inForce().plan(id).map { PlanSheet(head: PlanHead($0), plan: $0.plan) }
  }

  public func units() async throws -> [OrganisationalUnit] { try await inForce().register.units }

  public func unit(_ name: String) async throws -> UnitSheet? {
    let force = try await inForce()
    guard let unit = force.register.unit(spelled: name) else { return nil }
    var duties: [UnitDuty] = []
    var assessed: [Plan.ID: AssessedPlan] = [:]
    for (kept, duty, role) in force.duties(of: unit) {
      if duty.kind == .indicator, assessed[kept.plan.id] == nil {
        assessed[kept.plan.id] = try await AssessPlan(ledger: store)(kept.plan)
      }
      duties.append(
        UnitDuty(
          head: PlanHead(kept), role: role == .lead ? .lead : .support,
          item: UnitDuty.Item(duty, in: kept.plan, assessed: assessed[kept.plan.id])))
    }
    return UnitSheet(unit: unit, duties: duties)
  }

  public func documents() async throws -> [DocumentCard] {
    let heads = try await inForce().plans.map(PlanHead.init)
    var cards: [DocumentCard] = []
    for source in try await store.documents() {
      let open = try await document(sha256: source.sha256).map { OpenMatter.all(in: $0).count { $0.isOpen } }
      cards.append(
        DocumentCard(
          source: source, plans: heads.filter { $0.source.sha256 == source.sha256 }, openMatters: open ?? 0))
    }
    return cards
  }

  public func document(sha256: String) async throws -> DocumentSheet? {
    guard let kept = try await store.document(sha256: sha256) else { return nil }
    let decisions = try await store.decisions()
    return DocumentSheet(
      reading: kept.reading.settled(by: decisions), originalLines: kept.originalLines,
      acceptedBy: kept.acceptedBy,
      acceptedAt: kept.acceptedAt, decisions: decisions)
  }

  public func search(_ words: String, limit: Int) async throws -> [SearchHit] {
    try await Array(PlanSearch(inForce()).hits(words).prefix(limit))
  }

  public func record(_ decisions: [DecisionDraft]) async throws {
    _ = try await RecordDecision(book: store)(decisions, at: now())
  }

  func inForce() async throws -> PlansInForce { try await PlansInForce(shelf: store, book: store) }

  private func assessed(_ kept: KeptPlan, _ asOf: AsOf) async throws -> AssessedPlan {
    switch asOf {
    case .latest: try await AssessPlan(ledger: store)(kept.plan)
    case .year(let year): try await AssessPlan(ledger: store)(kept.plan, through: year)
    }
  }
}
