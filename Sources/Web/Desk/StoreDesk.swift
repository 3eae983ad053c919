import Assessment
import Foundation
import Operations
import PlanDocuments
import PlanModel
import Store

/// The desk over a store: what is kept, with people's decisions applied and indicators judged.
///
/// Every question asks the store whether anything has been added; what was worked out before holds until then.
public struct StoreDesk: PlanDesk {
  let store: any PlanStore
  private let now: @Sendable () -> Date
  private let plansInForce = DeskMemory<Everything, PlansInForce>(capacity: 1)
  private let walls = DeskMemory<PlanAsOf, Wall?>(capacity: 64)
  private let sheets = DeskMemory<PlanRow, IndicatorSheet?>(capacity: 512)
  let indices = DeskMemory<PlanQuestion, IndexSheet?>(capacity: 64)
  private let documentSheets = DeskMemory<String, DocumentSheet?>(capacity: 64)

  private enum Everything: Hashable {
    case everything
  }

  private struct PlanAsOf: Hashable {
    let plan: Plan.ID
    let asOf: AsOf
  }

  private struct PlanRow: Hashable {
    let plan: Plan.ID
    let key: String
  }

  /// - Parameter now: the time that decisions bear.
  public init(store: any PlanStore, now: @escaping @Sendable () -> Date) {
    self.store = store
    self.now = now
  }

  public func plans() async throws -> [PlanCard] {
    let mark = try await store.changeMark()
    let force = try await inForce(mark)
    var cards: [PlanCard] = []
    for kept in force.plans {
      guard let wall = try await wall(kept.plan.id, .latest, mark) else { continue }
      cards.append(
        PlanCard(
          head: wall.head, counts: .init(kept.plan), tally: wall.tally,
          openMatters: OpenMatter.readings(in: kept.plan, force.decisions).count { $0.isOpen }))
    }
    return cards
  }

  public func wall(_ plan: Plan.ID, asOf: AsOf) async throws -> Wall? {
    try await wall(plan, asOf, store.changeMark())
  }

  public func indicator(_ plan: Plan.ID, key: String) async throws -> IndicatorSheet? {
    let mark = try await store.changeMark()
    return try await sheets.answer(PlanRow(plan: plan, key: key), at: mark) {
      guard let kept = try await inForce(mark).plan(plan), let wall = try await wall(plan, .latest, mark),
        let index = kept.plan.indicators.firstIndex(where: { $0.key == key })
      else { return nil }
      let planned = kept.plan.indicators[index]
      let keys = kept.plan.indicators.map(\.key)
      return IndicatorSheet(
        head: wall.head, domain: kept.plan.domain(planned.domain), tile: wall.tiles[index],
        reading: planned.target.rule.explanation(unit: planned.indicator.unit),
        observations: try await AssessPlan(ledger: store).observations(of: planned.indicator.id, in: kept.plan),
        neighbours: .init(
          previous: index > 0 ? keys[index - 1] : nil, next: index + 1 < keys.count ? keys[index + 1] : nil))
    }
  }

  public func plan(_ id: Plan.ID) async throws -> PlanSheet? {
    try await inForce(store.changeMark()).plan(id).map { PlanSheet(head: PlanHead($0), plan: $0.plan) }
  }

  public func units() async throws -> [OrganisationalUnit] {
    try await inForce(store.changeMark()).register.units
  }

  public func unit(_ name: String) async throws -> UnitSheet? {
    let mark = try await store.changeMark()
    let force = try await inForce(mark)
    guard let unit = force.register.unit(spelled: name) else { return nil }
    var duties: [UnitDuty] = []
    for (kept, duty, role) in force.duties(of: unit) {
      let wall = duty.kind == .indicator ? try await wall(kept.plan.id, .latest, mark) : nil
      duties.append(
        UnitDuty(
          head: PlanHead(kept), role: role == .lead ? .lead : .support,
          item: UnitDuty.Item(duty, in: kept.plan, wall: wall)))
    }
    return UnitSheet(unit: unit, duties: duties)
  }

  public func documents() async throws -> [DocumentCard] {
    let mark = try await store.changeMark()
    let heads = try await inForce(mark).plans.map(PlanHead.init)
    var cards: [DocumentCard] = []
    for source in try await store.documents() {
      let open = try await document(source.sha256, mark).map { OpenMatter.all(in: $0).count { $0.isOpen } }
      cards.append(
        DocumentCard(
          source: source, plans: heads.filter { $0.source.sha256 == source.sha256 }, openMatters: open ?? 0))
    }
    return cards
  }

  public func document(sha256: String) async throws -> DocumentSheet? {
    try await document(sha256, store.changeMark())
  }

  public func search(_ words: String, limit: Int) async throws -> [SearchHit] {
    try await Array(PlanSearch(inForce(store.changeMark())).hits(words).prefix(limit))
  }

  public func record(_ decisions: [DecisionDraft]) async throws {
    _ = try await RecordDecision(book: store)(decisions, at: now())
  }

  func inForce() async throws -> PlansInForce { try await inForce(store.changeMark()) }

  private func inForce(_ mark: ChangeMark) async throws -> PlansInForce {
    try await plansInForce.answer(.everything, at: mark) { try await PlansInForce(shelf: store, book: store) }
  }

  private func document(_ sha256: String, _ mark: ChangeMark) async throws -> DocumentSheet? {
    try await documentSheets.answer(sha256, at: mark) {
      guard let kept = try await store.document(sha256: sha256) else { return nil }
      let decisions = try await store.decisions()
      return DocumentSheet(
        reading: kept.reading.settled(by: decisions), originalLines: kept.originalLines, acceptedBy: kept.acceptedBy,
        acceptedAt: kept.acceptedAt, decisions: decisions)
    }
  }

  private func wall(_ plan: Plan.ID, _ asOf: AsOf, _ mark: ChangeMark) async throws -> Wall? {
    try await walls.answer(PlanAsOf(plan: plan, asOf: asOf), at: mark) {
      guard let kept = try await inForce(mark).plan(plan) else { return nil }
      let year: Int? = if case .year(let year) = asOf { year } else { nil }
      let assessed = try await AssessPlan(ledger: store)(kept.plan, through: year)
      return Wall(
        head: PlanHead(kept), domains: kept.plan.domains, tiles: assessed.indicators.map(WallTile.init),
        years: assessed.years, asOf: asOf)
    }
  }
}
