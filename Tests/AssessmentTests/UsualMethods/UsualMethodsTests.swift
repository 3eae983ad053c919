import Foundation
import PlanModel
import Testing

@testable import Assessment

@Suite("The usual methods")
struct UsualMethodsTests {
  private static let maternal =
    "2015: 20.1, 2016: 19.9, 2017: 19.6, 2018: 18.3, 2019: 17.8, 2020: 16.9, 2021: 16.1, 2022: 15.7, 2023: 15.1, "
    + "2024: 14.3"

  private func outcomes(
    _ printed: String, _ range: ExactRange, _ name: String = "孕产妇死亡率", _ unit: UnitOfMeasure = .per100000
  ) -> [UsualMethod: UsualForecast.Outcome] {
    let forecasts = UsualMethods.compare(
      series: series(printed, name, unit), range: range, baseYear: 2020, targetYear: 2030)
    #expect(forecasts.map(\.method) == UsualMethod.allCases)
    return Dictionary(uniqueKeysWithValues: forecasts.map { ($0.method, $0.outcome) })
  }

  private func value(_ outcome: UsualForecast.Outcome?) -> Double? {
    if case .projected(let value, _, _, _, _) = outcome { value } else { nil }
  }

  private func meets(_ outcome: UsualForecast.Outcome?) -> Bool? {
    if case .projected(_, _, _, let meets, _) = outcome { meets } else { nil }
  }

  private func category(_ outcome: UsualForecast.Outcome?) -> String? {
    if case .projected(_, _, _, _, let category) = outcome { category?.en } else { nil }
  }

  @Test("agree with independent computations on a falling rate")
  func falling() throws {
    let all = outcomes(Self.maternal, .atMost(12))
    #expect(value(all[.lastValue]) == 14.3)
    #expect(meets(all[.lastValue]) == false)
    // scipy.stats.linregress, and the 80 % prediction interval with scipy.stats.t.ppf(0.9, 8).
    guard case .projected(let middle, let low?, let high?, true, nil) = all[.straightLine] else {
      Issue.record("\(String(describing: all[.straightLine]))")
      return
    }
    #expect(abs(middle - 10.201818181818226) < 1e-9)
    #expect(abs(low - 9.646539900681804) < 1e-9)
    #expect(abs(high - 10.757096462954648) < 1e-9)
    // scipy.stats.theilslopes(y, x, method="joint")
    #expect(abs(try #require(value(all[.theilSen])) - 10.2) < 1e-9)
    // 14.3 · (14.3/16.9)^(6/4); R = 1.215, in Python.
    #expect(abs(try #require(value(all[.compoundGrowth])) - 11.13038115319438) < 1e-9)
    #expect(category(all[.compoundGrowth]) == "on track (Eurostat: significant progress)")
    // numpy.polyfit(x, y, 1, w=numpy.sqrt(x - x[0] + 1))
    #expect(abs(try #require(value(all[.anticipatedProgress])) - 10.15272727272726) < 1e-9)
    #expect(category(all[.anticipatedProgress]) == "current status 5.3 of 10, expected to be reached")
  }

  @Test("agree with independent computations on a slow rise")
  func rising() throws {
    let all = outcomes(
      "2020: 90, 2021: 90.5, 2022: 90.3, 2023: 91.2, 2024: 91", .atLeast(95), "参保率", .percent)
    // As above: linregress 92.76, growth 92.52087 with R = 0.510, polyfit 92.66571 with a gap of 46.7 %.
    #expect(value(all[.straightLine]) == 92.76)
    #expect(abs(try #require(value(all[.compoundGrowth])) - 92.52087186017437) < 1e-9)
    #expect(category(all[.compoundGrowth]) == "limited progress (Eurostat: insufficient progress)")
    #expect(abs(try #require(value(all[.anticipatedProgress])) - 92.6657142857143) < 1e-9)
    #expect(category(all[.anticipatedProgress]) == "current status 2 of 10, anticipated gap 47 %: accelerate")
  }

  @Test(
    "put growth into the published categories",
    arguments: [
      // From 100 to 200 in ten years takes 7.177 % a year; after one year, by R:
      ("106.82", "on track"), ("106.81", "progress made"), ("104.31", "progress made"), ("104.30", "limited"),
      ("100", "limited"), ("99.9", "deterioration"), ("200", "target achieved"),
    ])
  func categories(now: String, expected: String) throws {
    let all = outcomes("2020: 100, 2021: \(now)", .atLeast(200), "床位数", UnitOfMeasure(printed: "张"))
    #expect(try #require(category(all[.compoundGrowth])).hasPrefix(expected))
  }

