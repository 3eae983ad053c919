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

extension MissingReason {
  /// In plain words.
  public var word: Phrase {
    switch self {
    case .notCollected: Phrase.Missing.notCollected
    case .notApplicable: Phrase.Missing.notApplicable
    case .suppressed: Phrase.Missing.suppressed
    case .notYetPublished: Phrase.Missing.notYetPublished
    }
  }
}

extension Target.Standing {
  /// How sure the reading is, in plain words.
  public var word: Phrase {
    switch self {
    case .asPrinted: Phrase.Explaining.readingPrinted
    case .needsConfirmation(let what): Phrase.Explaining.readingOpen(what)
    case .confirmed(let decision): Phrase.Explaining.readingConfirmed(decision.text)
    }
  }
}

extension JudgedOutcome {
  /// In plain words, the same as the statuses'.
  public var word: Phrase {
    switch self {
    case .met: Phrase.Status.achieved
    case .onTrack: Phrase.Status.onTrack
    case .uncertain: Phrase.Status.uncertain
    case .atRisk: Phrase.Status.atRisk
    }
  }
}
