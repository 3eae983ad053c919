import Foundation
import PlanModel
import Testing

@Suite("Judgements on record")
struct JudgementsTests {
  private let plan = Plan.ID("500105-women-plan-2021-2030")
  private let indicator = Indicator.ID(name: "女职工职业病发病率")

  private func decision(
    _ id: String, _ year: Int, _ outcome: JudgedOutcome, phrase: String = "明显降低", at: TimeInterval = 0
  ) -> Decision {
    Decision(
      id: .init(id),
      subject: .judgement(
        plan: plan, indicator: indicator, phrase: phrase, year: year, outcome: outcome, evidence: "年报第\(id)页"),
      author: "周敏", reason: "逐年减少", at: Date(timeIntervalSince1970: at))
  }

  @Test("the latest year up to the one that is asked for holds, and of one year the one recorded last")
  func latest() throws {
    let judgements = Judgements([
      decision("a", 2024, .uncertain, at: 10), decision("b", 2026, .met, at: 20),
      decision("c", 2024, .onTrack, at: 30), decision("d", 2022, .atRisk, at: 40),
    ])
    func id(upTo year: Int) -> String? { judgements[plan, indicator, "明显降低", upTo: year]?.id.text }
    #expect(id(upTo: 2021) == nil)
    #expect(id(upTo: 2022) == "d")
    #expect(id(upTo: 2025) == "c", "2024 was judged twice; the second holds")
    #expect(id(upTo: 2030) == "b", "a later year holds though it was recorded before others")
    #expect(judgements.all(plan, indicator, "明显降低").map(\.id.text) == ["b", "c", "a", "d"])
    let held = try #require(judgements[plan, indicator, "明显降低", upTo: 2025])
    #expect((held.year, held.outcome, held.evidence) == (2024, .onTrack, "年报第c页"))
    #expect((held.author, held.reason, held.at) == ("周敏", "逐年减少", Date(timeIntervalSince1970: 30)))
  }

  @Test("of two that were recorded at one instant the later in the book holds")
  func instant() {
    let judgements = Judgements([decision("z", 2024, .met), decision("a", 2024, .atRisk)])
    #expect(judgements[plan, indicator, "明显降低", upTo: 2024]?.outcome == .atRisk)
  }

  @Test("belong to the words that were judged, and to nothing else")
  func words() {
    let alias = Decision(
      id: .init("u"), subject: .unitAlias(text: "甲", unit: "乙"), author: "周敏", reason: "简称",
      at: Date(timeIntervalSince1970: 0))
    let judgements = Judgements([alias, decision("a", 2024, .met)])
    #expect(judgements[plan, indicator, "≤2", upTo: 2030] == nil)
    #expect(judgements[Plan.ID("p"), indicator, "明显降低", upTo: 2030] == nil)
    #expect(judgements[plan, Indicator.ID(name: "另一项"), "明显降低", upTo: 2030] == nil)
    #expect(Judgements([alias]) == Judgements([]))
  }

  @Test("keep their form as JSON, which stores and files hold")
  func json() throws {
    let json = #"""
      {"judgement":{"plan":"500105-women-plan-2021-2030","indicator":"女职工职业病发病率","phrase":"明显降低",
      "year":2024,"outcome":"atRisk","evidence":"年报第a页"}}
      """#
    let subject = try JSONDecoder().decode(Decision.Subject.self, from: Data(json.utf8))
    #expect(subject == decision("a", 2024, .atRisk).subject)
    #expect(try JSONDecoder().decode(Decision.Subject.self, from: JSONEncoder().encode(subject)) == subject)
    #expect(JudgedOutcome.allCases.map(\.rawValue) == ["met", "onTrack", "uncertain", "atRisk"])
    #expect(JudgedOutcome.allCases.map(\.word.zh) == ["已达标", "预计达标", "尚不确定", "预计达标困难"])
  }
}
