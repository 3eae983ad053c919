import Assessment
import Foundation
import Operations
import PlanModel
import StoreSQLite

/// From a CSV file of 100,000 observations to the ledger on disk.
struct ImportingBench {
  /// Where the CSV file and the databases are made.
  let folder: URL

  private static let indicators = 40
  private static let regions = 250
  private static let years = 2011...2020
  private static let runs = 3

  func run() async throws {
    let file = folder.appendingPathComponent("observations.csv")
    try Self.table().write(to: file, atomically: true, encoding: .utf8)
    let clock = ContinuousClock()
    var times: [Duration] = []
    for run in 0...Self.runs {
      let store = try SQLiteStore(file: folder.appendingPathComponent("import-\(run).sqlite"))
      times.append(
        try await clock.measure {
          let outcome = try await ImportObservations(ledger: store, shelf: store)(
            ObservationTable(file: file), on: .init(author: "guatu-bench", at: Self.endOf2025))
          precondition(
            outcome.outcome == .appended && outcome.added == Self.indicators * Self.regions * Self.years.count,
            "\(outcome.outcome), \(outcome.added) added; \(outcome.findings.first.map { $0.message.en } ?? "")")
        })
    }
    let timing = Timing(cold: times[0], warm: Array(times.dropFirst()))
    print(timing.row("import 100,000 observations", target: .seconds(3)))
  }

  private static let endOf2025 = Date(timeIntervalSince1970: 1_767_200_000)

  /// Every row is valid and every subject occurs once; the same bytes in every run.
  private static func table() -> String {
    var numbers = SplitMix64(seed: 20_260_101)
    // Counties as GB/T 2260 numbers them; only codes that the register knows are taken.
    let codes = (110_101...659_010).lazy.compactMap { RegionCode(String($0)) }
      .filter { RegionRegister.national.name(of: $0) != nil }.prefix(regions).map { $0 }
    var text = "指标,地区,年份,数值,单位,来源\n"
    for indicator in 1...indicators {
      for code in codes {
        for year in years {
          let tenths = Int.random(in: 0...1_000, using: &numbers)
          text += "监测指标\(indicator),\(code.digits),\(year),\(tenths / 10).\(tenths % 10),%,测试年鉴\(year)\n"
        }
      }
    }
    return text
  }
}
