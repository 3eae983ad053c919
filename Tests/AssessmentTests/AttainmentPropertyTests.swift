import Foundation
import PlanModel
import Testing

@testable import Assessment

@Suite("A verdict")
struct AttainmentPropertyTests {
  /// Series without order or pattern, the same in every run.
  private static let samples: [[(year: Int, tenths: Int)]] = {
    var state: UInt64 = 20_212_030
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    return (0..<200).map { _ in
      var sample: [(year: Int, tenths: Int)] = [(2020, 200 + next(200))]
      for year in 2014..<2030 where year != 2020 && next(3) > 0 { sample.append((year, 150 + next(300))) }
      return sample
    }
  }()

  private func verdict(_ rule: TargetRule, _ figures: [(Int, Figure)], _ unit: UnitOfMeasure) -> Attainment {
    let indicator = Indicator(name: "死亡率", unit: unit)
    var table: [Int: Figure] = [:]
    for (year, figure) in figures { table[year] = figure }
    let own = Series(table, of: indicator)
    return Attainment.judge(rule: rule, series: own, baseYear: 2020) { _ in own.through(2026) }
  }

  @Test("does not change when unit, target and publication unit are rescaled together")
  func rescaling() {
    for sample in Self.samples {
      let perMille = sample.map { ($0.year, Figure(value: Decimal($0.tenths) / 10, decimals: 1)) }
      let per10000 = sample.map { ($0.year, Figure(value: Decimal($0.tenths), decimals: 0)) }
      for rule in everyRule {
        #expect(
          short(verdict(rule, perMille, .perMille)) == short(verdict(scaled(rule), per10000, .per10000)),
          "\(rule) on \(sample)")
      }
    }
  }

  /// The rule with its numbers ten times as large; percentages of the baseline stay.
  private func scaled(_ rule: TargetRule) -> TargetRule {
    switch rule {
    case .atLeast(let bound): .atLeast(bound * 10)
    case .moreThan(let bound): .moreThan(bound * 10)
    case .atMost(let bound): .atMost(bound * 10)
    case .lessThan(let bound): .lessThan(bound * 10)
    case .within(let low, let high): .within(low: low * 10, high: high * 10)
    case .about(let value, let tolerance, let rises): .about(value * 10, tolerance: tolerance * 10, meantToRise: rises)
    case .ratio(let men, let women): .ratio(men: men, women: women * 10)
    case .towardsBand(let low, let high): .towardsBand(low: low * 10, high: high * 10)
    case .reasonableShare(let low, let high): .reasonableShare(low: low.map { $0 * 10 }, high: high.map { $0 * 10 })
    case .commensurate(let name, let tolerance): .commensurate(reference: name, tolerance: tolerance.map { $0 * 10 })
    case .change(.points(let points), let year): .change(.points(points * 10), baseYear: year)
    case .all(let rules): .all(rules.map(scaled))
    case .hold(let rule): .hold(scaled(rule))
    case .increase, .everyYear, .decrease, .decreaseMarkedly, .noLowerThanBaseline, .contained, .notBelow, .change,
      .qualitative, .uninterpreted:
      rule
    }
  }

  @Test("does not depend on the order in which figures are entered")
  func order() {
    for sample in Self.samples {
      let figures = sample.map { ($0.year, Figure(value: Decimal($0.tenths) / 10, decimals: 1)) }
      for rule in everyRule {
        #expect(verdict(rule, figures, .perMille) == verdict(rule, figures.reversed(), .perMille))
      }
    }
  }

  @Test("that a strict bound is met implies that the lax one is")
  func strictness() {
    for sample in Self.samples {
      let figures = sample.map { ($0.year, Figure(value: Decimal($0.tenths) / 10, decimals: 1)) }
      if short(verdict(.moreThan(30), figures, .perMille)) == "met" {
        #expect(short(verdict(.atLeast(30), figures, .perMille)) == "met")
      }
      if short(verdict(.hold(.atLeast(30)), figures, .perMille)) == "met" {
        #expect(short(verdict(.atLeast(30), figures, .perMille)) == "met")
      }
    }
  }

  @Test("has words for every note and every reason, in both languages")
  func wording() {
    let notes: [Attainment.Note] = [
      .roundingWouldFlip(rounded: 20), .aboveBand, .slope(1), .slopes(before: 1, since: 2), .interval(low: 1, high: 2),
      .noise(1.23456), .brokenYears([2022, 2023]), .smallStepsAddUp, .unchanged, .distance(baseline: 5, now: 3),
      .firstMet(2021), .lostIn([2022]), .baselineIsZero,
    ]
    let words = notes.map { $0.wording(unit: .percent) }
    #expect(Set(words).count == notes.count)
    #expect(words.contains { $0.zh.contains("1.235个百分点") })
    let unknowns: [Attainment.Unknown] = [
      .noFigures, .noBaseline(year: 2020), .noFigureAfterBaseline(year: 2020), .tooFewPoints(have: 2, need: 4),
      .noReference(name: "甲"), .noCommonYear(reference: "甲"), .bandNotSet, .toleranceNotSet,
      .percentOfZero(year: 2020), .needsJudgement, .notUnderstood,
    ]
    #expect(Set(unknowns.map(\.wording)).count == unknowns.count)
  }
}
