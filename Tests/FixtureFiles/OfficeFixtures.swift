import Foundation

/// A Word document of the parts a test is about.
public struct WordFixture {
  private let body: String
  private let numbering: String?
  private let styles: String?

  /// What stands inside `w:body`, `w:numbering` and `w:styles`.
  public init(body: String, numbering: String? = nil, styles: String? = nil) {
    self.body = body
    self.numbering = numbering
    self.styles = styles
  }

  /// A paragraph of one run.
  public static func paragraph(_ text: String, properties: String = "") -> String {
    "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }

  /// A table cell of one paragraph.
  public static func cell(_ text: String, properties: String = "") -> String {
    "<w:tc>\(properties.isEmpty ? "" : "<w:tcPr>\(properties)</w:tcPr>")\(paragraph(text))</w:tc>"
  }

  /// The .docx file.
  public var bytes: Data {
    let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    let more =
      "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
      + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
      + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
    var zip = ZipFixture()
    zip.add("_rels/.rels", Relationships.list([("officeDocument", "word/document.xml")]))
    zip.add("word/document.xml", "<w:document \(space) \(more)><w:body>\(body)</w:body></w:document>")
    zip.add(
      "word/_rels/document.xml.rels",
      Relationships.list([("numbering", "numbering.xml"), ("styles", "/word/styles.xml")]))
    if let numbering { zip.add("word/numbering.xml", "<w:numbering \(space)>\(numbering)</w:numbering>") }
    if let styles { zip.add("word/styles.xml", "<w:styles \(space)>\(styles)</w:styles>") }
    return zip.bytes
  }
}

/// A workbook of the parts a test is about.
public struct SheetFixture {
  private let sheets: [(name: String, state: String, contents: String)]
  private let strings: String
  private let styles: String
  private let properties: String

  /// What stands inside `worksheet`, `sst`, `styleSheet`, and `workbookPr`'s attributes.
  public init(
    sheets: [(name: String, state: String, contents: String)], strings: String = "", styles: String = "",
    properties: String = ""
  ) {
    self.sheets = sheets
    self.strings = strings
    self.styles = styles
    self.properties = properties
  }

  /// One sheet of these rows.
  public init(rows: String, strings: String = "", styles: String = "", after: String = "") {
    self.init(
      sheets: [("Sheet1", "visible", "<sheetData>\(rows)</sheetData>\(after)")], strings: strings, styles: styles)
  }

  /// The .xlsx file.
  public var bytes: Data {
    let space = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    var zip = ZipFixture()
    zip.add("_rels/.rels", Relationships.list([("officeDocument", "xl/workbook.xml")]))
    let list = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" state=\"\(sheet.state)\" r:id=\"rId\(index + 1)\"/>"
    }
    zip.add(
      "xl/workbook.xml",
      "<workbook \(space) xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
        + "<workbookPr \(properties)/><sheets>\(list.joined())</sheets></workbook>")
    let parts = sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") }
    zip.add(
      "xl/_rels/workbook.xml.rels",
      Relationships.list(parts + [("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml")]))
    for (index, sheet) in sheets.enumerated() {
      zip.add("xl/worksheets/sheet\(index + 1).xml", "<worksheet \(space)>\(sheet.contents)</worksheet>")
    }
    zip.add("xl/sharedStrings.xml", "<sst \(space)>\(strings)</sst>")
    zip.add("xl/styles.xml", "<styleSheet \(space)>\(styles)</styleSheet>")
    return zip.bytes
  }
}

private enum Relationships {
  static func list(_ parts: [(type: String, target: String)]) -> String {
    let base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    let entries = parts.enumerated().map { index, part in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(base)\(part.type)\" Target=\"\(part.target)\"/>"
    }
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + "\(entries.joined())</Relationships>"
  }
}
