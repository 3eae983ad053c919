import PlanModel
import Testing

@testable import PlanDocuments

@Suite("Tasks, projects, goals and work points")
struct ItemReadingTests {
  @Test("A task table puts together rows, words and unit lists that pages have cut")
  func cutTask() {
    let plan = reading(
      """
      云溪市妇女发展规划（2021—2030年）任务分解方案
      序号\t重点任务\t牵头单位\t责任单位
      \t一、提高妇女健康水平\t\t
      （一）加强服务\t\t\t
      1\t建设镇(街\t市卫健委\t市民政局、市科

      \t道)网络。\t\t技局、市妇联等
      2\t普及知识。\t\t市教委
      """)
    #expect(plan.plans[0].kind == .decomposition)
    let task = plan.plans[0].tasks[0]
    #expect(task.text == "建设镇(街道)网络。")
    #expect(task.section == "加强服务")
    #expect(task.support == ["市民政局", "市科技局", "市妇联"])
    #expect(task.lines == SourceLines(5, 7))
    #expect(plan.findings(.unitListOpen).count == 1)
    #expect(plan.findings(.missingLead).map(\.lines) == [SourceLines(8)])
  }

  @Test("A project table keeps programme and project apart")
  func projects() {
    let item = reading(
      """
      云溪市儿童发展规划（2021—2030年）任务分解方案
      序号\t重点工程\t牵头单位\t责任单位
      \t一、儿童健康提升重点工程\t\t
      \t（一）机构提质项目\t\t
      1\t建设医院。\t市卫健委\t
      """
    ).plans[0].projectItems[0]
    #expect(item.programme == "儿童健康提升重点工程" && item.project == "机构提质项目")
  }

  @Test("A table with one cell a line is read by counting its header's cells")
  func cellALine() {
    let plan = reading(
      """
      附件1
      云溪市妇女发展规划（2021—2030年）重点任务清单
      \t发展领域
      \t主要目标
      \t策略措施
      \t牵头部门
      \t配合部门

      \t[bookmark: _Toc1]（一）
      妇女与健康
      \t1.甲水平提高。
      2.乙率达到70%以上。
      \t1.健全机制。
      \t市妇联、
      市卫健局
      \t

      \t
      \t
      \t2.提升能力。
      \t市委
      组织部
      \t市退役军人
      事务局

      \t


      （二）
      妇女与教育
      \t1.丙水平提高。
      \t1.加强教育。
      \t

      市教育局

      \t
      """
    ).plans[0]
    #expect(plan.domains.map(\.name) == ["妇女与健康", "妇女与教育"])
    #expect(plan.goals.map(\.number) == ["1", "2", "1"])
    #expect(plan.goals[1].lines == SourceLines(12))
    #expect(plan.measures.map(\.lead) == [["市妇联", "市卫健局"], ["市委组织部"], ["市教育局"]])
    #expect(plan.measures[1].support == ["市退役军人事务局"])
    #expect(plan.measures.map(\.domain) == [1, 1, 2])
  }

  @Test("Goals and measures in prose go on over a page break, and 8.5岁 can be item 8")
  func prose() {
    let plan = reading(
      """
      云溪儿童发展规划（2021—2030年）
      前 言
      儿童是未来。
      二、发展领域、主要目标和策略措施
      (一) 儿童与健康
      主要目标:
      7. 甲机构建成一个，

      乙机构建成一个。
      8.5岁以下儿童丙率下降。
      9. 丁率降至
      3.5‰以下。策略措施：
      1. 优先保障。落实制度。
      三、组织实施
      1. 坚持领导。
      """
    ).plans[0]
    #expect(plan.goals.map(\.number) == ["7", "8", "9"])
    #expect(plan.goals[0].text == "甲机构建成一个，乙机构建成一个。")
    #expect(plan.goals[1].text == "5岁以下儿童丙率下降。")
    #expect(plan.goals[2].text == "丁率降至3.5‰以下。")
    #expect(plan.measures.count == 1)
  }

  @Test("Tasks in prose and projects in boxes belong to the plan; responsibilities may stand in brackets")
  func boxes() {
    let plan = reading(
      """
      云溪区妇女发展规划（2021—2030年）
      三、重点任务
      （一）健全服务体系
      1.完善体系。优化布局。（牵头单位：区卫健委；配合单位：区妇联、区财政局）
      2.建立管理。（区教委牵头，区妇联配合）
      专栏2  妇女健康提升重点工程
      甲项目：完善机制。
      乙项目：提高水平。
      （二）保障权利
      1.加强教育。
      四、组织实施
      （一）明确责任。完善机制。
      """
    ).plans[0]
    #expect(plan.tasks.map(\.number) == ["1", "2", "1"])
    #expect(plan.tasks[0].lead == ["区卫健委"] && plan.tasks[0].support == ["区妇联", "区财政局"])
    #expect(plan.tasks[0].text == "完善体系。优化布局。")
    #expect(plan.tasks[1].lead == ["区教委"] && plan.tasks[1].support == ["区妇联"])
    #expect(plan.projectItems.map(\.project) == ["甲项目", "乙项目"])
    #expect(plan.projectItems[0].programme == "妇女健康提升重点工程")
  }

  @Test("Work points take their units from lines of their own")
  func workPoints() {
    let result = reading(
      """
      云溪市人民政府妇女儿童工作委员会
      2022 年工作要点
      总的要求如下。
      一、抓实责任
      1.加强统筹。完善（规
      划) 协调。
      牵头单位：市妇儿工委办
      责任单位：市级各成员单位
      二、攻坚克难
      2.稳控指标。
      牵头单位：市卫健委
      云溪市人民政府妇女儿童工作委员会办公室
      2022年3月1日印发
      """)
    let plan = result.plans[0]
    #expect(plan.kind == .workPoints && plan.population == .both && plan.period == Period(from: 2022, to: 2022))
    #expect(plan.workPoints.map(\.group) == ["抓实责任", "攻坚克难"])
    #expect(plan.workPoints[0].text == "加强统筹。完善（规划)协调。")
    #expect(plan.workPoints.map(\.support) == [["市级各成员单位"], []])
    #expect(result.unread.map(\.reason) == [.preamble, .letter])
  }

  @Test("Every line is blank, read or unread, whatever the text")
  func balance() {
    for text in ["", "\n\n", "无关的文字\n\t\n", "云溪市妇女发展规划（2021—2030年）\n\t甲\n\t乙\n", "1.\n2.\n一、\n（一）\n"] {
      let result = reading(text)
      #expect(result.balance.addsUp)
      #expect(result.balance.unread == result.unread.reduce(0) { $0 + $1.lines.range.count })
    }
  }
}
