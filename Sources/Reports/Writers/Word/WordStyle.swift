import Figures
import Wording

/// A paragraph's look in a Word file.
struct WordStyle {
  /// Named by `w:pStyle`.
  let id: ID
  /// As Word shows it; built-in names are known to it in every language.
  let name: String
  var face = WordFace.song
  /// In half-points: 三号 32, 二号 44, 四号 28, 五号 21, 小五 18.
  var size = 32
  var isBold = false
  var alignment: StaticString?
  /// In hundredths of a character.
  var firstLine = 0
  var line = Line.exact(WordMeasure.linePitch)
  var before = 0
  var after = 0
  /// Counted from 0, as Word's outline is.
  var outline: Int?
  /// Stays on the page of what follows.
  var keepsWithNext = false

  /// The height of lines.
  enum Line {
    /// In twips.
    case exact(Int)
    case automatic
  }

  enum ID: String {
    case normal = "Normal"
    case title = "Title"
    case subtitle = "Subtitle"
    case first = "Heading1"
    case second = "Heading2"
    case third = "Heading3"
    case fourth = "Heading4"
    case addressee = "ReportAddressee"
    case item = "ReportItem"
    case note = "ReportNote"
    case emphasis = "ReportEmphasis"
    case caption = "Caption"
    case unit = "ReportUnit"
    case picture = "ReportPicture"
    case cellHead = "ReportCellHead"
    case cell = "ReportCell"
    case cellSmall = "ReportCellSmall"
    case attachmentNote = "ReportAttachments"
    case issued = "ReportIssued"
    case attachment = "ReportAttachment"
    case attachmentTitle = "ReportAttachmentTitle"
    case sectionEnd = "ReportSectionEnd"
    case header = "Header"
    case footer = "Footer"
  }

  /// Every style, set as GB/T 9704-2012 (5.2 and 7.3) says; English papers take Western faces and a smaller body.
  static func all(_ language: Language) -> [WordStyle] {
    let isChinese = language == .zh
    // Chinese paragraphs begin two characters in; English ones stand apart.
    let indent = isChinese ? 200 : 0
    let gap = isChinese ? 0 : 120
    let bold = !isChinese
    // 三号; English reads as well at 13 points, and names of offices keep to a line.
    let body = isChinese ? 32 : 26
    let text: StaticString = isChinese ? "both" : "left"
    return [
      WordStyle(
        id: .normal, name: "Normal", face: .fangSong, size: body, alignment: text, firstLine: indent, after: gap),
      WordStyle(
        id: .title, name: "Title", face: .title, size: 44, isBold: bold, alignment: "center"),
      WordStyle(id: .subtitle, name: "Subtitle", face: .kai, alignment: "center"),
      WordStyle(
        id: .first, name: "heading 1", face: .hei, isBold: bold, alignment: text, firstLine: indent, outline: 0,
        keepsWithNext: true),
      WordStyle(
        id: .second, name: "heading 2", face: .kai, isBold: bold, alignment: text, firstLine: indent, outline: 1,
        keepsWithNext: true),
      WordStyle(
        id: .third, name: "heading 3", face: .fangSong, isBold: bold, alignment: text, firstLine: indent, outline: 2,
        keepsWithNext: true),
      WordStyle(
        id: .fourth, name: "heading 4", face: .fangSong, alignment: text, firstLine: indent, outline: 3,
        keepsWithNext: true),
      WordStyle(id: .addressee, name: "Report Addressee", face: .fangSong, size: body, after: gap),
      WordStyle(
        id: .item, name: "Report Item", face: .fangSong, size: body, alignment: text, firstLine: indent, after: gap / 2),
      WordStyle(id: .note, name: "Report Note", size: 21, alignment: "left", line: .automatic),
      WordStyle(
        id: .emphasis, name: "Report Emphasis", face: .hei, size: body, isBold: bold, alignment: text, firstLine: indent
      ),
      WordStyle(
        id: .caption, name: "caption", face: .hei, size: 24, alignment: "center", line: .automatic, before: 160,
        after: 60, keepsWithNext: true),
      WordStyle(
        id: .unit, name: "Report Unit", size: 21, alignment: "right", line: .automatic, keepsWithNext: true),
      WordStyle(
        id: .picture, name: "Report Picture", alignment: "center", line: .automatic, before: 120, keepsWithNext: true),
      WordStyle(
        id: .cellHead, name: "Report Cell Head", face: .hei, size: isChinese ? 21 : 18, alignment: "center",
        line: .automatic,
        keepsWithNext: true),
      WordStyle(id: .cell, name: "Report Cell", size: 21, alignment: "left", line: .automatic),
      WordStyle(id: .cellSmall, name: "Report Cell Small", size: 18, alignment: "left", line: .automatic),
      WordStyle(id: .attachmentNote, name: "Report Attachments", face: .fangSong, size: body, alignment: "left"),
      WordStyle(id: .issued, name: "Report Issued", face: .fangSong, size: body, alignment: "right"),
      WordStyle(id: .attachment, name: "Report Attachment", face: .hei, isBold: bold),
      WordStyle(
        id: .attachmentTitle, name: "Report Attachment Title", face: .title, size: 44, isBold: bold,
        alignment: "center", outline: 0, keepsWithNext: true),
      WordStyle(id: .sectionEnd, name: "Report Section End", size: 2, line: .exact(20)),
      WordStyle(id: .header, name: "header", face: .hei, size: 24, alignment: "right", line: .automatic),
      WordStyle(id: .footer, name: "footer", size: 28, line: .automatic),
    ]
  }

