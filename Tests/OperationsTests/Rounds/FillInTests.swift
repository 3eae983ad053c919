import Foundation
import Operations
import People
import PlanModel
import Rounds
import Store
import Testing

@Suite("Filling in")
struct FillInTests {
  private let cell = RoundDesk.cell("婴儿死亡率")
  private let count = RoundDesk.cell("婴儿死亡人数")

  @Test("keeps what was typed as a draft, with an act that says what changed")
  func saves() async throws {
    let desk = try await RoundDesk.opened()
    let outcome = try await desk.type("约四", for: "婴儿死亡率", in: RoundDesk.infants)
    #expect(outcome.saved.map(\.revision) == [1] && outcome.conflicts.isEmpty && outcome.refused.isEmpty)
    let kept = try await desk.current(RoundDesk.infants)
    #expect(kept.stage == .draft && kept.content[cell].typed == "约四", "drafts keep everything, right or wrong")
    let act = try #require(try await desk.acts(.saveDraft).first)
    #expect(act.object == "990100-2025/i:婴儿死亡率" && act.units == [RoundDesk.health])
    #expect(act.details.contains(.init(cell.text, "∅ → 约四")))
  }

  @Test("of two people at one return keeps both, where they typed in different cells")
  func merges() async throws {
    let desk = try await RoundDesk.opened()
    let cell = cell
    let count = count
    try await desk.fill(RoundDesk.infants, basis: 0) { $0[cell].typed = "4.1" }
    let second = try await desk.fill(RoundDesk.infants, basis: 0) { $0[count].typed = "31" }
    #expect(second.conflicts.isEmpty)
    let kept = try await desk.current(RoundDesk.infants)
    #expect(kept.revision == 2 && kept.content[cell].typed == "4.1" && kept.content[count].typed == "31")
  }

  @Test("of two people in one cell tells the second, keeps nothing of that item, and saves the others")
  func conflict() async throws {
    let desk = try await RoundDesk.opened()
    let (cell, count, eyes) = (cell, count, RoundDesk.cell("小学生近视率"))
    try await desk.fill(RoundDesk.infants, basis: 0) { $0[cell].typed = "4.1" }
    let entries: [FillIn.Entry] = [
      .init(assignment: RoundDesk.infants, basis: 0) { content in
        var content = content
        content[cell].typed = "4.3"
        content[count].typed = "31"
        return content
      },
      .init(assignment: RoundDesk.eyes, basis: 0, content: ReturnContent(cells: [eyes: CellAnswer(typed: "39.9")])),
    ]
    let outcome = try await FillIn(book: desk.store)(
      entries, in: RoundDesk.id, by: RoundDesk.actor(.liaison), at: RoundDesk.morning("2026-01-20"))
    let conflict = try #require(outcome.conflicts[RoundDesk.infants]?.first)
    #expect(outcome.conflicts.count == 1 && outcome.conflicts[RoundDesk.infants]?.count == 1)
    #expect(conflict.field == .cell(cell) && conflict.theirs == "4.1" && conflict.mine == "4.3")
    #expect(outcome.saved.map(\.assignment) == [RoundDesk.eyes])
    let kept = try await desk.current(RoundDesk.infants)
    #expect(kept.revision == 1 && kept.content[cell].typed == "4.1" && kept.content[count].isEmpty)
    #expect(try await desk.current(RoundDesk.eyes).content[eyes].typed == "39.9")
  }

  @Test("what stands there already is no act and no fault")
  func unchanged() async throws {
    let desk = try await RoundDesk.opened()
    try await desk.type("4.1", for: "婴儿死亡率", in: RoundDesk.infants)
    let acts = try await desk.acts().count
    let again = try await desk.type("4.1", for: "婴儿死亡率", in: RoundDesk.infants)
    #expect(again.saved.isEmpty && again.conflicts.isEmpty && again.refused.isEmpty)
    #expect(try await desk.acts().count == acts)
    #expect(try await desk.current(RoundDesk.infants).revision == 1)
  }

