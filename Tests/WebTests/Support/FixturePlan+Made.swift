import Foundation
import PlanModel
import Wording

extension FixturePlan {
  /// Twelve indicators in three domains: every status, every kind of course.
  static let small: FixturePlan = {
    var made = FixturePlan()
    made.open()
    made.health(short: true)
    made.education(short: true)
    made.environment(short: true)
    made.close()
    return made
  }()

  /// Forty-nine indicators in eight domains, as many as a real plan has.
  static let rich: FixturePlan = {
    var made = FixturePlan()
    made.open()
    made.health(short: false)
    made.education(short: false)
    made.economy()
    made.decisions()
    made.security()
    made.family()
    made.environment(short: false)
    made.law()
    made.close()
    return made
  }()

  private mutating func open() {
    heading("云溪市妇女发展规划（2021—2030年）", .title)
    skip("各街道办事处，市级各部门：", .letter)
    blank()
    skip("这是一份为测试编写的规划，地名和内容都是虚构的。", .preamble)
    skip("坚持以人为本，统筹推进。", .principles)
    blank()
  }

  private mutating func close() {
    blank()
    skip("市妇儿工委负责组织实施，每年监测一次。", .implementation)
    skip("附注中的一行没有归属", .notUnderstood)
  }

  private mutating func health(short: Bool) {
    let lead = ["市卫生健康委"]
    domain("妇女与健康")
    indicator(
      Row(
        name: "孕产妇死亡率", unit: "1/10万", target: "控制在12/10万以下", rule: .atMost(12), bindingness: .binding, lead: lead,
        support: ["市统计局", "市财政局"], course: (16.4, 11.2, 1, nil)))
    indicator(
      Row(
        name: "妇女人均预期寿命", unit: "岁", target: ">82.3", rule: .moreThan(82.3), lead: lead, course: (80.1, 81.6, 2, 2022)))
    indicator(
      Row(
        name: "适龄妇女宫颈癌筛查率", unit: "%", target: "达到70%以上", rule: .atLeast(70), lead: lead, support: ["市妇联"],
        course: (41, 64.3, 1, nil)))
    indicator(
      Row(
        name: "孕产妇中重度贫血患病率", unit: "%", target: "明显降低", rule: .decreaseMarkedly(percent: 10), lead: lead, row: 1,
        question: Phrase("“明显”读作比基期降低 10% 以上，是否合适？", "“Markedly” is read as a fall of at least 10 %. Is that right?")))
    task("提高健康水平", "为适龄妇女提供宫颈癌和乳腺癌免费筛查，建立随访档案。", lead: lead, support: ["市妇联", "市财政局"])
    task("提高健康水平", "完善孕产妇救治体系，缩短转诊时间。", lead: lead, support: ["市医保局"])
    item("妇女健康提升工程", "筛查项目", "每年对目标人群开展一次筛查。", lead: lead)
    goal(
      "孕前优生健康检查率达到85%以上，婚前医学检查得到推广。",
      [
        GoalTarget(
          indicator: Indicator(name: "孕前优生健康检查率", unit: .percent),
          target: Target(text: "达到85%以上", rule: .atLeast(85)))
      ])
    if short { return }
    let more: [(String, String, String, TargetRule, Double, Double, Int)] = [
      ("孕产妇系统管理率", "%", "90以上", .atLeast(90), 89.2, 93.4, 1),
      ("适龄妇女乳腺癌筛查率", "%", "逐步提高", .increase, 38.0, 55.1, 1),
      ("孕产妇艾滋病检测率", "%", "98以上", .atLeast(98), 98.9, 99.6, 1),
      ("艾滋病母婴传播率", "%", "2以下", .lessThan(2), 3.9, 1.4, 1),
      ("剖宫产率", "%", "45左右", .about(45, tolerance: 2.25, meantToRise: false), 49.8, 47.9, 1),
      ("妇女心理健康素养水平", "%", "提高", .increase, 14.1, 13.0, 1),
      ("经常参加体育锻炼的妇女比例", "%", "40以上", .atLeast(40), 33.4, 38.2, 1),
    ]
    for one in more {
      indicator(
        Row(
          name: one.0, unit: one.1, target: one.2, rule: one.3, lead: lead, course: (one.4, one.5, one.6, nil)))
    }
  }

