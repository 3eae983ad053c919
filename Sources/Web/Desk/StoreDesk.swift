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
  let now: @Sendable () -> Date
  private let assessor: PlanAssessor
  private let basis: FigureBasis
  private let plansInForce = DeskMemory<Everything, PlansInForce>(capacity: 1)
  private let walls = DeskMemory<PlanAsOf, Wall?>(capacity: 64)
  private let sheets = DeskMemory<PlanRow, IndicatorSheet?>(capacity: 512)
  let indices = DeskMemory<PlanQuestion, IndexSheet?>(capacity: 64)
  let gapSheets = DeskMemory<GapQuestion, GapSheet>(capacity: 16)
  private let documentSheets = DeskMemory<String, DocumentSheet?>(capacity: 64)

  private enum Everything: Hashable {
    case everything
  }

  /// The year belongs to the question: what is latest changes on New Year's Day.
  private struct PlanAsOf: Hashable {
    let plan: Plan.ID
    let asOf: AsOf
    let year: Int
  }

  private struct PlanRow: Hashable {
    let plan: Plan.ID
    let key: String
    let asOf: AsOf
    let year: Int
    let supposition: Supposition?
  }

  /// - Parameters:
  ///   - assessor: who judges.
  ///   - basis: which figures count.
  ///   - now: the time that decisions bear, and from whose year plans are looked at.
  public init(
    store: any PlanStore, assessor: PlanAssessor = PlanAssessor(), basis: FigureBasis = .approved,
    now: @escaping @Sendable () -> Date
  ) {
    self.store = store
    self.basis = basis
    self.assessor = assessor
    self.now = now
  }

  public func plans() async throws -> [PlanCard] {
    let mark = try await mark()
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
    try await wall(plan, asOf, mark())
  }

  public func indicator(
    _ plan: Plan.ID, key: String, asOf: AsOf, supposing: Supposition?
  ) async throws -> IndicatorSheet? {
    let mark = try await mark()
    let row = PlanRow(plan: plan, key: key, asOf: asOf, year: year(asOf), supposition: supposing)
    return try await sheets.answer(row, at: mark) {
      let force = try await inForce(mark)
      guard let kept = force.plan(plan), let wall = try await wall(plan, asOf, mark),
        let index = kept.plan.indicators.firstIndex(where: { $0.key == key })
      else { return nil }
      let planned = kept.plan.indicators[index]
      let keys = kept.plan.indicators.map(\.key)
      let tile = wall.tiles[index]
      return IndicatorSheet(
        head: wall.head, domain: kept.plan.domain(planned.domain), tile: tile,
        reading: planned.target.rule.explanation(unit: planned.indicator.unit),
        observations: try await ledger().current(
          ObservationQuery(
            indicators: [planned.indicator.id], regions: kept.plan.region.code.map { [$0] } ?? [])),
        explanation: Explanation(of: tile.assessed, judge: assessor.judge),
        supposed: supposing.map { .init($0, to: tile.assessed, by: assessor) }, asOf: asOf,
        neighbours: .init(
          previous: index > 0 ? keys[index - 1] : nil, next: index + 1 < keys.count ? keys[index + 1] : nil),
        judgements: Judgements(force.decisions).all(plan, planned.indicator.id, planned.target.text))
    }
  }

  public func plan(_ id: Plan.ID) async throws -> PlanSheet? {
    try await inForce(mark()).plan(id).map { PlanSheet(head: PlanHead($0), plan: $0.plan) }
  }

  public func units() async throws -> [OrganisationalUnit] {
    try await inForce(mark()).register.units
  }

  public func unit(_ name: String) async throws -> UnitSheet? {
    let mark = try await mark()
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
    let mark = try await mark()
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
    try await document(sha256, mark())
  }

  public func search(_ words: String, limit: Int) async throws -> [SearchHit] {
    try await Array(PlanSearch(inForce(mark())).hits(words).prefix(limit))
  }

  public func record(_ decisions: [DecisionDraft]) async throws {
    _ = try await RecordDecision(book: store)(decisions, at: now())
  }

  func inForce() async throws -> PlansInForce { try await inForce(mark()) }

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
    let year = year(asOf)
    return try await walls.answer(PlanAsOf(plan: plan, asOf: asOf, year: year), at: mark) {
      let force = try await inForce(mark)
      guard let kept = force.plan(plan) else { return nil }
      let assessing = AssessPlan(
        ledger: try await ledger(), judgements: Judgements(force.decisions), assessor: assessor)
      return Wall(
        head: PlanHead(kept), assessed: try await assessing(kept.plan, asOf: year), asOf: asOf, judge: assessor.judge)
    }
  }

  /// The figures that count.
  func ledger() async throws -> any ObservationLedger {
    switch basis {
    case .approved: store
    case .preliminary: try await PreliminaryFigures(store: store).ledger(at: now())
    }
  }

  func mark() async throws -> ChangeMark {
    switch basis {
    case .approved: try await store.changeMark()
    case .preliminary: try await store.changeMarkWithReturns()
    }
  }

  private func year(_ asOf: AsOf) -> Int {
    switch asOf {
    case .latest: now().calendarYear
    case .year(let year): year
    }
  }
}

/// Which figures count.
public enum FigureBasis: String, Hashable, Sendable, CaseIterable {
  /// What stands in the ledger.
  case approved
  /// What was handed in as well, though nobody has approved it (初步数据).
  case preliminary
}
