import FixtureFiles
import Foundation
import Testing

@testable import Assessment

@Suite("A forecast")
struct GoldenForecastTests {
  private static let tolerance = 2e-6

  @Test("agrees with every golden vector of the shared folder", .enabled(if: SharedFolder.isPresent))
  func golden() throws {
    #expect(GoldenForecasts.series.count == 17)
    for vector in GoldenForecasts.series {
      let forecast = try #require(vector.input.forecast())
      let expected = vector.expected
      func agree(_ ours: [Double], _ theirs: [Double]?, _ what: String) throws {
        let theirs = try #require(theirs)
        #expect(ours.count == theirs.count)
        for (x, y) in zip(ours, theirs) { #expect(abs(x - y) < Self.tolerance, "\(vector.id) \(what): \(x) \(y)") }
      }
      try agree([forecast.drift], expected.mu_used.map { [$0] }, "drift")
      try agree(forecast.components.map(\.weight), expected.weights, "weights")
      try agree(forecast.components.map(\.location), expected.loc_z, "locations")
      try agree(forecast.components.map(\.scale), expected.scale_z, "scales")
      let quantiles = [expected.q025, expected.q10, expected.q50, expected.q90, expected.q975].compactMap { $0 }
      try agree(forecast.quantiles([0.025, 0.1, 0.5, 0.9, 0.975]), quantiles, "quantiles")
      let range = try #require(vector.input.target?.range)
      try agree([forecast.probability(of: range)], expected.p_attain.map { [$0] }, "probability")
    }
  }

  @Test("agrees with numbers worked out independently", arguments: NumberedForecast.all)
  func numbers(vector: NumberedForecast) throws {
    let window = try #require(vector.window)
    let forecast = try #require(
      Forecaster().forecast(window, year: vector.year, aim: vector.aim, peerDrift: vector.peers))
    #expect(abs(forecast.drift - vector.drift) < 1e-12)
    for (component, weight) in zip(forecast.components, vector.weights) {
      #expect(abs(component.weight - weight) < 1e-8)
    }
    for (quantile, expected) in zip(forecast.quantiles([0.025, 0.1, 0.5, 0.9, 0.975]), vector.quantiles) {
      #expect(abs(quantile - expected) < 1e-8 * max(1, abs(expected)))
    }
    #expect(abs(forecast.probability(of: vector.goal) - vector.probability) < 1e-8)
  }
}
