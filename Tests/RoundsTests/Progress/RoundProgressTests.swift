import Foundation
import PlanModel
import Testing

@testable import Rounds

@Suite("How far a round is")
struct RoundProgressTests {
  private typealias Fixture = RoundFixture

  private func assignments(_ count: Int, _ leads: [String], from first: Int = 0) -> [Assignment] {
    (first..<(first + count)).map { Fixture.task(leads: leads, position: $0) }
  }

  private func progress(
    _ assignments: [Assignment], _ returns: [Return], on day: String = "2026-01-20",
    in round: ReportingRound = Fixture.round
  ) -> RoundProgress {
    RoundProgress(
      RoundState(round: round, assignments: assignments, returns: returns), on: Fixture.day(day))
  }

  private func attention(_ progress: RoundProgress) -> RoundProgress.Attention? { progress.units.first?.attention }

  @Test("counts what has not begun, what stands at each stage, and what is settled")
  func counts() {
    let owed = assignments(7, [Fixture.health])
    let stages: [Return.Stage] = [.draft, .submitted, .passed, .checked, .approved, .locked]
    let returns = zip(owed, stages).map { Fixture.filled($0, $1) }
    let counts = progress(owed, returns).counts
    #expect(counts.notBegun == 1 && counts.total == 7 && counts.open == 2 && counts.settled == 2)
    #expect(stages.allSatisfy { counts.stages[$0] == 1 })
  }

  @Test("a return that holds nothing yet has not begun, though it is known")
  func revisionZero() {
    let owed = assignments(1, [Fixture.health])
    let counts = progress(owed, [Return(round: Fixture.round.id, assignment: owed[0].id)]).counts
    #expect(counts.notBegun == 1 && counts.stages.isEmpty)
  }

  @Test("says of each unit that it has not begun, is under way, has handed in")
  func attention() {
    let owed = assignments(2, [Fixture.health])
    #expect(attention(progress(owed, [])) == .notBegun)
    #expect(attention(progress(owed, [Fixture.filled(owed[0], .draft)])) == .underWay)
    #expect(attention(progress(owed, [Fixture.filled(owed[0], .passed)])) == .underWay)
    let submitted = owed.map { Fixture.filled($0, .submitted) }
    let waiting = progress(owed, submitted)
    #expect(attention(waiting) == .underWay && waiting.units[0].unsigned == 2)
    #expect(attention(progress(owed, owed.map { Fixture.filled($0, .passed) })) == .handedIn)
  }

  @Test("is late from the day after its own deadline, and when the round was closed without it")
  func late() {
    let owed = assignments(1, [Fixture.health])
    let extended = Fixture.round.extended(
      .init(unit: Fixture.health, until: Fixture.day("2026-03-10"), reason: "等年报"))
    #expect(attention(progress(owed, [], on: "2026-02-28")) == .notBegun)
    #expect(attention(progress(owed, [], on: "2026-03-01")) == .late)
    #expect(attention(progress(owed, [], on: "2026-03-10", in: extended)) == .notBegun)
    #expect(attention(progress(owed, [], on: "2026-03-11", in: extended)) == .late)
    #expect(attention(progress(owed, [], on: "2026-01-20", in: Fixture.round.closed)) == .late)
    let done = [Fixture.filled(owed[0], .submitted, signatures: [Fixture.health])]
    #expect(attention(progress(owed, done, on: "2026-03-01")) == .handedIn)
  }

  @Test("tells of what was sent back, and to the unit only what it must mend or sign itself")
  func sentBack() {
    let owed = assignments(2, [Fixture.health])
    func back(from: Return.Stage, to: Return.Stage) -> RoundProgress {
      progress(
        owed, [Fixture.filled(owed[0], to, sentBack: Fixture.sentBack(from: from)), Fixture.filled(owed[1], .passed)])
    }
    #expect(attention(back(from: .submitted, to: .draft)) == .sentBack)
    #expect(back(from: .submitted, to: .draft).counts.sentBack == 1)
    #expect(attention(back(from: .passed, to: .submitted)) == .sentBack)
    // From checked to passed: the bureau looks at it again, the unit has nothing to do.
    #expect(attention(back(from: .checked, to: .passed)) == .handedIn)
  }

  @Test("counts an assignment of joint leads for each, and says which of them has not signed")
  func joint() {
    let owed = assignments(1, [Fixture.health, Fixture.education])
    let units = progress(owed, [Fixture.filled(owed[0], .submitted, signatures: [Fixture.health])]).units
    #expect(units.map(\.unit).sorted() == [Fixture.health, Fixture.education].sorted())
    #expect(
      Dictionary(uniqueKeysWithValues: units.map { ($0.unit, $0.unsigned) }) == [
        Fixture.health: 0, Fixture.education: 1,
      ])
  }

  @Test("lists what nobody answers for, and leaves out what the Office took out of the round")
  func unassigned() {
    let orphan = Fixture.task(leads: [], position: 5)
    let dropped = [Fixture.task(position: 6), Fixture.task(leads: [], position: 7)].map { $0.standing(.dropped) }
    let found = progress([orphan] + dropped, [])
    #expect(found.unassigned == [orphan] && found.units.isEmpty && found.counts.total == 1)
  }

  @Test("puts units that need attention first, then by name")
  func order() {
    let units = ["乙局", "甲局", "丙局", "丁局", "戊局"]
    let owed = units.enumerated().map { Fixture.task(leads: [$1], position: $0) }
    let round = Fixture.round.extended(.init(unit: "丁局", until: Fixture.day("2026-04-01"), reason: "等"))
    let returns = [
      Fixture.filled(owed[2], .passed), Fixture.filled(owed[4], .draft, sentBack: Fixture.sentBack(from: .submitted)),
    ]
    let progress = progress(owed, returns, on: "2026-03-02", in: round)
    let late = ["乙局", "甲局"].sorted()
    #expect(progress.units.map(\.unit) == late + ["戊局", "丁局", "丙局"])
    #expect(progress.units.map(\.attention) == [.late, .late, .sentBack, .notBegun, .handedIn])
  }
}