  @Test(
    "put the anticipated gap into the published classes",
    arguments: [
      // From 0 towards 100 by 2030 along a line through 0: so much a year leaves 10, 10.1, 100 and more per cent.
      ("9", "current status 0.9 of 10, anticipated gap 10 %: the current rate or minor extra effort suffices"),
      ("8.9", "current status 0.9 of 10, anticipated gap 11 %: accelerate"),
      ("0", "current status 0 of 10, anticipated gap 100 %: accelerate"),
      ("-0.1", "current status 0 of 10, anticipated gap 101 %: reverse the trend"),
      ("10", "current status 1 of 10, expected to be reached"),
    ])
  func gaps(now: String, expected: String) {
    let all = outcomes("2020: 0, 2021: \(now)", .atLeast(100), "床位数", UnitOfMeasure(printed: "张"))
    #expect(category(all[.anticipatedProgress]) == expected)
  }

  @Test("see that a line reaches a bound exactly")
  func exact() {
    let all = outcomes("2020: 0.3, 2021: 0.4, 2022: 0.5", .atLeast(d("1.3")))
    #expect(meets(all[.straightLine]) == true)
    #expect(meets(all[.theilSen]) == true)
    #expect(meets(all[.anticipatedProgress]) == true)
    let beyond = outcomes(
      "2020: 0.3, 2021: 0.4, 2022: 0.5", ExactRange(low: .init(d("1.3"), isIncluded: false), high: nil))
    #expect(meets(beyond[.straightLine]) == false)
  }

  @Test("say why they cannot be computed")
  func notComputable() {
    func reason(_ outcome: UsualForecast.Outcome?) -> String? {
      if case .notComputable(let reason) = outcome { reason.en } else { nil }
    }
    let one = outcomes("2022: 4", .atMost(3))
    #expect(value(one[.lastValue]) == 4)
    for method in [UsualMethod.straightLine, .theilSen, .anticipatedProgress] {
      #expect(reason(one[method]) == "1 years of figures; this method needs 2")
    }
    #expect(reason(one[.compoundGrowth])?.contains("base year 2020") == true)
    #expect(reason(outcomes("2020: 0, 2021: 2", .atMost(3))[.compoundGrowth])?.contains("growth rate") == true)
    #expect(reason(outcomes("2020: 2, 2021: 0", .atMost(3))[.compoundGrowth])?.contains("growth rate") == true)
    for outcome in outcomes("2020: 2, 2030: 1", .atMost(3)).values {
      #expect(reason(outcome)?.contains("2030") == true)
    }
    let two = outcomes("2020: 5, 2021: 4", .atMost(3))
    guard case .projected(-5, nil, nil, true, _) = two[.straightLine] else {
      Issue.record("two points have a line without an interval")
      return
    }
  }

  @Test("have no growth category towards zero, which would hang on the unit")
  func towardsZero() {
    let all = outcomes("2020: 4, 2021: 3", .atMost(0))
    #expect(meets(all[.compoundGrowth]) == false)
    #expect(category(all[.compoundGrowth]) == nil)
  }

  @Test("say the same in another unit")
  func rescaled() {
    let other = "2015: 2.01, 2018: 1.83, 2020: 1.69, 2021: 1.61, 2022: 1.57, 2024: 1.43"
    let one = "2015: 20.1, 2018: 18.3, 2020: 16.9, 2021: 16.1, 2022: 15.7, 2024: 14.3"
    for bound in ["10", "11", "12", "14.3", "16"] {
      let (a, b) = (
        outcomes(one, .atMost(d(bound))), outcomes(other, .atMost(d(bound) / 10), "孕产妇死亡率", .per10000)
      )
      for method in UsualMethod.allCases {
        #expect(meets(a[method]) == meets(b[method]))
        #expect(category(a[method]) == category(b[method]))
      }
    }
  }

  @Test("never give what is not a number")
  func finite() {
    let odd = [
      "2020: 0, 2021: 0", "1900: 0.0001, 2021: 99999999", "2020: 0.00001, 2021: 99999999", "2020: -3, 2024: -9",
    ]
    for printed in odd {
      for range in [ExactRange.atMost(0), .atLeast(0), .atLeast(100), ExactRange(low: .init(-1), high: .init(1))] {
        for case .projected(let value, let low, let high, _, _) in outcomes(printed, range).values {
          #expect(value.isFinite && low?.isFinite != false && high?.isFinite != false)
        }
      }
    }
  }

  @Test("have a t quantile that scipy.stats.t.ppf(0.9, df) gives")
  func student() {
    for (degrees, expected) in [(1, 3.077683537175253), (8, 1.3968153097), (21, 1.3231878739), (40, 1.3030770526)] {
      #expect(abs(StraightLine.t90(degrees) - expected) < 1e-6)
    }
  }

  @Test("have a name and a published source each")
  func sources() {
    for method in UsualMethod.allCases {
      #expect(!method.name.zh.isEmpty && !method.sources.isEmpty)
      #expect(method.sources.allSatisfy { $0.address.hasPrefix("https://") })
    }
  }
}
