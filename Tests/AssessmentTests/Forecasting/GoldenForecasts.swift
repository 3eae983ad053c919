import FixtureFiles
import Foundation

@testable import Assessment

/// The golden vectors of the shared folder that are series, made by an independent implementation.
struct GoldenForecasts: Decodable {
  let vectors: [Vector]

  struct Vector: Decodable {
    let id: Int
    let type: String
    let input: Input
    let expected: Expected
  }

  struct Input: Decodable {
    let years: [Int]
    let values: [Double]?
    let kind: WorkingScale?
    let forecast_year: Int
    let mu: Double?
    let has_peers: Bool?
    let direction: Int?
    let res: Double?
    let target: Target?
  }

  struct Target: Decodable {
    let op: String
    let value: Double?
    let lo: Double?
    let hi: Double?

    var range: GoalRange {
      switch op {
      case "ge": GoalRange(low: value, high: nil)
      case "le": GoalRange(low: nil, high: value)
      default: GoalRange(low: lo, high: hi)
      }
    }
  }

  struct Expected: Decodable {
    let mu_used: Double?
    let weights: [Double]?
    let loc_z: [Double]?
    let scale_z: [Double]?
    let q025: Double?
    let q10: Double?
    let q50: Double?
    let q90: Double?
    let q975: Double?
    let p_attain: Double?
  }

  /// Those with figures of a forecast; empty where the shared folder is missing.
  static let series: [Vector] = {
    guard SharedFolder.isPresent, let data = try? Data(contentsOf: SharedFolder.file("data/golden_forecast.json")),
      let golden = try? JSONDecoder().decode(GoldenForecasts.self, from: data)
    else { return [] }
    return golden.vectors.filter { $0.type == "series" && $0.expected.weights != nil }
  }()
}

extension GoldenForecasts.Input {
  /// The window of the vector.
  var window: ForecastWindow? {
    guard let values, let kind, let res else { return nil }
    return ForecastWindow(years: years, values: values, scale: kind, publicationUnit: res)
  }

  /// Its forecast, by a forecaster that remembers nothing.
  func forecast() -> Forecast? {
    guard let window else { return nil }
    return Forecaster().forecast(
      window, year: forecast_year, aim: direction == 1 ? .rise : direction == -1 ? .fall : .none,
      peerDrift: has_peers == true ? mu : nil)
  }
}
