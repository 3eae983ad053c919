import Foundation
import People
import Seals
import Store
import Wording

/// Signs somebody in by name, password and, where the account uses them, one-time code.
///
/// A name that does not exist is answered in the same words and after the same work as a wrong password, and waits just
/// as long after too many tries.
public struct SignIn: Sendable {
  private let book: any PeopleBook
  private let hashing: PasswordHashing
  private let makeToken: @Sendable () -> Token

  /// - Parameters:
  ///   - book: where accounts, sessions and the record are kept.
  ///   - makeToken: makes the session's key; random unless a test says otherwise.
  public init(
    book: any PeopleBook, hashing: PasswordHashing = .shared, makeToken: @escaping @Sendable () -> Token = { Token() }
  ) {
    self.book = book
    self.hashing = hashing
    self.makeToken = makeToken
  }

  /// One try. `code` is empty where none was typed. What was refused is recorded without what was typed, but not while
  /// a name waits: the record cannot be flooded by somebody who guesses.
  ///
  /// Throws `PeopleRefusal.busy` and what the store throws.
  public func callAsFunction(
    name: String, password: String, code: String = "", by way: Actor.Way = .page, at now: Date
  ) async throws -> SignInOutcome {
    guard let id = Account.ID(name) else {
      _ = try await hashing.check(password, against: nil)
      return try await refuse(nil, .unknownName, way, now)
    }
    if case .waits(let end) = try await book.countTry(on: id, at: now) { return .waiting(until: end) }
    let kept = try await book.account(id)
    guard try await hashing.check(password, against: kept?.password.hash) else {
      return try await refuse(kept?.account, kept == nil ? .unknownName : .wrongPassword, way, now)
    }
    guard let kept else { return try await refuse(nil, .unknownName, way, now) }
    guard kept.account.standing == .active else { return try await refuse(kept.account, .disabled, way, now) }
    var step: Int?
    if case .used(let codes, let lastStep) = kept.oneTimeCode {
      if code.isBlank {
        try await book.takeBackTry(on: id)
        return .codeWanted
      }
      guard let fitting = codes.step(of: code, at: now, after: lastStep) else {
        return try await refuse(kept.account, .wrongCode, way, now)
      }
      step = fitting
    }
    return try await open(kept, step: step, password: password, way, now)
  }

  private func open(
    _ kept: KeptAccount, step: Int?, password: String, _ way: Actor.Way, _ now: Date
  ) async throws -> SignInOutcome {
    if hashing.isOutOfDate(kept.password.hash) {
      let newer = KeptPassword(hash: try await hashing.hash(password), standing: kept.password.standing)
      try await book.renew(kept.password, with: newer, of: kept.account.id)
    }
    let token = makeToken()
    let account = kept.account
    let session = Session(tokenDigest: token.digest, account: account.id, openedAt: now, lastUsedAt: now)
    let actor = Actor(account: account.id.text, name: account.name, post: account.posts.first, way: way)
    let act = Act(
      at: now, actor: actor, verb: .signIn, object: account.id.text, region: account.posts.first?.region)
    do {
      try await book.open(session, step: step, by: act)
    } catch StoreRefusal.oneTimeCodeUsed {
      return try await refuse(account, .wrongCode, way, now)
    }
    return .signedIn(token, SignedIn(session: session, account: account, password: kept.password.standing))
  }

  private func refuse(
    _ account: Account?, _ cause: Cause, _ way: Actor.Way, _ now: Date
  ) async throws -> SignInOutcome {
    let actor = Actor(account: account?.id.text ?? "", name: account?.name ?? "", post: nil, way: way)
    try await book.record([
      Act(
        at: now, actor: actor, verb: .refuseSignIn, object: account?.id.text ?? "",
        region: account?.posts.first?.region, details: [.init("cause", cause.rawValue)])
    ])
    return .refused(reason: cause.reason)
  }

  private enum Cause: String {
    case unknownName, wrongPassword, wrongCode, disabled

    var reason: Phrase {
      switch self {
      case .unknownName, .wrongPassword: .signInRefused
      case .wrongCode: .oneTimeCodeWrong
      // Only whoever knows the password learns it.
      case .disabled: .accountIsDisabled
      }
    }
  }
}

/// What came of a try to sign in.
public enum SignInOutcome: Sendable {
  /// The token is the bearer's only copy: it goes into their cookie and nowhere else.
  case signedIn(Token, SignedIn)
  case refused(reason: Phrase)
  /// Nothing was looked at: too many wrong passwords in a row.
  case waiting(until: Date)
  /// The password is right; name, password and code are wanted together.
  case codeWanted
}
