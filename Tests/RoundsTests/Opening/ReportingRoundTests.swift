import Foundation
import PlanModel
import Testing

@testable import Rounds

@Suite("A reporting round")
struct ReportingRoundTests {
  private typealias Fixture = RoundFixture

  @Test("is named by region and year, and a region without a code has none")
  func names() {
    #expect(Fixture.round.id.text == "990100-2025" && Fixture.round.regionCode == Fixture.code)
    #expect(ReportingRound.ID(region: Fixture.district, year: 2030).text == "990102-2030")
    #expect(
      ReportingRound(
        region: Region(name: "某区", code: nil), year: 2025, opens: Fixture.round.opens, closes: Fixture.round.closes)
        == nil)
  }

  @Test("gives a unit the longer term it was granted last, and never a shorter one than all have")
  func deadlines() {
    let (late, later) = (Fixture.day("2026-03-10"), Fixture.day("2026-03-05"))
    let once = Fixture.round.extended(.init(unit: Fixture.health, until: late, reason: "等年报"))
    #expect(once.deadline(of: Fixture.health) == late && once.deadline(of: Fixture.civil) == Fixture.round.closes)
    let twice = once.extended(.init(unit: Fixture.health, until: later, reason: "改正"))
    #expect(twice.deadline(of: Fixture.health) == later && twice.extensions.count == 2)
    let moved = once.moved(opens: Fixture.round.opens, closes: Fixture.day("2026-04-01"))
    #expect(moved.deadline(of: Fixture.health) == Fixture.day("2026-04-01"))
  }

  @Test("keeps all else when it is extended, moved or closed")
  func changes() {
    let extended = Fixture.round.extended(.init(unit: Fixture.health, until: Fixture.day("2026-03-10"), reason: "等"))
    let moved = extended.moved(opens: Fixture.day("2026-01-06"), closes: Fixture.day("2026-03-01"))
    let closed = moved.closed
    #expect(closed.standing == .closed && moved.standing == .open)
    #expect(closed.extensions == extended.extensions && closed.id == Fixture.round.id)
    #expect(closed.opens == Fixture.day("2026-01-06") && closed.closes == Fixture.day("2026-03-01"))
  }

  @Test("comes back whole from its stored form")
  func stored() throws {
    let round = Fixture.round.extended(.init(unit: Fixture.health, until: Fixture.day("2026-03-10"), reason: "等"))
    #expect(try JSONDecoder().decode(ReportingRound.self, from: JSONEncoder().encode(round)) == round)
  }
}
