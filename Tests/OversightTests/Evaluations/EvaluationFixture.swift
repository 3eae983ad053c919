import Foundation
import Oversight
import People
import PlanModel
import Rounds

/// A small evaluation: two units, one plan of two domains, evaluators by name.
enum EvaluationFixture {
  static let city = RegionCode("990100")!
  static let (health, education) = ("市卫生健康委", "市教委")
  static let moment = Date(timeIntervalSinceReferenceDate: 800_000_000)

  static let plan = Plan(
    title: "云溪市妇女发展规划", population: .women, kind: .plan, region: Region(name: "云溪市", code: city),
    period: Period(from: 2021, to: 2030),
    domains: [Domain(number: 1, name: "妇女与健康"), Domain(number: 2, name: "妇女与教育")],
    tasks: [
      PlanTask(domain: 1, section: "", number: "1", text: "筛查", lead: [health], support: [], lines: SourceLines(1)),
      PlanTask(domain: 1, section: "", number: "2", text: "急救", lead: [health], support: [], lines: SourceLines(2)),
      PlanTask(domain: 2, section: "", number: "3", text: "助学", lead: [education], support: [], lines: SourceLines(3)),
    ])

  static func evaluation(
    _ scheme: EvaluationScheme = .standard(.midTerm), stage: Evaluation.Stage = .open
  ) -> Evaluation {
    Evaluation(
      id: PaperID(region: city, year: 2026, number: 1), region: city, place: "云溪市", year: 2026, phase: .midTerm,
      period: Period(from: 2021, to: 2025), plans: [plan.id], opens: RoundDay("2026-03-01")!,
      closes: RoundDay("2026-06-30")!, scheme: scheme,
      matters: EvaluationMatter.all(of: [plan], under: scheme, unitName: { $0 }), stage: stage)
  }

  static var closed: Evaluation {
    let open = evaluation()
    let facts = EvaluationFacts(of: open, plans: [], tasks: TaskStates([], in: open.period), work: WorkRecord())
    return evaluation(
      stage: .closed(
        .init(
          by: "刘芳", at: moment, conclusion: "", recommendations: "", withoutSome: "", facts: facts,
          result: EvaluationResult(of: open, facts: facts, parts: [], evaluators: []))))
  }

  static func actor(_ role: Role, unit: String = health, account: String = "me", onBehalfOf: String = "") -> Actor {
    Actor(
      account: account, name: "某人", post: Post(role: role, region: city, unit: role.belongsToUnit ? unit : ""),
      onBehalfOf: onBehalfOf, way: .page)
  }

  static let unitOfHealth = EvaluationPart.Contributor.unit(health)
  static func evaluator(_ account: String) -> EvaluationPart.Contributor { .evaluator(account: account, name: account) }

  /// A contribution that scores everything alike.
  static func part(
    _ contributor: EvaluationPart.Contributor, _ score: String? = "80", stage: EvaluationPart.Stage = .draft,
    in evaluation: Evaluation = evaluation()
  ) -> EvaluationPart {
    let entry = score.flatMap { Figure(printed: $0) }.map {
      EvaluationPart.Entry(.score($0), grounds: "台账", difficulties: "")
    }
    let entries = evaluation.matters(for: contributor).compactMap { matter in entry.map { (matter.id, $0) } }
    return EvaluationPart(
      evaluation: evaluation.id, contributor: contributor, region: evaluation.region, year: evaluation.year,
      stage: stage, entries: Dictionary(uniqueKeysWithValues: entries), revision: 1)
  }

  /// Facts in which half of the tasks are done.
  static func facts(_ evaluation: Evaluation = evaluation()) -> EvaluationFacts {
    EvaluationFacts(of: evaluation, plans: [], tasks: TaskStates([], in: evaluation.period), work: WorkRecord())
  }
}
