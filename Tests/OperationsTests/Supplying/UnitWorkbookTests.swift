import FixtureFiles
import Foundation
import OfficeFiles
import Operations
import PlanModel
import Rounds
import Testing
import Wording

@Suite("A unit's workbook")
struct UnitWorkbookTests {
  @Test("that comes back as it was changes nothing, in either language", arguments: Language.allCases)
  func roundTrip(_ language: Language) throws {
    let reading = try UnitFixture.read(UnitFixture.workbook.bytes(language))
    #expect(reading.changes == [])
    // A draft that is no number stays a draft, and is said to be none.
    #expect(reading.problems.map(\.rule) == [.notNumber])
    #expect(reading.problems[0].place.description == "\(Phrase.UnitWorkbook.figures(language))!K14")
    #expect(reading.basis[UnitFixture.maternal.id] == 4)
    #expect(reading.basis[UnitFixture.births.id] == 0)
    #expect(reading.madeAt == UnitFixture.madeAt)
  }

  @Test("has a guide, both forms and the definitions in sight, its lists hidden and its key more so")
  func sheets() throws {
    let sheets = try Workbook(UnitFixture.workbook.bytes(.zh)).sheets
    #expect(sheets.map(\.name) == ["说明", "指标数据", "任务进展", "口径", "选项", "键"])
    #expect(sheets.map(\.visibility) == [.visible, .visible, .visible, .visible, .hidden, .veryHidden])
    let guide = sheets[0].rows.flatMap(\.cells).map(\.text)
    #expect(guide.contains("云溪市2025年度妇女儿童发展规划监测填报表"))
    #expect(guide.contains("2026-02-28"))
    let first = try #require(sheets[1].rows.first { $0.number == 6 })
    #expect(
      first.cells.map(\.text) == [
        "f1", "1", "孕产妇死亡率", "总计", "指标值", "1/10万", "12/10万以下", "11.2", "10.86", "10.1", "9.5", "", "妇幼卫生年报",
        "按属地统计\n含区县",
      ] + [""])
    let infants = try #require(sheets[1].rows.first { $0.number == 12 })
    #expect(infants.cells[7...9].map(\.text) == ["0.31 %", "2.9", "2.8"])
    #expect(
      sheets[3].rows.flatMap(\.cells).map(\.text).contains {
        $0.hasPrefix("年内每10万例") && $0.hasSuffix("计算：孕产妇死亡人数 ÷ 活产数 × 100000")
      })
    #expect(UnitFixture.workbook.fileName == "990100-2025-市卫生健康委.xlsx")
  }

  @Test("without tasks has no sheet for them, and leaves out what was dropped from the round")
  func figuresOnly() throws {
    let dropped = Assignment(
      id: UnitFixture.births.id, kind: .figures, title: "活产数", places: [], leads: [], supports: [],
      cells: UnitFixture.births.cells, standing: .dropped)
    let rows = [UnitFixture.rows[0], UnitWorkbook.UnitRow(assignment: dropped, current: UnitFixture.rows[1].current)]
    let workbook = UnitWorkbook(
      round: UnitFixture.round, unit: UnitFixture.unit, rows: rows, madeAt: UnitFixture.madeAt)
    let bytes = try workbook.bytes(.zh)
    #expect(try Workbook(bytes).sheets.map(\.name) == ["说明", "指标数据", "口径", "选项", "键"])
    #expect(try UnitFixture.read(bytes).basis == [UnitFixture.maternal.id: 4])
  }

  @Test("says what its checks come to before anybody computes them")
  func checks() throws {
    func said(_ answers: [CellID: CellAnswer], row: Int) throws -> String {
      try UnitFixture.checks(UnitFixture.workbook(answers).bytes(.zh))[row - 6]
    }
    let rate = UnitFixture.cell("孕产妇死亡率")
    #expect(try said([:], row: 6) == "")
    #expect(try said([rate: CellAnswer(typed: "10.1")], row: 6) == "")
    #expect(try said([rate: CellAnswer(typed: "10.1", missing: .suppressed)], row: 6) == "数值和缺失原因只能填一个")
    #expect(try said([rate: CellAnswer(typed: "十")], row: 6) == "不是数字")
    #expect(try said([rate: CellAnswer(typed: "-1")], row: 6) == "数值为负，请核对")
    #expect(try said([rate: CellAnswer(typed: "101")], row: 6) == "与上年相差近10倍，请核对小数点和单位")
    #expect(try said([rate: CellAnswer(typed: "1.01")], row: 6) == "与上年相差近10倍，请核对小数点和单位")
    #expect(try said([UnitFixture.cell("适龄妇女宫颈癌筛查率"): CellAnswer(typed: "100.1")], row: 14) == "超过该单位的上限，请核对")
    let parts = [
      UnitFixture.cell("孕产妇死亡人数"): CellAnswer(typed: "2"), UnitFixture.cell("活产数"): CellAnswer(typed: "20000"),
    ]
    #expect(try said(parts.merging([rate: CellAnswer(typed: "10.0")]) { $1 }, row: 6) == "")
    #expect(try said(parts.merging([rate: CellAnswer(typed: "10.5")]) { $1 }, row: 6) == "与分子÷分母不符，请核对")
  }

  @Test("keeps the seal of its key whatever a unit typed into its drafts")
  func oddTexts() throws {
    let odd = "a\r\nb\rc\u{0B}d\t e\u{FFFF} _x000D_ =1+1 'x <&> 𠀀 "
    let row = UnitWorkbook.UnitRow(
      assignment: UnitFixture.maternal,
      current: Return(
        round: UnitFixture.round.id, assignment: UnitFixture.maternal.id, revision: 1,
        content: ReturnContent(
          cells: [UnitFixture.cell("孕产妇死亡率"): CellAnswer(typed: "12345678901234567.5")], source: odd, note: odd)))
    let workbook = UnitWorkbook(
      round: UnitFixture.round, unit: UnitFixture.unit, rows: [row], madeAt: UnitFixture.madeAt)
    let reading = try UnitFixture.read(workbook.bytes(.zh))
    #expect(reading.changes == [])
    #expect(reading.problems == [])
  }
}

