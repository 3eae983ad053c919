import Foundation
import Operations
import People
import PlanModel
import Rounds
import Store
import Testing

@Suite("A return on its way to the ledger")
struct MoveReturnsTests {
  private let civil = RoundDesk.actor(.liaison, of: RoundDesk.civil)

  /// A desk where 孤儿养育标准 was filled in and brought to a stage.
  private func desk(_ stage: Return.Stage, typed: String = "1350") async throws -> RoundDesk {
    let desk = try await RoundDesk.opened()
    try await desk.type(typed, for: "孤儿养育标准", in: RoundDesk.homes, by: civil)
    try await desk.bring(RoundDesk.homes, to: stage, leads: [RoundDesk.civil])
    return desk
  }

  @Test("from counts to an approved rate: the ledger gets figures with unit, source and authors, at the approval only")
  func chain() async throws {
    let desk = try await RoundDesk.opened()
    let before = try await desk.store.ledgerLength()
    try await desk.type("31", for: "婴儿死亡人数", in: RoundDesk.infants)
    try await desk.type("7561", for: "活产数", in: RoundDesk.births)
    let both = [RoundDesk.births, RoundDesk.infants]
    let steps: [(ReviewStep, Actor)] = [
      (.submit, RoundDesk.actor(.liaison)), (.pass, RoundDesk.actor(.approver)), (.check, RoundDesk.bureau),
    ]
    for (step, actor) in steps {
      let outcome = try await desk.move(step, both, by: actor)
      #expect(outcome.refused.isEmpty && outcome.moved.map(\.assignment) == both, "\(step)")
      #expect(try await desk.store.ledgerLength() == before, "nothing reaches the ledger before approval")
    }
    try await desk.move(.approve, both, by: RoundDesk.bureau, on: "2026-03-02")
    #expect(try await desk.store.ledgerLength() == before + 3)
    let rate = try #require(try await desk.held("婴儿死亡率"))
    #expect(rate.value == .figure(Figure(printed: "4.1")!), "31 ÷ 7561 × 1000 with the one decimal of last year")
    #expect(rate.unit == .perMille && rate.provenance.derivation == .derived)
    let deaths = try #require(try await desk.held("婴儿死亡人数"))
    #expect(deaths.value == .figure(Figure(printed: "31")!) && deaths.unit == UnitOfMeasure(printed: "人"))
    #expect(deaths.provenance.derivation == .published)
    for one in [rate, deaths] {
      #expect(one.provenance.source == "妇幼卫生年报" && one.provenance.author == "市卫生健康委、孙统")
      #expect(one.provenance.recordedAt == RoundDesk.morning("2026-03-02"))
    }
    try await desk.move(.lock, both, by: RoundDesk.office)
    #expect(try await desk.store.ledgerLength() == before + 3)
    let verbs = try await desk.store.history(of: RoundDesk.infants, in: RoundDesk.id).map(\.act.verb)
    #expect(verbs == [.saveDraft, .submitReturn, .passReturn, .checkReturn, .approveReturn, .lockReturn])
    #expect(try await desk.store.verifyRecord().isWhole)
  }

  @Test("a rate is not approved before the counts of other items that it is computed from")
  func countsFirst() async throws {
    let desk = try await RoundDesk.opened()
    try await desk.type("31", for: "婴儿死亡人数", in: RoundDesk.infants)
    try await desk.type("7561", for: "活产数", in: RoundDesk.births)
    for id in [RoundDesk.births, RoundDesk.infants] { try await desk.bring(id, to: .checked) }
    let alone = try await desk.move(.approve, [RoundDesk.infants], by: RoundDesk.bureau)
    #expect(alone.moved.isEmpty)
    #expect(alone.refused[RoundDesk.infants]?.zh.contains("活产数") == true)
    #expect(try await desk.held("婴儿死亡率") == nil)
    let both = try await desk.move(.approve, [RoundDesk.infants, RoundDesk.births], by: RoundDesk.bureau)
    #expect(both.refused.isEmpty && both.moved.map(\.assignment) == [RoundDesk.births, RoundDesk.infants])
    #expect(try await desk.held("婴儿死亡率")?.value == .figure(Figure(printed: "4.1")!))
  }

