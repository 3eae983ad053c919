import Foundation
import People
import PlanModel
import Rounds
import Testing
import Wording

@testable import Web

@Suite("The inbox")
struct InboxPageTests {
  private func inbox(_ fixture: RoundFixture, as role: Role) async -> String {
    await fixture.site.answer(.get("/inbox", as: role)).text
  }

  @Test("tells who did what, why, and where; reading the page marks nothing as read")
  func tells() async throws {
    let fixture = try await RoundFixture()
    try await fixture.fill(RoundFixture.rate, "12.9")
    try await fixture.take([.submit], RoundFixture.rate)
    try await fixture.take([.sendBack], RoundFixture.rate, reason: "请<核对>口径")
    for _ in 0..<2 {
      let page = await inbox(fixture, as: .liaison)
      #expect(page.contains("退回了“孕产妇死亡率”") && page.contains("请&lt;核对&gt;口径"))
      #expect(page.contains("某approver（市卫生健康委）"))
      #expect(page.contains("href=\"\(fixture.address(RoundFixture.rate))\""))
      #expect(page.contains("class=\"new\"") && page.contains("<b>2</b>"))
    }
    // What oneself did is no news.
    #expect(await !inbox(fixture, as: .liaison).contains("提交了"))
    #expect(await inbox(fixture, as: .approver).contains("提交了“孕产妇死亡率”"))
  }

  @Test("a button marks what the page showed; what came in since stays new")
  func marks() async throws {
    let fixture = try await RoundFixture()
    let newest = try #require(try await fixture.desk.inbox(of: FixturePeople.account(.approver)).entries.first?.number)
    try await fixture.fill(RoundFixture.rate, "12.9")
    try await fixture.take([.submit], RoundFixture.rate)
    let answer = await fixture.site.answer(.post("/inbox", [("upTo", "\(newest)")], as: .approver))
    #expect(answer.status == .seeOther && answer.header("Location") == "/inbox")
    let page = await inbox(fixture, as: .approver)
    #expect(page.contains("class=\"new\"") && page.contains("class=\"old\"") && page.contains("<b>1</b>"))
    let all = try #require(try await fixture.desk.inbox(of: FixturePeople.account(.approver)).entries.first?.number)
    _ = await fixture.site.answer(.post("/inbox", [("upTo", "\(all)")], as: .approver))
    #expect(await !inbox(fixture, as: .approver).contains("class=\"new\""))
    #expect(await fixture.site.answer(.post("/inbox", [("upTo", "x")], as: .approver)).status == .badRequest)
  }

  @Test("who has no inbox is told so, and has no number in the header", arguments: Role.allCases)
  func header(role: Role) async throws {
    let fixture = try await RoundFixture()
    let page = await inbox(fixture, as: role)
    let has = InboxRule(FixturePeople.account(role).posts[0]) != nil
    #expect(page.contains(Phrase.Inbox.absent.zh) != has)
    #expect(await fixture.site.answer(.get("/help", as: role)).text.contains("class=\"post\"") == has)
    #expect(await !fixture.site.answer(.get("/help", as: nil)).text.contains("class=\"post\""))
  }

  @Test("every act that a post is told of has words of its own, in both languages")
  func words() {
    for role in Role.allCases {
      guard let rule = InboxRule(Post(role: role, region: RoundFixture.region, unit: "")) else { continue }
      for verb in rule.verbs {
        let act = Act(
          at: .distantPast, actor: .commandLine("x"), verb: verb, object: "659901-2024/i:识字率",
          region: RoundFixture.region)
        let words = InboxLink.words(of: act)
        #expect(words != Phrase.Inbox.other(verb.rawValue, act.object), "\(verb)")
      }
    }
  }
}
