import Foundation
import Operations
import People
import PlanModel
import Seals
import StoreSQLite
import Testing
import Wording

@testable import Web

@Suite("The people's desk over a store")
struct StorePeopleDeskTests {
  private static let now = Date(timeIntervalSinceReferenceDate: 800_000_000)
  private static let city = RegionCode("990100")!
  private static let password = "梧桐树 水杯 台灯 信箱"
  private static let keeper = Actor.commandLine("安装")
  private let desk: StorePeopleDesk
  private let store: SQLiteStore

  init() throws {
    store = try SQLiteStore.inMemory()
    // Cheap hashes: what a hash costs is tested in SealsTests.
    let hashing = PasswordHashing(cost: .init(passes: 1, memory: 8_192))
    desk = StorePeopleDesk(store: store, hashing: hashing, now: { Self.now })
  }

  private func draft(_ id: String, _ role: Role, unit: String = "") -> AccountDraft {
    AccountDraft(
      id: Account.ID(id)!, name: "某\(id)", posts: [Post(role: role, region: Self.city, unit: unit)], mail: "")
  }

  /// Adds an account and chooses a password of its own; its session's token.
  private func enter(_ id: String, _ role: Role) async throws -> String {
    let told = try await desk.add(draft(id, role), by: Self.keeper)
    guard case .opened(let token, let session) = try await desk.signIn(name: id, password: told.password, code: "")
    else { throw Failure() }
    #expect(session.password == .temporary)
    try await desk.changePassword(in: token, from: told.password, to: Self.password)
    return token
  }

  private struct Failure: Error {}

  @Test("a told password opens a session, is changed, and the session goes on with the same seal")
  func passwords() async throws {
    #expect(try await !desk.hasAccounts())
    let token = try await enter("office", .office)
    #expect(try await desk.hasAccounts())
    let session = try #require(try await desk.session(token))
    #expect(session.account.id.text == "office" && session.password == .own)
    #expect(session.csrf.count == 64 && session.csrf != Token(token)?.digest && !session.csrf.contains(token))
    #expect(try await desk.session(token)?.csrf == session.csrf)
    guard
      case .opened(let other, let second) = try await desk.signIn(
        name: "office", password: Self.password, code: "")
    else { throw Failure() }
    #expect(second.csrf != session.csrf)
    try await desk.signOut(token)
    #expect(try await desk.session(token) == nil)
    #expect(try await desk.session(other) != nil)
    #expect(try await desk.session("x") == nil)
  }

  @Test("wrong ones are refused in words, and then wait")
  func waiting() async throws {
    _ = try await enter("office", .office)
    for _ in 0..<SignInBackOff.free {
      #expect(try await desk.signIn(name: "office", password: "x", code: "") == .refused(Phrase.signInRefused))
    }
    #expect(
      try await desk.signIn(name: "office", password: Self.password, code: "")
        == .waits(until: Self.now.addingTimeInterval(60)))
  }

  @Test("one-time codes are asked for once confirmed, and a new password ends them")
  func codes() async throws {
    let token = try await enter("office", .office)
    let account = try #require(try await desk.session(token)).account
    let secret = desk.newCodeSecret(for: account)
    #expect(secret.address.hasPrefix("otpauth://totp/") && desk.codeSecret(secret.text, for: account) == secret)
    #expect(desk.codeSecret("no secret", for: account) == nil)
    let codes = try #require(OneTimeCode(secret: secret.text))
    let code = codes.code(step: OneTimeCode.step(at: Self.now))
    await #expect(throws: PeopleRefusal.oldPasswordWrong) {
      try await desk.confirmCode(in: token, secret: secret.text, code: code, password: "x")
    }
    try await desk.confirmCode(in: token, secret: secret.text, code: code, password: Self.password)
    #expect(try await desk.asksForCode(account.id))
    #expect(try await desk.signIn(name: "office", password: Self.password, code: "") == .codeNeeded)
    let told = try await desk.resetPassword(account.id, by: Self.keeper)
    #expect(try await desk.session(token) == nil)
    #expect(try await !desk.asksForCode(account.id))
    guard case .opened = try await desk.signIn(name: "office", password: told.password, code: "") else {
      throw Failure()
    }
  }

  @Test("told passwords differ, and are of letters and digits that nobody mistakes")
  func told() async throws {
    let first = try await desk.add(draft("a1", .leader), by: Self.keeper).password
    let second = try await desk.add(draft("b2", .leader), by: Self.keeper).password
    #expect(first != second && first.wholeMatch(of: #/([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}/#) != nil)
  }

  @Test("accounts are changed and disabled, which ends their sessions at once")
  func accounts() async throws {
    let token = try await enter("leader", .leader)
    try await desk.change(draft("leader", .auditor), by: Self.keeper)
    #expect(try await desk.session(token)?.account.posts.map(\.role) == [.auditor])
    try await desk.set(.disabled, of: Account.ID("leader")!, by: Self.keeper)
    #expect(try await desk.session(token) == nil)
    try await desk.set(.active, of: Account.ID("leader")!, by: Self.keeper)
    #expect(try await desk.accounts().map(\.standing) == [.active])
    #expect(try await desk.sampleAccounts().accounts.isEmpty)
  }

  @Test("a unit's token is issued and revoked")
  func tokens() async throws {
    let draft = UnitTokenDraft(region: Self.city, unit: "市教委", note: "直报系统")
    let issued = try await desk.issueToken(draft, by: Self.keeper)
    #expect(Token(issued.secret)?.digest == issued.token.digest)
    #expect(try await desk.unitTokens().map(\.unit) == ["市教委"])
    try await desk.revokeToken(issued.token.id, by: Self.keeper)
    #expect(try await desk.unitTokens().allSatisfy { !$0.holds(at: Self.now) })
  }
}
