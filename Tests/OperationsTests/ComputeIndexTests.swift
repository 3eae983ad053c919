import Assessment
import Foundation
import PlanModel
import Store
import Testing

@testable import Operations

@Suite("The index of a plan over a store")
struct ComputeIndexTests {
  /// A made-up plan of 江北区: two domains, three indicators that count and one that does not.
  static let plan = Plan(
    title: "儿童发展规划", population: .children, kind: .plan, region: Region(name: "江北区", code: RegionCode("500105")),
    period: Period(from: 2021, to: 2030),
    domains: [Domain(number: 1, name: "儿童与健康"), Domain(number: 2, name: "儿童与教育")],
    indicators: [
      row(1, "婴儿死亡率", .perMille, .atMost(5)), row(1, "产前筛查率", .percent, .atLeast(90)),
      row(2, "高中阶段毛入学率", .percent, .atLeast(95)), row(2, "校园足球队数量", UnitOfMeasure(printed: "个"), .increase),
    ])

  private static func row(
    _ domain: Int, _ name: String, _ unit: UnitOfMeasure, _ rule: TargetRule
  ) -> PlannedIndicator {
    PlannedIndicator(
      domain: domain, number: name, row: 1, indicator: Indicator(name: name, unit: unit),
      target: Target(text: "测试", rule: rule), bindingness: .expected, lines: SourceLines(1))
  }

  private func desk() async throws -> Desk {
    let desk = try Desk()
    _ = try await desk.run([
      "婴儿死亡率,500105,2020,,5.0,‰,源,", "产前筛查率,500105,2020,,80,%,源,", "高中阶段毛入学率,500105,2020,,90,%,源,",
      "婴儿死亡率,500105,2022,,4.0,‰,源,", "产前筛查率,500105,2021,,85,%,源,", "高中阶段毛入学率,500105,2022,,94,%,源,",
      "高中阶段毛入学率,500105,2022,农村,60,%,源,",
      // Another district of the city, one of another city, the city itself.
      "婴儿死亡率,500106,2022,,6.0,‰,源,", "产前筛查率,500106,2022,,70,%,源,", "高中阶段毛入学率,500106,2022,,99,%,源,",
      "婴儿死亡率,510104,2022,,1.0,‰,源,", "产前筛查率,510104,2022,,99,%,源,", "婴儿死亡率,500000,2022,,3.0,‰,源,",
    ])
    return desk
  }

  @Test("reads the region and its peers, from the base year on, without breakdowns")
  func panel() async throws {
    let index = try await ComputeIndex(ledger: desk().store)(Self.plan, runs: 50)
    #expect(index.panel.regions.map(\.digits) == ["500105", "500106"])
    #expect(index.panel.years == [2020, 2021, 2022])
    let latest = try #require(index.latest)
    #expect(latest.year == 2022)
    // Worst post 2 × 5.0‰: 60; the 85 % of 2021 carried; domains equal.
    #expect(latest.parts.map(\.reading.score) == [60, 85, 94])
    #expect(abs(try #require(latest.value) - 83.25) < 1e-9)
    #expect(index.panel.definition.leftOut.map(\.reason) == [.absoluteCount])
    #expect(index.sensitivity?.regions.map(\.region.digits) == ["500105", "500106"])
    #expect(index.sensitivity?.regions.compactMap { $0.chosen?.rank } == [1, 2])
    #expect(index.sensitivityOfParts == nil)
    guard case .explained(let total, let parts, _)? = index.change?.outcome else {
      Issue.record("no change")
      return
    }
    #expect(abs(total - parts.reduce(0) { $0 + $1.points }) < 1e-9)
  }

  @Test("counts no figure after the year asked for, and says what is missing")
  func asOf() async throws {
    let index = try await ComputeIndex(ledger: desk().store)(Self.plan, through: 2020, runs: 10)
    #expect(index.latest?.year == 2020)
    let empty = try await ComputeIndex(ledger: Desk().store)(Self.plan, runs: 10)
    #expect(empty.latest == nil && empty.course.isEmpty && empty.sensitivity == nil)
  }

