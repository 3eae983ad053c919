import Foundation

/// A time of work between signing in and out. Whoever bears its token is the account.
public struct Session: Hashable, Sendable {
  /// `Token.digest`; the token itself is only with its bearer.
  public let tokenDigest: String
  public let account: Account.ID
  public let openedAt: Date
  /// When it was last used; kept to the minute.
  public let lastUsedAt: Date

  /// A session as it is kept.
  public init(tokenDigest: String, account: Account.ID, openedAt: Date, lastUsedAt: Date) {
    self.tokenDigest = tokenDigest
    self.account = account
    self.openedAt = openedAt
    self.lastUsedAt = lastUsedAt
  }
}

/// How long a session lasts.
public struct SessionRule: Hashable, Sendable {
  /// Seconds after signing in. One working day: NIST SP 800-63B, 4.2.3, asks for no more than 12 hours.
  public let longest: TimeInterval
  /// Seconds without use. Twice what someone takes to look figures up in paper files; SP 800-63B's 30 minutes would
  /// sign a liaison out between two ledgers.
  public let idle: TimeInterval

  /// 12 hours from signing in, two hours without use.
  public static let standard = SessionRule(longest: 12 * 3600, idle: 2 * 3600)
  /// Uses closer together than a minute are not written down one by one.
  public static let coarseness: TimeInterval = 60

  /// Whether `session` still holds at a moment.
  public func allows(_ session: Session, at now: Date) -> Bool {
    now.timeIntervalSince(session.openedAt) < longest && now.timeIntervalSince(session.lastUsedAt) < idle
  }
}

/// Somebody who is signed in: what every page knows of its reader.
public struct SignedIn: Hashable, Sendable {
  public let session: Session
  public let account: Account
  /// Where it is temporary, its owner is asked for one of their own before anything else.
  public let password: KeptPassword.Standing

  /// A session with its account.
  public init(session: Session, account: Account, password: KeptPassword.Standing) {
    self.session = session
    self.account = account
    self.password = password
  }
}
