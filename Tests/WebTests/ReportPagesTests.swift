import Foundation
import Operations
import Oversight
import People
import PlanModel
import Reports
import Rounds
import Store
import Testing
import Wording

@testable import Web

@Suite("Pages of reports and jobs")
struct ReportPagesTests {
  private static let base = "/reports/659901-2024-1"
  private static let fields = [
    ("kind", "annual"), ("plan", "659901-women-plan-2021-2030"), ("year", "2024"), ("language", "zh"),
  ]

  private func drafted() async throws -> Site {
    let site = try await RoundFixture().site
    let made = await site.answer(.post("/reports", Self.fields))
    #expect(made.status == .seeOther && made.header("Location") == Self.base)
    return site
  }

  /// A passage that the page offers to edit.
  private func passage(on page: Answer) throws -> String {
    let link = try #require(page.text.firstMatch(of: #/passage=([a-z0-9.]+)#edit/#))
    return String(link.output.1)
  }

  @Test("an empty list says so, and only the Office is offered the form")
  func empty() async throws {
    let site = try await RoundFixture().site
    #expect(await site.answer(.get("/reports")).text.contains(Phrase.ReportDesk.noneYet.zh))
    #expect(await site.answer(.get("/reports")).text.contains("name=\"kind\""))
    #expect(await !site.answer(.get("/reports", as: .leader)).text.contains("name=\"kind\""))
    let refused = await site.answer(.post("/reports", Self.fields, as: .leader))
    #expect(refused.status == .unprocessable && refused.text.contains(ReportDeskRefusal.notTheOffice.reason.zh))
  }

  @Test("a bad form comes back with what was typed")
  func badForm() async throws {
    let site = try await RoundFixture().site
    let noPlan = await site.answer(.post("/reports", [("kind", "annual"), ("year", "2024")]))
    #expect(noPlan.status == .unprocessable && noPlan.text.contains(ReportRefusal.noPlans.reason.zh))
    let hostile = EscapingTests.hostile
    let badYear = await site.answer(.post("/reports", Self.fields.dropLast(2) + [("year", hostile)]))
    #expect(badYear.status == .unprocessable && !badYear.text.contains("<script>alert"))
    let noUnit = await site.answer(
      .post("/reports", [("kind", "unit"), ("plan", "659901-women-plan-2021-2030"), ("year", "2024"), ("unit", "无此局")]))
    #expect(noUnit.status == .unprocessable && noUnit.text.contains("无此局"))
  }

  @Test("a draft is the Office's and the bureau's; once issued, every reader of the region finds it")
  func reading() async throws {
    let site = try await drafted()
    #expect(await site.answer(.get(Self.base, as: .leader)).status == .notFound)
    #expect(await site.answer(.get(Self.base, as: .statistics)).status == .ok)
    let issued = await site.answer(
      .post(Self.base, [("step", "issue"), ("basis", "1"), ("number", "云妇儿〔2025〕1号"), ("addressee", "各成员单位")]))
    #expect(issued.status == .seeOther)
    let page = await site.answer(.get(Self.base, as: .leader))
    #expect(page.status == .ok && page.text.contains("云妇儿〔2025〕1号") && page.text.contains("各成员单位"))
    #expect(!page.text.contains("passage=") && !page.text.contains("value=\"withdraw\""))
    let again = await site.answer(.post(Self.base, [("step", "issue"), ("basis", "2")]))
    #expect(again.status == .unprocessable)
  }

  @Test("a passage is edited on the page; what is refused stays typed, what is hostile comes out escaped")
  func editing() async throws {
    let site = try await drafted()
    let name = try passage(on: await site.answer(.get(Self.base)))
    let form = await site.answer(.get("\(Self.base)?passage=\(name)"))
    #expect(form.text.contains("name=\"text\"") && form.text.contains("name=\"basis\" value=\"1\""))
    let sent = [("step", "reword"), ("basis", "1"), ("passage", name)]
    let refused = await site.answer(.post(Self.base, sent + [("text", "增长37%")]))
    #expect(refused.status == .unprocessable && refused.text.contains("增长37%"))
    #expect(refused.text.contains("name=\"confirm\"") && refused.text.contains("37"))
    let hostile = EscapingTests.hostile
    let kept = await site.answer(.post(Self.base, sent + [("text", hostile), ("confirm", "yes")]))
    #expect(kept.status == .seeOther)
    let page = await site.answer(.get(Self.base))
    #expect(!page.text.contains("<script>alert") && page.text.contains("&lt;script&gt;"))
    let late = await site.answer(.post(Self.base, sent + [("text", "又改")]))
    #expect(late.status == .unprocessable && late.text.contains(ReportDeskRefusal.changedMeanwhile.reason.zh))
    #expect(late.text.contains("又改"))
  }

  @Test("a file is asked for, waits among the jobs and can be cancelled; another's is not there")
  func jobs() async throws {
    let site = try await drafted()
    #expect(await site.answer(.post("\(Self.base)/files", [("format", "exe")])).status == .badRequest)
    #expect(await site.answer(.post("\(Self.base)/files", [("format", "docx")])).header("Location") == "/jobs")
    let list = await site.answer(.get("/jobs"))
    #expect(list.text.contains("DOCX") && list.text.contains(Phrase.Jobs.waiting.zh))
    #expect(list.text.contains("http-equiv=\"refresh\""))
    let id = try #require(list.text.firstMatch(of: #/action="\/jobs\/([A-Za-z0-9_-]+)"/#)).output.1
    #expect(await !site.answer(.get("/jobs", as: .leader)).text.contains("DOCX"))
    #expect(await site.answer(.post("/jobs/\(id)", [], as: .leader)).status == .notFound)
    #expect(await site.answer(.get("/jobs/\(id)/file")).status == .notFound)
    #expect(await site.answer(.post("/jobs/\(id)", [])).status == .seeOther)
    let after = await site.answer(.get("/jobs"))
    #expect(after.text.contains(Phrase.Jobs.cancelled.zh) && !after.text.contains("http-equiv=\"refresh\""))
  }
}
