import FixtureFiles
import Foundation
import Operations
import People
import PlanModel
import Rounds
import Seals
import Testing
import Wording

@testable import Web

@Suite("Evidence, attached and given out")
struct EvidencePagesTests {
  private static let unit = [("unit", "市卫生健康委")]

  private static func pdf(_ text: String = "Report") -> Data {
    PDFFixture(pages: [[PDFFixture.text(text, x: 50, y: 700)]]).bytes
  }

  private func attach(
    _ files: [(name: String, bytes: Data)], _ fixture: RoundFixture, as role: Role = .liaison
  ) async -> Answer {
    await fixture.site.answer(
      .upload(fixture.address(RoundFixture.rate, "/evidence"), files, fields: Self.unit, as: role))
  }

  @Test("a file goes onto the shelf and onto record, and comes back as a download that opens nowhere")
  func there() async throws {
    let fixture = try await RoundFixture()
    let bytes = Self.pdf()
    let sha256 = SHA256Digest(bytes).hex
    let answer = await attach([("年报 2024.pdf", bytes)], fixture)
    #expect(answer.status == .seeOther && answer.header("Location")?.contains("done=attached#evidence") == true)
    #expect(await fixture.shelf.kept[sha256] == bytes)
    let file = try #require(try await fixture.current(RoundFixture.rate).content.evidence.first)
    #expect(file.name == "年报 2024.pdf" && file.format == "pdf" && file.bytes == bytes.count)
    let history = try await fixture.store.history(of: RoundFixture.rate, in: fixture.round)
    #expect(history.map(\.act.verb) == [.attachEvidence])

    let download = await fixture.site.answer(
      .get(fixture.address(RoundFixture.rate, "/evidence/\(sha256)"), as: .office))
    #expect(download.status == .ok && Data(download.body) == bytes && download.type == .pdf)
    #expect(
      download.header("Content-Disposition")?.hasPrefix("attachment; filename=\"guatu\"; filename*=UTF-8''") == true)
    #expect(download.header("Content-Security-Policy") == "sandbox; default-src 'none'")
    #expect(download.header("Cache-Control") == "private, no-cache")
  }

  @Test("a file taken away is gone from the return and still readable from its past")
  func away() async throws {
    let fixture = try await RoundFixture()
    let bytes = Self.pdf()
    let sha256 = SHA256Digest(bytes).hex
    _ = await attach([("a.pdf", bytes)], fixture)
    let remove = fixture.address(RoundFixture.rate, "/evidence/\(sha256)/remove")
    #expect(await fixture.site.answer(.post(remove, Self.unit, as: .liaison)).status == .seeOther)
    #expect(try await fixture.current(RoundFixture.rate).content.evidence.isEmpty)
    let history = try await fixture.store.history(of: RoundFixture.rate, in: fixture.round)
    #expect(history.map(\.act.verb) == [.attachEvidence, .detachEvidence])
    let again = await fixture.site.answer(.post(remove, Self.unit, as: .liaison))
    #expect(again.status == .unprocessable && again.text.contains(Phrase.Returns.notAttached.zh))
    let file = await fixture.site.answer(.get(fixture.address(RoundFixture.rate, "/evidence/\(sha256)"), as: .liaison))
    #expect(file.status == .ok)
  }

  @Test("is given to nobody who may not see the return, and not under another return's address")
  func sight() async throws {
    let fixture = try await RoundFixture()
    let bytes = Self.pdf()
    _ = await attach([("a.pdf", bytes)], fixture)
    let sha256 = SHA256Digest(bytes).hex
    for role in [Role.leader, .administrator] {
      let answer = await fixture.site.answer(.get(fixture.address(RoundFixture.rate, "/evidence/\(sha256)"), as: role))
      #expect(answer.status == .forbidden, "\(role)")
    }
    let other = await fixture.site.answer(.get(fixture.address(RoundFixture.joint, "/evidence/\(sha256)"), as: .office))
    #expect(other.status == .notFound)
    for hostile in ["..%2F..%2Fetc%2Fpasswd", "x"] {
      let answer = await fixture.site.answer(
        .get(fixture.address(RoundFixture.rate, "/evidence/\(hostile)"), as: .office))
      #expect(answer.status == .notFound, "\(hostile)")
    }
  }

  @Test("names are cleaned and escaped; what a file is says its content")
  func hostile() async throws {
    let fixture = try await RoundFixture()
    #expect(await attach([("../../<img src=x onerror=alert(1)>.pdf", Self.pdf())], fixture).status == .seeOther)
    let text = await fixture.site.answer(.get(fixture.address(RoundFixture.rate), as: .liaison)).text
    #expect(!text.contains("<img") && text.contains("&lt;img src=x onerror=alert(1)&gt;.pdf"))
    let html = await attach([("report.pdf", Data("<html><script>alert(1)</script></html>".utf8))], fixture)
    #expect(html.status == .unprocessable && html.text.contains(Phrase.Evidence.notAccepted.zh))
    #expect(html.text.contains("report.pdf"))
    #expect(try await fixture.current(RoundFixture.rate).content.evidence.count == 1)
  }

  @Test("one bad file, none at all, or one too many: nothing is taken, and why is said")
  func refusals() async throws {
    let fixture = try await RoundFixture()
    let mixed = await attach([("a.pdf", Self.pdf()), ("b.exe", Data("MZ".utf8))], fixture)
    #expect(mixed.status == .unprocessable)
    #expect(await attach([], fixture).text.contains(Phrase.Returns.noFileChosen.zh))
    #expect(await fixture.shelf.kept.isEmpty)
    let many = (0..<11).map { ("\($0).pdf", Self.pdf("Report \($0)")) }
    let tooMany = await attach(many, fixture)
    #expect(tooMany.status == .unprocessable && tooMany.text.contains(Phrase.Returns.tooManyFiles(limit: 10).zh))
    #expect(await attach(Array(many.prefix(10)), fixture).status == .seeOther)
    // The same file once more changes nothing.
    #expect(await attach([many[0]], fixture).status == .seeOther)
    #expect(try await fixture.current(RoundFixture.rate).content.evidence.count == 10)
  }

  @Test("who may not fill in attaches nothing, and their bytes are not kept")
  func rights() async throws {
    let fixture = try await RoundFixture()
    for role in [Role.approver, .statistics, .evaluator] {
      #expect(await attach([("a.pdf", Self.pdf())], fixture, as: role).status == .unprocessable, "\(role)")
    }
    try await fixture.fill(RoundFixture.rate, "12.9")
    try await fixture.take([.submit], RoundFixture.rate)
    #expect(await attach([("a.pdf", Self.pdf())], fixture).status == .unprocessable)
    #expect(await fixture.shelf.kept.isEmpty)
    #expect(
      await !fixture.site.answer(.get(fixture.address(RoundFixture.rate), as: .liaison)).text.contains("multipart"))
  }

  @Test("files are read only from those who may send them")
  func bounds() async throws {
    let fixture = try await RoundFixture()
    let path = fixture.address(RoundFixture.rate, "/evidence")
    #expect(try await fixture.site.maximumBody(of: .post(path, as: .liaison)) == GuatuServer.maximumUpload)
    for role in [nil, Role.leader, .administrator] {
      #expect(try await fixture.site.maximumBody(of: .post(path, as: role)) == GuatuServer.maximumBody)
    }
    #expect(try await fixture.site.maximumBody(of: .post("/inbox", as: .liaison)) == GuatuServer.maximumBody)
  }

  @Test("a form that is no form of files is refused on the return's own page")
  func malformed() async throws {
    let fixture = try await RoundFixture()
    var incoming = Incoming.upload(
      fixture.address(RoundFixture.rate, "/evidence"), [("a.pdf", Self.pdf())], fields: Self.unit, as: .liaison)
    incoming.body.removeLast(30)
    let answer = await fixture.site.answer(incoming)
    #expect(answer.status == .unprocessable && answer.text.contains("id=\"evidence-problems\""))
    incoming.body = Array("--grenze\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1\r\n--grenze--\r\n".utf8)
    #expect(await fixture.site.answer(incoming).status == .forbidden)
  }
}
