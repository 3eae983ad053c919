import Foundation
import PlanModel
import Testing

@testable import Rounds

@Suite("Change limits")
struct RobustChangeTests {
  private func figures(_ texts: [Int: String]) -> [Int: Figure] { texts.compactMapValues { Figure(printed: $0) } }

  /// scripts/change-limits.py (numpy, statsmodels' qn_scale): low, high, spread.
  private static let vectors: [(String, String, [Int: String], Int, [Double])] = [
    (
      "某率", "‰", CheckFixture.history(["8.1", "7.5", "6.8", "6.1", "5.6", "5.4", "5.0", "4.9", "4.5", "4.0"]), 2025,
      [3.07261058464, 4.39182804689, 0.0510311426353]
    ),
    (
      "某比例", "%", CheckFixture.history(["88.2", "90.1", "89.5", "93.0", "94.8", "94.1", "95.9", "96.4"], until: 2023),
      2025,
      [91.5978320223, 99.6291787153, 0.243267267533]
    ),
    (
      "某人数", "人", [2014: "3", 2015: "0", 2017: "2", 2018: "5", 2020: "1", 2021: "4"], 2022,
      [0, 178.597899006, 0.887341532289]
    ),
    (
      "平均预期寿命", "岁", CheckFixture.history(["80.1", "80.3", "80.52", "80.7", "80.9", "81.0"], until: 2022), 2023,
      [79.7920211918, 82.6343366864, 0.00500025401987]
    ),
    (
      "高等教育毛入学率", "%",
      CheckFixture.history(
        "23.3 24.2 26.5 26.9 30 34.5 37.5 40 42.7 45.7 48.1 51.6 54.4 57.8 59.6".split(separator: " ").map(String.init),
        until: 2022), 2023, [53.407897005, 75.791902621, 0.0500046917629]
    ),
  ]

  @Test("agree with an independent computation")
  func golden() throws {
    for (name, unit, texts, year, expected) in Self.vectors {
      let indicator = Indicator(name: name, unit: UnitOfMeasure(printed: unit))
      let limits = try #require(RobustChange(figures(texts), of: indicator, in: year))
      for (own, other) in zip([limits.low, limits.high, limits.spread], expected) {
        #expect(Swift.abs(own - other) <= 1e-9 * max(1, other), "\(name): \(own), \(other)")
      }
    }
  }

  @Test("say nothing of short, old or all-zero histories, nor look ahead")
  func silent() {
    let rate = Indicator(name: "某率", unit: .perMille)
    let years = Dictionary((2015...2024).map { ($0, "\($0 - 2010).5") }, uniquingKeysWith: { $1 })
    #expect(RobustChange(figures(years.filter { $0.key > 2020 }), of: rate, in: 2025) == nil)
    #expect(RobustChange(figures(years.filter { $0.key > 2019 }), of: rate, in: 2025)?.changes == 4)
    #expect(RobustChange(figures(years), of: rate, in: 2028) == nil)
    #expect(RobustChange(figures(years.mapValues { _ in "0" }), of: rate, in: 2025) == nil)
    let later = years.merging([2025: "999", 2026: "1"]) { $1 }
    #expect(RobustChange(figures(later), of: rate, in: 2025) == RobustChange(figures(years), of: rate, in: 2025))
  }

  @Test("do not depend on what a rate is counted per")
  func rescaled() throws {
    let texts = CheckFixture.history(["1.23", "1.35", "1.18", "1.09", "1.14", "0.98"])
    let rate = Indicator(name: "某率", unit: .perMille)
    let finer = Indicator(name: "某率", unit: .per100000)
    let limits = try #require(RobustChange(figures(texts), of: rate, in: 2025))
    let hundredfold = texts.mapValues { $0.split(separator: ".").joined() }
    let others = try #require(RobustChange(figures(hundredfold), of: finer, in: 2025))
    #expect(Swift.abs(limits.low * 100 - others.low) < 1e-9 && Swift.abs(limits.high * 100 - others.high) < 1e-9)
  }

  @Test("are not moved far by one wild year")
  func robust() throws {
    let share = Indicator(name: "某比例", unit: .percent)
    var texts = CheckFixture.history(["30.0", "31.1", "32.0", "33.2", "34.1", "35.0", "36.2", "37.0", "38.1"])
    let calm = try #require(RobustChange(figures(texts), of: share, in: 2025))
    texts[2019] = "3.3"
    let wild = try #require(RobustChange(figures(texts), of: share, in: 2025))
    #expect(wild.high - wild.low < 2 * (calm.high - calm.low))
    #expect(wild.isTypical(Figure(printed: "39.0")!) && !wild.isTypical(Figure(printed: "83.0")!))
  }

  @Test("stay finite for wild figures")
  func finite() {
    let nines = String(repeating: "9", count: 30)
    for unit in [UnitOfMeasure.percent, .perMille, .none] {
      let indicator = Indicator(name: "某率", unit: unit)
      let wild = [
        [nines, "1", nines, "0", nines, "1"], ["0.000000000001", nines, "1", "2", "3"], ["-5", "3", "-9", "1", "2"],
      ]
      for texts in wild {
        guard let limits = RobustChange(figures(CheckFixture.history(texts)), of: indicator, in: 2025) else { continue }
        #expect(limits.low.isFinite && limits.high.isFinite && limits.low <= limits.high)
      }
    }
  }

  @Test("Qn of few values has its published factors")
  func spread() throws {
    #expect(RobustSpread.qn([1]) == nil)
    #expect(Swift.abs(try #require(RobustSpread.qn([0, 1])) - 2.2219 * 0.399) < 1e-12)
    #expect(Swift.abs(try #require(RobustSpread.qn([0, 1, 3])) - 2.2219 * 0.994) < 1e-12)
    #expect(RobustSpread.median([3, 1, 2, 10]) == 2.5)
  }
}
