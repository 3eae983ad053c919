import Foundation
import Operations
import PlanModel
import Rounds
import Store
import Testing
import Wording

@Suite("Returns held against the rules, in their surroundings")
struct CheckReturnsTests {
  private func findings(
    _ desk: RoundDesk, _ id: Assignment.ID, for purpose: CheckBook.Purpose = .submission
  ) async throws -> [CheckFinding] {
    let state = try await desk.state()
    let assignment = try #require(state.assignment(id))
    return try await CheckReturns(store: desk.store).surroundings(of: state).findings(on: assignment, for: purpose)
  }

  @Test("a slip of the decimal point is found from the ledger's earlier years, and closed by an explanation")
  func slip() async throws {
    let desk = try await RoundDesk.opened()
    try await desk.type("41", for: "婴儿死亡率", in: RoundDesk.infants)
    let slip = try #require(try await findings(desk, RoundDesk.infants, for: .draft).first { $0.rule == "slip.unit" })
    #expect(slip.isOpen && slip.cell == RoundDesk.cell("婴儿死亡率"))
    try await desk.fill(RoundDesk.infants) { $0.explanations[slip.explanationKey] = "确为41" }
    #expect(try await findings(desk, RoundDesk.infants).first { $0.rule == "slip.unit" }?.isOpen == false)
    try await desk.type("4.1", for: "婴儿死亡率", in: RoundDesk.infants)
    #expect(try await !findings(desk, RoundDesk.infants).contains { $0.rule == "slip.unit" })
  }

  @Test("a typed rate is held against counts of which one stands in another return")
  func beside() async throws {
    let desk = try await RoundDesk.opened()
    try await desk.type("4.1", for: "婴儿死亡率", in: RoundDesk.infants)
    try await desk.type("31", for: "婴儿死亡人数", in: RoundDesk.infants)
    #expect(try await !findings(desk, RoundDesk.infants).contains { $0.rule.hasPrefix("identity.rate") })
    try await desk.type("9000", for: "活产数", in: RoundDesk.births)
    let found = try await findings(desk, RoundDesk.infants).first { $0.rule == "identity.rate-beside" }
    #expect(found?.severity == .explain)
    try await desk.type("7561", for: "活产数", in: RoundDesk.births)
    #expect(try await !findings(desk, RoundDesk.infants).contains { $0.rule.hasPrefix("identity.rate") })
  }

  @Test("the Office's own rules are asked as they were kept last, until they are retired")
  func own() async throws {
    let desk = try await RoundDesk.opened()
    try await desk.type("4.1", for: "婴儿死亡率", in: RoundDesk.infants)
    func keep(_ condition: String, retired: Bool = false) async throws {
      let rule = try CheckRule.own(
        "own.ceiling", title: Phrase("上限", "ceiling"), severity: .block,
        scope: .indicators([Indicator.ID(name: "婴儿死亡率")]), condition: condition,
        message: Phrase("{value} 过高", "{value} is too high"), author: "周敏", reason: "省里要求")
      try await desk.store.keep(
        retired ? rule.retired : rule,
        by: .init(at: RoundDesk.morning("2026-01-20"), actor: RoundDesk.office, verb: .changeCheckRule, object: rule.id)
      )
    }
    try await keep("value <= 3")
    let found = try await findings(desk, RoundDesk.infants).first { $0.rule == "own.ceiling" }
    #expect(found?.severity == .block && found?.message.zh == "4.1 过高")
    try await keep("value <= 30")
    #expect(try await !findings(desk, RoundDesk.infants).contains { $0.rule == "own.ceiling" })
    try await keep("value <= 3", retired: true)
    #expect(try await !findings(desk, RoundDesk.infants).contains { $0.rule == "own.ceiling" })
  }

  @Test("what is only looked at is checked without being kept")
  func content() async throws {
    let desk = try await RoundDesk.opened()
    let state = try await desk.state()
    let assignment = try #require(state.assignment(RoundDesk.homes))
    let checked = try await CheckReturns(store: desk.store).surroundings(of: state)
    let tried = ReturnContent(cells: [RoundDesk.cell("孤儿养育标准"): CellAnswer(typed: "一千")], source: "决算")
    #expect(checked.findings(on: assignment, content: tried, for: .draft).map(\.rule) == ["entry.number"])
    #expect(checked.findings(on: assignment, for: .draft).isEmpty)
    #expect(try await desk.acts(.saveDraft).isEmpty)
  }
}
