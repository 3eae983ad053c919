import Foundation
import Oversight
import PlanModel
import Rounds
import Testing

private typealias Made = EvaluationFixture

private func decimal(_ text: String) -> Decimal { Decimal(string: text)! }

@Suite("The arithmetic of an evaluation")
struct EvaluationArithmeticTests {
  @Test("weights of the standard schemes add up, and a scheme that does not hold together says why")
  func schemes() {
    for phase in Evaluation.Phase.allCases { #expect(EvaluationScheme.standard(phase).problem == nil) }
    func scheme(
      _ weights: [(EvaluationScheme.Aspect.ID, Int)], maximum: Int = 100, distance: Int = 15, name: String = ""
    ) -> EvaluationRefusal? {
      EvaluationScheme(
        aspects: weights.map { .init($0.0, name: $0.0.isOwn ? name : "", weight: $0.1) }, maximum: maximum,
        distance: distance, onTrack: .counts
      ).problem
    }
    #expect(scheme([(.attainment, 60), (.tasks, 30)]) == .weightsNotHundred(90))
    #expect(scheme([(.attainment, 110), (.tasks, -10)]) == .weightsNotHundred(100))
    #expect(scheme([(.attainment, 50), (.attainment, 50)]) == .aspectTwice)
    #expect(scheme([(.attainment, 100)], maximum: 4) == .maximumOutOfReach(4))
    #expect(scheme([(.attainment, 100)], distance: 101) == .distanceOutOfReach(101, maximum: 100))
    #expect(scheme([(.attainment, 90), (.own1, 10)]) == .aspectUnnamed)
    #expect(scheme([(.attainment, 90), (.own1, 10)], name: "宣传") == nil)
    #expect(scheme([(.attainment, 100), (.own1, 0)]) == nil)
  }

  @Test("the median of scores, with lowest and highest beside it")
  func spreads() throws {
    #expect(Spread([]) == nil)
    let one = try #require(Spread([70]))
    #expect(one.lowest == 70 && one.median == 70 && one.highest == 70)
    let odd = try #require(Spread([90, 60, 80]))
    #expect(odd.lowest == 60 && odd.median == 80 && odd.highest == 90)
    let even = try #require(Spread([decimal("80.5"), 60, 90, 81]))
    #expect(even.median == decimal("80.75"))
  }

  @Test("tasks: done and continuing count whole, under way half; what nobody approved is no zero")
  func tasks() {
    let share = ComputedShare(tasks: [.done, .continuing, .underWay, .notStarted, nil])
    #expect(share.total == 5 && share.count("done") == 1 && share.count(ComputedShare.unjudgedKey) == 1)
    #expect(share.score(maximum: 100) == .score(decimal("62.5")))
    #expect(share.score(maximum: 10) == .score(decimal("6.25")))
    #expect(ComputedShare(tasks: [.done, nil]).score(maximum: 100) == .score(100))
    #expect(ComputedShare(tasks: [.done, nil, nil]).score(maximum: 100) == .without(.tooFewJudged))
    #expect(ComputedShare(tasks: []).score(maximum: 100) == .without(.nothingToCount))
  }

  @Test("who was asked and did not deliver is missing for that reason, by name")
  func missing() {
    let evaluation = Made.evaluation()
    let matter = evaluation.matters[0].id
    let opinions = Opinions(
      on: matter,
      of: [
        ("甲", Made.part(Made.evaluator("甲"), "70", stage: .submitted)),
        ("乙", Made.part(Made.evaluator("乙"), "90", stage: .draft)), ("丙", nil),
        ("丁", Made.part(Made.evaluator("丁"), nil, stage: .submitted)),
      ])
    #expect(opinions.scores.map(\.name) == ["甲"])
    #expect(opinions.without.map(\.name) == ["乙", "丙", "丁"])
    #expect(opinions.without.allSatisfy { $0.reason == .notDelivered })
    #expect(opinions.counted == .score(70))
    #expect(Opinions(on: matter, of: []).counted == .without(.notDelivered))
  }

  private func result(
    _ scores: [String], own: String?, _ evaluation: Evaluation = Made.evaluation(), tasks: TaskStates? = nil
  ) -> EvaluationResult {
    let experts = scores.enumerated().map { (account: "e\($0.offset)", name: "e\($0.offset)", score: $0.element) }
    var parts = experts.map {
      Made.part(Made.evaluator($0.account), $0.score, stage: .submitted, in: evaluation)
    }
    if let own {
      parts += [Made.health, Made.education].map { Made.part(.unit($0), own, stage: .passed, in: evaluation) }
    }
    return EvaluationResult(
      of: evaluation, facts: Made.facts(evaluation), parts: parts,
      evaluators: experts.map { (account: $0.account, name: $0.name) })
  }

  @Test("where an aspect has no score the whole is a range, not a zero")
  func ranges() {
    // No plan was judged, so 70 of 100 points are open; the evaluators give 80 of the other 30.
    let result = result(["80", "60", "90"], own: "100")
    #expect(result.overall.judged.isExact && result.overall.judged.low == 24 && result.overall.judged.possible == 30)
    #expect(result.overall.computed.low == 0 && result.overall.computed.high == 70)
    #expect(result.overall.total.low == 24 && result.overall.total.high == 94)
    #expect(result.aspects.map(\.aspect.weight).reduce(0, +) == 100)
  }

  @Test("the units' own scores never count, and are marked where they lie too far off")
  func differences() {
    let far = result(["80"], own: "96")
    #expect(far.marked.count == far.rows.count)
    #expect(far.rows.allSatisfy { $0.difference == .ownHigher(16) })
    #expect(result(["80"], own: "95").marked.isEmpty)
    #expect(result(["80"], own: "64").rows.allSatisfy { $0.difference == .ownLower(16) })
    #expect(result(["80"], own: nil).rows.allSatisfy { $0.difference == .cannotSay })
    #expect(far.overall == result(["80"], own: "10").overall)
  }

  @Test("another scale changes every score by one factor and no mark")
  func scale() {
    func scheme(_ maximum: Int, _ distance: Int) -> Evaluation {
      Made.evaluation(
        EvaluationScheme(
          aspects: EvaluationScheme.standard(.midTerm).aspects, maximum: maximum, distance: distance, onTrack: .counts))
    }
    let hundred = result(["80", "61", "90"], own: "99", scheme(100, 15))
    let ten = result(["8", "6.1", "9"], own: "9.9", scheme(10, 1))
    // 19 of 100 is further than 15, 1.9 of 10 further than 1.
    #expect(hundred.marked.count == ten.marked.count && !ten.marked.isEmpty)
    #expect(hundred.overall.total.low == ten.overall.total.low * 10)
    #expect(hundred.overall.total.high == ten.overall.total.high * 10)
  }

  @Test("the order in which evaluators come changes nothing that counts")
  func order() {
    #expect(result(["80", "60", "90"], own: "70").overall == result(["90", "80", "60"], own: "70").overall)
  }

  @Test("a kind of work that nobody counted is unknown; one that was counted has a zero")
  func work() {
    var work = WorkRecord()
    work.add(.rounds, [2024: 1, 2025: 1])
    work.add(.rounds, [2025: 1])
    work.add(.reminders, [:])
    #expect(work.count(.rounds, in: 2025) == 2 && work.count(.rounds, in: 2023) == 0 && work.total(.rounds) == 3)
    #expect(work.count(.reminders, in: 2025) == 0)
    #expect(work.count(.meetings, in: 2025) == nil && work.total(.meetings) == nil)
  }

  @Test("the mid-term looks at the first five years, the final evaluation at all ten")
  func periods() {
    let plan = Period(from: 2021, to: 2030)
    #expect(Evaluation.Phase.midTerm.period(of: plan) == Period(from: 2021, to: 2025))
    #expect(Evaluation.Phase.final.period(of: plan) == plan)
  }
}
