import Foundation
import PlanModel
import Testing

@testable import Assessment

/// The figures of `scripts/index-vectors.py`, an independent computation with numpy.
@Suite("An index agrees with an independent computation")
struct IndexVectorTests {
  private static let components = [
    component("甲", domain: 1, worst: "40", best: "0", target: "12"),
    component("乙", domain: 1, worst: "0", best: "100", target: "90"),
    component("丙", domain: 2, worst: "0", best: "50", target: "30"),
    component("丁", domain: 2, worst: "20", best: "85", target: "80"),
    component("戊", domain: 2, worst: "30", best: "0"),
    component("己", domain: 3, worst: "0", best: "100", target: "95"),
  ]
  private static let whole = definition(
    components, weights: IndexWeights(domains: [3: 2], indicators: [Indicator.ID(name: "丙"): 2]))
  private static let all: IndexPanel.Figures = [
    county(1): figures(components, [2020: "16.9 70.5 21.0 78.0 14.0 88.0", 2023: "15.1 80.2 - 80.1 9.5 93.5"]),
    county(2): figures(components, [2020: "22.4 61.0 34.0 - 19.0 97.0", 2023: "20.0 - 36.0 - - 99.0"]),
    county(3): figures(components, [2020: "45.0 50.0 0.0 74.5 31.0 79.9", 2023: "10.0 91.0 29.0 77.0 5.0 81.0"]),
  ]
  private typealias Row = (IndexNormalisation, IndexAggregation, Int, Int, Double)
  private static let expected: [Row] = [
    (.goalposts, .arithmetic, 1, 2020, 74.1915064103), (.goalposts, .arithmetic, 1, 2023, 84.6556089744),
    (.goalposts, .arithmetic, 2, 2020, 76.0138888889), (.goalposts, .arithmetic, 2, 2023, 80.0),
    (.goalposts, .arithmetic, 3, 2020, 51.4403846154), (.goalposts, .arithmetic, 3, 2023, 79.1891025641),
    (.goalposts, .geometric, 1, 2020, 72.8250778929), (.goalposts, .geometric, 1, 2023, 84.1151975894),
    (.goalposts, .geometric, 2, 2020, 73.0209544984), (.goalposts, .geometric, 2, 2023, 77.0713954720),
    (.goalposts, .geometric, 3, 2020, 42.7675311527), (.goalposts, .geometric, 3, 2023, 79.0637134933),
    (.distance, .arithmetic, 1, 2020, 86.1421783626), (.distance, .arithmetic, 1, 2023, 95.2873155110),
    (.distance, .arithmetic, 2, 2020, 91.3293650794), (.distance, .arithmetic, 2, 2023, 92.8571428571),
    (.distance, .arithmetic, 3, 2020, 56.5665204678), (.distance, .arithmetic, 3, 2023, 91.6593567251),
    (.distance, .geometric, 1, 2020, 85.8954204929), (.distance, .geometric, 1, 2023, 95.1818793409),
    (.distance, .geometric, 2, 2020, 89.8995095693), (.distance, .geometric, 2, 2023, 91.9322715225),
    (.distance, .geometric, 3, 2020, 49.3874907233), (.distance, .geometric, 3, 2023, 91.4269235465),
  ]

  @Test("over regions, years and methods, with gaps and weights")
  func panel() throws {
    for (normalisation, aggregation, region, year, value) in Self.expected {
      let method = IndexMethod(
        normalisation: normalisation, aggregation: aggregation, missing: IndexMissingRule(oldestCarried: 0))
      let panel = IndexPanel(Self.whole, method: method, figures: Self.all, years: 2020...2023)
      let result = try #require(panel.result(county(region), year))
      #expect(abs(try #require(result.value) - value) < 1e-9, "\(normalisation) \(aggregation) \(region) \(year)")
      #expect(abs(result.parts.reduce(0) { $0 + $1.contribution } - value) < 1e-9)
      #expect(abs(result.parts.reduce(0) { $0 + $1.weight } - 1) < 1e-12)
    }
  }

  @Test("of domain scores and of what is present")
  func steps() throws {
    let method = IndexMethod(normalisation: .distance, missing: IndexMissingRule(oldestCarried: 0))
    let panel = IndexPanel(Self.whole, method: method, figures: Self.all, years: 2020...2023)
    let result = try #require(panel.result(county(1), 2023))
    #expect(result.domains.map(\.domain) == [1, 2, 3])
    #expect(abs(try #require(result.domains[0].score) - 89.0198412698) < 1e-9)
    #expect(result.domains[1].score == nil)
    #expect(abs(try #require(result.domains[2].score) - 98.4210526316) < 1e-9)
    #expect(abs(result.present - 0.75) < 1e-12)
    #expect(panel.definition.leftOut.map(\.reason) == [.noNumericTarget])
  }

  @Test("of the simulation's intervals, run for run")
  func simulation() throws {
    let sensitivity = IndexSensitivity(
      Self.whole, method: IndexMethod(missing: IndexMissingRule(oldestCarried: 0)), figures: Self.all, year: 2020,
      runs: 2000, seed: 2026)
    let expected: [([Double], [Int], Double)] = [
      ([60.0279675852, 73.0899841811, 77.9463984623], [1, 2, 2], 1),
      ([54.8289345248, 74.4742210470, 80.4572845253], [1, 1, 2], 0.9995),
      ([17.8775354902, 46.9783173145, 58.0155567759], [3, 3, 3], 1),
    ]
    for (region, (index, rank, share)) in zip(sensitivity.regions, expected) {
      let (spread, ranks) = (try #require(region.index), try #require(region.ranks))
      for (got, wanted) in zip([spread.low, spread.median, spread.high], index) {
        #expect(abs(got - wanted) < 1e-8)
      }
      #expect([ranks.interval.low, ranks.interval.median, ranks.interval.high] == rank)
      #expect(abs(region.computedShare - share) < 1e-12)
    }
    #expect(sensitivity.regions.map { $0.chosen?.rank } == [2, 1, 3])
  }
}
