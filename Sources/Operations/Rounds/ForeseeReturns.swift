import Assessment
import Foundation
import PlanModel
import Rounds
import Store

/// Says what returns would change if they were approved now (影响预告): verdicts, warnings, indices, and the papers in
/// which they stand.
public struct ForeseeReturns: Sendable {
  private let store: any PlanStore
  private let shelf: any EvidenceShelf
  private let assessor: PlanAssessor

  /// - Parameters:
  ///   - shelf: where the documents of issued reports lie.
  ///   - assessor: who judges.
  public init(store: any PlanStore, shelf: any EvidenceShelf, assessor: PlanAssessor = PlanAssessor()) {
    self.store = store
    self.shelf = shelf
    self.assessor = assessor
  }

  /// What the returns of these assignments would change.
  public func callAsFunction(
    _ assignments: Set<Assignment.ID>, in state: RoundState, at time: Date
  ) async throws -> Consequences {
    let asked = state.assignments.filter { assignments.contains($0.id) && $0.kind == .figures }
    let figures = ApprovedFigures(store: store)
    var observations: [Observation] = []
    for assignment in asked {
      observations += try await figures.figures(
        of: state.current(assignment.id), assignment, state, by: "", at: time)
    }
    observations += try await figures.recounted(observations, in: state, besides: assignments, by: "", at: time)
    let force = try await PlansInForce(shelf: store, book: store)
    let overlaid = OverlaidLedger(store, adding: observations)
    let touched = Set(observations.map(\.subject.indicator))
    let judgements = Judgements(force.decisions)
    let now = AssessPlan(ledger: store, judgements: judgements, assessor: assessor)
    let then = AssessPlan(ledger: overlaid, judgements: judgements, assessor: assessor)
    var consequences = Consequences(figures: try await changes(observations))
    for kept in force.plans where kept.plan.region.code == state.round.regionCode {
      guard kept.plan.indicators.contains(where: { $0.rests(on: touched) }) else { continue }
      let before = try await now(kept.plan, asOf: time.calendarYear)
      let after = try await then(kept.plan, asOf: time.calendarYear)
      consequences.add(
        kept.plan, before: before, after: after, indices: try await indices(of: kept.plan, overlaid),
        papers: kept.plan.indicators.filter { $0.rests(on: touched) })
    }
    if !consequences.papers.isEmpty {
      consequences.reports = try await FindPrintedReports(store: store, shelf: shelf, assessor: assessor)(
        in: state.round.regionCode, under: overlaid, of: Set(consequences.papers.map(\.plan.id)))
    }
    return consequences
  }

  /// What would stand in the ledger, and what stands there.
  private func changes(_ observations: [Observation]) async throws -> [Consequences.FigureChange] {
    var changes: [Consequences.FigureChange] = []
    for one in observations {
      let held = try await store.history(of: one.subject).last
      if held?.value == one.value && held?.unit == one.unit { continue }
      changes.append(.init(subject: one.subject, unit: one.unit, before: held?.value, after: one.value))
    }
    return changes
  }

  private func indices(
    of plan: Plan, _ overlaid: OverlaidLedger
  ) async throws -> (before: IndexResult?, after: IndexResult?) {
    // Only the result counts here, not how sure it is: no simulation.
    let before = try await ComputeIndex(ledger: store)(plan, runs: 0).latest
    let after = try await ComputeIndex(ledger: overlaid)(plan, runs: 0).latest
    return (before, after)
  }
}

extension PlannedIndicator {
  /// Whether its verdict looks at any of these indicators.
  fileprivate func rests(on touched: Set<Indicator.ID>) -> Bool { !observedIndicators.isDisjoint(with: touched) }
}

/// What approving returns would change.
public struct Consequences: Sendable {
  /// Figures that are new or other than the ledger's.
  public let figures: [FigureChange]
  /// Verdicts that would be others, and those whose chance of attainment would move by a point or more.
  public private(set) var verdicts: [VerdictChange] = []
  public private(set) var warnings: [WatchWarnings.PlanChange] = []
  public private(set) var indices: [IndexMove] = []
  /// Pages and files in which the figures stand, by plan: they change of themselves; what was printed does not.
  public private(set) var papers: [Paper] = []

  /// Issued reports in which figures would no longer be what is approved.
  public fileprivate(set) var reports: [PrintedReport] = []

  init(figures: [FigureChange]) { self.figures = figures }

  /// A figure that would be new or another.
  public struct FigureChange: Sendable {
    public let subject: Observation.Subject
    public let unit: UnitOfMeasure
    /// `nil` where the ledger holds nothing.
    public let before: ObservedValue?
    public let after: ObservedValue
  }

  /// A verdict before and after.
  public struct VerdictChange: Sendable {
    public let plan: Plan
    public let planned: PlannedIndicator
    public let before: Verdict
    public let after: Verdict
  }

  /// An index before and after.
  public struct IndexMove: Sendable {
    public let plan: Plan
    public let before: IndexResult?
    public let after: IndexResult?
  }

  /// A plan's papers that hold the figures.
  public struct Paper: Sendable {
    public let plan: Plan
    public let rows: [PlannedIndicator]
  }

  mutating func add(
    _ plan: Plan, before: AssessedPlan, after: AssessedPlan, indices: (before: IndexResult?, after: IndexResult?),
    papers rows: [PlannedIndicator]
  ) {
    for (old, new) in zip(before.indicators, after.indicators) {
      let chances = (old.verdict.outlook.chance?.probability, new.verdict.outlook.chance?.probability)
      let moved = abs((chances.0 ?? 0) - (chances.1 ?? 0)) >= 0.01
      if old.verdict.status != new.verdict.status || moved {
        verdicts.append(.init(plan: plan, planned: new.planned, before: old.verdict, after: new.verdict))
      }
    }
    warnings += after.changes(since: before).map { .init(plan: plan, change: $0) }
    if indices.before?.value != indices.after?.value {
      self.indices.append(.init(plan: plan, before: indices.before, after: indices.after))
    }
    papers.append(.init(plan: plan, rows: rows))
  }
}
