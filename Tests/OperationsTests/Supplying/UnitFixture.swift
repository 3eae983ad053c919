import Foundation
import OfficeFiles
import Operations
import PlanModel
import Rounds
import Wording

/// A made-up unit of a made-up city that owes six indicators and two tasks for 2025.
enum UnitFixture {
  static let unit = "市卫生健康委"
  static let round = ReportingRound(
    region: Region(name: "云溪市", code: RegionCode("990100")), year: 2025, opens: RoundDay("2026-01-05")!,
    closes: RoundDay("2026-02-28")!)!
  static let madeAt = Date(timeIntervalSince1970: 1_768_000_000)

  private static func figures(_ name: String, _ unit: UnitOfMeasure, _ more: [Assignment.Cell] = [], target: String)
    -> Assignment
  {
    let indicator = Indicator(name: name, unit: unit)
    return Assignment(
      id: .init(indicator.id), kind: .figures, title: name,
      places: [.init(plan: Plan.ID("990100-women-plan-2021-2030"), key: "1.1", target: target)], leads: [Self.unit],
      supports: [], cells: [Assignment.Cell(indicator: indicator)] + more)
  }

  private static func count(_ name: String, _ part: Assignment.Part) -> Assignment.Cell {
    Assignment.Cell(indicator: Indicator(name: name, unit: UnitOfMeasure(printed: "人")), part: part)
  }

  static let maternal = figures("孕产妇死亡率", .per100000, [count("孕产妇死亡人数", .numerator)], target: "12/10万以下")
  static let births = figures("活产数", UnitOfMeasure(printed: "人"), target: "")
  private static let anaemiaIndicator = Indicator(name: "孕产妇贫血患病率", unit: .percent)
  static let anaemia = figures(
    anaemiaIndicator.name, .percent,
    [
      Assignment.Cell(indicator: anaemiaIndicator, breakdown: Breakdown(printed: "城市")!),
      Assignment.Cell(indicator: anaemiaIndicator, breakdown: Breakdown(printed: "农村")!),
    ], target: "10%以下")
  static let infants = figures("婴儿死亡率", .perMille, [count("婴儿死亡人数", .numerator)], target: "5.0‰以下")
  static let screening = figures("适龄妇女宫颈癌筛查率", .percent, target: "70%以上")
  static let beds = figures("每千名儿童拥有床位数", UnitOfMeasure(printed: "张"), target: "3.17张左右")
  static let task = Assignment(
    id: .init(.task, of: Plan.ID("990100-women-plan-2021-2030"), position: 0), kind: .task,
    title: "完善妇幼健康服务体系，市和区县各有一所政府举办的标准化妇幼保健机构", places: [], leads: [unit], supports: [], cells: [])
  static let project = Assignment(
    id: .init(.project, of: Plan.ID("990100-women-plan-2021-2030"), position: 0), kind: .project,
    title: "母婴安全行动提升工程", places: [], leads: [unit], supports: [], cells: [])

  static let assignments = [maternal, births, anaemia, infants, screening, beds, task, project]

  static func cell(_ name: String, _ breakdown: String = "") -> CellID {
    CellID(indicator: Indicator.ID(name: name), breakdown: Breakdown(printed: breakdown)!)
  }

  /// What stands in the returns when the workbook is made.
  static let contents: [Assignment.ID: ReturnContent] = [
    maternal.id: ReturnContent(
      cells: [cell("孕产妇死亡率"): CellAnswer(typed: "9.50"), cell("孕产妇死亡人数"): CellAnswer(typed: "2")],
      source: "妇幼卫生年报", note: "按属地统计\r\n含区县", explanations: ["a": "b"]),
    anaemia.id: ReturnContent(
      cells: [cell("孕产妇贫血患病率", "农村"): CellAnswer(missing: .notYetPublished)]),
    screening.id: ReturnContent(cells: [cell("适龄妇女宫颈癌筛查率"): CellAnswer(typed: "约六成")]),
    task.id: ReturnContent(progress: TaskProgress(state: .underWay, done: "新建1所\n改建2所", nextYear: "")),
  ]

  static let rows: [UnitWorkbook.UnitRow] = assignments.map { assignment in
    func known(_ unit: UnitOfMeasure, _ figures: [Int: String]) -> [Int: CheckSubject.KnownFigure] {
      figures.mapValues { CheckSubject.KnownFigure(figure: Figure(printed: $0)!, unit: unit) }
    }
    var earlier: [CellID: [Int: CheckSubject.KnownFigure]] = [:]
    switch assignment.id {
    case maternal.id:
      earlier[cell("孕产妇死亡率")] = known(.per100000, [2022: "11.20", 2023: "10.86", 2024: "10.10"])
      earlier[cell("孕产妇死亡人数")] = known(UnitOfMeasure(printed: "人"), [2023: "3", 2024: "2"])
    case births.id: earlier[cell("活产数")] = known(UnitOfMeasure(printed: "人"), [2023: "21035", 2024: "19803"])
    case anaemia.id:
      earlier[cell("孕产妇贫血患病率")] = known(.percent, [2022: "14.5", 2023: "13.9", 2024: "13.0"])
    case infants.id:
      earlier[cell("婴儿死亡率")] = known(.perMille, [2023: "2.9", 2024: "2.8"])
        .merging(known(.percent, [2022: "0.31"])) { first, _ in first }
    default: break
    }
    return UnitWorkbook.UnitRow(
      assignment: assignment,
      current: Return(
        round: round.id, assignment: assignment.id, revision: contents[assignment.id] == nil ? 0 : 4,
        content: contents[assignment.id] ?? .empty),
      known: earlier,
      definition: assignment == maternal
        ? Phrase("年内每10万例活产中，因妊娠和分娩及有关原因死亡的孕产妇人数。", "maternal deaths in a year per 100,000 live births") : nil,
      targetWords: assignment.places.map(\.target).filter { !$0.isEmpty })
  }

