import Foundation
import PlanModel
import Reports
import Testing

@Suite("A report is one value")
struct DocumentTests {
  private let bound = BoundFigure(FigureBinding("value|孕产妇死亡率|990100|2025|总计"), text: "8.1")

  @Test("it tells its bound figures, in text, in tables and in attachments, in reading order")
  func boundFigures() throws {
    let figure = try #require(Figure(printed: "9.0"))
    let other = BoundFigure(FigureBinding("value|b|990100|2025|总计"), text: "9.0")
    let table = ReportTable(
      caption: "指标", columns: [.init(width: 1)], header: [[.words("值")]], rows: [[.init(.number(figure, other))]])
    let document = Document(
      head: .init(title: "报告", issuer: "办公室"),
      blocks: [.paragraph(Paragraph([.text("为"), .figure(bound), .text("。")]))],
      attachments: [.init(title: "表", blocks: [.table(table)])])
    #expect(document.boundFigures == [bound, other])
  }

  @Test("it comes back from JSON as it was")
  func coding() throws {
    let document = Document(
      head: .init(title: "报告", issuer: "办公室"),
      blocks: [.heading(Heading(.first, "总体")), .paragraph(Paragraph([.strong("重"), .figure(bound)])), .pageBreak])
    #expect(try JSONDecoder().decode(Document.self, from: JSONEncoder().encode(document)) == document)
  }
}