  @Test("outside the term is refused with its days, item by item")
  func term() async throws {
    let desk = try await RoundDesk.opened()
    for (day, term) in [("2026-01-04", ReportingRound.Term.notYet), ("2026-03-01", .over)] {
      let outcome = try await desk.fill(RoundDesk.infants, on: day) { $0.note = "注" }
      #expect(
        outcome.refused == [
          RoundDesk.infants: .outsideTerm(term, opens: RoundDay("2026-01-05")!, deadline: RoundDay("2026-02-28")!)
        ])
    }
    #expect(try await desk.acts(.saveDraft).isEmpty)
  }

  @Test("is for the unit's liaison, and for the Office that acts for the unit visibly")
  func actors() async throws {
    let desk = try await RoundDesk.opened()
    let office = RoundDesk.actor(.office, onBehalfOf: RoundDesk.health, name: "周敏")
    let saved = try await desk.fill(RoundDesk.infants, by: office) { $0.note = "代填" }
    #expect(saved.saved.count == 1)
    #expect(try await desk.acts(.saveDraft).first?.actor.onBehalfOf == RoundDesk.health)
    let helper = try await desk.fill(RoundDesk.eyes, by: RoundDesk.actor(.liaison, of: RoundDesk.civil)) {
      $0.note = "x"
    }
    #expect(
      helper.refused == [
        RoundDesk.eyes: .notOfUnit(unit: RoundDesk.civil, leads: [RoundDesk.education, RoundDesk.health])
      ])
    let approver = try await desk.fill(RoundDesk.infants, by: RoundDesk.actor(.approver)) { $0.note = "y" }
    #expect(approver.refused == [RoundDesk.infants: .notAllowed(.save)])
    await #expect(throws: RoundRefusal.noSuchAssignment(RoundDesk.infants)) {
      try await desk.fill(RoundDesk.infants, by: RoundDesk.actor(.liaison, of: RoundDesk.civil)) { $0.note = "z" }
    }
    await #expect(throws: RoundRefusal.noSuchRound(.init("990100-2020"))) {
      try await FillIn(book: desk.store)([], in: .init("990100-2020"), by: office, at: RoundDesk.morning("2026-01-20"))
    }
  }

  @Test("what was handed in is not filled in any more, until it comes back")
  func stages() async throws {
    let desk = try await RoundDesk.opened()
    try await desk.type("4.1", for: "婴儿死亡率", in: RoundDesk.infants)
    try await desk.type("31", for: "婴儿死亡人数", in: RoundDesk.infants)
    try await desk.bring(RoundDesk.infants, to: .submitted)
    let refused = try await desk.fill(RoundDesk.infants) { $0.note = "再改" }
    #expect(refused.refused == [RoundDesk.infants: .wrongStage(.save, .submitted)])
    try await desk.move(.sendBack, [RoundDesk.infants], by: RoundDesk.actor(.approver), reason: "缺来源", on: "2026-03-05")
    let mended = try await desk.fill(RoundDesk.infants, on: "2026-03-06") { $0.note = "再改" }
    #expect(mended.saved.count == 1, "what was sent back may be mended after the term")
  }

  @Test("of a crowd in different cells at once loses nothing")
  func crowd() async throws {
    let desk = try await RoundDesk.opened()
    let ids = [RoundDesk.infants, RoundDesk.maternal, RoundDesk.births, RoundDesk.eyes]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<5 {
        for id in ids {
          group.addTask {
            let outcome = try await desk.fill(id, basis: 0) { $0.explanations["\(writer)"] = "甲" }
            #expect(outcome.saved.count == 1)
          }
        }
      }
      try await group.waitForAll()
    }
    for id in ids {
      let kept = try await desk.current(id)
      #expect(kept.revision == 5 && kept.content.explanations.count == 5)
    }
  }
}
