import FixtureFiles
import Foundation
import OfficeFiles
import PlanDocuments
import PlanModel
import Testing
import Wording

@Suite("An original")
struct OriginalReaderTests {
  private func read(_ text: String, _ name: String = "plan.txt") throws -> OriginalText {
    try OriginalReader().read(Data(text.utf8), fileName: name)
  }

  private func refusal(_ bytes: [UInt8], _ name: String) -> String {
    do {
      _ = try OriginalReader().read(Data(bytes), fileName: name)
      return "was read"
    } catch { return (error as? any Refusal)?.reason(.en) ?? "no refusal" }
  }

  @Test("as text keeps every line exactly, tabs and spaces too")
  func text() throws {
    let original = try read("\u{FEFF}规划\r\n\r\n\t领域\t序号 \n　　前言\n \t　\n末")
    #expect(original.lines == ["规划", "", "\t领域\t序号 ", "　　前言", " \t　", "末"])
    let paragraphs = [("规划", 1), ("\t领域\t序号 ", 3), ("　　前言", 4), (" \t　", 5), ("末", 6)]
    #expect(original.blocks == paragraphs.map { .paragraph(Paragraph(text: $0.0, lines: SourceLines($0.1))) })
    #expect(original.source.encoding == "utf-8-bom")
    #expect(original.source.lines == 6)
    #expect(original.source.sha256.count == 64)
    #expect(try read("甲\r乙\r").lines == ["甲", "乙"])
    #expect { try read(String(repeating: "\n", count: 500_001)) } throws: { error in
      (error as? OriginalRefusal)?.cause as? OfficeFileRefusal == .tooManyParagraphs(limit: 500_000)
    }
  }

  @Test("is known by its contents, whatever its name says")
  func formats() throws {
    let word = WordFixture(body: WordFixture.paragraph("一、健康")).bytes
    #expect(try OriginalReader().read(word, fileName: "folder/plan.txt").source.encoding == "docx")
    #expect(try OriginalReader().read(word, fileName: "folder/plan.txt").source.file == "plan.txt")
    #expect(try read("<html><body><p>甲<p>乙</body></html>", "plan.doc").lines == ["甲", "乙"])
    #expect(try read("指标,值\n甲,1\n", "a.csv").lines == ["指标\t值", "甲\t1"])
    #expect(try read("甲,乙\n").lines == ["甲,乙"])
    #expect(try read("<3 的比例", "a.txt").lines == ["<3 的比例"])
  }

  @Test("from Word, HTML and Excel gives the same table")
  func tables() throws {
    func cell(_ text: String, _ properties: String = "") -> String { WordFixture.cell(text, properties: properties) }
    let word = WordFixture(
      body: WordFixture.paragraph("指标表") + """
        <w:tbl><w:tr>\(cell("领域", "<w:vMerge w:val=\"restart\"/>"))\(cell("指标", "<w:gridSpan w:val=\"2\"/>"))</w:tr>\
        <w:tr>\(cell("", "<w:vMerge/>"))\(cell("1"))\(cell("甲"))</w:tr><w:tr>\(cell(""))\(cell(""))\(cell(""))</w:tr>\
        <w:tr>\(cell("健康"))\(cell("2"))\(cell("乙"))</w:tr></w:tbl>
        """)
    let html = """
      <p>指标表</p><table><tr><td rowspan=2>领域<td colspan=2>指标<tr><td>1<td>甲<tr><td><td><td><tr><td>健康<td>2<td>乙</table>
      """
    func text(_ place: String, _ text: String) -> String {
      "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }
    let sheet = SheetFixture(
      rows: """
        <row r="1">\(text("A1", "指标表"))</row><row r="3">\(text("A3", "领域"))\(text("B3", "指标"))</row>\
        <row r="4"><c r="B4"><v>1</v></c>\(text("C4", "甲"))</row><row r="5"/>\
        <row r="6">\(text("A6", "健康"))<c r="B6"><v>2</v></c>\(text("C6", "乙"))</row>
        """,
      after: "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A3:A5\"/><mergeCell ref=\"B3:C3\"/></mergeCells>")
    for (bytes, name) in [(word.bytes, "a.docx"), (Data(html.utf8), "a.html"), (sheet.bytes, "a.xlsx")] {
      let original = try OriginalReader().read(bytes, fileName: name)
      #expect(original.lines == ["指标表", "领域\t指标\t", "\t1\t甲", "健康\t2\t乙"])
      guard case .table(let table) = original.blocks.last else {
        Issue.record("\(name) has no table")
        continue
      }
      #expect(table.columns == 3)
      #expect(table.rows.map(\.lines) == [SourceLines(2), SourceLines(3), SourceLines(4)])
      #expect(table.rows.map { $0.cells.map(\.text) } == [["领域", "指标", "指标"], ["领域", "1", "甲"], ["健康", "2", "乙"]])
      #expect(table.rows[0].cells.map(\.origin) == [.own, .own, .spannedFromLeft])
      #expect(table.rows[1].cells.map(\.origin) == [.spannedFromAbove, .own, .own])
      #expect(table.rows[1].cells[0].lines == SourceLines(2))
    }
  }

  @Test("from Excel takes visible sheets only, their notes as paragraphs and their tabs for titles")
  func sheets() throws {
    func row(_ number: Int, _ texts: [String]) -> String {
      let cells = texts.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined()
      return "<row r=\"\(number)\">\(cells)</row>"
    }
    let fixture = SheetFixture(sheets: [
      ("妇女指标", "visible", "<sheetData>\(row(1, ["领域", "值"]))\(row(2, ["健康", "1"]))\(row(4, ["注：甲"]))</sheetData>"),
      ("字典", "hidden", "<sheetData>\(row(1, ["秘", "密"]))</sheetData>"),
      ("Sheet3", "visible", "<sheetData>\(row(1, ["只有标题"]))</sheetData>"),
    ])
    let original = try OriginalReader().read(fixture.bytes, fileName: "a.xlsx")
    #expect(original.lines == ["妇女指标", "领域\t值", "健康\t1", "注：甲", "只有标题"])
    #expect(original.blocks.count == 4)
  }

  @Test("from Word keeps empty paragraphs as lines and breaks in cells as line breaks")
  func word() throws {
    let cells = "<w:tc>\(WordFixture.paragraph("妇女与"))\(WordFixture.paragraph("健康"))</w:tc>\(WordFixture.cell("1"))"
    let word = WordFixture(body: WordFixture.paragraph("") + "<w:tbl><w:tr>\(cells)</w:tr></w:tbl>")
    let original = try OriginalReader().read(word.bytes, fileName: "a.docx")
    #expect(original.lines == ["", "妇女与 健康\t1"])
    guard case .table(let table) = original.blocks.first else { return #expect(Bool(false), "no table") }
    #expect(table.rows[0].cells[0].text == "妇女与\n健康")
    #expect(table.lines == SourceLines(2))
  }

  @Test("that cannot be read is refused by name, with what to do")
  func refusals() {
    #expect(refusal([], "a.docx") == "“a.docx”: The file is empty (0 bytes). Please obtain it again.")
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]
    #expect(refusal(png, "plan.docx").hasPrefix("“plan.docx”: This is a PNG picture, not a document."))
    #expect(refusal([0x01, 0xFE, 0x00, 0x9C, 0x00], "plan.docx").contains("This is no .docx file"))
    #expect(refusal([0xFF, 0xD8, 0xFF, 0xE0], "plan.pdf").contains("JPEG"))
    #expect(refusal(Array("Rar!".utf8) + [0x1A, 7, 0], "plan.docx").contains("RAR archive. Unpack it"))
    var zip = ZipFixture()
    zip.add("plan.docx", "x")
    #expect(refusal(Array(zip.bytes), "plan.docx").contains("ZIP archive. Unpack it"))
    zip.add("OFD.xml", "x")
    #expect(refusal(Array(zip.bytes), "plan.ofd").contains("OFD cannot be read yet"))
    let word = Array(WordFixture(body: WordFixture.paragraph("甲")).bytes)
    #expect(refusal(Array(word.dropLast(100)), "plan.docx").contains("truncated or damaged"))
    #expect(refusal(Array("\n \n".utf8), "plan.txt").contains("There is no text in this file"))
    #expect(refusal(Array("%PDF-1.4\nbroken".utf8), "plan.pdf").hasPrefix("“plan.pdf”: "))
    let locked: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let stream = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(refusal(locked + stream, "plan.docx").contains("password"))
  }

  @Test("that is too large is refused before it is read")
  func tooLarge() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("big.txt")
    try Data().write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: 200 << 20)
    try handle.close()
    let limit = OfficeFileRefusal.tooLarge(bytes: 200 << 20, limit: 64 << 20)
    #expect { try OriginalReader().read(file) } throws: { error in
      (error as? OriginalRefusal)?.cause as? OfficeFileRefusal == limit
    }
    #expect { try OriginalReader().read(folder.appendingPathComponent("none.txt")) } throws: { error in
      (error as? OriginalRefusal)?.cause as? UnreadableOriginal == .notThere
    }
  }

  @Test("of a few long shared texts does not fill the memory")
  func sharedText() {
    let row = "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row>"
    let text = String(repeating: "长", count: 30_000)
    let fixture = SheetFixture(rows: String(repeating: row, count: 2_000), strings: "<si><t>\(text)</t></si>")
    #expect { try OriginalReader().read(fixture.bytes, fileName: "a.xlsx") } throws: { error in
      (error as? OriginalRefusal)?.cause as? OfficeFileRefusal == .textTooLong(characters: 64 << 20)
    }
  }
}
