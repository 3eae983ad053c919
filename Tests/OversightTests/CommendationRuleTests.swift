import Foundation
import Oversight
import People
import PlanModel
import Rounds
import Testing

private typealias Made = EvaluationFixture

@Suite("Who may do what to a commendation, at which stage")
struct CommendationRuleTests {
  private static let day = RoundDay("2026-05-20")!
  private static let stages: [Commendation.Stage] = [
    .proposed, .publicised(from: RoundDay("2026-05-01")!, until: RoundDay("2026-05-10")!), .awarded(on: day),
    .notAwarded(on: day, reason: "x"), .withdrawn(on: day, reason: "x"),
  ]
  private static func content(
    _ sort: Commendation.Sort = .modelUnit, title: String = "示范单位", person: String = "", grounds: String = "成效明显"
  ) -> Commendation.Content {
    .init(sort: sort, level: .city, title: title, unit: Made.health, person: person, grounds: grounds)
  }
  private static func paper(_ stage: Commendation.Stage = .proposed, proposer: String = Made.health) -> Commendation {
    Commendation(
      id: PaperID("990100-2026-1"), region: Made.city, year: 2026, content: content(), proposer: proposer, stage: stage)
  }

  @Test("every step, stage and role")
  func matrix() {
    let rule = CommendationRule()
    let from: [CommendationStep.Name: Set<String>] = [
      .change: ["proposed"], .publicise: ["proposed"], .award: ["publicised"], .refuse: ["proposed", "publicised"],
      .withdraw: ["awarded"],
    ]
    for step in CommendationStep.Name.allCases {
      for stage in Self.stages {
        for role in Role.allCases {
          let fits = from[step]?.contains(stage.name) == true
          let expected = fits && (role == .office || role == .liaison && step == .change)
          #expect(
            rule.offers(step, on: Self.paper(stage), to: Made.actor(role)) == expected, "\(step) \(stage.name) \(role)")
        }
        #expect(!rule.offers(step, on: Self.paper(stage), to: Made.actor(.liaison, unit: Made.education)))
        #expect(!rule.offers(step, on: Self.paper(stage), to: .commandLine("x")))
      }
    }
    #expect(!rule.offers(.change, on: Self.paper(proposer: ""), to: Made.actor(.liaison)))
  }

  @Test("a unit proposes itself and its people, the Office anyone", arguments: Role.allCases)
  func proposing(role: Role) {
    let refusal = CommendationRule().refusal(proposing: Self.content(), in: Made.city, by: Made.actor(role))
    #expect((refusal == nil) == [.office, .liaison].contains(role))
    let other = CommendationRule().refusal(
      proposing: Self.content(), in: Made.city, by: Made.actor(role, unit: Made.education))
    #expect((other == nil) == (role == .office))
  }

  @Test("what it says holds together, or the place is named")
  func contents() {
    #expect(Self.content().problem == nil)
    #expect(Self.content(title: " ").problem == .titleMissing)
    #expect(Self.content(person: "李梅").problem == .personTooMuch)
    #expect(Self.content(.person).problem == .personMissing)
    #expect(Self.content(.person, person: "李梅").problem == nil)
    #expect(Self.content(grounds: String(repeating: "长", count: 10_000)).problem == nil)
    #expect(Self.content(grounds: String(repeating: "长", count: 20_001)).problem == .groundsMissing)
  }

  @Test("it is publicised for a week, awarded after that, and refused or withdrawn only with a reason")
  func way() throws {
    let rule = CommendationRule()
    let office = Made.actor(.office)
    #expect(throws: CommendationRefusal.termTooShort) {
      try rule.advance(
        Self.paper(), by: .publicise(from: Self.day, until: Self.day.adding(days: 5)), office, on: Self.day)
    }
    let until = Self.day.adding(days: 6)
    let shown = try rule.advance(Self.paper(), by: .publicise(from: Self.day, until: until), office, on: Self.day)
    #expect(throws: CommendationRefusal.termNotOver(until)) {
      try rule.advance(shown, by: .award, office, on: until)
    }
    #expect(throws: CommendationRefusal.reasonMissing) {
      try rule.advance(shown, by: .refuse(reason: " "), office, on: until)
    }
    let held = try rule.advance(shown, by: .award, office, on: until.adding(days: 1))
    #expect(held.isHeld && held.revision == 3)
    let withdrawn = try rule.advance(held, by: .withdraw(reason: "弄虚作假"), office, on: until.adding(days: 9))
    #expect(!withdrawn.isHeld && withdrawn.stage.name == "withdrawn")
  }
}
