import Foundation
import PlanModel
import Testing
import Wording

@testable import Web

@Suite("Pages, as text")
struct PageSnapshotTests {
  let site = Site(desk: FixtureDesk(), hosts: .any)

  static let plan = "/plans/659901-women-plan-2021-2030"
  static let document = "/documents/" + String(repeating: "ab12", count: 16)

  static let pages: [(name: String, path: String, query: String, language: Language)] = [
    ("home.html", "/", "", .zh), ("wall.html", plan, "", .zh),
    ("wall-worst.en.html", plan, "order=worst&status=notMet", .en),
    ("wall-nothing.html", plan, "domain=3&bindingness=binding", .zh),
    ("indicator.html", plan + "/indicators/1.1", "", .zh), ("indicator.en.html", plan + "/indicators/2.1", "", .en),
    ("indicator-empty.html", plan + "/indicators/4.1", "", .zh), ("tasks.html", plan + "/tasks", "", .zh),
    ("tasks-search.html", plan + "/tasks", "kind=task&q=筛查", .zh), ("goals.en.html", plan + "/tasks", "kind=goal", .en),
    ("index.html", plan + "/index", "", .zh),
    ("index-distance.en.html", plan + "/index", "normalise=distance&aggregate=geometric&year=2023", .en),
    ("index-early.html", plan + "/index", "year=1999", .zh), ("units.html", "/units", "", .zh),
    ("unit.html", "/units/市卫生健康委", "", .zh),
    ("documents.html", "/documents", "", .zh), ("versions.html", plan + "/versions", "", .zh),
    ("version.en.html", plan + "/versions/1", "", .en),
    ("document.html", document, "", .zh), ("document.en.html", document, "", .en),
    ("search.html", "/search", "q=妇女", .zh), ("help.html", "/help", "", .zh), ("about.en.html", "/about", "", .en),
    ("gaps.html", "/gaps", "", .zh), ("gaps-all.en.html", "/gaps", "region=659901&show=all", .en),
    ("gaps-nowhere.html", "/gaps", "region=110000", .zh), ("record.html", "/record", "", .zh),
    ("record-second.en.html", "/record", "account=office&before=90&trail=0&verify=1", .en),
    ("record-broken.html", "/record", "words=十倍&verify=1&head=" + String(repeating: "a", count: 64), .zh),
    ("missing.html", "/plans/none", "", .zh), ("bad.en.html", plan, "year=20233", .en),
  ]

  @Test("look as they were last approved", arguments: pages)
  func approved(name: String, path: String, query: String, language: Language) async {
    let encoded = path.split(separator: "/").map { Address.encoded(String($0)) }.joined(separator: "/")
    var incoming = Incoming(path: "/" + encoded)
    incoming.query = query.addingPercentEncoding(withAllowedCharacters: .urlQueryAllowed) ?? ""
    incoming.rememberedLanguage = language
    incoming.session = FixturePeople.token("office")
    let answer = await site.answer(incoming)
    Snapshot.expect(String(decoding: answer.body, as: UTF8.self), is: name)
  }

  @Test("an empty store says how to begin")
  func nothing() {
    let page = PageFrame(visit: Visit(path: "/")).render(HomePage(cards: []))
    Snapshot.expect(String(decoding: page, as: UTF8.self), is: "home-empty.html")
  }
}
