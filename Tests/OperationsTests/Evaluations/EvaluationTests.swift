import Foundation
import Operations
import Oversight
import People
import PlanModel
import Rounds
import Seals
import Store
import Testing

@Suite("An evaluation, from its opening to its end")
struct EvaluationTests {
  private typealias Made = RoundDesk
  private static let plan = Made.plan()
  private static let now = Made.morning("2026-03-02")
  private static let evaluator = EvaluationPart.Contributor.evaluator(
    account: Made.actor(.evaluator).account, name: Made.actor(.evaluator).name)

  private static func terms(
    _ phase: Evaluation.Phase = .midTerm, plans: [Plan.ID] = [plan.id], scheme: EvaluationScheme = .standard(.midTerm),
    closes: String = "2026-06-30"
  ) -> OpenEvaluation.Terms {
    .init(
      region: Made.code, phase: phase, plans: plans, opens: RoundDay("2026-03-01")!, closes: RoundDay(closes)!,
      scheme: scheme)
  }

  private func opened() async throws -> (RoundDesk, Evaluation) {
    let desk = try await RoundDesk.opened()
    return (desk, try await OpenEvaluation(store: desk.store)(Self.terms(), by: Made.office, at: Self.now))
  }

  private func entries(
    _ evaluation: Evaluation, _ contributor: EvaluationPart.Contributor, _ score: String = "80"
  ) -> [EvaluationMatter.ID: EvaluationPart.Entry] {
    Dictionary(
      uniqueKeysWithValues: evaluation.matters(for: contributor).map {
        ($0.id, .init(.score(Figure(printed: score)!), grounds: "依据"))
      })
  }

