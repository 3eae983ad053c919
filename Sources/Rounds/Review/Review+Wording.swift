import Wording

extension ReviewStep {
  /// The step in a word.
  public var word: Phrase {
    switch self {
    case .save: .Review.save
    case .submit: .Review.submit
    case .pass: .Review.pass
    case .check: .Review.check
    case .amend: .Review.amend
    case .approve: .Review.approve
    case .lock: .Review.lock
    case .sendBack: .Review.sendBack
    case .openCorrection: .Review.openCorrection
    }
  }
}

extension Return.Stage {
  /// The stage in a word.
  public var word: Phrase {
    switch self {
    case .draft: .Review.draft
    case .submitted: .Review.submitted
    case .passed: .Review.passed
    case .checked: .Review.checked
    case .approved: .Review.approved
    case .locked: .Review.locked
    }
  }
}

extension Return {
  /// How it stands in a word: a return in which nothing was filled in is not begun.
  public var word: Phrase { hasBegun ? stage.word : .Review.notBegun }
}

extension TaskProgress.State {
  /// The state in a word.
  public var word: Phrase {
    switch self {
    case .notStarted: .Review.notStarted
    case .underWay: .Review.underWay
    case .done: .Review.done
    case .continuing: .Review.continuing
    case .hindered: .Review.hindered
    }
  }
}
