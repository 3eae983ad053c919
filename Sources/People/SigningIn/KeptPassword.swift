import Seals

/// What is kept of an account's password.
public struct KeptPassword: Hashable, Sendable {
  public let hash: PasswordHash
  public let standing: Standing

  /// A hash with what the password is to its owner.
  public init(hash: PasswordHash, standing: Standing) {
    self.hash = hash
    self.standing = standing
  }

  /// What the password is to its owner.
  public enum Standing: Hashable, Sendable {
    /// Chosen by the owner.
    case own
    /// Given by somebody else; the owner is asked for one of their own at the next sign-in.
    case temporary
    /// Known to everybody: the sample's.
    case published(String)
  }
}

/// An account with all that signing in needs to know of it.
public struct KeptAccount: Sendable {
  public let account: Account
  public let password: KeptPassword
  public let oneTimeCode: OneTimeCodeStanding

  /// An account as it is kept.
  public init(account: Account, password: KeptPassword, oneTimeCode: OneTimeCodeStanding) {
    self.account = account
    self.password = password
    self.oneTimeCode = oneTimeCode
  }
}

/// Whether an account asks for a one-time code beside the password.
public enum OneTimeCodeStanding: Hashable, Sendable {
  case notUsed
  /// The secret, and the step of the last code taken: none up to it is taken again.
  case used(OneTimeCode, lastStep: Int)
}
