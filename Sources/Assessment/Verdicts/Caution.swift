import PlanModel
import Wording

/// What a reader should know before leaning on a verdict.
public enum Caution: Hashable, Sendable {
  /// Met now, and it will probably not be in the target year.
  case maySlip(percent: String)
  /// Moving towards its band, and probably not in it in the target year.
  case mayNotArrive(percent: String)
  /// Few events: one more or fewer may turn the verdict; the rate of several years says more.
  case fewEvents(Phrase)
  /// A forecast from so few years (低置信).
  case lowConfidence(years: Int)
  /// The figures never change: perhaps an old value entered again, or one that moves only at elections.
  case unchanged(years: Int)
  /// Swings (波动较大).
  case volatile
  /// Swings as much as so few events must.
  case chanceSwings(meanCount: Double)
  /// Shares above 100 % are taken as 100 % by the forecast.
  case overHundred(years: [Int])
  /// Figures below zero, where none can be.
  case negative(years: [Int])
  /// Years without a figure between the first and the last.
  case gaps(years: [Int])
  /// The reading of the target waits for a person's confirmation (◆).
  case readingUnconfirmed
  /// The probability bounds the rule from above.
  case upperBoundOnly
  /// The last figure was met, but is too old to say how things stand.
  case metLongAgo(year: Int)
  /// The status is a person's.
  case judged(Judgement)
}

extension Verdict {
  /// What a reader should know before leaning on it, most important first.
  public var cautions: [Caution] {
    let points = question.series.points
    var cautions: [Caution] = []
    if restsOnJudgement, let judgement = question.judgement { cautions.append(.judged(judgement)) }
    if maySlip, let probability { cautions.append(.maySlip(percent: policy.percent(probability))) }
    if mayNotArrive, let probability { cautions.append(.mayNotArrive(percent: policy.percent(probability))) }
    if let counts = outlook.chance?.counts {
      cautions.append(.fewEvents(counts.pooledWording(unit: question.indicator.unit)))
      if counts.sensitivity != .stable {
        cautions.append(.fewEvents(counts.sensitivityWording(unit: question.indicator.unit)))
      }
    }
    if case .met = attainment, status == .insufficient, let latest { cautions.append(.metLongAgo(year: latest.year)) }
    if question.target.needsConfirmation { cautions.append(.readingUnconfirmed) }
    if let chance = outlook.chance {
      if chance.window.years.count <= policy.lowConfidenceThrough {
        cautions.append(.lowConfidence(years: chance.window.years.count))
      }
      if chance.standing == .atMost { cautions.append(.upperBoundOnly) }
    }
    if points.count >= policy.fewestYears, points.allSatisfy({ $0.value == points[0].value }) {
      cautions.append(.unchanged(years: points.count))
    }
    switch volatility.finding {
    case .volatile: cautions.append(.volatile)
    case .smallCounts(let meanCount): cautions.append(.chanceSwings(meanCount: meanCount))
    case .steady, .tooFewPoints: break
    }
    let over = question.series.scale == .pct ? points.filter { $0.value > 100 }.map(\.year) : []
    if !over.isEmpty { cautions.append(.overHundred(years: over)) }
    let negative = question.series.scale == .diff ? [] : points.filter { $0.value < 0 }.map(\.year)
    if !negative.isEmpty { cautions.append(.negative(years: negative)) }
    let gaps = missingYears(points.map(\.year))
    if !gaps.isEmpty { cautions.append(.gaps(years: gaps)) }
    return cautions
  }

  private func missingYears(_ years: [Int]) -> [Int] {
    guard let first = years.first, let last = years.last else { return [] }
    let known = Set(years)
    return (first...last).filter { !known.contains($0) }
  }
}
