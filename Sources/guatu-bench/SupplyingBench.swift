import Foundation
import OfficeFiles
import Operations
import PlanModel
import Rounds

/// A unit's workbook of 1,000 figures: made for it, and read when it comes back filled in.
struct SupplyingBench {
  private static let figures = 1_000
  private static let warmUps = 2
  private static let runs = 15

  private let round: ReportingRound
  private let unit = "市卫生健康委"
  private let assignments: [Assignment]

  init() throws {
    guard let code = RegionCode("990100"), let opens = RoundDay("2026-01-05"), let closes = RoundDay("2026-02-28"),
      let urban = Breakdown(printed: "城市"), let rural = Breakdown(printed: "农村"), let women = Breakdown(printed: "女"),
      let round = ReportingRound(region: Region(name: "云溪市", code: code), year: 2025, opens: opens, closes: closes)
    else { preconditionFailure("the made-up round is one") }
    self.round = round
    // Four figures an indicator: the total and three groups.
    assignments = (1...(Self.figures / 4)).map { number in
      let indicator = Indicator(name: "监测指标第\(number)项覆盖率", unit: .percent)
      return Assignment(
        id: .init(indicator.id), kind: .figures, title: indicator.name, places: [], leads: ["市卫生健康委"],
        supports: [],
        cells: [.total, urban, rural, women].map { Assignment.Cell(indicator: indicator, breakdown: $0) })
    }
  }

  func run() throws {
    let rows = assignments.map {
      UnitWorkbook.UnitRow(assignment: $0, current: Return(round: round.id, assignment: $0.id))
    }
    let empty = UnitWorkbook(round: round, unit: unit, rows: rows, madeAt: Date(timeIntervalSince1970: 1_768_000_000))
    let clock = ContinuousClock()
    var made: [Duration] = []
    var read: [Duration] = []
    // Figures in every input, none of them known when the workbook was made: each cell is a change.
    let filled = try Self.filled(empty.bytes(.zh))
    for _ in 0..<(1 + Self.warmUps + Self.runs) {
      made.append(try clock.measure { _ = try empty.bytes(.zh) })
      read.append(
        try clock.measure {
          let reading = try UnitWorkbookReading(filled, round: round, unit: unit, assignments: assignments)
          precondition(reading.changes.count == Self.figures && reading.problems.isEmpty, "every figure is read")
        })
    }
    func timing(_ times: [Duration]) -> Timing {
      Timing(cold: times[0], warm: Array(times.dropFirst(1 + Self.warmUps)))
    }
    print(timing(made).row("make a unit's workbook of \(Self.figures) figures"))
    // The page that shows what an upload would change waits for this.
    print(timing(read).row("read a workbook of \(Self.figures) figures", target: .milliseconds(200)))
  }

  /// The workbook with a figure in every input of its sheet of figures (column K, from row 6).
  private static func filled(_ bytes: Data) throws -> Data {
    let sheets = try Workbook(bytes).sheets.map { sheet in
      var rows: [[WorkbookContent.Cell]] = []
      for row in sheet.rows {
        while rows.count < row.number - 1 { rows.append([]) }
        var cells = row.cells.map { $0.text.isEmpty ? WorkbookContent.Cell.blank : .text($0.text) }
        if sheet.visibility == .visible, row.number > 5, cells.first == .text("f\(row.number - 5)") {
          while cells.count < 11 { cells.append(.blank) }
          cells[10] = .number(Decimal(50_000 + row.number) / 1_000, decimals: 3)
        }
        rows.append(cells)
      }
      return WorkbookContent.Sheet(name: sheet.name, headerRows: 0, rows: rows)
    }
    return try WorkbookContent(sheets: sheets).bytes()
  }
}
