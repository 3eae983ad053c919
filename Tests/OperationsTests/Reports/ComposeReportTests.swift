import Foundation
import Operations
import Oversight
import People
import PlanModel
import Reports
import Rounds
import Store
import Testing
import Wording

@Suite("Composing a report from what is approved")
struct ComposeReportTests {
  private typealias Made = RoundDesk
  private static let plan = Made.plan()
  private static let kinds: [ReportKind] = [.annual, .handbook, .briefing, .unit]

  static func subject(
    _ kind: ReportKind = .annual, year: Int = 2024, unit: String = RoundDesk.health,
    plans: [Plan.ID] = [RoundDesk.plan().id],
    region: RegionCode = RoundDesk.code, evaluation: PaperID? = nil, _ language: Language = .zh
  ) -> ReportSubject {
    ReportSubject(
      kind: kind, plans: plans, region: region, year: year, unit: unit, evaluation: evaluation, language: language)
  }

  static func correct(_ desk: RoundDesk, _ name: String, _ year: Int, _ text: String, unit: String = "‰") async throws {
    try await desk.store.append([
      Observation(
        subject: Made.subject(name, year: year), value: .figure(Figure(printed: text)!),
        unit: UnitOfMeasure(printed: unit),
        provenance: .init(
          source: "更正", note: "", derivation: .published, author: "孙统", recordedAt: Made.morning("2026-02-02")))
    ])
  }

  @Test("every figure that any report prints is derived again, equal", arguments: kinds, Language.allCases)
  func roundTrip(kind: ReportKind, language: Language) async throws {
    let desk = try await Made.opened()
    let subject = Self.subject(kind, year: 2025, language)
    let document = try await ComposeReport(store: desk.store)(subject, head: ReportHead())
    let figures = document.boundFigures
    #expect(figures.count > 10)
    for asked in [subject, nil] {
      let now = try await DeriveFigures(store: desk.store)(figures.map(\.binding), in: asked)
      for figure in figures { #expect(now[figure.binding] == figure.text, "\(figure)") }
    }
    #expect(try await FindStaleFigures(store: desk.store)(document).isEmpty)
  }

  @Test("it bears what is known outside, and the versions of data and methods")
  func head() async throws {
    let desk = try await Made.opened()
    let outside = ReportHead(report: "990100-2025-1", date: "2025年3月31日", standing: "草稿", addressee: "各成员单位")
    let head = try await ComposeReport(store: desk.store)(Self.subject(), head: outside).head
    let last = try #require(try await desk.store.entries(RecordQuery()).first)
    #expect(
      head.versions == .init(report: "990100-2025-1", data: "\(last.number):\(last.seal)", method: ReportMethod.version)
    )
    #expect(head.date == outside.date && head.standing == "草稿" && head.addressee == "各成员单位")
    #expect(head.title == "云溪市儿童发展规划\n年度统计监测报告" && head.issuer == "云溪市妇女儿童工作委员会办公室")
  }

  @Test("a corrected value is found stale by name, with what rests on it; others are not")
  func stale() async throws {
    let desk = try await Made.opened()
    let document = try await ComposeReport(store: desk.store)(Self.subject(), head: ReportHead())
    try await Self.correct(desk, "婴儿死亡率", 2024, "5.6")
    let stale = try await FindStaleFigures(store: desk.store)(document)
    let value = try #require(stale.first { $0.binding.text.hasPrefix("value|") && $0.printed == "4.2" })
    #expect(value.now == "5.6" && value.binding.wording.zh == "婴儿死亡率2024年数值")
    #expect(stale.contains { $0.binding.text.hasPrefix("movement|") && $0.now == "比2023年上升1.2‰" })
    #expect(stale.contains { $0.binding.text.hasPrefix("count|") && $0.binding.text.hasSuffix("|all|achieved") })
    #expect(!stale.contains { $0.binding.text.contains("孤儿养育标准") })
    let again = try await ComposeReport(store: desk.store)(Self.subject(), head: ReportHead())
    #expect(try await FindStaleFigures(store: desk.store)(again, of: Self.subject()).isEmpty)
  }

