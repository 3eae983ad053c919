import PlanModel
import Store
import Testing
import Wording

@testable import Operations

@Suite("Importing a plan")
struct ImportPlanTests {
  @Test("is shown before it is accepted: new, unchanged, or changed in what is listed")
  func preview() async throws {
    let desk = try Desk()
    let operation = ImportPlan(shelf: desk.store)
    let first = Desk.reading(of: [Desk.plan()])
    #expect(try await operation.preview(first).map(\.standing) == [.new])
    #expect(try await desk.store.currentPlans().isEmpty)
    _ = try await operation.accept(first, originalLines: ["一", "二"], by: "周敏", at: Desk.spring2026)
    #expect(try await operation.preview(first).map(\.standing) == [.unchanged(version: 1)])
    let second = try await operation.preview(Desk.reading(of: [Desk.plan(infant: "≤4.5")], sha: "b"))
    guard case .changed(let since, let comparison) = second[0].standing else {
      Issue.record("a changed target is a change")
      return
    }
    #expect(since == 1)
    #expect(comparison.changed.map(\.item.text) == ["婴儿死亡率"])
    #expect(comparison.added.isEmpty && comparison.removed.isEmpty)
  }

  @Test("keeps what was accepted as the next version and leaves the earlier one readable")
  func accept() async throws {
    let desk = try Desk()
    let operation = ImportPlan(shelf: desk.store)
    for (sha, infant) in [("a", "≤5"), ("b", "≤4")] as [(Character, String)] {
      let added = try await operation.accept(
        Desk.reading(of: [Desk.plan(infant: infant)], sha: sha), originalLines: ["一", "二"], by: " 周敏 ",
        at: Desk.spring2026)
      #expect(added.count == 1 && added[0].acceptedBy == "周敏")
    }
    let id = Desk.plan().id
    #expect(try await desk.store.plan(id, version: 1)?.plan == Desk.plan(infant: "≤5"))
    #expect(try await desk.store.plan(id, version: nil)?.plan == Desk.plan(infant: "≤4"))
  }

  @Test("with errors is refused, and accepted only for a reason, which is kept")
  func errors() async throws {
    let desk = try Desk()
    let operation = ImportPlan(shelf: desk.store)
    let error = Finding(.duplicateNumber, Phrase("序号3出现两次。", "number 3 twice."), lines: SourceLines(2))
    let reading = Desk.reading(of: [Desk.plan()], findings: [error, Finding(.healedRow, Phrase("修复", "healed"))])
    func accept(_ policy: ImportPlan.ErrorPolicy) async throws -> [PlanVersion] {
      try await operation.accept(
        reading, originalLines: ["一", "二"], by: "周敏", at: Desk.spring2026, errors: policy)
    }
    let refusal = await #expect(throws: AcceptanceRefusal.self) { try await accept(.refusing) }
    #expect(refusal == .errors(file: "plan.txt", count: 1, first: error.message))
    #expect(refusal?.reason.zh.contains("序号3出现两次") == true)
    await #expect(throws: AcceptanceRefusal.reasonMissing) { try await accept(.accepting(reason: " ")) }
    #expect(try await desk.store.documents().isEmpty)
    #expect(try await accept(.accepting(reason: "原件如此")).count == 1)
    #expect(try await desk.store.document(sha256: reading.source.sha256)?.remark == "原件如此")
  }

  @Test("needs a plan and somebody who accepts it")
  func nothing() async throws {
    let operation = ImportPlan(shelf: try Desk().store)
    await #expect(throws: AcceptanceRefusal.noPlan(file: "plan.txt")) {
      try await operation.accept(Desk.reading(of: []), originalLines: [], by: "周敏", at: Desk.spring2026)
    }
    await #expect(throws: AcceptanceRefusal.authorMissing) {
      try await operation.accept(Desk.reading(of: [Desk.plan()]), originalLines: [], by: " ", at: Desk.spring2026)
    }
  }
}