  private mutating func education(short: Bool) {
    domain("妇女与教育")
    let lead = ["市教委"]
    indicator(
      Row(
        name: "学前教育毛入园率（女）", unit: "%", target: "≥90", rule: .atLeast(90), bindingness: .binding, lead: lead,
        course: (87.2, 88.9, 1, nil)))
    indicator(
      Row(
        name: "高等教育在校生中女生比例", unit: "%", target: "保持均衡", rule: .qualitative, lead: lead, course: (50.3, 51.2, 1, nil)))
    indicator(
      Row(
        name: "女性青壮年文盲率", unit: "%", target: "<0.5", rule: .lessThan(0.5), lead: lead, support: ["市统计局"],
        course: (1.1, 0.4, 1, nil)))
    indicator(
      Row(
        name: "具备科学素质的女性比例", unit: "%", target: "15左右", rule: .about(15, tolerance: 0.75, meantToRise: true),
        lead: ["市科协"],
        question: Phrase("“左右”容许相差 0.75 个百分点（5%），是否合适？", "左右 allows 0.75 points (5 %). Is that right?"),
        course: (9.1, 12.6, 1, nil)))
    task("提高受教育水平", "把性别平等教育纳入课程，培训教师。", lead: lead, support: ["市妇联"])
    if short { return }
    for (name, target, from, to) in [
      ("九年义务教育巩固率（女）", 96.0, 95.9, 97.3), ("高中阶段毛入学率（女）", 97.0, 94.8, 96.4),
      ("女性接受职业技能培训的比例", 45.0, 36.0, 46.2),
    ] {
      indicator(
        Row(
          name: name, unit: "%", target: "≥\(Int(target))", rule: .atLeast(Decimal(Int(target))), lead: lead,
          course: (from, to, 1, nil)))
    }
  }

  private mutating func economy() {
    domain("妇女与经济")
    let lead = ["市人力社保局"]
    indicator(
      Row(
        name: "全社会就业人员中女性比例", unit: "%", target: "保持在45左右", rule: .about(45, tolerance: 2.25, meantToRise: true),
        lead: lead,
        question: Phrase("“左右”容许相差 2.25 个百分点（5%），是否合适？", "左右 allows 2.25 points (5 %). Is that right?"),
        course: (43.1, 44.0, 1, nil)))
    indicator(
      Row(name: "高级专业技术人员中女性比例", unit: "%", target: "40", rule: .atLeast(40), lead: lead, course: (34.6, 41.3, 1, nil)))
    indicator(
      Row(
        name: "城镇单位就业人员中女性人数", unit: "万人", target: "逐年增加", rule: .everyYear(.up), lead: lead,
        course: (12.4, 14.9, 1, nil)))
    indicator(
      Row(
        name: "农村妇女土地承包权证登记率", unit: "%", target: "100", rule: .atLeast(100), bindingness: .binding, lead: ["市农业农村委"],
        course: (78, 96.5, 1, nil)))
    indicator(
      Row(name: "妇女创业担保贷款发放额", unit: "万元", target: "增加", rule: .increase, lead: ["市财政局"], course: (3200, 12840, 0, nil))
    )
    indicator(Row(name: "女性在科研人员中的比例", unit: "%", target: "提高", rule: .increase, lead: ["市科技局"]))
  }

  private mutating func decisions() {
    domain("妇女参与决策和管理")
    let lead = ["市委组织部"]
    for (name, target, from, to, binding) in [
      ("市人大代表中女性比例", 30, 26.1, 31.2, true), ("市政协委员中女性比例", 30, 27.0, 28.8, true),
      ("村委会成员中女性比例", 30, 21.4, 28.2, false), ("村委会主任中女性比例", 10, 6.2, 9.1, false),
      ("居委会成员中女性比例", 50, 52.0, 58.3, false), ("企业董事会中女性比例", 25, 17.0, 19.9, false),
      ("职工代表大会中女代表比例", 35, 33.1, 35.6, false),
    ] {
      indicator(
        Row(
          name: name, unit: "%", target: "不低于\(target)%", rule: .atLeast(Decimal(target)),
          bindingness: binding ? .binding : .expected, lead: lead, course: (from, to, 1, nil)))
    }
  }

