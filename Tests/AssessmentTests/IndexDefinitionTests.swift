import Foundation
import PlanModel
import Testing
import Wording

@testable import Assessment

@Suite("The index of a plan")
struct IndexDefinitionTests {
  private func planned(
    _ name: String, _ unit: String, _ rule: TargetRule, domain: Int = 1, baseline: String? = nil
  ) -> PlannedIndicator {
    PlannedIndicator(
      domain: domain, number: name, row: 1, indicator: Indicator(name: name, unit: UnitOfMeasure(printed: unit)),
      target: Target(text: "测试", rule: rule), bindingness: .expected,
      baseline: baseline.map { Baseline(year: 2020, value: $0) }, lines: SourceLines(1))
  }

  private func index(
    _ rows: [PlannedIndicator], _ figures: [String: [Int: String]] = [:], weights: IndexWeights = IndexWeights()
  ) -> IndexDefinition {
    let plan = Plan(
      title: "测试规划", population: .women, kind: .plan, region: Region(name: "某县", code: RegionCode("510001")),
      period: Period(from: 2021, to: 2030),
      domains: [Domain(number: 1, name: "健康"), Domain(number: 2, name: "教育")], indicators: rows)
    return IndexDefinition(
      name: Phrase(verbatim: "测试"), plan: plan,
      figures: { id in
        Dictionary(uniqueKeysWithValues: (figures[id.text] ?? [:]).map { ($0, Figure(printed: $1)!) })
      }, weights: weights)
  }

  private func line(_ worst: String, _ best: String) -> IndexScale.Shape { .line(worst: d(worst), best: d(best)) }

  @Test("takes direction and goalposts from target, unit and name")
  func posts() throws {
    let made = index(
      [
        planned("参保率", "%", .atLeast(95)),
        planned("居委会成员中女性比例", "%", .atLeast(40)),
        planned("村委会成员中女性比例", "%", .atLeast(55)),
        planned("妇女人均预期寿命", "岁", .moreThan(82)),
        planned("劳动年龄人口平均受教育年限", "年", .atLeast(12)),
        planned("孕产妇死亡率", "1/10万", .atMost(12)),
        planned("贫血患病率", "%", .decreaseMarkedly(percent: 10)),
        planned("每千人口托位数", "个", .atLeast(d("4.6"))),
        planned("出生人口性别比", "女=100", .towardsBand(low: 103, high: 107)),
        planned("厕位比例", "", .ratio(men: 2, women: 3)),
        planned("具备科学素质的女性比例", "%", .atLeast(15)),
        planned("女性在科研人员中的比例", "%", .increase),
      ],
      [
        "孕产妇死亡率": [2020: "16.9", 2023: "15.1"], "贫血患病率": [2019: "60", 2021: "40"],
        "出生人口性别比": [2020: "117"],
      ])
    #expect(made.leftOut.isEmpty)
    #expect(
      made.components.map(\.posts.shape) == [
        line("0", "100"), line("0", "50"), line("0", "55"), line("20", "85"), line("0", "15"), line("33.8", "0"),
        line("100", "0"), line("0", "4.6"), .band(low: 103, high: 107, reach: 20), line("0", "1.5"),
        line("0", "100"), line("0", "50"),
      ])
    #expect(
      made.components.map(\.origin) == [
        .naturalShare, .parity, .parity, .lifeExpectancy, .schooling, .twiceBase(year: 2020, value: d("16.9")),
        .twiceBase(year: 2019, value: 60), .upToTarget, .band, .upToTarget, .naturalShare, .parity,
      ])
    #expect(made.components[5].bearing == .lowerIsBetter && made.components[0].bearing == .higherIsBetter)
    #expect(made.components[5].distance == .scale(IndexScale(worst: d("33.8"), best: 12)!))
    #expect(made.components[6].distance == .noTarget)
    #expect(made.components[0].reason == .aimIsReach)
  }

  @Test(
    "ends at parity for women as a part of a group, and at 100 % for a part of all women",
    arguments: [
      ("村委会成员中女性比例", "50"), ("城镇单位就业人员中的女性比例", "50"), ("专业技术人员女性占比", "50"), ("女性法官占比", "50"),
      ("区人大代表中女代表比例", "50"), ("高等教育在校生中女生比例", "50"), ("女性在科研人员中的比例", "50"), ("具备科学素质的女性比例", "100"),
      ("经常参加体育锻炼的妇女比例", "100"), ("女性接受职业技能培训的比例", "100"), ("领导班子中女干部配备率和由女性担任正职的比例", "100"),
    ])
  func parity(name: String, best: String) {
    #expect(index([planned(name, "%", .increase)]).components.map(\.posts.shape) == [line("0", best)])
  }

  @Test("measures a change against the base year, and follows the printed baseline")
  func changes() throws {
    let made = index(
      [
        planned("近视率", "%", .change(.percent(-20), baseYear: nil), baseline: "50"),
        planned("筛查率", "%", .change(.points(10), baseYear: nil)),
      ], ["筛查率": [2022: "60"]])
    #expect(made.components[0].posts.shape == line("100", "0"))
    #expect(made.components[0].distance == .scale(IndexScale(worst: 100, best: 40)!))
    #expect(made.components[1].distance == .scale(IndexScale(worst: 0, best: 70)!))
  }

  @Test("lists what it leaves out, each with its reason")
  func leftOut() {
    let made = index([
      planned("离婚率", "‰", .qualitative), planned("某项工作", "", .qualitative), planned("机构数量", "个", .atLeast(5)),
      planned("经费", "‰", .increase), planned("发病率", "‰", .decrease), planned("死亡率", "‰", .atMost(0), baseline: "0"),
      planned("参保率", "%", .atLeast(95)), planned("参保率", "%", .atLeast(90)),
    ])
    #expect(made.components.map(\.indicator.name) == ["参保率"])
    #expect(
      made.leftOut.map(\.reason) == [
        .noDirection(.aimIsNeither), .noDirection(nil), .absoluteCount, .noUpperPost, .noWorstPost, .noSpan,
        .countedAlready,
      ])
  }

  @Test("weighs domains equally and indicators equally within them, unless the office says otherwise")
  func weights() throws {
    let rows = [
      planned("参保率", "%", .atLeast(95)), planned("筛查率", "%", .atLeast(95)),
      planned("入学率", "%", .atLeast(95), domain: 2),
    ]
    let equal = index(rows)
    #expect(equal.components.indices.map(equal.weight) == [0.25, 0.25, 0.5])
    let set = index(
      rows,
      weights: IndexWeights(
        domains: [2: 3], indicators: [Indicator.ID(name: "筛查率"): 0],
        posts: [Indicator.ID(name: "入学率"): IndexScale(worst: 50, best: 100)!]))
    #expect(set.components.indices.map(set.weight) == [0.25, 0.75])
    #expect(set.components[1].posts.shape == line("50", "100") && set.components[1].origin == .given)
    #expect(set.leftOut.map(\.reason) == [.weightZero])
  }

  @Test("keeps its goalposts when later years come in")
  func fixed() {
    let rows = [planned("孕产妇死亡率", "1/10万", .atMost(12))]
    let before = index(rows, ["孕产妇死亡率": [2020: "16.9"]])
    let after = index(rows, ["孕产妇死亡率": [2020: "16.9", 2021: "40", 2022: "9"]])
    #expect(before.components == after.components)
  }
}
