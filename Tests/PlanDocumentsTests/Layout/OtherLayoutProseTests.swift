import PlanModel
import Testing

@testable import PlanDocuments

@Suite("Prose in layouts of other places")
struct OtherLayoutProseTests {
  @Test("A title over three lines, a cover and a table of contents are no part of the plan's text")
  func coverAndContents() {
    let result = wholeReading(
      """
      云溪市
      妇女发展规划
      （2021—2030年）

      云溪市人民政府
      二〇二二年六月

      目  录
      前言............................1
      一、发展领域、主要目标和策略措施……3
      （一）妇女与健康 ……………… 3
      （二）妇女与教育\t5

      前  言
      妇女是伟大力量。
      一、发展领域、主要目标和策略措施
      （一）妇女与健康
      主要目标：
      1.宫颈癌筛查率达到70%以上。
      （二）妇女与教育
      策略措施：
      1.保障权利。
      """)
    let plan = result.plans[0]
    #expect(plan.title == "云溪市妇女发展规划（2021—2030年）" && plan.region.name == "云溪市")
    #expect(plan.period == Period(from: 2021, to: 2030) && result.findings(.periodUnknown).isEmpty)
    #expect(plan.structure[0].lines == SourceLines(1, 3))
    #expect(plan.goals.count == 1 && plan.measures.count == 1 && plan.domains.count == 2)
    #expect(result.unread.map(\.reason) == [.preamble, .contents, .preamble])
    #expect(result.unread[1].lines == SourceLines(8, 12))
  }

  @Test(
    "Titles name the plan in many ways",
    arguments: [
      ("龙泉县“十四五”妇女发展规划", "龙泉县", Period(from: 2021, to: 2025)),
      ("云溪市妇女发展纲要实施方案（2021—2025年）", "云溪市", Period(from: 2021, to: 2025)),
      ("云溪市贯彻落实《中国妇女发展纲要（2021—2030年）》实施方案", "云溪市", Period(from: 2021, to: 2030)),
      ("云溪市妇女发展规划(２０２１—２０３０年)", "云溪市", Period(from: 2021, to: 2030)),
    ])
  func titles(text: String, place: String, period: Period) throws {
    let title = try #require(PlanTitle(text))
    #expect(title.place == place && title.population == .women && title.period == period)
  }

  @Test("Chapters for women and for children, sections for domains, numbered labels for goals and measures")
  func chapters() {
    let result = wholeReading(
      """
      青浦县妇女儿童发展规划（2021—2030年）
      第一章 总体要求
      坚持领导。
      第二章 妇女发展
      第一节 妇女与健康
      （一）主要目标
      1.孕产妇死亡率控制在12/10万以下。
      （二）策略措施
      1.完善服务。
      第三章 儿童发展
      第一节 儿童与健康
      （一）主要目标
      1.婴儿死亡率控制在5‰以下。
      第四章 组织实施
      加强领导。
      """)
    #expect(result.plans.map(\.population) == [.women, .children])
    #expect(result.plans.map { $0.domains.map(\.name) } == [["妇女与健康"], ["儿童与健康"]])
    #expect(result.plans.map(\.goals.count) == [1, 1] && result.plans.map(\.measures.count) == [1, 0])
  }

  @Test("Points under a heading are the measures; points under a sentence belong to it")
  func points() {
    let plan = wholeReading(
      """
      白石县儿童发展规划（2021—2030年）
      二、发展领域、主要目标与策略措施
      （一）儿童与健康
      1.主要目标
      （1）新生儿死亡率控制在3‰以下。
      （2）儿童健康水平提高。
      2.策略措施
      （1）加强保健，做到：
      ①完善三级网络。
      （2）加强防治。
      （二）儿童与教育
      策略措施：
      1.推进公平
      （1）消除辍学。（责任单位：县教育局）
      （2）均衡布局。
      2.提高质量，落实两点：
      （1）培训教师。
      3.扩大学位。
      """
    ).plans[0]
    #expect(plan.goals.map(\.number) == ["1", "2"])
    #expect(plan.measures.map(\.number) == ["1", "2", "1（1）", "1（2）", "2", "3"])
    #expect(plan.measures[0].text == "加强保健，做到：①完善三级网络。")
    #expect(plan.measures[2].text == "消除辍学。" && plan.measures[2].lead == ["县教育局"])
    #expect(plan.measures[4].text == "提高质量，落实两点：（1）培训教师。")
  }

