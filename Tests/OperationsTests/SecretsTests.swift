import Foundation
import People
import PlanModel
import Seals
import Store
import Testing
import Wording

@testable import Operations

@Suite("Passwords, one-time codes and tokens")
struct SecretsTests {
  private let now = PeopleDesk.now
  private let fresh = "桥头的风铃一共响了三遍"

  @Test("one's own password is changed with the present one; this session goes on, the others end")
  func own() async throws {
    let desk = try await PeopleDesk()
    try await desk.add("wang.fang", password: .temporary)
    let here = try #require(try await desk.enter("wang.fang"))
    let there = try #require(try await desk.enter("wang.fang"))
    let set = SetPassword(book: desk.store, hashing: desk.hashing)
    await #expect(throws: PeopleRefusal.oldPasswordWrong) {
      try await set(of: here.signedIn, old: "错的密码", new: fresh, at: now)
    }
    await #expect(throws: PeopleRefusal.unfit([.passwordUnchanged])) {
      try await set(of: here.signedIn, old: PeopleDesk.password, new: PeopleDesk.password, at: now)
    }
    await #expect(throws: PeopleRefusal.unfit([.passwordTooShort(10)])) {
      try await set(of: here.signedIn, old: PeopleDesk.password, new: "短", at: now)
    }
    try await set(of: here.signedIn, old: PeopleDesk.password, new: fresh, at: now)
    let open = OpenSession(book: desk.store)
    #expect(try await open(token: here.token.text, at: now)?.password == .own)
    #expect(try await open(token: there.token.text, at: now) == nil)
    #expect(try await desk.enter("wang.fang") == nil)
    #expect(try await desk.enter("wang.fang", password: fresh) != nil)
  }

  @Test("the present password is guessed no longer at a screen left open than at sign-in")
  func guessing() async throws {
    let desk = try await PeopleDesk()
    try await desk.add("wang.fang")
    let (_, signedIn) = try #require(try await desk.enter("wang.fang"))
    let set = SetPassword(book: desk.store, hashing: desk.hashing)
    for _ in 0..<SignInBackOff.free {
      await #expect(throws: PeopleRefusal.oldPasswordWrong) {
        try await set(of: signedIn, old: "错的密码", new: fresh, at: now)
      }
    }
    await #expect(throws: PeopleRefusal.waits(minutes: 1)) {
      try await set(of: signedIn, old: PeopleDesk.password, new: fresh, at: now)
    }
  }

  @Test("an administrator gives a temporary password to whoever forgot theirs, and the wait is over")
  func forgotten() async throws {
    let desk = try await PeopleDesk()
    let account = try await desk.add("wang.fang")
    let before = try #require(try await desk.enter("wang.fang"))
    for _ in 0..<SignInBackOff.free { _ = try await desk.enter("wang.fang", password: "错的密码") }
    try await SetPassword(book: desk.store, hashing: desk.hashing)(
      of: account.id, new: fresh, by: desk.administrator, at: now)
    #expect(try await desk.lastAct()?.verb == .setPassword)
    #expect(try await OpenSession(book: desk.store)(token: before.token.text, at: now) == nil)
    #expect(try await desk.enter("wang.fang", password: fresh)?.signedIn.password == .temporary)
  }

  @Test("one-time codes are switched on with password and code, and off with the password or by an administrator")
  func codes() async throws {
    let desk = try await PeopleDesk()
    let account = try await desk.add("wang.fang")
    let (_, signedIn) = try #require(try await desk.enter("wang.fang"))
    let enable = EnableTOTP(book: desk.store, hashing: desk.hashing)
    let disable = DisableTOTP(book: desk.store, hashing: desk.hashing)
    let proposal = enable.proposal(for: account)
    #expect(proposal.uri.hasPrefix("otpauth://totp/Guatu:wang.fang?secret=\(proposal.secret)&"))
    let codes = try #require(OneTimeCode(secret: proposal.secret))
    let code = codes.code(step: OneTimeCode.step(at: now))
    func on(secret: String, code: String, password: String) async throws {
      try await enable(for: signedIn, secret: secret, code: code, password: password, at: now)
    }
    await #expect(throws: PeopleRefusal.usesNoCodes) {
      try await disable(for: signedIn, password: PeopleDesk.password, at: now)
    }
    await #expect(throws: PeopleRefusal.codeWrong) {
      try await on(secret: proposal.secret, code: "0", password: PeopleDesk.password)
    }
    await #expect(throws: PeopleRefusal.codeWrong) {
      try await on(secret: "no secret", code: code, password: PeopleDesk.password)
    }
    await #expect(throws: PeopleRefusal.oldPasswordWrong) {
      try await on(secret: proposal.secret, code: code, password: "错的密码")
    }
    try await on(secret: proposal.secret, code: code, password: PeopleDesk.password)
    await #expect(throws: PeopleRefusal.alreadyUsesCodes) {
      try await on(secret: proposal.secret, code: code, password: PeopleDesk.password)
    }
    #expect(try await desk.enter("wang.fang", code: code) == nil, "the code that confirmed is used")
    let next = now.addingTimeInterval(30)
    #expect(try await desk.enter("wang.fang", code: codes.code(step: OneTimeCode.step(at: next)), at: next) != nil)
    try await disable(for: account.id, because: "手机丢了", by: desk.administrator, at: now)
    #expect(try await desk.enter("wang.fang") != nil)
    let acts = try await desk.store.entries(RecordQuery()).map(\.act)
    #expect(acts.contains { $0.verb == .disableTOTP && $0.reason == "手机丢了" })
    #expect(!"\(acts)".contains(proposal.secret) && !"\(acts)".contains(PeopleDesk.password))
  }

  @Test("a unit's token opens until it ends or is taken back, and only its digest is kept")
  func tokens() async throws {
    let desk = try await PeopleDesk()
    let issue = IssueToken(book: desk.store)
    let issued = try await issue(
      unit: " 市教委 ", region: PeopleDesk.city, note: "学籍系统", by: desk.administrator, at: now)
    let open = OpenUnitToken(book: desk.store)
    #expect(try await open(token: issued.token.text, at: now) == issued.kept)
    #expect(issued.kept.unit == "市教委" && issued.kept.actor.post?.unit == "市教委")
    for nonsense in ["", issued.kept.id.text, issued.token.digest, Token().text] {
      #expect(try await open(token: nonsense, at: now) == nil)
    }
    #expect(try await open(token: issued.token.text, at: now.addingTimeInterval(400 * 86_400)) == nil)
    let act = try #require(try await desk.lastAct())
    #expect(act.verb == .issueToken && !"\(act)".contains(issued.token.text) && !"\(act)".contains(issued.token.digest))
    let revoke = RevokeToken(book: desk.store)
    try await revoke(issued.kept.id, because: "换系统", by: desk.administrator, at: now)
    #expect(try await open(token: issued.token.text, at: now) == nil)
    await #expect(throws: StoreRefusal.noSuchToken(issued.kept.id)) {
      try await revoke(issued.kept.id, by: desk.administrator, at: now)
    }
    await #expect(throws: PeopleRefusal.unfit([.tokenNeedsUnit])) {
      _ = try await issue(unit: " ", region: PeopleDesk.city, by: desk.administrator, at: now)
    }
    await #expect(throws: PeopleRefusal.unfit([.tokenEndsInThePast])) {
      _ = try await issue(unit: "市教委", region: PeopleDesk.city, endsAt: now, by: desk.administrator, at: now)
    }
  }

  @Test("every refusal says in both languages what to do")
  func wording() {
    let id = Account.ID("wang.fang")!
    let refusals: [any Refusal] = [
      PeopleRefusal.badName, PeopleRefusal.noSuchAccount(id), PeopleRefusal.unfit([.passwordIsCommon]),
      PeopleRefusal.oldPasswordWrong, PeopleRefusal.waits(minutes: 2), PeopleRefusal.codeWrong,
      PeopleRefusal.alreadyUsesCodes, PeopleRefusal.rightMissing, PeopleRefusal.notOneself,
      PeopleRefusal.sampleAccount, PeopleRefusal.busy, StoreRefusal.accountTaken(id), StoreRefusal.lastAdministrator,
      StoreRefusal.noSuchAccount(id), StoreRefusal.noSuchToken(.init("12345678")),
    ]
    for refusal in refusals {
      #expect(refusal.reason.zh.contains(/[：，。请]/) && refusal.reason.en.count > 20, "\(refusal)")
    }
  }
}