  @Test("comes as tables whose points add up to the index")
  func tables() async throws {
    let index = try await ComputeIndex(ledger: desk().store)(Self.plan, runs: 10)
    let tables = index.tables()
    #expect(tables.map(\.name) == ["index", "steps", "leftOut", "changes", "sensitivity"])
    for column in tables.flatMap(\.columns) { #expect(column.title.zh != column.key, "\(column.key)") }
    let steps = index.steps()
    let first = steps.rows.first { $0[0].text == "500105" && $0[2].text == "2022" }
    #expect(
      first?.map(\.text) == [
        "500105", "江北区", "2022", "儿童与健康", "婴儿死亡率", "‰", "lowerIsBetter", "10 → 0", "4.0", "2022", "60.00", "0.2500",
        "15.00", "72.50", "83.25",
      ])
    let json = try JSONEncoder().encode(IndexJSON(index))
    let object = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    #expect(object["normalisation"] as? String == "goalposts")
    #expect((object["steps"] as? [[String: Any]])?.count == steps.rows.count)
  }
}

@Suite("A file of weights")
struct IndexWeightsFileTests {
  private func read(_ text: String) throws -> IndexWeights {
    try IndexWeightsFile(Data(text.utf8), for: ComputeIndexTests.plan).weights
  }

  @Test("sets domains, indicators and goalposts")
  func reads() throws {
    let weights = try read("领域,指标,权重,最差值,最佳值\n儿童与健康,,2,,\n,婴儿死亡率,3,20,0\n儿童与教育,高中阶段毛入学率,,50,100\n")
    #expect(weights.domains == [1: 2])
    #expect(weights.indicators == [Indicator.ID(name: "婴儿死亡率"): 3])
    #expect(weights.posts[Indicator.ID(name: "高中阶段毛入学率")] == IndexScale(worst: 50, best: 100))
    #expect(try read("indicator,weight\n婴儿死亡率,0.5\n").indicators.values.first == 0.5)
  }

  @Test(
    "is refused with line and remedy",
    arguments: [
      ("", nil), ("指标,权重\n", nil), ("指标,重量\n婴儿死亡率,1\n", 1), ("指标,指标,权重\n婴儿死亡率,,1\n", 1), ("指标\n婴儿死亡率\n", 1),
      ("指标,权重\n婴儿死亡率,很大\n", 2), ("指标,权重\n婴儿死亡率,NaN\n", 2), ("指标,权重\n婴儿死亡率,1e9\n", 2),
      ("指标,权重\n婴儿死亡率,-1\n", 2), ("指标,权重\n婴儿死亡率,99999999999\n", 2), ("指标,权重\n婴儿死亡率,\n", 2), ("指标,权重\n,1\n,2\n", 2),
      ("指标,权重\n不存在的指标,1\n", 2), ("领域,指标,权重\n没有的领域,,1\n", 2), ("领域,指标,权重\n儿童与教育,婴儿死亡率,1\n", 2),
      ("指标,权重\n产前筛查率,1\n婴儿死亡率,1\n婴儿死亡率,2\n", 4), ("领域,指标,权重\n儿童与健康,,1\n儿童与健康,,2\n", 3),
      ("指标,权重,最差值,最佳值\n婴儿死亡率,1,20,\n", 2), ("指标,权重,最差值,最佳值\n婴儿死亡率,1,20,20\n", 2),
      ("领域,指标,权重,最差值,最佳值\n儿童与健康,,1,20,0\n", 2),
    ] as [(String, Int?)])
  func refused(text: String, line: Int?) throws {
    do {
      _ = try read(text)
      Issue.record("taken: \(text)")
    } catch let refusal as IndexWeightsRefusal {
      #expect(refusal.line == line, "\(refusal.reason.zh)")
      #expect(line.map { refusal.reason.zh.contains("第\($0)行") && refusal.reason.en.contains("line \($0)") } ?? true)
    } catch {
      #expect(line == nil)
    }
  }

  @Test("of more than a megabyte is refused before it is read")
  func tooLong() {
    #expect(throws: IndexWeightsRefusal(nil, .tooLong)) {
      try IndexWeightsFile(Data(count: IndexWeightsFile.largestBytes + 1), for: ComputeIndexTests.plan)
    }
  }

  @Test("of all zeros leaves nothing to compute, and says so for every indicator")
  func zeros() async throws {
    let weights = try read("领域,指标,权重\n儿童与健康,,0\n儿童与教育,,0\n")
    let index = try await ComputeIndex(ledger: Desk().store)(ComputeIndexTests.plan, weights: weights, runs: 5)
    #expect(index.panel.definition.components.isEmpty)
    #expect(index.panel.definition.leftOut.map(\.reason).filter { $0 == .weightZero }.count == 3)
  }
}
