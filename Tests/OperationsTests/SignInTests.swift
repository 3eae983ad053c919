import Foundation
import People
import PlanModel
import Seals
import Store
import Testing
import Wording

@testable import Operations

@Suite("Signing in")
struct SignInTests {
  private let now = PeopleDesk.now

  @Test("the right name and password open a session, which the record shows")
  func right() async throws {
    let desk = try await PeopleDesk()
    let account = try await desk.add("wang.fang")
    let (token, signedIn) = try #require(try await desk.enter(" Wang.Fang "))
    #expect(signedIn.account == account && signedIn.password == .own && signedIn.session.openedAt == now)
    let open = OpenSession(book: desk.store)
    #expect(try await open(token: token.text, at: now) == signedIn)
    #expect(try await desk.lastAct()?.verb == .signIn)
    try await SignOut(book: desk.store)(signedIn, at: now)
    #expect(try await open(token: token.text, at: now) == nil)
    #expect(try await desk.lastAct()?.verb == .signOut)
  }

  @Test("a name that does not exist and a wrong password are told in the same words, and what was typed is not kept")
  func wrong() async throws {
    let desk = try await PeopleDesk()
    try await desk.add("wang.fang")
    var acts: [Act] = []
    for (name, password) in [
      ("wang.fang", "错的密码-甲乙丙丁"), ("wang.wei", PeopleDesk.password), ("not a name!", "错的密码-甲乙丙丁"),
    ] {
      guard case .refused(let reason) = try await desk.signIn(name: name, password: password, at: now) else {
        Issue.record("\(name) must be refused")
        continue
      }
      #expect(reason == .signInRefused)
      acts.append(try #require(try await desk.lastAct()))
    }
    #expect(acts.map(\.verb) == [.refuseSignIn, .refuseSignIn, .refuseSignIn])
    #expect(acts.map(\.object) == ["wang.fang", "", ""] && acts.map(\.actor.account) == ["wang.fang", "", ""])
    #expect(!"\(acts)".contains("wang.wei") && !"\(acts)".contains("not a name") && !"\(acts)".contains("错的密码"))
  }

  @Test("after five wrong passwords even the right one waits; a name that does not exist waits as well")
  func waiting() async throws {
    let desk = try await PeopleDesk()
    try await desk.add("wang.fang")
    for name in ["wang.fang", "nobody"] {
      for _ in 0..<SignInBackOff.free { _ = try await desk.signIn(name: name, password: "错的密码", at: now) }
      let entries = try await desk.store.entryCount(RecordQuery())
      guard case .waiting(let end) = try await desk.signIn(name: name, password: PeopleDesk.password, at: now) else {
        Issue.record("\(name) must wait")
        continue
      }
      #expect(end == now.addingTimeInterval(60))
      #expect(try await desk.store.entryCount(RecordQuery()) == entries, "waiting is not recorded")
    }
    #expect(try await desk.enter("wang.fang", at: now.addingTimeInterval(60)) != nil)
    #expect(try await desk.enter("wang.fang", password: "错的密码", at: now.addingTimeInterval(60)) == nil)
    #expect(try await desk.enter("wang.fang", at: now.addingTimeInterval(61)) != nil, "the count began anew")
  }

  @Test("fifty guesses at once are five guesses")
  func atOnce() async throws {
    let desk = try await PeopleDesk()
    try await desk.add("wang.fang")
    let looked = try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<50 {
        group.addTask {
          if case .refused = try await desk.signIn(name: "wang.fang", password: "猜\(number)", at: now) { return true }
          return false
        }
      }
      return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(looked == SignInBackOff.free)
  }

  @Test("a disabled account stays out, and only who knows the password learns why")
  func disabled() async throws {
    let desk = try await PeopleDesk()
    let account = try await desk.add("wang.fang")
    let (token, _) = try #require(try await desk.enter("wang.fang"))
    try await desk.store.change(
      Account(id: account.id, name: account.name, posts: account.posts, standing: .disabled, origin: .added),
      by: Act(at: now, actor: desk.administrator, verb: .disableAccount, object: "wang.fang"))
    #expect(try await OpenSession(book: desk.store)(token: token.text, at: now) == nil)
    for (password, expected) in [(PeopleDesk.password, Phrase.accountIsDisabled), ("错的密码", .signInRefused)] {
      guard case .refused(let reason) = try await desk.signIn(name: "wang.fang", password: password, at: now) else {
        Issue.record("a disabled account must be refused")
        continue
      }
      #expect(reason == expected)
    }
  }

  @Test("with one-time codes the password alone asks for a code; each code opens once; wrong ones count as guesses")
  func codes() async throws {
    let desk = try await PeopleDesk()
    let account = try await desk.add("wang.fang")
    let codes = OneTimeCode()
    let step = OneTimeCode.step(at: now)
    try await desk.store.setOneTimeCode(
      .used(codes, lastStep: 0), of: account.id,
      by: Act(at: now, actor: desk.administrator, verb: .enableTOTP, object: "wang.fang"))
    for _ in 0..<9 {
      guard case .codeWanted = try await desk.signIn(name: "wang.fang", password: PeopleDesk.password, at: now) else {
        Issue.record("a code is wanted")
        return
      }
    }
    #expect(try await desk.enter("wang.fang", code: codes.code(step: step)) != nil)
    #expect(try await desk.enter("wang.fang", code: codes.code(step: step)) == nil, "used already")
    #expect(try await desk.lastAct()?.details.map(\.value) == ["wrongCode"])
    for _ in 0..<(SignInBackOff.free - 1) { #expect(try await desk.enter("wang.fang", code: "000000") == nil) }
    guard case .waiting = try await desk.signIn(name: "wang.fang", password: PeopleDesk.password, at: now) else {
      Issue.record("codes are guessed no longer than passwords")
      return
    }
  }

  @Test("a session ends by itself, and its use is written down once a minute")
  func expiry() async throws {
    let desk = try await PeopleDesk()
    try await desk.add("wang.fang")
    let (token, _) = try #require(try await desk.enter("wang.fang"))
    let open = OpenSession(book: desk.store)
    func used() async throws -> Double? {
      try await desk.store.session(tokenDigest: token.digest)?.session.lastUsedAt.timeIntervalSince(now)
    }
    #expect(try await open(token: token.text, at: now.addingTimeInterval(59)) != nil)
    #expect(try await used() == 0)
    #expect(try await open(token: token.text, at: now.addingTimeInterval(7199)) != nil)
    #expect(try await used() == 7199)
    #expect(try await open(token: token.text, at: now.addingTimeInterval(14_000)) != nil)
    #expect(try await open(token: token.text, at: now.addingTimeInterval(14_000 + 7200)) == nil)
    for nonsense in ["", "x", token.digest, Token().text] {
      #expect(try await open(token: nonsense, at: now) == nil)
    }
  }

  @Test("a hash of lesser cost is made anew at the next sign-in, and the password stays")
  func renewal() async throws {
    let desk = try await PeopleDesk()
    let account = try await desk.add("wang.fang")
    let before = try #require(try await desk.store.account(account.id)).password.hash
    let dearer = PasswordHashing(cost: .init(passes: 2, memory: 16_384))
    for _ in 0..<2 {
      guard
        case .signedIn = try await SignIn(book: desk.store, hashing: dearer)(
          name: "wang.fang", password: PeopleDesk.password, at: now)
      else {
        Issue.record("the password is right")
        return
      }
    }
    let after = try #require(try await desk.store.account(account.id)).password.hash
    #expect(after != before && after.stored.contains("m=16,t=2"))
  }

  @Test("two hundred sign-ins stand in line for two places, and whoever finds the line too long is told so")
  func line() async throws {
    let short = PasswordHashing(width: 1, longestLine: 3, cost: .init(passes: 1, memory: 8192))
    let hash = try await short.hash("x")
    let busy = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<200 {
        group.addTask {
          do {
            _ = try await short.check("y", against: hash)
            return false
          } catch { return (error as? PeopleRefusal) == .busy }
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(busy < 200)
    #expect(try await short.check("x", against: hash), "the line is open again")
    #expect(try await !short.check("x", against: nil))
  }
}
