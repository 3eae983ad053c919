import Foundation
import OfficeFiles
import PlanModel
import Reports
import Wording

/// Documents for the writers' tests.
enum WritingFixture {
  static let evil = "<script>alert(1)</script>]]>&amp;\"'\u{0}\u{1}\u{B}\u{1F}\u{FFFF}=cmd|' /C calc'!A0"
  static let long = String(repeating: "一万字的答复", count: 1_700)
  static let bound = BoundFigure(FigureBinding("value|p|1.1|孕产妇死亡率|2024|总计"), text: "7.82")

  static func number(_ text: String) -> ReportTable.Cell {
    .init(.number(Figure(printed: text)!, BoundFigure(FigureBinding("value|p|1.1|a|\(text)|总计"), text: text)))
  }

  static func table(columns: Int = 3) -> ReportTable {
    ReportTable(
      caption: "指标数据", unit: "单位：%",
      columns: (0..<columns).map { .init(width: $0 == 0 ? 3 : 1, alignment: $0 == 0 ? .leading : .trailing) },
      header: [(0..<columns).map { .init(.heading("列\($0 + 1)")) }],
      rows: [
        [.init(.heading("甲"))] + (1..<columns).map { _ in number("16.10") },
        [.init(.heading("乙")), .init(.missing("未统计")), .init(.status(sign: "▲", word: "预计达标困难"))],
        [.init(.heading("合并"), columnSpan: columns)],
      ], notes: ["注：虚构。"])
  }

  static func report(_ language: Language = .zh, standing: String = "草稿", table: ReportTable = table()) -> Document {
    Document(
      head: .init(
        title: "云溪市妇女发展规划\n年度统计监测报告", subtitle: "（2024年度）", addressee: "各成员单位", issuer: "云溪市妇女儿童工作委员会办公室",
        date: "2025年3月31日", standing: standing, language: language,
        versions: .init(report: "990100-2025-1", data: "12:ab", method: "BMA8.1+rules.1")),
      blocks: [
        .heading(Heading(.first, "总体情况")), .heading(Heading(.second, "健康")), .heading(Heading(.third, "孕产妇")),
        .heading(Heading(.fourth, "说明")),
        .paragraph(Paragraph([.text("孕产妇死亡率为"), .figure(bound), .text("，"), .strong("继续下降"), .text("。")])),
        .paragraph(Paragraph([.text("第一段\n第二段")])), .paragraph(Paragraph("条目", style: .item)),
        .paragraph(Paragraph("结论", style: .emphasis)), .paragraph(Paragraph("注", style: .note)), .table(table),
        .pageBreak,
        .paragraph(Paragraph("新的一页")),
      ], attachments: [.init(title: "数据表", blocks: [.table(table)])])
  }

  /// The same words in every field, each of them out to do harm.
  static var hostile: Document {
    let formulas = ["=HYPERLINK(\"http://example.com\")", "+1", "-1", "@SUM(1)", "\t=1+1"]
    let table = ReportTable(
      caption: evil, unit: evil, columns: [.init(width: 1), .init(width: .infinity), .init(width: -1)],
      header: [[.words(evil), .init(.words("=1+1"), columnSpan: 9)]],
      rows: [
        formulas.prefix(3).map { .words($0) }, [.words(formulas[3]), .words(long), .init(.missing(evil))],
        [.init(.heading("=2+2"), rowSpan: 5), .init(.status(sign: "▲", word: evil)), .words(formulas[4])], [],
        [.words("末行")],
      ], notes: [evil, long])
    return Document(
      head: .init(
        title: evil, subtitle: evil, addressee: evil, issuer: evil, date: evil, standing: evil,
        versions: .init(report: evil, data: evil, method: evil)),
      blocks: [
        .heading(Heading(.first, evil)),
        .paragraph(Paragraph([.text(evil), .strong(evil), .figure(BoundFigure(FigureBinding(evil), text: evil))])),
        .paragraph(Paragraph(long)), .table(table), .pageBreak,
      ], attachments: [.init(title: evil, blocks: [.table(table)]), .init(title: evil, blocks: [])])
  }

  static func part(_ name: String, of file: Data) throws -> String {
    String(decoding: try ZipArchive(file).contents(of: name), as: UTF8.self)
  }

  /// The file with a part changed.
  static func edited(_ file: Data, _ name: String, _ edit: (String) -> String) throws -> Data {
    let archive = try ZipArchive(file)
    return try ZipWriter.archive(
      of: archive.entries.map { entry in
        let bytes = try archive.contents(of: entry.name)
        return .init(entry.name, entry.name == name ? Data(edit(String(decoding: bytes, as: UTF8.self)).utf8) : bytes)
      })
  }
}
