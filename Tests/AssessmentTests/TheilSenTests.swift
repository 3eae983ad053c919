import Foundation
import PlanModel
import Testing

@testable import Assessment

@Suite("The Theil–Sen slope")
struct TheilSenTests {
  // Reference values: scipy.stats.theilslopes(y, x, alpha=0.8), scipy 1.17.1.
  @Test(
    "and its 80 % interval agree with scipy",
    arguments: [
      (
        "2010: 30.0, 2011: 26.1, 2013: 23.2, 2014: 21.7, 2015: 20.1, 2016: 19.9, 2017: 19.6, 2018: 18.3, 2019: 17.8, "
          + "2020: 16.9, 2021: 16.1, 2022: 15.7, 2023: 15.1, 2024: 14.3",
        -0.8, -0.9, -0.74
      ),
      ("2020: 24.2, 2021: 24.2, 2022: 25.0, 2023: 24.9, 2024: 25.0, 2025: 26.1", 0.35, 0.1, 0.475),
      (
        "2015: 3.1, 2016: 2.8, 2017: 3.4, 2018: 2.6, 2019: 2.9, 2020: 2.7, 2021: 3.0, 2022: 2.2", -0.1, -0.2,
        0.03333333333333336
      ),
      ("2020: 10, 2023: 8.5", -0.5, -0.5, -0.5),
      ("2020: 10, 2021: 9.5, 2024: 9.7", -0.075, -0.5, 0.0666666666666664),
      ("2018: 100, 2019: 100, 2020: 100, 2021: 100, 2022: 100", 0.0, 0.0, 0.0),
      ("2008: 0.9, 2010: 0.72, 2015: 0.55, 2016: 0.61, 2021: 0.4", -0.035125, -0.05, -0.01833333333333333),
    ])
  func scipy(printed: String, slope: Double, low: Double, high: Double) throws {
    let trend = try #require(TheilSen(series(printed).points))
    #expect(abs(trend.slope.double - slope) < 1e-12)
    #expect(abs(trend.low.double - low) < 1e-12)
    #expect(abs(trend.high.double - high) < 1e-12)
  }

  @Test("needs two points")
  func onePoint() {
    #expect(TheilSen(series("2020: 1").points) == nil)
    #expect(TheilSen([]) == nil)
  }

  @Test("of equal steps is exact, so that two trends can be equally steep")
  func exact() throws {
    let three = try #require(TheilSen(series("2020: 0.1, 2021: 0.2, 2023: 0.4").points))
    let two = try #require(TheilSen(series("2020: 0.7, 2021: 0.8").points))
    #expect(three.slope == two.slope)
  }
}
