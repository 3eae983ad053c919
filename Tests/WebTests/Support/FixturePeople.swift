import Foundation
import People
import PlanModel
import Wording

@testable import Web

/// People of the made-up city: one of every role, each with the password 正确的密码 and a session of its own.
actor FixturePeople: PeopleDesk {
  static let password = "correct horse battery"
  static let moment = Date(timeIntervalSince1970: 1_735_700_000)
  nonisolated var now: Date { Self.moment }

  private(set) var all: [Account]
  private(set) var sessions: [String: Account.ID] = [:]
  private(set) var usingCodes: Set<Account.ID> = []
  private(set) var temporary: Set<Account.ID> = []
  private(set) var tokens: [UnitToken] = []
  private(set) var acts: [String] = []
  var sample: PublicAccounts

  init(_ accounts: [Account] = FixturePeople.everyRole, sample: PublicAccounts = PublicAccounts()) {
    all = accounts
    self.sample = sample
    for account in accounts { sessions[Self.token(account.id.text)] = account.id }
  }

  /// The cookie's token of somebody's session.
  static func token(_ id: String) -> String { "session-of-\(id)" }
  static func csrf(_ token: String) -> String { "seal-of-\(token)" }

  static func account(_ role: Role) -> Account {
    let name = role == .office ? "李华" : role == .leader ? "赵强" : "某\(role.rawValue)"
    let unit = role.belongsToUnit ? "市卫生健康委" : ""
    return Account(
      id: Account.ID(role.rawValue)!, name: name,
      posts: [Post(role: role, region: RegionCode("659901")!, unit: unit)], origin: .added)
  }

  static let everyRole = Role.allCases.map(account)

  func hasAccounts() -> Bool { !all.isEmpty }
  func sampleAccounts() -> PublicAccounts { sample }

  func signIn(name: String, password: String, code: String) -> SignInAnswer {
    if name == "locked" { return .waits(until: Self.moment) }
    guard let account = all.first(where: { $0.id == Account.ID(name) }), password == Self.password else {
      return .refused(Phrase.signInRefused)
    }
    guard account.standing == .active else { return .refused(Phrase.accountIsDisabled) }
    if usingCodes.contains(account.id), code.isEmpty { return .codeNeeded }
    if usingCodes.contains(account.id), code != "123456" { return .refused(Phrase.oneTimeCodeWrong) }
    let token = "new-\(sessions.count)"
    sessions[token] = account.id
    return .opened(token: token, session: session(account, token))
  }

  private func session(_ account: Account, _ token: String) -> DeskSession {
    DeskSession(
      account: account, csrf: Self.csrf(token), password: temporary.contains(account.id) ? .temporary : .own)
  }

  func session(_ token: String) -> DeskSession? {
    sessions[token].flatMap { id in all.first { $0.id == id } }.map { session($0, token) }
  }

  func signOut(_ token: String) { sessions[token] = nil }

  func changePassword(in token: String, from old: String, to new: String) throws {
    guard old == Self.password else { throw Refused(reason: Phrase.oldPasswordWrong) }
    guard new.count >= 10 else { throw Refused(reason: Phrase.passwordTooShort(10)) }
    acts.append("password")
    if let id = sessions[token] { temporary.remove(id) }
  }

  func asksForCode(_ account: Account.ID) -> Bool { usingCodes.contains(account) }

  nonisolated func newCodeSecret(for account: Account) -> CodeSecret {
    CodeSecret(text: "JBSWY3DPEHPK3PXP", address: "otpauth://totp/Guatu:x?secret=JBSWY3DPEHPK3PXP")
  }
  nonisolated func codeSecret(_ text: String, for account: Account) -> CodeSecret? { newCodeSecret(for: account) }

  func confirmCode(in token: String, secret: String, code: String, password: String) throws {
    guard password == Self.password else { throw Refused(reason: Phrase.oldPasswordWrong) }
    guard code == "123456" else { throw Refused(reason: Phrase.oneTimeCodeWrong) }
    if let id = sessions[token] { usingCodes.insert(id) }
  }

  func endCode(in token: String, password: String) throws {
    guard password == Self.password else { throw Refused(reason: Phrase.oldPasswordWrong) }
    if let id = sessions[token] { usingCodes.remove(id) }
  }

  func accounts() -> [Account] { all }

  func add(_ draft: AccountDraft, by actor: Actor) throws -> TemporaryPassword {
    if all.contains(where: { $0.id == draft.id }) { throw Refused(reason: Phrase.accountTaken(draft.id.text)) }
    let account = Account(id: draft.id, name: draft.name, posts: draft.posts, mail: draft.mail, origin: .added)
    all.append(account)
    temporary.insert(account.id)
    return TemporaryPassword(account: account, password: "told-once-4711")
  }

  func change(_ draft: AccountDraft, by actor: Actor) {
    replace(draft.id) { Account(id: $0.id, name: draft.name, posts: draft.posts, mail: draft.mail, origin: .added) }
  }

  func set(_ standing: Account.Standing, of account: Account.ID, by actor: Actor) throws {
    if account.text == actor.account { throw Refused(reason: Phrase.notOneself) }
    replace(account) {
      Account(id: $0.id, name: $0.name, posts: $0.posts, mail: $0.mail, standing: standing, origin: .added)
    }
  }

  func resetPassword(_ account: Account.ID, by actor: Actor) throws -> TemporaryPassword {
    guard let found = all.first(where: { $0.id == account }) else {
      throw Refused(reason: Phrase.noSuchAccount(account.text))
    }
    temporary.insert(account)
    return TemporaryPassword(account: found, password: "told-once-0815")
  }

  func unitTokens() -> [UnitToken] { tokens }

  /// The secret of the one token that is good here.
  static let unitSecret = "secret-of-a-unit"
  func unitToken(_ text: String) -> UnitToken? {
    guard text == Self.unitSecret, let region = RegionCode("659901") else { return nil }
    return UnitToken(
      id: .init("a1b2c3d4"), digest: "d", unit: "市卫生健康委", region: region, note: "", issuedBy: "",
      issuedAt: Self.moment, endsAt: .distantFuture)
  }

  func issueToken(_ draft: UnitTokenDraft, by actor: Actor) -> IssuedUnitToken {
    let token = UnitToken(
      id: .init("a1b2c3d4"), digest: "d", unit: draft.unit, region: draft.region, note: draft.note,
      issuedBy: actor.name, issuedAt: Self.moment, endsAt: Self.moment.addingTimeInterval(86_400))
    tokens = [token]
    return IssuedUnitToken(token: token, secret: "told-once-token")
  }

  func revokeToken(_ id: UnitToken.ID, by actor: Actor) { tokens.removeAll { $0.id == id } }

  /// Makes somebody's password one that an administrator told.
  func makeTemporary(_ role: Role) { temporary.insert(Self.account(role).id) }

  private func replace(_ id: Account.ID, with change: (Account) -> Account) {
    all = all.map { $0.id == id ? change($0) : $0 }
  }

  struct Refused: Refusal {
    let reason: Phrase
  }
}

