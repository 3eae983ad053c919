import Foundation
import PlanModel

/// Judges a series by how it went since its baseline.
struct TrendJudge {
  let series: Series
  let latest: Series.Point
  let baseYear: Int

  private typealias Evidence = Attainment.Evidence

  /// The baseline and the latest figure after it, or why there is no pair of them.
  private enum Pair {
    case found(Series.Point)
    case missing(Attainment.Unknown)
  }

  private func baseline(_ year: Int) -> Pair {
    guard let base = series[year] else { return .missing(.noBaseline(year: year)) }
    guard latest.year > year else { return .missing(.noFigureAfterBaseline(year: year)) }
    return .found(base)
  }

  private func decided(_ isMet: Bool, _ base: Series.Point, _ notes: [Attainment.Note] = []) -> Attainment {
    let evidence = Evidence(judged: latest, baseline: base, notes: notes)
    return isMet ? .met(evidence) : .notMet(evidence)
  }

  // MARK: Up and down

  /// Better than the baseline, with a slope that goes the same way.
  func trend(_ direction: Direction) -> Attainment {
    switch baseline(baseYear) {
    case .missing(let reason): return .cannotSay(reason)
    case .found(let base):
      if series.isAtLimit(base, direction), latest.value == base.value {
        return decided(true, base, [.heldAtLimit(base.value)])
      }
      guard let slope = TheilSen.slope(of: series.since(baseYear).points) else {
        return .cannotSay(.tooFewPoints(have: 1, need: 2))
      }
      let isMet =
        direction == .up
        ? latest.value > base.value && slope > 0 : latest.value < base.value && slope < 0
      return decided(isMet, base, [.slope(slope)])
    }
  }

  /// At least `percent` below the baseline; from four points on, the slope's 80 % interval below zero.
  func decreaseMarkedly(percent: Decimal) -> Attainment {
    switch baseline(baseYear) {
    case .missing(let reason): return .cannotSay(reason)
    case .found(let base):
      if series.isAtLimit(base, .down), latest.value == base.value {
        return decided(true, base, [.heldAtLimit(base.value)])
      }
      let isFarBelow = latest.value < base.value && latest.value * 100 <= base.value * (100 - percent)
      let points = series.since(baseYear).points
      guard points.count >= 4, let trend = TheilSen(points) else { return decided(isFarBelow, base) }
      return decided(isFarBelow && trend.high < 0, base, [.interval(low: trend.low, high: trend.high)])
    }
  }

  /// Every observed step since the baseline goes the right way. A step against it of at most one publication
  /// unit is not counted, but such steps may not add up to more than one.
  func everyYear(_ direction: Direction) -> Attainment {
    let points = series.since(baseYear).points
    guard let base = series[baseYear] else { return .cannotSay(.noBaseline(year: baseYear)) }
    guard points.count >= 2 else { return .cannotSay(.noFigureAfterBaseline(year: baseYear)) }
    let broken = zip(points, points.dropFirst()).filter { isStepAgainst(direction, $0, $1) }.map(\.1.year)
    if !broken.isEmpty { return decided(false, base, [.brokenYears(broken)]) }
    if isStepAgainst(direction, base, latest) { return decided(false, base, [.smallStepsAddUp]) }
    let isUnchanged = points.allSatisfy { $0.value == base.value }
    return decided(true, base, isUnchanged ? [.unchanged] : [])
  }

  private func isStepAgainst(_ direction: Direction, _ from: Series.Point, _ to: Series.Point) -> Bool {
    let against = direction == .up ? from.value - to.value : to.value - from.value
    return against > max(from.figure.publicationUnit, to.figure.publicationUnit)
  }

  /// Not below the baseline.
  func noLowerThanBaseline() -> Attainment {
    switch baseline(baseYear) {
    case .missing(let reason): .cannotSay(reason)
    case .found(let base): decided(latest.value >= base.value, base)
    }
  }

  // MARK: Contained

  /// At most the baseline plus one year's noise.
  func contained() -> Attainment {
    switch baseline(baseYear) {
    case .missing(let reason): return .cannotSay(reason)
    case .found(let base):
      guard let noise = AnnualNoise(series) else { return tooFew(series.points.count) }
      let rise = latest.value - base.value
      return decided(rise <= 0 || rise.double <= noise.size, base, [.noise(noise.size)])
    }
  }

  /// A slope since the baseline lower than before it.
  func slowing() -> Attainment {
    switch baseline(baseYear) {
    case .missing(let reason): return .cannotSay(reason)
    case .found(let base):
      guard series.points.count >= AnnualNoise.fewestPoints,
        let since = TheilSen.slope(of: series.since(baseYear).points),
        let before = TheilSen.slope(of: series.through(baseYear).points)
      else { return tooFew(series.points.count) }
      return decided(since < before, base, [.slopes(before: before, since: since)])
    }
  }

  private func tooFew(_ count: Int) -> Attainment {
    .cannotSay(.tooFewPoints(have: count, need: AnnualNoise.fewestPoints))
  }

  // MARK: Bands and changes

  /// Inside the band, or nearer to it than at the baseline.
  func towardsBand(_ low: Decimal, _ high: Decimal) -> Attainment {
    func distance(_ value: Decimal) -> Decimal { max(low - value, value - high, 0) }
    let now = distance(latest.value)
    if now == 0 { return .met(Evidence(judged: latest, baseline: series[baseYear])) }
    switch baseline(baseYear) {
    case .missing(let reason): return .cannotSay(reason)
    case .found(let base):
      let then = distance(base.value)
      return decided(now < then, base, [.distance(baseline: then, now: now)])
    }
  }

  /// Changed by at least so much against the value of `baseYear`.
  func change(_ change: TargetRule.Change, baseYear: Int) -> Attainment {
    switch baseline(baseYear) {
    case .missing(let reason): return .cannotSay(reason)
    case .found(let base):
      switch change {
      case .points(let points):
        let goal = base.value + points
        return decided(points < 0 ? latest.value <= goal : latest.value >= goal, base)
      case .percent(let percent):
        if base.value == 0, percent >= 0 { return .cannotSay(.percentOfZero(year: baseYear)) }
        // Without a division: x ≤ base · (100 + percent) / 100.
        let goal = base.value * (100 + percent)
        let isMet = percent < 0 ? latest.value * 100 <= goal : latest.value * 100 >= goal
        return decided(isMet, base, base.value == 0 ? [.baselineIsZero] : [])
      }
    }
  }
}
