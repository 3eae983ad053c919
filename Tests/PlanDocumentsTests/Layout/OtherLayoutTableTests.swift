import FixtureFiles
import Foundation
import PlanModel
import Testing

@testable import PlanDocuments

@Suite("Tables in layouts of other places")
struct OtherLayoutTableTests {
  @Test("A header of two rows: target values over their years")
  func headerOfTwoRows() throws {
    let page = """
      <meta charset="utf-8"><p>澜川县妇女发展规划</p><p>（2021—2030年）</p><h2>三、主要指标</h2><table>
      <tr><th rowspan=2>领域<th rowspan=2>序号<th rowspan=2>指标<th rowspan=2>计量单位<th rowspan=2>2020年基数
      <th colspan=2>目标值<th rowspan=2>属性<th rowspan=2>责任单位</tr><tr><th>2025年<th>2030年</tr>
      <tr><td rowspan=2>健康<td>1<td>孕产妇死亡率<td>1/10万<td>11.2<td>≤10<td>≤8<td rowspan=2>约束性<td>卫健局</tr>
      <tr><td>2<td>妇女常见病筛查率<td>%<td><td><td>≥８５<td>卫健局 医保局</tr>
      <tr><td>教育<td>3<td>女性平均受教育年限<td>年<td>9.5<td>10<td>11<td>预期性<td>教育局</tr>
      </table><p>注：基数为快报数。</p>
      """
    let result = wholeReading(try OriginalReader().read(Data(page.utf8), fileName: "a.html"))
    let plan = result.plans[0]
    #expect(plan.title == "澜川县妇女发展规划（2021—2030年）")
    #expect(plan.domains.map(\.name) == ["健康", "教育"] && plan.indicators.map(\.domain) == [1, 1, 2])
    #expect(plan.indicators.map(\.target.rule) == [.atMost(8), .atLeast(85), .atLeast(11)])
    #expect(plan.indicators.map(\.baseline?.value) == ["11.2", nil, "9.5"])
    #expect(plan.indicators.map { $0.intermediate.map(\.year) } == [[2025], [], [2025]])
    #expect(plan.indicators.map(\.bindingness) == [.binding, .binding, .expected])
    #expect(plan.indicators[1].lead == ["卫健局", "医保局"])
    #expect(result.unread.map(\.reason) == [.note])
  }

  @Test("Domains in rows across the table, or beside a Chinese number; years alone are baseline and targets")
  func domainRows() {
    let plan = wholeReading(
      """
      平湖区儿童发展规划（2021-2030年）主要指标
      序号\t指标名称\t2020年\t2025年\t2030年\t责任部门
      一、儿童与健康\t\t\t\t\t
      1\t新生儿死亡率（‰）\t3.2\t≤3\t≤2.5\t区卫生健康局
      二\t儿童与安全\t\t\t\t
      2.\t儿童溺水死亡人数\t—\t下降\t下降\t区教育局、区公安局
      （三）教育\t\t\t\t\t
      （3）\t学前教育毛入园率（%）\t88\t90\t>90\t区教育局
      注：1.新生儿死亡率为监测数。
      """
    ).plans[0]
    #expect(plan.domains.map(\.name) == ["儿童与健康", "儿童与安全", "教育"])
    #expect(plan.indicators.map(\.domain) == [1, 2, 3] && plan.indicators.map(\.number) == ["1", "2", "3"])
    #expect(plan.indicators[0].baseline == Baseline(year: 2020, value: "3.2"))
    #expect(plan.indicators.map { $0.intermediate.map(\.year) } == [[2025], [2025], [2025]])
  }

  @Test("An indicator table without a column of numbers is counted")
  func withoutNumbers() {
    let plan = wholeReading(
      """
      梅岭市妇女发展规划（2021—2030年）重点指标表
      类别\t指标名称（单位）\t目标值（2030年）\t牵头单位\t配合单位
      妇女与健康\t妇女人均预期寿命（岁）\t≥82\t市卫健委\t市统计局
      \t孕产妇死亡率（1/10万）\t≤9\t市卫健委\t
      妇女与教育\t高中阶段毛入学率（%）\t≥95\t市教育局\t
      """
    ).plans[0]
    #expect(plan.indicators.map(\.key) == ["1.1", "2.1", "3.1"] && plan.indicators.map(\.domain) == [1, 1, 2])
  }

