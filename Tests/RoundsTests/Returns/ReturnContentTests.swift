import Foundation
import PlanModel
import Testing

@testable import Rounds

@Suite("What stands in a return")
struct ReturnContentTests {
  private static let cell = CellID(indicator: Indicator.ID(name: "甲率"), breakdown: .total)

  @Test("a cell is a figure, a reason, or nothing that can be read")
  func answers() {
    #expect(CellAnswer(typed: "12.50").value == .figure(Figure(value: 12.5, decimals: 2)))
    #expect(CellAnswer(missing: .suppressed).value == .missing(.suppressed))
    #expect(CellAnswer().value == nil && CellAnswer().isEmpty)
    #expect(CellAnswer(typed: "约六成").value == nil)
    #expect(CellAnswer(typed: "12", missing: .suppressed).value == nil, "both at once are no answer")
  }

  @Test("an answer that is taken out leaves no trace")
  func clearing() {
    var content = ReturnContent()
    content[Self.cell] = CellAnswer(typed: "1")
    content[Self.cell].typed = ""
    #expect(content == .empty && content.cells.isEmpty)
  }

  @Test("comes back whole from its stored form")
  func stored() throws {
    let content = ReturnContent(
      cells: [Self.cell: CellAnswer(typed: "1.0", missing: nil)], source: "年报", note: "注\r\n二",
      explanations: ["a|b": "c"],
      evidence: [Evidence(sha256: "00", name: "a.pdf", format: "pdf", bytes: 3)],
      progress: TaskProgress(state: .hindered, done: "甲", nextYear: "乙"))
    let filled = Return(
      round: .init("990100-2025"), assignment: .init("i:甲率"), edition: 2, revision: 7, stage: .checked,
      content: content,
      signatures: [.init(unit: "甲局", name: "钱", at: Date(timeIntervalSinceReferenceDate: 1))], correction: "漏报")
    #expect(try JSONDecoder().decode(Return.self, from: JSONEncoder().encode(filled)) == filled)
  }
}