  func write(_ language: Language, into pen: inout Pen) {
    var attributes: [(StaticString, Pen.Value)] = [("w:type", .word("paragraph")), ("w:styleId", .text(id.rawValue))]
    if id == .normal { attributes.append(("w:default", .word("1"))) }
    if id.rawValue.hasPrefix("Report") { attributes.append(("w:customStyle", .word("1"))) }
    pen.element("w:style", attributes) { pen in
      pen.value("w:name", name)
      if id != .normal { pen.value("w:basedOn", "Normal") }
      pen.element("w:qFormat", [])
      pen.element("w:pPr") { pen in
        if keepsWithNext { pen.element("w:keepNext", []) }
        // The issuing line is placed by the width of its characters: no space may be put between 年 and figures.
        if id == .issued {
          pen.element("w:autoSpaceDE", [("w:val", .word("0"))])
          pen.element("w:autoSpaceDN", [("w:val", .word("0"))])
        }
        if case .automatic = line { pen.element("w:snapToGrid", [("w:val", .word("0"))]) }
        switch line {
        case .exact(let height):
          pen.element(
            "w:spacing",
            [
              ("w:before", .whole(before)), ("w:after", .whole(after)), ("w:line", .whole(height)),
              ("w:lineRule", .word("exact")),
            ])
        case .automatic:
          pen.element(
            "w:spacing",
            [
              ("w:before", .whole(before)), ("w:after", .whole(after)), ("w:line", .word("240")),
              ("w:lineRule", .word("auto")),
            ])
        }
        pen.indent(firstLine: firstLine)
        if let alignment { pen.element("w:jc", [("w:val", .word(alignment))]) }
        if let outline { pen.element("w:outlineLvl", [("w:val", .whole(outline))]) }
      }
      pen.element("w:rPr") { pen in
        face.write(language, into: &pen)
        pen.element("w:b", [("w:val", .word(isBold ? "1" : "0"))])
        if case .exact(WordMeasure.linePitch) = line {
          pen.element("w:spacing", [("w:val", .whole(WordMeasure.characterSpace))])
        } else {
          pen.element("w:spacing", [("w:val", .whole(0))])
        }
        pen.element("w:sz", [("w:val", .whole(size))])
        pen.element("w:szCs", [("w:val", .whole(size))])
      }
    }
  }
}

/// The faces of an official paper, with what stands in for one that a machine lacks.
enum WordFace: CaseIterable {
  case song, fangSong, kai, hei, title

  /// As 国标 papers name it.
  var chinese: StaticString {
    switch self {
    case .song: "宋体"
    case .fangSong: "仿宋_GB2312"
    case .kai: "楷体_GB2312"
    case .hei: "黑体"
    case .title: "方正小标宋简体"
    }
  }

  /// What Windows has had instead since 2007.
  var substitute: StaticString {
    switch self {
    case .song: "SimSun"
    case .fangSong: "仿宋"
    case .kai: "楷体"
    case .hei: "SimHei"
    case .title: "宋体"
    }
  }

  /// For figures and Latin letters.
  var western: StaticString { self == .hei ? "Arial" : "Times New Roman" }

  var family: StaticString { self == .hei ? "swiss" : "roman" }

  /// In English papers quotation marks and dashes are Western too; Chinese names take what the machine has.
  func write(_ language: Language, into pen: inout Pen) {
    pen.element(
      "w:rFonts",
      [
        ("w:ascii", .word(western)), ("w:hAnsi", .word(western)),
        ("w:eastAsia", .word(language == .zh ? chinese : western)),
        ("w:cs", .word(western)),
      ])
  }
}

extension Pen {
  /// An element with nothing but a value, as Word has many.
  mutating func value(_ name: StaticString, _ value: String) { element(name, [("w:val", .text(value))]) }

  /// Indents in hundredths of a character, with their twips for programs that know no characters.
  mutating func indent(left: Int = 0, right: Int = 0, firstLine: Int = 0, hanging: Int = 0) {
    func twips(_ hundredths: Int) -> Value { .whole(hundredths * WordMeasure.character / 100) }
    var attributes: [(StaticString, Value)] = [
      ("w:leftChars", .whole(left)), ("w:left", twips(left)), ("w:rightChars", .whole(right)),
      ("w:right", twips(right)),
    ]
    if hanging > 0 {
      attributes += [("w:hangingChars", .whole(hanging)), ("w:hanging", twips(hanging))]
    } else {
      attributes += [("w:firstLineChars", .whole(firstLine)), ("w:firstLine", twips(firstLine))]
    }
    element("w:ind", attributes)
  }
}
