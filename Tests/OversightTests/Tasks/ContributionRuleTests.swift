import Foundation
import Oversight
import People
import PlanModel
import Rounds
import Testing

private typealias Made = TaskFixture

@Suite("Who may do what to a supporting unit's contribution, and when")
struct ContributionRuleTests {
  private static let day = RoundDay("2026-01-20")!
  private static let late = RoundDay("2026-03-20")!
  private static let rule = ContributionRule(round: Made.round(2025), assignment: Made.assignments(Made.plan())[0])
  private static func actor(_ role: Role, _ unit: String = Made.civil, onBehalfOf: String = "") -> Actor {
    Actor(
      account: "x", name: "x", post: Post(role: role, region: Made.code, unit: role.belongsToUnit ? unit : ""),
      onBehalfOf: onBehalfOf, way: .page)
  }

  private func blank() throws -> Contribution { try Self.rule.blank(for: Made.civil) }
  private func handedIn() throws -> Contribution {
    try Self.rule.advance(blank(), by: .handIn("办了培训"), Self.actor(.liaison), on: Self.day)
  }

  @Test("only a supporting unit of a task that is asked for has one")
  func blanks() throws {
    #expect(try blank().leads == [Made.health, Made.education])
    #expect(throws: ContributionRefusal.notSupporting) { try Self.rule.blank(for: Made.health) }
    let figures = Assignment(
      id: .init("i:x"), kind: .figures, title: "x", places: [], leads: [], supports: [Made.civil], cells: [])
    #expect(throws: ContributionRefusal.notSupporting) {
      try ContributionRule(round: Made.round(2025), assignment: figures).blank(for: Made.civil)
    }
  }

  @Test("every role: the unit's liaison writes, the lead's liaison and the Office send back", arguments: Role.allCases)
  func roles(role: Role) throws {
    let (blank, handedIn) = (try blank(), try handedIn())
    for step in [ContributionStep.Name.save, .handIn] {
      #expect(Self.rule.offers(step, on: blank, to: Self.actor(role), on: Self.day) == (role == .liaison))
      #expect(!Self.rule.offers(step, on: blank, to: Self.actor(role, Made.health), on: Self.day))
      #expect(!Self.rule.offers(step, on: handedIn, to: Self.actor(role), on: Self.day))
    }
    #expect(
      Self.rule.offers(.sendBack, on: handedIn, to: Self.actor(role, Made.health), on: Self.day)
        == [.liaison, .office].contains(role))
    #expect(Self.rule.offers(.sendBack, on: handedIn, to: Self.actor(role), on: Self.day) == (role == .office))
    #expect(!Self.rule.offers(.sendBack, on: blank, to: Self.actor(.office), on: Self.day))
    #expect(
      Self.rule.offers(.save, on: blank, to: Self.actor(role, "", onBehalfOf: Made.civil), on: Self.day)
        == (role == .office))
  }

  @Test("follows the unit's term; whoever got it back may put it right after it")
  func term() throws {
    let own = Self.actor(.liaison)
    #expect(throws: ContributionRefusal.tooLate(RoundDay("2026-02-28")!)) {
      try Self.rule.advance(blank(), by: .save("x"), own, on: Self.late)
    }
    #expect(throws: ContributionRefusal.tooEarly(RoundDay("2026-01-05")!)) {
      try Self.rule.advance(blank(), by: .save("x"), own, on: RoundDay("2026-01-01")!)
    }
    let back = try Self.rule.advance(
      handedIn(), by: .sendBack(reason: "太笼统"), Self.actor(.liaison, Made.health), on: Self.late)
    #expect(back.stage == .sentBack(on: Self.late, by: Made.health, reason: "太笼统"))
    let again = try Self.rule.advance(back, by: .handIn("办了三期培训"), own, on: Self.late)
    #expect(again.isHandedIn && again.revision == 3)
    let closed = ContributionRule(round: Made.round(2025).closed, assignment: Self.rule.assignment)
    #expect(throws: ContributionRefusal.roundClosed) { try closed.advance(back, by: .save("x"), own, on: Self.day) }
  }

  @Test("takes 10,000 characters and refuses one more; hands in words, sends back with a reason")
  func words() throws {
    let own = Self.actor(.liaison)
    #expect(try Self.rule.advance(blank(), by: .save(""), own, on: Self.day).revision == 1)
    let long = String(repeating: "长", count: 10_000)
    #expect(try Self.rule.advance(blank(), by: .handIn(long), own, on: Self.day).words == long)
    #expect(throws: ContributionRefusal.wordsTooLong(10_001)) {
      try Self.rule.advance(blank(), by: .save(long + "长"), own, on: Self.day)
    }
    #expect(throws: ContributionRefusal.wordsMissing) {
      try Self.rule.advance(blank(), by: .handIn(" \n"), own, on: Self.day)
    }
    #expect(throws: ContributionRefusal.reasonMissing) {
      try Self.rule.advance(handedIn(), by: .sendBack(reason: " "), Self.actor(.office), on: Self.day)
    }
  }
}