  @Test("Responsibilities stand in lines, in brackets, behind the sentence, two on a line, with a time")
  func responsibilities() {
    let result = wholeReading(
      """
      松江源市妇女发展规划（2021—2030年）
      三、重点任务
      （一）提高妇女健康水平
      1．完善体系。建设妇幼保健院。
      责任单位：卫健局 财政局、各乡镇（街道）
      2．提高水平。免费筛查。
      牵头单位：市卫健局  责任单位：市财政局、
      市妇联
      完成时限：2025年底
      （二）促进教育
      3．控辍保学。（牵头单位：市教育局；责任单位：市民政局、市妇联；完成时限：2025年）
      4．加强培训。（市教育局、市人社局按职责分工负责，持续推进）
      5．加强扫盲。（责任单位：市直各有关部门、各乡镇（街道））。
      6．加强监测。牵头单位：市统计局，配合单位：市妇联
      7．加强宣传。
      """)
    let tasks = result.plans[0].tasks
    #expect(
      tasks.map(\.lead) == [
        ["卫健局", "财政局", "各乡镇（街道）"], ["市卫健局"], ["市教育局"], ["市教育局", "市人社局"],
        ["市直各有关部门", "各乡镇（街道）"], ["市统计局"], [],
      ])
    #expect(tasks.map(\.support) == [[], ["市财政局", "市妇联"], ["市民政局", "市妇联"], [], [], ["市妇联"], []])
    #expect(tasks.map(\.deadline) == ["", "2025年底", "2025年", "持续推进", "", "", ""])
    #expect(tasks.map(\.text)[2...5] == ["控辍保学。", "加强培训。", "加强扫盲。", "加强监测。"])
    #expect(result.findings(.missingLead).map(\.lines) == [SourceLines(15)], "the others name theirs")
  }

  @Test("Full-width numbers and half-width brackets are numbers and brackets")
  func widths() {
    let plan = wholeReading(
      """
      云溪市妇女发展规划(２０２１—２０３０年)
      二、发展领域、主要目标和策略措施
      (一)妇女与健康
      主要目标:
      １．孕产妇死亡率控制在１２/10万以下。
      ２.宫颈癌筛查率达到７０％以上。
      策略措施:
      １、3岁以下托育完善。(责任单位：市卫健委,市财政局)
      """
    ).plans[0]
    #expect(plan.goals.map { $0.targets.map(\.target.rule) } == [[.atMost(12)], [.atLeast(70)]])
    #expect(plan.measures.map(\.text) == ["3岁以下托育完善。"])
    #expect(plan.measures[0].lead == ["市卫健委", "市财政局"])
  }

  @Test("Older plans have other domains, and two places in one document are two plans")
  func olderPlans() {
    let result = wholeReading(
      """
      云溪县妇女发展规划（2011—2020年）
      二、发展领域、主要目标和策略措施
      （一）妇女与参政
      主要目标：
      1.县人大代表中女性比例达到30%以上。
      白石县妇女发展规划（2011—2020年）
      二、发展领域、主要目标和策略措施
      （一）妇女与管理
      主要目标：
      1.村民委员会成员中女性比例达到30%以上。
      """)
    #expect(result.plans.map { $0.domains.map(\.name) } == [["妇女与参政"], ["妇女与管理"]])
    #expect(result.plans.map(\.region.name) == ["云溪县", "白石县"])
  }

  @Test("A title over nothing is not called read")
  func emptyTitle() {
    let result = wholeReading("云溪县妇女发展规划（2011—2020年）\n云溪县妇女儿童发展规划（2021—2030年）\n")
    #expect(result.plans.isEmpty && result.balance.unread == 2)
  }
}
