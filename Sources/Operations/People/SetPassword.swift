import Foundation
import People
import Store

/// Gives an account another password: one's own with the present one, or an administrator somebody else's.
public struct SetPassword: Sendable {
  private let book: any AccountBook
  private let hashing: PasswordHashing
  private let rule: PasswordRule

  /// By the standard's rule of passwords, or another.
  public init(book: any AccountBook, hashing: PasswordHashing = .shared, rule: PasswordRule = .standard) {
    self.book = book
    self.hashing = hashing
    self.rule = rule
  }

  /// One's own. The session in which it is changed goes on, all others end. A wrong present password counts as a wrong
  /// one at sign-in: whoever finds a screen unlocked gets no more guesses.
  ///
  /// Throws `PeopleRefusal.unfit`, `.oldPasswordWrong`, `.waits`, `.sampleAccount`, `.busy`.
  public func callAsFunction(
    of signedIn: SignedIn, old: String, new: String, way: Actor.Way = .page, at now: Date
  ) async throws {
    let account = signedIn.account
    let actor = Actor(account: account.id.text, name: account.name, post: account.posts.first, way: way)
    let acts = AccountActs(book: book, actor: actor, now: now)
    let problems = rule.problems(of: new, for: account) + (new == old ? [.passwordUnchanged] : [])
    guard problems.isEmpty else { throw PeopleRefusal.unfit(problems) }
    try await PresentPassword(book: book, hashing: hashing).require(old, of: acts.kept(account.id), at: now)
    let kept = KeptPassword(hash: try await hashing.hash(new), standing: .own)
    try await book.setPassword(
      kept, of: account.id, sparing: .only(tokenDigest: signedIn.session.tokenDigest),
      by: acts.act(.setPassword, account))
  }

  /// Somebody else's, who forgot it. All sessions end; the owner is asked for one of their own at the next sign-in
  /// where the password is temporary.
  ///
  /// Throws `PeopleRefusal.unfit`, `.noSuchAccount`, `.rightMissing`, `.notOneself`, `.sampleAccount`, `.busy`.
  public func callAsFunction(
    of id: Account.ID, new: String, standing: KeptPassword.Standing = .temporary, by actor: Actor, at now: Date
  ) async throws {
    let acts = AccountActs(book: book, actor: actor, now: now)
    let kept = try await acts.kept(id)
    try acts.requireRight(over: kept.account)
    try acts.requireAnother(than: kept.account)
    if case .published = kept.password.standing { throw PeopleRefusal.sampleAccount }
    let problems = rule.problems(of: new, for: kept.account)
    guard problems.isEmpty else { throw PeopleRefusal.unfit(problems) }
    let password = KeptPassword(hash: try await hashing.hash(new), standing: standing)
    try await book.setPassword(
      password, of: id, sparing: .none, by: acts.act(.setPassword, kept.account, [.init("standing", standing.told)]))
  }
}

/// Asks whoever is signed in for their present password, before something that must not happen at a screen left open.
struct PresentPassword {
  let book: any AccountBook
  let hashing: PasswordHashing

  /// Throws `PeopleRefusal.sampleAccount`, `.waits`, `.oldPasswordWrong`, `.busy`.
  func require(_ password: String, of kept: KeptAccount, at now: Date) async throws {
    if case .published = kept.password.standing { throw PeopleRefusal.sampleAccount }
    let id = kept.account.id
    if case .waits(let end) = try await book.countTry(on: id, at: now) {
      throw PeopleRefusal.waits(minutes: max(1, Int((end.timeIntervalSince(now) / 60).rounded(.up))))
    }
    guard try await hashing.check(password, against: kept.password.hash) else { throw PeopleRefusal.oldPasswordWrong }
    try await book.takeBackTry(on: id)
  }
}

extension KeptPassword.Standing {
  fileprivate var told: String {
    switch self {
    case .own: "own"
    case .temporary: "temporary"
    case .published: "published"
    }
  }
}
