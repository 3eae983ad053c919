import Foundation
import People
import PlanModel
import Testing

@Suite("Which acts of others somebody is told of")
struct InboxRuleTests {
  private static let city = RegionCode("990100")!
  private static let unit = "市卫生健康委"

  private func post(_ role: Role, unit: String = unit) -> Post {
    Post(role: role, region: Self.city, unit: role.belongsToUnit ? unit : "")
  }

  private func act(
    _ verb: Act.Verb, by account: String = "other", region: RegionCode? = city, units: [String] = [unit]
  ) -> Act {
    Act(
      at: Date(timeIntervalSinceReferenceDate: 0),
      actor: Actor(account: account, name: "甲", post: nil, way: .page), verb: verb, object: "990100-2025/i:甲率",
      region: region, units: units)
  }

  private static let told: [Role: Set<Act.Verb>] = [
    .liaison: [
      .openRound, .adjustRound, .extendRound, .closeRound, .remind, .sendBackReturn, .amendReturn, .approveReturn,
      .openEvaluation, .sendBackEvaluationPart, .appointPolicyExperts, .pronouncePolicy, .closePolicy, .withdrawPolicy,
      .issueOrder,
      .acceptOrderAnswer, .sendBackOrder, .extendOrder, .closeOrder, .reopenOrder, .withdrawOrder, .remindOfOrder,
      .handInContribution, .sendBackContribution,
    ],
    .approver: [
      .openRound, .extendRound, .remind, .submitReturn, .sendBackReturn, .amendReturn, .openEvaluation,
      .submitEvaluationPart, .pronouncePolicy, .closePolicy, .withdrawPolicy, .issueOrder, .sendBackOrder, .closeOrder,
      .remindOfOrder,
    ],
    .statistics: [.openRound, .closeRound, .passReturn, .openCorrection],
    .office: [
      .passReturn, .checkReturn, .openCorrection, .attachEvidence, .passEvaluationPart, .proposeCommendation,
      .answerOrder, .reportOrderProgress, .reportOrderDone, .askOrderExtension, .instruct,
      .submitPolicy, .revisePolicy, .givePolicyOpinion, .replyPolicy, .withdrawPolicy,
    ],
    .evaluator: [.appointPolicyExperts],
  ]

  @Test("follow from the role, verb by verb", arguments: Role.allCases)
  func roles(role: Role) {
    let rule = InboxRule(post(role))
    #expect((rule == nil) == (Self.told[role] == nil))
    for verb in Act.Verb.allCases {
      let concerns = rule?.concerns(act(verb), account: "me") ?? false
      #expect(concerns == (Self.told[role]?.contains(verb) ?? false), "\(verb)")
    }
  }

  @Test("are never one's own; what was typed at the machine is nobody's own")
  func own() throws {
    let rule = try #require(InboxRule(post(.liaison)))
    #expect(!rule.concerns(act(.remind, by: "me"), account: "me"))
    #expect(rule.concerns(act(.remind, by: ""), account: ""))
    #expect(rule.concerns(act(.remind, by: ""), account: "me"))
  }

  @Test("are those of one's unit, and what is no unit's in particular")
  func units() throws {
    let rule = try #require(InboxRule(post(.liaison)))
    #expect(!rule.concerns(act(.sendBackReturn, units: ["市民政局"]), account: "me"))
    #expect(rule.concerns(act(.sendBackReturn, units: ["市民政局", Self.unit]), account: "me"))
    #expect(rule.concerns(act(.closeRound, units: []), account: "me"))
    let bureau = try #require(InboxRule(post(.statistics)))
    #expect(bureau.concerns(act(.passReturn, units: ["市民政局"]), account: "me"))
  }

  @Test("are those of one's region alone, neither of one above nor below")
  func regions() throws {
    for role in Self.told.keys {
      let rule = try #require(InboxRule(post(role)))
      for verb in rule.verbs {
        for region in [RegionCode("990102"), .nation, RegionCode("120102"), nil] {
          #expect(!rule.concerns(act(verb, region: region), account: "me"), "\(role) \(verb)")
        }
      }
    }
  }
}
