import Foundation
import Oversight
import People
import PlanModel
import Rounds
import Testing

private typealias Made = PolicyFixture

@Suite("Who may read a draft, and who takes which step")
struct PolicyRuleTests {
  private static let rule = PolicyRule()
  private static let stages: [PolicyDraft.Stage] = [
    .submitted, .assessing(until: Made.day), .pronounced(until: Made.day), .answered,
    .closed(on: Made.day, .partly), .withdrawn(on: Made.day, reason: "x"),
  ]

  @Test(
    "an unpublished draft is read by its unit, appointed experts, Office and auditor alone", arguments: Role.allCases)
  func reading(role: Role) {
    func mayRead(_ unit: String, _ account: String, _ region: RegionCode = Made.city) -> Bool {
      Self.rule.mayRead(
        Made.draft(), account: account,
        posts: [Post(role: role, region: region, unit: role.belongsToUnit ? unit : "")])
    }
    #expect(mayRead(Made.unit, "me") == [.office, .auditor, .liaison, .approver].contains(role))
    #expect(mayRead("市教委", "me") == [.office, .auditor].contains(role))
    #expect(mayRead("市教委", "expert") == [.office, .auditor, .evaluator].contains(role))
    // An expert without an account has no name that somebody without one could bear.
    #expect(mayRead("市教委", "") == [.office, .auditor].contains(role))
    #expect(!mayRead(Made.unit, "expert", RegionCode("990102")!))
  }

