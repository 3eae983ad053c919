import Assessment
import Foundation
import Operations
import People
import PlanModel
import Rounds
import Store
import Testing

@Suite("What an approval would change is said before it")
struct ForeseeReturnsTests {
  private func verdicts(_ desk: RoundDesk) async throws -> [String: Status] {
    let assessed = try await AssessPlan(ledger: desk.store)(RoundDesk.plan(), asOf: 2026)
    return Dictionary(
      uniqueKeysWithValues: assessed.indicators.map { ($0.planned.indicator.name, $0.verdict.status) })
  }

  private func index(_ desk: RoundDesk) async throws -> Double? {
    try await ComputeIndex(ledger: desk.store)(RoundDesk.plan(), runs: 0).latest?.value
  }

  private func foresee(_ desk: RoundDesk, _ ids: Set<Assignment.ID>) async throws -> Consequences {
    try await ForeseeReturns(store: desk.store, shelf: MemoryShelf())(
      ids, in: desk.state(), at: RoundDesk.morning("2026-05-03"))
  }

  @Test("a correction that turns a verdict lists figure, verdict, warning, index and papers, and they come true")
  func flips() async throws {
    let desk = try await RoundDesk.opened()
    let civil = RoundDesk.actor(.liaison, of: RoundDesk.civil)
    try await desk.type("1350", for: "孤儿养育标准", in: RoundDesk.homes, by: civil)
    try await desk.bring(RoundDesk.homes, to: .approved, leads: [RoundDesk.civil])
    try await desk.move(.openCorrection, [RoundDesk.homes], by: civil, reason: "口径有误")
    try await desk.type("620", for: "孤儿养育标准", in: RoundDesk.homes, by: civil)
    let (length, acts) = (try await desk.store.ledgerLength(), try await desk.acts().count)
    let (status, value) = (try await verdicts(desk), try await index(desk))

    let foreseen = try await foresee(desk, [RoundDesk.homes])
    let figure = try #require(foreseen.figures.first)
    #expect(foreseen.figures.count == 1 && figure.subject == RoundDesk.subject("孤儿养育标准"))
    #expect(figure.before == .figure(Figure(printed: "1350")!) && figure.after == .figure(Figure(printed: "620")!))
    let verdict = try #require(foreseen.verdicts.first)
    #expect(foreseen.verdicts.count == 1 && verdict.planned.indicator.name == "孤儿养育标准")
    #expect(verdict.before.status != verdict.after.status)
    #expect(foreseen.warnings.contains { $0.change.kind == .opened && $0.plan.id == RoundDesk.plan().id })
    #expect(foreseen.papers.map(\.plan.id) == [RoundDesk.plan().id])
    #expect(foreseen.papers.flatMap(\.rows).map(\.indicator.name) == ["孤儿养育标准"])

    #expect(try await desk.store.ledgerLength() == length, "nothing is kept")
    #expect(try await desk.acts().count == acts)
    #expect(try await verdicts(desk) == status)
    #expect(try await desk.current(RoundDesk.homes).stage == .draft)

    try await desk.bring(RoundDesk.homes, to: .approved, leads: [RoundDesk.civil])
    let after = try await verdicts(desk)
    #expect(after["孤儿养育标准"] == verdict.after.status && status["孤儿养育标准"] == verdict.before.status)
    let moved = try await index(desk)
    #expect(foreseen.indices.isEmpty == (moved == value))
    if let move = foreseen.indices.first {
      #expect(move.before?.value == value && move.after?.value == moved)
    }
    #expect(try await foresee(desk, [RoundDesk.homes]).figures.isEmpty, "once approved there is nothing to foresee")
  }

  @Test("a first figure has no former one, and a computed rate is foreseen as it will be approved")
  func computed() async throws {
    let desk = try await RoundDesk.opened()
    try await desk.type("31", for: "婴儿死亡人数", in: RoundDesk.infants)
    try await desk.type("7561", for: "活产数", in: RoundDesk.births)
    let foreseen = try await foresee(desk, [RoundDesk.infants])
    let values = Dictionary(
      uniqueKeysWithValues: foreseen.figures.map { ($0.subject.indicator.text, $0.after.figure?.description) })
    #expect(values == ["婴儿死亡率": "4.1", "婴儿死亡人数": "31"])
    #expect(foreseen.figures.allSatisfy { $0.before == nil })
  }

  @Test("a corrected count foretells the approved rate that is counted from it, and its approval brings it")
  func recounted() async throws {
    let desk = try await RoundDesk.opened()
    try await desk.type("31", for: "婴儿死亡人数", in: RoundDesk.infants)
    try await desk.type("7561", for: "活产数", in: RoundDesk.births)
    for id in [RoundDesk.births, RoundDesk.infants] { try await desk.bring(id, to: .approved) }
    try await desk.move(.openCorrection, [RoundDesk.births], by: RoundDesk.actor(.liaison), reason: "漏报两家医院")
    try await desk.type("8000", for: "活产数", in: RoundDesk.births, on: "2026-03-10")
    let foreseen = try await foresee(desk, [RoundDesk.births])
    let values = Dictionary(
      uniqueKeysWithValues: foreseen.figures.map { ($0.subject.indicator.text, $0.after.figure?.description) })
    #expect(values == ["活产数": "8000", "婴儿死亡率": "3.9"])
    let before = try await desk.store.ledgerLength()
    try await desk.bring(RoundDesk.births, to: .approved)
    #expect(try await desk.store.ledgerLength() == before + 2)
    let rate = try #require(try await desk.held("婴儿死亡率"))
    #expect(rate.value == .figure(Figure(printed: "3.9")!) && rate.provenance.derivation == .derived)
    #expect(rate.provenance.note.contains("原值 4.1") && rate.provenance.note.contains("活产数有变动"))
    #expect(try await desk.held("孕产妇死亡率") == nil, "what was not approved stays out")
    #expect(try await desk.store.verifyRecord().isWhole)
  }

  @Test("tasks, empty returns and returns nobody asked about change nothing")
  func nothing() async throws {
    let desk = try await RoundDesk.opened()
    try await desk.type("9.9", for: "婴儿死亡率", in: RoundDesk.infants)
    let foreseen = try await foresee(desk, [RoundDesk.task, RoundDesk.homes])
    #expect(foreseen.figures.isEmpty && foreseen.verdicts.isEmpty && foreseen.warnings.isEmpty)
    #expect(foreseen.papers.isEmpty && foreseen.indices.isEmpty)
  }
}
