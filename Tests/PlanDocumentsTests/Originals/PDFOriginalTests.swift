import FixtureFiles
import Foundation
import OfficeFiles
import Testing

@testable import PlanDocuments

@Suite("A PDF")
struct PDFOriginalTests {
  /// A word of 10-point type at a place, as wide as its characters.
  private func word(_ text: String, _ x: Double, _ y: Double) -> PDFPage.Word {
    let width = text.unicodeScalars.reduce(0.0) { $0 + ($1.isWrittenWithoutSpaces ? 10 : 5) }
    return PDFPage.Word(x: x...x + width, y: y...y + 12, text: text)
  }

  private func across(_ y: Double, _ from: Double, _ to: Double) -> PDFPage.Rule {
    PDFPage.Rule(.horizontal, at: y, extent: from...to)
  }

  private func down(_ x: Double, _ from: Double, _ to: Double) -> PDFPage.Rule {
    PDFPage.Rule(.vertical, at: x, extent: from...to)
  }

  private func parts(_ words: [PDFPage.Word], _ rules: [PDFPage.Rule] = []) -> [PDFOriginal.Part] {
    PDFOriginal([PDFPage(width: 600, height: 800, words: words, rules: rules)]).parts
  }

  private func paragraph(_ text: String) -> PDFOriginal.Part { .piece(.paragraph(text)) }

  /// Three columns at 100, 150, 250 and 350; the first cell spans two rows, the first row two columns.
  private var grid: [PDFPage.Rule] {
    [
      across(100, 100, 350), across(120, 150, 350), across(140, 100, 350), across(160, 100, 350),
      down(100, 100, 160), down(150, 100, 160), down(250, 120, 160), down(350, 100, 160),
      // The other side of two of the cells, drawn once more.
      across(140.7, 100, 250), down(150.7, 120, 160),
    ]
  }

  @Test("gives a ruled table with merged cells, centred and wrapped text")
  func table() {
    let words = [
      word("领域", 115, 114), word("指标", 240, 104), word("名称", 190, 124), word("值", 295, 124),
      word("健康", 115, 144), word("死亡率", 185, 144), word("≤9", 290, 144),
    ]
    let table = PlacedTable(cells: [
      PlacedCell(row: 0, column: 0, rowSpan: 2, text: "领域"), PlacedCell(row: 0, column: 1, columnSpan: 2, text: "指标"),
      PlacedCell(row: 1, column: 1, text: "名称"), PlacedCell(row: 1, column: 2, text: "值"),
      PlacedCell(row: 2, column: 0, text: "健康"), PlacedCell(row: 2, column: 1, text: "死亡率"),
      PlacedCell(row: 2, column: 2, text: "≤9"),
    ])
    #expect(parts(words, grid) == [.piece(.table(table))])
  }

