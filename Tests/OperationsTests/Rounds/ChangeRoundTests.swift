import Foundation
import Operations
import People
import PlanModel
import Rounds
import Store
import Testing

@Suite("Extending, adjusting and closing a round")
struct ChangeRoundTests {
  private let civil = RoundDesk.actor(.liaison, of: RoundDesk.civil)

  // MARK: Extending

  private func extend(
    _ desk: RoundDesk, _ unit: String = RoundDesk.health, until: String, reason: String = "等年报",
    by actor: Actor = RoundDesk.office, in id: ReportingRound.ID = RoundDesk.id
  ) async throws -> ReportingRound {
    try await ExtendRound(book: desk.store)(
      id, unit: unit, until: RoundDay(until)!, reason: reason, by: actor, at: RoundDesk.morning("2026-02-27"))
  }

  @Test("a unit with a longer term may fill in until then, and the others may not")
  func extending() async throws {
    let desk = try await RoundDesk.opened()
    let extended = try await extend(desk, until: "2026-03-10", reason: " 等年报 ")
    #expect(try await desk.store.round(RoundDesk.id) == extended)
    #expect(extended.extensions == [.init(unit: RoundDesk.health, until: RoundDay("2026-03-10")!, reason: "等年报")])
    #expect(try await desk.fill(RoundDesk.infants, on: "2026-03-10") { $0.note = "注" }.saved.count == 1)
    #expect(try await desk.fill(RoundDesk.infants, on: "2026-03-11") { $0.note = "再" }.saved.isEmpty)
    #expect(try await desk.fill(RoundDesk.homes, by: civil, on: "2026-03-10") { $0.note = "注" }.saved.isEmpty)
    let act = try #require(try await desk.acts(.extendRound).first)
    #expect(act.units == [RoundDesk.health] && act.reason == "等年报")
    #expect(act.details == [.init("until", "2026-03-10")])
  }