extension Site {
  /// A site of fixtures.
  init(
    desk: any PlanDesk, people: any PeopleDesk = FixturePeople(), rounds: RoundDesk = .empty,
    hosts: AcceptedHosts = .loopback, reading: ReadingPolicy = .signedIn
  ) {
    self.init(
      desk: desk, people: people, rounds: rounds, vendor: .empty, gate: Gate(hosts: hosts),
      logger: .init(label: "test"), door: Door(reading: reading))
  }
}

extension Incoming {
  /// A request to this machine by somebody with a session; by a stranger where `role` is `nil`.
  static func get(_ path: String, as role: Role? = .office) -> Incoming {
    let parts = path.split(separator: "?", maxSplits: 1)
    var incoming = Incoming(path: String(parts[0]))
    incoming.query = parts.count > 1 ? String(parts[1]) : ""
    incoming.host = "127.0.0.1:8080"
    incoming.session = role.map { FixturePeople.token($0.rawValue) } ?? ""
    return incoming
  }

  /// A form sent from this site, with the session's token.
  static func post(_ path: String, _ fields: [(String, String)] = [], as role: Role? = .office) -> Incoming {
    var incoming = Incoming.get(path, as: role)
    incoming.method = .post
    incoming.origin = "http://127.0.0.1:8080"
    incoming.contentType = "application/x-www-form-urlencoded"
    let seal = role == nil ? [] : [("csrf", FixturePeople.csrf(incoming.session))]
    incoming.body = Array(
      (fields + seal).map { "\($0.0)=\(Address.encoded($0.1))" }.joined(separator: "&").utf8)
    return incoming
  }
}

extension Answer {
  var text: String { String(decoding: body, as: UTF8.self) }
  func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
}
