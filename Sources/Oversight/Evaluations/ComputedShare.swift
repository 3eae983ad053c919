import Assessment
import Foundation
import PlanModel
import Rounds

/// A score that is worked out: how much of what can be judged was reached. Its counts add up to all.
public struct ComputedShare: Hashable, Sendable, Codable {
  /// How many stand where, by the raw value of their status or state; those that cannot be judged under `unjudged`.
  public let counts: [String: Int]
  /// Half points reached, weights included.
  public let earned: Int
  /// Half points that could be reached by those that can be judged.
  public let possible: Int
  /// Half points of those that cannot be judged.
  public let unjudged: Int

  /// The key of those that cannot be judged.
  public static let unjudgedKey = "unjudged"

  /// All that was counted.
  public var total: Int { counts.values.reduce(0, +) }

  /// How many stand under a status or state.
  public func count(_ key: String) -> Int { counts[key] ?? 0 }

  /// The score on a scale from 0 to `maximum`, exactly.
  ///
  /// Those that cannot be judged are no zeros: they are left out, and where they weigh more than those that can be judged
  /// there is no score.
  public func score(maximum: Int) -> Scored {
    if possible + unjudged == 0 { return .without(.nothingToCount) }
    guard possible > 0, possible >= unjudged else { return .without(.tooFewJudged) }
    return .score(Decimal(earned) * Decimal(maximum) / Decimal(possible))
  }

  /// Counts indicators by their verdicts; a binding one weighs as in `Tally.bindingWeight`.
  public init(_ indicators: some Sequence<AssessedIndicator>, onTrack: EvaluationScheme.OnTrack) {
    self.init(
      indicators.map { indicator in
        let weight = indicator.planned.bindingness == .binding ? Tally.bindingWeight : 1
        return switch indicator.verdict.status {
        case .achieved: Counted("achieved", .full, weight)
        case .onTrack: Counted("onTrack", onTrack == .counts ? .full : .none, weight)
        case .uncertain: Counted("uncertain", .none, weight)
        case .atRisk: Counted("atRisk", .none, weight)
        case .insufficient, .needsJudgement: Counted(Self.unjudgedKey, .unjudged, weight)
        }
      })
  }

  /// Counts tasks by their last approved state; `nil` where none was approved.
  public init(tasks states: some Sequence<TaskProgress.State?>) {
    self.init(
      states.map { state in
        switch state {
        case .done: Counted("done", .full, 1)
        case .continuing: Counted("continuing", .full, 1)
        case .underWay: Counted("underWay", .half, 1)
        case .notStarted: Counted("notStarted", .none, 1)
        case .hindered: Counted("hindered", .none, 1)
        case nil: Counted(Self.unjudgedKey, .unjudged, 1)
        }
      })
  }

  private init(_ all: [Counted]) {
    var counts: [String: Int] = [:]
    var (earned, possible, unjudged) = (0, 0, 0)
    for one in all {
      counts[one.key, default: 0] += 1
      switch one.credit {
      case .full:
        earned += 2 * one.weight
        possible += 2 * one.weight
      case .half:
        earned += one.weight
        possible += 2 * one.weight
      case .none: possible += 2 * one.weight
      case .unjudged: unjudged += 2 * one.weight
      }
    }
    (self.counts, self.earned, self.possible, self.unjudged) = (counts, earned, possible, unjudged)
  }

  private struct Counted {
    let key: String
    let credit: Credit
    let weight: Int

    enum Credit {
      case full, half, none, unjudged
    }

    init(_ key: String, _ credit: Credit, _ weight: Int) {
      (self.key, self.credit, self.weight) = (key, credit, weight)
    }
  }
}

/// A score, or why there is none.
public enum Scored: Hashable, Sendable, Codable {
  case score(Decimal)
  case without(EvaluationPart.NoScore)

  /// The score; `nil` where there is none.
  public var value: Decimal? { if case .score(let value) = self { value } else { nil } }
}
