import Foundation
import PlanModel
import Testing

@testable import Assessment

@Suite("Of an unlikely window")
struct ForecastEdgeTests {
  private let forecaster = Forecaster()

  struct Unlikely: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let years: [Int]
    let values: [Double]
  }

  static let unlikely = [
    Unlikely(testDescription: "one point", years: [2020], values: [12]),
    Unlikely(testDescription: "one zero", years: [2020], values: [0]),
    Unlikely(testDescription: "all zero", years: [2018, 2019, 2020], values: [0, 0, 0]),
    Unlikely(testDescription: "all equal", years: [2018, 2019, 2020], values: [99.9, 99.9, 99.9]),
    Unlikely(testDescription: "a gap of thirty years", years: [1990, 2020, 2021], values: [40, 16, 15]),
    Unlikely(testDescription: "two thousand years", years: [20, 2020], values: [40, 16]),
    Unlikely(testDescription: "all the years there are", years: [.min, 0, 2020], values: [40, 16, 15]),
    Unlikely(
      testDescription: "seventy years", years: Array(1951...2020), values: (0..<70).map { 30 + sin(Double($0)) }),
    Unlikely(testDescription: "values outside 0…100", years: [2018, 2019, 2020], values: [-3, 120, 250]),
    Unlikely(testDescription: "negative values", years: [2018, 2019, 2020], values: [-3, -2, -7]),
    Unlikely(testDescription: "huge values", years: [2018, 2019, 2020], values: [1e300, -1e308, 1.7e308]),
    Unlikely(
      testDescription: "tiny values", years: [2018, 2019, 2020],
      values: [.leastNonzeroMagnitude, .leastNormalMagnitude, 1e-300]),
    Unlikely(testDescription: "tiny and huge values", years: [2018, 2019, 2020], values: [1e-300, 1, 1e300]),
  ]

  @Test("everything stays finite", arguments: unlikely)
  func finite(window: Unlikely) throws {
    for scale in WorkingScale.allCases {
      for unit in [0, 1e6] {
        let window = try #require(
          ForecastWindow(years: window.years, values: window.values, scale: scale, publicationUnit: unit))
        for year in [2022, 2030, Int.max] {
          for aim in [Aim.rise, .fall] {
            let forecast = try #require(forecaster.forecast(window, year: year, aim: aim))
            let quantiles = forecast.quantiles([0, 1e-9, 0.025, 0.5, 0.975, 1])
            #expect(quantiles.allSatisfy { $0.isFinite }, "\(scale) \(year) \(quantiles)")
            #expect(quantiles == quantiles.sorted())
            for part in forecast.components {
              #expect(part.weight > 0 && part.weight <= 1, "\(scale) \(year) \(part)")
              #expect(part.location.isFinite && part.scale.isFinite && part.scale > 0, "\(scale) \(year) \(part)")
            }
            for goal in [-Double.infinity, -1, 0, .leastNonzeroMagnitude, 12, 100, 1e308, Double.infinity] {
              let below = GoalRange(low: nil, high: goal)
              let above = GoalRange(low: goal, high: nil)
              #expect((0...1).contains(forecast.probability(of: below)), "\(scale) \(year) \(goal)")
              #expect(abs(forecast.probability(of: below) + forecast.probability(of: above) - 1) < 1e-12)
            }
          }
        }
      }
    }
  }

  @Test("there is none where years or values are not a window")
  func refused() {
    func window(_ years: [Int], _ values: [Double], _ unit: Double = 0.1) -> ForecastWindow? {
      ForecastWindow(years: years, values: values, scale: .rate, publicationUnit: unit)
    }
    #expect(window([2020, 2021], [1, 2]) != nil)
    #expect(window([], []) == nil)
    #expect(window([2020, 2020], [1, 2]) == nil)
    #expect(window([2021, 2020], [1, 2]) == nil)
    #expect(window([2020, 2021], [1]) == nil)
    #expect(window([2020], [.nan]) == nil)
    #expect(window([2020], [.infinity]) == nil)
    #expect(window([2020], [1], .nan) == nil)
    #expect(ForecastWindow(series("2020: 1").through(2019)) == nil)
  }

  @Test("the window of a series has the finest of its figures' publication units")
  func publicationUnit() throws {
    let window = try #require(ForecastWindow(series("2019: 16.25, 2020: 16.9, 2021: 16.10")))
    #expect(window.publicationUnit == 0.01)
    #expect(window.values == [16.25, 16.9, 16.1])
    #expect(window.years == [2019, 2020, 2021])
  }

  @Test("a flat window keeps the prior weights, however long it is")
  func flat() throws {
    let window = try #require(
      ForecastWindow(
        years: Array(2010...2024), values: .init(repeating: 45, count: 15), scale: .pct, publicationUnit: 1))
    let forecast = try #require(forecaster.forecast(window, year: 2030, aim: .none))
    #expect(forecast.components.map(\.weight) == [0.26, 0.23, 0.09, 0.11, 0.10, 0.04, 0.12, 0.05])
    #expect(abs(forecast.quantile(0.5) - 45) < 1e-9)
  }

  @Test("a goal stands at the floor of a rate only where the window holds a zero")
  func floor() throws {
    let whole = try #require(
      ForecastWindow(years: [2019, 2020, 2021], values: [4, 3, 2], scale: .rate, publicationUnit: 0.1))
    let touching = try #require(
      ForecastWindow(years: [2019, 2020, 2021], values: [4, 0, 2], scale: .rate, publicationUnit: 0.1))
    func chance(_ window: ForecastWindow, _ goal: Double) throws -> Double {
      try #require(forecaster.forecast(window, year: 2030, aim: .fall)).probability(of: GoalRange(low: nil, high: goal))
    }
    let (none, little) = (try chance(whole, 0), try chance(whole, 0.5))
    #expect(none < 1e-6)
    let ample = try chance(whole, 1)
    #expect(little < ample)
    let (zero, one) = (try chance(touching, 0), try chance(touching, 1))
    #expect(zero == one)
    #expect(zero > 0.05)
  }

  @Test("a closed form stands for the double sum of every archetype")
  func walk() {
    for k in 0..<8 {
      let (kappa, phi) = (Archetype.driftSize[k], Archetype.persistence[k])
      for a in 0...6 {
        for b in a...12 {
          var sum = 1.0
          for i in 0..<a {
            for j in 0..<b { sum += kappa * kappa * pow(phi, Double(abs(i - j))) + (i == j ? 1 : 0) }
          }
          let walk = Walk(driftSize: kappa, persistence: phi)
          #expect(abs(walk.covariance(Double(a), Double(b)) - sum) < 1e-10 * sum)
        }
      }
    }
  }
}
