import Reports
import Testing
import Wording

@Suite("Numbers before headings, tables and attachments")
struct NumberingTests {
  @Test("Chinese headings count 一、（一）1.（1）, each level anew below a higher one")
  func chinese() {
    var numbering = Numbering(.zh)
    let levels: [Heading.Level] = [.first, .second, .second, .third, .fourth, .fourth, .first, .second]
    #expect(levels.map { numbering.heading($0) } == ["一、", "（一）", "（二）", "1.", "（1）", "（2）", "二、", "（一）"])
    for _ in 3...20 { _ = numbering.heading(.first) }
    #expect(numbering.heading(.first) == "二十一、")
  }

  @Test("English headings count 1, 1.1, 1.1.1; a level left out counts as its first")
  func english() {
    var numbering = Numbering(.en)
    #expect(
      [Heading.Level.first, .second, .third, .first, .third].map { numbering.heading($0) } == [
        "1 ", "1.1 ", "1.1.1 ", "2 ", "2.1.1 ",
      ])
  }

  @Test("tables and charts count on into attachments, headings begin anew")
  func attachments() {
    let table = ReportTable(caption: "甲", columns: [.init(width: 1)], header: [], rows: [])
    let document = Document(
      head: .init(title: "报告", issuer: "办公室"), blocks: [.heading(Heading(.first, "一")), .table(table)],
      attachments: [
        .init(title: "乙", blocks: [.heading(Heading(.first, "又一")), .table(table)]), .init(title: "丙", blocks: []),
      ])
    let numbered = NumberedDocument(document)
    #expect(numbered.blocks.map(\.number) == ["一、", "表1"])
    #expect(numbered.attachments.map(\.label) == ["附件1", "附件2"])
    #expect(numbered.attachments[0].blocks.map(\.number) == ["一、", "表2"])
    #expect(Numbering.attachment(1, of: 1, .zh) == "附件" && Numbering.attachment(2, of: 3, .en) == "Attachment 2")
  }
}
