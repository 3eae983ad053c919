import Foundation
import OfficeFiles
import PlanModel
import Reports
import Testing

@Suite("A report's tables as a workbook")
struct SheetWriterTests {
  private typealias Made = WritingFixture

  private func texts(_ sheet: Workbook.Sheet) -> [String] { sheet.rows.flatMap { $0.cells.map(\.text) } }

  @Test("a list of tables, then a sheet for each")
  func sheets() throws {
    let book = try Workbook(SheetWriter.file(Made.report()))
    #expect(book.sheets.count == 3 && book.sheets[0].name == "目录")
    #expect(texts(book.sheets[0]).contains("表1") && texts(book.sheets[0]).contains("草稿"))
    #expect(texts(book.sheets[1])[0] == "表1 指标数据")
    let empty = Document(head: .init(title: "空", issuer: "办公室"), blocks: [])
    #expect(try texts(Workbook(SheetWriter.file(empty)).sheets[0]).contains("报告中没有表格。"))
  }

  @Test("numbers are numbers with their decimals; the reason of a missing one is text")
  func numbers() throws {
    let file = try SheetWriter.file(Made.report())
    let book = try Workbook(file)
    let cells = book.sheets[1].rows.flatMap(\.cells)
    #expect(cells.filter { if case .number = $0.value { true } else { false } }.count == 2)
    #expect(texts(book.sheets[1]).contains("未统计"))
    #expect(try Made.part("xl/styles.xml", of: file).contains("0.00"))
  }

  @Test("text that begins as a formula stays text")
  func formulas() throws {
    let file = try SheetWriter.file(Made.hostile)
    for entry in try ZipArchive(file).entries where entry.name.hasPrefix("xl/worksheets/sheet") {
      #expect(!(try Made.part(entry.name, of: file)).contains("<f>"), "\(entry.name)")
    }
    let texts = try Workbook(file).sheets.flatMap(self.texts)
    for formula in ["=HYPERLINK(\"http://example.com\")", "+1", "-1", "@SUM(1)", "=2+2"] {
      #expect(texts.contains(formula), "\(formula)")
    }
    #expect(texts.contains(Made.long))
  }
}
