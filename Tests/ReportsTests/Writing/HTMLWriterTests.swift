import Foundation
import PlanModel
import Reports
import Testing

@Suite("A report as HTML")
struct HTMLWriterTests {
  private typealias Made = WritingFixture

  private func file(_ document: Document = Made.report()) throws -> String {
    String(decoding: try HTMLWriter.file(document), as: UTF8.self)
  }

  @Test("a file says its language, what it rests on, and its text in order")
  func whole() throws {
    let html = try file()
    #expect(html.hasPrefix("<!doctype html>") && html.contains("<html lang=\"zh-Hans\">"))
    #expect(html.contains("<meta name=\"guatu-report\" content=\"990100-2025-1\"/>"))
    #expect(html.contains("<meta name=\"guatu-checksum\" content=\"\(try Made.report().checksum)\"/>"))
    let order = ["报告", "草稿", "各成员单位：", "一、总体情况", "（一）健康", "第一段", "第二段", "表1 指标数据", "附件", "表2 指标数据"]
    var rest = html[...]
    for words in order {
      let found = try #require(rest.range(of: words), "\(words)")
      rest = rest[found.upperBound...]
    }
    #expect(html.contains("<p class=\"report-body\">第一段</p>"))
  }

  @Test("a bound figure carries its binding")
  func figures() throws {
    #expect(try file().contains("<data class=\"bound\" value=\"value|p|1.1|孕产妇死亡率|2024|总计\">7.82</data>"))
  }

  @Test("tables have headers with scope, spans, captions, and room to scroll")
  func tables() throws {
    let html = try file()
    #expect(html.contains("<thead><tr><th scope=\"col\">列1</th>"))
    #expect(html.contains("<th colspan=\"3\" scope=\"row\">合并</th>"))
    #expect(html.contains("<td class=\"number\">") && html.contains("tabindex=\"0\""))
    #expect(html.contains("<span class=\"sign\" aria-hidden=\"true\">▲</span> 预计达标困难"))
  }

  @Test("hostile text is escaped everywhere; nothing runs and nothing is fetched")
  func hostile() throws {
    let html = try file(Made.hostile)
    #expect(!html.contains("<script") && html.contains("&lt;script&gt;"))
    #expect(!html.contains("http://") || !html.contains("src="))
    #expect(html.contains(Made.long))
    #expect(!html.unicodeScalars.contains { $0.value < 32 && !"\n\t\r".unicodeScalars.contains($0) })
  }

  @Test("a fragment has no style of its own")
  func fragment() {
    let html = String(decoding: HTMLWriter.fragment(Made.report()).bytes, as: UTF8.self)
    #expect(html.hasPrefix("<article class=\"report\"") && !html.contains("<style") && !html.contains(" style="))
  }
}
