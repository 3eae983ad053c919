import PlanModel
import Rounds
import Testing

@Suite("Which breakdowns should exist")
struct BreakdownRuleTests {
  private static let known: [(name: String, breakdowns: [String])] = [
    ("5岁以下儿童死亡率", ["女", "男", "城市", "农村"]), ("学前教育毛入园率", ["女", "男", "城市", "农村"]),
    ("九年义务教育巩固率", ["女", "男", "城市", "农村"]), ("小学生近视率", ["女", "男", "城市", "农村"]),
    ("孕产妇死亡率", ["城市", "农村"]), ("妇女人均预期寿命", ["城市", "农村"]), ("女性平均受教育年限", ["城市", "农村"]),
    ("婚前医学检查率", ["女", "男", "城市", "农村"]), ("适龄妇女宫颈癌人群筛查率", ["城市", "农村"]),
    ("女童九年义务教育巩固率", ["城市", "农村"]), ("儿童参加城乡居民基本医疗保险覆盖率", ["女", "男"]),
    ("村委会成员中女性比例", []), ("市政协委员和市政协常委中女性比例", []), ("女职工职业病发病率", []), ("出生人口性别比", []),
    ("城镇公共厕所男女厕位比", []), ("由政府举办的标准化妇幼保健机构覆盖率", []), ("农村自来水普及率", []),
    ("每千名（0—14岁）儿童拥有儿科执业（助理）医生数", []), ("每千人口拥有3岁以下婴幼儿托位数", []),
    ("乡镇（街道）未成年人保护工作站覆盖率", []), ("区委、区政府工作部门领导班子中女干部配备率", []),
    ("杀害、强奸、伤害、侮辱、拐卖妇女刑事案件发生数", []), ("市级文明家庭", []),
  ]

  @Test("follows from what the name says", arguments: known)
  func follows(name: String, breakdowns: [String]) {
    let indicator = Indicator(name: name, unit: .percent)
    #expect(BreakdownRule.breakdowns(of: indicator, known: []).map(\.label) == breakdowns)
  }
}
