import Wording

extension UnreadLines.Reason {
  /// In plain words.
  public var word: Phrase {
    switch self {
    case .letter: Phrase.Unread.letter
    case .preamble: Phrase.Unread.preamble
    case .principles: Phrase.Unread.principles
    case .implementation: Phrase.Unread.implementation
    case .note: Phrase.Unread.note
    case .contents: Phrase.Unread.contents
    case .pageMark: Phrase.Unread.pageMark
    case .heading: Phrase.Unread.heading
    case .notUnderstood: Phrase.Unread.notUnderstood
    }
  }
}

extension Finding.Severity {
  /// In plain words.
  public var word: Phrase {
    switch self {
    case .error: Phrase.Document.error
    case .warning: Phrase.Document.warning
    case .note: Phrase.Document.note
    }
  }
}

extension JudgedOutcome {
  /// In plain words: those of the status it amounts to.
  public var word: Phrase {
    switch self {
    case .met: Phrase.Status.met
    case .onTrack: Phrase.Status.onTrack
    case .uncertain: Phrase.Status.uncertain
    case .atRisk: Phrase.Status.unlikely
    }
  }
}

extension Bindingness {
  /// In plain words.
  public var word: Phrase {
    switch self {
    case .binding: Phrase.Bindings.binding
    case .expected: Phrase.Bindings.expected
    case .unstated: Phrase.Bindings.unstated
    }
  }
}
