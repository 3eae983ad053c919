import PlanModel
import Wording

/// Where an indicator stands against its target (methods.md 2.7), best first, then what cannot be said.
///
/// Raw values stand in addresses, in JSON and in CSV files.
public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
  /// The latest figure meets the target.
  case achieved
  /// Not met yet, and it probably will be.
  case onTrack
  /// Not met yet, and it may go either way.
  case uncertain
  /// Not met yet, and it probably will not be; or the time is over and it was not.
  case atRisk
  /// There are too few figures, or they are too old, to say.
  case insufficient
  /// The rule is not one for a machine: a person must judge.
  case needsJudgement

  /// In plain words.
  public var word: Phrase {
    switch self {
    case .achieved: Phrase.Status.achieved
    case .onTrack: Phrase.Status.onTrack
    case .uncertain: Phrase.Status.uncertain
    case .atRisk: Phrase.Status.atRisk
    case .insufficient: Phrase.Status.insufficient
    case .needsJudgement: Phrase.Status.needsJudgement
    }
  }
}

extension JudgedOutcome {
  /// The status a person's finding gives.
  var status: Status {
    switch self {
    case .met: .achieved
    case .onTrack: .onTrack
    case .uncertain: .uncertain
    case .atRisk: .atRisk
    }
  }
}
