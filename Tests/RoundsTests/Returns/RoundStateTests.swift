import Foundation
import PlanModel
import Testing

@testable import Rounds

@Suite("A round with its returns")
struct RoundStateTests {
  private typealias Fixture = RoundFixture
  private let rate = RateArithmeticTests.rate
  private let births = Fixture.figures("活产数", "人", leads: [Fixture.civil])

  private func state(_ typed: [String: String], missing: [String: MissingReason] = [:]) -> RoundState {
    let returns = [rate, births].map { assignment in
      var content = ReturnContent()
      for cell in assignment.cells {
        content[cell.id] = CellAnswer(
          typed: typed[cell.indicator.name] ?? "", missing: missing[cell.indicator.name])
      }
      return Return(round: Fixture.round.id, assignment: assignment.id, revision: 1, content: content)
    }
    return RoundState(round: Fixture.round, assignments: [rate, births], returns: returns)
  }

  private func value(_ name: String, _ state: RoundState, decimals: Int = 2) -> ReturnedValue? {
    state.values { _ in decimals }[CellID(indicator: Indicator.ID(name: name), breakdown: .total)]
  }

  private func figure(_ text: String) -> ObservedValue { .figure(Figure(printed: text)!) }

  @Test("computes the rate from counts of different returns, with the digits asked for, and says that it did")
  func computed() {
    let state = state(["婴儿死亡人数": "66", "活产数": "19803"])
    #expect(value("婴儿死亡率", state) == ReturnedValue(value: figure("3.33"), derivation: .derived))
    #expect(value("婴儿死亡率", state, decimals: 1) == ReturnedValue(value: figure("3.3"), derivation: .derived))
    #expect(value("活产数", state) == ReturnedValue(value: figure("19803"), derivation: .published))
  }

  @Test("a rate that was typed wins over the computed one, right or wrong, and so does a reason")
  func typed() {
    let counts = ["婴儿死亡人数": "66", "活产数": "19803"]
    let typed = state(counts.merging(["婴儿死亡率": "4.0"]) { $1 })
    #expect(value("婴儿死亡率", typed) == ReturnedValue(value: figure("4.0"), derivation: .published))
    let withheld = state(counts, missing: ["婴儿死亡率": .suppressed])
    #expect(value("婴儿死亡率", withheld) == ReturnedValue(value: .missing(.suppressed), derivation: .published))
    let nonsense = state(counts.merging(["婴儿死亡率": "约四"]) { $1 })
    #expect(value("婴儿死亡率", nonsense) == nil, "what was typed and is no number is not papered over")
  }

  @Test("has no rate where a count is missing, is no number or is nought")
  func none() {
    #expect(value("婴儿死亡率", state(["婴儿死亡人数": "66"])) == nil)
    #expect(value("婴儿死亡率", state(["婴儿死亡人数": "66", "活产数": "0"])) == nil)
    #expect(value("婴儿死亡率", state(["婴儿死亡人数": "六十六", "活产数": "19803"])) == nil)
    #expect(value("婴儿死亡率", state(["婴儿死亡人数": "66"], missing: ["活产数": .notYetPublished])) == nil)
  }

  @Test("gives an empty draft for what has not begun, and the return for what has")
  func current() {
    let state = RoundState(
      round: Fixture.round, assignments: [rate, births], returns: [Fixture.filled(births, .passed)])
    #expect(state.current(rate.id) == Return(round: Fixture.round.id, assignment: rate.id))
    #expect(!state.current(rate.id).hasBegun && state.current(births.id).stage == .passed)
    #expect(state.assignment(rate.id) == rate && state.assignment(.init("i:无")) == nil)
  }
}
