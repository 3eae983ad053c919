import Foundation
import People
import PlanModel
import Testing

@testable import Rounds

@Suite("However people move a return")
struct ReviewWalkTests {
  private typealias Fixture = RoundFixture

  /// The diagram of the review: every arrow that there is, with the step that goes along it.
  private static let arrows: [ReviewStep: Set<[Return.Stage]>] = [
    .save: [[.draft, .draft]], .submit: [[.draft, .submitted]],
    .pass: [[.submitted, .submitted], [.submitted, .passed]], .check: [[.passed, .checked]],
    .amend: [[.passed, .passed], [.checked, .passed]], .approve: [[.checked, .approved]],
    .lock: [[.approved, .locked]],
    .sendBack: [[.submitted, .draft], [.passed, .submitted], [.checked, .passed]],
    .openCorrection: [[.approved, .draft], [.locked, .draft]],
  ]

  private static let people: [Actor] =
    Role.allCases.map { Fixture.actor($0) } + [
      Fixture.actor(.liaison, of: Fixture.education), Fixture.actor(.approver, of: Fixture.education),
      Fixture.actor(.office, onBehalfOf: Fixture.education), Fixture.actor(.office, onBehalfOf: Fixture.health),
      Fixture.actor(.liaison, of: Fixture.civil), Fixture.actor(.statistics, in: Fixture.district),
    ]

  @Test(
    "it goes along the arrows of the diagram, one revision at a time, and is approved only after every lead signed",
    arguments: 0..<20)
  func walk(seed: Int) throws {
    var numbers = FixedNumbers(UInt64(seed))
    let assignment = Fixture.figures(
      leads: seed.isMultiple(of: 2) ? [Fixture.health] : [Fixture.health, Fixture.education])
    let review = Review(round: Fixture.round, assignment: assignment)
    var current = Return(round: Fixture.round.id, assignment: assignment.id)
    var (taken, editions, reached) = (0, 1, Set<Return.Stage>())
    for move in 0..<4_000 {
      let step = try #require(ReviewStep.allCases.randomElement(using: &numbers))
      let actor = try #require(Self.people.randomElement(using: &numbers))
      let content = Fixture.content("\(numbers.next() % 3)")
      let next = try? review.advance(
        current,
        by: .init(
          step, by: actor, at: Fixture.morning("2026-01-20"),
          reason: move.isMultiple(of: 3) ? "" : "第\(move)步", content: step == .save || step == .amend ? content : nil))
      guard let next else { continue }
      taken += 1
      #expect(Self.arrows[step]?.contains([current.stage, next.stage]) == true, "\(step) \(current.stage)")
      #expect(next.revision == current.revision + 1)
      #expect(next.round == current.round && next.assignment == current.assignment)
      if step == .openCorrection { editions += 1 }
      #expect(next.edition == editions)
      if step != .save, step != .amend { #expect(next.content.cells == current.content.cells) }
      let units = next.signatures.map(\.unit)
      #expect(Set(units).count == units.count, "nobody signs twice")
      if next.stage > .submitted { #expect(Set(assignment.leads).isSubset(of: units)) }
      if next.stage == .draft { #expect(units.isEmpty) }
      reached.insert(next.stage)
      current = next
    }
    #expect(taken > 50 && editions > 1, "the walk got about")
    #expect(reached.isSuperset(of: [.draft, .submitted, .passed, .checked, .approved]))
  }
}
