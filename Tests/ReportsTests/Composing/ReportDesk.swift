import Assessment
import Foundation
import Oversight
import PlanModel
import Reports
import Rounds
import Wording

/// A made-up city's plan with figures, blanks, warnings and subgroups, ready to be reported on.
enum ReportDesk {
  static let code = RegionCode("990100")!
  static let city = Region(name: "云溪市", code: code)
  static let health = "市卫生健康委"
  static let civil = "市民政局"
  static let hostile = "</w:t><script>alert(1)</script>]]>{target}=1+1|%7C"

  static func planned(
    _ number: String, _ name: String, _ unit: String, _ rule: TargetRule, _ text: String, domain: Int = 1,
    _ bindingness: Bindingness = .expected, lead: [String] = [health], support: [String] = []
  ) -> PlannedIndicator {
    PlannedIndicator(
      domain: domain, number: number, row: 1, indicator: Indicator(name: name, unit: UnitOfMeasure(printed: unit)),
      target: Target(text: text, rule: rule), bindingness: bindingness, lead: lead, support: support,
      lines: SourceLines(1))
  }

  static let indicators = [
    planned("1", "孕产妇死亡率", "1/10万", .atMost(12), "降至12/10万以下", .binding),
    planned("2", "乳腺癌筛查率", "%", .atLeast(90), "达到90%以上", support: [civil]),
    planned("3", "婚前医学检查率", "%", .everyYear(.up), "逐年提高"),
    planned("4", "村委会成员中女性比例", "%", .atLeast(30), "30%以上", domain: 2, .binding, lead: [civil]),
    planned("5", "妇女之家", "个", .atLeast(100), "100个以上", domain: 2, lead: []),
    planned("6", "家庭建设水平", "", .qualitative, "明显提升", domain: 2, lead: [civil]),
  ]

  static let tasks = [
    PlanTask(
      domain: 1, section: "", number: "1", text: "建好中心。", lead: [health], support: [civil], lines: SourceLines(1)),
    PlanTask(domain: 2, section: "", number: "2", text: "开展培训。", lead: [health], support: [], lines: SourceLines(1)),
  ]

  static func plan(
    _ population: Population = .women, title: String = "云溪市妇女发展规划", indicators: [PlannedIndicator] = indicators,
    tasks: [PlanTask] = tasks
  ) -> Plan {
    Plan(
      title: title, population: population, kind: .plan, region: city, period: Period(from: 2021, to: 2030),
      domains: [Domain(number: 1, name: "妇女与健康"), Domain(number: 2, name: "妇女与家庭")], indicators: indicators,
      tasks: tasks)
  }

  static func series(_ name: String, _ unit: String, part: String = "", from: Int = 2018, _ texts: [String])
    -> [Observation]
  {
    texts.enumerated().map { offset, text in
      Observation(
        subject: .init(
          indicator: Indicator.ID(name: name), region: code, year: from + offset, breakdown: Breakdown(printed: part)!),
        value: Figure(printed: text).map { .figure($0) } ?? .missing(.notCollected), unit: UnitOfMeasure(printed: unit),
        provenance: .init(source: "统计年鉴", note: "", derivation: .published, author: "周敏", recordedAt: .distantPast))
    }
  }

  static let observations =
    series("孕产妇死亡率", "1/10万", ["14.2", "13.0", "12.6", "11.9", "11.0", "10.4", "9.8"])
    + series("孕产妇死亡率", "1/10万", part: "城市", ["10.1", "9.9", "9.5", "9.0", "8.7", "8.5", "8.0"])
    + series("孕产妇死亡率", "1/10万", part: "农村", ["18.1", "17.9", "16.5", "16.0", "15.7", "14.5", "13.0"])
    + series("乳腺癌筛查率", "%", ["50.0", "51.2", "52.0", "52.7", "53.4", "x", "54.1"])
    + series("婚前医学检查率", "%", ["60", "61", "62", "63", "61", "62", "63"])
    + series("村委会成员中女性比例", "%", ["26.0", "26.5", "27.1", "27.4", "27.9", "28.5", "28.6"])

  /// The round of 2024: one task approved, the other untouched, the figures of two indicators approved or handed in.
  static func round(of plan: Plan) -> RoundState {
    let id = ReportingRound.ID(region: code, year: 2024)
    let round = ReportingRound(
      region: city, year: 2024, opens: RoundDay("2025-01-05")!, closes: RoundDay("2025-03-01")!)!
    func assignment(_ kind: Assignment.Kind, _ id: Assignment.ID) -> Assignment {
      Assignment(id: id, kind: kind, title: "事项", places: [], leads: [health], supports: [], cells: [])
    }
    let items: [(Assignment.Kind, Assignment.ID, Return.Stage?)] = [
      (.task, Assignment.ID(.task, of: plan.id, position: 0), .approved),
      (.task, Assignment.ID(.task, of: plan.id, position: 1), nil),
      (.figures, Assignment.ID(Indicator.ID(name: "孕产妇死亡率")), .submitted),
    ]
    return RoundState(
      round: round, assignments: items.map { assignment($0.0, $0.1) },
      returns: items.compactMap { item in
        item.2.map { stage in
          Return(
            round: id, assignment: item.1, revision: 1, stage: stage,
            content: ReturnContent(progress: TaskProgress(state: .underWay, done: "已动工", nextYear: "完工")))
        }
      })
  }

  static func figures(
    _ plan: Plan = plan(), _ observations: [Observation] = observations, year: Int = 2024, hasRound: Bool = true
  ) -> PlanFigures {
    PlanFigures(
      PlanAssessor().assess(plan, asOf: year, on: AssessmentMaterial(own: observations)), year: year,
      map: CompletenessMap(region: city, plans: [plan], asOf: year + 1, observations: observations),
      round: hasRound ? round(of: plan) : nil, corrected: [Indicator.ID(name: "乳腺癌筛查率"): [2022]])
  }

  static func material(
    _ kind: ReportKind, _ plans: [PlanFigures] = [figures()], unit: String = health, in language: Language = .zh
  ) -> ReportMaterial {
    ReportMaterial(
      ReportSubject(
        kind: kind, plans: plans.map(\.assessed.plan.id), region: code, year: plans.first?.year ?? 2024, unit: unit,
        language: language), place: "云溪市", figures: ReportFigures(plans), judge: Judge(), head: ReportHead(),
      versions: .init(data: "1:ab", method: ReportMethod.version))
  }
}

extension Document {
  var paragraphs: [Paragraph] {
    allBlocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
  }
  var tables: [ReportTable] { allBlocks.compactMap { if case .table(let table) = $0 { table } else { nil } } }
  var charts: [ReportChart] { allBlocks.compactMap { if case .chart(let chart) = $0 { chart } else { nil } } }
  var headings: [Heading] { allBlocks.compactMap { if case .heading(let heading) = $0 { heading } else { nil } } }
  var text: String { paragraphs.map(\.text).joined(separator: "\n") }
}