@Suite("A unit's workbook that a spreadsheet program saved")
struct SavedWorkbookTests {
  private static let checked: [String: [CellID: CellAnswer]] = {
    let rate = UnitFixture.cell("孕产妇死亡率")
    let parts = [
      UnitFixture.cell("孕产妇死亡人数"): CellAnswer(typed: "2"), UnitFixture.cell("活产数"): CellAnswer(typed: "20000"),
    ]
    return [
      "empty": [:], "both": [rate: CellAnswer(typed: "10", missing: .suppressed)],
      "words": [rate: CellAnswer(typed: "十")], "negative": [rate: CellAnswer(typed: "-1")],
      "tenfold": [rate: CellAnswer(typed: "101")], "tenth": [rate: CellAnswer(typed: "1.01")],
      "zero": [rate: CellAnswer(typed: "0")], "fits": parts.merging([rate: CellAnswer(typed: "10.00")]) { $1 },
      "off": parts.merging([rate: CellAnswer(typed: "10.02")]) { $1 },
      "over": [UnitFixture.cell("适龄妇女宫颈癌筛查率"): CellAnswer(typed: "100.1")],
      "nobody": [
        UnitFixture.cell("孕产妇死亡人数"): CellAnswer(typed: "2"), UnitFixture.cell("活产数"): CellAnswer(typed: "0"),
        rate: CellAnswer(typed: "9"),
      ],
    ]
  }()

  @Test(
    "still changes nothing, keeps its key, and its checks come to what was stored with them",
    .enabled(if: ExternalTool.libreOffice.isInstalled, "LibreOffice is not installed"))
  func libreOffice() throws {
    var books = ["own": try UnitFixture.workbook.bytes(.zh)]
    for (name, answers) in Self.checked { books[name] = try UnitFixture.workbook(answers).bytes(.zh) }
    // A stored result that is wrong proves that LibreOffice computed, and did not copy what is stored.
    books["proof"] = try WorkbookContent(sheets: [
      .init(name: "甲", rows: [[.number(2, decimals: 0), .formula("=A1*21", result: .number(7, decimals: 0))]])
    ]).bytes()
    let saved = try Recalculation.saved(books)
    #expect(try Workbook(#require(saved["proof"])).sheets[0].rows[0].cells[1].text == "42")

    let reading = try UnitFixture.read(#require(saved["own"]))
    #expect(reading.changes == [])
    #expect(reading.problems.map { "\($0.rule.rawValue) \($0.place)" } == ["notNumber 指标数据!K14"])
    for name in Self.checked.keys {
      #expect(try UnitFixture.checks(#require(saved[name])) == UnitFixture.checks(#require(books[name])), "\(name)")
    }
    #expect(try UnitFixture.checks(#require(books["off"])).first == "与分子÷分母不符，请核对")
  }
}
