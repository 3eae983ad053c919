import Foundation
import People
import PlanModel
import Testing

@testable import Rounds

@Suite("When a unit may fill in")
struct ReviewTermTests {
  private typealias Fixture = RoundFixture
  private let assignment = Fixture.figures()
  private static let extended = Fixture.round.extended(
    .init(unit: Fixture.health, until: Fixture.day("2026-03-10"), reason: "等年报"))

  private func save(_ current: Return, on day: String, in round: ReportingRound) throws -> Return {
    try Review(round: round, assignment: assignment).advance(
      current,
      by: .init(
        .save, by: Fixture.actor(.liaison), at: Fixture.morning(day), content: Fixture.content("39.9")))
  }

  @Test(
    "from the first day through the last, or through its own longer term, while the round is open",
    arguments: [
      (Fixture.round, "2026-01-04", ReportingRound.Term.notYet), (Fixture.round, "2026-01-05", .running),
      (Fixture.round, "2026-02-28", .running), (Fixture.round, "2026-03-01", .over),
      (extended, "2026-03-01", .running), (extended, "2026-03-10", .running), (extended, "2026-03-11", .over),
      (Fixture.round.closed, "2026-01-20", .closed), (extended.closed, "2026-03-01", .closed),
    ])
  func term(round: ReportingRound, day: String, term: ReportingRound.Term) throws {
    #expect(round.term(of: Fixture.health, on: Fixture.day(day)) == term)
    let review = Review(round: round, assignment: assignment)
    let draft = Fixture.filled(assignment, .draft)
    for step in [ReviewStep.save, .submit] {
      #expect(
        review.offers(step, on: draft, to: Fixture.actor(.liaison), on: Fixture.day(day)) == (term == .running))
    }
    if term == .running {
      #expect(try save(draft, on: day, in: round).revision == 4)
    } else {
      let refusal = ReviewRefusal.outsideTerm(
        term, opens: round.opens, deadline: round.deadline(of: Fixture.health))
      #expect(throws: refusal) { try save(draft, on: day, in: round) }
      #expect(throws: refusal) {
        try review.advance(draft, by: .init(.submit, by: Fixture.actor(.liaison), at: Fixture.morning(day)))
      }
    }
  }

  @Test("the last day ends at midnight in Beijing, not in Greenwich")
  func midnight() throws {
    func submit(_ time: String) throws -> Return {
      try Review(round: Fixture.round, assignment: assignment).advance(
        Fixture.filled(assignment, .draft),
        by: .init(.submit, by: Fixture.actor(.liaison), at: try Date(time, strategy: .iso8601)))
    }
    #expect(try submit("2026-02-28T15:59:59Z").stage == .submitted)
    #expect(throws: ReviewRefusal.self) { try submit("2026-02-28T16:00:00Z") }
  }

  @Test("a return that was sent back, and a correction, may be mended after the term and after the round was closed")
  func mending() throws {
    let returns = [
      Fixture.filled(assignment, .draft, sentBack: Fixture.sentBack(from: .submitted)),
      Fixture.filled(assignment, .draft, edition: 2),
    ]
    for current in returns {
      #expect(try save(current, on: "2026-06-01", in: Fixture.round).revision == 4)
      #expect(try save(current, on: "2026-06-01", in: Fixture.round.closed).revision == 4)
      #expect(
        Review(round: Fixture.round.closed, assignment: assignment).offers(
          .submit, on: current, to: Fixture.actor(.liaison), on: Fixture.day("2026-06-01")))
    }
  }

  @Test("signing, checking and approving wait for no term")
  func others() throws {
    let moves: [(ReviewStep, Return.Stage, Role)] = [
      (.pass, .submitted, .approver), (.check, .passed, .statistics), (.approve, .checked, .statistics),
      (.lock, .approved, .office), (.openCorrection, .locked, .liaison),
    ]
    for (step, stage, role) in moves {
      let next = try Review(round: Fixture.round.closed, assignment: assignment).advance(
        Fixture.filled(assignment, stage),
        by: .init(step, by: Fixture.actor(role), at: Fixture.morning("2027-05-01"), reason: "更正"))
      #expect(next.stage != stage, "\(step)")
    }
  }

  @Test("the Office acting for a unit is bound by that unit's term")
  func office() {
    let review = Review(round: Self.extended, assignment: Fixture.figures(leads: [Fixture.health, Fixture.civil]))
    let draft = Fixture.filled(assignment, .draft)
    let day = Fixture.day("2026-03-05")
    #expect(review.offers(.save, on: draft, to: Fixture.actor(.office, onBehalfOf: Fixture.health), on: day))
    #expect(!review.offers(.save, on: draft, to: Fixture.actor(.office, onBehalfOf: Fixture.civil), on: day))
  }
}
