import Assessment
import Foundation
import PlanModel
import Testing

@testable import Operations

@Suite("The tables of an assessment")
struct AssessmentTableTests {
  private static let bad = [
    "2024: 80", "2023: 80, 2024: 81", "2020: 80, 2021: 80, 2022: 80, 2023: 80", "2020: 0, 2021: 0, 2022: 0, 2023: 0",
    "1960: 10, 1990: 40, 2020: 70, 2024: 75", "2020: 99, 2021: 101, 2022: 140, 2023: 1000, 2024: 120",
    "2020: -5, 2021: -1, 2022: -0.5, 2023: -3, 2024: -2", "2026: 90, 2028: 95, 2031: 99",
    "2015: 60, 2016: 62, 2017: 64",
    "2020: 0.0001, 2021: 99999999, 2022: 0.0002, 2023: 88888888, 2024: 0.0001",
  ]
  private static let rules: [TargetRule] = [
    .atLeast(90), .lessThan(5), .within(low: 30, high: 35), .about(45, tolerance: 2, meantToRise: true), .increase,
    .everyYear(.up), .decreaseMarkedly(percent: 10), .contained(slowing: false), .contained(slowing: true),
    .towardsBand(low: 103, high: 107), .change(.percent(-20), baseYear: nil), .hold(.atLeast(50)), .qualitative,
  ]

  @Test("and its workbook hold numbers and words only, whatever the figures", arguments: bad)
  func numbers(printed: String) throws {
    for rule in Self.rules {
      for unit in [UnitOfMeasure.percent, .per100000] {
        let row = AssessedRow(rule, [("参保率", printed)], unit)
        let tables = [ExportTable.assessment([row.plan]), .warnings([row.plan])]
        for table in tables {
          for cells in table.rows {
            for cell in cells {
              if case .figure(let figure) = cell { #expect(figure.value.isFinite && !figure.value.isNaN) }
              #expect(!["nan", "inf", "-inf"].contains(cell.text.lowercased()))
            }
          }
        }
        #expect(throws: Never.self) { try row.workbook.bytes(.zh) }
      }
    }
  }

  private func cell(_ table: ExportTable, _ key: String, row: Int = 0) throws -> String {
    let index = try #require(table.columns.firstIndex { $0.key == key })
    return table.rows[row][index].text
  }

  @Test("say how an indicator stands, and since when and how far it is from what it must do")
  func rows() throws {
    let row = AssessedRow(
      .atLeast(95), [("参保率", "2019: 60, 2020: 60.2, 2021: 60.3, 2022: 60.5, 2023: 60.6, 2024: 60.8")])
    let assessment = ExportTable.assessment([row.plan])
    #expect(try cell(assessment, "status") == "atRisk" && cell(assessment, "probabilityMeans") == "exact")
    #expect(try cell(assessment, "latestValue") == "60.8" && cell(assessment, "asOf") == "2025")
    #expect(try cell(assessment, "method") == "BMA8.1" && cell(assessment, "pace") == "farBehind")
    let warnings = ExportTable.warnings([row.plan])
    #expect(warnings.rows.count == 1)
    #expect(try cell(warnings, "kind") == "atRisk" && cell(warnings, "severity") == "1")
    #expect(try cell(warnings, "requiredStep") == "5.7000" && cell(warnings, "meanStep") == "0.1500")
    #expect(try cell(warnings, "since") == "2021" && cell(warnings, "lead") == "市民政局")
  }

  @Test("of tallies add up")
  func tallies() throws {
    let plans = [
      AssessedRow(.atLeast(95), [("参保率", "2024: 60")]).plan, AssessedRow(.qualitative, [("参保率", "2024: 60")]).plan,
    ]
    let table = ExportTable.tallies(plans.tallies(by: .bindingness).map { (.bindingness, $0) })
    let counts = try Status.allCases.map { try Int(cell(table, $0.rawValue)) ?? -1 }
    #expect(counts.reduce(0, +) == 2)
    #expect(try cell(table, "total") == "2" && cell(table, "binding") == "2")
  }
}
