import Foundation

/// How long a name waits after wrong passwords in a row: after five 1 minute, then 2, 4 … up to 60.
///
/// Waiting instead of locking: nobody can shut an account for its owner, and whoever guesses has some 30 tries in the
/// first day, which a password that `PasswordRule` takes survives (NIST SP 800-63B, 5.2.2, allows 100 in all).
public struct SignInBackOff: Hashable, Sendable {
  /// Wrong passwords since the last right one.
  public let failures: Int
  /// When the last was typed; `nil` where there was none.
  public let last: Date?

  /// What is known of the tries on a name.
  public init(failures: Int, last: Date?) {
    self.failures = failures
    self.last = last
  }

  /// Nothing went wrong so far.
  public static let none = SignInBackOff(failures: 0, last: nil)
  /// So many wrong passwords cost nothing.
  public static let free = 5
  /// The longest wait, in minutes.
  public static let longest = 60

  /// Seconds without a try after which the tries on a name are forgotten: one day.
  public static let memory: TimeInterval = 86_400

  /// How many minutes to wait after the last wrong password; 0 where there is nothing to wait for.
  public var minutes: Int {
    guard failures >= Self.free else { return 0 }
    return min(1 << min(failures - Self.free, 6), Self.longest)
  }

  /// When the next password is taken, where that is after `now`; `nil` where one is taken at once.
  ///
  /// A clock that was set back makes nobody wait longer than `minutes` from now.
  public func end(at now: Date) -> Date? {
    guard let last, minutes > 0 else { return nil }
    let wait = TimeInterval(minutes * 60)
    let end = min(last, now).addingTimeInterval(wait)
    return end > now ? end : nil
  }

  /// One more try: counted as wrong until it has proved right, so that a thousand tries at once count too.
  public func trying(at now: Date) -> SignInBackOff { SignInBackOff(failures: failures + 1, last: now) }
}
