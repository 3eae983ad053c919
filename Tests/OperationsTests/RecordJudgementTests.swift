import Foundation
import Operations
import PlanModel
import Testing

@Suite("Recording a person's judgement")
struct RecordJudgementTests {
  private static let plan = Desk.plan().id
  private static let ratio = Indicator.ID(name: "出生人口性别比")

  private let desk: Desk
  private let operation: RecordDecision

  init() async throws {
    desk = try Desk()
    try await desk.keepPlan()
    operation = RecordDecision(book: desk.store)
  }

  private func judgement(
    plan: Plan.ID = plan, of indicator: Indicator.ID = ratio, _ phrase: String = "趋于平衡", year: Int = 2025,
    evidence: String = "卫生健康统计年报"
  ) -> Decision.Subject {
    .judgement(
      plan: plan, indicator: indicator, phrase: phrase, year: year, outcome: .onTrack, evidence: evidence)
  }

  private func refusal(_ subject: Decision.Subject, because reason: String = "三年连续下降") async -> String? {
    await #expect(throws: DecisionRefusal.self) {
      try await operation(subject, by: "周敏", because: reason, at: Desk.spring2026)
    }?.reason.zh
  }

  @Test("keeps it with its evidence, from the base year to the target year")
  func kept() async throws {
    for year in [2020, 2030] {
      try await operation(
        judgement(year: year, evidence: " 卫生健康统计年报 "), by: "周敏", because: "三年连续下降", at: Desk.spring2026)
    }
    #expect(try await desk.store.decisions().map(\.subject) == [judgement(year: 2020), judgement(year: 2030)])
  }

  @Test("refuses what nobody could check: no evidence, no reason, another plan, indicator, phrase or year")
  func refused() async throws {
    #expect(await refusal(judgement(evidence: " "))?.contains("evidence") == true)
    #expect(await refusal(judgement(), because: "")?.contains("理由") == true)
    #expect(await refusal(judgement(plan: .init("p")))?.contains("请先导入规划") == true)
    #expect(await refusal(judgement(of: .init(name: "识字率")))?.contains("没有指标“识字率”") == true)
    #expect(await refusal(judgement("趋于正常"))?.contains("规划写的是“趋于平衡”") == true)
    for year in [2019, 2031] {
      #expect(await refusal(judgement(year: year))?.contains("基期 2020 年至目标年 2030 年") == true)
    }
    #expect(try await desk.store.decisions().isEmpty)
  }

  @Test("judges the words as corrected, by a decision before it in the same file")
  func corrected() async throws {
    func file(_ order: [Int]) throws -> [DecisionDraft] {
      let entries = [
        """
        { "kind": "correction", "plan": "\(Self.plan)", "field": "targetPhrase", "printed": "趋于平衡",
          "corrected": "基本平衡", "reason": "r" }
        """,
        """
        { "kind": "judgement", "plan": "\(Self.plan)", "indicator": "出生人口性别比", "phrase": "基本平衡", "year": 2024,
          "outcome": "uncertain", "evidence": "抽样调查", "reason": "r" }
        """,
      ]
      let list = order.map { entries[$0] }.joined(separator: ",")
      return try DecisionFile.drafts(from: Data("{ \"author\": \"周敏\", \"decisions\": [\(list)] }".utf8))
    }
    let early = await #expect(throws: DecisionRefusal.self) { try await operation(file([1, 0]), at: Desk.spring2026) }
    #expect(early?.place == "decisions[0].phrase")
    let recorded = try await operation(file([0, 1]), at: Desk.spring2026).recorded
    #expect(
      recorded.last?.subject
        == .judgement(
          plan: Self.plan, indicator: Self.ratio, phrase: "基本平衡", year: 2024, outcome: .uncertain, evidence: "抽样调查"))
    #expect(try await operation(file([0, 1]), at: Desk.spring2026).alreadyOnRecord == 2)
  }

  @Test("a file on record is no mistake after the plan has changed its words")
  func replanned() async throws {
    let draft = DecisionDraft(subject: judgement(evidence: "年报 "), author: "周敏", reason: "r")
    _ = try await operation([draft], at: Desk.spring2026)
    let correction = Decision.Subject.correction(
      plan: Self.plan, field: .targetPhrase, printed: "趋于平衡", corrected: "基本平衡")
    try await operation(correction, by: "周敏", because: "漏字", at: Desk.spring2026)
    #expect(try await operation([draft], at: Desk.spring2026).alreadyOnRecord == 1)
  }

  @Test(
    "a mistake in a file is named with its place",
    arguments: [
      (#""year": "2025", "outcome": "met", "evidence": "e""#, "decisions[0].year", "2025"),
      (#""year": true, "outcome": "met", "evidence": "e""#, "decisions[0].year", "2025"),
      (#""year": 2025.5, "outcome": "met", "evidence": "e""#, "decisions[0].year", "2025"),
      (#""year": 25, "outcome": "met", "evidence": "e""#, "decisions[0].year", "2025"),
      (#""outcome": "met", "evidence": "e""#, "decisions[0].year", "year"),
      (#""year": 2025, "outcome": "good", "evidence": "e""#, "decisions[0].outcome", "onTrack"),
      (#""year": 2025, "outcome": "met""#, "decisions[0].evidence", "evidence"),
    ])
  func mistakes(fields: String, place: String, words: String) throws {
    let json = """
      { "decisions": [ { "kind": "judgement", "plan": "p", "indicator": "i", "phrase": "x", "reason": "r", \(fields) } ] }
      """
    let refusal = #expect(throws: DecisionRefusal.self) { try DecisionFile.drafts(from: Data(json.utf8)) }
    #expect(refusal?.place == place)
    #expect(refusal?.reason.zh.contains(words) == true)
  }
}
