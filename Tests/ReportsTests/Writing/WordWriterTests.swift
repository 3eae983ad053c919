import Foundation
import OfficeFiles
import PlanModel
import Reports
import Testing

@Suite("A report as a Word document")
struct WordWriterTests {
  private typealias Made = WritingFixture

  private func body(_ document: Document = Made.report()) throws -> String {
    try Made.part("word/document.xml", of: WordWriter.file(document))
  }

  @Test("equal documents are equal files")
  func equal() throws {
    #expect(try WordWriter.file(Made.report()) == WordWriter.file(Made.report()))
    #expect(try WordWriter.file(Made.report()) != WordWriter.file(Made.report(standing: "")))
  }

  @Test("paper, margins and lines are those of GB/T 9704-2012")
  func page() throws {
    let body = try body()
    // A4 is 210 × 297 mm, the margins 37 and 28 mm; a twip is 1/1440 inch.
    #expect(body.contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"))
    #expect(body.contains("w:top=\"2098\"") && body.contains("w:left=\"1587\""))
    #expect(body.contains("<w:docGrid w:type=\"lines\" w:linePitch=\"\((16_838 - 2_098 - 1_985) / 22)\"/>"))
  }

  @Test("body, title and headings have the faces and sizes of an official paper")
  func styles() throws {
    let styles = try Made.part("word/styles.xml", of: WordWriter.file(Made.report()))
    func style(_ id: String) throws -> Substring {
      let start = try #require(styles.range(of: "w:styleId=\"\(id)\""))
      let end = try #require(styles[start.upperBound...].range(of: "</w:style>"))
      return styles[start.lowerBound..<end.upperBound]
    }
    for (id, face, size) in [
      ("Normal", "仿宋_GB2312", 32), ("Title", "方正小标宋简体", 44), ("Heading1", "黑体", 32), ("Heading2", "楷体_GB2312", 32),
      ("Heading3", "仿宋_GB2312", 32), ("Heading4", "仿宋_GB2312", 32),
    ] {
      let found = try style(id)
      #expect(found.contains("w:eastAsia=\"\(face)\"") && found.contains("<w:sz w:val=\"\(size)\"/>"), "\(id)")
    }
    #expect(try style("Normal").contains("w:firstLineChars=\"200\""))
    #expect(try style("ReportCell").contains("<w:jc w:val=\"left\"/>"))
  }

  @Test("headings bear their numbers, items their mark, and a new line begins a paragraph")
  func text() throws {
    let paragraphs = try WordFile(WordWriter.file(Made.report())).pieces.compactMap { piece -> String? in
      if case .paragraph(let words) = piece { words } else { nil }
    }
    for line in ["一、总体情况", "（一）健康", "1.孕产妇", "（1）说明", "第一段", "第二段", "——条目", "表1 指标数据", "附件：数据表", "各成员单位："] {
      #expect(paragraphs.contains { $0.replacing(" ", with: "") == line.replacing(" ", with: "") }, "\(line)")
    }
    #expect(paragraphs.contains("孕产妇死亡率为7.82，继续下降。"))
  }

  @Test("every bound figure is a content control that a reader finds by its binding")
  func controls() throws {
    let file = try WordWriter.file(Made.report())
    let controls = try WordControls(file)
    let figures = Made.report().boundFigures
    #expect(controls.labels.map(\.meaning) == figures.map(\.binding.text))
    #expect(controls.controls.map(\.text) == figures.map(\.text))
    #expect(Set(controls.controls.map(\.tag)).count == figures.count)
  }

  @Test("tables repeat their header, merge cells, and turn the page where they are wide")
  func tables() throws {
    let narrow = try body()
    #expect(narrow.contains("<w:tblHeader/>") && narrow.contains("<w:gridSpan w:val=\"3\"/>"))
    #expect(!narrow.contains("landscape"))
    let wide = try body(Made.report(table: Made.table(columns: 9)))
    #expect(wide.contains("w:orient=\"landscape\""))
    // Every row's cells fill the table's width.
    let widths = wide.matches(of: /<w:gridCol w:w="(\d+)"\/>/).compactMap { Int($0.1) }
    #expect(widths.count == 18 && widths.prefix(9).reduce(0, +) > 11_000)
  }

  @Test("what every page must say stands in its header; pages are numbered")
  func around() throws {
    let file = try WordWriter.file(Made.report())
    #expect(try Made.part("word/header.xml", of: file).contains("草稿"))
    #expect(try Made.part("word/footerOdd.xml", of: file).contains("PAGE"))
    #expect(try ZipArchive(WordWriter.file(Made.report(standing: ""))).entry("word/header.xml") == nil)
  }

  @Test("hostile text stays text, and the parts stay sound XML")
  func hostile() throws {
    let file = try WordWriter.file(Made.hostile)
    for entry in try ZipArchive(file).entries where entry.name.hasSuffix(".xml") {
      let part = try Made.part(entry.name, of: file)
      #expect(!part.contains("<script"), "\(entry.name)")
      #expect(!part.unicodeScalars.contains { $0.value < 32 && !"\n\t\r".unicodeScalars.contains($0) }, "\(entry.name)")
    }
    let words = try WordFile(file).pieces.compactMap { if case .paragraph(let words) = $0 { words } else { nil } }
    #expect(words.contains(Made.long))
  }

  @Test("progress is told in order, and what it throws ends the work")
  func progress() throws {
    struct Stop: Error {}
    #expect(throws: Stop.self) { try WordWriter.file(Made.report()) { _ in throw Stop() } }
  }
}
