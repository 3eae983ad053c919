import Foundation
import PlanModel

@testable import Rounds

/// Small returns for tests of checking.
enum CheckFixture {
  static let region = RegionCode("990100")!

  static func cell(
    _ name: String, _ unit: String, _ breakdown: String = "", _ part: Assignment.Part = .value
  ) -> Assignment.Cell {
    Assignment.Cell(
      indicator: Indicator(name: name, unit: UnitOfMeasure(printed: unit)), breakdown: Breakdown(printed: breakdown)!,
      part: part)
  }

  static func id(_ name: String, _ breakdown: String = "") -> CellID {
    CellID(indicator: Indicator.ID(name: name), breakdown: Breakdown(printed: breakdown)!)
  }

  /// A return of figures for 2025; `typed` by `name` or `name|性别:女`.
  static func subject(
    _ cells: [Assignment.Cell], typed: [CellID: String] = [:], missing: [CellID: MissingReason] = [:],
    source: String = "年报", history: [CellID: [Int: String]] = [:], beside: [CellID: String] = [:],
    expected: [CellID: CheckSubject.ExpectedRange] = [:], explanations: [String: String] = [:]
  ) -> CheckSubject {
    var content = ReturnContent(source: source, explanations: explanations)
    for (cell, text) in typed { content[cell].typed = text }
    for (cell, reason) in missing { content[cell].missing = reason }
    let units = Dictionary(cells.map { ($0.id, $0.indicator.unit) }, uniquingKeysWith: { first, _ in first })
    var known: [CellID: [Int: CheckSubject.KnownFigure]] = [:]
    for (cell, years) in history {
      for (year, text) in years {
        known[cell, default: [:]][year] = CheckSubject.KnownFigure(
          figure: Figure(printed: text)!, unit: units[cell] ?? .none)
      }
    }
    return CheckSubject(
      assignment: assignment(cells), content: content, region: region, year: 2025, known: known,
      beside: beside.mapValues { .figure(Figure(printed: $0)!) }, expected: expected)
  }

  static func assignment(_ cells: [Assignment.Cell], _ kind: Assignment.Kind = .figures) -> Assignment {
    Assignment(
      id: Assignment.ID("i:fixture"), kind: kind, title: cells.first?.indicator.name ?? "某任务", places: [],
      leads: ["甲局"], supports: [], cells: cells)
  }

  /// A return on a task.
  static func task(_ progress: TaskProgress, note: String = "") -> CheckSubject {
    CheckSubject(
      assignment: assignment([], .task), content: ReturnContent(note: note, progress: progress), region: region,
      year: 2025)
  }

  /// Ten calm years that end at 2024, to one decimal.
  static func history(_ texts: [String], until year: Int = 2024) -> [Int: String] {
    var years: [Int: String] = [:]
    for (back, text) in texts.reversed().enumerated() { years[year - back] = text }
    return years
  }

  static func rules(_ subject: CheckSubject, _ purpose: CheckBook.Purpose = .submission) -> [String] {
    CheckBook().findings(on: subject, for: purpose).map(\.rule)
  }

  /// The value of a rule's text for the first cell.
  static func value(_ text: String, _ subject: CheckSubject) throws -> RuleValue {
    let tree = try ExpressionParser.parse(text)
    _ = try ExpressionChecker.type(of: tree)
    let context = CheckContext(subject: subject, cell: subject.assignment.cells.first)
    return ExpressionEvaluator(context: context).value(of: tree)
  }
}