  @Test("a reason why there is no figure is approved as well; an empty breakdown leaves the ledger as it is")
  func missing() async throws {
    let desk = try await RoundDesk.opened()
    try await desk.fill(RoundDesk.homes, by: civil) {
      $0[RoundDesk.cell("孤儿养育标准")].missing = .notYetPublished
    }
    try await desk.bring(RoundDesk.homes, to: .approved, leads: [RoundDesk.civil])
    let held = try #require(try await desk.held("孤儿养育标准"))
    #expect(held.value == .missing(.notYetPublished) && held.provenance.source == RoundDesk.civil)
  }

  @Test("what the ledger holds already is not entered again")
  func known() async throws {
    let desk = try await RoundDesk.opened()
    let known = Observation(
      subject: RoundDesk.subject("孤儿养育标准"), value: .figure(Figure(printed: "1350")!),
      unit: UnitOfMeasure(printed: "元"),
      provenance: .init(
        source: "统计公报", note: "", derivation: .published, author: "周敏", recordedAt: RoundDesk.morning("2026-01-10")))
    try await desk.store.append([known])
    try await desk.type("1350", for: "孤儿养育标准", in: RoundDesk.homes, by: civil)
    try await desk.bring(RoundDesk.homes, to: .approved, leads: [RoundDesk.civil])
    #expect(try await desk.store.history(of: known.subject) == [known])
  }

  @Test("a correction is a new edition through the whole review; the ledger adds it with the remark, the old one stays")
  func correction() async throws {
    let desk = try await desk(.locked)
    try await desk.move(.openCorrection, [RoundDesk.homes], by: civil, reason: "漏计一县", on: "2026-05-01")
    let opened = try await desk.current(RoundDesk.homes)
    #expect(opened.edition == 2 && opened.stage == .draft && opened.correction == "漏计一县")
    try await desk.type("1380", for: "孤儿养育标准", in: RoundDesk.homes, by: civil, on: "2026-05-02")
    #expect(try await desk.store.history(of: RoundDesk.subject("孤儿养育标准")).count == 1, "not before approval")
    try await desk.bring(RoundDesk.homes, to: .approved, leads: [RoundDesk.civil])
    let history = try await desk.store.history(of: RoundDesk.subject("孤儿养育标准"))
    #expect(history.map(\.value.figure?.description) == ["1350", "1380"])
    #expect(history[0].provenance.note.isEmpty)
    #expect(history[1].provenance.note == "更正（原值 1350）：漏计一县")
    let revisions = try await desk.store.history(of: RoundDesk.homes, in: RoundDesk.id)
    #expect(revisions.map(\.return.revision) == Array(1...revisions.count))
    let approved = revisions.filter { $0.act.verb == .approveReturn }.map(\.return)
    #expect(approved.map(\.edition) == [1, 2])
    #expect(approved.map { $0.content[RoundDesk.cell("孤儿养育标准")].typed } == ["1350", "1380"])
    #expect(revisions.first { $0.act.verb == .openCorrection }?.act.reason == "漏计一县")
  }

  @Test("a correction that leaves the figure as it was adds nothing to the ledger")
  func sameCorrection() async throws {
    let desk = try await desk(.approved)
    try await desk.move(.openCorrection, [RoundDesk.homes], by: civil, reason: "补充说明")
    try await desk.fill(RoundDesk.homes, by: civil) { $0.note = "口径同上年" }
    try await desk.bring(RoundDesk.homes, to: .approved, leads: [RoundDesk.civil])
    #expect(try await desk.store.history(of: RoundDesk.subject("孤儿养育标准")).count == 1)
  }

