import Assessment
import PlanModel

/// Judges all counties' series of an indicator, as the nation's plans set its target.
struct NationJudge: Sendable {
  let nation: Nation
  let judge = Judge()

  /// What came of one indicator in all counties.
  ///
  /// - Parameter series: the series of an indicator by its place in the nation's list, one for each county.
  func judged(_ index: Int, series: (Int) -> [Series]) -> JudgedSum {
    let references = nation.references(of: index).map { (nation.indicators[$0].planned.indicator.name, series($0)) }
    return judged(index, series: series(index), references: references)
  }

  /// What came of some series of one indicator.
  ///
  /// - Parameter references: by name, a series for each of them.
  func judged(_ index: Int, series: [Series], references: [(String, [Series])] = []) -> JudgedSum {
    let planned = nation.indicators[index].planned
    var sum = JudgedSum()
    for (county, own) in series.enumerated() {
      let verdict = judge.verdict(
        on: Question(
          indicator: planned.indicator, target: planned.target, baseYear: Nation.baseYear,
          targetYear: Nation.targetYear, asOf: Nation.asOf, series: own,
          references: Dictionary(references.map { ($0.0, $0.1[county]) }) { first, _ in first }))
      sum.add(verdict, quantiles(of: verdict))
    }
    return sum
  }

  /// Of the verdict's own forecast, or of the series itself where the verdict has none.
  private func quantiles(of verdict: Verdict) -> [Double] {
    if let chance = verdict.outlook.chance { return chance.forecast.quantiles(JudgingBench.probabilities) }
    guard let window = ForecastWindow(verdict.question.series),
      let forecast = judge.forecaster.forecast(window, year: Nation.targetYear, aim: .none)
    else { return [] }
    return forecast.quantiles(JudgingBench.probabilities)
  }
}

/// Sums over verdicts: nothing that was computed can be left out by the compiler, and runs can be compared.
struct JudgedSum: Hashable, Sendable {
  private var counts = [Int](repeating: 0, count: Status.allCases.count)
  private var chances = 0
  private var quantiles = 0
  /// Of probabilities and quantiles, in millionths, so that the order of adding does not matter.
  private var millionths = 0

  mutating func add(_ verdict: Verdict, _ quantiles: [Double]) {
    if let place = Status.allCases.firstIndex(of: verdict.status) { counts[place] += 1 }
    if let probability = verdict.probability {
      chances += 1
      millionths &+= Int((probability * 1e6).rounded())
    }
    self.quantiles += quantiles.count
    for quantile in quantiles { millionths &+= Int(truncatingIfNeeded: Int64((min(quantile, 1e9) * 1e6).rounded())) }
  }

  static func += (sum: inout JudgedSum, other: JudgedSum) {
    for place in sum.counts.indices { sum.counts[place] += other.counts[place] }
    sum.chances += other.chances
    sum.quantiles += other.quantiles
    sum.millionths &+= other.millionths
  }

  var total: Int { counts.reduce(0, +) }

  /// For the table.
  var wording: String { "\(total) series, \(chances) probabilities, \(quantiles) quantiles" }

  /// Where the series stand, for the table.
  var standings: String { zip(Status.allCases, counts).map { "\($0.rawValue) \($1)" }.joined(separator: ", ") }
}
