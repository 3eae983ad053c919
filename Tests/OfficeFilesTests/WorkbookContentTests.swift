import FixtureFiles
import Foundation
import OfficeFiles
import Testing

@Suite("A workbook that is written")
struct WorkbookContentTests {
  @Test("reads back as it was")
  func roundTrip() throws {
    let content = WorkbookContent(sheets: [
      WorkbookContent.Sheet(
        name: "监测数据", columnWidths: [30, 12],
        rows: [
          [.text("指标"), .text("数值")],
          [.text("孕产妇死亡率（1/10万）"), .number(Decimal(string: "97.57")!, decimals: 2)],
          [.text("=1+1"), .text("-A1")], [.text("第一行\n第二行"), .blank, .text("007")],
        ]),
      WorkbookContent.Sheet(name: "监测数据", headerRows: 0, rows: [[.number(-3, decimals: 0)]]),
    ])
    let sheets = try Workbook(content.bytes()).sheets
    #expect(sheets.map(\.name) == ["监测数据", "监测数据 (2)"])
    #expect(
      sheets[0].rows.map { $0.cells.map(\.value) } == [
        [.text("指标"), .text("数值")], [.text("孕产妇死亡率（1/10万）"), .number("97.57")],
        [.text("=1+1"), .text("-A1")], [.text("第一行\n第二行"), .blank, .text("007")],
      ])
    #expect(sheets[0].rows.flatMap(\.cells).allSatisfy { $0.source == .entered })
    #expect(sheets[1].rows[0].cells.map(\.value) == [.number("-3")])
  }

  @Test("keeps its header in sight and shows the digits that were asked for")
  func layout() throws {
    let content = WorkbookContent(sheets: [
      WorkbookContent.Sheet(name: "a/b", columnWidths: [30], headerRows: 2, rows: [[.number(1, decimals: 3)]])
    ])
    let archive = try ZipArchive(content.bytes())
    let sheet = String(decoding: try archive.contents(of: "xl/worksheets/sheet1.xml"), as: UTF8.self)
    #expect(sheet.contains("<pane ySplit=\"2\""))
    #expect(sheet.contains("<col min=\"1\" max=\"1\" width=\"30.7"))
    let styles = String(decoding: try archive.contents(of: "xl/styles.xml"), as: UTF8.self)
    #expect(styles.contains("formatCode=\"0.000\""))
    #expect(try Workbook(content.bytes()).sheets[0].name == "a b")
  }

  @Test("refuses a text that Excel cannot hold")
  func tooLong() {
    let cell = WorkbookContent.Cell.text(String(repeating: "长", count: 32_768))
    let content = WorkbookContent(sheets: [WorkbookContent.Sheet(name: "甲", rows: [[.blank, cell]])])
    #expect(throws: OfficeFileRefusal.cellTextTooLong(sheet: "甲", cell: "B1", limit: 32_767)) { try content.bytes() }
  }
}
