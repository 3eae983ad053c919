import Assessment
import Foundation
import Operations
import PlanModel
import Store
import StoreSQLite

/// The nation in SQLite: reading it, reading and judging it, one region's warnings, one indicator everywhere.
struct NationBench {
  let nation: Nation
  /// Where the database is made.
  let folder: URL

  private static let samples = 20
  private static let passes = 3
  private static let answer = Duration.milliseconds(50)

  func run() async throws {
    let file = folder.appendingPathComponent("nation.sqlite")
    let clock = ContinuousClock()
    let filled = try await clock.measure { try await fill(file) }
    let size = try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int ?? 0
    let observations = nation.seriesCount * Nation.years.count
    print("fill SQLite with \(observations) observations\t\t\(filled.milliseconds), \(size / 1_000_000) MB\t")
    // Each on a store that was just opened; its pages are in the system's memory from filling it.
    try await regions(SQLiteStore(file: file))
    try await indicators(SQLiteStore(file: file))
    try await whole(SQLiteStore(file: file))
  }

  private func fill(_ file: URL) async throws {
    let store = try SQLiteStore(file: file)
    // Returns come region by region.
    for county in nation.counties.indices { try await store.append(nation.observations(county: county)) }
  }

  // MARK: The whole nation

  private func whole(_ store: SQLiteStore) async throws {
    let (alone, plain, judged) = (NationReading(nation: nation, store: store), nation.seriesCount, Nation.years.count)
    var (times, processor): ([String: [Duration]], [String: Duration]) = ([:], [:])
    var sum = JudgedSum()
    for _ in 0..<Self.passes {
      for (name, work) in [("full", alone.observations), ("lean", alone.totals), ("judged", alone.judged)] {
        let start = (wall: ContinuousClock.now, processor: ProcessorTime.now)
        sum = try await work()
        times[name, default: []].append(ContinuousClock.now - start.wall)
        processor[name, default: .zero] += ProcessorTime.now - start.processor
      }
    }
    func timing(_ name: String) -> Timing { Timing(cold: times[name]![0], warm: Array(times[name]!.dropFirst())) }
    let (full, lean, both) = (timing("full"), timing("lean"), timing("judged"))
    print(full.row("read \(plain * judged) observations with sources, by indicator"))
    print(lean.row("read the same as totals, by indicator"))
    let spent = { (name: String) in processor[name, default: .zero] }
    let ratios = [
      both.median / full.median, both.median / lean.median, spent("judged") / spent("full"),
      spent("judged") / spent("lean"),
    ].map { String(format: "%.2f", $0) }
    print(
      "read totals and judge them, \(sum.wording)\tat most 2 × reading\t\(both.figures)\t"
        + "\(ratios[0]) × reading observations, \(ratios[1]) × reading totals")
    print("the same in processor time\tat most 2 × reading\t\t\(ratios[2]) × observations, \(ratios[3]) × totals")
    print("where the nation stands\t\t\(sum.standings)\t")
    print("highest memory of the process\t1024 MB\t\(Memory.highest / 1_000_000) MB\t")
  }

  // MARK: One region, one indicator

  private func regions(_ store: SQLiteStore) async throws {
    let assess = AssessPlan(ledger: store)
    let counties = stride(from: 7, to: nation.counties.count, by: nation.counties.count / Self.samples).prefix(
      Self.samples)
    var times: [Duration] = []
    var warnings = 0
    for county in counties {
      let plan = nation.plan(of: county)
      let start = ContinuousClock.now
      warnings += try await assess(plan, asOf: Nation.asOf).warnings.count
      times.append(ContinuousClock.now - start)
    }
    let timing = Timing(cold: times[0], warm: Array(times.dropFirst()))
    print(
      timing.row(
        "all warnings of one region, with its peers (\(warnings) in \(times.count) regions)", target: Self.answer))
  }

  private func indicators(_ store: SQLiteStore) async throws {
    let assess = AssessIndicatorAcrossRegions(ledger: store)
    let everywhere = Set(nation.counties)
    let period = Period(from: Nation.baseYear + 1, to: Nation.targetYear)
    var times: [Duration] = []
    for index in stride(from: 0, to: nation.indicators.count, by: nation.indicators.count / Self.samples).prefix(
      Self.samples)
    {
      let start = ContinuousClock.now
      let verdicts = try await assess(nation.indicators[index].planned, of: period, in: everywhere, asOf: Nation.asOf)
      times.append(ContinuousClock.now - start)
      precondition(verdicts.count == nation.counties.count, "a verdict for each county")
    }
    let timing = Timing(cold: times[0], warm: Array(times.dropFirst()))
    print(timing.row("one indicator in \(nation.counties.count) regions", target: Self.answer))
  }
}

/// Three ways through the whole ledger, an indicator at a time.
private struct NationReading: Sendable {
  let nation: Nation
  let store: SQLiteStore

  private func query(_ index: Int) -> ObservationQuery {
    ObservationQuery(indicators: [nation.indicators[index].planned.indicator.id])
  }

  func observations() async throws -> JudgedSum {
    try await reading { try await store.current(query($0)).count }
  }

  func totals() async throws -> JudgedSum {
    try await reading { try await store.totals(query($0)).reduce(0) { $0 + $1.figures.count } }
  }

  private func reading(_ count: @escaping @Sendable (Int) async throws -> Int) async throws -> JudgedSum {
    _ = try await InParallel.map(Array(nation.indicators.indices), count)
    return JudgedSum()
  }

  func judged() async throws -> JudgedSum {
    let judge = NationJudge(nation: nation)
    return try await InParallel.reduce(Array(nation.indicators.indices), into: JudgedSum()) { index in
      var series: [Int: [Series]] = [index: try await series(index)]
      for other in nation.references(of: index) { series[other] = try await self.series(other) }
      return judge.judged(index) { series[$0] ?? [] }
    }
  }

  /// One for each county.
  private func series(_ index: Int) async throws -> [Series] {
    let form = SeriesForm(of: nation.indicators[index].planned.indicator)
    let known = try await store.totals(query(index))
    var next = known.startIndex
    return nation.counties.map { county in
      guard next < known.endIndex, known[next].region == county else { return form.series([]) }
      defer { next += 1 }
      return form.series(known[next].figures.map { Series.Point(year: $0.year, figure: $0.figure) })
    }
  }
}

/// What the system says of this process.
private enum Memory {
  /// Bytes that were resident at the highest (VmHWM, proc(5)); 0 on a system that does not say.
  static var highest: Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line.flatMap { Int($0.filter(\.isNumber)) }.map { $0 * 1_024 } ?? 0
  }
}