  @Test("cuts a word that reaches over a line")
  func cut() throws {
    let merged = PDFPage.Word(x: 130...170, y: 144...156, text: "健康死亡")
    guard case .piece(.table(let table)) = try #require(parts([merged], grid).first) else {
      return #expect(Bool(false), "no table")
    }
    #expect(table.cells.filter { $0.row == 2 }.map(\.text) == ["健康", "死亡", ""])
  }

  @Test("takes a table without side lines, and the half of a row at a page's end")
  func open() {
    let rules = [across(100, 100, 300), across(120, 100, 300), across(140, 100, 300), down(200, 100, 140)]
    let open = RuledTable(horizontals: Array(rules[0...2]), verticals: [rules[3]])
    #expect(open?.columns == [100, 200, 300])
    #expect(open?.cells.count == 4)
    let half = RuledTable(horizontals: [across(120, 100, 300)], verticals: [down(100, 80, 120), down(300, 80, 120)])
    #expect(half?.rows == [80, 120])
    #expect(RuledTable(horizontals: [across(100, 0, 50)], verticals: []) == nil)
  }

  @Test("takes a frame around text for paragraphs")
  func frame() {
    let rules = [across(100, 100, 400), across(160, 100, 400), down(100, 100, 160), down(400, 100, 160)]
    let words = [word("专栏一", 120, 110), word("短句。", 120, 130)]
    #expect(parts(words, rules) == [paragraph("专栏一"), paragraph("短句。")])
  }

  @Test("tells wrapped lines of a cell from lines of their own")
  func cells() {
    func text(_ lines: [String], width: Double) -> String {
      let words = lines.enumerated().map { word($1, 105, 100 + 14 * Double($0)) }
      return RuledTableText.text(PDFLine.lines(of: words), from: 100, to: 100 + width)
    }
    #expect(text(["市卫生健康委、市", "医保局"], width: 90) == "市卫生健康委、市医保局")
    #expect(text(["市妇联", "市教委"], width: 90) == "市妇联\n市教委")
    #expect(text(["1.全面提高人群健", "2.降低"], width: 90) == "1.全面提高人群健\n2.降低")
    #expect(text(["指标名称", "（单位）"], width: 65) == "指标名称（单位）")
    #expect(text(["妇女与", "健康"], width: 40) == "妇女与健康")
  }

  @Test("puts wrapped lines together, over the page's end too, and starts anew at numberings")
  func paragraphs() {
    let full = String(repeating: "长", count: 40)
    let first = PDFPage(
      width: 600, height: 800,
      words: [
        word("规划", 290, 110), word(String(full.dropFirst(2)), 120, 140), word(full, 100, 160), word("完。", 100, 180),
        word(full, 100, 200), word("（一）目标", 100, 220), word(String(full.dropLast()), 100, 640), word("— 1 —", 290, 770),
      ], rules: [])
    let second = PDFPage(
      width: 600, height: 800,
      words: [word("续页", 100, 110), word("2030", 100, 140), word("年", 122, 140), word("2", 290, 770)], rules: [])
    let long = String(full.dropFirst(2))
    #expect(
      PDFOriginal([first, second]).parts == [
        paragraph("规划"), paragraph(long + full + "完。"), paragraph(full), paragraph("（一）目标"),
        paragraph(String(full.dropLast()) + "续页"), .pageMark("— 1 —"), paragraph("2030年"), .pageMark("2"),
      ])
  }

  @Test("passes over running heads that stand on several pages")
  func heads() {
    let pages = (1...3).map { page in
      PDFPage(
        width: 600, height: 800, words: [word("云溪市文件第\(page)版", 100, 20), word("正文\(page)号", 100, 400)], rules: [])
    }
    let texts = PDFOriginal(pages).parts.filter { if case .pageMark = $0 { false } else { true } }
    #expect(texts == [paragraph("正文1号"), paragraph("正文2号"), paragraph("正文3号")])
  }

  @Test("knows how paragraphs and page numbers look")
  func starts() {
    for text in ["一、目标", "（二）措施", "(3) x", "1.提高", "12．降低", "①甲", "第一章 总则", "第3条", "专栏2", "附件1", "3、甲"] {
      #expect(ParagraphStart.begins(text), "\(text)")
    }
    for text in ["2.5%以上", "一定要", "第一时间", "（单位）", "2030年", "提高", "十分重视"] {
      #expect(!ParagraphStart.begins(text), "\(text)")
    }
    for text in ["3", "- 3 -", "—12—", "第 3 页 共 9 页", "3/9"] { #expect(PageNumber.isOne(text), "\(text)") }
    for text in ["", "2030年", "12345", "附件1", "表3", "—"] { #expect(!PageNumber.isOne(text), "\(text)") }
  }

  @Test(
    "is read by poppler's tools", .enabled(if: ExternalTool.pdfToText.isInstalled, "poppler-utils is not installed"))
  func poppler() throws {
    let page = [
      PDFFixture.text("Women and Health", x: 100, y: 700), PDFFixture.text("Domain", x: 105, y: 640),
      PDFFixture.text("Target", x: 205, y: 650), PDFFixture.text("more than 9", x: 205, y: 630),
      PDFFixture.rule(100, 660, 300, 660), PDFFixture.rule(200, 642, 300, 642), PDFFixture.rule(100, 620, 300, 620),
      PDFFixture.rule(100, 620, 100, 660), PDFFixture.rule(200, 620, 200, 660), PDFFixture.rule(300, 620, 300, 660),
      PDFFixture.text("1", x: 300, y: 20),
    ]
    let original = try OriginalReader().read(
      PDFFixture(pages: [page, [PDFFixture.text("Second page", x: 100, y: 700)]]).bytes, fileName: "a.pdf")
    #expect(original.lines == ["Women and Health", "Domain\tTarget", "\tmore than 9", "1", "Second page"])
    #expect(original.source.encoding == "pdf")
    guard case .table(let table) = original.blocks[1] else { return #expect(Bool(false), "no table") }
    #expect(table.rows[1].cells.map(\.origin) == [.spannedFromAbove, .own])
    #expect(table.rows[1].cells.map(\.text) == ["Domain", "more than 9"])
  }

  @Test("without words is a scan", .enabled(if: ExternalTool.pdfToText.isInstalled, "poppler-utils is not installed"))
  func scan() {
    let bytes = PDFFixture(pages: [[PDFFixture.rule(0, 0, 9, 9)]]).bytes
    #expect(throws: OfficeFileRefusal.pdfWithoutText(pages: 1)) { try PDFFile(bytes) }
    #expect(throws: OfficeFileRefusal.toolFailed(tool: "pdftotext")) { try PDFFile(Data("%PDF-1.4 no".utf8)) }
  }
}
