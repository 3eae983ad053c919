import People
import Wording

/// What the work on accounts refuses, beside what the store refuses (`StoreRefusal`).
public enum PeopleRefusal: Refusal, Hashable {
  /// Not a name to sign in with.
  case badName
  /// There is no such account.
  case noSuchAccount(Account.ID)
  /// Everything that is wrong with what was typed: names, posts, passwords.
  case unfit([Phrase])
  /// The present password is another one.
  case oldPasswordWrong
  /// Too many wrong passwords: so many minutes to wait.
  case waits(minutes: Int)
  /// The code is wrong or was used.
  case codeWrong
  case alreadyUsesCodes
  case usesNoCodes
  /// The post of whoever asks does not allow it there.
  case rightMissing
  /// Nobody disables or promotes themself.
  case notOneself
  /// A public password stays.
  case sampleAccount
  /// Too many passwords wait to be hashed.
  case busy

  /// The refusal in words, naming the remedy.
  public var reason: Phrase {
    switch self {
    case .badName: .badAccountName
    case .noSuchAccount(let id): .noSuchAccount(id.text)
    case .unfit(let problems): .all(problems)
    case .oldPasswordWrong: .oldPasswordWrong
    case .waits(let minutes): .signInWaits(minutes: minutes)
    case .codeWrong: .oneTimeCodeWrong
    case .alreadyUsesCodes: .alreadyUsesCodes
    case .usesNoCodes: .usesNoCodes
    case .rightMissing: .rightMissing
    case .notOneself: .notOneself
    case .sampleAccount: .sampleAccountStays
    case .busy: .signInBusy
    }
  }
}