  @Test("a longer term is refused that is not longer, has no reason, or is for a unit or by somebody who has none here")
  func extensionRefused() async throws {
    let desk = try await RoundDesk.opened()
    for day in ["2026-02-28", "2026-01-01"] {
      await #expect(
        throws: RoundRefusal.extensionTooShort(unit: RoundDesk.health, deadline: RoundDay("2026-02-28")!)
      ) { _ = try await extend(desk, until: day) }
    }
    await #expect(throws: RoundRefusal.reasonMissing) { _ = try await extend(desk, until: "2026-03-10", reason: " ") }
    await #expect(throws: RoundRefusal.noSuchUnit("市气象局")) { _ = try await extend(desk, "市气象局", until: "2026-03-10") }
    for actor in [RoundDesk.bureau, civil, RoundDesk.actor(.office, in: RegionCode("990102")!)] {
      await #expect(throws: RoundRefusal.notAllowed) { _ = try await extend(desk, until: "2026-03-10", by: actor) }
    }
    await #expect(throws: RoundRefusal.noSuchRound(.init("x"))) {
      _ = try await extend(desk, until: "2026-03-10", in: .init("x"))
    }
    #expect(try await desk.acts(.extendRound).isEmpty)
  }

  // MARK: Adjusting

  private func adjust(
    _ desk: RoundDesk, _ id: Assignment.ID = RoundDesk.homes, leads: [String] = [RoundDesk.civil],
    supports: [String] = [], breakdowns: String = "", standing: Assignment.Standing = .owed, reason: String = "分工调整",
    by actor: Actor = RoundDesk.office
  ) async throws -> Assignment {
    try await AdjustRound(book: desk.store)(
      id, in: RoundDesk.id,
      to: .init(leads: leads, supports: supports, breakdowns: breakdowns, standing: standing), reason: reason,
      by: actor, at: RoundDesk.morning("2026-01-10"))
  }

  @Test("an assignment goes to another unit: the former is not asked any more, both find it in their inbox")
  func reassigning() async throws {
    let desk = try await RoundDesk.opened()
    let adjusted = try await adjust(
      desk, leads: [" \(RoundDesk.education) ", ""], supports: [RoundDesk.education, RoundDesk.civil])
    #expect(adjusted.leads == [RoundDesk.education] && adjusted.supports == [RoundDesk.civil])
    let state = try await desk.state()
    #expect(state.assignment(RoundDesk.homes) == adjusted)
    let refused = try await desk.fill(RoundDesk.homes, by: civil) { $0.note = "注" }
    #expect(refused.refused.count == 1)
    let education = RoundDesk.actor(.liaison, of: RoundDesk.education)
    #expect(try await desk.fill(RoundDesk.homes, by: education) { $0.note = "注" }.saved.count == 1)
    let act = try #require(try await desk.acts(.adjustRound).first)
    #expect(Set(act.units) == [RoundDesk.civil, RoundDesk.education] && act.reason == "分工调整")
  }

  @Test("when the Office takes out the lead that has not signed, what the other signed goes on")
  func lastSignature() async throws {
    let desk = try await RoundDesk.opened()
    let education = RoundDesk.actor(.liaison, of: RoundDesk.education)
    try await desk.type("39.9", for: "小学生近视率", in: RoundDesk.eyes, by: education)
    try await desk.bring(RoundDesk.eyes, to: .submitted, leads: [RoundDesk.education])
    try await desk.move(.pass, [RoundDesk.eyes], by: RoundDesk.actor(.approver, of: RoundDesk.education))
    #expect(try await desk.current(RoundDesk.eyes).stage == .submitted, "the health commission has yet to sign")
    _ = try await adjust(desk, RoundDesk.eyes, leads: [RoundDesk.education, RoundDesk.civil])
    #expect(try await desk.current(RoundDesk.eyes).stage == .submitted, "whoever came in has yet to sign")
    _ = try await adjust(desk, RoundDesk.eyes, leads: [RoundDesk.education])
    #expect(try await desk.current(RoundDesk.eyes).stage == .passed)
    let last = try #require(try await desk.acts(.passReturn).last)
    #expect(last.actor == RoundDesk.office && last.reason == "分工调整")
    #expect(try await desk.store.verifyRecord().isWhole)
  }

  @Test("breakdowns are asked for besides the total, each once, and the counts behind a rate stay")
  func breakdowns() async throws {
    let desk = try await RoundDesk.opened()
    let adjusted = try await adjust(
      desk, RoundDesk.infants, leads: [RoundDesk.health], breakdowns: "城乡:农村、女，城乡:农村\n性别:男；城乡:城市")
    #expect(
      adjusted.cells.map(\.id.text) == [
        "婴儿死亡率|总计", "婴儿死亡率|城乡:农村", "婴儿死亡率|性别:女", "婴儿死亡率|城乡:城市；性别:男", "婴儿死亡人数|总计",
      ])
    await #expect(throws: RoundRefusal.unknownBreakdown("外星人")) {
      _ = try await adjust(desk, RoundDesk.infants, leads: [RoundDesk.health], breakdowns: "女、外星人")
    }
  }

  @Test("what is dropped takes no step and is not counted, until it is taken back")
  func dropping() async throws {
    let desk = try await RoundDesk.opened()
    _ = try await adjust(desk, standing: .dropped)
    let refused = try await desk.fill(RoundDesk.homes, by: civil) { $0.note = "注" }
    #expect(refused.refused == [RoundDesk.homes: .dropped])
    #expect(RoundProgress(try await desk.state(), on: RoundDay("2026-01-20")!).counts.total == 5)
    _ = try await adjust(desk)
    #expect(try await desk.fill(RoundDesk.homes, by: civil) { $0.note = "注" }.saved.count == 1)
  }

  @Test("an adjustment is refused without a reason, a change, the right, or such an assignment")
  func adjustmentRefused() async throws {
    let desk = try await RoundDesk.opened()
    await #expect(throws: RoundRefusal.reasonMissing) { _ = try await adjust(desk, standing: .dropped, reason: "\n") }
    await #expect(throws: ReviewRefusal.nothingChanged) { _ = try await adjust(desk) }
    await #expect(throws: RoundRefusal.notAllowed) {
      _ = try await adjust(desk, standing: .dropped, by: RoundDesk.bureau)
    }
    await #expect(throws: RoundRefusal.noSuchAssignment(.init("i:无"))) { _ = try await adjust(desk, .init("i:无")) }
    #expect(try await desk.acts(.adjustRound).isEmpty)
  }

  // MARK: Closing

  private func close(
    _ desk: RoundDesk, by actor: Actor = RoundDesk.office
  ) async throws -> (locked: [Return], left: [Assignment]) {
    try await CloseRound(store: desk.store)(RoundDesk.id, by: actor, at: RoundDesk.morning("2026-04-01"))
  }

  /// A round in which one return is approved, one checked, one is dropped, and the others have not begun.
  private func ripe() async throws -> RoundDesk {
    let desk = try await RoundDesk.opened()
    try await desk.type("1350", for: "孤儿养育标准", in: RoundDesk.homes, by: civil)
    try await desk.bring(RoundDesk.homes, to: .approved, leads: [RoundDesk.civil])
    try await desk.type("7561", for: "活产数", in: RoundDesk.births)
    try await desk.bring(RoundDesk.births, to: .checked)
    _ = try await adjust(desk, RoundDesk.task, standing: .dropped)
    return desk
  }

  @Test("closing locks what is approved and leaves the rest as it is, and says which")
  func closing() async throws {
    let desk = try await ripe()
    let (locked, left) = try await close(desk)
    #expect(locked.map(\.assignment) == [RoundDesk.homes])
    #expect(left.map(\.id) == [RoundDesk.infants, RoundDesk.maternal, RoundDesk.eyes, RoundDesk.births])
    #expect(try await desk.current(RoundDesk.homes).stage == .locked)
    #expect(try await desk.current(RoundDesk.births).stage == .checked)
    #expect(try await desk.store.round(RoundDesk.id)?.standing == .closed)
    let act = try #require(try await desk.acts(.closeRound).first)
    #expect(act.details == [.init("locked", "1"), .init("left", "4")])
    let late = try await desk.fill(RoundDesk.infants) { $0.note = "注" }
    #expect(late.refused.count == 1, "no unit fills in any more")
    #expect(try await desk.move(.approve, [RoundDesk.births], by: RoundDesk.bureau).moved.count == 1)
    #expect(try await desk.store.verifyRecord().isWhole)
  }

  @Test("whoever may not lock returns does not close a round that has some to lock: none stays approved unsaid")
  func closingFromAbove() async throws {
    for actor in [Actor.commandLine("周敏"), RoundDesk.actor(.office, in: RegionCode("990000")!)] {
      let desk = try await ripe()
      await #expect(throws: RoundRefusal.notAllowed) { _ = try await close(desk, by: actor) }
      #expect(try await desk.store.round(RoundDesk.id)?.standing == .open)
      #expect(try await desk.current(RoundDesk.homes).stage == .approved)
    }
    let desk = try await RoundDesk.opened()
    #expect(try await close(desk, by: .commandLine("周敏")).left.count == 6)
  }

  @Test("closing is the Office's")
  func closingRights() async throws {
    let desk = try await RoundDesk.opened()
    for role in Role.allCases where role != .office {
      await #expect(throws: RoundRefusal.notAllowed) { _ = try await close(desk, by: RoundDesk.actor(role)) }
    }
    #expect(try await desk.store.round(RoundDesk.id)?.standing == .open)
  }
}
