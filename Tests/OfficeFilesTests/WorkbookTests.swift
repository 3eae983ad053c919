import FixtureFiles
import Foundation
import OfficeFiles
import Testing

@Suite("A workbook")
struct WorkbookTests {
  @Test("gives text that is shared, inline or rich, with character references and line ends")
  func texts() throws {
    let fixture = SheetFixture(
      rows: """
        <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c>\
        <c r="D2" t="inlineStr"><is><t>&#x5987;&#22899;</t></is></c></row>
        """,
      strings: """
        <si><t>甲_x000D_&#10;乙</t></si>\
        <si><r><t>孕产妇</t></r><r><t xml:space="preserve"> 死亡率</t></r><rPh><t>reading</t></rPh></si>
        """)
    let sheet = try Workbook(fixture.bytes).sheets[0]
    #expect(sheet.rows.map(\.number) == [2])
    #expect(sheet.rows[0].cells.map(\.value) == [.text("甲\n乙"), .text("孕产妇 死亡率"), .blank, .text("妇女")])
  }

  @Test("gives numbers as people typed them")
  func numbers() throws {
    let stored = ["97.569999999999993", "1E-3", "100", "0.10", "-12.5", "123456789012345678", "1.5E+3", "-0"]
    let cells = stored.map { "<c><v>\($0)</v></c>" }.joined()
    let values = try Workbook(SheetFixture(rows: "<row>\(cells)</row>").bytes).sheets[0].rows[0].cells.map(\.text)
    #expect(values == ["97.57", "0.001", "100", "0.10", "-12.5", "123456789012346000", "1500", "-0"])
  }

  @Test("tells dates and percentages by their formats")
  func formats() throws {
    let styles = """
      <numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>\
      <numFmt numFmtId="165" formatCode="[Red]0.00&quot;days&quot;"/><numFmt numFmtId="166" formatCode="0.0%"/></numFmts>\
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/>\
      <xf numFmtId="22"/><xf numFmtId="21"/></cellXfs>
      """
    let cells = """
      <c s="1"><v>45291</v></c><c s="2"><v>44197</v></c><c s="3"><v>45291</v></c>\
      <c s="4"><v>0.85599999999999998</v></c><c s="5"><v>45291.354166666664</v></c><c s="6"><v>0.5</v></c>\
      <c s="1"><v>59</v></c><c s="1"><v>61</v></c>
      """
    let rows = try Workbook(SheetFixture(rows: "<row>\(cells)</row>", styles: styles).bytes).sheets[0].rows
    #expect(
      rows[0].cells.map(\.value) == [
        .date("2023-12-31"), .date("2021-01-01"), .number("45291"), .percentage("85.6"), .date("2023-12-31T08:30:00"),
        .date("12:00:00"), .date("1900-02-28"), .date("1900-03-01"),
      ])
    #expect(rows[0].cells[3].text == "85.6%")
  }

  @Test("tells formulas from entries and says where a result was never stored")
  func formulas() throws {
    let cells = """
      <c r="A1"><f>B1*2</f><v>14</v></c><c r="B1"><f>1+1</f></c><c r="C1" t="b"><v>1</v></c>\
      <c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1" t="str"><f>"甲"</f><v>甲</v></c><c r="F1" s="3"/>
      """
    let row = try Workbook(SheetFixture(rows: "<row r=\"1\">\(cells)</row>").bytes).sheets[0].rows[0]
    #expect(row.cells.map(\.value) == [.number("14"), .uncomputed, .boolean(true), .error("#DIV/0!"), .text("甲")])
    #expect(row.cells.map(\.source) == [.computed, .computed, .entered, .computed, .computed])
  }

  @Test("names its sheets, hidden ones too, and its merged cells")
  func sheets() throws {
    let data = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>"
    let fixture = SheetFixture(
      sheets: [
        ("指标", "visible", data + "<mergeCells><mergeCell ref=\"A1:$C$2\"/><mergeCell ref=\"junk\"/></mergeCells>"),
        ("字典", "veryHidden", data),
      ], properties: "date1904=\"1\"")
    let sheets = try Workbook(fixture.bytes).sheets
    #expect(sheets.map(\.name) == ["指标", "字典"])
    #expect(sheets.map(\.visibility) == [.visible, .veryHidden])
    #expect(sheets[0].merged.map(\.rows) == [0...1])
    #expect(sheets[0].merged.map(\.columns) == [0...2])
  }

  @Test("of a million rows is refused and not kept")
  func tooLong() {
    let row = "<row><c><v>1</v></c></row>"
    let many = SheetFixture(rows: String(repeating: row, count: 200_001))
    #expect(throws: OfficeFileRefusal.tooManyRows(sheet: "Sheet1", limit: 200_000)) { try Workbook(many.bytes) }
    let wide = SheetFixture(
      rows: "<row r=\"1\"><c r=\"XFD1\" s=\"1\"/></row><row r=\"7\"><c r=\"GT7\"><v>1</v></c></row>")
    #expect(throws: OfficeFileRefusal.tooManyColumns(sheet: "Sheet1", row: 7, limit: 200)) { try Workbook(wide.bytes) }
    let limits = WorkbookLimits(cells: 300)
    let sparse = SheetFixture(
      rows: "<row r=\"1\"><c r=\"GR1\"><v>1</v></c></row><row r=\"2\"><c r=\"GR2\"><v>1</v></c></row>")
    #expect(throws: OfficeFileRefusal.tooManyCells(sheet: "Sheet1", limit: 300)) {
      try Workbook(sparse.bytes, limits: limits)
    }
  }

  @Test("with damaged cells or markup is refused with the place")
  func damaged() {
    func refusal(_ rows: String) -> OfficeFileRefusal? {
      do {
        _ = try Workbook(SheetFixture(rows: rows).bytes)
        return nil
      } catch { return error as? OfficeFileRefusal }
    }
    let cell = OfficeFileRefusal.cellDamaged(sheet: "Sheet1", cell: "B3")
    #expect(refusal("<row r=\"3\"><c r=\"B3\" t=\"s\"><v>9</v></c></row>") == cell)
    #expect(refusal("<row r=\"3\"><c r=\"B3\"><v>12abc</v></c></row>") == cell)
    #expect(refusal("<row r=\"3\"><c r=\"B3\"><v>inf</v></c></row>") == cell)
    #expect(refusal("<row r=\"3\"><c r=\"B0\"><v>1</v></c></row>") == .cellDamaged(sheet: "Sheet1", cell: "B0"))
    #expect(refusal("<row>\n<c></row>") == .markupDamaged(part: "xl/worksheets/sheet1.xml", line: 2))
  }

  @Test("that declares entities is refused")
  func entities() {
    var zip = ZipFixture()
    zip.add(
      "xl/workbook.xml",
      """
      <!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets>&b;</sheets></workbook>
      """)
    let bytes = zip.bytes
    #expect(throws: OfficeFileRefusal.markupDeclaresEntities(part: "xl/workbook.xml")) { try Workbook(bytes) }
  }
}
