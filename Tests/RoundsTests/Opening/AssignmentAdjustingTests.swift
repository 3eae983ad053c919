import PlanModel
import Testing

@testable import Rounds

@Suite("An assignment that the Office adjusts")
struct AssignmentAdjustingTests {
  private typealias Fixture = RoundFixture

  private let rate = Fixture.figures(
    "婴儿死亡率", "‰",
    more: [
      .init(indicator: Indicator(name: "婴儿死亡率", unit: .perMille), breakdown: Breakdown(printed: "女")!),
      .init(indicator: Indicator(name: "婴儿死亡人数", unit: UnitOfMeasure(printed: "人")), part: .numerator),
    ])

  @Test("asks for other breakdowns and keeps the total and the counts behind it")
  func breakdowns() {
    let asked = rate.asking(for: [Breakdown(printed: "城市")!, .total, Breakdown(printed: "农村")!])
    #expect(asked.cells.map(\.id.text) == ["婴儿死亡率|总计", "婴儿死亡率|城乡:城市", "婴儿死亡率|城乡:农村", "婴儿死亡人数|总计"])
    #expect(asked.cells.map(\.part) == [.value, .value, .value, .numerator])
    #expect(rate.asking(for: []).cells.map(\.id.text) == ["婴儿死亡率|总计", "婴儿死亡人数|总计"])
    #expect(Fixture.task().asking(for: [Breakdown(printed: "女")!]) == Fixture.task())
  }

  @Test("goes to other units and out of the round and back, and is otherwise the same")
  func others() {
    let moved = rate.assigned(leads: [Fixture.civil], supports: [Fixture.health])
    #expect(moved.leads == [Fixture.civil] && moved.supports == [Fixture.health] && moved.cells == rate.cells)
    #expect(rate.standing(.dropped).standing == .dropped && rate.standing(.dropped).standing(.owed) == rate)
  }
}