  @Test("one is approved while another waits, and the other says why")
  func partial() async throws {
    let desk = try await desk(.checked)
    try await desk.type("4.1", for: "婴儿死亡率", in: RoundDesk.infants)
    let outcome = try await desk.move(.approve, [RoundDesk.infants, RoundDesk.homes], by: RoundDesk.bureau)
    #expect(outcome.moved.map(\.assignment) == [RoundDesk.homes])
    #expect(
      outcome.refused == [RoundDesk.infants: ReviewRefusal.wrongStage(.approve, .draft).reason])
    #expect(try await desk.held("孤儿养育标准") != nil)
    #expect(try await desk.held("婴儿死亡率") == nil)
  }

  @Test("handing in what checks hold up is refused, naming it, and keeps nothing")
  func held() async throws {
    let desk = try await RoundDesk.opened()
    try await desk.type("约四", for: "婴儿死亡率", in: RoundDesk.infants)
    let outcome = try await desk.move(
      .submit, [RoundDesk.infants, RoundDesk.maternal], by: RoundDesk.actor(.liaison))
    #expect(outcome.moved.isEmpty)
    #expect(outcome.refused[RoundDesk.infants]?.zh.contains("约四") == true)
    #expect(outcome.refused[RoundDesk.maternal] != nil, "what has not begun is not complete")
    #expect(try await desk.acts(.submitReturn).isEmpty)
    #expect(try await desk.current(RoundDesk.infants).stage == .draft)
  }

  @Test("the bureau puts a figure right with a reason; it is checked again and approved as amended")
  func amending() async throws {
    let desk = try await desk(.checked)
    var content = try await desk.current(RoundDesk.homes).content
    content[RoundDesk.cell("孤儿养育标准")].typed = "1345"
    let blank = try await desk.move(.amend, [RoundDesk.homes], by: RoundDesk.bureau, reason: "  ", content: content)
    #expect(blank.refused[RoundDesk.homes] == ReviewRefusal.reasonMissing(.amend).reason)
    try await desk.move(.amend, [RoundDesk.homes], by: RoundDesk.bureau, reason: "与决算不符", content: content)
    #expect(try await desk.current(RoundDesk.homes).stage == .passed)
    let act = try #require(try await desk.acts(.amendReturn).first)
    #expect(act.reason == "与决算不符" && act.units == [RoundDesk.civil])
    #expect(act.details.contains(.init("孤儿养育标准|总计", "1350 → 1345")))
    try await desk.move(.check, [RoundDesk.homes], by: RoundDesk.bureau)
    try await desk.move(.approve, [RoundDesk.homes], by: RoundDesk.bureau)
    #expect(try await desk.held("孤儿养育标准")?.value.figure?.description == "1345")
  }

  @Test("a step on what somebody else changed meanwhile is refused")
  func stale() async throws {
    let desk = try await desk(.passed)
    let seen = try await desk.current(RoundDesk.homes).revision
    let outcome = try await MoveReturns(store: desk.store)(
      .check, on: [.init(assignment: RoundDesk.homes, basis: seen - 1)], in: RoundDesk.id, by: RoundDesk.bureau,
      at: RoundDesk.morning("2026-01-22"))
    #expect(outcome.moved.isEmpty)
    #expect(outcome.refused[RoundDesk.homes] == StoreRefusal.changedMeanwhile(RoundDesk.homes).reason)
    await #expect(throws: RoundRefusal.noSuchAssignment(.init("i:无"))) {
      try await desk.move(.check, [.init("i:无")], by: RoundDesk.bureau)
    }
  }

  @Test("a task is checked and approved by the Office, and puts nothing into the ledger")
  func tasks() async throws {
    let desk = try await RoundDesk.opened()
    let length = try await desk.store.ledgerLength()
    try await desk.fill(RoundDesk.task, by: civil) { $0.progress = TaskProgress(state: .done, done: "建成一所中心。") }
    try await desk.move(.submit, [RoundDesk.task], by: civil)
    try await desk.move(.pass, [RoundDesk.task], by: RoundDesk.actor(.approver, of: RoundDesk.civil))
    #expect(try await desk.move(.check, [RoundDesk.task], by: RoundDesk.bureau).moved.isEmpty)
    try await desk.move(.check, [RoundDesk.task], by: RoundDesk.office)
    try await desk.move(.approve, [RoundDesk.task], by: RoundDesk.office)
    #expect(try await desk.current(RoundDesk.task).stage == .approved)
    #expect(try await desk.store.ledgerLength() == length)
  }
}
