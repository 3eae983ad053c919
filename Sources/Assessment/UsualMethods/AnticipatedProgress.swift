import Foundation
import PlanModel
import Wording

/// The indices of UN ESCAP: how much of the way since the base year is done, and how much of it will be missing in the
/// target year if the time-weighted trend goes on.
///
/// Current status: 10 · (y_t − y_0)/(target − y_0), 10 at the target. Anticipated gap: 100 · |target − projection| over
/// |target − y_0|, 0 where the projection meets the target. A gap of at most 10 is reached at the current rate or with
/// minor extra effort, one of at most 100 needs acceleration, a greater one the trend has to be reversed for. UN ESCAP,
/// Asia and the Pacific SDG Progress Report, technical notes. There the base year is 2015; here it is the plan's.
struct AnticipatedProgress {
  let task: UsualTask
  let latest: Series.Point

  private static let minorEffort = 10.0
  private static let wholeWay = 100.0

  var outcome: UsualForecast.Outcome {
    let points = task.series.points
    // ESCAP weighs recent figures more; that the weight grows linearly in time is our reading of it
    // (docs/methods/usual-methods.md).
    guard let first = points.first, let line = StraightLine(points, weight: { Decimal($0 - first.year + 1) }) else {
      return task.tooFew(2)
    }
    let value = line.value(in: task.targetYear)
    let isMet = task.range.contains(value)
    return .projected(
      value: value.double, low: nil, high: nil, meets: isMet, category: category(value, isMet: isMet))
  }

  private func category(_ value: Decimal, isMet: Bool) -> Phrase? {
    guard let base = task.baseline else { return isMet ? .anticipatedMet(status: nil) : nil }
    let way = task.range.changeNeeded(from: base.value)
    // Met in the base year: there is no way whose share could be given.
    if way == 0 { return isMet ? .anticipatedMet(status: nil) : .anticipatedLost }
    let status = (10 * (latest.value - base.value) / way).double.shown(1)
    if isMet { return .anticipatedMet(status: status) }
    let gap = (100 * task.range.shortfall(of: value) / abs(way)).double
    let shown = gap.shown(0)
    if gap <= Self.minorEffort { return .anticipatedMinorEffort(status: status, gap: shown) }
    return gap <= Self.wholeWay
      ? .anticipatedAccelerate(status: status, gap: shown) : .anticipatedReverse(status: status, gap: shown)
  }
}
