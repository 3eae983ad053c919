import Foundation
import PlanModel
import Testing

@testable import PlanDocuments

@Suite("Decisions about a reading")
struct SettlementTests {
  private static let text = """
    云溪市妇女发展规划（2021—2030年）
    领域\t序号\t指标名称（单位）\t2030年目标值\t指标属性\t牵头单位\t责任单位
    妇女与经济\t1\t就业人员中女性比例（%）\t45左右\t预期性\t市人力社保局\t
    \t2\t女职工职业病发病率（%）\t明显降低\t预期性\t市人社\t市总工会
    """

  private let read = reading(text)
  private var plan: Plan { read.plans[0] }

  private func decision(_ subject: Decision.Subject, _ id: String = "d1") -> Decision {
    Decision(id: .init(id), subject: subject, author: "张三", reason: "核对过原件", at: Date(timeIntervalSince1970: 0))
  }

  private func confirmation(_ rule: TargetRule, _ id: String = "d1") -> Decision {
    decision(
      .targetReading(plan: plan.id, indicator: Indicator.ID(name: "就业人员中女性比例"), phrase: "45左右", rule: rule), id)
  }

  @Test("confirm a target's meaning, and the question is gone")
  func targetReading() {
    let rule = TargetRule.about(45, tolerance: 3, meantToRise: true)
    let settled = read.settled(by: [confirmation(rule)])
    #expect(
      settled.plans[0].indicators[0].target == Target(text: "45左右", rule: rule, standing: .confirmed(.init("d1"))))
    #expect(read.findings(.targetNeedsConfirmation).count == 2)
    #expect(settled.findings(.targetNeedsConfirmation).count == 1)
  }

  @Test("replace earlier ones on the same subject")
  func latest() {
    let (first, second) = (confirmation(.atLeast(45)), confirmation(.atLeast(44), "d2"))
    let settled = read.settled(by: [first, second])
    #expect(settled.plans[0].indicators[0].target.rule == .atLeast(44))
    #expect(settled.findings(.decisionNotNeeded).isEmpty, "what was replaced is history, no complaint")
  }

  @Test("correct a printed phrase, which is then compiled anew")
  func correction() {
    let settled = read.settled(by: [
      decision(.correction(plan: plan.id, field: .targetPhrase, printed: "明显降低", corrected: "≤2"))
    ])
    #expect(settled.plans[0].indicators[1].target.rule == .atMost(2))
    #expect(read.plans[0].indicators[1].target.text == "明显降低", "the reading itself stays as printed")
  }

  @Test("correct a unit, and give an indicator its domain")
  func unitsAndDomains() {
    let settled = read.settled(by: [
      decision(.correction(plan: plan.id, field: .lead, printed: "市人社", corrected: "市人力社保局"), "d1"),
      decision(
        .indicatorDomain(plan: plan.id, indicator: Indicator.ID(name: "女职工职业病发病率"), domain: "妇女与健康"), "d2"),
    ])
    let row = settled.plans[0].indicators[1]
    #expect(row.lead == ["市人力社保局"])
    #expect(settled.plans[0].domains[row.domain - 1].name == "妇女与健康")
    #expect(settled.findings(.unitVariant).isEmpty)
  }

  @Test("confirm an alias for every document")
  func alias() {
    let settled = read.settled(by: [decision(.unitAlias(text: "市人社", unit: "市人力社保局"))])
    #expect(settled.units.first { $0.name == "市人力社保局" }?.confirmedSpellings == ["市人力社保局", "市人社"])
    #expect(settled.findings(.unitVariant).isEmpty)
  }

  @Test("complain when the source no longer holds their words")
  func notNeeded() {
    let changed = reading(Self.text.replacingOccurrences(of: "45左右", with: "≥45"))
    let settled = changed.settled(by: [confirmation(.atLeast(45))])
    #expect(settled.findings(.decisionNotNeeded).count == 1)
    #expect(settled.findings(.decisionNotNeeded)[0].message.zh.contains("张三"))
  }

  @Test("a judgement of words that stand in the plan is no complaint, whatever its year; of other words it is one")
  func judgements() {
    func judgement(_ phrase: String, _ year: Int, _ id: String) -> Decision {
      decision(
        .judgement(
          plan: plan.id, indicator: Indicator.ID(name: "女职工职业病发病率"), phrase: phrase, year: year, outcome: .met,
          evidence: "年报"), id)
    }
    let standing = [judgement("明显降低", 2024, "a"), judgement("明显降低", 2024, "b"), judgement("明显降低", 2025, "c")]
    let settled = read.settled(by: standing)
    #expect(settled.findings(.decisionNotNeeded).isEmpty)
    #expect(settled.plans == read.plans, "a judgement changes nothing of what was read")
    #expect(read.settled(by: standing + [judgement("降低", 2025, "d")]).findings(.decisionNotNeeded).count == 1)
    let correction = decision(
      .correction(plan: plan.id, field: .targetPhrase, printed: "明显降低", corrected: "≤2"), "e")
    #expect(
      read.settled(by: standing + [correction]).findings(.decisionNotNeeded).count == 2, "one a year: 2024 and 2025")
  }

  @Test("survive a re-import: reading again and settling gives the same")
  func survive() {
    let decisions = [confirmation(.atLeast(45)), decision(.unitAlias(text: "市人社", unit: "市人力社保局"), "d2")]
    let once = read.settled(by: decisions)
    #expect(reading(Self.text).settled(by: decisions) == once)
    #expect(once.settled(by: decisions) == once)
  }

  @Test("name the place of a plan whose place is in no register")
  func region() throws {
    let code = try #require(RegionCode("999901"))
    let decided = PlanReader(decisions: [decision(.region(name: "云溪市", code: code))]).read(original(Self.text))
    #expect(decided.plans[0].region.code == code)
    #expect(decided.plans[0].id.text == "999901-women-plan-2021-2030")
    #expect(decided.findings(.regionUnknown).isEmpty)
  }
}