  @Test("every step, stage and role", arguments: PolicyStep.Name.allCases)
  func matrix(step: PolicyStep.Name) {
    let from: [PolicyStep.Name: Set<PolicyDraft.Stage.Name>] = [
      .revise: [.submitted, .assessing, .pronounced], .note: [.submitted, .assessing, .pronounced],
      .appoint: [.submitted, .assessing], .opine: [.assessing], .pronounce: [.submitted, .assessing],
      .reply: [.pronounced], .close: [.answered], .withdraw: [.submitted, .assessing, .pronounced, .answered],
    ]
    let who: [PolicyStep.Name: Set<Role>] = [
      .revise: [.liaison], .note: [.liaison, .office, .evaluator], .appoint: [.office], .opine: [.office, .evaluator],
      .pronounce: [.office], .reply: [.liaison], .close: [.office], .withdraw: [.liaison, .office],
    ]
    for stage in Self.stages {
      let paper = Made.draft(stage, opinion: Made.two)
      for role in Role.allCases {
        let expected = from[step]?.contains(stage.name) == true && who[step]?.contains(role) == true
        #expect(
          Self.rule.offers(step, on: paper, to: Made.actor(role, account: "expert")) == expected,
          "\(step) \(stage.name) \(role)")
      }
      #expect(!Self.rule.offers(step, on: paper, to: Made.actor(.liaison, unit: "市教委")))
      #expect(!Self.rule.offers(step, on: paper, to: Made.actor(.evaluator, account: "another")))
      #expect(!Self.rule.offers(step, on: paper, to: Made.actor(.office, region: RegionCode("990102")!)))
      #expect(!Self.rule.offers(step, on: paper, to: Made.actor(.office, onBehalfOf: Made.unit)))
      #expect(!Self.rule.offers(step, on: paper, to: .commandLine("x")))
    }
  }

  @Test("only a unit's liaison submits, and only for the unit", arguments: Role.allCases)
  func submitting(role: Role) {
    func refusal(_ unit: String) -> PolicyRefusal? {
      Self.rule.refusal(submitting: unit, in: Made.city, by: Made.actor(role))
    }
    #expect((refusal(Made.unit) == nil) == (role == .liaison))
    #expect(refusal("市教委") == .cannotSubmit && refusal("") == .cannotSubmit)
  }

  @Test("a draft holds together, or the place is named")
  func contents() {
    func problem(_ draft: PolicyDraft) -> PolicyRefusal? { draft.problem(under: Made.rules) }
    #expect(problem(Made.draft()) == nil)
    #expect(problem(Made.draft(title: " ")) == .titleMissing)
    #expect(problem(Made.draft(text: "\n")) == .textMissing)
    #expect(problem(Made.draft(text: String(repeating: "长", count: 200_000))) == nil)
    #expect(problem(Made.draft(text: String(repeating: "长", count: 200_001))) == .textTooLong)
    #expect(problem(Made.draft(answers: [:])) == .questionOpen("1.1"))
    #expect(problem(Made.draft(answers: ["1.1": .init(.no)])) == .explanationMissing("1.1"))
    let long = String(repeating: "长", count: 10_000)
    #expect(problem(Made.draft(answers: ["1.1": .init(.no, explanation: long)])) == nil)
    #expect(problem(Made.draft(answers: ["1.1": .init(.yes, explanation: long + "长")])) == .wordsTooLong)
  }

  @Test("experts speak for themselves, the Office for those without an account; who has spoken stays")
  func experts() throws {
    let paper = Made.draft(.assessing(until: Made.day))
    let opinion = PolicyDraft.Opinion(words: String(repeating: "长", count: 10_000), day: Made.day)
    let expert = Made.actor(.evaluator, account: "expert")
    let once = try Self.rule.advance(paper, by: .opine(0, opinion), expert, on: Made.day)
    #expect(once.experts[0].opinion == opinion && once.revision == 2)
    #expect(throws: PolicyRefusal.notThisExpert) {
      try Self.rule.advance(paper, by: .opine(1, opinion), expert, on: Made.day)
    }
    #expect(throws: PolicyRefusal.notThisExpert) {
      try Self.rule.advance(paper, by: .opine(0, opinion), Made.actor(.office), on: Made.day)
    }
    let twice = try Self.rule.advance(once, by: .opine(1, opinion), Made.actor(.office), on: Made.day)
    let more = try Self.rule.advance(
      twice, by: .appoint([.init(account: "expert", name: "钱教授"), .init(name: "李老师")], until: Made.day),
      Made.actor(.office), on: Made.day)
    #expect(more.experts.map(\.name) == ["钱教授", "孙律师", "李老师"] && more.experts[0].opinion == opinion)
    #expect(throws: PolicyRefusal.dayPast) {
      try Self.rule.advance(
        paper, by: .appoint([], until: Made.day), Made.actor(.office), on: Made.day.adding(days: 1))
    }
  }

  @Test("every proposal is answered: with the new wording, or with the reason; the outcome follows")
  func answers() throws {
    let paper = Made.draft(.pronounced(until: Made.day), opinion: Made.two)
    let author = Made.actor(.liaison)
    func refusal(_ replies: [PolicyDraft.Reply]) -> PolicyRefusal? {
      #expect(throws: PolicyRefusal.self) {
        try Self.rule.advance(paper, by: .reply(replies), author, on: Made.day)
      }
    }
    #expect(refusal([.init(.takenUp, wording: "由家长申请")]) == .repliesMissing)
    #expect(refusal([.init(.takenUp), .init(.notTakenUp, reason: "x")]) == .wordingMissing(1))
    #expect(refusal([.init(.takenUp, wording: "x"), .init(.notTakenUp, reason: " ")]) == .whyNotMissing(2))
    #expect(refusal([.init(.takenUp, wording: "x"), .init(.partly, wording: "y")]) == .whyNotMissing(2))
    #expect(throws: PolicyRefusal.repliesMissing) {
      try Self.rule.advance(paper, by: .close, Made.actor(.office), on: Made.day)
    }
    let answered = try Self.rule.advance(
      paper, by: .reply([.init(.takenUp, wording: "由家长申请"), .init(.notTakenUp, reason: "上位法已有规定")]), author,
      on: Made.day)
    let closed = try Self.rule.advance(answered, by: .close, Made.actor(.office), on: Made.day)
    #expect(closed.outcome == .partly && !closed.isOpen)
  }

  @Test("no objection goes without proposals, the others with them; what needs no answer is closed at once")
  func opinions() throws {
    let office = Made.actor(.office)
    func pronounce(_ conclusion: PolicyDraft.Conclusion, _ proposals: [PolicyDraft.ClauseRemark]) throws -> PolicyDraft
    {
      try Self.rule.advance(
        Made.draft(),
        by: .pronounce(
          .init(conclusion: conclusion, words: "", proposals: proposals, day: Made.day), until: Made.day), office,
        on: Made.day)
    }
    #expect(throws: PolicyRefusal.proposalsTooMuch) { try pronounce(.noObjection, Made.two.proposals) }
    #expect(throws: PolicyRefusal.proposalsMissing) { try pronounce(.mustBeRevised, []) }
    #expect(throws: PolicyRefusal.clauseIncomplete(1)) { try pronounce(.proposals, [.init(clause: "", words: "改")]) }
    let clear = try pronounce(.noObjection, [])
    #expect(!Self.rule.offers(.reply, on: clear, to: Made.actor(.liaison)))
    #expect(try Self.rule.advance(clear, by: .close, office, on: Made.day).outcome == .noObjection)
  }

  @Test("a new text is a new version; notes are one for each who speaks")
  func texts() throws {
    let author = Made.actor(.liaison)
    let next = try Self.rule.advance(Made.draft(), by: .revise(.init(words: "由家长申请。")), author, on: Made.day)
    #expect(next.text.version == 2 && next.revision == 2)
    #expect(throws: PolicyRefusal.nothingChanged) {
      try Self.rule.advance(next, by: .revise(.init(words: "由家长申请。")), author, on: Made.day)
    }
    var paper = Made.draft()
    for (words, actor) in [
      ("甲", author), ("乙", Made.actor(.evaluator, account: "expert")), ("丙", Made.actor(.office)), ("丁", author),
    ] {
      paper = try Self.rule.advance(paper, by: .note(hit: "家庭/户主/1", words: words), actor, on: Made.day)
    }
    #expect(paper.notes.map(\.words) == ["乙", "丙", "丁"] && paper.notes.map(\.by) == [.expert(0), .office, .author])
  }

  @Test("days have a colour: green, yellow within three days, red when past")
  func urgency() {
    let paper = Made.draft(.assessing(until: Made.day))
    #expect(paper.urgency(on: Made.day.adding(days: -4)) == .calm)
    #expect(paper.urgency(on: Made.day.adding(days: -3)) == .soon && paper.urgency(on: Made.day) == .soon)
    #expect(paper.urgency(on: Made.day.adding(days: 1)) == .late)
    #expect(Made.draft().urgency(on: Made.day) == nil)
  }
}
