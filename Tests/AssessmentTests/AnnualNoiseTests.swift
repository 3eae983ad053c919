import FixtureFiles
import Foundation
import PlanModel
import Testing

@testable import Assessment

@Suite("One year's noise")
struct AnnualNoiseTests {
  @Test(
    "agrees with the published method on a shaky rate and on a flat share",
    arguments: [
      ("2019: 9.45, 2020: 7.19, 2021: 8.69, 2022: 10.83, 2023: 8.17", "孕产妇死亡率", "1/10万", 0.161095, 1.399919),
      ("2019: 99.9, 2020: 99.9, 2021: 99.9, 2022: 99.9, 2023: 99.9", "参保率", "%", 0, 0),
    ])
  func method(printed: String, name: String, unit: String, sigma: Double, size: Double) throws {
    let noise = try #require(AnnualNoise(series(printed, name, UnitOfMeasure(printed: unit))))
    #expect(abs(noise.sigma - sigma) < 2e-6)
    #expect(abs(noise.size - size) < 2e-6)
  }

  @Test("agrees with all golden vectors", .enabled(if: SharedFolder.isPresent, "the folder ../shared is not there"))
  func golden() throws {
    var checked = 0
    for vector in try GoldenVectors.all() {
      guard let kind = vector.input.kind, let years = vector.input.years, let values = vector.input.values,
        let expected = vector.expected?.volatility
      else { continue }
      let sample: (String, UnitOfMeasure) =
        switch kind {
        case "pct": ("参保率", .percent)
        case "slow": ("出生人口性别比", .none)
        case "rate": ("死亡率", .per100000)
        default: ("", .none)
        }
      if sample.0.isEmpty { continue }
      let figures = zip(years, values).map { ($0, Figure(printed: "\($1)")!) }
      let noise = try #require(
        AnnualNoise(
          Series(Dictionary(uniqueKeysWithValues: figures), of: Indicator(name: sample.0, unit: sample.1))))
      #expect(abs(noise.sigma - expected.sigma) < 2e-6, "vector \(vector.id)")
      #expect(abs(noise.size - expected.size) < 2e-6, "vector \(vector.id)")
      checked += 1
    }
    #expect(checked >= 14)
  }

  @Test("is not known from three points")
  func threePoints() { #expect(AnnualNoise(series("2020: 1, 2021: 2, 2022: 3")) == nil) }
}

/// The golden vectors beside the checkout, where they are present.
private enum GoldenVectors {
  struct Vector: Decodable {
    struct Input: Decodable {
      let kind: String?
      let years: [Int]?
      let values: [Double]?
    }
    struct Expected: Decodable {
      struct Volatility: Decodable {
        let sigma: Double
        let size: Double
      }
      let volatility: Volatility?
    }
    let id: Int
    let input: Input
    let expected: Expected?
  }

  private struct File: Decodable { let vectors: [Vector] }

  static func all() throws -> [Vector] {
    let file = SharedFolder.file("data/golden_forecast.json")
    return try JSONDecoder().decode(File.self, from: Data(contentsOf: file)).vectors
  }
}
