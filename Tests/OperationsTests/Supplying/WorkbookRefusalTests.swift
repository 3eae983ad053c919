import FixtureFiles
import Foundation
import OfficeFiles
import Operations
import PlanModel
import Rounds
import Testing
import Wording

@Suite("A workbook that is refused as a whole")
struct WorkbookRefusalTests {
  private func refusal(
    _ bytes: Data, unit: String = UnitFixture.unit, round: ReportingRound = UnitFixture.round
  ) -> WorkbookRefusal? {
    do {
      _ = try UnitFixture.read(bytes, unit: unit, round: round)
      return nil
    } catch {
      return error as? WorkbookRefusal
    }
  }

  private func refusal(_ edit: (inout EditedWorkbook) -> Void) throws -> WorkbookRefusal? {
    var edited = try EditedWorkbook()
    edit(&edited)
    return refusal(SheetFixture(sheets: edited.contents).bytes)
  }

  /// The workbook with more parts.
  private func refusal(adding parts: [(String, String)]) throws -> WorkbookRefusal? {
    let archive = try ZipArchive(UnitFixture.workbook.bytes(.zh))
    var zip = ZipFixture()
    let added = Set(parts.map(\.0))
    for entry in archive.entries where !added.contains(entry.name) {
      zip.add(entry.name, String(decoding: try archive.contents(of: entry.name), as: UTF8.self))
    }
    for (name, text) in parts { zip.add(name, text) }
    return refusal(zip.bytes)
  }

