import FixtureFiles
import Foundation
import OfficeFiles
import Testing

@Suite("A form in a workbook")
struct WorkbookFormTests {
  private static let content = WorkbookContent(
    sheets: [
      WorkbookContent.Sheet(
        name: "填报", columnWidths: [3, 20, 12], headerRows: 2,
        rows: [
          [.styled(.title, .text("表"))],
          [.styled(.heading, .text("号")), .styled(.heading, .text("名称")), .styled(.heading, .text("值"))],
          [
            .text("r1"), .styled(.label, .text("死亡率_x0041_")),
            .styled(.input(decimals: 2), .number(Decimal(string: "16.1")!, decimals: 2)),
          ],
          [.text("r2"), .styled(.label, .blank), .styled(.inputText, .blank)],
        ],
        form: WorkbookContent.Form(
          protection: .locked, hiddenColumns: [0], frozenColumns: 2,
          merged: [CellRange(rows: 0...0, columns: 0...2), CellRange(rows: 2...3, columns: 1...1)],
          rowHeights: [0: 30],
          validations: [
            WorkbookContent.Validation(
              CellRange(rows: 2...2, columns: 2...2), .decimal(-10...10), prompt: .init("值", "填数"),
              complaint: .init("错", "只能填数")),
            WorkbookContent.Validation(
              CellRange(rows: 3...3, columns: 2...2),
              .list(sheet: "字典's", range: CellRange(rows: 0...2, columns: 0...0)), complaint: .init("错", "请选")),
          ],
          highlights: [
            WorkbookContent.Highlight(CellRange(rows: 2...3, columns: 2...2), while: "=$C3<0", .wrong)
          ],
          print: .landscape(repeating: 1...1), typeface: .chinese)),
      WorkbookContent.Sheet(
        name: "字典's", headerRows: 0, rows: [[.text("甲")]], form: WorkbookContent.Form(visibility: .hidden)),
      WorkbookContent.Sheet(
        name: "键&<>", headerRows: 0, rows: [[.text("k")]], form: WorkbookContent.Form(visibility: .veryHidden)),
    ], structure: .locked)

  @Test("reads back with its hidden sheets, merged cells and texts as they were")
  func roundTrip() throws {
    let sheets = try Workbook(Self.content.bytes()).sheets
    #expect(sheets.map(\.name) == ["填报", "字典's", "键&<>"])
    #expect(sheets.map(\.visibility) == [.visible, .hidden, .veryHidden])
    #expect(sheets[0].merged.map(\.rows) == [0...0, 2...3])
    #expect(sheets[0].rows[2].cells.map(\.text) == ["r1", "死亡率_x0041_", "16.1"])
    #expect(try PackageHazard.hazards(of: Self.content.bytes()).isEmpty)
  }

  @Test("locks all but its inputs, offers lists, checks numbers and prints across A4")
  func markup() throws {
    let archive = try ZipArchive(Self.content.bytes())
    func part(_ name: String) throws -> String { String(decoding: try archive.contents(of: name), as: UTF8.self) }
    let sheet = try part("xl/worksheets/sheet1.xml")
    #expect(sheet.contains("<sheetProtection sheet=\"1\""))
    #expect(sheet.contains("<col min=\"1\" max=\"1\" width=\"3.7109375\" hidden=\"1\" customWidth=\"1\"/>"))
    #expect(sheet.contains("<formula1>'字典''s'!$A$1:$A$3</formula1>"))
    #expect(sheet.contains("<formula1>-10</formula1><formula2>10</formula2>"))
    #expect(sheet.contains("<cfRule type=\"expression\" dxfId=\"0\" priority=\"1\"><formula>$C3&lt;0</formula>"))
    #expect(sheet.contains("paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\""))
    #expect(sheet.contains("xSplit=\"2\" ySplit=\"2\""))
    let book = try part("xl/workbook.xml")
    #expect(book.contains("<workbookProtection lockStructure=\"1\"/><bookViews>"))
    #expect(book.contains("state=\"veryHidden\""))
    let styles = try part("xl/styles.xml")
    #expect(styles.components(separatedBy: "<protection locked=\"0\"/>").count == 3)
    #expect(styles.contains("formatCode=\"0.00######\""))
  }

  @Test("names what acts or reaches out in a file that is handed in, but for plain hyperlinks")
  func hazards() throws {
    let base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    var zip = ZipFixture()
    zip.add(
      "[Content_Types].xml",
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/a\" "
        + "ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>")
    zip.add("xl/vbaProject.bin", "x")
    zip.add("xl/embeddings/oleObject1.bin", "x")
    zip.add("xl/externalLinks/externalLink1.xml", "<externalLink/>")
    zip.add(
      "xl/_rels/workbook.xml.rels",
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"a\" Type=\"\(base)hyperlink\" Target=\"https://example.org\" TargetMode=\"External\"/>"
        + "<Relationship Id=\"b\" Type=\"\(base)image\" Target=\"file:///x.png\" TargetMode=\"External\"/>"
        + "</Relationships>")
    #expect(
      try PackageHazard.hazards(of: zip.bytes) == [
        .macro(part: "[Content_Types].xml: application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
        .macro(part: "xl/vbaProject.bin"), .embeddedObject(part: "xl/embeddings/oleObject1.bin"),
        .externalLink(part: "xl/externalLinks/externalLink1.xml", target: ""),
        .externalLink(part: "xl/_rels/workbook.xml.rels", target: "file:///x.png"),
      ])
  }
}
