import PlanModel
import Reports
import Testing

@Suite("Passages that the Office words")
struct PassageTests {
  private let value = BoundFigure(FigureBinding("value|p|1.1|a|2024|总计"), text: "7.82")
  private let count = BoundFigure(FigureBinding("count|p|2024|all|indicators"), text: "24")

  private var paragraph: Paragraph {
    Paragraph([.text("共"), .figure(count), .text("项，"), .strong("为"), .figure(value), .text("。")], passage: "x")
  }

  @Test("an edit box shows figures by number with their print, and reads them back")
  func editing() throws {
    #expect(Passage.text(of: paragraph) == "共{1:24}项，为{2:7.82}。")
    let figures = Passage.figures(of: paragraph)
    let runs = try Passage.runs("{2:999}在前，{1}在后，又{2:7.82}", among: figures)
    #expect(runs == [.figure(value), .text("在前，"), .figure(count), .text("在后，又"), .figure(value)])
  }

  @Test("an unknown number is refused with what is known; other braces are plain text")
  func refusals() throws {
    let figures = Passage.figures(of: paragraph)
    #expect(throws: PassageRefusal.unknownFigure("{3:1}", known: 2)) { try Passage.runs("甲{3:1}", among: figures) }
    #expect(throws: PassageRefusal.unknownFigure("{0}", known: 2)) { try Passage.runs("{0}", among: figures) }
    #expect(throws: PassageRefusal.self) { try Passage.runs("{99999999999999999999}", among: figures) }
    #expect(throws: PassageRefusal.tooLong(maximum: 10_000)) {
      try Passage.runs(String(repeating: "字", count: 10_001), among: [])
    }
    for text in ["{", "}", "{}", "{a}", "{1", "{ 1}", "{1a}", "{value|p}", "{{", "{:1}"] {
      #expect(try Passage.runs(text, among: figures) == [.text(text)], "\(text)")
    }
    #expect(try Passage.runs(String(repeating: "字", count: 10_000), among: []).count == 1)
  }

  @Test("what is kept names bindings, so that figures follow new data")
  func storing() throws {
    let runs = try Passage.runs("{旧}{2:7.82}，共{1:24}。\n另起一段 {", among: Passage.figures(of: paragraph))
    let stored = Passage.stored(runs)
    #expect(stored == "{{旧}{value|p|1.1|a|2024|总计}，共{count|p|2024|all|indicators}。\n另起一段 {{")
    #expect(Passage.bindings(in: stored) == [value.binding, count.binding])
    #expect(Passage.runs(stored: stored) { $0 == value.binding ? "7.82" : "24" } == runs)
    let now = Passage.runs(stored: stored) { $0 == value.binding ? "7.5" : nil }
    #expect(now.map(\.text).joined() == "{旧}7.5，共—。\n另起一段 {")
  }

  @Test("a document takes the Office's words by the names of passages, and leaves out what was emptied")
  func wording() {
    let document = Document(
      head: .init(title: "报告", issuer: "办公室"),
      blocks: [
        .paragraph(paragraph), .paragraph(Paragraph([.text("原文")], passage: "y")), .paragraph(Paragraph("不可改")),
      ],
      attachments: [.init(title: "附", blocks: [.paragraph(Paragraph([.text("甲")], passage: "z"))])])
    let worded = document.worded(["x": "改为{value|p|1.1|a|2024|总计}", "y": " \n", "z": "乙", "": "无效"]) { _ in "8.00" }
    #expect(worded.paragraphs.map(\.text) == ["改为8.00", "不可改", "乙"])
    #expect(worded.boundFigures == [BoundFigure(value.binding, text: "8.00")])
    #expect(worded.paragraphs[0].passage == "x")
  }

  @Test("an edited passage whose words would open a figure keeps them as words")
  func braces() throws {
    let odd = Paragraph([.text("{1:甲}"), .figure(value), .text("{a}")])
    let text = Passage.text(of: odd)
    #expect(text == "｛1:甲}{1:7.82}{a}")
    #expect(try Passage.runs(text, among: [value]).contains(.figure(value)))
  }

  @Test(
    "numbers typed by hand are found; figures, dates and heading numbers are none",
    arguments: [
      ("共{1:24}项，达到{2}。", []), ("2025年、2021—2025年、2021-2030年度", []), ("于2026年3月31日印发", []),
      ("1.加强协作", []), ("（2）补齐短板\n3、落实", []), ("提高3.5个百分点", ["3.5"]), ("共12项，其中１２项", ["12", "１２"]),
      ("1,234人参加", ["1,234"]), ("2025人", ["2025"]), ("1.5倍", ["1.5"]), ("in 2025, 12 units of 2021–2025", ["12"]),
      ("9月开会3次", ["9", "3"]), ("{9:7.82}", []), ("没有数字", []), ("", []),
    ] as [(String, [String])])
  func unbound(text: String, numbers: [String]) {
    #expect(UnboundNumbers.found(in: text) == numbers, "\(text)")
  }
}
