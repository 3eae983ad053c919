import Assessment
import Foundation
import Oversight
import People
import PlanModel
import Rounds
import Store

/// Issues notices and orders (发出督办), and takes every further step with them.
public struct KeepOrder: Sendable {
  private let store: any PlanStore
  private let shelf: any EvidenceShelf
  private let rule = OrderRule()

  /// Keeps revisions in the store and bytes of files on the shelf.
  public init(store: any PlanStore, shelf: any EvidenceShelf) {
    self.store = store
    self.shelf = shelf
  }

  /// What is to be issued.
  public struct Terms: Hashable, Sendable {
    public let content: SupervisionOrder.Content
    public let due: RoundDay

    /// Terms.
    public init(_ content: SupervisionOrder.Content, due: RoundDay) {
      self.content = content
      self.due = due
    }
  }

  /// The orders as they were issued; all or none.
  ///
  /// - Throws: `OrderRefusal`.
  public func issue(
    _ terms: [Terms], in region: RegionCode, by actor: Actor, at time: Date
  ) async throws -> [SupervisionOrder] {
    guard !terms.isEmpty else { throw OrderRefusal.nothingChosen }
    let day = RoundDay(time)
    let force = try await PlansInForce(shelf: store, book: store)
    var number = try await store.nextNumber(of: .order, in: region, year: day.year)
    var issued: [SupervisionOrder] = []
    for one in terms {
      if let refusal = rule.refusal(issuing: one.content, due: one.due, in: region, by: actor, on: day) {
        throw refusal
      }
      guard let unit = force.register.unit(spelled: one.content.unit) else {
        throw OrderRefusal.unitUnknown(one.content.unit)
      }
      if case .indicator(let plan, let key, _) = one.content.matter {
        let known = force.plan(plan)?.plan
        guard known?.region.code == region, known?.indicators.contains(where: { $0.key == key }) == true else {
          throw OrderRefusal.indicatorUnknown(key)
        }
      }
      let old = one.content
      let content = SupervisionOrder.Content(
        sort: old.sort, origin: old.origin, matter: old.matter, title: old.title, unit: unit.name,
        support: old.support, demand: old.demand)
      issued.append(
        SupervisionOrder(
          id: PaperID(region: region, year: day.year, number: number), region: region, year: day.year,
          content: content, issuedAt: time, due: one.due))
      number += 1
    }
    try await store.keep(
      papers: issued.map { RevisedPaper($0, by: act($0, .issueOrder, by: actor, at: time)) })
    return issued
  }

  /// The order after a step.
  ///
  /// - Parameter basis: the revision the form was written from.
  /// - Throws: `OrderRefusal`; `StoreRefusal.paperChangedMeanwhile`.
  public func take(
    _ step: OrderStep, on id: PaperID, basis: Int, by actor: Actor, at time: Date
  ) async throws -> SupervisionOrder {
    let current = try await load(id)
    guard basis == current.revision || !rule.offers(step.name, on: current, to: actor) else {
      throw OrderRefusal.changedMeanwhile
    }
    // The grounds are looked up, never taken from a form.
    if case .close(.figure) = step { throw OrderRefusal.noGrounds }
    let next = try rule.advance(current, by: step, actor, on: RoundDay(time))
    try await keep(next, step, by: actor, at: time)
    return next
  }

  /// The order closed on the figure that was approved since.
  ///
  /// - Throws: `OrderRefusal.noGrounds` where no figure does.
  public func closeOnFigure(_ id: PaperID, basis: Int, by actor: Actor, at time: Date) async throws
    -> SupervisionOrder
  {
    let current = try await load(id)
    guard basis == current.revision || !rule.offers(.close, on: current, to: actor) else {
      throw OrderRefusal.changedMeanwhile
    }
    let facts = try await GatherOrderFacts(store: store)(current, asOf: time.calendarYear)
    guard let grounds = facts.grounds else { throw OrderRefusal.noGrounds }
    let step = OrderStep.close(grounds)
    let next = try rule.advance(current, by: step, actor, on: RoundDay(time))
    try await keep(next, step, by: actor, at: time)
    return next
  }

  /// The order with more files.
  public func attach(
    _ files: [AttachEvidence.File], to id: PaperID, by actor: Actor, at time: Date
  ) async throws -> SupervisionOrder {
    guard !files.isEmpty else { throw EvidenceListRefusal.nothingChosen }
    let current = try await writable(id, by: actor)
    let added = try AttachEvidence.recognised(files, beside: current.evidence)
    guard current.evidence.count + added.count <= AttachEvidence.limit else {
      throw EvidenceListRefusal.tooMany(limit: AttachEvidence.limit)
    }
    guard !added.isEmpty else { return current }
    for one in added { try await shelf.keep(one.bytes, sha256: one.evidence.sha256) }
    let next = current.revised(evidence: current.evidence + added.map(\.evidence))
    try await store.keep(papers: [RevisedPaper(next, by: act(next, .attachToOrder, by: actor, at: time))])
    return next
  }

  /// The order without a file.
  public func detach(_ sha256: String, from id: PaperID, by actor: Actor, at time: Date) async throws
    -> SupervisionOrder
  {
    let current = try await writable(id, by: actor)
    guard current.evidence.contains(where: { $0.sha256 == sha256 }) else { throw EvidenceListRefusal.notAttached }
    let next = current.revised(evidence: current.evidence.filter { $0.sha256 != sha256 })
    try await store.keep(papers: [RevisedPaper(next, by: act(next, .attachToOrder, by: actor, at: time))])
    return next
  }

  private func load(_ id: PaperID) async throws -> SupervisionOrder {
    guard let order = try await store.paper(SupervisionOrder.self, id) else { throw OrderRefusal.noSuchOrder(id) }
    return order
  }

  private func writable(_ id: PaperID, by actor: Actor) async throws -> SupervisionOrder {
    let current = try await load(id)
    guard rule.takesFiles(current, from: actor) else { throw OrderRefusal.notAllowed(.progress) }
    return current
  }

  private func keep(_ order: SupervisionOrder, _ step: OrderStep, by actor: Actor, at time: Date) async throws {
    try await store.keep(
      papers: [RevisedPaper(order, by: act(order, step.name.verb, reason: step.reason, by: actor, at: time))])
  }

  private func act(
    _ order: SupervisionOrder, _ verb: Act.Verb, reason: String = "", by actor: Actor, at time: Date
  ) -> Act {
    Act(
      at: time, actor: actor, verb: verb, object: order.id.text, region: order.region, units: order.units,
      reason: reason,
      details: [
        .init("title", order.content.title), .init("stage", order.stage.name), .init("due", "\(order.due)"),
        .init("files", "\(order.evidence.count)"),
      ])
  }
}

/// Orders as work that was done for the plans.
public struct OrderWork: WorkSource {
  private let book: any PaperBook

  /// Counts in a book.
  public init(book: any PaperBook) { self.book = book }

  public func work(in region: RegionCode, _ years: ClosedRange<Int>) async throws -> [WorkRecord.Kind: [Int: Int]] {
    var (issued, closed): ([Int: Int], [Int: Int]) = ([:], [:])
    for order in try await book.papers(SupervisionOrder.self, PaperQuery(region: region)) {
      let year = RoundDay(order.issuedAt).year
      if years.contains(year) { issued[year, default: 0] += 1 }
      if case .closed(let day, _) = order.stage, years.contains(day.year) { closed[day.year, default: 0] += 1 }
    }
    return [.ordersIssued: issued, .ordersClosed: closed]
  }
}