  static let workbook = UnitWorkbook(round: round, unit: unit, rows: rows, madeAt: madeAt)

  /// The same with these answers instead, and nothing else filled in.
  static func workbook(_ answers: [CellID: CellAnswer]) -> UnitWorkbook {
    let filled = rows.map { row in
      let own = answers.filter { id, _ in row.assignment.cells.contains { $0.id == id } }
      return UnitWorkbook.UnitRow(
        assignment: row.assignment,
        current: Return(round: round.id, assignment: row.assignment.id, content: ReturnContent(cells: own)),
        known: row.known)
    }
    return UnitWorkbook(round: round, unit: unit, rows: filled, madeAt: madeAt)
  }

  /// What the column of checks says, row by row.
  static func checks(_ bytes: Data) throws -> [String] {
    let sheet = try Workbook(bytes).sheets.first { $0.name == "指标数据" }
    return sheet?.rows.filter { $0.number > 5 }.map { $0.cells.count > 14 ? $0.cells[14].text : "" } ?? []
  }

  static func read(_ bytes: Data, unit: String = unit, round: ReportingRound = round) throws -> UnitWorkbookReading {
    try UnitWorkbookReading(bytes, round: round, unit: unit, assignments: assignments)
  }
}

/// A workbook with other cells: what somebody could do to it in any program.
///
/// Sheets are written anew as plain tables; what only looks different (styles, locks, lists) is left out.
struct EditedWorkbook {
  /// The markup of cells by sheet and name; `nil` takes a cell out.
  private var edits: [String: [String: String?]] = [:]
  private var sheets: [Workbook.Sheet]
  private var dropped: Set<String> = []
  private var order: [String: (Int) -> Int?] = [:]

  init(_ language: Language = .zh) throws {
    sheets = try Workbook(UnitFixture.workbook.bytes(language)).sheets
  }

  /// Puts a number, a text, or the markup of a cell's inside with its type.
  mutating func put(_ sheet: String, _ cell: String, number: String, style: Int = 0) {
    edits[sheet, default: [:]][cell] = "<c r=\"\(cell)\" s=\"\(style)\"><v>\(number)</v></c>"
  }
  mutating func put(_ sheet: String, _ cell: String, text: String) {
    edits[sheet, default: [:]][cell] = Self.text(text, cell)
  }
  mutating func put(_ sheet: String, _ cell: String, type: String, _ inside: String) {
    edits[sheet, default: [:]][cell] = "<c r=\"\(cell)\" t=\"\(type)\">\(inside)</c>"
  }
  mutating func clear(_ sheet: String, _ cell: String) { edits[sheet, default: [:]].updateValue(nil, forKey: cell) }
  mutating func drop(_ sheet: String) { dropped.insert(sheet) }
  /// Rows by their numbers: where they go; `nil` takes them out.
  mutating func move(_ sheet: String, _ place: @escaping (Int) -> Int?) { order[sheet] = place }

  private static func text(_ text: String, _ cell: String) -> String {
    let escaped = text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
      .replacingOccurrences(of: "_x0041_", with: "_x005F_x0041_")
    return "<c r=\"\(cell)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(escaped)</t></is></c>"
  }

  private func rows(of sheet: Workbook.Sheet) -> [Int: [Int: String]] {
    var rows: [Int: [Int: String]] = [:]
    for row in sheet.rows {
      guard let number = order[sheet.name].map({ $0(row.number) }) ?? row.number else { continue }
      for (column, cell) in row.cells.enumerated() where cell.source == .entered {
        let place = CellPlace(row: number - 1, column: column).description
        switch cell.value {
        case .blank, .uncomputed: continue
        case .number(let text): rows[number, default: [:]][column] = "<c r=\"\(place)\"><v>\(text)</v></c>"
        default: rows[number, default: [:]][column] = Self.text(cell.text, place)
        }
      }
    }
    return rows
  }

  /// What stands inside each sheet's `sheetData`, by the sheet's name.
  var contents: [(name: String, state: String, contents: String)] {
    sheets.filter { !dropped.contains($0.name) }.map { sheet in
      var rows = self.rows(of: sheet)
      for (name, markup) in edits[sheet.name] ?? [:] {
        let letters = name.prefix { $0.isLetter }.unicodeScalars.reduce(0) { $0 * 26 + Int($1.value) - 64 }
        rows[Int(name.drop { $0.isLetter })!, default: [:]][letters - 1] = markup
      }
      let data = rows.sorted { $0.key < $1.key }.map { number, cells in
        "<row r=\"\(number)\">\(cells.sorted { $0.key < $1.key }.map(\.value).joined())</row>"
      }
      return (sheet.name, sheet.visibility.rawValue, "<sheetData>\(data.joined())</sheetData>")
    }
  }
}
