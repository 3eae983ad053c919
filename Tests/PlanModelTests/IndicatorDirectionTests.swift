import PlanModel
import Testing

@Suite("Which way an indicator is meant to go")
struct IndicatorDirectionTests {
  @Test(
    "is down for what harms people",
    arguments: [
      "孕产妇死亡率", "儿童伤害死亡率", "5岁以下儿童贫血率", "12岁儿童龋患率", "艾滋病母婴传播率", "女职工职业病发病率", "小学生近视率",
      "未成年人犯罪人数占未成年人人口数量的比重", "抓获刑事案件犯罪嫌疑人中未成年人占比", "杀害、强奸、伤害、侮辱、拐卖妇女刑事案件发生数", "出生缺陷发生率",
      "男女收入差距", "儿童自杀、自伤率", "女性青壮年文盲率",
    ])
  func down(name: String) { #expect(direction(name) == .down) }

  @Test(
    "is up for what reaches people",
    arguments: [
      "妇女人均预期寿命", "适龄妇女宫颈癌人群筛查率", "九年义务教育巩固率", "女性平均受教育年限", "就业人员中女性比例", "女性工伤保险参保人数",
      "每千名（0-14岁）儿童拥有床位数", "小学生每天睡眠时间", "宫颈癌患者治疗率", "确诊宫颈癌的患病妇女得到治疗的比例", "3岁以下婴幼儿入托比例",
      "15—69岁女性健康素养水平", "市级示范儿童之家", "学前三年儿童毛入园(班)率", "女性失业保险参保率",
    ])
  func up(name: String) { #expect(direction(name) == .up) }

  @Test(
    "is not known where neither way is the aim, or nobody has said",
    arguments: [
      "出生人口性别比", "城镇公共厕所男女厕位比", "女性在城乡低保对象人数中总体占比", "离婚率", "城镇登记失业人员中的女性占比", "某某",
    ])
  func unknown(name: String) { #expect(direction(name) == nil) }

  @Test("has a reason wherever a rule decides")
  func reasons() {
    let deaths = IndicatorDirection.reason(for: Indicator(name: "婴儿死亡率", unit: .perMille))
    #expect(deaths?.en.contains("fewer") == true)
    #expect(IndicatorDirection.reason(for: Indicator(name: "某某", unit: .none)) == nil)
    #expect(IndicatorDirection.reason(for: Indicator(name: "出生人口性别比", unit: .none)) != nil)
  }

  private func direction(_ name: String) -> Direction? {
    IndicatorDirection.meantTo(for: Indicator(name: name, unit: .percent))
  }
}
