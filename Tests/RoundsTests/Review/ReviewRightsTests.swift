import Foundation
import People
import PlanModel
import Testing

@testable import Rounds

@Suite("Who may take which step of the review")
struct ReviewRightsTests {
  private typealias Fixture = RoundFixture

  /// In what relation somebody stands to the unit that leads the assignment.
  enum Relation: String, CaseIterable, Sendable {
    case own, otherUnit, onBehalfOfLead, onBehalfOfOther, otherRegion, commandLine
  }

  /// The stage from which a step leads on; written down here a second time, as the order of the office has it.
  private static let from: [ReviewStep: [Return.Stage]] = [
    .save: [.draft], .submit: [.draft], .pass: [.submitted], .check: [.passed], .amend: [.passed, .checked],
    .approve: [.checked], .lock: [.approved], .sendBack: [.submitted, .passed, .checked],
    .openCorrection: [.approved, .locked],
  ]

  /// The roles that may take a step on figures in their own name.
  private static func roles(_ step: ReviewStep, at stage: Return.Stage, _ kind: Assignment.Kind) -> Set<Role> {
    let checker: Role = kind == .figures ? .statistics : .office
    switch step {
    case .save, .submit, .openCorrection: return [.liaison]
    case .pass: return [.approver]
    case .check, .amend, .approve: return [checker]
    case .lock: return [.office]
    case .sendBack: return stage == .submitted ? [.approver] : [checker]
    }
  }

  /// Steps that a unit takes, and the Office in its place.
  private static func isOfUnit(_ step: ReviewStep, at stage: Return.Stage) -> Bool {
    [.save, .submit, .openCorrection, .pass].contains(step) || (step == .sendBack && stage == .submitted)
  }

  private static func actor(_ role: Role, _ relation: Relation) -> Actor {
    switch relation {
    case .own: Fixture.actor(role)
    case .otherUnit: Fixture.actor(role, of: Fixture.civil)
    case .onBehalfOfLead: Fixture.actor(role, onBehalfOf: Fixture.health)
    case .onBehalfOfOther: Fixture.actor(role, onBehalfOf: Fixture.civil)
    case .otherRegion: Fixture.actor(role, in: Fixture.district)
    case .commandLine: .commandLine("周敏")
    }
  }

  private static func may(
    _ step: ReviewStep, at stage: Return.Stage, _ role: Role, _ relation: Relation, _ kind: Assignment.Kind
  ) -> Bool {
    guard from[step]?.contains(stage) == true else { return false }
    let named = roles(step, at: stage, kind).contains(role)
    switch relation {
    case .own: return named
    case .otherUnit: return named && !role.belongsToUnit
    case .onBehalfOfLead: return role == .office && isOfUnit(step, at: stage)
    case .onBehalfOfOther, .otherRegion, .commandLine: return false
    }
  }

  @Test(
    "is the same table for every step, stage, role and relation, in what is done and in what is offered",
    arguments: ReviewStep.allCases)
  func table(step: ReviewStep) throws {
    var allowed = 0
    for assignment in [Fixture.figures(), Fixture.task()] {
      let review = Review(round: Fixture.round, assignment: assignment)
      for stage in Return.Stage.allCases {
        for role in Role.allCases {
          for relation in Relation.allCases {
            let actor = Self.actor(role, relation)
            let current = Fixture.filled(assignment, stage)
            let move = Review.Move(
              step, by: actor, at: Fixture.morning("2026-01-20"), reason: "核对",
              content: step == .save || step == .amend ? Fixture.content("41.5") : nil)
            let did = (try? review.advance(current, by: move)) != nil
            let expected = Self.may(step, at: stage, role, relation, assignment.kind)
            #expect(did == expected, "\(assignment.kind) \(stage) \(role) \(relation)")
            let offered = review.offers(step, on: current, to: actor, on: Fixture.day("2026-01-20"))
            #expect(offered == expected, "offered: \(assignment.kind) \(stage) \(role) \(relation)")
            allowed += expected ? 1 : 0
          }
        }
      }
    }
    #expect(allowed > 0)
  }

  @Test("names the lead to somebody of a unit that only helps, or of none")
  func leads() {
    let assignment = Fixture.figures(supports: [Fixture.civil])
    for (actor, unit) in [
      (Fixture.actor(.liaison, of: Fixture.civil), Fixture.civil),
      (Fixture.actor(.office, onBehalfOf: Fixture.civil), Fixture.civil),
    ] {
      #expect(throws: ReviewRefusal.notOfUnit(unit: unit, leads: [Fixture.health])) {
        try Review(round: Fixture.round, assignment: assignment).advance(
          Fixture.filled(assignment, .draft),
          by: .init(.save, by: actor, at: Fixture.morning("2026-01-20"), content: Fixture.content("41.5")))
      }
    }
  }

  @Test("lets nobody fill in what no unit answers for")
  func unassigned() {
    let assignment = Fixture.figures(leads: [])
    let review = Review(round: Fixture.round, assignment: assignment)
    for actor in [Fixture.actor(.liaison), Fixture.actor(.office, onBehalfOf: Fixture.health)] {
      #expect(!review.offers(.save, on: Fixture.filled(assignment, .draft), to: actor, on: Fixture.day("2026-01-20")))
    }
  }
}
