import Foundation
import People
import PlanModel
import Rounds
import Store

/// Keeps what somebody filled in (保存): field by field, so that two people at one return lose nothing of either.
public struct FillIn: Sendable {
  private let book: any RoundBook
  /// What the record calls it.
  private let verb: Act.Verb

  /// Keeps revisions in the book.
  public init(book: any RoundBook) { self.init(book: book, as: ReviewStep.save.verb) }

  init(book: any RoundBook, as verb: Act.Verb) {
    self.book = book
    self.verb = verb
  }

  /// What somebody filled in for one assignment.
  public struct Entry: Sendable {
    public let assignment: Assignment.ID
    /// The revision that was in front of the person.
    public let basis: Int
    /// What the person made of that revision's content.
    public let edit: @Sendable (ReturnContent) -> ReturnContent

    /// Fields changed in what stood there.
    public init(assignment: Assignment.ID, basis: Int, edit: @escaping @Sendable (ReturnContent) -> ReturnContent) {
      self.assignment = assignment
      self.basis = basis
      self.edit = edit
    }

    /// All that is to stand there.
    public init(assignment: Assignment.ID, basis: Int, content: ReturnContent) {
      self.init(assignment: assignment, basis: basis) { _ in content }
    }
  }

  /// What became of it.
  public struct Outcome: Sendable {
    /// What the round asks of the unit.
    public let asked: [Assignment]
    /// Returns with a new revision.
    public internal(set) var saved: [Return] = []
    /// Returns that somebody else changed in the same fields meanwhile; nothing of these was kept.
    public internal(set) var conflicts: [Assignment.ID: [ReturnMerge.Conflict]] = [:]
    /// Returns that could not be changed.
    public internal(set) var refused: [Assignment.ID: ReviewRefusal] = [:]
  }

  /// How often a save is tried again when another comes between: each try starts from what the other kept.
  private static let tries = 8

  /// Keeps each entry on its own: one that is refused or in conflict does not hold up the others.
  ///
  /// - Throws: `RoundRefusal` where round or assignment do not exist; what the store throws.
  public func callAsFunction(
    _ entries: [Entry], in round: ReportingRound.ID, by actor: Actor, at time: Date
  ) async throws -> Outcome {
    try await self(in: round, by: actor, at: time) { _ in entries }
  }

  /// The same with entries that are made once it is known what the round asks of the unit: it is read once for both.
  ///
  /// - Parameter entries: what was filled in; whatever it throws ends the saving before anything is kept.
  public func callAsFunction(
    in round: ReportingRound.ID, by actor: Actor, at time: Date,
    entries: @Sendable ([Assignment]) throws -> [Entry]
  ) async throws -> Outcome {
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
    _ entries: @Sendable ([Assignment]) throws -> [Entry], in id: ReportingRound.ID, by actor: Actor, at time: Date
  ) async throws -> Outcome {
    let state = try await LoadRound(book: book)(id, unit: actor.unit)
    var outcome = Outcome(asked: state.assignments)
    var revisions: [RevisedReturn] = []
    for entry in try entries(state.assignments) {
      guard let assignment = state.assignment(entry.assignment) else {
        throw RoundRefusal.noSuchAssignment(entry.assignment)
      }
      let current = state.current(assignment.id)
      let merge = try await merge(entry, into: current)
      guard merge.conflicts.isEmpty else {
        outcome.conflicts[assignment.id] = merge.conflicts
        continue
      }
      // Saving what stands there already is no act, and no fault.
      if merge.merged == current.content { continue }
      do {
        let next = try Review(round: state.round, assignment: assignment)
          .advance(current, by: .init(.save, by: actor, at: time, content: merge.merged))
        revisions.append(RevisedReturn(next, by: act(verb, current, next, assignment, state.round, actor, time)))
        outcome.saved.append(next)
      } catch {
        outcome.refused[assignment.id] = error
      }
    }
    if !revisions.isEmpty { try await book.keep(revisions) }
    return outcome
  }

  private func merge(_ entry: Entry, into current: Return) async throws -> ReturnMerge {
    var base = current.content
    if entry.basis != current.revision {
      base = try await book.revision(entry.basis, of: current.assignment, in: current.round)?.content ?? .empty
    }
    return ReturnMerge(base: base, theirs: current.content, mine: entry.edit(base))
  }
}

/// The act that the record keeps of a step.
func act(
  _ step: ReviewStep, _ before: Return, _ after: Return, _ assignment: Assignment, _ round: ReportingRound,
  _ actor: Actor, _ time: Date, reason: String = ""
) -> Act {
  act(step.verb, before, after, assignment, round, actor, time, reason: reason)
}

/// The act that the record keeps of a new revision.
func act(
  _ verb: Act.Verb, _ before: Return, _ after: Return, _ assignment: Assignment, _ round: ReportingRound,
  _ actor: Actor, _ time: Date, reason: String = ""
) -> Act {
  var details = [Act.Detail("title", String(assignment.title.prefix(60)))]
  if before.stage != after.stage || !before.hasBegun {
    details.append(.init("stage", "\(before.hasBegun ? before.stage.rawValue : "") → \(after.stage.rawValue)"))
  }
  details += ContentChange.all(from: before.content, to: after.content).map { .init($0.field, $0.words) }
  return Act(
    at: time, actor: actor, verb: verb, object: "\(round.id.text)/\(assignment.id.text)",
    region: round.regionCode, units: assignment.leads, reason: reason, details: details)
}
