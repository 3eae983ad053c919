import Figures
import Foundation
import OfficeFiles
import Wording

/// The parts of a .docx around its text (ECMA-376).
struct WordPackage {
  let head: Document.Head
  let checksum: String
  private(set) var parts: [ZipWriter.Part] = []

  init(head: Document.Head, checksum: String) {
    self.head = head
    self.checksum = checksum
  }

  /// A part of XML with Word's names declared.
  static func part(
    _ root: StaticString, capacity: Int = 4 << 10, _ content: (inout Pen) -> Void
  ) -> Data {
    xml(
      root,
      [
        ("xmlns:w", .word("http://schemas.openxmlformats.org/wordprocessingml/2006/main")),
        ("xmlns:r", .word("http://schemas.openxmlformats.org/officeDocument/2006/relationships")),
        ("xmlns:wp", .word("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")),
        ("xmlns:a", .word("http://schemas.openxmlformats.org/drawingml/2006/main")),
        ("xmlns:pic", .word("http://schemas.openxmlformats.org/drawingml/2006/picture")),
      ], capacity: capacity, content)
  }

  private static func xml(
    _ root: StaticString, _ attributes: [(StaticString, Pen.Value)], capacity: Int = 4 << 10,
    _ content: (inout Pen) -> Void
  ) -> Data {
    var pen = Pen(capacity: capacity)
    pen.verbatim("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
    pen.element(root, attributes, content)
    return Data(pen.bytes)
  }

  mutating func add(_ name: String, _ bytes: Data, packing: ZipWriter.Packing = .deflated) {
    parts.append(ZipWriter.Part(name, bytes, packing: packing))
  }

  /// Everything but the text. The list of types goes first, as readers expect it.
  mutating func addParts(pictures: [WordPicture], bindings: [BoundFigure]) {
    parts.insert(ZipWriter.Part("[Content_Types].xml", types()), at: 0)
    add("_rels/.rels", Self.relationships(packageRelations))
    add("word/_rels/document.xml.rels", Self.relationships(textRelations(pictures)))
    add("word/styles.xml", styles())
    add("word/settings.xml", settings())
    add("word/fontTable.xml", fonts())
    if !head.standing.isEmpty { add("word/header.xml", header()) }
    add("word/footerOdd.xml", Self.footer(.odd))
    add("word/footerEven.xml", Self.footer(.even))
    add("docProps/core.xml", core())
    add("docProps/custom.xml", properties())
    add("customXml/item1.xml", Self.labels(bindings))
    add("customXml/itemProps1.xml", Self.labelProperties())
    add("customXml/_rels/item1.xml.rels", Self.relationships([("rId1", "customXmlProps", "itemProps1.xml")]))
    for picture in pictures { add("word/" + picture.part, picture.picture.png, packing: .stored) }
  }

  // MARK: What lies where

  private func types() -> Data {
    Self.xml("Types", [("xmlns", .word("http://schemas.openxmlformats.org/package/2006/content-types"))]) { pen in
      for (name, type): (StaticString, StaticString) in [
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"),
        ("png", "image/png"),
      ] {
        pen.element("Default", [("Extension", .word(name)), ("ContentType", .word(type))])
      }
      var parts: [(String, String)] = [
        ("word/document.xml", "wordprocessingml.document.main"), ("word/styles.xml", "wordprocessingml.styles"),
        ("word/settings.xml", "wordprocessingml.settings"), ("word/fontTable.xml", "wordprocessingml.fontTable"),
        ("word/footerOdd.xml", "wordprocessingml.footer"), ("word/footerEven.xml", "wordprocessingml.footer"),
        ("docProps/custom.xml", "custom-properties"), ("customXml/itemProps1.xml", "customXmlProperties"),
      ]
      if !head.standing.isEmpty { parts.append(("word/header.xml", "wordprocessingml.header")) }
      for (part, type) in parts {
        pen.element(
          "Override",
          [
            ("PartName", .text("/" + part)),
            ("ContentType", .text("application/vnd.openxmlformats-officedocument.\(type)+xml")),
          ])
      }
      pen.element(
        "Override",
        [
          ("PartName", .word("/docProps/core.xml")),
          ("ContentType", .word("application/vnd.openxmlformats-package.core-properties+xml")),
        ])
    }
  }

  private typealias Relation = (id: String, type: String, target: String)

  private var packageRelations: [Relation] {
    [
      ("rId1", "officeDocument", "word/document.xml"), ("rId2", "metadata/core-properties", "docProps/core.xml"),
      ("rId3", "custom-properties", "docProps/custom.xml"),
    ]
  }

  private func textRelations(_ pictures: [WordPicture]) -> [Relation] {
    var relations: [Relation] = [
      ("rIdStyles", "styles", "styles.xml"), ("rIdSettings", "settings", "settings.xml"),
      ("rIdFonts", "fontTable", "fontTable.xml"), ("rIdFooterOdd", "footer", "footerOdd.xml"),
      ("rIdFooterEven", "footer", "footerEven.xml"), ("rIdLabels", "customXml", "../customXml/item1.xml"),
    ]
    if !head.standing.isEmpty { relations.append(("rIdHeader", "header", "header.xml")) }
    return relations + pictures.map { ($0.relationship, "image", $0.part) }
  }

  private static func relationships(_ relations: [Relation]) -> Data {
    xml("Relationships", [("xmlns", .word("http://schemas.openxmlformats.org/package/2006/relationships"))]) { pen in
      for relation in relations {
        let house =
          relation.type.hasPrefix("metadata/")
          ? "http://schemas.openxmlformats.org/package/2006/relationships/"
          : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        pen.element(
          "Relationship",
          [
            ("Id", .text(relation.id)), ("Type", .text(house + relation.type)), ("Target", .text(relation.target)),
          ])
      }
    }
  }

  // MARK: How it looks

  private func styles() -> Data {
    Self.part("w:styles", capacity: 16 << 10) { pen in
      pen.element("w:docDefaults") { pen in
        pen.element("w:rPrDefault") { pen in
          pen.element("w:rPr") { pen in
            WordFace.fangSong.write(head.language, into: &pen)
            pen.element("w:sz", [("w:val", .word("32"))])
            pen.element("w:szCs", [("w:val", .word("32"))])
            pen.element("w:lang", [("w:val", .word("en-US")), ("w:eastAsia", .word("zh-CN"))])
          }
        }
        pen.element("w:pPrDefault") { $0.element("w:pPr", []) }
      }
      for style in WordStyle.all(head.language) { style.write(head.language, into: &pen) }
    }
  }

  private func settings() -> Data {
    Self.part("w:settings") { pen in
      pen.element("w:evenAndOddHeaders", [])
      pen.value("w:characterSpacingControl", "compressPunctuation")
      pen.element("w:compat") { pen in
        for (name, value): (StaticString, StaticString) in [("compatibilityMode", "15")] {
          pen.element(
            "w:compatSetting",
            [
              ("w:name", .word(name)), ("w:uri", .word("http://schemas.microsoft.com/office/word")),
              ("w:val", .word(value)),
            ])
        }
      }
      pen.element("w:themeFontLang", [("w:val", .word("en-US")), ("w:eastAsia", .word("zh-CN"))])
    }
  }

  private func fonts() -> Data {
    Self.part("w:fonts") { pen in
      for face in WordFace.allCases {
        pen.element("w:font", [("w:name", .word(face.chinese))]) { pen in
          pen.element("w:altName", [("w:val", .word(face.substitute))])
          pen.element("w:family", [("w:val", .word(face.family))])
        }
      }
    }
  }

  /// What every page must say.
  private func header() -> Data {
    let text = WordText(language: head.language, bindings: WordBindings())
    return Self.part("w:hdr") { text.paragraph(.header, head.standing, into: &$0) }
  }

  private enum Side { case odd, even }

  /// — 1 — in 四号 宋体, a character away from the outer edge: right on odd pages, left on even ones (7.5).
  private static func footer(_ side: Side) -> Data {
    part("w:ftr") { pen in
      pen.element("w:p") { pen in
        pen.element("w:pPr") { pen in
          pen.value("w:pStyle", WordStyle.ID.footer.rawValue)
          switch side {
          case .odd:
            pen.indent(right: 100)
            pen.value("w:jc", "right")
          case .even:
            pen.indent(left: 100)
            pen.value("w:jc", "left")
          }
        }
        func run(_ content: (inout Pen) -> Void) {
          pen.element("w:r") { pen in
            pen.element("w:rPr") { pen in
              pen.element(
                "w:rFonts",
                [("w:ascii", .word("宋体")), ("w:hAnsi", .word("宋体")), ("w:eastAsia", .word("宋体"))])
            }
            content(&pen)
          }
        }
        run { $0.element("w:t", [("xml:space", .word("preserve"))], text: "— ") }
        run { $0.element("w:fldChar", [("w:fldCharType", .word("begin"))]) }
        run { $0.element("w:instrText", [("xml:space", .word("preserve"))], text: " PAGE ") }
        run { $0.element("w:fldChar", [("w:fldCharType", .word("separate"))]) }
        run { $0.element("w:t", [], text: "1") }
        run { $0.element("w:fldChar", [("w:fldCharType", .word("end"))]) }
        run { $0.element("w:t", [("xml:space", .word("preserve"))], text: " —") }
      }
    }
  }

  // MARK: What it says of itself

  private func core() -> Data {
    Self.xml(
      "cp:coreProperties",
      [
        ("xmlns:cp", .word("http://schemas.openxmlformats.org/package/2006/metadata/core-properties")),
        ("xmlns:dc", .word("http://purl.org/dc/elements/1.1/")),
      ]
    ) { pen in
      pen.element("dc:title", text: head.title.replacing("\n", with: ""))
      pen.element("dc:creator", text: head.issuer)
      pen.element("dc:language", text: head.language.tag)
    }
  }

  private func properties() -> Data {
    Self.xml(
      "Properties",
      [
        ("xmlns", .word("http://schemas.openxmlformats.org/officeDocument/2006/custom-properties")),
        ("xmlns:vt", .word("http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes")),
      ]
    ) { pen in
      for (index, property) in (head.versions.named + [(FileMark.checksum, checksum)]).enumerated() {
        pen.element(
          "property",
          [
            ("fmtid", .word("{D5CDD505-2E9C-101B-9397-08002B2CF9AE}")), ("pid", .whole(index + 2)),
            ("name", .text(property.name)),
          ]
        ) { $0.element("vt:lpwstr", text: property.value) }
      }
    }
  }

  /// What each content control is bound to, and what it said when the file was written.
  private static func labels(_ figures: [BoundFigure]) -> Data {
    xml("labels", [("xmlns", .word("urn:guatu:labels"))], capacity: 128 * (figures.count + 1)) { pen in
      for (index, figure) in figures.enumerated() {
        pen.element(
          "label", [("tag", .text("guatu-\(index + 1)")), ("text", .text(figure.text))], text: figure.binding.text)
      }
    }
  }

  private static func labelProperties() -> Data {
    xml(
      "ds:datastoreItem",
      [
        ("ds:itemID", .word("{6B0E2C5A-7D1F-4B57-9C5E-47756174756C}")),
        ("xmlns:ds", .word("http://schemas.openxmlformats.org/officeDocument/2006/customXml")),
      ]
    ) { pen in
      pen.element("ds:schemaRefs") { $0.element("ds:schemaRef", [("ds:uri", .word("urn:guatu:labels"))]) }
    }
  }
}
