import FixtureFiles
import Foundation
import OfficeFiles
import Testing

@Suite("A Word document")
struct WordFileTests {
  private func pieces(_ body: String, numbering: String? = nil, styles: String? = nil) throws -> [TextPiece] {
    try WordFile(WordFixture(body: body, numbering: numbering, styles: styles).bytes).pieces
  }

  private func paragraphs(_ pieces: [TextPiece]) -> [String] {
    pieces.compactMap { piece in
      if case .paragraph(let text) = piece { text } else { nil }
    }
  }

  @Test("gives its paragraphs, tabs and breaks kept, empty ones too")
  func plain() throws {
    let body = """
      <w:p><w:pPr><w:tabs><w:tab w:pos="9"/></w:tabs></w:pPr><w:r><w:tab/><w:t>发展</w:t></w:r><w:r><w:t>领域</w:t></w:r></w:p>\
      <w:p/><w:p><w:r><w:t xml:space="preserve"> 上 </w:t><w:br/><w:t>下</w:t><w:noBreakHyphen/></w:r></w:p>
      """
    #expect(paragraphs(try pieces(body)) == ["\t发展领域", "", " 上 ", "下-"])
  }

  @Test("leaves out what was deleted, hidden or is a second rendering")
  func leftOut() throws {
    let body = """
      <w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins>\
      <w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>\
      <w:r><w:instrText>PAGE</w:instrText><w:footnoteReference w:id="1"/><w:t>文</w:t></w:r>\
      <w:sdt><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>
      """
    #expect(paragraphs(try pieces(body)) == ["新文控件x"])
  }

  @Test("gives text boxes once")
  func textBoxes() throws {
    let box = "<w:txbxContent>\(WordFixture.paragraph("专栏1"))</w:txbxContent>"
    let body = """
      <w:p><w:r><mc:AlternateContent><mc:Choice><wps:txbx>\(box)</wps:txbx></mc:Choice>\
      <mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent><w:t>正文</w:t></w:r></w:p>
      """
    #expect(paragraphs(try pieces(body)) == ["专栏1", "正文"])
  }

  @Test("gives tables with cells merged across and down")
  func tables() throws {
    func cell(_ text: String, _ properties: String = "") -> String { WordFixture.cell(text, properties: properties) }
    let restart = "<w:vMerge w:val=\"restart\"/>"
    let body = """
      <w:tbl><w:tr>\(cell("领域", restart))\(cell("指标", "<w:gridSpan w:val=\"2\"/>"))</w:tr>\
      <w:tr>\(cell("", "<w:vMerge/>"))\(cell("序号"))\(cell("名称"))</w:tr>\
      <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>\(cell("1"))<w:tc>\(WordFixture.paragraph("甲"))\
      \(WordFixture.paragraph(""))\(WordFixture.paragraph("乙"))</w:tc></w:tr>\
      <w:tr><w:trPr><w:del w:id="1"/></w:trPr>\(cell("删"))\(cell("删"))</w:tr></w:tbl>
      """
    let table = PlacedTable(cells: [
      PlacedCell(row: 0, column: 0, rowSpan: 2, text: "领域"), PlacedCell(row: 0, column: 1, columnSpan: 2, text: "指标"),
      PlacedCell(row: 1, column: 1, text: "序号"), PlacedCell(row: 1, column: 2, text: "名称"),
      PlacedCell(row: 2, column: 1, text: "1"), PlacedCell(row: 2, column: 2, text: "甲\n乙"),
    ])
    #expect(try pieces(body) == [.table(table)])
    #expect(table.rows == 3 && table.columns == 3)
  }

