import Foundation
import People
import PlanModel
import Testing
import Wording

@testable import Web

@Suite("Pages about people")
struct AccountPagesTests {
  let people = FixturePeople()
  var site: Site { Site(desk: FixtureDesk(), people: people) }
  static let fields = [
    ("id", "wang.li"), ("name", "王丽"), ("mail", ""), ("role-1", "liaison"), ("region-1", "659901"),
    ("unit-1", "市卫生健康委"),
  ]

  private func send(_ changes: [String: String] = [:]) async -> Answer {
    await site.answer(
      .post("/accounts", Self.fields.map { ($0.0, changes[$0.0] ?? $0.1) }, as: .administrator))
  }

  @Test("an administrator adds an account, whose password is shown once")
  func add() async throws {
    let answer = await send()
    #expect(answer.status == .ok && answer.header("Cache-Control") == "no-store")
    #expect(answer.text.contains("told-once-4711") && answer.text.contains(Phrase.Accounts.shownOnce.zh))
    let list = await site.answer(.get("/accounts", as: .administrator)).text
    #expect(list.contains("href=\"/accounts/wang.li\"") && !list.contains("told-once"))
    #expect(list.contains("联络员 · 市卫生健康委") && list.contains("云溪市"))
    let added = try #require(await people.accounts().first { $0.id.text == "wang.li" })
    #expect(added.posts == [Post(role: .liaison, region: RegionCode("659901")!, unit: "市卫生健康委")])
    #expect(await send().text.contains(Phrase.accountTaken("wang.li").zh))
  }