  @Test("what is scored, and by whom, follows from the plans")
  func opening() async throws {
    let (_, evaluation) = try await opened()
    #expect(evaluation.id.text == "990100-2026-1" && evaluation.period == Period(from: 2021, to: 2025))
    #expect(
      evaluation.matters.map(\.id.text) == [
        "attainment:990100-children-plan-2021-2030:1", "tasks:990100-children-plan-2021-2030:1", "mechanisms",
        "innovation",
      ])
    #expect(evaluation.matters[1].units == [Made.civil])
    #expect(Set(evaluation.units) == [Made.health, Made.education, Made.civil])
  }

  @Test("terms that do not hold together are refused, and nothing is kept")
  func badTerms() async throws {
    let desk = try await RoundDesk.opened()
    func refusal(_ terms: OpenEvaluation.Terms, _ actor: Actor = Made.office) async -> EvaluationRefusal? {
      do {
        _ = try await OpenEvaluation(store: desk.store)(terms, by: actor, at: Self.now)
        return nil
      } catch { return error as? EvaluationRefusal }
    }
    #expect(await refusal(Self.terms(.final)) == .periodNotOver(lastYear: 2030))
    #expect(await refusal(Self.terms(plans: [])) == .noPlansChosen)
    #expect(await refusal(Self.terms(plans: [.init("x")])) == .planOfAnotherRegion("x"))
    #expect(await refusal(Self.terms(closes: "2026-02-01")) == .closesBeforeOpening)
    #expect(await refusal(Self.terms(), Made.bureau) == .notTheOffice)
    let elsewhere = Made.actor(.office, in: RegionCode("130400")!)
    #expect(await refusal(Self.terms(), elsewhere) == .notTheOffice)
    #expect(try await desk.store.papers(Evaluation.self, PaperQuery()).isEmpty)
    _ = try await OpenEvaluation(store: desk.store)(Self.terms(), by: Made.office, at: Self.now)
    #expect(await refusal(Self.terms()) == .alreadyOpen(PaperID("990100-2026-1")))
  }

  @Test("units and evaluators write beside one another; of two at one sheet the second is told")
  func writing() async throws {
    let (desk, evaluation) = try await opened()
    let write = WriteEvaluationPart(store: desk.store)
    let unit = EvaluationPart.Contributor.unit(Made.health)
    let liaison = Made.actor(.liaison)
    _ = try await write(
      .save, of: unit, to: evaluation.id, basis: 0, entries: entries(evaluation, unit), by: liaison, at: Self.now)
    _ = try await write(
      .submit, of: Self.evaluator, to: evaluation.id, basis: 0, entries: entries(evaluation, Self.evaluator),
      by: Made.actor(.evaluator), at: Self.now)
    await #expect(throws: EvaluationRefusal.changedMeanwhile) {
      try await write(
        .save, of: unit, to: evaluation.id, basis: 0, entries: entries(evaluation, unit, "10"), by: liaison,
        at: Self.now)
    }
    _ = try await write(.submit, of: unit, to: evaluation.id, basis: 1, by: liaison, at: Self.now)
    _ = try await write(.pass, of: unit, to: evaluation.id, basis: 2, by: Made.actor(.approver), at: Self.now)
    let state = try await LoadEvaluation(store: desk.store)(evaluation.id)
    #expect(state.part(unit).isDelivered && state.part(Self.evaluator).isDelivered)
    #expect(state.missing.map(\.name) == [Made.civil, Made.education].sorted())
    #expect(try await desk.store.verifyRecord().isWhole)
  }

  @Test("the record says how much was scored, never what")
  func secrecy() async throws {
    let (desk, evaluation) = try await opened()
    _ = try await WriteEvaluationPart(store: desk.store)(
      .submit, of: Self.evaluator, to: evaluation.id, basis: 0, entries: entries(evaluation, Self.evaluator, "37.25"),
      by: Made.actor(.evaluator), at: Self.now)
    var query = RecordQuery()
    query.verbs = [.submitEvaluationPart]
    let act = try #require(try await desk.store.entries(query).first?.act)
    #expect(act.details == [.init("asked", "4"), .init("scored", "4"), .init("withoutScore", "0")])
    #expect(!"\(act)".contains("37.25"))
  }

  @Test("it closes without missing contributions only with a reason; what it came to stays as it was")
  func closing() async throws {
    let (desk, evaluation) = try await opened()
    _ = try await WriteEvaluationPart(store: desk.store)(
      .submit, of: Self.evaluator, to: evaluation.id, basis: 0, entries: entries(evaluation, Self.evaluator, "90"),
      by: Made.actor(.evaluator), at: Self.now)
    let close = CloseEvaluation(store: desk.store)
    func words(_ without: String) -> CloseEvaluation.Words {
      .init(conclusion: "良好", recommendations: "", withoutSome: without)
    }
    await #expect(throws: EvaluationRefusal.contributionsMissing([Made.health, Made.civil, Made.education].sorted())) {
      try await close(evaluation.id, basis: 1, words(" "), by: Made.office, at: Self.now)
    }
    await #expect(throws: EvaluationRefusal.notTheOffice) {
      try await close(evaluation.id, basis: 1, words("x"), by: Made.bureau, at: Self.now)
    }
    let closed = try await close(evaluation.id, basis: 1, words("逾期未交"), by: Made.office, at: Self.now)
    let result = try #require(closed.closing?.result)
    #expect(result.overall.judged.low == 27 && result.overall.judged.isExact)
    #expect(result.rows[0].own.without.allSatisfy { $0.reason == .notDelivered })
    // The plan's one task has no approved return: no zero.
    #expect(result.aspects[1].counted == .without(.tooFewJudged))
    let work = try #require(closed.closing?.facts.work)
    #expect(work.count(.rounds, in: 2026) == 1 && work.count(.meetings, in: 2026) == nil)
    await #expect(throws: EvaluationRefusal.closed) {
      try await WriteEvaluationPart(store: desk.store)(
        .save, of: .unit(Made.health), to: evaluation.id, basis: 0, entries: [:], by: Made.actor(.liaison),
        at: Self.now)
    }
    await #expect(throws: EvaluationRefusal.reasonMissing) {
      try await close.reopen(evaluation.id, basis: 2, reason: "", by: Made.office, at: Self.now)
    }
    let again = try await close.reopen(evaluation.id, basis: 2, reason: "补交", by: Made.office, at: Self.now)
    #expect(again.closing == nil && again.revision == 3)
    #expect(try await desk.store.history(of: evaluation.id, Evaluation.self)[1].paper == closed)
  }

  @Test("another scheme asks anew, and keeps what was answered where it is still asked")
  func adjusting() async throws {
    let (desk, evaluation) = try await opened()
    let unit = EvaluationPart.Contributor.unit(Made.health)
    _ = try await WriteEvaluationPart(store: desk.store)(
      .save, of: unit, to: evaluation.id, basis: 0, entries: entries(evaluation, unit), by: Made.actor(.liaison),
      at: Self.now)
    let scheme = EvaluationScheme(
      aspects: [.init(.attainment, weight: 70), .init(.own1, name: "宣传", weight: 30)], onTrack: .counts)
    let adjust = AdjustEvaluation(store: desk.store)
    await #expect(throws: EvaluationRefusal.changedMeanwhile) {
      try await adjust(
        evaluation.id, basis: 7, scheme: scheme, closes: evaluation.closes, reason: "x", by: Made.office, at: Self.now)
    }
    let next = try await adjust(
      evaluation.id, basis: 1, scheme: scheme, closes: evaluation.closes, reason: "会议决定", by: Made.office,
      at: Self.now)
    #expect(next.matters.map(\.aspect) == [.attainment, .own1])
    await #expect(throws: EvaluationRefusal.incomplete(open: 1, groundless: 0)) {
      try await WriteEvaluationPart(store: desk.store)(
        .submit, of: unit, to: evaluation.id, basis: 1, by: Made.actor(.liaison), at: Self.now)
    }
  }
}