  private mutating func security() {
    domain("妇女与社会保障")
    let lead = ["市人力社保局", "市医保局"]
    indicator(
      Row(
        name: "城镇女职工生育保险参保率", unit: "%", target: "95以上", rule: .atLeast(95), bindingness: .binding, lead: lead,
        course: (90.1, 96.3, 1, nil)))
    indicator(
      Row(name: "女性基本养老保险参保率", unit: "%", target: "95以上", rule: .atLeast(95), lead: lead, course: (91.2, 94.7, 1, nil)))
    indicator(
      Row(
        name: "女性基本医疗保险参保率", unit: "%", target: "稳定在95以上", rule: .hold(.atLeast(95)), lead: lead,
        course: (95.9, 96.8, 1, nil)))
    indicator(
      Row(name: "女性失业保险参保人数", unit: "万人", target: "达到8万人", rule: .atLeast(8), lead: lead, course: (5.1, 7.7, 2, nil)))
    indicator(
      Row(
        name: "养老机构护理型床位占比", unit: "%", target: "≥80", rule: .atLeast(80), lead: ["市民政局"], course: (48, 61.4, 1, 2020)))
    indicator(Row(name: "特困人员中女性供养率", unit: "%", target: "应保尽保", rule: .atLeast(100), lead: ["市民政局"]))
  }

  private mutating func family() {
    domain("妇女与家庭建设")
    indicator(
      Row(
        name: "社区家庭教育指导服务站点覆盖率", unit: "%", target: "城市100", rule: .atLeast(100), lead: ["市妇联"],
        course: (60, 94, 0, nil)))
    indicator(
      Row(name: "婚姻家庭纠纷调处成功率", unit: "%", target: "提高", rule: .increase, lead: ["市司法局"], course: (88.4, 93.0, 1, nil)))
    indicator(
      Row(
        name: "每千人口拥有3岁以下婴幼儿托位数", unit: "个", target: "4.6", rule: .atLeast(4.6), lead: ["市卫生健康委"],
        course: (1.2, 3.4, 1, nil)))
    indicator(
      Row(name: "男女家务劳动时间差距", unit: "小时", target: "缩小", rule: .decrease, lead: ["市统计局"], course: (1.9, 1.5, 1, 2021)))
    indicator(Row(name: "五好家庭典型宣传", unit: "", target: "持续开展", rule: .qualitative, lead: ["市妇联"]))
  }

  private mutating func environment(short: Bool) {
    domain("妇女与环境")
    indicator(
      Row(
        name: "农村卫生厕所普及率", unit: "%", target: "90及以上", rule: .atLeast(90), lead: ["市农业农村委"],
        course: (72.4, 91.0, 1, nil)))
    indicator(
      Row(
        name: "公共厕所男女厕位比例", unit: "", target: "2：3", rule: .ratio(men: 2, women: 3), lead: ["市城市管理局"],
        course: (1.1, 1.38, 2, nil)))
    indicator(
      Row(
        name: "其中：新建公共厕所男女厕位比例", unit: "", target: "1：2", rule: .ratio(men: 1, women: 2), lead: ["市城市管理局"], row: 2))
    indicator(
      Row(
        name: "出生人口性别比", unit: "女=100", target: "趋于平衡", rule: .towardsBand(low: 103, high: 107),
        lead: ["市卫生健康委", "市公安局"],
        question: Phrase("“平衡”读作 103 至 107，是否合适？", "“Balance” is read as 103 to 107. Is that right?"),
        course: (110.4, 108.1, 1, nil)))
    if short { return }
    indicator(
      Row(name: "农村集中式供水受益人口比例", unit: "%", target: "提高", rule: .increase, lead: ["市水利局"], course: (82.1, 90.3, 1, nil))
    )
    indicator(Row(name: "女性能够获得环境信息的比例", unit: "%", target: "逐步提高", rule: .increase, lead: ["市生态环境局"]))
  }

  private mutating func law() {
    domain("妇女与法律")
    indicator(
      Row(name: "强奸案件破案率", unit: "%", target: "95以上", rule: .atLeast(95), lead: ["市公安局"], course: (94.0, 97.2, 1, nil)))
    indicator(
      Row(name: "妇女获得法律援助人数", unit: "人", target: "增加", rule: .increase, lead: ["市司法局"], course: (1420, 1893, 0, nil)))
    indicator(
      Row(name: "反家庭暴力告诫书发出数", unit: "份", target: "满足需要", rule: .qualitative, lead: ["市公安局"], course: (31, 64, 0, nil)))
    indicator(Row(name: "法规政策性别平等评估机制", unit: "%", target: "全覆盖", rule: .atLeast(100), lead: ["市司法局"]))
    indicator(
      Row(
        name: "人民陪审员中女性比例", unit: "%", target: "保持合理比例", rule: .reasonableShare(low: nil, high: nil), lead: ["市法院"],
        course: (38.0, 41.9, 1, nil)))
  }
}
