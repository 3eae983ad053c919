import Assessment
import Oversight
import PlanModel
import Store

/// What has happened to an order's indicator since it was issued: what it can be closed on.
public struct OrderFacts: Sendable {
  /// How the indicator stands now; `nil` where the order is about none, or the plan no longer has it.
  public let indicator: AssessedIndicator?
  /// The newest total figure approved since the issue.
  public let figure: Observation?
  /// How it stood at the issue.
  public let then: Status?

  /// Facts of an order.
  public init(indicator: AssessedIndicator?, figure: Observation?, then: Status?) {
    self.indicator = indicator
    self.figure = figure
    self.then = then
  }

  /// The figure it can be closed on: one approved since, with which the warning is gone or the verdict is a better one.
  public var grounds: SupervisionOrder.Grounds? {
    guard let indicator, let figure, let then, case .figure(let value) = figure.value else { return nil }
    let now = indicator.verdict.status
    let isBetter = (Self.rank[now] ?? 0) > (Self.rank[then] ?? 0)
    guard isBetter || indicator.warnings.isEmpty else { return nil }
    let printed = value.description + indicator.planned.indicator.unit.symbol
    return .figure(year: figure.subject.year, printed: printed, status: now)
  }

  /// Only what is said of the target can be better; what cannot be said is no progress.
  private static let rank: [Status: Int] = [.atRisk: 1, .uncertain: 2, .onTrack: 3, .achieved: 4]
}

/// Looks up what has happened to an order's indicator.
public struct GatherOrderFacts: Sendable {
  private let store: any PlanStore
  private let assessor: PlanAssessor

  /// - Parameter assessor: who judges.
  public init(store: any PlanStore, assessor: PlanAssessor = PlanAssessor()) {
    self.store = store
    self.assessor = assessor
  }

  /// The facts as of a year.
  public func callAsFunction(_ order: SupervisionOrder, asOf year: Int) async throws -> OrderFacts {
    let none = OrderFacts(indicator: nil, figure: nil, then: nil)
    guard case .indicator(let id, let key, let status) = order.content.matter else { return none }
    let force = try await PlansInForce(shelf: store, book: store)
    guard let plan = force.plan(id)?.plan, plan.indicators.contains(where: { $0.key == key }) else { return none }
    let assess = AssessPlan(ledger: store, judgements: Judgements(force.decisions), assessor: assessor)
    let found = try await assess(plan, asOf: year).indicators.first { $0.planned.key == key }
    guard let found else { return none }
    let figures = try await store.current(
      ObservationQuery(indicators: [found.planned.indicator.id], regions: [order.region]))
    let since = figures.filter { $0.subject.breakdown.isTotal && $0.provenance.recordedAt > order.issuedAt }
    return OrderFacts(
      indicator: found, figure: since.max { $0.subject.year < $1.subject.year }, then: status)
  }
}
