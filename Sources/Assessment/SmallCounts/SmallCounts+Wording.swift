import Foundation
import PlanModel
import Wording

extension SmallCounts {
  /// What to expect of the target year, in plain words.
  public func wording(unit: UnitOfMeasure) -> Phrase {
    let rate = Phrase.measured(medianRate.shown(2), unit: unit.symbol)
    let expectation = Phrase.smallCountsExpected(
      year: String(targetYear), rate: rate, none: (probabilityOfNone * 100).shown(0),
      most: String(quantile(0.9)))
    return basis == .parent ? expectation : .smallCountsTooNarrow(expectation)
  }

  /// The rate of the last five years together, in plain words.
  public func pooledWording(unit: UnitOfMeasure) -> Phrase {
    let pooled = pooled
    return .smallCountsPooled(
      from: String(pooled.fromYear), to: String(pooled.toYear), count: String(pooled.count),
      rate: .measured(pooled.rate.double.shown(2), unit: unit.symbol))
  }

  /// Whether one event decides, in plain words.
  public func sensitivityWording(unit: UnitOfMeasure) -> Phrase {
    func measured(_ rate: Decimal) -> Phrase { .measured(rate.double.shown(2), unit: unit.symbol) }
    let year = String(latest.year)
    switch sensitivity {
    case .stable: return .smallCountsStable(year)
    case .oneMoreFlips(let isMetNow, let rate, let then):
      return .smallCountsOneMore(year, isMetNow: isMetNow, from: measured(rate), to: measured(then))
    case .oneFewerFlips(let isMetNow, let rate, let then):
      return .smallCountsOneFewer(year, isMetNow: isMetNow, from: measured(rate), to: measured(then))
    }
  }
}

extension SmallCounts.Unsuited {
  /// The reason in plain words.
  public var wording: Phrase {
    switch self {
    case .noRecords: .countsNone
    case .twoRecords(let year): .countsTwice(String(year))
    case .negativeCount(let year): .countsNegative(String(year))
    case .noExposure(let year): .countsNoExposure(String(year))
    case .noFutureExposure: .countsNoFutureExposure
    case .notSmall(let meanCount): .countsNotSmall(meanCount.shown(0), limit: SmallCounts.manyEvents.shown(0))
    case .timeIsOver: .countsTimeIsOver
    case .tooFar(let year): .countsTooFar(String(year))
    case .nothingToGoBy: .countsNothingToGoBy
    }
  }
}
