import Assessment
import Foundation
import PlanModel

/// The nation judged in memory: for each series the verdict, its probability and five quantiles of the target year.
struct JudgingBench {
  let nation: Nation

  /// The ends of the 95 % and the 80 % interval, and the median.
  static let probabilities = [0.025, 0.1, 0.5, 0.9, 0.975]
  private static let runs = 3
  /// Series a second on two cores (issue 3, Measured).
  private static let target = 200_000

  func run() async {
    let series = await everySeries()
    let clock = ContinuousClock()
    var times: [Duration] = []
    var sums: [JudgedSum] = []
    let before = (time: ProcessorTime.now, runs: Self.runs + 1)
    for _ in 0...Self.runs {
      // A judge that remembers nothing: the shapes of the forecasts are worked out in the time that is measured.
      let judge = NationJudge(nation: nation)
      let start = clock.now
      sums.append(
        await InParallel.reduce(nation.indicators.indices.map { $0 }, into: JudgedSum()) { index in
          judge.judged(index, series: { series[$0] })
        })
      times.append(clock.now - start)
    }
    precondition(Set(sums).count == 1, "the same series get the same verdicts in every run")
    let each = (ProcessorTime.now - before.time) / (before.runs * nation.seriesCount) / .microseconds(1)
    let timing = Timing(cold: times[0], warm: Array(times.dropFirst()))
    print(
      "processor time of a series, verdict and quantiles\t\(String(format: "%.1f", 2e6 / Double(Self.target))) µs\t"
        + "\(String(format: "%.1f", each)) µs\t")
    print(timing.rate("judge a nation in memory, \(sums[0].wording)", of: nation.seriesCount, target: Self.target))
  }

  /// By indicator, then by county.
  private func everySeries() async -> [[Series]] {
    await InParallel.map(nation.indicators.indices.map { $0 }) { index in
      nation.counties.indices.map { nation.series(indicator: index, county: $0) }
    }
  }
}
