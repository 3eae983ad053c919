import FixtureFiles
import Foundation
import PlanModel
import Testing

@testable import Assessment

@Suite("Volatility")
struct VolatilityTests {
  /// 1/10万, turning every year.
  private static let shaky = "2019: 9.45, 2020: 7.19, 2021: 8.69, 2022: 10.83, 2023: 8.17"

  @Test("is found where a rate is noisy and turns often")
  func volatile() throws {
    let volatility = Volatility(series(Self.shaky, "孕产妇死亡率", .per100000))
    #expect(abs(try #require(volatility.sigma) - 0.161095) < 2e-6)
    #expect(abs(try #require(volatility.size) - 1.399919) < 2e-6)
    #expect(volatility.reversals == 2)
    #expect(volatility.reversalsNeeded == 1)
    #expect(volatility.threshold == .share(0.10))
    #expect(volatility.finding == .volatile)
    let words = volatility.wording(unit: .per100000)
    #expect(words.zh == "波动较大：一年的波动约为1.4/10万，升降方向反转2次（达到1次即视为频繁）")
    #expect(words.en.hasPrefix("volatile: one year's noise is about 1.4 per 100,000"))
  }

  @Test("of small counts is chance: up to 1.5/√(mean count), here 86.7 events for σ_v = 0.161")
  func smallCounts() {
    let rate = series(Self.shaky, "孕产妇死亡率", .per100000)
    #expect(Volatility(rate, meanCount: 86).finding == .smallCounts(meanCount: 86))
    #expect(Volatility(rate, meanCount: 0).finding == .smallCounts(meanCount: 0))
    #expect(Volatility(rate, meanCount: 88).finding == .volatile)
    #expect(Volatility(rate, meanCount: 86).wording(unit: .per100000).zh.hasPrefix("小数随机波动"))
  }

  @Test("is not found in noise that never turns, nor in turns without size")
  func steady() {
    // Great jumps, always upwards.
    #expect(Volatility(series("2020: 10, 2021: 30, 2022: 31, 2023: 60, 2024: 61, 2025: 90")).finding == .steady)
    // A turn every year, of half a point.
    let small = Volatility(series("2020: 50, 2021: 50.5, 2022: 50, 2023: 50.5, 2024: 50"))
    #expect(small.reversals == 3)
    #expect(small.finding == .steady)
  }

  @Test("counts no reversal across a year without change")
  func zeroDifference() {
    #expect(Volatility(series("2020: 1, 2021: 9, 2022: 9, 2023: 1")).reversals == 0)
    #expect(Volatility(series("2020: 1, 2021: 9, 2022: 1, 2023: 9")).reversals == 2)
  }

  @Test("asks for (n−2)/3 reversals, rounded up", arguments: 2...40)
  func needed(count: Int) {
    let points = (0..<count).map { "\(2000 + $0): 1" }.joined(separator: ",")
    #expect(Volatility(series(points)).reversalsNeeded == Int((Double(count - 2) / 3).rounded(.up)))
  }

  @Test("is not judged below four points", arguments: ["2020: 1", "2020: 1, 2021: 9", "2020: 1, 2021: 9, 2022: 1"])
  func tooFew(printed: String) {
    let volatility = Volatility(series(printed))
    #expect(volatility.finding == .tooFewPoints)
    #expect(volatility.sigma == nil)
    #expect(volatility.size == nil)
  }

  @Test("is a number for whatever is entered")
  func odd() {
    for printed in [
      "2020: 0, 2021: 0, 2022: 0, 2023: 0", "2020: 101, 2021: 130, 2022: 99, 2023: 140",
      "2020: -1, 2021: -5, 2022: 3, 2023: -2", "2000: 0, 2010: 5, 2011: 0, 2030: 100000",
    ] {
      for (name, unit) in [("参保率", UnitOfMeasure.percent), ("婴儿死亡率", .perMille), ("性别比", .none)] {
        let volatility = Volatility(series(printed, name, unit))
        #expect(volatility.sigma?.isFinite == true)
        #expect(volatility.size.map { $0.isFinite && $0 >= 0 } == true)
      }
    }
  }

  @Test("of a rate is the same in another unit")
  func rescaled() {
    let other = "2019: 0.945, 2020: 0.719, 2021: 0.869, 2022: 1.083, 2023: 0.817"
    let (a, b) = (
      Volatility(series(Self.shaky, "孕产妇死亡率", .per100000)), Volatility(series(other, "孕产妇死亡率", .per10000))
    )
    #expect(abs(a.sigma! - b.sigma!) < 1e-12)
    #expect(abs(a.size! - b.size! * 10) < 1e-12)
    #expect(a.finding == b.finding)
  }

  @Test("agrees with every golden vector", .enabled(if: SharedFolder.isPresent, "the folder ../shared is not there"))
  func golden() throws {
    let vectors = try GoldenFile<Vector>.read().vectors.filter { $0.expected.volatility != nil }
    #expect(vectors.count >= 10)
    for vector in vectors {
      let scale = try #require(vector.input.kind)
      let window = try #require(
        ForecastWindow(
          years: vector.input.years, values: vector.input.values ?? [], scale: scale, publicationUnit: 0))
      let (ours, theirs) = (Volatility(window), try #require(vector.expected.volatility))
      #expect(abs(try #require(ours.sigma) - theirs.sigma) < 2e-6, "\(vector.id)")
      #expect(abs(try #require(ours.size) - theirs.size) < 2e-6, "\(vector.id)")
      #expect(ours.reversals == theirs.reversals, "\(vector.id)")
      #expect((ours.finding == .volatile) == theirs.flag, "\(vector.id)")
    }
  }

  private struct Vector: Decodable {
    struct Input: Decodable {
      let kind: WorkingScale?
      let years: [Int]
      let values: [Double]?
    }
    struct Expected: Decodable {
      struct Volatility: Decodable {
        let sigma, size: Double
        let reversals: Int
        let flag: Bool
      }
      let volatility: Volatility?
    }
    let id: Int
    let input: Input
    let expected: Expected
  }
}

/// The golden vectors of the shared folder, as far as `Vector` reads them.
struct GoldenFile<Vector: Decodable>: Decodable {
  let vectors: [Vector]

  static func read() throws -> GoldenFile {
    try JSONDecoder().decode(
      GoldenFile.self, from: Data(contentsOf: SharedFolder.file("data/golden_forecast.json")))
  }
}
