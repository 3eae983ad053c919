import Foundation
import People
import PlanModel
import Testing
import Wording

@testable import Rounds

@Suite("What a return becomes by a step")
struct ReviewStepTests {
  private typealias Fixture = RoundFixture
  private let assignment = Fixture.figures()
  private let joint = Fixture.figures(leads: [Fixture.health, Fixture.education])
  private let time = Fixture.morning("2026-01-20")

  private func advance(
    _ current: Return, _ step: ReviewStep, by actor: Actor, of assignment: Assignment? = nil, reason: String = "",
    content: ReturnContent? = nil, findings: [CheckFinding] = [], at day: String = "2026-01-20",
    in round: ReportingRound = Fixture.round
  ) throws -> Return {
    try Review(round: round, assignment: assignment ?? self.assignment).advance(
      current,
      by: .init(
        step, by: actor, at: Fixture.morning(day), reason: reason, content: content, findings: findings))
  }

  @Test("one lead's signature lets it leave the house; who signed and when stands in it")
  func singleLead() throws {
    let passed = try advance(
      Fixture.filled(assignment, .submitted), .pass, by: Fixture.actor(.approver, name: "钱"))
    #expect(passed.stage == .passed)
    #expect(passed.signatures == [.init(unit: Fixture.health, name: "钱", at: time)])
  }

