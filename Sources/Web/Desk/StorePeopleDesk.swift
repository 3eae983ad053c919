import Foundation
import Operations
import People
import Seals
import Store
import Wording

/// The people's desk over a store: the verbs of Operations.
public struct StorePeopleDesk: PeopleDesk {
  private let store: any PeopleBook
  private let hashing: PasswordHashing
  private let clock: @Sendable () -> Date

  /// - Parameters:
  ///   - hashing: where passwords are hashed.
  ///   - now: the time of what is done.
  public init(
    store: any PeopleBook, hashing: PasswordHashing = .shared, now: @escaping @Sendable () -> Date
  ) {
    self.store = store
    self.hashing = hashing
    clock = now
  }

  public var now: Date { clock() }

  public func hasAccounts() async throws -> Bool { try await !store.accounts().isEmpty }

  public func sampleAccounts() async throws -> PublicAccounts {
    let found = try await SampleAccounts(book: store)()
    return PublicAccounts(accounts: found.map(\.account), password: found.first?.password ?? "")
  }

  public func signIn(name: String, password: String, code: String) async throws -> SignInAnswer {
    switch try await SignIn(book: store, hashing: hashing)(name: name, password: password, code: code, at: now) {
    case .signedIn(let token, let signedIn): .opened(token: token.text, session: DeskSession(signedIn, token.text))
    case .refused(let reason): .refused(reason)
    case .waiting(let end): .waits(until: end)
    case .codeWanted: .codeNeeded
    }
  }

  public func session(_ token: String) async throws -> DeskSession? {
    try await OpenSession(book: store)(token: token, at: now).map { DeskSession($0, token) }
  }

  public func signOut(_ token: String) async throws {
    guard let signedIn = try await OpenSession(book: store)(token: token, at: now) else { return }
    try await SignOut(book: store)(signedIn, at: now)
  }

  public func changePassword(in token: String, from old: String, to new: String) async throws {
    try await SetPassword(book: store, hashing: hashing)(of: signedIn(token), old: old, new: new, at: now)
  }

  public func asksForCode(_ account: Account.ID) async throws -> Bool {
    switch try await store.account(account)?.oneTimeCode {
    case .used: true
    case .notUsed, nil: false
    }
  }

  public func newCodeSecret(for account: Account) -> CodeSecret {
    let (secret, address) = EnableTOTP(book: store, hashing: hashing).proposal(for: account)
    return CodeSecret(text: secret, address: address)
  }

  public func codeSecret(_ text: String, for account: Account) -> CodeSecret? {
    EnableTOTP(book: store, hashing: hashing).proposal(of: text, for: account)
      .map { CodeSecret(text: $0.secret, address: $0.uri) }
  }

  public func confirmCode(in token: String, secret: String, code: String, password: String) async throws {
    try await EnableTOTP(book: store, hashing: hashing)(
      for: signedIn(token), secret: secret, code: code, password: password, at: now)
  }

  public func endCode(in token: String, password: String) async throws {
    try await DisableTOTP(book: store, hashing: hashing)(for: signedIn(token), password: password, at: now)
  }

  public func accounts() async throws -> [Account] { try await store.accounts() }

  public func add(_ draft: AccountDraft, by actor: Actor) async throws -> TemporaryPassword {
    let password = TemporaryPassword.newText()
    let account = Account(id: draft.id, name: draft.name, posts: draft.posts, mail: draft.mail, origin: .added)
    let added = try await AddAccount(book: store, hashing: hashing)(account, password: password, by: actor, at: now)
    return TemporaryPassword(account: added, password: password)
  }

  public func change(_ draft: AccountDraft, by actor: Actor) async throws {
    _ = try await ChangeAccount(book: store)(
      draft.id, name: draft.name, posts: draft.posts, mail: draft.mail, by: actor, at: now)
  }

  public func set(_ standing: Account.Standing, of account: Account.ID, by actor: Actor) async throws {
    switch standing {
    case .active: try await EnableAccount(book: store)(account, by: actor, at: now)
    case .disabled: try await DisableAccount(book: store)(account, by: actor, at: now)
    }
  }

  public func resetPassword(_ account: Account.ID, by actor: Actor) async throws -> TemporaryPassword {
    let password = TemporaryPassword.newText()
    try await SetPassword(book: store, hashing: hashing)(of: account, new: password, by: actor, at: now)
    do {
      try await DisableTOTP(book: store, hashing: hashing)(for: account, by: actor, at: now)
    } catch PeopleRefusal.usesNoCodes {
      // Nothing to end.
    }
    guard let kept = try await store.account(account) else { throw PeopleRefusal.noSuchAccount(account) }
    return TemporaryPassword(account: kept.account, password: password)
  }

  public func unitTokens() async throws -> [UnitToken] { try await store.unitTokens() }

  public func unitToken(_ text: String) async throws -> UnitToken? {
    try await OpenUnitToken(book: store)(token: text, at: now)
  }

  public func issueToken(_ draft: UnitTokenDraft, by actor: Actor) async throws -> IssuedUnitToken {
    let issued = try await IssueToken(book: store)(
      unit: draft.unit, region: draft.region, note: draft.note, by: actor, at: now)
    return IssuedUnitToken(token: issued.kept, secret: issued.token.text)
  }

  public func revokeToken(_ id: UnitToken.ID, by actor: Actor) async throws {
    try await RevokeToken(book: store)(id, by: actor, at: now)
  }

  private func signedIn(_ token: String) async throws -> SignedIn {
    guard let signedIn = try await OpenSession(book: store)(token: token, at: now) else { throw SessionEnded() }
    return signedIn
  }

  /// The session ended while its request was at work.
  private struct SessionEnded: Refusal {
    var reason: Phrase { Phrase.Door.signInFirst }
  }
}

extension DeskSession {
  /// A session with what its forms carry: derived one way from the token, so that neither what the database keeps of the
  /// token nor a page that leaks opens the session.
  fileprivate init(_ signedIn: SignedIn, _ token: String) {
    self.init(
      account: signedIn.account, csrf: SHA256Digest(Data("guatu form seal:\(token)".utf8)).hex,
      password: signedIn.password)
  }
}

extension TemporaryPassword {
  /// Sixteen characters in groups of four that are told apart on paper and over the telephone: 79 bits.
  fileprivate static func newText() -> String {
    let alphabet = Array("abcdefghjkmnpqrstuvwxyz23456789")
    var generator = SystemRandomNumberGenerator()
    return (0..<4).map { _ in String((0..<4).compactMap { _ in alphabet.randomElement(using: &generator) }) }
      .joined(separator: "-")
  }
}
