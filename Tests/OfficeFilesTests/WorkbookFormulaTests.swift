import Foundation
import Testing

@testable import OfficeFiles

@Suite("Formulas in a workbook that is written")
struct WorkbookFormulaTests {
  /// A rate that fell from 20 to 15.2, its target of 12, and what follows from them.
  private static let sheet = WorkbookContent.Sheet(
    name: "核算", columnWidths: [20, 12],
    rows: [
      [.text("项"), .text("数值")],
      [.text("2020年"), .number(20, decimals: 1)],
      [.text("2024年"), .number(Decimal(string: "15.2")!, decimals: 1)],
      [.text("目标"), .number(12, decimals: 0)],
      [.heading("推算"), .blank],
      [
        .text("年均变化"),
        .formula("=(B3-B2)/(2024-2020)", result: .number(Decimal(string: "-1.2")!, decimals: 2)),
      ],
      [.text("已走的路"), .formula("=(B2-B3)/(B2-B4)", result: .number(Decimal(string: "0.6")!, decimals: 4))],
      [.text("是否达标"), .formula("=IF(B3<=B4,\"已达标\",\"未达标 & <>\")", result: .text("未达标 & <>"))],
      [.text("=B2"), .formula("=ROUND(B3,0)", result: .number(15, decimals: 0))],
    ])

  @Test("read back as the results that were stored with them, marked as computed")
  func roundTrip() throws {
    let rows = try Workbook(WorkbookContent(sheets: [Self.sheet]).bytes()).sheets[0].rows
    #expect(rows[4].cells == [Workbook.Cell(value: .text("推算"), source: .entered)])
    let results = rows[5...].map { $0.cells[1] }
    #expect(results.map(\.value) == [.number("-1.2"), .number("0.6"), .text("未达标 & <>"), .number("15")])
    #expect(results.allSatisfy { $0.source == .computed })
    // A text that looks like a formula is still none.
    #expect(rows[8].cells[0] == Workbook.Cell(value: .text("=B2"), source: .entered))
  }

  @Test("are stored as formulas with the digits that were asked for")
  func stored() throws {
    let archive = try ZipArchive(WorkbookContent(sheets: [Self.sheet]).bytes())
    let page = String(decoding: try archive.contents(of: "xl/worksheets/sheet1.xml"), as: UTF8.self)
    #expect(page.contains("<f>(B3-B2)/(2024-2020)</f><v>-1.2</v>"))
    #expect(page.contains("<f>IF(B3&lt;=B4,\"已达标\",\"未达标 &amp; &lt;&gt;\")</f>"))
    #expect(page.components(separatedBy: "<f>").count == 5)
    let styles = String(decoding: try archive.contents(of: "xl/styles.xml"), as: UTF8.self)
    #expect(styles.contains("formatCode=\"0.0000\""))
  }

  @Test("over Excel's 8,192 characters are refused, and so is a result no cell can hold")
  func tooLong() throws {
    func content(_ formula: String, _ result: WorkbookContent.FormulaResult) -> WorkbookContent {
      WorkbookContent(sheets: [
        WorkbookContent.Sheet(name: "甲", rows: [[.blank, .formula(formula, result: result)]])
      ])
    }
    let longest = "=1" + String(repeating: "+1", count: 4_095)
    #expect(try !content(longest, .number(4_096, decimals: 0)).bytes().isEmpty)
    let refusal = OfficeFileRefusal.formulaTooLong(sheet: "甲", cell: "B1", limit: 8_192)
    #expect(throws: refusal) { try content(longest + "+1", .number(4_097, decimals: 0)).bytes() }
    #expect(refusal.reason.zh.contains("单元格 B1"))
    #expect(throws: OfficeFileRefusal.cellTextTooLong(sheet: "甲", cell: "B1", limit: 32_767)) {
      try content("=REPT(\"长\",32768)", .text(String(repeating: "长", count: 32_768))).bytes()
    }
  }

  @Test(
    "come to the same in LibreOffice, which computes them anew",
    .enabled(if: ExternalTool.libreOffice.isInstalled, "LibreOffice is not installed"))
  func recalculated() throws {
    // A stored result that is wrong proves that LibreOffice computed, and did not copy what is stored.
    let wrong: [WorkbookContent.Cell] = [.text("错"), .formula("=B2*2", result: .number(7, decimals: 0))]
    let sheet = WorkbookContent.Sheet(name: Self.sheet.name, rows: Self.sheet.rows + [wrong])
    let bytes = try WorkbookContent(sheets: [sheet]).bytes()
    let computed = try CSVTable(try Self.recalculatedCSV(bytes)).rows.map(\.cells)
    #expect(computed.last?[1] == "40")
    let results = sheet.rows.dropLast().map { row -> String? in
      guard case .formula(_, let result) = row[1] else { return nil }
      switch result {
      case .text(let text): return text
      case .number(let number, let decimals):
        return String(format: "%.\(decimals)f", NSDecimalNumber(decimal: number).doubleValue)
      }
    }
    #expect(results.compactMap(\.self).count == 4)
    for (row, result) in zip(computed, results) {
      if let result { #expect(row[1] == result) }
    }
  }

  /// The first sheet as CSV, computed anew. LibreOffice trusts the results stored by Excel (and libxlsxwriter calls
  /// itself Excel) unless its settings say "always": the settings of a profile of its own do.
  private static func recalculatedCSV(_ workbook: Data) throws -> Data {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let profile = folder.file("profile")
    try FileManager.default.createDirectory(
      at: profile.appendingPathComponent("user"), withIntermediateDirectories: true)
    try Data(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
      <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
      </oor:items>
      """.utf8
    ).write(to: profile.appendingPathComponent("user/registrymodifications.xcu"))
    let file = folder.file("book.xlsx")
    try workbook.write(to: file)
    // 44: comma; 34: quotation mark; 76: UTF-8.
    _ = try ExternalTool.libreOffice.run(
      [
        "-env:UserInstallation=\(profile.absoluteString)", "--headless", "--norestore", "--nologo",
        "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir", folder.file("out").path, file.path,
      ], in: folder.file("."), seconds: 120)
    return try Data(contentsOf: folder.file("out").appendingPathComponent("book.csv"))
  }
}
