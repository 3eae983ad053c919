import Wording

extension Act.Verb {
  /// What was done, in words.
  public var word: Phrase { .verb(rawValue) }
}

extension Actor.Way {
  /// How it reached the system, in a word.
  public var word: Phrase { .way(rawValue) }
}

extension RecordChain.Fault {
  /// What is wrong, in a sentence.
  public var sentence: Phrase {
    switch self {
    case .numberMissing: .RecordFault.numberMissing
    case .notLinked: .RecordFault.notLinked
    case .contentChanged: .RecordFault.contentChanged
    case .keptChanged: .RecordFault.keptChanged
    }
  }
}
