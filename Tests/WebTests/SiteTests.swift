import Foundation
import Operations
import PlanModel
import Testing
import Wording

@testable import Web

@Suite("The site")
struct SiteTests {
  let desk = FixtureDesk()
  var site: Site { Site(desk: desk) }

  func get(_ path: String, host: String = "127.0.0.1:8080") async -> Answer {
    var incoming = Incoming.get(path)
    incoming.host = host
    return await site.answer(incoming)
  }

  func post(
    _ fields: String, to site: Site? = nil, origin: String = "http://127.0.0.1:8080", fetchSite: String = ""
  ) async -> Answer {
    var incoming = Incoming.post(PageSnapshotTests.document + "/decisions")
    incoming.origin = origin
    incoming.fetchSite = fetchSite
    incoming.body = Array((fields + "&csrf=" + FixturePeople.csrf(incoming.session)).utf8)
    return await (site ?? self.site).answer(incoming)
  }

  static let plan = PageSnapshotTests.plan
  static let document = PageSnapshotTests.document

  static let addresses: [(path: String, status: Int)] = [
    ("/", 200), (plan, 200), (plan + "/tasks", 200), ("/units", 200),
    ("/documents", 200), (document, 200), ("/search?q=x", 200), ("/help", 200), ("/about", 200),
    ("/api/plans", 200), ("/api" + plan, 200),
    ("/api" + plan + "/indicators/1.1", 200),
    (plan + "/indicators/1.1/series.csv", 200),
    (plan + "/indicators/1.1/chart.svg", 200), (plan + "/indicators/1.1/series.xlsx", 200),
    (plan + "/indicators/1.1/chart.png", 404), (plan + "/plan.xlsx", 200), ("/plans/none/plan.xlsx", 404),
    (plan + "/versions", 200), (plan + "/versions/1", 200), (plan + "/versions/9", 404),
    (plan + "/versions/x", 404), ("/plans/none/versions", 404), ("/assets/guatu.css", 200),
    ("/assets/guatu.js", 200), ("/assets/nothing.css", 404), ("/vendor/htmx.min.js", 404), ("/nothing", 404),
    ("/gaps", 200), ("/gaps.csv", 200), ("/gaps?region=110000", 422), ("/gaps?region=x", 400), ("/record", 200),
    ("/record?verify=1", 200), ("/record?from=2026-02-30", 400), ("/record?verb=nothing", 400),
    ("/record?verify=1&head=1a", 422), ("/record.csv", 403),
    ("/plans/none", 404), (plan + "/indicators/99.9", 404), ("/units/none", 404),
    ("/documents/none", 404), ("/account", 200), ("/accounts", 403), ("/tokens", 403),
    ("/sign-in", 303), ("/sign-out", 405), (plan + "?status=bad", 400), ("/?lang=fr", 400),
    (document + "/decisions", 405),
  ]

  @Test("answers every route", arguments: addresses)
  func statuses(path: String, status: Int) async {
    #expect(await get(path).status.rawValue == status)
  }

  @Test("answers to its own names only")
  func hosts() async {
    #expect(await get("/", host: "evil.example:8080").status == .misdirected)
    #expect(await get("/", host: "localhost").status == .ok)
    #expect(await get("/", host: "[::1]:8080").status == .ok)
  }

  @Test("remembers the chosen language")
  func language() async {
    let answer = await get("/?lang=en")
    #expect(answer.headers.contains { $0.name == "Set-Cookie" && $0.value.hasPrefix("lang=en;") })
    #expect(String(decoding: answer.body, as: UTF8.self).contains("<html lang=\"en\">"))
  }

  @Test("speaks JSON in one shape of error under /api")
  func apiErrors() async throws {
    let answer = await get("/api/plans/none")
    #expect(answer.status == .notFound && answer.type == .json)
    let body = try #require(try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: [String: Any]])
    #expect(body["error"]?["status"] as? Int == 404)
    #expect((body["error"]?["reason"] as? String)?.isEmpty == false)
  }

