import Foundation
import PlanModel
import Rounds
import Store

/// Tries a rule on a round's returns as they stand, before it is adopted (试算).
public struct TryCheckRule: Sendable {
  private let store: any PlanStore

  /// Reads rounds and figures from the store.
  public init(store: any PlanStore) { self.store = store }

  /// What it would say.
  public struct Outcome: Sendable {
    public let round: ReportingRound
    public let holds: Int
    public let cannotSay: Int
    /// Places where it does not hold, in the round's order.
    public let failing: [Place]
    /// One where it holds, to see how it is worked out; `nil` where there is none.
    public let example: Place?

    /// What came of asking a round.
    public init(round: ReportingRound, holds: Int, cannotSay: Int, failing: [Place], example: Place?) {
      self.round = round
      self.holds = holds
      self.cannotSay = cannotSay
      self.failing = failing
      self.example = example
    }
  }

  /// A cell, or a return as a whole.
  public struct Place: Sendable {
    public let assignment: Assignment
    public let trial: TryRule.Trial

    /// A place with what the rule comes to there.
    public init(assignment: Assignment, trial: TryRule.Trial) {
      self.assignment = assignment
      self.trial = trial
    }
  }

  /// Asks a rule of every return of a round.
  ///
  /// - Throws: `RoundRefusal.noSuchRound`; `OwnRuleRefusal` where the rule cannot be read.
  public func callAsFunction(_ rule: CheckRule, on id: ReportingRound.ID) async throws -> Outcome {
    let state = try await LoadRound(book: store)(id)
    let owed = state.assignments.filter { $0.standing == .owed }
    let surroundings = try await SurroundReturns(ledger: store)(state, for: owed, asking: .anything)
    var (holds, cannotSay) = (0, 0)
    var failing: [Place] = []
    var example: Place?
    for assignment in owed {
      for trial in try TryRule(rule, on: surroundings.subject(assignment)).trials {
        switch trial.outcome {
        case .holds:
          holds += 1
          if example == nil { example = Place(assignment: assignment, trial: trial) }
        case .cannotSay: cannotSay += 1
        case .fails: failing.append(Place(assignment: assignment, trial: trial))
        }
      }
    }
    return Outcome(round: state.round, holds: holds, cannotSay: cannotSay, failing: failing, example: example)
  }
}
