import Foundation
import PlanModel
import Testing

@testable import Assessment

/// Numbers printed in the documentation and the tests of COINr 1.1 (W. Becker and others, JOSS 7 (2022) 4567).
@Suite("An index agrees with COINr's published examples")
struct IndexPublishedTests {
  @Test("of goalposts, in both directions and beyond the posts")
  func goalposts() throws {
    let up = try #require(IndexScale(worst: 0, best: 10))
    let down = try #require(IndexScale(worst: 10, best: 0))
    #expect([1, 11, -1].map(up.score) == [10, 100, 0])
    #expect([1, 11, -1].map(down.score) == [90, 0, 100])
  }

  @Test("of the distance to a target, capped")
  func distance() throws {
    let up = try #require(IndexScale(worst: 0, best: 10))
    #expect([0, 5, 11].map(up.score) == [0, 50, 100])
    let down = try #require(IndexScale(worst: 10, best: 0))
    #expect([-1, 1, 10].map(down.score) == [100, 90, 0])
  }

  /// The vignette on aggregation prints pillars, sub-indexes and index of the first five of the ASEM data, to three
  /// digits; both joins are weighted arithmetic means. Inputs and results are rounded by up to 0.05 each.
  @Test("of the ASEM data: pillars to sub-indexes to index")
  func asem() throws {
    let connectivity = [
      "12.6 52.4 39.5 34.8 52.5", "26.2 77.5 54.1 41.1 78.2", "48.2 75.6 43.3 72 80.8", "13.3 26.5 5.85 22.9 32.4",
      "24.6 75.9 27.1 28.4 67.5",
    ]
    let sustainability = ["31.9 71.9 55.7", "69.5 72.8 62.9", "53 86.2 50.1", "81.7 27.5 64.6", "55.7 53.3 61.7"]
    let printed: [(Double, Double, Double)] = [
      (38.4, 53.2, 45.8), (55.4, 68.4, 61.9), (64.0, 63.1, 63.5), (20.2, 57.9, 39.0), (44.7, 56.9, 50.8),
    ]
    let components =
      (1...5).map { component("联通\($0)", domain: 1, worst: "0", best: "100") }
      + (1...3).map { component("可持续\($0)", domain: 2, worst: "0", best: "100") }
    for (position, (first, second, index)) in printed.enumerated() {
      let row = connectivity[position] + " " + sustainability[position]
      let panel = IndexPanel(
        definition(components), method: IndexMethod(), figures: [county(1): figures(components, [2018: row])],
        years: 2018...2018)
      let result = try #require(panel.result(county(1), 2018))
      #expect(abs(try #require(result.domains[0].score) - first) < 0.1)
      #expect(abs(try #require(result.domains[1].score) - second) < 0.1)
      #expect(abs(try #require(result.value) - index) < 0.1)
    }
  }

  /// The same vignette asks for two thirds of three indicators: the second row has one of them and gets no value.
  @Test("of the threshold for missing data")
  func threshold() {
    let components = (1...3).map { component("指标\($0)", worst: "0", best: "100") }
    let rows = ["1 3 1", "2 - -", "3 - 1"].map { figures(components, [2020: $0]) }
    let panel = IndexPanel(
      definition(components), method: IndexMethod(missing: IndexMissingRule(domainShare: 0)),
      figures: [county(1): rows[0], county(2): rows[1], county(3): rows[2]], years: 2020...2020)
    let values = (1...3).map { panel.result(county($0), 2020)?.value }
    #expect(abs((values[0] ?? 0) - 1.666667) < 1e-6)
    #expect(values[1] == nil)
    #expect(values[2] == 2)
  }

  /// The reference values of the generator for the seed 1234567, as its authors' C code prints them.
  @Test("of the random generator, with its published sequence")
  func generator() {
    var random = SplitMix64(seed: 1_234_567)
    #expect(
      (0..<3).map { _ in random.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
  }
}