  @Test("gives a table inside a cell as lines, and a frame of one cell as its contents")
  func nested() throws {
    let inner = "<w:tbl><w:tr>\(WordFixture.cell("a"))\(WordFixture.cell("b"))</w:tr></w:tbl>"
    let outer = "<w:tbl><w:tr><w:tc>\(inner)<w:p/></w:tc>\(WordFixture.cell("c"))</w:tr></w:tbl>"
    #expect(
      try pieces(outer) == [
        .table(
          PlacedTable(cells: [PlacedCell(row: 0, column: 0, text: "a b"), PlacedCell(row: 0, column: 1, text: "c")]))
      ])
    let frame = "<w:tbl><w:tr><w:tc>\(WordFixture.paragraph("专栏"))\(inner)</w:tc></w:tr></w:tbl>"
    let table = PlacedTable(cells: [PlacedCell(row: 0, column: 0, text: "a"), PlacedCell(row: 0, column: 1, text: "b")])
    #expect(try pieces(frame) == [.paragraph("专栏"), .table(table)])
  }

  @Test("gives the numbers that Word draws itself")
  func numbering() throws {
    func level(_ index: Int, _ format: String, _ text: String, _ more: String = "") -> String {
      "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>\(more)<w:lvlText w:val=\"\(text)\"/></w:lvl>"
    }
    let definitions = """
      <w:abstractNum w:abstractNumId="0">\(level(0, "chineseCountingThousand", "%1、"))\
      \(level(1, "japaneseCounting", "（%2）"))\(level(2, "decimal", "%3."))\(level(3, "decimal", "%1.%3.%4", "<w:isLgl/>"))\
      \(level(4, "bullet", "●"))</w:abstractNum>\
      <w:abstractNum w:abstractNumId="1">\(level(0, "chineseCounting", "第%1章", "<w:pStyle w:val=\"H1\"/>"))</w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>\
      <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
      """
    let styles = """
      <w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>\
      <w:style w:type="paragraph" w:styleId="H1b"><w:basedOn w:val="H1"/></w:style>
      """
    func item(_ text: String, _ list: Int, _ level: Int) -> String {
      WordFixture.paragraph(
        text, properties: "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
    }
    func styled(_ text: String, _ style: String, _ more: String = "") -> String {
      WordFixture.paragraph(text, properties: "<w:pStyle w:val=\"\(style)\"/>\(more)")
    }
    let body =
      styled("总则", "H1") + item("健康", 1, 0) + item("目标", 1, 1) + item("提高", 1, 2) + item("2030年", 1, 2)
      + item("细", 1, 3) + item("点", 1, 4) + item("措施", 1, 1) + item("新", 1, 2) + item("教育", 1, 0)
      + item("目标", 1, 1) + item("另", 3, 2) + item("再", 3, 2) + styled("附则", "H1b")
      + styled("无", "H1", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>")
    #expect(
      paragraphs(try pieces(body, numbering: definitions, styles: styles)) == [
        "第一章 总则", "一、健康", "（一）目标", "1.提高", "2. 2030年", "1.2.1 细", "点", "（二）措施", "1.新", "二、教育", "（一）目标",
        "7.另", "8.再", "第二章 附则", "无",
      ])
  }

  @Test("counts as Chinese documents count")
  func counting() throws {
    let definitions = """
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCountingThousand"/>\
      <w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    let item = WordFixture.paragraph("", properties: "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
    let texts = paragraphs(try pieces(String(repeating: item, count: 120), numbering: definitions))
    #expect(
      [1, 10, 11, 20, 21, 100, 101, 110, 120].map { texts[$0 - 1] } == [
        "一、", "十、", "十一、", "二十、", "二十一、", "一百、", "一百零一、", "一百一十、", "一百二十、",
      ])
  }

  @Test("that is nested too deeply, damaged or without its body is refused")
  func refused() {
    let deep = String(repeating: "<w:sdt>", count: 300) + String(repeating: "</w:sdt>", count: 300)
    #expect(throws: OfficeFileRefusal.markupTooDeep(part: "word/document.xml", limit: 256)) { try pieces(deep) }
    #expect(throws: OfficeFileRefusal.markupDamaged(part: "word/document.xml", line: 1)) { try pieces("<w:p>") }
    var zip = ZipFixture()
    zip.add("word/styles.xml", "<a/>")
    let bytes = zip.bytes
    #expect(throws: OfficeFileRefusal.partMissing("word/document.xml")) { try WordFile(bytes) }
  }

  @Test("whose table is wider than any page is refused")
  func wide() {
    let cell = WordFixture.cell("a", properties: "<w:gridSpan w:val=\"900000\"/>")
    #expect(throws: OfficeFileRefusal.tableTooLarge(cells: 1_000_000)) {
      try pieces("<w:tbl><w:tr>\(cell)\(cell)</w:tr></w:tbl>")
    }
  }
}
