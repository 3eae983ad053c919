import Foundation
import Operations
import People
import PlanModel
import Rounds
import Store
import StoreSQLite

/// The yearly round opened for 40 districts at once: each has a plan of its own, whose 100 indicators and 200 tasks 50
/// units share, and figures of five years.
struct OpeningBench {
  /// Where the databases are made.
  let folder: URL

  private static let (districts, units, indicators, tasks) = (40, 50, 100, 200)
  private static let year = 2025
  private static let runs = 3

  func run() async throws {
    guard let opens = RoundDay("2026-01-05"), let closes = RoundDay("2026-02-28") else {
      preconditionFailure("the days are days")
    }
    let regions = (1...Self.districts).compactMap { number in
      RegionCode("9901" + (number < 10 ? "0" : "") + "\(number)").map { Region(name: "第\(number)区", code: $0) }
    }
    precondition(regions.count == Self.districts, "every district has a code")
    let codes = regions.compactMap(\.code)
    let clock = ContinuousClock()
    var times: [Duration] = []
    for run in 0...Self.runs {
      // A round is opened once: each run has a database of its own.
      let store = try SQLiteStore(file: folder.appendingPathComponent("opening-\(run).sqlite"))
      try await fill(store, regions)
      let terms = codes.map { OpenRound.Terms(region: $0, year: Self.year, opens: opens, closes: closes) }
      times.append(
        try await clock.measure {
          let opened = try await OpenRound(store: store)(terms, by: .commandLine("guatu-bench"), at: Self.day)
          let owed = opened.reduce(0) { $0 + $1.assignments.count }
          precondition(owed == Self.districts * (Self.indicators + Self.tasks), "everything is owed: \(owed)")
          precondition(Set(opened[0].assignments.flatMap(\.leads)).count == Self.units, "by every unit")
        })
    }
    let owed = Self.districts * (Self.indicators + Self.tasks)
    print(
      Timing(cold: times[0], warm: Array(times.dropFirst())).row(
        "open a round for \(Self.districts) districts × \(Self.units) units, \(owed) items owed"))
  }

  private static let day = Date(timeIntervalSince1970: 1_767_600_000)

  private func fill(_ store: SQLiteStore, _ regions: [Region]) async throws {
    let plans = regions.map(plan)
    _ = try await store.keep(
      AcceptedReading(
        reading: DocumentReading(
          source: SourceFile(
            file: "plans.txt", sha256: String(repeating: "b", count: 64), encoding: "utf-8", lines: 2), plans: plans,
          units: [], findings: [], unread: [], balance: Balance(lines: 2, blank: 0, read: 2, unread: 0)),
        originalLines: ["一", "二"], acceptedBy: "guatu-bench", acceptedAt: Self.day))
    var observations: [Observation] = []
    for plan in plans {
      guard let code = plan.region.code else { continue }
      for row in plan.indicators {
        for year in (Self.year - 5)..<Self.year {
          guard let figure = Figure(printed: "\(year - 1_940).5") else { continue }
          observations.append(
            Observation(
              subject: .init(indicator: row.indicator.id, region: code, year: year), value: .figure(figure),
              unit: .percent,
              provenance: .init(
                source: "统计监测报告\(year)", note: "", derivation: .published, author: "guatu-bench",
                recordedAt: Self.day)))
        }
      }
    }
    try await store.append(observations)
  }

  private func plan(of region: Region) -> Plan {
    func unit(_ number: Int) -> [String] { ["区第\(number % Self.units + 1)局"] }
    return Plan(
      title: "妇女儿童发展规划", population: .both, kind: .plan, region: region, period: Period(from: 2021, to: 2030),
      domains: [Domain(number: 1, name: "监测")],
      indicators: (0..<Self.indicators).map { number in
        PlannedIndicator(
          domain: 1, number: "\(number + 1)", row: number + 1,
          indicator: Indicator(name: "监测指标\(number + 1)覆盖率", unit: .percent),
          target: Target(text: "≥95", rule: .atLeast(95)), bindingness: .expected, lead: unit(number),
          support: unit(number + 1), lines: SourceLines(1))
      },
      tasks: (0..<Self.tasks).map { number in
        PlanTask(
          domain: 1, section: "一", number: "\(number + 1)", text: "做好第\(number + 1)件事，年底前检查一次。",
          lead: unit(number), support: [], lines: SourceLines(2))
      })
  }
}
