import Foundation
import PlanModel

/// Whether an indicator is where it should be by now (时序进度, methods.md 3; docs/methods/schedule.md).
///
/// With the shortfall s(x) of `ExactRange.shortfall(of:)`: done = 1 − s(x_t)/s(x_0), due = (t − t_0)/(T − t_0), ratio =
/// done/due; x_0 is the figure of the base year t_0, x_t the latest figure, of year t, T the target year. Figures after
/// T are left out. Bands are judged on cross-multiplied decimals, so no rounding decides them.
///
/// At an end that is not included (8 where <8 is asked) the shortfall is 0 while `isMet` is `false`: done is 1, since no
/// distance is left that a step could be measured by, and any further step meets the target. A pace is therefore never
/// a verdict.
public struct Schedule: Hashable, Sendable {
  public let range: ExactRange
  /// t_0, a calendar year.
  public let baseYear: Int
  /// T, a calendar year.
  public let targetYear: Int
  /// The figures since the base year, through the target year, in order.
  public let points: [Series.Point]
  /// The figure of the base year; `nil` where there is none.
  public let baseline: Series.Point?

  /// How far it is, beside how far it should be.
  public enum Pace: Hashable, Sendable {
    /// ratio ≥ 1
    case ahead
    /// 0.95 ≤ ratio < 1
    case onSchedule
    /// 0.6 ≤ ratio < 0.95
    case behind
    /// ratio < 0.6
    case farBehind
    /// No distance to go in the base year: the task is to stay. Of `of` figures since then, the base year's included,
    /// `yearsInside` meet the target, and the last `streak` do without a break.
    case maintenance(yearsInside: Int, of: Int, streak: Int)
    /// There is no later figure than the base year's, when nothing is due yet.
    case baseYearItself
    /// The base year's figure is missing.
    case noBaseline
    /// The target year does not lie after the base year.
    case noPeriod
  }

  /// The step a year that would still reach the target.
  public enum RequiredStep: Hashable, Sendable {
    /// In the indicator's own unit a year: positive upwards, negative downwards.
    case perYear(Decimal)
    /// It stands at an end that does not count itself: the least step beyond suffices.
    case anyStep
    case alreadyMet
    /// The latest figure is the target year's.
    case timeIsOver
    case noFigures
  }

  /// A change between two figures that follow each other.
  public struct Step: Hashable, Sendable {
    public let fromYear: Int
    public let toYear: Int
    /// In the indicator's own unit a year.
    public let changePerYear: Decimal
  }

  /// The schedule of `series`; figures before the base year and after the target year are left out.
  public init(series: Series, range: ExactRange, baseYear: Int, targetYear: Int) {
    self.range = range
    self.baseYear = baseYear
    self.targetYear = targetYear
    points = series.points.filter { baseYear <= $0.year && $0.year <= targetYear }
    baseline = points.first.flatMap { $0.year == baseYear ? $0 : nil }
  }

  /// The figure that is judged; `nil` where there is none in the period.
  public var latest: Series.Point? { points.last }

  /// Whether the latest figure meets the target; `false` without one.
  public var isMet: Bool { latest.map { range.contains($0.value) } ?? false }

  /// s(x_0), in the indicator's own unit; `nil` without a baseline.
  public var shortfallAtBase: Decimal? { baseline.map { range.shortfall(of: $0.value) } }

  /// s(x_t), in the indicator's own unit; `nil` without a figure.
  public var shortfallNow: Decimal? { latest.map { range.shortfall(of: $0.value) } }

  /// The share of the way that is done, 1 at the target, negative for a way back; `nil` where there is no baseline or
  /// nothing to do in the base year.
  public var done: Decimal? {
    guard let atBase = shortfallAtBase, let now = shortfallNow, atBase > 0 else { return nil }
    return (atBase - now) / atBase
  }

  /// The share of the time that is over, 0…1; `nil` without a figure or a period.
  public var due: Decimal? {
    guard let latest, span > 0 else { return nil }
    return Decimal(latest.year - baseYear) / Decimal(span)
  }

  /// done/due; `nil` where either is missing, and in the base year itself.
  public var ratio: Decimal? {
    guard let terms = ratioTerms else { return nil }
    return terms.done / terms.due
  }

  /// The value at which it would be just on schedule, in the indicator's own unit; `nil` where `done` is, and without a
  /// period.
  public var valueDue: Decimal? {
    guard let baseline, let latest, done != nil, span > 0 else { return nil }
    return baseline.value + range.changeNeeded(from: baseline.value) * Decimal(latest.year - baseYear) / Decimal(span)
  }

  /// How far it is, beside how far it should be.
  public var pace: Pace {
    guard span > 0 else { return .noPeriod }
    guard let atBase = shortfallAtBase else { return .noBaseline }
    if atBase == 0 {
      let inside = points.map { range.contains($0.value) }
      return .maintenance(
        yearsInside: inside.count { $0 }, of: inside.count, streak: inside.reversed().prefix { $0 }.count)
    }
    guard let terms = ratioTerms else { return .baseYearItself }
    if terms.done >= terms.due { return .ahead }
    if terms.done * 100 >= terms.due * 95 { return .onSchedule }
    if terms.done * 10 >= terms.due * 6 { return .behind }
    return .farBehind
  }

  /// The step a year that would still reach the target.
  public var requiredStep: RequiredStep {
    guard let latest else { return .noFigures }
    if isMet { return .alreadyMet }
    guard latest.year < targetYear else { return .timeIsOver }
    let change = range.changeNeeded(from: latest.value)
    return change == 0 ? .anyStep : .perYear(change / Decimal(targetYear - latest.year))
  }

  /// The steps made since the base year.
  public var steps: [Step] {
    zip(points, points.dropFirst()).map { from, to in
      Step(
        fromYear: from.year, toYear: to.year,
        changePerYear: (to.value - from.value) / Decimal(to.year - from.year))
    }
  }

  /// The mean step since the baseline, in the indicator's own unit a year; `nil` without a baseline or a later figure.
  public var meanStep: Decimal? {
    guard let baseline, let latest, latest.year > baseYear else { return nil }
    return (latest.value - baseline.value) / Decimal(latest.year - baseYear)
  }

  private var span: Int { targetYear - baseYear }

  /// The ratio as a fraction: [s(x_0) − s(x_t)]·(T − t_0) over s(x_0)·(t − t_0); `nil` where it has none.
  private var ratioTerms: (done: Decimal, due: Decimal)? {
    guard let atBase = shortfallAtBase, let now = shortfallNow, let latest, atBase > 0, span > 0,
      latest.year > baseYear
    else { return nil }
    return ((atBase - now) * Decimal(span), atBase * Decimal(latest.year - baseYear))
  }
}