  @Test("a figure whose row is gone from the plan is stale without one now")
  func goneRow() async throws {
    let desk = try await Made.opened()
    let row = PlanRow(plan: Self.plan.id, key: "9.1", indicator: Indicator.ID(name: "没有的指标"))
    let figure = BoundFigure(FigureMeaning.value(row, year: 2024, .total).binding, text: "1.0")
    let document = Document(
      head: .init(title: "报告", issuer: "办公室"), blocks: [.paragraph(Paragraph([.figure(figure), .figure(figure)]))])
    #expect(
      try await FindStaleFigures(store: desk.store)(document) == [
        StaleFigure(binding: figure.binding, printed: "1.0", now: nil)
      ])
  }

  @Test("the Office's words stand with figures as they are now, also after new data and from other passages")
  func wording() async throws {
    let desk = try await Made.opened()
    let compose = ComposeReport(store: desk.store)
    let first = try await compose(Self.subject(), head: ReportHead())
    let passages = first.allBlocks.compactMap { block -> Paragraph? in
      if case .paragraph(let paragraph) = block, paragraph.passage.hasSuffix("/indicator.1.1") {
        paragraph
      } else {
        nil
      }
    }
    let passage = try #require(passages.first)
    let runs = try Passage.runs("婴儿死亡率降到了{1}。", among: Passage.figures(of: passage))
    let other = FigureMeaning.value(
      PlanRow(plan: Self.plan.id, key: "1.1", indicator: Indicator.ID(name: "婴儿死亡率")), year: 2020, .total)
    let stored = Passage.stored(runs) + "2020年是{\(other.binding.text)}，{value|没有}。"
    try await Self.correct(desk, "婴儿死亡率", 2024, "4.0")
    let worded = try await compose(Self.subject(), wording: [passage.passage: stored], head: ReportHead())
    let texts = worded.allBlocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph.text } else { nil } }
    #expect(texts.contains("婴儿死亡率降到了4.0。2020年是4.9，—。"))
    let stale = try await FindStaleFigures(store: desk.store)(worded)
    #expect(stale == [StaleFigure(binding: FigureBinding("value|没有"), printed: "—", now: nil)])
  }

  @Test("what was approved of tasks, and what is owed, counts")
  func tasks() async throws {
    let desk = try await Made.opened()
    try await desk.fill(Made.task, by: Made.actor(.liaison, of: Made.civil)) { content in
      content.progress = TaskProgress(state: .underWay, done: "已动工", nextYear: "完工")
      content.source = "工作总结"
    }
    // Progress is no figure: the Office reviews it.
    let civil = Made.actor(.liaison, of: Made.civil)
    let steps: [(ReviewStep, Actor)] = [
      (.submit, civil), (.pass, Made.actor(.approver, of: Made.civil)), (.check, Made.office), (.approve, Made.office),
    ]
    for (step, actor) in steps {
      let outcome = try await desk.move(step, [Made.task], by: actor)
      try #require(outcome.refused.isEmpty, "\(step): \(outcome.refused.values.map(\.en))")
    }
    let subject = Self.subject(.unit, year: 2025, unit: Made.civil)
    let document = try await ComposeReport(store: desk.store)(subject, head: ReportHead())
    let text = document.allBlocks.compactMap { if case .paragraph(let one) = $0 { one.text } else { nil } }.joined()
    #expect(text.contains("牵头任务和项目1项：完成0项，长期坚持0项，进行中1项"))
    #expect(text.contains("2025年度应报2项：已批准1项，审核中0项，尚未报送1项。"))
  }

  @Test("the report of a closed evaluation is composed with what is known outside, and its figures derive again")
  func evaluation() async throws {
    let desk = try await Made.opened()
    let terms = OpenEvaluation.Terms(
      region: Made.code, phase: .midTerm, plans: [Self.plan.id], opens: RoundDay("2026-03-01")!,
      closes: RoundDay("2026-06-30")!, scheme: .standard(.midTerm))
    let day = Made.morning("2026-07-02")
    let open = try await OpenEvaluation(store: desk.store)(terms, by: Made.office, at: Made.morning("2026-03-02"))
    let subject = Self.subject(.evaluation, year: 2026, evaluation: open.id)
    let compose = ComposeReport(store: desk.store)
    await #expect(throws: ReportRefusal.evaluationOpen) { try await compose(subject, head: ReportHead()) }
    _ = try await CloseEvaluation(store: desk.store)(
      open.id, basis: 1, .init(conclusion: "良好", recommendations: "补齐短板。", withoutSome: "逾期未交"), by: Made.office,
      at: day)
    let document = try await compose(
      subject, wording: ["evaluation.conclusion.1": "总分最高{evaluation|\(open.id.text)|maximum}分。"],
      head: ReportHead(date: "2026年7月2日", standing: "草稿"))
    #expect(document.head.date == "2026年7月2日" && document.head.standing == "草稿")
    #expect(document.boundFigures.count > 20)
    #expect(try await FindStaleFigures(store: desk.store)(document, of: subject).isEmpty)
    let texts = document.allBlocks.compactMap { if case .paragraph(let one) = $0 { one.text } else { nil } }
    #expect(texts.contains("总分最高100分。"))
  }

  @Test("what cannot be made is refused with the remedy")
  func refusals() async throws {
    let desk = try await Made.opened()
    func refusal(_ subject: ReportSubject) async -> ReportRefusal? {
      do {
        _ = try await ComposeReport(store: desk.store)(subject, head: ReportHead())
        return nil
      } catch { return error as? ReportRefusal }
    }
    #expect(await refusal(Self.subject(plans: [])) == .noPlans)
    let other = Plan.ID("990100-women-plan-2021-2030")
    #expect(await refusal(Self.subject(plans: [other])) == .noSuchPlan(other.text, known: [Self.plan.id.text]))
    #expect(await refusal(Self.subject(region: .nation)) == .severalRegions)
    #expect(await refusal(Self.subject(year: 20_240)) == .yearOutOfReach(20_240))
    let known = [Made.health, Made.education, Made.civil].sorted()
    #expect(await refusal(Self.subject(.unit, unit: "")) == .noUnit(known: known))
    #expect(await refusal(Self.subject(.unit, unit: "市档案馆")) == .unknownUnit("市档案馆", known: known))
    #expect(await refusal(Self.subject(.evaluation)) == .noEvaluation)
    await #expect(throws: EvaluationRefusal.self) {
      try await ComposeReport(store: desk.store)(
        Self.subject(.evaluation, evaluation: PaperID("990100-2026-9")), head: ReportHead())
    }
  }

  @Test("bindings that nobody wrote derive nothing and break nothing")
  func strangers() async throws {
    let desk = try await Made.opened()
    let texts = [
      "", "|", "value|a|b|c|99999999999|总计", "value|990100-children-plan-2021-2030|1.1|婴儿死亡率|2500|总计",
      "count|p|2024|all|indicators", "evaluation|x|y", "evaluation|990100-2026-1|maximum", "owed|000000|2024|u|total",
      "count|990100-children-plan-2021-2030|-1|all|indicators", String(repeating: "x|", count: 10_000),
    ]
    #expect(try await DeriveFigures(store: desk.store)(texts.map { FigureBinding($0) }, in: nil).isEmpty)
  }
}