  @Test("A sheet a plan, with merged domains and a note under the table")
  func sheets() throws {
    func row(_ number: Int, _ cells: [String]) -> String {
      let columns = ["A", "B", "C", "D", "E"]
      let filled = zip(columns, cells).filter { !$0.1.isEmpty }.map {
        "<c r=\"\($0.0)\(number)\" t=\"inlineStr\"><is><t>\($0.1)</t></is></c>"
      }
      return "<row r=\"\(number)\">\(filled.joined())</row>"
    }
    let header = ["领域", "序号", "指标名称（单位）", "2030年目标值", "责任单位"]
    let women = [
      ["云溪市妇女发展规划（2021—2030年）主要指标"], header, ["妇女与健康", "1", "孕产妇死亡率（1/10万）", "≤9", "市卫健委"],
      ["", "2", "宫颈癌筛查率（%）", "≥70", "市妇联"], ["", "", "乳腺癌筛查率（%）", "≥65", ""], ["注：指标口径见附表。"],
    ]
    let children = [["云溪市儿童发展规划（2021—2030年）主要指标"], header, ["儿童与教育", "1", "巩固率（%）", "≥98", "市教育局"]]
    func sheet(_ rows: [[String]], merged: [String]) -> String {
      "<sheetData>\(rows.enumerated().map { row($0.offset + 1, $0.element) }.joined())</sheetData>"
        + "<mergeCells>\(merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined())</mergeCells>"
    }
    let book = SheetFixture(sheets: [
      ("妇女", "visible", sheet(women, merged: ["A1:E1", "A3:A5", "B4:B5", "E4:E5", "A6:E6"])),
      ("儿童", "visible", sheet(children, merged: ["A1:E1"])),
    ])
    let result = wholeReading(try OriginalReader().read(book.bytes, fileName: "指标.xlsx"))
    #expect(result.plans.map { $0.indicators.map(\.key) } == [["1.1", "2.1", "2.2"], ["1.1"]])
    #expect(result.plans[0].indicators.map(\.lead) == [["市卫健委"], ["市妇联"], ["市妇联"]])
    #expect(result.unread.map(\.reason) == [.note])
  }

  @Test("A Word table goes on over the page without its header, with units on several lines and a time")
  func tasksInWord() throws {
    func row(_ cells: String...) -> String { "<w:tr>\(cells.map { WordFixture.cell($0) }.joined())</w:tr>" }
    let body =
      WordFixture.paragraph("云溪市妇女发展规划（2021—2030年）重点任务分解表") + "<w:tbl>"
      + row("序号", "重点任务", "牵头单位", "参加单位", "完成时限") + row("一", "妇女与健康", "", "", "")
      + row("1", "完善体系。", "卫健局", "教育局 民政局", "2025年底")
      + row("２", "加强监测。", "市卫健委", "市直各有关部门、各乡镇（街道）", "持续推进") + "</w:tbl>"
      + WordFixture.paragraph("") + "<w:tbl>" + row("3", "扫除文盲。", "市教育局", "市人社局", "2030年") + "</w:tbl>"
    let result = wholeReading(try OriginalReader().read(WordFixture(body: body).bytes, fileName: "a.docx"))
    let tasks = result.plans[0].tasks
    #expect(tasks.map(\.number) == ["1", "2", "3"] && tasks.map(\.domain) == [1, 1, 1])
    #expect(result.plans[0].domains.map(\.name) == ["妇女与健康"])
    #expect(tasks.map(\.support) == [["教育局", "民政局"], ["市直各有关部门", "各乡镇（街道）"], ["市人社局"]])
    #expect(tasks.map(\.deadline) == ["2025年底", "持续推进", "2030年"])
  }

  @Test("One goal a row stays one goal a row, and units that goals cannot keep are told")
  func goalRows() {
    let result = wholeReading(
      """
      云溪市儿童发展规划（2021—2030年）目标分解表
      领域\t序号\t主要目标\t牵头单位
      儿童与健康\t1\t新生儿死亡率控制在3‰以下。\t市卫健委
      \t2\t儿童肥胖率下降。\t市教委
      儿童与安全\t3\t儿童溺水死亡率下降。\t市公安局
      """)
    #expect(result.plans[0].goals.map(\.number) == ["1", "2", "3"])
    #expect(result.plans[0].goals.map(\.domain) == [1, 1, 2])
    #expect(result.findings(.missingColumn).map(\.lines) == [SourceLines(2)])
    let unnumbered = wholeReading(
      "云溪市儿童发展规划（2021—2030年）\n领域\t主要目标\t策略措施\t责任单位\n儿童与健康\t甲率下降。\t完善甲。\t市甲局\n\t乙率下降。\t完善乙。\t市乙局")
    #expect(unnumbered.plans[0].goals.map(\.text) == ["甲率下降。", "乙率下降。"])
    #expect(unnumbered.plans[0].measures.map(\.lead) == [["市甲局"], ["市乙局"]])
  }

  @Test("Rows of nothing but tabs, and cells spanned a million times, fill no memory")
  func hugeTables() throws {
    let tabs = String(repeating: "\t", count: 400_000) + "\n" + String(repeating: "甲\t乙\n", count: 100)
    let original = try OriginalReader().read(Data(tabs.utf8), fileName: "a.txt")
    #expect(PlanReader().read(original).balance.addsUp)
    let page = String(repeating: "<table><tr><td rowspan=1000 colspan=1000>甲</table>", count: 3)
    #expect((try? OriginalReader().read(Data(page.utf8), fileName: "a.html").lines.count) ?? 0 <= 3)
  }
}
