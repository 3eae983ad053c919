import PlanModel
import Testing

@testable import PlanDocuments

@Suite("An indicator table")
struct IndicatorTableTests {
  private static let header = "领域\t序号\t指标名称（单位）\t2030 年目标值\t指标属性\t牵头单位\t责任单位"

  private func children(_ rows: String...) -> Plan {
    reading((["云溪市儿童发展规划（2021—2030年）", Self.header] + rows).joined(separator: "\n")).plans[0]
  }

  @Test("gives a row its number, name, unit, bindingness and units")
  func plainRow() {
    let row = children("儿童与健康\t1\t甲率（%）\t≥ 90\t约束性\t市甲局\t市乙局、市丙局").indicators[0]
    #expect(row.number == "1" && row.row == 1)
    #expect(row.indicator == Indicator(name: "甲率", unit: .percent))
    #expect(row.bindingness == .binding)
    #expect(row.lead == ["市甲局"] && row.support == ["市乙局", "市丙局"])
    #expect(row.lines == SourceLines(3))
  }

  @Test("counts rows under one number, which take bindingness and lead from the merged cell above")
  func rowsUnderOneNumber() {
    let plan = children(
      "儿童与健康\t1\t小学生甲率（%）\t<38\t预期性\t市教委\t", "\t\t初中生甲率（%）\t<60\t\t\t", "\t2\t乙率（‰）\t下降\t约束性\t市卫健委\t")
    #expect(plan.indicators.map(\.key) == ["1.1", "1.2", "2.1"])
    #expect(plan.indicators[1].bindingness == .expected)
    #expect(plan.indicators[1].lead == ["市教委"])
    #expect(plan.indicators[2].lead == ["市卫健委"])
  }

  @Test("heals a header repeated by a page break and a row cut in two")
  func pageBreaks() {
    let result = reading(
      """
      云溪市儿童发展规划（2021—2030年）
      \(Self.header)
      儿童与健康\t1\t甲机构覆盖\t100\t约束性\t市卫健\t

      \(Self.header)
      \t\t率（%）\t\t\t委\t
      \t2\t乙率（%）\t提高\t预期性\t市教委\t
      """)
    let rows = result.plans[0].indicators
    #expect(rows.map(\.indicator.name) == ["甲机构覆盖率", "乙率"])
    #expect(rows[0].lead == ["市卫健委"])
    #expect(rows[0].lines == SourceLines(3, 6))
    #expect(result.findings(.healedRow).count == 1)
  }

  @Test("puts a domain's name together that a page break has cut")
  func cutDomain() {
    let plan = reading(
      """
      云溪市妇女发展规划（2021—2030年）
      \(Self.header)
      妇女与\t1\t甲率（%）\t提高\t预期性\t市甲局\t
      \(Self.header)
      环境\t2\t乙率（%）\t提高\t预期性\t市甲局\t
      """
    ).plans[0]
    #expect(plan.domains.map(\.name) == ["妇女与环境"])
    #expect(plan.indicators.map(\.domain) == [1, 1])
  }

  @Test("proposes a domain whose name is lost, and asks")
  func lostDomain() {
    let result = reading(
      """
      云溪市儿童发展规划（2021—2030年）
      \(Self.header)
      儿童与健康\t1\t甲率（%）\t提高\t预期性\t市甲局\t
      \(Self.header)
      儿童与\t2\t乙率（%）\t提高\t预期性\t市甲局\t
      儿童与\t3\t丙率（%）\t提高\t预期性\t市甲局\t
      儿童与教育\t4\t丁率（%）\t提高\t预期性\t市甲局\t
      """)
    let plan = result.plans[0]
    #expect(plan.indicators.map { plan.domains[$0.domain - 1].name } == ["儿童与健康", "儿童与健康", "儿童与安全", "儿童与教育"])
    #expect(result.findings(.domainProposed).map(\.lines) == [SourceLines(5), SourceLines(6)])
  }

  @Test("knows other columns: unit, baseline, a target on the way")
  func otherColumns() {
    let row = reading(
      """
      云溪市妇女发展规划（2021—2030年）
      类别\t编号\t指标\t计量单位\t2020年基数\t2025年目标\t2030年目标\t指标性质\t责任部门
      妇女与健康\t1\t甲率\t1/10 万\t12.50\t≤10\t≤8\t约束性\t卫健局
      """
    ).plans[0].indicators[0]
    #expect(row.indicator.unit == .per100000)
    #expect(row.baseline == Baseline(year: 2020, value: "12.50"))
    #expect(row.intermediate.map(\.year) == [2025] && row.intermediate[0].target.text == "≤10")
    #expect(row.target.text == "≤8")
    #expect(row.lead == ["卫健局"], "where there are only responsible units, they lead")
  }

  @Test("is refused in words where its target column is missing or its header is")
  func badTables() {
    let title = "云溪市妇女发展规划（2021—2030年）\n"
    #expect(reading(title + "序号\t指标名称\t牵头单位\n1\t甲率（%）\t市甲局").findings(.missingColumn).count == 1)
    #expect(reading(title + "1\t甲率（%）\t≥90\n2\t乙率（%）\t≥80").findings(.tableWithoutHeader).count == 1)
  }

  @Test("tells numbers that repeat and numbers that are left out")
  func numbers() {
    let result = reading(
      """
      云溪市妇女发展规划（2021—2030年）
      \(Self.header)
      妇女与健康\t1\t甲率（%）\t提高\t预期性\t市甲局\t
      \t1\t乙率（%）\t提高\t预期性\t市甲局\t
      \t4\t丙率（%）\t提高\t预期性\t\t
      """)
    #expect(result.findings(.duplicateNumber).map(\.lines) == [SourceLines(4)])
    #expect(result.findings(.missingNumber).map(\.lines) == [SourceLines(5)])
    #expect(result.findings(.missingLead).map(\.lines) == [SourceLines(5)])
  }
}
