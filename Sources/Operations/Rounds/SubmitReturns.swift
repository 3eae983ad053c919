import Foundation
import People
import Rounds
import Store
import Wording

/// Hands in returns for a unit's own system (接口提交): like `MoveReturns`, and what it handed in before from the same
/// revision counts as done, so that a repetition after a failure in between submits nothing twice.
public struct SubmitReturns: Sendable {
  private let store: any PlanStore

  /// Reads and keeps returns in the store.
  public init(store: any PlanStore) { self.store = store }

  /// A return to be handed in as it stood in a revision.
  public struct Entry: Hashable, Sendable {
    public let assignment: Assignment.ID
    public let basis: Int

    /// A return as it was read.
    public init(assignment: Assignment.ID, basis: Int) {
      self.assignment = assignment
      self.basis = basis
    }
  }

  /// What became of one of them.
  public enum Outcome: Hashable, Sendable {
    case submitted(Return)
    /// It has another revision than the one named.
    case changed(Return)
    case refused(Return, ReviewRefusal)
    /// The unit has no such item in this round.
    case unknown
  }

  /// How often it is tried again when another comes between.
  private static let tries = 8

  /// Hands in each on its own, in one transaction; the outcomes in the order of the entries.
  ///
  /// - Throws: `RoundRefusal.noSuchRound`; what the store throws.
  public func callAsFunction(
    _ entries: [Entry], in round: ReportingRound.ID, by actor: Actor, at time: Date
  ) async throws -> [Outcome] {
    var last: (any Error)?
    for _ in 0..<Self.tries {
      do { return try await attempt(entries, in: round, by: actor, at: time) } catch let refusal as StoreRefusal {
        guard case .changedMeanwhile = refusal else { throw refusal }
        last = refusal
      }
    }
    throw last ?? RoundRefusal.noSuchRound(round)
  }

  private func attempt(
    _ entries: [Entry], in id: ReportingRound.ID, by actor: Actor, at time: Date
  ) async throws -> [Outcome] {
    let state = try await LoadRound(book: store)(id)
    let named = Set(entries.map(\.assignment))
    let checked = try await CheckReturns(store: store)
      .surroundings(of: state, for: state.assignments.filter { named.contains($0.id) && $0.isOf(actor.unit) })
    var revisions: [RevisedReturn] = []
    var outcomes: [Outcome] = []
    for entry in entries {
      guard let assignment = state.assignment(entry.assignment), assignment.isOf(actor.unit) else {
        outcomes.append(.unknown)
        continue
      }
      let current = state.current(assignment.id)
      if let done = try await submitted(entry, current, by: actor) {
        outcomes.append(.submitted(done))
        continue
      }
      guard entry.basis == current.revision else {
        outcomes.append(.changed(current))
        continue
      }
      do {
        let next = try Review(round: state.round, assignment: assignment).advance(
          current,
          by: .init(.submit, by: actor, at: time, findings: checked.findings(on: assignment, for: .submission)))
        revisions.append(RevisedReturn(next, by: act(.submit, current, next, assignment, state.round, actor, time)))
        outcomes.append(.submitted(next))
      } catch {
        outcomes.append(.refused(current, error))
      }
    }
    if !revisions.isEmpty { try await store.keep(revisions) }
    return outcomes
  }

  /// The revision that this unit's system made of the named one by handing it in; `nil` where it did not.
  private func submitted(_ entry: Entry, _ current: Return, by actor: Actor) async throws -> Return? {
    guard current.revision > entry.basis else { return nil }
    let history = try await store.history(of: entry.assignment, in: current.round)
    return history.first { one in
      one.return.revision == entry.basis + 1 && one.act.verb == .submitReturn && one.act.actor.way == actor.way
        && one.act.actor.unit == actor.unit
    }?.return
  }
}

extension Assignment {
  /// Whether it is asked of a unit, as lead or as help.
  public func isOf(_ unit: String) -> Bool {
    standing == .owed && !unit.isEmpty && (leads.contains(unit) || supports.contains(unit))
  }
}
