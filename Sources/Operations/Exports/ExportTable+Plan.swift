import Foundation
import PlanModel
import Store

extension ExportTable {
  /// The tables of a plan, in the order of a document; kinds of item that it has none of are left out.
  static func tables(of kept: KeptPlan) -> [ExportTable] {
    let plan = kept.plan
    return [heading(of: kept), domains(of: plan), indicators(of: plan)]
      + [
        goals(of: plan), goalTargets(of: plan), measures(of: plan), tasks(of: plan), projectItems(of: plan),
        workPoints(of: plan),
      ].filter { !$0.rows.isEmpty }
  }

  private static let place = [Column("lineFrom", .integer), Column("lineTo", .integer)]
  private static let units = [Column("lead"), Column("support")]

  private static func cells(_ lines: SourceLines) -> [Cell] { [.integer(lines.from), .integer(lines.to)] }
  private static func cells(_ lead: [String], _ support: [String]) -> [Cell] { [.list(lead), .list(support)] }

  private static func heading(of kept: KeptPlan) -> ExportTable {
    let version = kept.version
    return ExportTable(
      "plan",
      [
        Column("id"), Column("version", .integer), Column("title"), Column("population"), Column("kind"),
        Column("regionName"), Column("region"), Column("periodFrom", .integer), Column("periodTo", .integer),
        Column("file"), Column("sha256"), Column("acceptedBy"), Column("acceptedAt"),
      ],
      rows: [
        [
          .text(version.plan.text), .integer(version.number), .text(version.title),
          .text(version.population.rawValue), .text(version.kind.rawValue), .words(version.region.name),
          .words(version.region.code?.digits ?? ""), .integer(version.period.from), .integer(version.period.to),
          .text(version.source.file), .text(version.source.sha256), .text(version.acceptedBy),
          .text(version.acceptedAt.formatted(Date.ISO8601FormatStyle())),
        ]
      ])
  }

  private static func domains(of plan: Plan) -> ExportTable {
    ExportTable(
      "domains", [Column("number", .integer), Column("name")],
      rows: plan.domains.map { [.integer($0.number), .text($0.name)] })
  }

  private static func indicators(of plan: Plan) -> ExportTable {
    ExportTable(
      "indicators",
      [
        Column("domain"), Column("number"), Column("row", .integer), Column("name"), Column("unit"),
        Column("target"), Column("rule"), Column("needsConfirmation"), Column("bindingness"),
        Column("baselineYear", .integer), Column("baselineValue"), Column("intermediate"),
      ] + units + place,
      rows: plan.indicators.map { planned in
        [
          .words(plan.name(ofDomain: planned.domain)), .text(planned.number), .integer(planned.row),
          .text(planned.indicator.name), .words(planned.indicator.unit.symbol),
        ] + cells(planned.target) + [
          .text(planned.bindingness.rawValue), planned.baseline.map { .integer($0.year) } ?? .empty,
          .words(planned.baseline?.value ?? ""),
          .list(planned.intermediate.map { "\($0.year)：\($0.target.text)" }),
        ] + cells(planned.lead, planned.support) + cells(planned.lines)
      })
  }

  private static func goals(of plan: Plan) -> ExportTable {
    ExportTable(
      "goals", [Column("domain"), Column("number"), Column("text")] + place,
      rows: plan.goals.map {
        [.words(plan.name(ofDomain: $0.domain)), .text($0.number), .text($0.text)] + cells($0.lines)
      })
  }

  /// Targets inside goal sentences and work points, one a row.
  private static func goalTargets(of plan: Plan) -> ExportTable {
    let sentences =
      plan.goals.map { (plan.name(ofDomain: $0.domain), $0.number, $0.targets, $0.lines) }
      + plan.workPoints.map { ($0.group, $0.number, $0.targets, $0.lines) }
    return ExportTable(
      "goalTargets",
      [
        Column("domain"), Column("goal"), Column("indicator"), Column("unit"), Column("target"), Column("rule"),
        Column("needsConfirmation"),
      ] + place,
      rows: sentences.flatMap { heading, number, targets, lines in
        targets.map {
          [.words(heading), .text(number), .text($0.indicator.name), .words($0.indicator.unit.symbol)]
            + cells($0.target) + cells(lines)
        }
      })
  }

  private static func measures(of plan: Plan) -> ExportTable {
    ExportTable(
      "measures", [Column("domain"), Column("number"), Column("text")] + units + place,
      rows: plan.measures.map {
        [.words(plan.name(ofDomain: $0.domain)), .text($0.number), .text($0.text)]
          + cells($0.lead, $0.support) + cells($0.lines)
      })
  }

  private static func tasks(of plan: Plan) -> ExportTable {
    ExportTable(
      "tasks",
      [Column("domain"), Column("section"), Column("number"), Column("text"), Column("deadline")] + units + place,
      rows: plan.tasks.map {
        [
          .words(plan.name(ofDomain: $0.domain)), .words($0.section), .text($0.number), .text($0.text),
          .words($0.deadline),
        ] + cells($0.lead, $0.support) + cells($0.lines)
      })
  }

  private static func projectItems(of plan: Plan) -> ExportTable {
    ExportTable(
      "projectItems", [Column("programme"), Column("project"), Column("number"), Column("text")] + units + place,
      rows: plan.projectItems.map {
        [.text($0.programme), .words($0.project), .text($0.number), .text($0.text)] + cells($0.lead, $0.support)
          + cells($0.lines)
      })
  }

  private static func workPoints(of plan: Plan) -> ExportTable {
    ExportTable(
      "workPoints", [Column("group"), Column("number"), Column("text")] + units + place,
      rows: plan.workPoints.map {
        [.words($0.group), .text($0.number), .text($0.text)] + cells($0.lead, $0.support) + cells($0.lines)
      })
  }

  private static func cells(_ target: Target) -> [Cell] {
    [.text(target.text), .text(target.rule.json), .text(target.needsConfirmation ? "yes" : "no")]
  }
}

extension Plan {
  fileprivate func name(ofDomain number: Int) -> String { domains.first { $0.number == number }?.name ?? "" }
}

extension TargetRule {
  /// The documented JSON of the rule on one line, keys in order.
  fileprivate var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else { preconditionFailure("a rule is made of plain values") }
    return String(decoding: data, as: UTF8.self)
  }
}
