import Assessment
import Foundation
import PlanModel

/// A sample of the nation's series for another library: written as CSV, and judged here, on the same machine.
struct SampleBench {
  let nation: Nation
  /// Where `series.csv` is written: series, year, value.
  let folder: URL

  private static let size = 2_000
  private static let runs = 9

  func run() async throws {
    let sample = self.sample
    var text = "series,year,value\n"
    for (place, one) in sample.enumerated() {
      for point in one.series.points { text += "\(place),\(point.year),\(point.figure)\n" }
    }
    try text.write(to: folder.appendingPathComponent("series.csv"), atomically: true, encoding: .utf8)

    let parts = stride(from: 0, to: sample.count, by: 100).map { sample[$0..<min($0 + 100, sample.count)] }
    let judge = NationJudge(nation: nation)
    var times: [Duration] = []
    for _ in 0...Self.runs {
      let start = ContinuousClock.now
      let sum = await InParallel.reduce(parts, into: JudgedSum()) { part in
        part.reduce(into: JudgedSum()) { $0 += judge.judged($1.indicator, series: [$1.series]) }
      }
      times.append(ContinuousClock.now - start)
      precondition(sum.total == sample.count, "every series is judged")
    }
    let timing = Timing(cold: times[0], warm: Array(times.dropFirst()))
    let rate = Double(sample.count) / (timing.median / .seconds(1))
    print("\(Int(rate.rounded()))")
  }

  /// Series of all ten years whose rule compares with no other, spread over indicators and counties.
  private var sample: [(indicator: Int, series: Series)] {
    var sample: [(indicator: Int, series: Series)] = []
    var numbers = SplitMix64(seed: 2_000)
    while sample.count < Self.size {
      let indicator = Int.random(in: nation.indicators.indices, using: &numbers)
      guard nation.references(of: indicator).isEmpty else { continue }
      let series = nation.series(
        indicator: indicator, county: Int.random(in: nation.counties.indices, using: &numbers))
      if series.points.count == Nation.years.count { sample.append((indicator, series)) }
    }
    return sample
  }
}
