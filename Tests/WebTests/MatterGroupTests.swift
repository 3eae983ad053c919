import Foundation
import PlanModel
import Testing
import Wording

@testable import Web

@Suite("Confirming readings together")
struct MatterGroupTests {
  func reading(_ name: String, _ rule: TargetRule) -> OpenMatter {
    let target = Target(text: "原文", rule: rule, standing: .needsConfirmation(Phrase("问", "ask")))
    return OpenMatter(
      id: name, question: Phrase("问", "ask"), lines: SourceLines(1),
      about: .reading(plan: Plan.ID("p"), indicator: Indicator(name: name, unit: .percent), target: target),
      outcome: .open)
  }

  func form(_ fields: [(String, String)]) -> GroupForm {
    GroupForm(Query(pairs: fields.map { .init(name: $0.0, value: $0.1) }))
  }

  @Test("puts readings of one kind together, whatever their numbers, and leaves others alone")
  func groups() {
    let groups = MatterGroup.all(among: [
      reading("a", .about(45, tolerance: 2.25, meantToRise: true)), reading("b", .reasonableShare(low: nil, high: nil)),
      reading("c", .about(40, tolerance: 2, meantToRise: false)),
      reading("d", .about(40, tolerance: 4, meantToRise: false)),
      reading("e", .reasonableShare(low: nil, high: nil)), reading("f", .notBelow(reference: "x")),
      reading("g", .notBelow(reference: "x")),
    ])
    #expect(groups.map { $0.matters.map(\.id) } == [["a", "c"], ["b", "e"]])
    #expect(groups[0].question.zh == "以下 2 项“左右”都按目标值的 5% 确认")
  }

  @Test("confirms each ticked reading as it was read")
  func confirm() throws {
    let group = try #require(
      MatterGroup.all(among: [
        reading("a", .about(45, tolerance: 2.25, meantToRise: true)),
        reading("c", .about(40, tolerance: 2, meantToRise: false)),
      ]).first)
    var both = GroupForm(for: group)
    both.reason = "办公室会议"
    #expect(both.decide(group, by: "李华").count == 2)
    var one = form([("group", group.id), ("matter", "c"), ("reason", "会议")])
    guard case .targetReading(_, _, _, let rule) = try #require(one.decide(group, by: "李华").first).subject else {
      Issue.record("not a reading")
      return
    }
    #expect(rule == .about(40, tolerance: 2, meantToRise: false))
    var none = form([("group", group.id)])
    #expect(none.decide(group, by: "李华").isEmpty)
    #expect(none.problems.map(\.field) == [.choice, .reason])
  }

  @Test("gives all ticked shares one band, or leaves them to judgement")
  func band() throws {
    let share = TargetRule.reasonableShare(low: nil, high: nil)
    let group = try #require(MatterGroup.all(among: [reading("a", share), reading("b", share)]).first)
    let ticked = [("group", group.id), ("matter", "a"), ("matter", "b"), ("reason", "会议")]
    func rules(_ form: GroupForm) -> [TargetRule] {
      var form = form
      return form.decide(group, by: "李华").compactMap {
        if case .targetReading(_, _, _, let rule) = $0.subject { rule } else { nil }
      }
    }
    #expect(rules(form(ticked)) == [share, share])
    let band = TargetRule.reasonableShare(low: 30, high: 50)
    #expect(rules(form(ticked + [("low", "30"), ("high", "50")])) == [band, band])
    var half = form(ticked + [("low", "30")])
    #expect(half.decide(group, by: "李华").isEmpty && half.problems.map(\.field) == [.high])
  }
}
