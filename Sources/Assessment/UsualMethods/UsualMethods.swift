import Foundation
import PlanModel
import Wording

/// The projections of the usual methods for the target year.
public enum UsualMethods {
  /// One forecast for each method, in the order of `UsualMethod.allCases`.
  ///
  /// - Parameters:
  ///   - series: all its figures are used by the lines; the growth rate and the progress begin at the base year.
  ///   - range: the values that meet the target.
  public static func compare(
    series: Series, range: ExactRange, baseYear: Int, targetYear: Int
  ) -> [UsualForecast] {
    let task = UsualTask(series: series, range: range, baseYear: baseYear, targetYear: targetYear)
    return UsualMethod.allCases.map { UsualForecast(method: $0, outcome: outcome(of: $0, task)) }
  }

  private static func outcome(of method: UsualMethod, _ task: UsualTask) -> UsualForecast.Outcome {
    guard let latest = task.series.latest else { return .notComputable(.unknownNoFigures) }
    guard latest.year < task.targetYear else {
      return .notComputable(.usualTimeIsOver(String(task.targetYear)))
    }
    switch method {
    case .lastValue: return task.projected(latest.value)
    case .straightLine: return StraightLine(task.series.points).map { task.outcome(of: $0) } ?? task.tooFew(2)
    case .theilSen: return task.theilSen()
    case .compoundGrowth: return CompoundGrowth(task: task, latest: latest).outcome
    case .anticipatedProgress: return AnticipatedProgress(task: task, latest: latest).outcome
    }
  }
}

/// What all usual methods are asked.
struct UsualTask {
  let series: Series
  let range: ExactRange
  let baseYear: Int
  let targetYear: Int

  /// The first figure since the base year: a later one where the base year's is missing, as Open SDG takes it.
  var baseline: Series.Point? { series.points.first { $0.year >= baseYear } }

  /// The number a method aims at from `value`: the end that has to be reached, or the one that has to be kept.
  func target(from value: Decimal) -> (value: Decimal, isUpwards: Bool)? {
    switch (range.low, range.high) {
    case (nil, nil): nil
    case (let low?, nil): (low.value, true)
    case (nil, let high?): (high.value, false)
    // From inside a band there is nothing to reach.
    case (let low?, let high?):
      value < low.value ? (low.value, true) : value > high.value ? (high.value, false) : nil
    }
  }

  func projected(_ value: Decimal) -> UsualForecast.Outcome {
    .projected(value: value.double, low: nil, high: nil, meets: range.contains(value), category: nil)
  }

  func outcome(of line: StraightLine) -> UsualForecast.Outcome {
    let value = line.value(in: targetYear)
    guard let reach = line.reach80(in: targetYear) else { return projected(value) }
    let middle = value.double
    return .projected(
      value: middle, low: middle - reach, high: middle + reach, meets: range.contains(value), category: nil)
  }

  /// The line of the Theil–Sen slope through the median of what it leaves over: as
  /// `scipy.stats.theilslopes(y, x, method="joint")` draws it.
  func theilSen() -> UsualForecast.Outcome {
    guard let trend = TheilSen(series.points) else { return tooFew(2) }
    let left = series.points.map { $0.value + trend.slope * Decimal(targetYear - $0.year) }.sorted()
    let middle = left.count / 2
    return projected(left.count % 2 == 1 ? left[middle] : (left[middle - 1] + left[middle]) / 2)
  }

  func tooFew(_ need: Int) -> UsualForecast.Outcome {
    .notComputable(.usualTooFew(have: String(series.points.count), need: String(need)))
  }
}
