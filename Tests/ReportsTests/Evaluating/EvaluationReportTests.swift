import Foundation
import Oversight
import PlanModel
import Reports
import Rounds
import Testing
import Wording

@Suite("The report of an evaluation")
struct EvaluationReportTests {
  private static let city = RegionCode("990100")!
  private static let hostile = "</w:t><script>alert(1)</script>{total|low}=1+1"

  private static func evaluation(score: String = "80", conclusion: String = "总体良好") -> Evaluation {
    let scheme = EvaluationScheme.standard(.midTerm)
    let plan = Plan(
      title: "规划", population: .women, kind: .plan, region: Region(name: "云溪市", code: city),
      period: Period(from: 2021, to: 2030), domains: [Domain(number: 1, name: "妇女与健康")],
      tasks: [
        PlanTask(domain: 1, section: "", number: "1", text: "筛查", lead: ["甲局"], support: [], lines: SourceLines(1))
      ])
    let open = Evaluation(
      id: PaperID(region: city, year: 2026, number: 1), region: city, place: "云溪市", year: 2026, phase: .midTerm,
      period: Period(from: 2021, to: 2025), plans: [plan.id], opens: RoundDay("2026-03-01")!,
      closes: RoundDay("2026-06-30")!, scheme: scheme,
      matters: EvaluationMatter.all(of: [plan], under: scheme, unitName: { $0 }))
    var work = WorkRecord()
    work.add(.rounds, [2026: 1])
    let facts = EvaluationFacts(
      of: open, plans: [], tasks: TaskStates([], in: open.period), work: work)
    func part(_ contributor: EvaluationPart.Contributor, _ score: String, _ stage: EvaluationPart.Stage)
      -> EvaluationPart
    {
      EvaluationPart(
        evaluation: open.id, contributor: contributor, region: city, year: 2026, stage: stage,
        entries: Dictionary(
          uniqueKeysWithValues: open.matters(for: contributor).map {
            ($0.id, .init(.score(Figure(printed: score)!), grounds: "x"))
          }), revision: 1)
    }
    let parts = [
      part(.unit("甲局"), "99", .passed), part(.evaluator(account: "a", name: "甲"), score, .submitted),
      part(.evaluator(account: "b", name: "乙"), "60.5", .submitted),
    ]
    let result = EvaluationResult(
      of: open, facts: facts, parts: parts, evaluators: [(account: "a", name: "甲"), (account: "b", name: "乙")])
    return open.revised(
      stage: .closed(
        .init(
          by: "刘芳", at: .distantPast, conclusion: conclusion, recommendations: "一是加强协作。\n二是补齐短板。",
          withoutSome: "", facts: facts, result: result)))
  }

  @Test("every printed figure derives again from the kept evaluation", arguments: Language.allCases)
  func derives(language: Language) throws {
    let evaluation = Self.evaluation()
    let document = try #require(EvaluationReport(of: evaluation, in: language)).document()
    let figures = document.boundFigures
    #expect(figures.count > 40)
    for figure in figures {
      #expect(EvaluationFigures.derive(figure.binding, among: [evaluation])?.description == figure.text, "\(figure)")
    }
  }

  @Test("a score that changes is caught by the figures that rest on it")
  func changes() throws {
    let printed = try #require(EvaluationReport(of: Self.evaluation(), in: .zh)).document().boundFigures
    let changed = Self.evaluation(score: "90")
    let stale = printed.filter { EvaluationFigures.derive($0.binding, among: [changed])?.description != $0.text }
    #expect(stale.contains { $0.binding.text.hasSuffix("|matter|mechanisms|external") && $0.text == "70.3" })
    #expect(!stale.contains { $0.binding.text.hasSuffix("|maximum") })
  }

  @Test("no sentence has a figure missing, and bindings of others or of nothing derive nothing")
  func complete() throws {
    let evaluation = Self.evaluation()
    for language in Language.allCases {
      let document = try #require(EvaluationReport(of: evaluation, in: language)).document()
      for case .paragraph(let paragraph) in document.allBlocks {
        #expect(!paragraph.text.contains("—"), "\(paragraph.text)")
      }
    }
    for text in [
      "value|x|y", "evaluation|990100-2026-9|maximum", "evaluation|990100-2026-1|no", "evaluation|990100-2026-1",
    ] {
      #expect(EvaluationFigures.derive(FigureBinding(text), among: [evaluation]) == nil, "\(text)")
    }
  }

  @Test("the Office's words stay plain text and are passages of their own")
  func words() throws {
    let document = try #require(EvaluationReport(of: Self.evaluation(conclusion: Self.hostile), in: .zh)).document()
    let passages = document.allBlocks.compactMap { block -> Paragraph? in
      if case .paragraph(let paragraph) = block, !paragraph.passage.isEmpty { paragraph } else { nil }
    }
    #expect(
      passages.map(\.passage) == [
        "evaluation.conclusion.1", "evaluation.recommendations.1", "evaluation.recommendations.2",
      ])
    #expect(passages[0].runs == [.text(Self.hostile)])
  }

  @Test("tables cover every column once, and an open evaluation has no report")
  func tables() throws {
    let document = try #require(EvaluationReport(of: Self.evaluation(), in: .en)).document()
    for case .table(let table) in document.allBlocks {
      for row in table.header + table.rows { #expect(row.count == table.columns.count) }
    }
    let open = Self.evaluation().revised(stage: .open)
    #expect(EvaluationReport(of: open, in: .zh) == nil)
  }
}