@Suite("A commendation, from its proposal to its end")
struct CommendationTests {
  private typealias Made = RoundDesk
  private static let content = Commendation.Content(
    sort: .person, level: .city, title: "先进个人", unit: RoundDesk.health, person: "李梅", grounds: "多年坚持",
    facts: [.indicator(RoundDesk.plan().id, key: "1"), .order(PaperID("990100-2026-1"))])

  @Test("proposed, publicised, awarded, withdrawn: each a revision, and no name in the record")
  func way() async throws {
    let desk = try RoundDesk()
    let keep = KeepCommendation(store: desk.store, shelf: MemoryShelf())
    let paper = try await keep.propose(
      Self.content, in: Made.code, by: Made.actor(.liaison), at: Made.morning("2026-03-02"))
    #expect(paper.id.text == "990100-2026-1" && paper.proposer == Made.health)
    await #expect(throws: CommendationRefusal.cannotPropose) {
      try await keep.propose(
        Self.content, in: Made.code, by: Made.actor(.liaison, of: Made.civil), at: Made.morning("2026-03-02"))
    }
    let term = CommendationStep.publicise(from: RoundDay("2026-03-03")!, until: RoundDay("2026-03-10")!)
    await #expect(throws: CommendationRefusal.notAllowed(.publicise)) {
      try await keep.take(term, on: paper.id, basis: 1, by: Made.actor(.liaison), at: Made.morning("2026-03-03"))
    }
    _ = try await keep.take(term, on: paper.id, basis: 1, by: Made.office, at: Made.morning("2026-03-03"))
    await #expect(throws: CommendationRefusal.changedMeanwhile) {
      try await keep.take(.award, on: paper.id, basis: 1, by: Made.office, at: Made.morning("2026-03-11"))
    }
    _ = try await keep.take(.award, on: paper.id, basis: 2, by: Made.office, at: Made.morning("2026-03-11"))
    #expect(try await desk.store.papers(Commendation.self, PaperQuery(unit: Made.health)).map(\.isHeld) == [true])
    let gone = try await keep.take(
      .withdraw(reason: "材料不实"), on: paper.id, basis: 3, by: Made.office, at: Made.morning("2026-04-01"))
    #expect(!gone.isHeld)
    let entries = try await desk.store.entries(RecordQuery())
    #expect(entries.count == 4 && !entries.contains { "\($0.act)".contains("李梅") })
  }
}
