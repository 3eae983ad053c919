import Oversight
import Rounds
import Testing

private typealias Made = PolicyFixture

@Suite("Checklist, word lists and statistics of assessments")
struct PolicyRulesTests {
  @Test("the built-in edition holds together, names its sources and asks for explanations")
  func builtIn() {
    let content = PolicyRules.Content.builtIn
    #expect(content.problem == nil)
    #expect(content.questions.count >= 12 && content.lists.count >= 4)
    #expect(content.questions.allSatisfy { !$0.explained.isEmpty && !$0.help.isEmpty })
    #expect(content.lists.flatMap(\.terms).allSatisfy { !$0.why.isEmpty && !$0.ask.isEmpty })
    #expect(content.sources.contains("妇女权益保障法") && content.sources.contains("就业促进法"))
    #expect(Set(content.questions.map(\.id)).count == content.questions.count)
    let hits = TextScan(content.lists)("岗位条件：已婚已育优先，僅限男性。由户主申请，外嫁女不予分配。").hits
    #expect(hits.map(\.found) == ["已婚", "已育", "僅限男性", "户主", "外嫁女"])
  }

  @Test("come back from their lines as they went in")
  func lines() throws {
    for content in [PolicyRules.Content.builtIn, Made.rules] {
      let back = try PolicyRules.Content(
        checklist: content.checklistLines, lists: content.listLines, sources: content.sources)
      #expect(back == content)
    }
  }

  @Test(
    "a line that cannot be read is named",
    arguments: [
      ("问题｜说明｜否", 1), ("# 一\n问题｜说明｜也许", 2), ("# 一\n\n｜说明", 3), ("# 一\n问｜说｜否｜多", 2),
    ])
  func badLines(text: String, number: Int) {
    #expect(throws: PolicyRefusal.line(number)) {
      try PolicyRules.Content(checklist: text, lists: "", sources: "")
    }
  }

  @Test("what does not hold together is refused with its name")
  func problems() throws {
    func problem(_ checklist: String = "# 一\n问题｜｜", _ lists: String = "") throws -> PolicyRefusal? {
      try PolicyRules.Content(checklist: checklist, lists: lists, sources: "").problem
    }
    #expect(try problem() == nil)
    #expect(try problem("") == .questionsCount)
    #expect(try problem("# 一\n问题｜｜\n# 二") == .groupEmpty("二"))
    #expect(try problem("# 一\n" + String(repeating: "长", count: 1_001)) == .questionTooLong("1.1"))
    #expect(try problem("# 一\n问题", "# 表") == .listEmpty("表"))
    #expect(try problem("# 一\n问题", "# 表\n户主\n戶主") == .termTwice("戶主"))
    #expect(try problem("# 一\n问题", "# 表\n" + String(repeating: "长", count: 41)) != nil)
    let many = (0..<101).map { "问题\($0)" }.joined(separator: "\n")
    #expect(try problem("# 一\n" + many) == .questionsCount)
  }

  @Test("statistics count a year's drafts, proposals, answers and days")
  func statistics() {
    let replies = [PolicyDraft.Reply(.takenUp, wording: "x"), .init(.notTakenUp, reason: "y")]
    let papers = [
      Made.draft(.closed(on: Made.day.adding(days: 10), .partly), opinion: Made.two, replies: replies),
      Made.draft(.closed(on: Made.day.adding(days: 5), .noObjection), number: 2, unit: "市教委"),
      Made.draft(.pronounced(until: Made.day), opinion: Made.two, number: 3),
      Made.draft(.withdrawn(on: Made.day, reason: "x"), number: 4),
      Made.draft(number: 5, submitted: RoundDay("2025-03-02")!),
    ]
    let numbers = PolicyStatistics(papers, year: 2026)
    #expect(numbers.drafts == 4 && numbers.closed == 2 && numbers.withdrawn == 1)
    #expect(numbers.bySort == [.normativeDocument: 4] && numbers.byOutcome == [.partly: 1, .noObjection: 1])
    #expect(numbers.byUnit.map(\.name) == [Made.unit, "市教委"] && numbers.byUnit.map(\.drafts) == [3, 1])
    #expect(numbers.proposals == 4 && numbers.open == 2 && numbers.decisions == [.takenUp: 1, .notTakenUp: 1])
    #expect(numbers.medianDays?.text == "7.5")
    #expect(PolicyStatistics([], year: 2026).medianDays == nil)
  }
}
