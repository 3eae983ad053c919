import Foundation
import People
import PlanModel
import Testing
import Wording

@testable import Web

@Suite("Forms are sealed to their session")
struct FormSealTests {
  static let decisions = PageSnapshotTests.document + "/decisions"

  /// Every page of the site that can be got, and every page value there is.
  private func pages() async -> [String] {
    var pages: [String] = []
    for (pattern, path) in DoorTests.addresses {
      for role in [Role.office, .administrator] {
        let answer = await Site(desk: FixtureDesk(.rich)).answer(.get(path, as: role))
        if answer.type == .html { pages.append("<!-- \(pattern.rawValue) -->" + answer.text) }
      }
    }
    let office = Visitor.account(FixturePeople.account(.office), csrf: "the seal")
    for page in EscapingTests.pages {
      let visit = Visit(path: "/", visitor: office, rights: Set(Right.allCases))
      pages.append("<!-- \(type(of: page)) -->" + String(decoding: PageFrame(visit: visit).render(page), as: UTF8.self))
    }
    return pages
  }

  @Test("no page has a posted form without the token")
  func everyForm() async {
    var forms = 0
    for page in await pages() {
      for form in page.matches(of: #/<form[^>]*method="post"[^>]*>(<input[^>]*>)?/#) {
        forms += 1
        #expect(form.1?.contains("name=\"csrf\"") == true, "\(page.prefix(60)): \(form.0)")
      }
    }
    #expect(forms > 60)
  }

  @Test(
    "a form without it, or with another's, is not taken, and comes back to be sent again", arguments: ["", "x", nil])
  func refused(seal: String?) async throws {
    let desk = FixtureDesk()
    let site = Site(desk: desk)
    let sheet = try #require(await desk.document(sha256: desk.source.sha256))
    let matter = try #require(OpenMatter.all(in: sheet).first)
    var incoming = Incoming.post(Self.decisions)
    let fields = "matter=\(Address.encoded(matter.id))&choice=confirm&reason=%E4%BC%9A%E8%AE%AE"
    incoming.body = Array((fields + (seal.map { "&csrf=" + $0 } ?? "")).utf8)
    let answer = await site.answer(incoming)
    #expect(answer.status == .forbidden && answer.header("Cache-Control") == "no-store")
    #expect(await desk.decisions.isEmpty)
    #expect(answer.text.contains("name=\"reason\" value=\"会议\""))
    #expect(answer.text.contains("name=\"csrf\" value=\"\(FixturePeople.csrf(incoming.session))\""))
    #expect(!answer.text.contains("name=\"csrf\" value=\"x\""))
    incoming.body = Array((fields + "&csrf=" + FixturePeople.csrf(incoming.session)).utf8)
    #expect(await site.answer(incoming).status == .seeOther)
  }

  @Test("passwords are never written back into a page")
  func secrets() async {
    var incoming = Incoming.post(
      "/account/password", [("old", "hemlig"), ("new", "hemligare"), ("again", "hemligare")])
    incoming.body = Array("old=hemlig&new=hemligare&again=hemligare".utf8)
    let stale = await Site(desk: FixtureDesk()).answer(incoming)
    #expect(stale.status == .forbidden && !stale.text.contains("hemlig"))
    incoming.session = ""
    let expired = await Site(desk: FixtureDesk()).answer(incoming)
    #expect(expired.status == .unauthorized && !expired.text.contains("hemlig"))
  }

  @Test("the token of a form with files is found in its first part")
  func files() {
    var incoming = Incoming.post("/x")
    incoming.contentType = "multipart/form-data; boundary=b"
    incoming.body = Array("--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nabc\r\n--b--\r\n".utf8)
    #expect(incoming.seal == "abc")
    incoming.body = Array("--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nname=\"csrf\"".utf8)
    #expect(incoming.seal.isEmpty)
  }

  @Test("seals are met by themselves alone")
  func met() {
    #expect(FormSeal.token("abc").isMet(by: "abc"))
    for other in ["", "ab", "abd", "abcd"] { #expect(!FormSeal.token("abc").isMet(by: other)) }
    #expect(!FormSeal.token("").isMet(by: ""))
  }
}