  @Test("is of another unit, region or year, and says whose it is")
  func others() throws {
    let bytes = try UnitFixture.workbook.bytes(.zh)
    #expect(refusal(bytes, unit: "市教委") == .otherUnit("市卫生健康委", expected: "市教委"))
    let next = try #require(
      ReportingRound(
        region: UnitFixture.round.region, year: 2026, opens: RoundDay("2027-01-05")!, closes: RoundDay("2027-02-28")!))
    let refused = try #require(refusal(bytes, round: next))
    #expect(refused == .otherRound(UnitFixture.round.id, expected: next.id))
    #expect(refused.reason.zh == "这是监测轮次 990100-2025 的工作簿，本轮是 990100-2026（地区代码-年度）。请下载本轮的工作簿填写。")
    #expect(refusal(bytes) == nil)
  }

  @Test("is of another format, has no key sheet, or one that somebody edited")
  func key() throws {
    #expect(try refusal { $0.put("键", "B1", text: "2") } == .otherVersion("2"))
    #expect(try refusal { $0.drop("键") } == .keyMissing)
    #expect(try refusal { $0.put("键", "B3", text: "市教委") } == .keyEdited)
    #expect(try refusal { $0.put("键", "F6", text: "9") } == .keyEdited)
    #expect(try refusal { $0.put("键", "D6", text: "i:活产数") } == .keyEdited)
    #expect(try refusal { $0.put("键", "G6", text: "-4") } == .keyEdited)
    #expect(try refusal { $0.put("键", "I6", text: "9.4") } == .keyEdited)
    #expect(try refusal { $0.clear("键", "B5") } == .keyEdited)
    #expect(try refusal { $0.move("键") { $0 == 7 ? nil : $0 } } == .keyEdited)
    #expect(try refusal { $0.put("键", "A40", text: "f99") } == .keyEdited)
    #expect(try refusal { $0.drop("任务进展") } == .sheetMissing(.UnitWorkbook.tasks))
    #expect(try refusal { $0.put("说明", "A20", text: "随便") } == nil)
  }

  @Test("is no .xlsx at all")
  func otherFormats() throws {
    #expect(refusal(Data()) == .notAWorkbook)
    #expect(refusal(Data("指标,数值\n".utf8)) == .notAWorkbook)
    // .xls, .et and .xlsx behind a password are OLE compound files.
    #expect(
      refusal(Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 600))) == .notAWorkbook
    )
    #expect(refusal(WordFixture(body: WordFixture.paragraph("甲")).bytes) == .keyMissing)
    var zip = ZipFixture()
    zip.add("readme.txt", "x")
    #expect(refusal(zip.bytes) == .notAWorkbook)
    #expect(refusal(try UnitFixture.workbook.bytes(.zh).prefix(3_000)) == .unreadable(.archiveDamaged))
    #expect(refusal(Data([0x50, 0x4B, 3, 4] + Array(repeating: 0, count: 9 << 20))) == .tooLarge)
  }

  @Test("carries macros, foreign objects or links to other files")
  func hazards() throws {
    #expect(try refusal(adding: [("xl/vbaProject.bin", "x")]) == .macros(part: "xl/vbaProject.bin"))
    #expect(
      try refusal(adding: [
        (
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/x\" "
            + "ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>"
        )
      ]) == .macros(part: "[Content_Types].xml: application/vnd.ms-excel.sheet.macroEnabled.main+xml"))
    #expect(
      try refusal(adding: [("xl/macrosheets/sheet1.xml", "<x/>")]) == .macros(part: "xl/macrosheets/sheet1.xml"))
    #expect(
      try refusal(adding: [("xl/embeddings/oleObject1.bin", "x")])
        == .embeddedObject(part: "xl/embeddings/oleObject1.bin"))
    #expect(
      try refusal(adding: [("xl/externalLinks/externalLink1.xml", "<x/>")])
        == .externalLinks(part: "xl/externalLinks/externalLink1.xml", target: ""))
    let relation = { (type: String) in
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" "
        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(type)\" "
        + "Target=\"file:///C:/a.xlsx\" TargetMode=\"External\"/></Relationships>"
    }
    let part = "xl/worksheets/_rels/sheet2.xml.rels"
    #expect(
      try refusal(adding: [(part, relation("externalLinkPath"))])
        == .externalLinks(part: part, target: "file:///C:/a.xlsx"))
    // An address that a program made clickable is none.
    #expect(try refusal(adding: [(part, relation("hyperlink"))]) == nil)
  }

  @Test("declares entities or is damaged inside, and says where")
  func markup() throws {
    let entities = "<!DOCTYPE a [<!ENTITY b \"lol\">]><sst xmlns=\"x\"><si><t>&b;</t></si></sst>"
    #expect(
      try refusal(adding: [("xl/sharedStrings.xml", entities)])
        == .unreadable(.markupDeclaresEntities(part: "xl/sharedStrings.xml")))
    #expect(
      try refusal(adding: [("xl/_rels/workbook.xml.rels", "<Relationships>")])
        == .unreadable(.markupDamaged(part: "xl/_rels/workbook.xml.rels", line: 1)))
  }

  @Test("has a million rows, ten thousand columns, or texts meant to fill the memory")
  func sizes() throws {
    func book(_ rows: String, strings: String = "") -> Data { SheetFixture(rows: rows, strings: strings).bytes }
    let million = [[WorkbookContent.Cell]](repeating: [.number(1, decimals: 0)], count: 1_000_000)
    let bytes = try WorkbookContent(sheets: [.init(name: "指标数据", headerRows: 0, rows: million)]).bytes()
    #expect(bytes.count < UnitWorkbookReading.byteLimit)
    #expect(refusal(bytes) == .tooLarge)
    let row = "<row><c><v>1</v></c></row>"
    #expect(refusal(book(String(repeating: row, count: 5_001))) == .tooLarge)
    #expect(refusal(book("<row r=\"1\"><c r=\"NTP1\"><v>1</v></c></row>")) == .tooLarge)
    let wide = "<row>\(String(repeating: "<c><v>1</v></c>", count: 10_000))</row>"
    #expect(refusal(book(wide)) == .tooLarge)
    var zip = ZipFixture()
    let space = "http://schemas.openxmlformats.org"
    zip.add(
      "xl/_rels/workbook.xml.rels",
      "<Relationships xmlns=\"\(space)/package/2006/relationships\"><Relationship Id=\"a\" "
        + "Type=\"\(space)/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
    )
    zip.add("xl/workbook.xml", "<workbook/>")
    // 20 MB of zeros in 130 KB.
    zip.addZeros("xl/sharedStrings.xml", groups: 10_000)
    #expect(refusal(zip.bytes) == .tooLarge)
    #expect(refusal(book("", strings: String(repeating: "<si/>", count: 200_001))) == .tooLarge)
    let long = "<si><t>\(String(repeating: "长", count: 40_000))</t></si>"
    #expect(refusal(book("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", strings: long)) == .tooLarge)
  }

  @Test("says what to do, in both languages")
  func words() {
    let refusals: [WorkbookRefusal] = [
      .notAWorkbook, .tooLarge, .unreadable(.archiveDamaged), .macros(part: "x"), .embeddedObject(part: "x"),
      .externalLinks(part: "x", target: "y"), .keyMissing, .keyEdited, .otherVersion("0"),
      .otherUnit("甲", expected: "乙"), .otherRound(UnitFixture.round.id, expected: UnitFixture.round.id),
      .sheetMissing(.UnitWorkbook.tasks),
    ]
    for refusal in refusals {
      #expect(refusal.reason.zh.contains("请"))
      #expect(refusal.reason.zh.hasSuffix("。") && refusal.reason.en.hasSuffix("."))
    }
  }
}
