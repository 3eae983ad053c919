import Operations
import People
import PlanModel
import Rounds
import Store

extension RoundDesk {
  /// What waits in a round for people in these posts, a queue for each step and post. Throws `RoundRefusal.noSuchRound`.
  ///
  /// - Parameter posts: the steps that somebody may take in the round's region, and as whom.
  func queue(_ id: ReportingRound.ID, for posts: [StepOffer]) async throws -> ReviewSheet {
    let state = try await LoadRound(book: store)(id)
    let checked = try await CheckReturns(store: store).surroundings(of: state)
    let day = RoundDay(now())
    let queues = posts.map { post in
      var rows: [ReviewSheet.Row] = []
      for assignment in state.assignments {
        let current = state.current(assignment.id)
        guard Review(round: state.round, assignment: assignment).offers(post.step, on: current, to: post.actor, on: day)
        else { continue }
        let total = assignment.total?.id
        rows.append(
          ReviewSheet.Row(
            assignment: assignment, current: current, value: total.flatMap { checked.surroundings.values[$0] },
            before: total.flatMap { checked.surroundings.known[$0]?[state.round.year - 1] },
            findings: checked.findings(on: assignment, for: .submission)))
      }
      return ReviewSheet.Queue(post: post, rows: rows)
    }
    return ReviewSheet(round: state.round, queues: queues, titles: state.titles)
  }
}

extension RoundState {
  fileprivate var titles: [Assignment.ID: String] {
    Dictionary(assignments.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
  }
}

/// What waits in a round for somebody.
struct ReviewSheet: Sendable {
  let round: ReportingRound
  let queues: [Queue]
  /// What every return of the round is called.
  let titles: [Assignment.ID: String]

  /// What waits for one step in one post.
  struct Queue: Sendable {
    let post: StepOffer
    let rows: [Row]
  }

  /// A return that waits.
  struct Row: Sendable {
    let assignment: Assignment
    let current: Return
    /// The total's value, typed or computed; `nil` where there is none.
    let value: ReturnedValue?
    /// The figure of the year before; `nil` where none is known.
    let before: CheckSubject.KnownFigure?
    let findings: [CheckFinding]
  }
}