  @Test("joint leads sign jointly, in whatever order, and each once")
  func jointLeads() throws {
    for order in [[Fixture.health, Fixture.education], [Fixture.education, Fixture.health]] {
      let first = try advance(
        Fixture.filled(joint, .submitted), .pass, by: Fixture.actor(.approver, of: order[0]), of: joint)
      #expect(first.stage == .submitted)
      #expect(!first.waits(for: order[0]) && first.waits(for: order[1]))
      #expect(throws: ReviewRefusal.signedAlready(unit: order[0])) {
        try advance(first, .pass, by: Fixture.actor(.approver, of: order[0], name: "另一位"), of: joint)
      }
      #expect(
        !Review(round: Fixture.round, assignment: joint).offers(
          .pass, on: first, to: Fixture.actor(.approver, of: order[0]), on: Fixture.day("2026-01-20")))
      let second = try advance(first, .pass, by: Fixture.actor(.approver, of: order[1]), of: joint)
      #expect(second.stage == .passed)
      #expect(second.signatures.map(\.unit) == order)
    }
  }

  @Test("the Office that acts for a lead signs in that unit's name, and only that")
  func officeSigns() throws {
    let office = Fixture.actor(.office, onBehalfOf: Fixture.education, name: "周敏")
    let signed = try advance(Fixture.filled(joint, .submitted), .pass, by: office, of: joint)
    #expect(signed.stage == .submitted)
    #expect(signed.signatures.map(\.unit) == [Fixture.education])
    #expect(signed.signatures.map(\.name) == ["周敏"])
  }

  @Test(
    "sending back goes one step, says from where and why, and takes the signatures back before the unit's own approval",
    arguments: [
      (Return.Stage.submitted, Return.Stage.draft, false), (.passed, .submitted, false), (.checked, .passed, true),
    ])
  func back(from: Return.Stage, to: Return.Stage, keeps: Bool) throws {
    let actor = Fixture.actor(from == .submitted ? .approver : .statistics, name: "孙")
    let signed = Fixture.filled(assignment, from, signatures: [Fixture.health])
    let back = try advance(signed, .sendBack, by: actor, reason: "与年鉴不符")
    #expect(back.stage == to)
    #expect(back.sentBack == .init(from: from, by: "孙", at: time, reason: "与年鉴不符"))
    #expect(back.signatures.isEmpty == !keeps)
    #expect(back.content == signed.content)
  }

  @Test("steps back, amendments and corrections need a reason that is not blank; the others need none")
  func reasons() throws {
    let needing = ReviewStep.allCases.filter(\.needsReason)
    #expect(needing == [.amend, .sendBack, .openCorrection])
    let moves: [(ReviewStep, Return.Stage, Actor)] = [
      (.amend, .passed, Fixture.actor(.statistics)), (.sendBack, .submitted, Fixture.actor(.approver)),
      (.sendBack, .checked, Fixture.actor(.statistics)), (.openCorrection, .locked, Fixture.actor(.liaison)),
    ]
    for (step, stage, actor) in moves {
      for blank in ["", " ", "\n\t\u{3000}"] {
        #expect(throws: ReviewRefusal.reasonMissing(step)) {
          try advance(
            Fixture.filled(assignment, stage), step, by: actor, reason: blank, content: Fixture.content("1"))
        }
      }
    }
  }

  @Test("going on again forgets why it was sent back")
  func goesOn() throws {
    let sentBack = Fixture.sentBack(from: .passed)
    let moves: [(ReviewStep, Return.Stage, Role)] = [
      (.submit, .draft, .liaison), (.pass, .submitted, .approver), (.check, .passed, .statistics),
    ]
    for (step, stage, role) in moves {
      let next = try advance(Fixture.filled(assignment, stage, sentBack: sentBack), step, by: Fixture.actor(role))
      #expect(next.sentBack == nil, "\(step)")
    }
    let saved = try advance(
      Fixture.filled(assignment, .draft, sentBack: sentBack), .save, by: Fixture.actor(.liaison),
      content: Fixture.content("39"))
    #expect(saved.sentBack == sentBack, "while it is mended the reason stays in sight")
  }

  @Test("handing in and checking are refused by what blocks and by what nobody explained, and name it")
  func findings() throws {
    let cell = try #require(assignment.total).id
    func finding(_ severity: CheckFinding.Severity, _ explanation: String = "") -> CheckFinding {
      CheckFinding(
        rule: "r.\(severity)", severity: severity, cell: cell, message: Phrase("数不对", "the figure is off"),
        explanation: explanation)
    }
    let open = [finding(.block), finding(.block, "解释过"), finding(.explain)]
    let settled = [finding(.explain, "口径调整"), finding(.note)]
    for (step, stage, role) in [(ReviewStep.submit, Return.Stage.draft, Role.liaison), (.check, .passed, .statistics)] {
      let current = Fixture.filled(assignment, stage)
      #expect(throws: ReviewRefusal.checksOpen(open)) {
        try advance(current, step, by: Fixture.actor(role), findings: open + settled)
      }
      #expect(try advance(current, step, by: Fixture.actor(role), findings: settled).stage > stage)
    }
    let words = ReviewRefusal.checksOpen(open).reason
    #expect(words.zh.contains("数不对") && words.en.contains("the figure is off"))
  }

  @Test("handing in may bring content with it, and leaves what stands there without")
  func submitting() throws {
    let draft = Fixture.filled(assignment, .draft)
    let liaison = Fixture.actor(.liaison)
    #expect(try advance(draft, .submit, by: liaison).content == draft.content)
    let fresh = Fixture.content("38.8")
    #expect(try advance(draft, .submit, by: liaison, content: fresh).content == fresh)
  }

  @Test("saving or amending what stands there already is refused as no change")
  func nothingChanged() {
    let same = Fixture.content("40.1")
    for (step, stage, role) in [(ReviewStep.save, Return.Stage.draft, Role.liaison), (.amend, .checked, .statistics)] {
      for content in [same, nil] {
        #expect(throws: ReviewRefusal.nothingChanged) {
          try advance(
            Fixture.filled(assignment, stage), step, by: Fixture.actor(role), reason: "核对", content: content)
        }
      }
    }
  }

  @Test("an amendment goes back to passed, so that it is checked again, and keeps the signatures")
  func amending() throws {
    for stage in [Return.Stage.passed, .checked] {
      let current = Fixture.filled(assignment, stage, signatures: [Fixture.health])
      let amended = try advance(
        current, .amend, by: Fixture.actor(.statistics), reason: "年鉴为41.0", content: Fixture.content("41.0"))
      #expect(amended.stage == .passed)
      #expect(amended.content == Fixture.content("41.0"))
      #expect(amended.signatures == current.signatures)
    }
  }

  @Test("a correction begins a new edition from the old content, with its reason, unsigned and unexplained")
  func correction() throws {
    for stage in [Return.Stage.approved, .locked] {
      var content = Fixture.content("40.1", note: "原注")
      content.explanations = ["history.typical|x": "口径调整"]
      let old = Return(
        round: Fixture.round.id, assignment: assignment.id, edition: 2, revision: 9, stage: stage, content: content,
        signatures: [.init(unit: Fixture.health, name: "钱", at: time)], correction: "上次的理由")
      let fresh = try advance(old, .openCorrection, by: Fixture.actor(.liaison), reason: "报表漏一县")
      #expect(fresh.edition == 3 && fresh.revision == 10 && fresh.stage == .draft)
      #expect(fresh.correction == "报表漏一县")
      #expect(fresh.signatures.isEmpty)
      #expect(fresh.content.cells == content.cells && fresh.content.note == "原注" && fresh.content.source == "年报")
      #expect(fresh.content.explanations.isEmpty)
    }
  }

  @Test("what the Office took out of the round takes no step at all", arguments: ReviewStep.allCases)
  func dropped(step: ReviewStep) {
    let dropped = assignment.standing(.dropped)
    for stage in Return.Stage.allCases {
      for role in Role.allCases {
        let current = Fixture.filled(dropped, stage)
        #expect(throws: ReviewRefusal.dropped) {
          try advance(
            current, step, by: Fixture.actor(role), of: dropped, reason: "核对", content: Fixture.content("1"))
        }
        #expect(
          !Review(round: Fixture.round, assignment: dropped).offers(
            step, on: current, to: Fixture.actor(role), on: Fixture.day("2026-01-20")))
      }
    }
  }

  @Test("each refusal says in both languages what is wrong", arguments: [Return.Stage.draft, .locked])
  func words(stage: Return.Stage) {
    let refusals: [ReviewRefusal] = [
      .wrongStage(.approve, stage), .notAllowed(.lock), .notOfUnit(unit: "甲局", leads: ["乙局"]),
      .reasonMissing(.sendBack), .outsideTerm(.over, opens: Fixture.round.opens, deadline: Fixture.round.closes),
      .signedAlready(unit: "甲局"), .nothingChanged, .dropped,
    ]
    #expect(Set(refusals.map(\.reason.zh)).count == refusals.count)
    #expect(Set(refusals.map(\.reason.en)).count == refusals.count)
    #expect(refusals[2].reason.zh.contains("乙局") && refusals[4].reason.zh.contains("2026-02-28"))
  }
}
