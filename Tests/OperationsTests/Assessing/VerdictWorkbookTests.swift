import Assessment
import Foundation
import PlanModel
import Testing
import Wording

@testable import OfficeFiles
@testable import Operations

@Suite("A verdict's workbook")
struct VerdictWorkbookTests {
  private static let rising = "2018: 78, 2019: 80, 2020: 82.5, 2021: 84, 2022: 86, 2023: 88, 2024: 89"
  private static let falling = "2019: 20, 2020: 19, 2021: 18.2, 2022: 17, 2023: 16.1, 2024: 15"

  private static func row(
    _ rule: TargetRule, _ printed: String, _ unit: UnitOfMeasure = .percent, asOf: Int = 2025,
    _ others: (String, String)...
  ) -> AssessedRow {
    AssessedRow(rule, [("参保率", printed)] + others.map { (name: $0.0, printed: $0.1) }, unit, asOf: asOf)
  }

  static let rows: [(name: String, row: AssessedRow)] = [
    ("floor", row(.atLeast(92), rising)), ("ceiling", row(.atMost(12), falling, .per100000)),
    ("strict", row(.moreThan(89), rising)), ("strict-met", row(.lessThan(16), falling, .perMille)),
    ("band-below", row(.within(low: 91, high: 95), rising)),
    ("band-above", row(.within(low: 5, high: 9), falling, .perMille)),
    ("disjoint", row(.all([.atLeast(95), .atMost(70)]), rising)),
    ("no-baseline", row(.atLeast(92), "2019: 80, 2022: 86, 2023: 88, 2024: 89")),
    ("before", row(.atLeast(75), "2016: 78, 2017: 80, 2018: 82", asOf: 2020)),
    ("maintenance", row(.atLeast(80), rising)), ("zero", row(.atMost(0), "2020: 0, 2022: 0, 2024: 0", .perMille)),
    ("full", row(.atLeast(100), "2020: 100, 2022: 99.9, 2024: 99.8")),
    ("trend", row(.increase, rising)), ("every-year", row(.everyYear(.up), rising)),
    ("towards", row(.towardsBand(low: 103, high: 107), "2018: 118, 2020: 115, 2022: 112, 2024: 111")),
    ("change", row(.change(.percent(-20), baseYear: 2019), falling, .perMille)),
    ("hold", row(.hold(.atLeast(92)), rising)), ("sentence", row(.qualitative, rising)),
    ("ratio", row(.ratio(men: 2, women: 3), "2020: 1.1, 2022: 1.25, 2024: 1.4", .none)),
    ("difference", row(.notBelow(reference: "乙"), rising, .percent, ("乙", "2020: 85, 2021: 86, 2022: 88, 2024: 90"))),
    ("decided", row(.atLeast(92), "2020: 80, 2028: 90, 2030: 91", asOf: 2030)),
    ("none", row(.atLeast(92), "2030: 1", asOf: 2025)),
  ]

  private func value(_ cell: Workbook.Cell?) -> String {
    switch cell?.value {
    case .text(let text), .number(let text), .percentage(let text), .date(let text), .error(let text): text
    case .boolean(let isTrue): String(isTrue)
    case .uncomputed: "never computed"
    case .blank, nil: ""
    }
  }

  private func agree(_ one: String, _ other: String) -> Bool {
    if let x = Double(one), let y = Double(other) { return abs(x - y) <= 1e-9 * max(1, abs(x)) }
    return one == other
  }

  @Test(
    "comes to the same in LibreOffice, which computes its formulas anew",
    .enabled(if: ExternalTool.libreOffice.isInstalled, "LibreOffice is not installed"))
  func recalculated() throws {
    var books: [String: Data] = [:]
    for (name, row) in Self.rows {
      books[name] = try row.workbook.bytes(.zh)
    }
    // A stored result that is wrong proves that LibreOffice computed, and did not copy what is stored.
    books["proof"] = try WorkbookContent(sheets: [
      .init(name: "甲", rows: [[.number(2, decimals: 0), .formula("=A1*21", result: .number(7, decimals: 0))]])
    ]).bytes()
    let computed = try Recalculation.saved(books).mapValues { try Workbook($0) }
    #expect(value(try #require(computed["proof"]).sheets[0].rows[0].cells[1]) == "42")
    for (name, _) in Self.rows {
      let stored = try Workbook(try #require(books[name])).sheets[0].rows
      let anew = try #require(computed[name]).sheets[0].rows
      for line in stored where line.cells.count > 1 {
        let again = anew.first { $0.number == line.number }.flatMap { $0.cells.count > 1 ? $0.cells[1] : nil }
        #expect(
          agree(value(line.cells[1]), value(again)),
          "\(name) \(value(line.cells[0])): \(value(line.cells[1])) \(value(again))")
      }
    }
  }

  @Test(
    "has live formulas for the status of a level, and says the status where it is none", arguments: rows.map(\.name))
  func status(name: String) throws {
    let row = try #require(Self.rows.first { $0.name == name }).row
    let sheets = try Workbook(row.workbook.bytes(.zh)).sheets
    #expect(sheets.map(\.name) == ["算式", "理由", "数据"])
    let status = try #require(sheets[0].rows.last { value($0.cells.first) == "状态" })
    #expect(value(status.cells[1]) == row.indicator.verdict.statusWord.zh)
    let isLive = [
      "floor", "ceiling", "strict", "strict-met", "band-below", "band-above", "disjoint", "no-baseline", "maintenance",
      "zero",
      "full", "change", "hold", "ratio", "difference",
    ].contains(name)
    #expect((status.cells[1].source == .computed) == isLive)
    let numbers = sheets.flatMap(\.rows).flatMap(\.cells).map(value)
    #expect(
      !numbers.contains { $0.lowercased().hasPrefix("nan") || $0.lowercased().contains("inf") || $0.hasPrefix("#") })
  }

  @Test("shows the schedule as the verdict has it")
  func schedule() throws {
    let row = try #require(Self.rows.first { $0.name == "ceiling" }).row
    let lines = try Workbook(row.workbook.bytes(.en)).sheets[0].rows
    func number(_ label: String) -> String { value(lines.first { value($0.cells.first) == label }?.cells[1]) }
    #expect(number("shortfall at the baseline") == "7")
    #expect(number("shortfall now") == "3")
    #expect(number("due") == "0.4")
    #expect(number("step a year now required") == "-0.5")
    #expect(number("mean step a year since the baseline") == "-1")
  }
}
