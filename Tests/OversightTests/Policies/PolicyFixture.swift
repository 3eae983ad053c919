import Foundation
import Oversight
import People
import PlanModel
import Rounds

/// A draft of a city's health commission, with one evaluator and one expert without an account.
enum PolicyFixture {
  static let city = RegionCode("990100")!
  static let unit = "市卫生健康委"
  static let day = RoundDay("2026-03-02")!

  static let rules = PolicyRules.Content(
    groups: [
      .init(
        title: "一", questions: [.init(id: "1.1", text: "是否平等？", help: "看条件", explained: [.no, .notApplicable])])
    ], lists: [.init(name: "家庭", terms: [.init(words: "户主", variants: [], why: "为何", ask: "问")])], sources: "依据")

  static func draft(
    _ stage: PolicyDraft.Stage = .submitted, title: String = "托育服务管理办法", text: String = "由户主申请。",
    answers: [String: PolicyDraft.SelfAnswer] = ["1.1": .init(.yes)], opinion: PolicyDraft.OfficeOpinion? = nil,
    replies: [PolicyDraft.Reply] = [], number: Int = 1, unit: String = unit, submitted: RoundDay = day
  ) -> PolicyDraft {
    PolicyDraft(
      id: PaperID(region: city, year: submitted.year, number: number), region: city, year: submitted.year,
      head: .init(title: title, sort: .normativeDocument, unit: unit), text: .init(words: text), rules: 1,
      answers: answers,
      experts: [.init(account: "expert", name: "钱教授"), .init(name: "孙律师", institution: "某律所")], opinion: opinion,
      replies: replies, stage: stage, submitted: submitted)
  }

  static let two = PolicyDraft.OfficeOpinion(
    conclusion: .proposals, words: "总体可行",
    proposals: [.init(clause: "第一条", words: "改为家长"), .init(clause: "第二条", words: "增加父亲")], day: day)

  static func actor(
    _ role: Role, unit: String = unit, account: String = "me", region: RegionCode = city, onBehalfOf: String = ""
  ) -> Actor {
    Actor(
      account: account, name: "某人", post: Post(role: role, region: region, unit: role.belongsToUnit ? unit : ""),
      onBehalfOf: onBehalfOf, way: .page)
  }
}
