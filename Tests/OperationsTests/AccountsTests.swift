import Foundation
import People
import PlanModel
import Seals
import Store
import Testing
import Wording

@testable import Operations

@Suite("Keeping accounts")
struct AccountsTests {
  private let now = PeopleDesk.now

  private func draft(
    _ id: String = "zhao.min", name: String = " 赵敏 ", mail: String = "", _ posts: Post...
  ) -> Account {
    let standard = [Post(role: .liaison, region: PeopleDesk.city, unit: "市民政局")]
    return Account(
      id: Account.ID(id)!, name: name, posts: posts.isEmpty ? standard : posts, mail: mail, origin: .sample)
  }

  @Test("an account is added with a temporary password, and is no sample's whatever it says")
  func adding() async throws {
    let desk = try await PeopleDesk()
    let add = AddAccount(book: desk.store, hashing: desk.hashing)
    let account = try await add(
      draft(mail: "zhao@example.cn"), password: PeopleDesk.password, by: desk.administrator, at: now)
    #expect(account.name == "赵敏" && account.origin == .added)
    #expect(try await desk.enter("zhao.min")?.signedIn.password == .temporary)
    let act = try #require(try await desk.store.entries(RecordQuery()).map(\.act).first { $0.verb == .addAccount })
    #expect(act.actor == desk.administrator && act.object == "zhao.min" && act.region == PeopleDesk.city)
    #expect(act.details == [.init("name", "赵敏"), .init("posts", "liaison 990100 市民政局")])
    await #expect(throws: StoreRefusal.accountTaken(account.id)) {
      try await add(draft(), password: PeopleDesk.password, by: desk.administrator, at: now)
    }
  }

  @Test("everything that is wrong with an account is named at once, and nothing is kept")
  func unfit() async throws {
    let desk = try await PeopleDesk()
    let bad = draft(name: " ", mail: "zhao@", Post(role: .liaison, region: PeopleDesk.city))
    await #expect(
      throws: PeopleRefusal.unfit([
        .accountNeedsName, .badMail("zhao@"), .postNeedsUnit(.role("liaison")), .passwordTooShort(10),
      ])
    ) {
      try await AddAccount(book: desk.store, hashing: desk.hashing)(
        bad, password: "短", by: desk.administrator, at: now)
    }
    #expect(try await desk.store.accounts().count == 1)
  }

  @Test("accounts are kept by administrators of the region or above, and by nobody else")
  func rights() async throws {
    let desk = try await PeopleDesk()
    let account = try await desk.add("wang.fang")
    let strangers = [
      Actor(account: "x", name: "", post: Post(role: .office, region: PeopleDesk.city), way: .page),
      Actor(account: "x", name: "", post: Post(role: .administrator, region: RegionCode("990101")!), way: .page),
      Actor(account: "x", name: "", post: nil, way: .api),
    ]
    for stranger in strangers {
      let refused = PeopleRefusal.rightMissing
      await #expect(throws: refused) {
        try await AddAccount(book: desk.store, hashing: desk.hashing)(
          draft(), password: PeopleDesk.password, by: stranger, at: now)
      }
      await #expect(throws: refused) {
        try await ChangeAccount(book: desk.store)(
          account.id, name: "别人", posts: account.posts, mail: "", by: stranger, at: now)
      }
      await #expect(throws: refused) { try await DisableAccount(book: desk.store)(account.id, by: stranger, at: now) }
      await #expect(throws: refused) { try await EnableAccount(book: desk.store)(account.id, by: stranger, at: now) }
      await #expect(throws: refused) {
        try await SetPassword(book: desk.store, hashing: desk.hashing)(
          of: account.id, new: PeopleDesk.password, by: stranger, at: now)
      }
      await #expect(throws: refused) { try await DisableTOTP(book: desk.store)(for: account.id, by: stranger, at: now) }
      await #expect(throws: refused) {
        _ = try await IssueToken(book: desk.store)(unit: "市教委", region: PeopleDesk.city, by: stranger, at: now)
      }
    }
    // Nobody lifts an account out of the region they keep.
    await #expect(throws: PeopleRefusal.rightMissing) {
      try await ChangeAccount(book: desk.store)(
        account.id, name: account.name, posts: [Post(role: .office, region: .nation)], mail: "",
        by: desk.administrator, at: now)
    }
    #expect(try await desk.store.account(account.id)?.account == account)
  }

  @Test("an account is changed, told from what to what but for the address, and only where something changes")
  func changing() async throws {
    let desk = try await PeopleDesk()
    let account = try await desk.add("wang.fang")
    let change = ChangeAccount(book: desk.store)
    let posts = [Post(role: .approver, region: PeopleDesk.city, unit: "市教委")]
    try await change(account.id, name: "王小芳", posts: posts, mail: "w@example.cn", by: desk.administrator, at: now)
    let act = try #require(try await desk.lastAct())
    #expect(act.verb == .changeAccount)
    #expect(
      act.details == [
        .init("name", "王芳 → 王小芳"), .init("posts", "liaison 990100 市教委 → approver 990100 市教委"), .init("mail", "•"),
      ])
    let count = try await desk.store.entryCount(RecordQuery())
    try await change(account.id, name: "王小芳 ", posts: posts, mail: "w@example.cn", by: desk.administrator, at: now)
    #expect(try await desk.store.entryCount(RecordQuery()) == count)
  }

  @Test("nobody disables themself, moves their own posts or resets their own password as an administrator")
  func oneself() async throws {
    let desk = try await PeopleDesk()
    try await desk.add("second", role: .administrator)
    let id = try #require(Account.ID("admin.li"))
    let own = try #require(try await desk.store.account(id)).account
    await #expect(throws: PeopleRefusal.notOneself) {
      try await DisableAccount(book: desk.store)(id, by: desk.administrator, at: now)
    }
    await #expect(throws: PeopleRefusal.notOneself) {
      try await ChangeAccount(book: desk.store)(
        id, name: own.name, posts: [Post(role: .leader, region: PeopleDesk.city)], mail: "", by: desk.administrator,
        at: now)
    }
    await #expect(throws: PeopleRefusal.notOneself) {
      try await SetPassword(book: desk.store, hashing: desk.hashing)(
        of: id, new: PeopleDesk.password, by: desk.administrator, at: now)
    }
    try await ChangeAccount(book: desk.store)(
      id, name: "李管理", posts: own.posts, mail: "", by: desk.administrator, at: now)
  }

  @Test("the last active administrator cannot be disabled, not even at the machine")
  func lastAdministrator() async throws {
    let desk = try await PeopleDesk()
    let id = try #require(Account.ID("admin.li"))
    await #expect(throws: StoreRefusal.lastAdministrator) {
      try await DisableAccount(book: desk.store)(id, by: .commandLine("root"), at: now)
    }
    try await desk.add("second", role: .administrator)
    try await DisableAccount(book: desk.store)(id, because: "退休", by: .commandLine("root"), at: now)
    #expect(try await desk.lastAct()?.reason == "退休")
    #expect(try await desk.enter("admin.li") == nil)
    try await EnableAccount(book: desk.store)(id, by: .commandLine("root"), at: now)
    #expect(try await desk.enter("admin.li") != nil)
    await #expect(throws: PeopleRefusal.noSuchAccount(Account.ID("nobody")!)) {
      try await EnableAccount(book: desk.store)(Account.ID("nobody")!, by: .commandLine("root"), at: now)
    }
  }
}
