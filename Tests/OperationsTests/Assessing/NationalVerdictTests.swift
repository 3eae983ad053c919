import Assessment
import Foundation
import PlanModel
import Testing
import Wording

@testable import Operations

@Suite("The national verdicts in docs/methods/national.md")
struct NationalVerdictTests {
  private static let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }

  /// The sample's national figures.
  private static func observations() throws -> [Observation] {
    let table = try ObservationTable(file: root.appending(path: "Sample/observations-national.csv"))
    func column(_ name: String) throws -> Int { try #require(table.header.firstIndex(of: name)) }
    let columns = try ["indicator", "year", "breakdown", "value", "unit", "source"].map(column)
    return try table.rows.map { row in
      let cells = columns.map { row.cells[$0] }
      return Observation(
        subject: .init(
          indicator: Indicator.ID(name: cells[0]), region: .nation, year: try #require(Int(cells[1])),
          breakdown: try #require(Breakdown(printed: cells[2]))),
        value: .figure(try #require(Figure(printed: cells[3]))), unit: UnitOfMeasure(printed: cells[4]),
        provenance: .init(
          source: cells[5], note: "", derivation: .published, author: "样例", recordedAt: Date(timeIntervalSince1970: 0)))
    }
  }

  /// An outline of the sample, assessed.
  private static func outline(_ file: String, asOf: Int) throws -> [AssessedIndicator] {
    let reading = try ReadDocument()(root.appending(path: "Sample/\(file).txt")).settled
    let material = AssessmentMaterial(own: try observations())
    return reading.plans.flatMap { PlanAssessor().assess($0, asOf: asOf, on: material).indicators }
  }

  /// Targets that somebody supposes for 2030.
  private static func supposed(asOf: Int) throws -> [AssessedIndicator] {
    let targets: [(String, UnitOfMeasure, String, TargetRule)] = [
      ("孕产妇死亡率", .per100000, "降至12/10万以下", .atMost(12)), ("学前教育毛入园率", .percent, "达到95%", .atLeast(95)),
      ("九年义务教育巩固率", .percent, "达到96%", .atLeast(96)),
      ("出生人口性别比", UnitOfMeasure(printed: "女=100"), "趋于平衡", .towardsBand(low: 103, high: 107)),
      ("村委会成员中女性比例", .percent, "达到30%", .atLeast(30)),
    ]
    let rows = targets.enumerated().map { index, target in
      PlannedIndicator(
        domain: 1, number: "\(index + 1)", row: 1, indicator: Indicator(name: target.0, unit: target.1),
        target: Target(text: target.2, rule: target.3), bindingness: .unstated, lines: SourceLines(1))
    }
    let plan = Plan(
      title: "", population: .both, kind: .plan, region: Region(name: "全国", code: .nation),
      period: Period(from: 2021, to: 2030), indicators: rows)
    return PlanAssessor().assess(plan, asOf: asOf, on: AssessmentMaterial(own: try observations())).indicators
  }

  /// A verdict as the document writes it: `| 婴儿死亡率 | 降至5‰以下 | Achieved | 99.1 % |`.
  private static func line(_ one: AssessedIndicator) -> String {
    let verdict = one.verdict
    let chance = verdict.probability.map { "\(($0 * 100).fixed(1)) %" } ?? "–"
    let latest = verdict.latest.map { "\($0.figure) (\($0.year))" } ?? "–"
    return
      "| \(one.planned.indicator.name) | \(one.planned.target.text) | \(latest) | \(verdict.statusWord.en) | \(chance) |"
  }

  private func documented() throws -> String {
    try String(contentsOf: Self.root.appending(path: "docs/methods/national.md"), encoding: .utf8)
  }

  @Test("of the present outline and of supposed targets are what the code says")
  func present() throws {
    let text = try documented()
    for one in try Self.outline("national-children-outline-2021-2030", asOf: 2025) + Self.supposed(asOf: 2025) {
      #expect(text.contains("\n" + Self.line(one)), "\(Self.line(one))")
    }
  }

  @Test("of the outlines that ended in 2020, as they would have stood in 2015, are what the code says")
  func history() throws {
    let text = try documented()
    for file in ["national-women-outline-2011-2020", "national-children-outline-2011-2020"] {
      for (then, end) in zip(try Self.outline(file, asOf: 2015), try Self.outline(file, asOf: 2020)) {
        let came =
          end.verdict.isFinal ? "\(end.verdict.latest?.figure.description ?? ""): \(end.verdict.statusWord.en)" : "–"
        #expect(text.contains("\n" + Self.line(then) + " \(came) |"), "\(Self.line(then)) \(came) |")
      }
    }
  }

  @Test("make sense")
  func sense() throws {
    let infants = try Self.outline("national-children-outline-2021-2030", asOf: 2025)
    #expect(infants.map(\.verdict.status) == [.achieved, .achieved, .achieved])
    #expect(infants.allSatisfy { $0.warnings.isEmpty })
    let supposed = try Self.supposed(asOf: 2025)
    #expect(supposed.map(\.verdict.status) == [.onTrack, .onTrack, .onTrack, .insufficient, .insufficient])
    let maternal = supposed[0]
    #expect(abs((maternal.verdict.probability ?? 0) - 0.743) < 0.001)
    // The countryside lags the towns, and says so beside the total.
    #expect(maternal.gaps.first?.latest.figure.description == "3.4")
    #expect(maternal.subgroups.map(\.breakdown.label) == ["农村", "城市"])
    // Retention rounds to its target and is not there.
    #expect(supposed[2].verdict.attainment.evidence?.notes == [.roundingWouldFlip(rounded: 96)])
    #expect(supposed[3].verdict.attainment == .cannotSay(.noBaseline(year: 2020)))
    #expect(supposed[4].verdict.outlook == .none(.stale(last: 2020, asOf: 2025)))
  }
}
