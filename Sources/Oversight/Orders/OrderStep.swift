import People
import Rounds
import Wording

/// Something done to an order.
public enum OrderStep: Hashable, Sendable {
  /// The unit says what it will do, by when.
  case answer(measures: String, milestones: [SupervisionOrder.Milestone])
  case sendBack(reason: String)
  case accept
  /// What was done since: words, and which milestones are done, by their places.
  case progress(String, done: Set<Int>)
  case report
  case askExtension(until: RoundDay, reason: String)
  case extend(until: RoundDay, reason: String)
  /// On the grounds that the facts give, or on evidence.
  case close(SupervisionOrder.Grounds)
  case reopen(reason: String)
  case withdraw(reason: String)

  /// Its name; stands in forms.
  public var name: Name {
    switch self {
    case .answer: .answer
    case .sendBack: .sendBack
    case .accept: .accept
    case .progress: .progress
    case .report: .report
    case .askExtension: .askExtension
    case .extend: .extend
    case .close: .close
    case .reopen: .reopen
    case .withdraw: .withdraw
    }
  }

  /// Why, where it says so.
  public var reason: String {
    switch self {
    case .sendBack(let reason), .reopen(let reason), .withdraw(let reason): reason
    case .askExtension(_, let reason), .extend(_, let reason): reason
    case .answer, .accept, .progress, .report, .close: ""
    }
  }

  public enum Name: String, Hashable, Sendable, CaseIterable {
    case answer, accept, sendBack, progress, report, askExtension, extend, close, reopen, withdraw
    public var word: Phrase { .orderStep(rawValue) }

    /// Whether the unit takes it, not the Office.
    public var isUnits: Bool {
      switch self {
      case .answer, .progress, .report, .askExtension: true
      case .accept, .sendBack, .extend, .close, .reopen, .withdraw: false
      }
    }

    /// The verb under which the record has it.
    public var verb: Act.Verb {
      switch self {
      case .answer: .answerOrder
      case .accept: .acceptOrderAnswer
      case .sendBack: .sendBackOrder
      case .progress: .reportOrderProgress
      case .report: .reportOrderDone
      case .askExtension: .askOrderExtension
      case .extend: .extendOrder
      case .close: .closeOrder
      case .reopen: .reopenOrder
      case .withdraw: .withdrawOrder
      }
    }
  }
}

/// Why something cannot be done to an order.
public enum OrderRefusal: Refusal, Hashable {
  case noSuchOrder(PaperID)
  case notTheOffice
  case notAllowed(OrderStep.Name)
  case wrongStage(OrderStep.Name, SupervisionOrder.Stage)
  case titleMissing(maximum: Int)
  case unitUnknown(String)
  case demandMissing(maximum: Int)
  case indicatorUnknown(String)
  case nothingChosen
  case dueBeforeToday(RoundDay)
  case measuresMissing(maximum: Int)
  case milestoneIncomplete
  case tooManyMilestones(maximum: Int)
  case wordsTooLong(maximum: Int)
  case nothingSaid
  case reasonMissing
  case notLater(RoundDay)
  /// It can be closed neither on a figure nor on evidence yet.
  case noGrounds
  case changedMeanwhile

  /// What is wrong, and what to do.
  public var reason: Phrase {
    typealias Words = Phrase.OrderRefusal
    return switch self {
    case .noSuchOrder(let id): Words.noSuch(String(id.text.prefix(60)))
    case .notTheOffice: Words.notTheOffice
    case .notAllowed(let step): Words.notAllowed(step.word)
    case .wrongStage(let step, let stage): Words.wrongStage(step.word, stage.word)
    case .titleMissing(let maximum): Words.titleMissing(maximum)
    case .unitUnknown(let unit): Words.unitUnknown(String(unit.prefix(60)))
    case .demandMissing(let maximum): Words.demandMissing(maximum)
    case .indicatorUnknown(let key): Words.indicatorUnknown(String(key.prefix(60)))
    case .nothingChosen: Words.nothingChosen
    case .dueBeforeToday(let day): Words.dueBeforeToday("\(day)")
    case .measuresMissing(let maximum): Words.measuresMissing(maximum)
    case .milestoneIncomplete: Words.milestoneIncomplete
    case .tooManyMilestones(let maximum): Words.tooManyMilestones(maximum)
    case .wordsTooLong(let maximum): Words.wordsTooLong(maximum)
    case .nothingSaid: Words.nothingSaid
    case .reasonMissing: Words.reasonMissing
    case .notLater(let day): Words.notLater("\(day)")
    case .noGrounds: Words.noGrounds
    case .changedMeanwhile: .paperChangedMeanwhile
    }
  }
}
