import Foundation
import People

/// Where accounts are kept. They are changed in place: what they were before stands in the record, whose act is added in
/// the same transaction as the change.
public protocol AccountBook: Sendable {
  /// Adds an account. Throws `StoreRefusal.accountTaken`.
  func add(_ account: Account, password: KeptPassword, by act: Act) async throws

  /// Gives an account another name, posts, mail or standing; where it comes from stays. Disabling it ends its sessions.
  ///
  /// Throws `StoreRefusal.noSuchAccount`, and `StoreRefusal.lastAdministrator` where no active administrator would be
  /// left.
  func change(_ account: Account, by act: Act) async throws

  /// An account with all that signing in needs; `nil` where there is none.
  func account(_ id: Account.ID) async throws -> KeptAccount?

  /// All accounts, by name.
  func accounts() async throws -> [Account]

  /// Gives an account another password, forgets the tries on it and ends its sessions but for those named. Throws
  /// `StoreRefusal.noSuchAccount`.
  func setPassword(
    _ password: KeptPassword, of id: Account.ID, sparing sessions: SparedSessions, by act: Act) async throws

  /// Puts a newer hash of the same password in the place of `old`, where that is still there. No act: nothing that
  /// anybody can see changes.
  func renew(_ old: KeptPassword, with hash: KeptPassword, of id: Account.ID) async throws

  /// Switches one-time codes on, with another secret, or off. Throws `StoreRefusal.noSuchAccount`.
  func setOneTimeCode(_ standing: OneTimeCodeStanding, of id: Account.ID, by act: Act) async throws

  /// Counts a try on a name, whether or not there is such an account, unless the name has to wait. Counted before the
  /// password is looked at, so that many tries at once are no more than many tries one by one.
  func countTry(on name: Account.ID, at now: Date) async throws -> SignInTry

  /// Takes back the last try on a name, which neither failed nor succeeded: the next one need not wait for it.
  func takeBackTry(on name: Account.ID) async throws
}

/// What became of a try to sign in before the password was looked at.
public enum SignInTry: Hashable, Sendable {
  case counted
  case waits(until: Date)
}

/// Which sessions outlive a new password.
public enum SparedSessions: Hashable, Sendable {
  case none
  /// The one in which the password was changed, by `Session.tokenDigest`.
  case only(tokenDigest: String)
}
