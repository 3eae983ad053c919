import Foundation
import People
import PlanModel
import Testing
import Wording

@testable import Web

@Suite("Signing in and out")
struct SigningInTests {
  let desk = FixtureDesk()
  let people = FixturePeople()
  var site: Site { Site(desk: desk, people: people) }

  private func signIn(
    _ fields: [(String, String)] = [], name: String = "office", password: String = FixturePeople.password,
    at site: Site? = nil
  ) async -> Answer {
    await (site ?? self.site).answer(.post("/sign-in", [("name", name), ("password", password)] + fields, as: nil))
  }

  @Test("a stranger is sent to sign in, and comes back to the page that was wanted")
  func next() async throws {
    let sent = await site.answer(.get(PageSnapshotTests.plan + "?order=worst", as: nil))
    let place = try #require(sent.header("Location"))
    #expect(place == "/sign-in?next=" + Address.encoded(PageSnapshotTests.plan + "?order=worst"))
    let page = await site.answer(.get(place, as: nil))
    #expect(page.status == .ok && page.header("Cache-Control") == "no-store")
    #expect(page.text.contains("name=\"next\" value=\"\(PageSnapshotTests.plan)?order=worst\""))
    let answer = await signIn([("next", PageSnapshotTests.plan + "?order=worst")])
    #expect(answer.status == .seeOther && answer.header("Location") == PageSnapshotTests.plan + "?order=worst")
    #expect(answer.header("Set-Cookie") == "guatu_session=new-8; Path=/; HttpOnly; SameSite=Lax")
  }

  @Test(
    "nobody is sent to another server afterwards",
    arguments: [
      "https://evil.example/", "//evil.example/", "/\\evil.example/", "javascript:alert(1)", "/nothing", "/sign-in",
      "/sign-out", "/units\r\nX: y", "evil", "",
    ])
  func elsewhere(next: String) async {
    #expect(await signIn([("next", next)]).header("Location") == "/")
  }

  @Test("behind TLS the cookie is bound to the host and to encrypted connections")
  func encrypted() async {
    let site = Site(
      desk: desk, people: people, rounds: .empty, vendor: .empty, gate: Gate(hosts: .any), logger: .init(label: "test"),
      cookie: SessionCookie(wire: .encrypted))
    let cookie = await signIn(at: site).header("Set-Cookie")
    #expect(cookie == "__Host-guatu_session=new-8; Path=/; Secure; HttpOnly; SameSite=Lax")
    #expect(await site.answer(.get("/help?lang=en")).header("Set-Cookie")?.contains("Secure") == true)
  }

  @Test("what is wrong is said, the name stays, the password does not")
  func wrong() async {
    let answer = await signIn(password: "falsch und geheim")
    #expect(answer.status == .unprocessable && answer.header("Set-Cookie") == nil)
    #expect(answer.text.contains(Phrase.signInRefused.zh) && answer.text.contains("value=\"office\""))
    #expect(!answer.text.contains("falsch"))
    #expect(await signIn(name: "nobody").text.contains(Phrase.signInRefused.zh))
    #expect(await signIn(name: "", password: "").text.contains(Phrase.Door.incomplete.zh))
    #expect(await signIn(name: "locked").text.contains(Phrase.Door.waits(until: "2025-01-01 10:53").zh))
  }

  @Test("six digits are asked for where the account wants them")
  func code() async throws {
    try await people.confirmCode(
      in: FixturePeople.token("office"), secret: "", code: "123456", password: FixturePeople.password)
    let asked = await signIn()
    #expect(asked.status == .unprocessable && asked.text.contains(Phrase.Door.codeNeeded.zh))
    #expect(asked.text.contains("<details open>"))
    #expect(await signIn([("code", "000000")]).text.contains(Phrase.oneTimeCodeWrong.zh))
    #expect(await signIn([("code", "123456")]).status == .seeOther)
  }

