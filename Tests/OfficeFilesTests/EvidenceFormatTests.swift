import FixtureFiles
import Foundation
import Testing

@testable import OfficeFiles

@Suite("A file handed in as evidence")
struct EvidenceFormatTests {
  private static let png = chunks([
    ("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]), ("IDAT", [1, 2, 3]), ("IEND", []),
  ])
  /// Start, a frame of 1 by 1, a scan of two bytes, the end.
  private static let jpeg =
    Data([0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0xFF, 0xD9, 0xFF, 0xFF, 0xC0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0])
    + Data([0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0xAA, 0xFF, 0x00, 0xFF, 0xD9])
  private static let pdf = PDFFixture(pages: [[PDFFixture.text("Report", x: 50, y: 700)]]).bytes

  private static func chunks(_ chunks: [(name: String, bytes: [UInt8])]) -> Data {
    var out: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    for chunk in chunks {
      out += [0, 0, 0, UInt8(chunk.bytes.count)] + Array(chunk.name.utf8) + chunk.bytes + [0, 0, 0, 0]
    }
    return Data(out)
  }

  private static let sheetMain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
  private static let wordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

  /// A package of these types and parts.
  private static func package(
    main: String = sheetMain, part: String = "xl/workbook.xml", types: String = "", links: String = "",
    adding: (inout ZipFixture) -> Void = { _ in }
  ) -> Data {
    var zip = ZipFixture()
    zip.add(
      "[Content_Types].xml",
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Override PartName=\"/\(part)\" ContentType=\"\(main)\"/>\(types)</Types>")
    zip.add(
      "_rels/.rels",
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(links)</Relationships>")
    zip.add(part, "<main/>")
    adding(&zip)
    return zip.bytes
  }

  @Test("is recognised by its content")
  func recognised() throws {
    #expect(try EvidenceFormat.recognised(in: Self.pdf) == .pdf)
    #expect(try EvidenceFormat.recognised(in: Self.png) == .png)
    #expect(try EvidenceFormat.recognised(in: Self.jpeg) == .jpeg)
    #expect(try EvidenceFormat.recognised(in: Self.package()) == .xlsx)
    #expect(try EvidenceFormat.recognised(in: Self.package(main: Self.wordMain, part: "word/document.xml")) == .docx)
    let drawn = Data("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"/>".utf8)
    #expect(try EvidenceFormat.recognised(in: RasterPicture(svg: drawn, width: 4).png) == .png)
    #expect(EvidenceFormat.allCases.map(\.fileExtension) == ["pdf", "png", "jpg", "xlsx", "docx"])
    #expect(Set(EvidenceFormat.allCases.map(\.mediaType)).count == EvidenceFormat.allCases.count)
  }

  @Test("written by this product's own workbook writer is a workbook")
  func ownWorkbook() throws {
    let content = WorkbookContent(sheets: [WorkbookContent.Sheet(name: "甲", rows: [[.text("乙")]])])
    #expect(try EvidenceFormat.recognised(in: content.bytes()) == .xlsx)
  }

  @Test("is refused where it is none of the formats, whatever it is called")
  func notAccepted() {
    let program = Data([0x4D, 0x5A, 0x90, 0]) + Data(count: 200)
    var archive = ZipFixture()
    archive.add("virus.exe", "MZ")
    let others: [(Data, String)] = [
      (program, "台账.pdf"), (Data([0x7F, 0x45, 0x4C, 0x46]) + Data(count: 60), "a.png"),
      (Data("<!DOCTYPE html><script>alert(1)</script>".utf8), "照片.png"),
      (Data("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>".utf8), "图.svg"),
      (Data("年份,数值\n2024,=cmd|' /C calc'!A0\n".utf8), "表.csv"), (Data("GIF89a".utf8) + Data(count: 20), "a.gif"),
      (Data("\n%PDF-1.4\n%%EOF".utf8), "a.pdf"), (Data("%PDF-x.y".utf8), "a.pdf"), (Data("%PDF-1".utf8), "a.pdf"),
      (program + Self.pdf, "a.pdf"), (archive.bytes, "a.xlsx"),
      (Self.package(main: Self.sheetMain.replacingOccurrences(of: "sheet", with: "presentation")), "a.xlsx"),
      (Self.package(main: Self.sheetMain.replacingOccurrences(of: "sheet.main", with: "template.main")), "a.xlsx"),
      (Self.package(types: "<Override PartName=\"/word/document.xml\" ContentType=\"\(Self.wordMain)\"/>"), "a.xlsx"),
    ]
    for (bytes, name) in others {
      #expect(throws: EvidenceRefusal.notAccepted, "\(name)") { try EvidenceFormat.recognised(in: bytes, named: name) }
    }
    let reason = EvidenceRefusal.notAccepted.reason
    #expect(reason.zh.contains("PDF、PNG 或 JPEG 图片、Excel 工作簿（.xlsx）、Word 文档（.docx）"))
    #expect(reason.en.contains("Taken are: PDF, PNG or JPEG pictures"))
  }

  @Test("that is empty or too large is refused with the limit")
  func sizes() {
    #expect(throws: EvidenceRefusal.empty) { try EvidenceFormat.recognised(in: Data()) }
    #expect(throws: EvidenceRefusal.tooLarge(bytes: Self.pdf.count, limit: Self.pdf.count - 1)) {
      try EvidenceFormat.recognised(in: Self.pdf, limit: Self.pdf.count - 1)
    }
    #expect(throws: Never.self) { try EvidenceFormat.recognised(in: Self.pdf, limit: Self.pdf.count) }
    let reason = EvidenceRefusal.tooLarge(bytes: (20 << 20) + 1, limit: 20 << 20).reason
    #expect(reason.zh == "这个文件有 20.1 MB，超过 20 MB 的上限。请压缩其中的图片，或拆成几个文件。")
  }

  @Test("that is cut off anywhere is refused")
  func cutOff() {
    for whole in [Self.png, Self.jpeg, Self.package()] {
      for length in 0..<whole.count {
        #expect(throws: (any Error).self, "\(length)") { try EvidenceFormat.recognised(in: whole.prefix(length)) }
      }
    }
    #expect(throws: EvidenceRefusal.cutOff(.pdf)) { try EvidenceFormat.recognised(in: Self.pdf.dropLast(40)) }
    #expect(throws: EvidenceRefusal.cutOff(.jpeg)) { try EvidenceFormat.recognised(in: Self.jpeg.dropLast(2)) }
  }

  @Test("that is two formats at once is refused, or is the one it begins and ends as")
  func polyglots() throws {
    let archive = Self.package { zip in zip.add("padding", String(repeating: "x", count: 3_000)) }
    #expect(throws: EvidenceRefusal.cutOff(.pdf)) { try EvidenceFormat.recognised(in: Self.pdf + archive) }
    #expect(throws: EvidenceRefusal.dataBehindTheEnd(.png, bytes: archive.count)) {
      try EvidenceFormat.recognised(in: Self.png + archive)
    }
    #expect(try EvidenceFormat.recognised(in: Self.jpeg + archive) == .jpeg, "telephones append data too")
    let page = Self.pdf + Data("<script>alert(1)</script>".utf8)
    #expect(try EvidenceFormat.recognised(in: page) == .pdf, "sent as application/pdf only")
  }

  @Test("with macros, controls or a template from elsewhere is refused with the part")
  func macros() {
    let office = "http://schemas.microsoft.com/office/2006/relationships/"
    let format = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    let remote = "https://example.org/a.dotm"
    let cases: [(Data, String)] = [
      (Self.package(adding: { $0.add("xl/vbaProject.bin", "x") }), "xl/vbaProject.bin"),
      (Self.package(adding: { $0.add("xl/VBAPROJECT.BIN", "x") }), "xl/VBAPROJECT.BIN"),
      (Self.package(adding: { $0.add("xl/macrosheets/sheet1.xml", "<x/>") }), "xl/macrosheets/sheet1.xml"),
      (Self.package(adding: { $0.add("word/activeX/activeX1.xml", "<x/>") }), "word/activeX/activeX1.xml"),
      (Self.package(main: "application/vnd.ms-excel.sheet.macroEnabled.main+xml"), "/xl/workbook.xml"),
      (
        Self.package(types: "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"), "bin"
      ),
      (
        Self.package(links: "<Relationship Id=\"a\" Type=\"\(office)vbaProject\" Target=\"quiet.dat\"/>"), "quiet.dat"
      ),
      (
        Self.package(
          links: "<Relationship Id=\"a\" Type=\"\(format)attachedTemplate\" Target=\"\(remote)\" "
            + "TargetMode=\"External\"/>"), remote
      ),
    ]
    for (bytes, part) in cases {
      #expect(throws: EvidenceRefusal.macros(part: part)) { try EvidenceFormat.recognised(in: bytes) }
    }
    let link = "<Relationship Id=\"a\" Type=\"\(format)hyperlink\" Target=\"\(remote)\" TargetMode=\"External\"/>"
    #expect(throws: Never.self) { try EvidenceFormat.recognised(in: Self.package(links: link)) }
  }

  @Test("locked by a password or of an old Office format is refused as what it is")
  func compoundFiles() {
    let head = Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) + Data(count: 600)
    let name = Data("EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    #expect(throws: EvidenceRefusal.oldOffice) { try EvidenceFormat.recognised(in: head, named: "a.xls") }
    #expect(throws: EvidenceRefusal.encrypted) { try EvidenceFormat.recognised(in: head + name, named: "a.xlsx") }
    #expect(throws: OfficeFileRefusal.archiveEncrypted(part: "xl/secret.xml")) {
      try EvidenceFormat.recognised(in: Self.package(adding: { $0.add("xl/secret.xml", "x", flags: 1) }))
    }
  }

