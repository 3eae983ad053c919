import Foundation
import PlanModel
import Wording

/// A made-up plan of a made-up city, with the document it was read from: lines and items agree.
struct FixturePlan {
  static let region = Region(name: "云溪市", code: RegionCode("659901"))
  static let accepted = Date(timeIntervalSince1970: 1_735_700_000)

  private(set) var lines: [String] = []
  private(set) var structure: [StructureLine] = []
  private(set) var unread: [UnreadLines] = []
  private(set) var domains: [Domain] = []
  private(set) var indicators: [PlannedIndicator] = []
  private(set) var series: [Indicator.ID: [DatedFixture]] = [:]
  private(set) var tasks: [PlanTask] = []
  private(set) var items: [ProjectItem] = []
  private(set) var goals: [Goal] = []

  /// A figure of the fixture, as printed.
  struct DatedFixture: Hashable {
    let year: Int
    let printed: String
  }

  /// A row of the fixture's indicator table.
  struct Row {
    var name: String
    var unit: String
    var target: String
    var rule: TargetRule
    var bindingness = Bindingness.expected
    var lead = ["市统计局"]
    var support: [String] = []
    var number: String?
    var row = 1
    var question: Phrase?
    /// First and last value, decimals, and how much it wobbles; none where there are no figures.
    var course: (from: Double, to: Double, decimals: Int, gap: Int?)?
  }

  mutating func add(line: String) -> SourceLines {
    lines.append(line)
    return SourceLines(lines.count)
  }

  mutating func heading(_ text: String, _ role: StructureLine.Role = .heading) {
    structure.append(StructureLine(role: role, text: text, lines: add(line: text)))
  }

  mutating func skip(_ text: String, _ reason: UnreadLines.Reason) {
    unread.append(UnreadLines(lines: add(line: text), text: text, reason: reason))
  }

  mutating func blank() { lines.append("") }

  mutating func domain(_ name: String) {
    domains.append(Domain(number: domains.count + 1, name: name))
    heading(name)
  }

  mutating func indicator(_ row: Row) {
    let number = row.number ?? "\((Int(indicators.last?.number ?? "0") ?? 0) + (row.row == 1 ? 1 : 0))"
    let standing: Target.Standing = row.question.map { .needsConfirmation($0) } ?? .asPrinted
    let indicator = Indicator(name: row.name, unit: UnitOfMeasure(printed: row.unit))
    let text = "\(number)\t\(row.name)（\(row.unit)）\t\(row.target)\t\(row.lead.joined(separator: "、"))"
    indicators.append(
      PlannedIndicator(
        domain: domains.count, number: number, row: row.row, indicator: indicator,
        target: Target(text: row.target, rule: row.rule, standing: standing), bindingness: row.bindingness,
        baseline: nil, lead: row.lead, support: row.support, lines: add(line: text)))
    guard let course = row.course else { return }
    series[indicator.id] = (2018...2024).compactMap { year in
      guard year != course.gap else { return nil }
      let share = Double(year - 2018) / 6
      // A wobble that is the same in every run.
      let wobble = sin(Double(year) * 2.1 + Double(indicators.count)) * abs(course.to - course.from) * 0.12
      let value = course.from + (course.to - course.from) * share + (year == 2024 ? 0 : wobble)
      return DatedFixture(year: year, printed: String(format: "%.\(course.decimals)f", value))
    }
  }

  mutating func task(_ section: String, _ text: String, lead: [String], support: [String] = []) {
    let number = "\(tasks.count + 1)"
    tasks.append(
      PlanTask(
        domain: domains.count, section: section, number: number, text: text, lead: lead, support: support,
        lines: add(line: "\(number). \(text)（\((lead + support).joined(separator: "、"))）")))
  }

  mutating func item(_ programme: String, _ project: String, _ text: String, lead: [String]) {
    let number = "\(items.count + 1)"
    items.append(
      ProjectItem(
        programme: programme, project: project, number: number, text: text, lead: lead, support: [],
        lines: add(line: "\(number). \(text)")))
  }

  mutating func goal(_ text: String, _ targets: [GoalTarget]) {
    let number = "\(goals.count + 1)"
    goals.append(
      Goal(domain: domains.count, number: number, text: text, targets: targets, lines: add(line: "\(number). \(text)")))
  }

  func plan(title: String, population: Population) -> Plan {
    Plan(
      title: title, population: population, kind: .plan, region: Self.region, period: Period(from: 2021, to: 2030),
      domains: domains, indicators: indicators, goals: goals, tasks: tasks, projectItems: items, structure: structure)
  }

  var balance: Balance {
    let blank = lines.filter(\.isEmpty).count
    let unreadCount = unread.reduce(0) { $0 + $1.lines.range.count }
    return Balance(
      lines: lines.count, blank: blank, read: lines.count - blank - unreadCount, unread: unreadCount)
  }
}
