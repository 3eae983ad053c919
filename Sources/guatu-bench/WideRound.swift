import Assessment
import Foundation
import PlanModel
import Rounds

/// A made-up round of one region: 50 units that owe 60 indicators each, 3,000 in all, with figures of ten years.
struct WideRound: Sendable {
  static let (unitCount, indicatorsOfUnit) = (50, 60)
  static let year = 2025
  private static let known = 2015...2024
  private static let seed: UInt64 = 20_251_121

  let round: ReportingRound
  /// By their names in the register.
  let units: [String]
  /// Unit by unit, in the order of `units`.
  let assignments: [Assignment]

  init() {
    guard let code = RegionCode("990100"), let opens = RoundDay("2021-01-05"), let closes = RoundDay("2099-12-31"),
      let round = ReportingRound(
        region: Region(name: "云溪市", code: code), year: Self.year, opens: opens, closes: closes)
    else { preconditionFailure("the made-up round is one") }
    self.round = round
    units = (1...Self.unitCount).map { "市第\($0)局" }
    assignments = units.enumerated().flatMap { place, unit in
      (1...Self.indicatorsOfUnit).map { number in
        let indicator = Indicator(name: "监测指标\(place + 1)之\(number)覆盖率", unit: .percent)
        return Assignment(
          id: .init(indicator.id), kind: .figures, title: indicator.name,
          places: [
            .init(
              plan: Plan.ID("990100-women-decomposition-2021-2030"), key: "1.\(number)", target: "达到95%以上，逐年提高")
          ], leads: [unit], supports: [], cells: [.init(indicator: indicator)])
      }
    }
  }

  /// What the ledger holds of the years before: random walks, the same in every run.
  var observations: [Observation] {
    var numbers = SplitMix64(seed: Self.seed)
    var observations: [Observation] = []
    for cell in assignments.flatMap(\.cells) {
      var tenths = Int.random(in: 600...900, using: &numbers)
      for year in Self.known {
        tenths = min(999, tenths + Int.random(in: -5...12, using: &numbers))
        guard let figure = Figure(printed: "\(tenths / 10).\(tenths % 10)") else { continue }
        observations.append(
          Observation(
            subject: cell.subject(in: round.regionCode, year), value: .figure(figure), unit: .percent,
            provenance: .init(
              source: "统计监测报告\(year)", note: "", derivation: .published, author: "guatu-bench",
              recordedAt: Date(timeIntervalSince1970: 1_750_000_000))))
      }
    }
    return observations
  }
}
