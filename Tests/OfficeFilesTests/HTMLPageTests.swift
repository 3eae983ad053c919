import Foundation
import OfficeFiles
import Testing

@Suite("An HTML page")
struct HTMLPageTests {
  private func pieces(_ html: String) throws -> [TextPiece] { try HTMLPage(Data(html.utf8)).pieces }

  private func paragraphs(_ html: String) throws -> [String] {
    try pieces(html).map { piece in
      if case .paragraph(let text) = piece { text } else { "table" }
    }
  }

  @Test("gives its paragraphs, with inline tags and entities resolved")
  func plain() throws {
    let html = """
      <!DOCTYPE html><html><head><title>题</title><style>p{}</style></head><body><h1>云溪市<b>规划</b></h1>
      <p>第一&nbsp;&lt;行<br>第二行</p>文字<script>var a="<p>";</script><div hidden>藏</div>
      <p style="display: none">藏</p><section>妇女<span>与</span>健康</section></body></html>
      """
    #expect(try paragraphs(html) == ["云溪市规划", "第一 <行", "第二行", "文字", "妇女与健康"])
  }

  @Test("flows white space as a browser does, and keeps tabs")
  func whiteSpace() throws {
    #expect(try paragraphs("<p>妇女\n   与健康  a\n b\t1\t\t2</p><p>\t领域\t值</p>") == ["妇女与健康 a b\t1\t\t2", "\t领域\t值"])
    #expect(try paragraphs("<pre>\n一  行\n\t二\n\n三</pre>") == ["一  行", "\t二", "", "三"])
  }

  @Test("numbers the items of ordered lists")
  func lists() throws {
    let html = "<ol start=3><li>甲<li value=7>乙<ul><li>点</ul><li><p>2030年</p></ol><ol type=a><li>x</ol>"
    #expect(try paragraphs(html) == ["3.甲", "7.乙", "点", "8. 2030年", "a. x"])
  }

  @Test("gives tables with spans, nested tables as lines, and frames as their contents")
  func tables() throws {
    let html = """
      <table><caption>表一</caption><tr><th rowspan=2>领域<th colspan=2>指标</tr><tr><td>序号<td>名称</tr>
      <tr><td rowspan=0>健康<td>1<td><p>甲</p><table><tr><td>x<td>y</table></tr><tr><td>2<td>乙</table>
      """
    let table = PlacedTable(cells: [
      PlacedCell(row: 0, column: 0, rowSpan: 2, text: "领域"), PlacedCell(row: 0, column: 1, columnSpan: 2, text: "指标"),
      PlacedCell(row: 1, column: 1, text: "序号"), PlacedCell(row: 1, column: 2, text: "名称"),
      PlacedCell(row: 2, column: 0, rowSpan: 2, text: "健康"), PlacedCell(row: 2, column: 1, text: "1"),
      PlacedCell(row: 2, column: 2, text: "甲\nx y"), PlacedCell(row: 3, column: 1, text: "2"),
      PlacedCell(row: 3, column: 2, text: "乙"),
    ])
    #expect(try pieces(html) == [.paragraph("表一"), .table(table)])
    #expect(try paragraphs("<table><tr><td><p>一</p><table><tr><td>a<td>b</table>二</table>") == ["一", "table", "二"])
  }

  @Test("is decoded by what it states, and by its bytes where that is wrong")
  func encodings() throws {
    let head = Array("<html><meta charset=\"gb2312\"><p>".utf8)
    let page = try HTMLPage(Data(head + [0xB8, 0xBE, 0xC5, 0xAE]))
    #expect(page.pieces == [.paragraph("妇女")])
    #expect(page.encoding == .gb18030)
    let wrong = try HTMLPage(Data(head + Array("妇女".utf8)))
    #expect(wrong.pieces == [.paragraph("妇女")])
    #expect(wrong.encoding == .utf8)
  }

  @Test("that is nested too deeply or spans too far is refused")
  func refused() {
    let deep = String(repeating: "<div>", count: 100_000)
    #expect(throws: OfficeFileRefusal.markupTooDeep(part: "HTML", limit: 1_000)) { try pieces(deep) }
    let cell = "<td colspan=1000>a"
    #expect(throws: OfficeFileRefusal.tableTooLarge(cells: 1_000_000)) {
      try pieces("<table><tr>\(cell)\(cell)\(cell)")
    }
    let many = String(repeating: "<p>a", count: 500_001)
    #expect(throws: OfficeFileRefusal.tooManyParagraphs(limit: 500_000)) { try pieces(many) }
    let rows = String(repeating: "<tr><td colspan=1000>a<td>b", count: 1_100)
    #expect(throws: OfficeFileRefusal.tableTooLarge(cells: 1_000_000)) { try pieces("<table>\(rows)") }
  }

  @Test("with an entity bomb stays small")
  func entities() throws {
    let html = "<!DOCTYPE html [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\">]><p>&b;</p>"
    #expect(try paragraphs(html).joined().count < 100)
  }
}