  @Test("signing in ends the session that was there, signing out ends its own")
  func ends() async {
    let old = FixturePeople.token("office")
    var again = Incoming.post("/sign-in", [("name", "leader"), ("password", FixturePeople.password)])
    again.body = Array("name=leader&password=\(Address.encoded(FixturePeople.password))".utf8)
    #expect(await site.answer(again).status == .seeOther)
    #expect(await people.session(old) == nil)
    let out = await site.answer(.post("/sign-out", as: .leader))
    #expect(out.status == .seeOther && out.header("Location") == "/sign-in?out=1")
    #expect(out.header("Set-Cookie") == "guatu_session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax")
    #expect(out.header("Clear-Site-Data") == "\"cache\"")
    #expect(await people.session(FixturePeople.token("leader")) == nil)
    #expect(await site.answer(.get("/units", as: .leader)).status == .seeOther)
  }

  @Test("a form that was sent too late waits over the sign-in, and is sent by a click")
  func kept() async throws {
    let sheet = try #require(await desk.document(sha256: desk.source.sha256))
    let matter = try #require(OpenMatter.all(in: sheet).first)
    let typed = [("matter", matter.id), ("choice", "confirm"), ("reason", "长长的<理由>"), ("csrf", "old")]
    let path = PageSnapshotTests.document + "/decisions"
    let late = await site.answer(.post(path, typed, as: nil))
    #expect(late.status == .unauthorized && late.header("WWW-Authenticate") != nil)
    #expect(late.text.contains("name=\"kept.reason\" value=\"长长的&lt;理由&gt;\"") && !late.text.contains("kept.csrf"))
    let luggage = [("kept-action", path)] + typed.dropLast().map { ("kept." + $0.0, $0.1) }
    // A wrong password in between loses nothing.
    let wrong = await signIn(luggage, password: "x")
    #expect(wrong.text.contains("name=\"kept.reason\" value=\"长长的&lt;理由&gt;\""))
    let resumed = await signIn(luggage)
    #expect(resumed.status == .ok && resumed.header("Set-Cookie") != nil)
    #expect(
      resumed.text.contains("action=\"\(path)\"") && resumed.text.contains("name=\"reason\" value=\"长长的&lt;理由&gt;\""))
    #expect(await desk.decisions.isEmpty)
  }

  @Test(
    "nothing else is sent again for anybody",
    arguments: ["https://evil.example/", "//evil.example/x", "/sign-out", "/account/password", "/units", "/nothing"])
  func notKept(action: String) async {
    let answer = await signIn([("kept-action", action), ("kept.x", "1")])
    #expect(answer.status == .seeOther && answer.header("Location") == "/")
  }

  @Test("the sample's accounts are shown where there are some, and who is to be made first where there are none")
  func hosts() async {
    let sample = PublicAccounts(accounts: [FixturePeople.account(.liaison)], password: "public-word")
    let shown = await Site(desk: desk, people: FixturePeople(sample: sample)).answer(.get("/sign-in", as: nil)).text
    #expect(shown.contains("public-word") && shown.contains("/sign-in?name=liaison") && shown.contains("样例"))
    let plain = await site.answer(.get("/sign-in", as: nil)).text
    #expect(!plain.contains(Phrase.Door.sampleTitle.zh))
    let empty = await Site(desk: desk, people: FixturePeople([])).answer(.get("/sign-in", as: nil)).text
    #expect(empty.contains("guatu users add") && !empty.contains("name=\"password\""))
  }

  @Test("what was shown to somebody is not kept beyond the session")
  func caching() async {
    #expect(await site.answer(.get("/units")).header("Cache-Control") == "private, no-cache")
    #expect(await site.answer(.get("/help", as: nil)).header("Cache-Control") == "no-cache")
    #expect(await site.answer(.get("/plans/none")).header("Cache-Control") == "no-store")
    #expect(await site.answer(.get("/account")).header("Cache-Control") == "no-store")
    #expect(await site.answer(.get("/assets/guatu.css")).header("Cache-Control") == "public, max-age=86400")
  }
}
