import Foundation
import PlanModel
import Testing

@testable import Rounds

@Suite("What the record says that changed")
struct ContentChangeTests {
  private static let (first, second) = (
    CellID(indicator: Indicator.ID(name: "乙率"), breakdown: .total),
    CellID(indicator: Indicator.ID(name: "甲率"), breakdown: .total)
  )

  private func lines(_ before: ReturnContent, _ after: ReturnContent) -> [String] {
    ContentChange.all(from: before, to: after).map { "\($0.field): \($0.words)" }
  }

  @Test("every field that differs, cells first, with what stood there and what stands there")
  func all() {
    let before = ReturnContent(
      cells: [Self.first: CellAnswer(typed: "64.3"), Self.second: CellAnswer(missing: .suppressed)], source: "年报",
      explanations: ["a": "旧", "b": "同"])
    let after = ReturnContent(
      cells: [Self.first: CellAnswer(typed: "65.1")], source: "年鉴", note: "注", explanations: ["b": "同", "c": "新"],
      evidence: [Evidence(sha256: String(repeating: "ab", count: 32), name: "表.pdf", format: "pdf", bytes: 1)],
      progress: TaskProgress(state: .done, done: "建成", nextYear: "巩固"))
    #expect(
      lines(before, after) == [
        "乙率|总计: 64.3 → 65.1", "甲率|总计: suppressed → ∅", "source: 年报 → 年鉴", "note: ∅ → 注", "explanation a: 旧 → ∅",
        "explanation c: ∅ → 新", "evidence: ∅ → 表.pdf abababababab", "state: ∅ → done", "done: ∅ → 建成",
        "nextYear: ∅ → 巩固",
      ])
    #expect(lines(after, after).isEmpty)
  }

  @Test("a figure typed beside a reason shows both")
  func both() {
    #expect(
      lines(.empty, ReturnContent(cells: [Self.first: CellAnswer(typed: "1", missing: .notApplicable)]))
        == ["乙率|总计: ∅ → 1 / notApplicable"])
  }
}