  @Test("tells an indicator's numbers as they were printed")
  func apiNumbers() async {
    let json = String(decoding: await get("/api" + PageSnapshotTests.plan + "/indicators/2.1").body, as: UTF8.self)
    #expect(json.contains(#""value":"81.60""#))
    #expect(
      json.contains(#""missing":"notYetPublished","note":"","source":"https://example.org/yearbook/2022","value":null"#)
    )
  }

  @Test(
    "draws the chart as a picture where the machine has the tool for it",
    .enabled(if: ExportPicture.isPossible, "needs librsvg2-bin"))
  func picture() async {
    var site = site
    site.pictures = .offered
    let answer = await site.answer(.get(Self.plan + "/indicators/1.1/chart.png"))
    #expect(answer.type == .png && answer.body.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(await site.answer(.get(Self.plan + "/indicators/1.1")).text.contains("/chart.png"))
  }

  @Test("confirms several readings of one kind at once, and gives the form back where something is missing")
  func together() async throws {
    let desk = FixtureDesk(.rich)
    let site = Site(desk: desk, hosts: .any)
    let sheet = try #require(await desk.document(sha256: desk.source.sha256))
    let group = try #require(MatterGroup.all(among: OpenMatter.all(in: sheet)).first)
    let fields =
      "group=\(group.id)" + group.matters.map { "&matter=\(Address.encoded($0.id))" }.joined()
    let refused = await post(fields, to: site)
    #expect(refused.status == .unprocessable)
    #expect(String(decoding: refused.body, as: UTF8.self).contains("#\(group.id)-reason"))
    #expect(await desk.decisions.isEmpty)
    #expect(await post(fields + "&reason=x", to: site).status == .seeOther)
    #expect(await desk.decisions.count == group.matters.count)
    #expect(await desk.decisions.allSatisfy { $0.author == "李华" })
  }

  @Test("takes a decision, and shows that it was taken")
  func decision() async throws {
    let sheet = try #require(await desk.document(sha256: desk.source.sha256))
    let matter = try #require(OpenMatter.all(in: sheet).first)
    let fields = "matter=\(Address.encoded(matter.id))&choice=confirm&author=Somebody&reason=x"
    #expect(await post(fields).status == .seeOther)
    // The author is whoever is signed in, whatever the form says.
    #expect(await desk.decisions.map(\.author) == ["李华"])
    // A second time the matter is gone, and the page says so.
    let again = await post(fields)
    #expect(again.status == .unprocessable)
    #expect(String(decoding: again.body, as: UTF8.self).contains(Phrase.Deciding.gone.zh))
  }

  @Test("gives a form back as it was typed where something is wrong")
  func typedStays() async throws {
    let sheet = try #require(await desk.document(sha256: desk.source.sha256))
    let matter = try #require(OpenMatter.all(in: sheet).first)
    let id = Address.encoded(matter.id)
    let answer = await post("matter=\(id)&choice=change&rule=atLeast&low=abc&reason=because")
    let html = String(decoding: answer.body, as: UTF8.self)
    #expect(answer.status == .unprocessable)
    #expect(html.contains("value=\"abc\"") && html.contains("value=\"because\""))
    let refused = await post("matter=\(id)&choice=confirm&reason=%E6%8B%92%E7%BB%9D")
    #expect(String(decoding: refused.body, as: UTF8.self).contains("这个决定与先前的决定冲突。"))
  }

  @Test("refuses a form from elsewhere")
  func foreign() async {
    #expect(await post("x=1", origin: "https://evil.example").status == .forbidden)
    #expect(await post("x=1", origin: "").status == .forbidden)
    #expect(await post("x=1", origin: "http://127.0.0.1:8080", fetchSite: "cross-site").status == .forbidden)
    #expect(await post("x=1", origin: "", fetchSite: "same-origin").status == .unprocessable)
    #expect(await desk.decisions.isEmpty)
  }
}
