import Rounds
import Wording

extension TaskStanding {
  /// The standing in a word.
  public var word: Phrase {
    switch self {
    case .notStarted, .underWay, .done, .continuing, .hindered:
      TaskProgress.State(rawValue: rawValue)?.word ?? Phrase(verbatim: rawValue)
    case .open: .TaskHistory.open
    case .notAsked: .TaskHistory.notAsked
    }
  }
}
