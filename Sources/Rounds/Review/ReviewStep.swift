import People

/// What can be done to a return. Each step leads from certain stages to one; a step back needs a reason.
public enum ReviewStep: String, Hashable, Sendable, Codable, CaseIterable {
  /// 保存: fill in, as often as one likes.
  case save
  /// 提交: the liaison hands it to the unit's approver.
  case submit
  /// 审核通过: the unit's approver lets it leave the house; joint leads all sign.
  case pass
  /// 核定: the statistics bureau has checked it (the Office, for tasks and items).
  case check
  /// 更正: the statistics bureau puts a figure right before approval, with a reason.
  case amend
  /// 批准: figures go into the ledger.
  case approve
  /// 锁定: only a correction leads on from here.
  case lock
  /// 退回: one step back, with a reason.
  case sendBack
  /// 提出更正: a new edition of an approved return, with a reason.
  case openCorrection

  /// The stages from which the step leads on.
  public var from: Set<Return.Stage> {
    switch self {
    case .save, .submit: [.draft]
    case .pass: [.submitted]
    case .check: [.passed]
    case .amend: [.passed, .checked]
    case .approve: [.checked]
    case .lock: [.approved]
    case .sendBack: [.submitted, .passed, .checked]
    case .openCorrection: [.approved, .locked]
    }
  }

  /// Whether a reason must be given.
  public var needsReason: Bool {
    switch self {
    case .amend, .sendBack, .openCorrection: true
    case .save, .submit, .pass, .check, .approve, .lock: false
    }
  }

  /// The act that the record keeps of it.
  public var verb: Act.Verb {
    switch self {
    case .save: .saveDraft
    case .submit: .submitReturn
    case .pass: .passReturn
    case .check: .checkReturn
    case .amend: .amendReturn
    case .approve: .approveReturn
    case .lock: .lockReturn
    case .sendBack: .sendBackReturn
    case .openCorrection: .openCorrection
    }
  }

  /// The right that a return of this kind asks for at this stage.
  public func right(at stage: Return.Stage) -> Right {
    switch self {
    case .save, .submit: .supply
    case .pass: .pass
    case .check, .amend: .check
    case .approve: .approve
    case .lock: .lock
    case .sendBack: stage == .submitted ? .pass : .check
    case .openCorrection: .supply
    }
  }
}