  @Test("that would inflate too far, lies about it, or has two parts of one name is refused")
  func bombs() {
    #expect(throws: OfficeFileRefusal.bomb(part: "xl/sheet1.xml", ratio: 158)) {
      try EvidenceFormat.recognised(in: Self.package(adding: { $0.addZeros("xl/sheet1.xml", groups: 50_000) }))
    }
    #expect(throws: OfficeFileRefusal.self) {
      try EvidenceFormat.recognised(in: Self.package(adding: { $0.addZeros("xl/sheet1.xml", groups: 150_000) }))
    }
    #expect(throws: OfficeFileRefusal.archiveDamaged) {
      try EvidenceFormat.recognised(
        in: Self.package(adding: { $0.addZeros("xl/sheet1.xml", groups: 1_000, stating: 10) }))
    }
    #expect(throws: OfficeFileRefusal.archiveDamaged) {
      try EvidenceFormat.recognised(in: Self.package(adding: { $0.add("XL/workbook.xml", "<other/>") }))
    }
  }

  @Test("whose name says another format is refused; names without an ending are not")
  func names() throws {
    #expect(throws: EvidenceRefusal.extensionMismatch(ending: "pdf", .png)) {
      try EvidenceFormat.recognised(in: Self.png, named: "证明.pdf")
    }
    #expect(throws: EvidenceRefusal.extensionMismatch(ending: "exe", .pdf)) {
      try EvidenceFormat.recognised(in: Self.pdf, named: "证明.pdf.exe")
    }
    for name in ["a.JPG", "a.jpeg", "a", "a.", "2024年.材料.jpe"] {
      #expect(try EvidenceFormat.recognised(in: Self.jpeg, named: name) == .jpeg)
    }
    let reason = EvidenceRefusal.extensionMismatch(ending: "pdf", .jpeg).reason
    #expect(reason.zh == "文件名的后缀是“.pdf”，内容却是JPEG 图片。请核对是不是选错了文件；没有选错，就把后缀改成“.jpg”再提交。")
  }
}
