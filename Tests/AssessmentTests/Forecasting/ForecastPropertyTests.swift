import Foundation
import PlanModel
import Testing

@testable import Assessment

@Suite("Every forecast")
struct ForecastPropertyTests {
  private static let windows: [ForecastWindow] = {
    var random = SplitMix(seed: 20_212_030)
    return (0..<300).map { _ in random.window() }
  }()

  private static let probabilities = [0.01, 0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975, 0.99]
  private let forecaster = Forecaster()

  private func forecast(_ window: ForecastWindow, _ aim: Aim = .fall) throws -> Forecast {
    try #require(forecaster.forecast(window, year: 2030, aim: aim))
  }

  @Test("does not change when a rate, its target and its publication unit are rescaled together")
  func rescaling() throws {
    for window in Self.windows where window.scale == .rate || window.scale == .slow {
      guard window.values.contains(where: { $0 > 0 }) else { continue }
      let scaled = try #require(
        ForecastWindow(
          years: window.years, values: window.values.map { $0 * 1_000 }, scale: window.scale,
          publicationUnit: window.publicationUnit * 1_000))
      let (small, large) = (try forecast(window), try forecast(scaled))
      for (x, y) in zip(small.components, large.components) { #expect(abs(x.weight - y.weight) < 1e-9) }
      for (x, y) in zip(small.quantiles(Self.probabilities), large.quantiles(Self.probabilities)) {
        #expect(abs(x * 1_000 - y) <= 1e-9 * y)
      }
      let goal = window.lastValue * 0.9 + 0.1
      let chance = small.probability(of: GoalRange(low: nil, high: goal))
      #expect(abs(chance - large.probability(of: GoalRange(low: nil, high: goal * 1_000))) < 1e-9)
    }
  }

  @Test("does not depend on the order in which figures were entered")
  func order() throws {
    var random = SplitMix(seed: 9)
    let indicator = Indicator(name: "婴儿死亡率", unit: .perMille)
    for _ in 0..<50 {
      let pairs = (2012..<2024).map {
        ($0, Figure(value: Decimal(Int.random(in: 1...99, using: &random)) / 10, decimals: 1))
      }
      let kept = try #require(ForecastWindow(Series(Dictionary(uniqueKeysWithValues: pairs), of: indicator)))
      let shuffled = pairs.shuffled(using: &random)
      let other = try #require(ForecastWindow(Series(Dictionary(uniqueKeysWithValues: shuffled), of: indicator)))
      #expect(kept == other)
      let (first, second) = (try forecast(kept), try forecast(other))
      #expect(first == second)
    }
  }

  @Test("does not depend on what was forecast before, or by whom at the same time")
  func memory() async throws {
    let alone = Self.windows.map { Forecaster().forecast($0, year: 2030, aim: .rise) }
    #expect(Self.windows.reversed().map { forecaster.forecast($0, year: 2030, aim: .rise) } == alone.reversed())
    await withTaskGroup(of: [Forecast?].self) { group in
      for _ in 0..<8 {
        group.addTask { [forecaster] in Self.windows.map { forecaster.forecast($0, year: 2030, aim: .rise) } }
      }
      for await together in group { #expect(together == alone) }
    }
  }

  @Test("has probabilities from 0 to 1 that add up")
  func probabilities() throws {
    var random = SplitMix(seed: 10)
    for window in Self.windows {
      let forecast = try forecast(window)
      let (low, width) = (Double.random(in: 1...90, using: &random), Double.random(in: 0...20, using: &random))
      func chance(_ low: Double?, _ high: Double?) -> Double {
        forecast.probability(of: GoalRange(low: low, high: high))
      }
      let (below, inside, above) = (chance(nil, low), chance(low, low + width), chance(low + width, nil))
      for p in [below, inside, above] { #expect((0...1).contains(p)) }
      #expect(abs(below + inside + above - 1) < 1e-12)
      #expect(abs(below + chance(low, nil) - 1) < 1e-12)
      #expect(chance(nil, nil) == 1)
      #expect(chance(low + 1, low) == 0)
      #expect(abs(forecast.components.reduce(0) { $0 + $1.weight } - 1) < 1e-12)
    }
  }

  @Test("has quantiles that never cross, within the scale's bounds")
  func quantiles() throws {
    var random = SplitMix(seed: 11)
    for window in Self.windows {
      let forecast = try forecast(window, .rise)
      let ps = (0..<12).map { _ in Double.random(in: 0...1, using: &random) }.sorted()
      let quantiles = forecast.quantiles(ps)
      #expect(quantiles == quantiles.sorted())
      #expect(quantiles.allSatisfy { $0.isFinite })
      if window.scale == .pct { #expect(quantiles.allSatisfy { (0...100).contains($0) }) }
      #expect(quantiles.first == forecast.quantile(ps[0]))
      // F reaches p there, but where a bound of the scale or the floor of a rate stands in between.
      for (p, value) in zip(ps, quantiles) where value > window.values.filter({ $0 > 0 }).min() ?? 0 && value < 100 {
        #expect(abs(forecast.cumulative(at: forecast.ruler.z(goal: value)) - p) < 1e-6)
      }
    }
  }

  @Test("ends its fan with the forecast of that year")
  func fan() throws {
    for window in Self.windows.prefix(100) {
      let fan = forecaster.fan(window, through: 2030, aim: .rise, peerDrift: 0.01)
      #expect(fan.map(\.year) == Array((window.lastYear + 1)...2030))
      #expect(fan.last == forecaster.forecast(window, year: 2030, aim: .rise, peerDrift: 0.01))
      #expect(forecaster.fan(window, through: window.lastYear, aim: .rise).isEmpty)
      #expect(forecaster.forecast(window, year: window.lastYear, aim: .rise) == nil)
    }
  }
}
