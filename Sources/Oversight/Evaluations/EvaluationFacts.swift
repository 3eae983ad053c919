import Assessment
import PlanModel
import Rounds
import Wording

/// What an evaluation rests on beside people's scores: figures, tasks, and what was done, as they stood on one day.
public struct EvaluationFacts: Hashable, Sendable, Codable {
  /// The computed score of each matter that has one.
  public let shares: [EvaluationMatter.ID: ComputedShare]
  /// Of each computed aspect over everything, by its raw value: not the mean of its domains.
  public let whole: [String: ComputedShare]
  /// Binding indicators alone.
  public let binding: ComputedShare
  public let work: WorkRecord
  public let problems: [Problem]

  /// Something that hinders the plans: an open warning or a hindered task.
  public struct Problem: Hashable, Sendable, Codable {
    public let kind: Kind
    /// The indicator's name, or the task's text.
    public let title: String
    /// What is wrong, in words.
    public let words: Phrase
    /// Since which year; the year of the return for tasks.
    public let since: Int
    public let units: [String]

    /// A problem.
    public init(kind: Kind, title: String, words: Phrase, since: Int, units: [String]) {
      self.kind = kind
      self.title = title
      self.words = words
      self.since = since
      self.units = units
    }

    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
      case warning, hinderedTask
    }
  }

  /// Facts of an evaluation.
  ///
  /// - Parameters:
  ///   - plans: its plans, judged as of the last year of its period.
  ///   - tasks: the last approved state of tasks and project items.
  ///   - work: what was counted.
  public init(of evaluation: Evaluation, plans: [AssessedPlan], tasks: TaskStates, work: WorkRecord) {
    let onTrack = evaluation.scheme.onTrack
    var shares: [EvaluationMatter.ID: ComputedShare] = [:]
    for matter in evaluation.matters {
      guard case .domain(let id, _, let number, _) = matter.place,
        let assessed = plans.first(where: { $0.plan.id == id })
      else { continue }
      switch matter.aspect {
      case .attainment:
        shares[matter.id] = ComputedShare(
          assessed.indicators.filter { $0.planned.domain == number }, onTrack: onTrack)
      case .tasks:
        shares[matter.id] = ComputedShare(
          tasks: assessed.plan.evaluatedTasks.filter { $0.domain == number }
            .map { tasks[.init(.task, of: id, position: $0.position)]?.state })
      case .mechanisms, .innovation, .own1, .own2, .own3: continue
      }
    }
    self.shares = shares
    let indicators = plans.flatMap(\.indicators)
    let owed = plans.flatMap { assessed in
      let plan = assessed.plan
      return plan.evaluatedTasks.map { Assignment.ID(.task, of: plan.id, position: $0.position) }
        + plan.projectItems.indices.map { Assignment.ID(.project, of: plan.id, position: $0) }
    }
    whole = [
      EvaluationScheme.Aspect.ID.attainment.rawValue: ComputedShare(indicators, onTrack: onTrack),
      EvaluationScheme.Aspect.ID.tasks.rawValue: ComputedShare(tasks: owed.map { tasks[$0]?.state }),
    ]
    binding = ComputedShare(indicators.filter { $0.planned.bindingness == .binding }, onTrack: onTrack)
    self.work = work
    problems =
      plans.flatMap(\.warnings).map { warning in
        Problem(
          kind: .warning, title: warning.planned.indicator.name, words: warning.word, since: warning.since,
          units: warning.planned.lead)
      }
      + owed.compactMap { tasks[$0] }.filter { $0.state == .hindered }.map { task in
        Problem(
          kind: .hinderedTask, title: task.title, words: .evaluationHindered, since: task.year, units: task.leads)
      }
  }
}

/// The last approved state of each task and project item in the years of an evaluation.
public struct TaskStates: Hashable, Sendable {
  private let states: [Assignment.ID: State]
  /// How many were reported done in each year, approved.
  public let done: [Int: Int]
  /// How many were reported hindered in each year, approved.
  public let hindered: [Int: Int]

  /// Where a task stands.
  public struct State: Hashable, Sendable {
    public let state: TaskProgress.State
    public let title: String
    public let leads: [String]
    /// The year of the round.
    public let year: Int
  }

  /// The state of a task; `nil` where no return of it was approved.
  public subscript(id: Assignment.ID) -> State? { states[id] }

  /// What the rounds of the period say. Only approved and locked returns count.
  public init(_ rounds: [RoundState], in period: Period) {
    var states: [Assignment.ID: State] = [:]
    var (done, hindered): ([Int: Int], [Int: Int]) = ([:], [:])
    for state in rounds.sorted(by: { $0.round.year < $1.round.year })
    where (period.from...period.to).contains(state.round.year) {
      for assignment in state.assignments where assignment.kind != .figures && assignment.standing == .owed {
        let current = state.current(assignment.id)
        guard current.stage >= .approved, let reported = current.content.progress.state else { continue }
        if reported == .done { done[state.round.year, default: 0] += 1 }
        if reported == .hindered { hindered[state.round.year, default: 0] += 1 }
        states[assignment.id] = State(
          state: reported, title: assignment.title, leads: assignment.leads, year: state.round.year)
      }
    }
    (self.states, self.done, self.hindered) = (states, done, hindered)
  }
}
