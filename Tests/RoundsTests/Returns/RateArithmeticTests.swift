import Foundation
import PlanModel
import Testing

@testable import Rounds

@Suite("Numerator and denominator make the rate")
struct RateArithmeticTests {
  private typealias Fixture = RoundFixture

  static let deaths = Assignment.Cell(
    indicator: Indicator(name: "婴儿死亡人数", unit: UnitOfMeasure(printed: "人")), part: .numerator)
  static let births = Assignment.Cell(indicator: Indicator(name: "活产数", unit: UnitOfMeasure(printed: "人")))
  static let rate = Fixture.figures("婴儿死亡率", "‰", more: [deaths])

  private func figure(_ text: String) -> ObservedValue? { Figure(printed: text).map { .figure($0) } }

  private func computed(_ events: ObservedValue?, _ exposed: ObservedValue?, decimals: Int = 2) throws -> String? {
    let cells = Set(Self.rate.cells.map(\.id) + [Self.births.id])
    let arithmetic = try #require(RateArithmetic(of: Self.rate, among: cells, decimals: decimals))
    return arithmetic.rate(of: events, among: exposed)?.description
  }

  @Test(
    "with the digits that the rate is published with, rounded half away from zero",
    arguments: [
      ("32", "10000", 2, "3.20"), ("32", "10000", 0, "3"), ("35", "10000", 0, "4"), ("25", "10000", 0, "3"),
      ("125", "100000", 2, "1.25"), ("1", "3", 4, "333.3333"), ("0", "900", 1, "0.0"), ("66", "19803", 2, "3.33"),
    ])
  func decimals(events: String, exposed: String, decimals: Int, rate: String) throws {
    #expect(try computed(figure(events), figure(exposed), decimals: decimals) == rate)
  }

  @Test("not without both figures, among nobody, or of fewer than none")
  func impossible() throws {
    #expect(try computed(nil, figure("100")) == nil)
    #expect(try computed(figure("1"), nil) == nil)
    #expect(try computed(figure("1"), .missing(.suppressed)) == nil)
    #expect(try computed(.missing(.notCollected), figure("100")) == nil)
    #expect(try computed(figure("1"), figure("0")) == nil)
    #expect(try computed(figure("0"), figure("0")) == nil)
    #expect(try computed(figure("1"), figure("-5")) == nil)
    #expect(try computed(figure("-1"), figure("5")) == nil)
  }

  @Test("only where the round asks for both, under any of their spellings, and per what the unit says")
  func cells() throws {
    let own = Set(Self.rate.cells.map(\.id))
    #expect(RateArithmetic(of: Self.rate, among: own) == nil)
    #expect(RateArithmetic(of: Self.rate, among: [Self.births.id]) == nil)
    let spelled = CellID(indicator: Indicator.ID(name: "活产婴儿数"), breakdown: .total)
    #expect(RateArithmetic(of: Self.rate, among: own.union([spelled]))?.denominator == spelled)
    let perHundred = Fixture.figures("婴儿死亡率", "%", more: [Self.deaths])
    #expect(RateArithmetic(of: perHundred, among: own.union([spelled]))?.per == 100)
    #expect(RateArithmetic(of: Fixture.figures(), among: own.union([Self.births.id])) == nil)
    #expect(RateArithmetic(of: Fixture.task(), among: own.union([Self.births.id])) == nil)
  }
}
