import Foundation
import PlanModel
import Store

/// Small plans, documents, decisions and figures, written for the contract.
package enum Examples {
  package static let river = Region(name: "河东区", code: RegionCode("120102"))
  package static let harbour = Region(name: "海港区", code: RegionCode("130302"))
  package static let noon = Date(timeIntervalSinceReferenceDate: 800_000_000)

  /// A women's plan with one item of each kind that units answer for.
  package static func plan(
    title: String = "妇女发展规划", population: Population = .women, kind: PlanKind = .plan, region: Region = river,
    lead: [String] = ["区卫健委"], target: String = "≥94"
  ) -> Plan {
    let line = SourceLines(3)
    return Plan(
      title: title, population: population, kind: kind, region: region, period: Period(from: 2021, to: 2030),
      domains: [Domain(number: 1, name: "妇女与健康")],
      indicators: [
        PlannedIndicator(
          domain: 1, number: "1", row: 1, indicator: Indicator(name: "孕产妇系统管理率", unit: .percent),
          target: Target(text: target, rule: .atLeast(94)), bindingness: .expected, lead: lead, support: ["区妇联"],
          lines: line),
        PlannedIndicator(
          domain: 1, number: "2", row: 1, indicator: Indicator(name: "出生人口性别比", unit: .none),
          target: Target(
            text: "趋于平衡", rule: .towardsBand(low: 103, high: 107),
            standing: .needsConfirmation(.init("请确认", "confirm"))),
          bindingness: .unstated, lead: ["区卫健委"], lines: SourceLines(4)),
      ],
      tasks: [
        PlanTask(domain: 1, section: "一", number: "1", text: "办好一件事。", lead: ["区妇联"], support: lead, lines: line)
      ],
      projectItems: [
        ProjectItem(programme: "工程", project: "", number: "1", text: "建一所站。", lead: lead, support: [], lines: line)
      ])
  }

  package static func acceptance(
    _ plans: [Plan], sha256: String = String(repeating: "a", count: 64), lines: [String] = ["标题", "", "甲\t乙\n丙", "末行"],
    by author: String = "周敏", at time: Date = noon, remark: String = ""
  ) -> AcceptedReading {
    AcceptedReading(
      reading: DocumentReading(
        source: SourceFile(file: "\(sha256.prefix(4)).txt", sha256: sha256, encoding: "utf-8", lines: lines.count),
        plans: plans, units: [], findings: [Finding(.healedRow, .init("已修复", "healed"), lines: SourceLines(3))],
        unread: [UnreadLines(lines: SourceLines(4), text: "末行", reason: .letter)],
        balance: Balance(lines: lines.count, blank: 1, read: 2, unread: 1)),
      originalLines: lines, acceptedBy: author, acceptedAt: time, remark: remark)
  }

  package static func sha(_ digit: Character) -> String { String(repeating: digit, count: 64) }

  package static func decision(_ id: String, _ subject: Decision.Subject? = nil) -> Decision {
    Decision(
      id: Decision.ID(id), subject: subject ?? .unitAlias(text: "区卫健局", unit: "区卫健委"), author: "周敏",
      reason: "机构改革前的名称", at: noon)
  }

  package static func observation(
    _ indicator: String = "孕产妇死亡率", region: RegionCode = .nation, year: Int = 2020, _ breakdown: Breakdown = .total,
    _ value: String = "16.9", unit: UnitOfMeasure = .per100000, by author: String = "周敏"
  ) -> Observation {
    Observation(
      subject: .init(indicator: .init(name: indicator), region: region, year: year, breakdown: breakdown),
      value: Figure(printed: value).map(ObservedValue.figure) ?? .missing(.notYetPublished), unit: unit,
      provenance: .init(source: "统计监测报告", note: "", derivation: .published, author: author, recordedAt: noon))
  }
}
