import Oversight
import People
import PlanModel
import Rounds
import Wording

/// What every store refuses, whatever lies behind it.
public enum StoreRefusal: Refusal, Hashable {
  /// Decisions are never rewritten: a second one needs an identifier of its own.
  case decisionAlreadyKept(Decision.ID)
  /// Two plans of one document share region, population, kind and period.
  case planTwice(title: String, Plan.ID)
  /// A region has one round a year.
  case roundAlreadyOpen(ReportingRound.ID)
  case noSuchRound(ReportingRound.ID)
  /// Somebody else kept a revision of this return first.
  case changedMeanwhile(Assignment.ID)
  /// Somebody else kept a revision of this paper first.
  case paperChangedMeanwhile(PaperKind, PaperID)
  /// Somebody else has this sign-in name.
  case accountTaken(Account.ID)
  case noSuchAccount(Account.ID)
  /// Nobody would be left to keep the accounts.
  case lastAdministrator
  /// A one-time code is good for one sign-in.
  case oneTimeCodeUsed
  /// No active token bears this identifier.
  case noSuchToken(UnitToken.ID)

  /// The refusal in words, naming the remedy.
  public var reason: Phrase {
    switch self {
    case .decisionAlreadyKept(let id): .decisionAlreadyKept(id.text)
    case .planTwice(let title, let id): .planTwiceInOneDocument(title, id: id.text)
    case .roundAlreadyOpen(let id): .Round.alreadyOpen(id.text)
    case .noSuchRound(let id): .Round.noSuchRound(id.text)
    case .changedMeanwhile: .Round.changedMeanwhile
    case .paperChangedMeanwhile: .paperChangedMeanwhile
    case .accountTaken(let id): .accountTaken(id.text)
    case .noSuchAccount(let id): .noSuchAccount(id.text)
    case .lastAdministrator: .lastAdministrator
    case .oneTimeCodeUsed: .oneTimeCodeWrong
    case .noSuchToken(let id): .noSuchToken(id.text)
    }
  }
}
