import Assessment
import Foundation
import PlanModel

/// An indicator of the made-up nation: what it measures, its target, and how counties differ and move.
struct NationIndicator: Sendable {
  /// The row of a plan.
  let planned: PlannedIndicator
  /// How far a county moves in a year, in the indicator's unit.
  let drift: Double
  /// How far a year's figure may lie from the county's level.
  let noise: Double

  private let starts: ClosedRange<Double>
  private let limits: ClosedRange<Double>
  private let decimals: Int

  func start(_ numbers: inout SplitMix64) -> Double { Double.random(in: starts, using: &numbers) }

  func inside(_ value: Double) -> Double { min(max(value, limits.lowerBound), limits.upperBound) }

  /// The value as it is published: 16.1, 16.10.
  func printed(_ value: Double) -> Figure {
    let steps = (value * (decimals == 1 ? 10 : 100)).rounded()
    return Figure(
      value: Decimal(sign: .plus, exponent: -decimals, significand: Decimal(Int(steps))), decimals: decimals)
  }

  /// Indicators of one kind of target, `count` of them.
  private struct Family {
    let count: Int
    let name: String
    let unit: UnitOfMeasure
    let starts: ClosedRange<Double>
    let limits: ClosedRange<Double>
    let drift: Double
    let noise: Double
    let decimals: Int
    let rule: TargetRule

    init(
      _ count: Int, _ name: String, _ unit: UnitOfMeasure, _ starts: ClosedRange<Double>, drift: Double, noise: Double,
      decimals: Int = 1, upTo limit: Double = 100, _ rule: TargetRule
    ) {
      self.count = count
      self.name = name
      self.unit = unit
      self.starts = starts
      limits = 0...limit
      self.drift = drift
      self.noise = noise
      self.decimals = decimals
      self.rule = rule
    }
  }

  /// The 91 of them, in about the mix of rules that the plans of 2021–2030 have.
  static let all: [NationIndicator] = families.flatMap { family in
    (1...family.count).map { (family, $0) }
  }.enumerated().map { position, member in
    let (family, number) = member
    return NationIndicator(
      planned: PlannedIndicator(
        domain: 1, number: String(position + 1), row: 1,
        indicator: Indicator(name: "\(family.name)\(number)", unit: family.unit),
        target: Target(text: "监测目标", rule: family.rule), bindingness: position % 4 == 0 ? .binding : .expected,
        lines: SourceLines(position + 1)),
      drift: family.drift, noise: family.noise, starts: family.starts, limits: family.limits, decimals: family.decimals)
  }

  private static let families: [Family] = [
    Family(12, "检查率", .percent, 60...96, drift: 1, noise: 1, .atLeast(95)),
    Family(10, "覆盖率", .percent, 70...99, drift: 0.8, noise: 0.6, decimals: 2, .atLeast(90)),
    Family(4, "参保率", .percent, 80...98, drift: 0.6, noise: 0.5, .moreThan(95)),
    Family(8, "死亡率", .per100000, 5...40, drift: -0.8, noise: 2, decimals: 2, upTo: 500, .atMost(12)),
    Family(6, "患病率", .perMille, 2...15, drift: -0.2, noise: 0.5, decimals: 2, upTo: 200, .lessThan(5)),
    Family(4, "女性比例", .percent, 30...50, drift: 0.4, noise: 1, .about(45, tolerance: 2, meantToRise: true)),
    Family(
      2, "出生人口性别比", UnitOfMeasure(printed: "女=100"), 104...118, drift: -0.4, noise: 1, upTo: 200,
      .within(low: 103, high: 107)),
    Family(2, "结构比重", .percent, 20...60, drift: 0.3, noise: 1, .towardsBand(low: 40, high: 45)),
    Family(5, "占比", .percent, 20...70, drift: 0.8, noise: 0.8, .change(.points(5), baseYear: nil)),
    Family(
      5, "发生率", .per10000, 20...90, drift: -1.5, noise: 4, decimals: 2, upTo: 1_000,
      .change(.percent(-20), baseYear: nil)),
    Family(10, "知晓率", .percent, 40...90, drift: 1, noise: 1.5, decimals: 2, .increase),
    Family(6, "近视率", .percent, 30...70, drift: -0.8, noise: 1, .decrease),
    Family(2, "贫血率", .percent, 10...30, drift: -0.8, noise: 0.8, .decreaseMarkedly(percent: 20)),
    Family(3, "普及率", .percent, 50...90, drift: 1.2, noise: 0.4, .everyYear(.up)),
    Family(3, "女代表比例", .percent, 20...35, drift: 0.2, noise: 0.8, .noLowerThanBaseline),
    Family(2, "肥胖率", .percent, 8...20, drift: 0.3, noise: 0.5, .contained(slowing: false)),
    Family(1, "超重率", .percent, 8...20, drift: 0.3, noise: 0.5, .contained(slowing: true)),
    Family(
      1, "厕位比", .none, 1...1.8, drift: 0.03, noise: 0.05, decimals: 2, upTo: 10, .ratio(men: 2, women: 3)),
    Family(1, "女职工比重", .percent, 30...60, drift: 0.3, noise: 1, .reasonableShare(low: 40, high: 50)),
    Family(1, "巩固率", .percent, 85...99, drift: 0.5, noise: 0.4, decimals: 2, .all([.atLeast(96), .increase])),
    Family(1, "入园率", .percent, 70...99, drift: 1, noise: 0.5, .hold(.atLeast(90))),
    Family(1, "女性参保率", .percent, 80...98, drift: 0.6, noise: 0.5, .notBelow(reference: "参保率1")),
    Family(
      1, "女性就业比例", .percent, 40...55, drift: 0.2, noise: 0.5,
      .commensurate(reference: "女性比例1", tolerance: 5)),
  ]
}