  @Test(
    "what is wrong stands beside its field, and what was typed stays",
    arguments: [
      (["id": "W L"], "id", Phrase.badAccountName), (["name": ""], "name", Phrase.accountNeedsName),
      (["mail": "wang"], "mail", Phrase.badMail("wang")),
      (["role-1": "", "unit-1": ""], "role-1", Phrase.Accounts.postMissing),
      (["role-1": ""], "role-1", Phrase.Accounts.postMissing),
      (["region-1": "云溪"], "region-1", Phrase.Accounts.badRegion("云溪")),
      (["unit-1": ""], "unit-1", Phrase.postNeedsUnit(Role.liaison.word)),
      (["role-1": "leader"], "unit-1", Phrase.postHasNoUnit(Role.leader.word)),
    ])
  func problems(changes: [String: String], field: String, words: Phrase) async {
    let answer = await send(changes)
    #expect(answer.status == .unprocessable)
    #expect(answer.text.contains("id=\"\(field)-problem\"") && answer.text.contains("href=\"#\(field)\""))
    #expect(answer.text.components(separatedBy: words.zh).count >= 3, "on top and beside the field")
    if changes["name"] == nil { #expect(answer.text.contains("value=\"王丽\"")) }
    #expect(await people.accounts().count == Role.allCases.count)
  }

  @Test("an account is changed, disabled, enabled and given a new password")
  func change() async throws {
    let path = "/accounts/leader"
    func leader() async throws -> Account {
      let accounts = await people.accounts()
      return try #require(accounts.first { $0.id.text == "leader" })
    }
    let fields = [("act", "change"), ("id", "office"), ("name", "赵新"), ("role-1", "auditor"), ("region-1", "659901")]
    #expect(await site.answer(.post(path, fields, as: .administrator)).header("Location") == path + "?saved=1")
    let changed = try await leader()
    #expect(changed.name == "赵新" && changed.posts.map(\.role) == [.auditor])
    #expect(await site.answer(.post(path, [("act", "disable")], as: .administrator)).status == .seeOther)
    #expect(try await leader().standing == .disabled)
    #expect(await site.answer(.post(path, [("act", "enable")], as: .administrator)).status == .seeOther)
    #expect(try await leader().standing == .active)
    let reset = await site.answer(.post(path, [("act", "reset")], as: .administrator))
    #expect(reset.text.contains("told-once-0815") && reset.header("Cache-Control") == "no-store")
    let own = await site.answer(.post("/accounts/administrator", [("act", "disable")], as: .administrator))
    #expect(own.status == .unprocessable && own.text.contains(Phrase.notOneself.zh))
    #expect(await site.answer(.get("/accounts/nobody", as: .administrator)).status == .notFound)
  }

  @Test("a person changes the own password, and says what is wrong with it")
  func password() async {
    func change(_ old: String, _ new: String, _ again: String) async -> Answer {
      await site.answer(.post("/account/password", [("old", old), ("new", new), ("again", again)]))
    }
    #expect(await change(FixturePeople.password, "four unrelated words", "four unrelated words").status == .seeOther)
    #expect(await change("x", "four unrelated words", "four unrelated words").text.contains("id=\"old-problem\""))
    #expect(await change(FixturePeople.password, "short", "short").text.contains("id=\"new-problem\""))
    #expect(await change(FixturePeople.password, "four unrelated", "words").text.contains("id=\"again-problem\""))
    #expect(await change("", "", "").text.contains(Phrase.Accounts.passwordMissing.zh))
  }

  @Test("six digits are turned on by what they give, and off by the password")
  func code() async {
    func send(_ fields: [(String, String)]) async -> Answer { await site.answer(.post("/account/code", fields)) }
    let begun = await send([("step", "begin")])
    #expect(begun.text.contains("JBSW Y3DP EHPK 3PXP") && begun.text.contains("href=\"otpauth://totp/"))
    #expect(begun.header("Cache-Control") == "no-store")
    let right = [("step", "confirm"), ("secret", "JBSWY3DPEHPK3PXP"), ("password", FixturePeople.password)]
    let wrong = await send(right + [("digits", "1")])
    #expect(wrong.status == .unprocessable && wrong.text.contains("id=\"digits-problem\""))
    #expect(wrong.text.contains("JBSW Y3DP EHPK 3PXP"), "the secret stays in sight")
    #expect(await send(right + [("digits", "123456")]).header("Location") == "/account?done=begun")
    #expect(await site.answer(.get("/account")).text.contains(Phrase.Accounts.codeOn.zh))
    #expect(await send([("step", "end"), ("password", "x")]).text.contains("id=\"end-password-problem\""))
    #expect(await send([("step", "end"), ("password", FixturePeople.password)]).status == .seeOther)
    #expect(await site.answer(.get("/account")).text.contains(Phrase.Accounts.codeOff.zh))
  }

  @Test("a unit's token is issued, shown once, and revoked")
  func tokens() async {
    func send(_ path: String, _ fields: [(String, String)]) async -> Answer {
      await site.answer(.post(path, fields, as: .administrator))
    }
    let fields = [("region", "659901"), ("unit", "市卫生健康委"), ("note", "直报系统")]
    let issued = await send("/tokens", fields)
    #expect(issued.status == .ok && issued.text.contains("told-once-token"))
    #expect(issued.header("Cache-Control") == "no-store")
    let list = await site.answer(.get("/tokens", as: .administrator)).text
    #expect(list.contains("云溪市 · 市卫生健康委") && list.contains("直报系统") && !list.contains("told-once"))
    #expect(await send("/tokens", [("region", "x"), ("unit", ""), ("note", "")]).status == .unprocessable)
    #expect(await send("/tokens/none", []).status == .notFound)
    #expect(await send("/tokens/a1b2c3d4", []).header("Location") == "/tokens")
    #expect(await people.unitTokens().isEmpty)
  }

  @Test("look as they were last approved, in both languages", arguments: Language.allCases)
  func approved(language: Language) async {
    let sample = PublicAccounts(accounts: [FixturePeople.account(.liaison)], password: "public-word")
    let people = FixturePeople(sample: sample)
    let site = Site(desk: FixtureDesk(), people: people)
    for (name, path, role) in [
      ("sign-in", "/sign-in", nil), ("account", "/account", Role.liaison), ("accounts", "/accounts", .administrator),
      ("account-of", "/accounts/liaison", .administrator), ("tokens", "/tokens", .administrator),
      ("errands", "/", .administrator), ("forbidden", "/accounts", .leader),
    ] {
      var incoming = Incoming.get(path, as: role)
      incoming.rememberedLanguage = language
      Snapshot.expect(
        await site.answer(incoming).text, is: language == .zh ? "people-\(name).html" : "people-\(name).en.html")
    }
  }
}
