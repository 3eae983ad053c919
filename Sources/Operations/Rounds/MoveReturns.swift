import Foundation
import People
import PlanModel
import Rounds
import Store
import Wording

/// Takes returns one step on, or back (提交、审核、核定、批准、锁定、退回、更正): each on its own, so that one indicator
/// can be approved while another waits.
public struct MoveReturns: Sendable {
  private let store: any PlanStore
  private let checking: CheckReturns

  /// Reads and keeps returns in the store; figures reach its ledger when they are approved.
  public init(store: any PlanStore) {
    self.store = store
    checking = CheckReturns(store: store)
  }

  /// A step on one return.
  public struct Request: Sendable {
    public let assignment: Assignment.ID
    /// The revision that was in front of the person; `nil` where whatever stands there is meant.
    public let basis: Int?
    /// For an amendment: what is to stand there.
    public let content: ReturnContent?

    /// A step on a return as somebody saw it.
    public init(assignment: Assignment.ID, basis: Int? = nil, content: ReturnContent? = nil) {
      self.assignment = assignment
      self.basis = basis
      self.content = content
    }
  }

  /// What became of it.
  public struct Outcome: Sendable {
    public internal(set) var moved: [Return] = []
    /// Returns that stay where they are, and why.
    public internal(set) var refused: [Assignment.ID: Phrase] = [:]
  }

  /// Takes `step` on each of the returns that allow it; the others stay and say why.
  ///
  /// - Throws: `RoundRefusal` where round or assignment do not exist; what the store throws.
  public func callAsFunction(
    _ step: ReviewStep, on requests: [Request], in id: ReportingRound.ID, by actor: Actor, reason: String = "",
    at time: Date
  ) async throws -> Outcome {
    let state = try await LoadRound(book: store)(id)
    var outcome = Outcome()
    var revisions: [RevisedReturn] = []
    // Only handing in and checking look at what surrounds a return.
    let asked = Set(requests.map(\.assignment))
    let surroundings =
      step == .submit || step == .check
      ? try await checking.surroundings(of: state, for: state.assignments.filter { asked.contains($0.id) }) : nil
    for (request, assignment) in try inOrder(requests, of: state) {
      let current = state.current(assignment.id)
      if let basis = request.basis, basis != current.revision {
        outcome.refused[assignment.id] = StoreRefusal.changedMeanwhile(assignment.id).reason
        continue
      }
      do {
        let findings =
          surroundings?.findings(on: assignment, content: request.content, for: .submission) ?? []
        let next = try Review(round: state.round, assignment: assignment).advance(
          current,
          by: .init(step, by: actor, at: time, reason: reason.trimmed, content: request.content, findings: findings))
        if step == .approve {
          // Only approved figures reach the ledger, in a rate as well.
          let approved = Set(outcome.moved.map(\.assignment))
          let waiting = state.unapprovedCounts(of: assignment).filter { !approved.contains($0.id) }
          guard waiting.isEmpty else {
            outcome.refused[assignment.id] = Phrase.Review.countsFirst(waiting.map(\.title))
            continue
          }
        }
        let act = act(step, current, next, assignment, state.round, actor, time, reason: reason.trimmed)
        let observations =
          step == .approve
          ? try await ApprovedFigures(store: store)(next, assignment, state, by: actor, at: time) : []
        revisions.append(RevisedReturn(next, by: act, observations: observations))
        outcome.moved.append(next)
      } catch let refusal as ReviewRefusal {
        outcome.refused[assignment.id] = refusal.reason
      }
    }
    if !revisions.isEmpty { try await store.keep(revisions) }
    return outcome
  }
  /// Each return once, rates that are counted from others' figures last: both may be approved together.
  private func inOrder(_ requests: [Request], of state: RoundState) throws -> [(Request, Assignment)] {
    var seen: Set<Assignment.ID> = []
    let found = try requests.filter { seen.insert($0.assignment).inserted }.map { request in
      guard let assignment = state.assignment(request.assignment) else {
        throw RoundRefusal.noSuchAssignment(request.assignment)
      }
      return (request, assignment)
    }
    let isRate = found.map { !state.termsOfRate(of: $0.1).isEmpty }
    return zip(found, isRate).filter { !$0.1 }.map(\.0) + zip(found, isRate).filter(\.1).map(\.0)
  }
}
