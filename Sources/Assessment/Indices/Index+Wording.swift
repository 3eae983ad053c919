import PlanModel
import Wording

extension IndexScale.Bearing {
  /// Which way is better, in words.
  public var word: Phrase {
    switch self {
    case .higherIsBetter: Phrase.Index.higherIsBetter
    case .lowerIsBetter: Phrase.Index.lowerIsBetter
    case .bandIsBest: Phrase.Index.bandIsBest
    }
  }

  /// Which way is better, as a sign; the word always stands with it for those who do not see it.
  public var sign: String {
    switch self {
    case .higherIsBetter: "↑"
    case .lowerIsBetter: "↓"
    case .bandIsBest: "↔"
    }
  }
}

extension IndexScale {
  /// The two ends, worst first, or the band with its reach, e.g. `33.8 → 0`, `103–107 ± 20`.
  public var ends: String {
    switch shape {
    case .line(let worst, let best): "\(worst.plainText) → \(best.plainText)"
    case .band(let low, let high, let reach): "\(low.plainText)–\(high.plainText) ± \(reach.plainText)"
    }
  }
}

extension IndexNormalisation {
  /// The method's name.
  public var word: Phrase {
    switch self {
    case .goalposts: Phrase.Index.goalposts
    case .distance: Phrase.Index.distance
    }
  }

  /// Its formula in words.
  public var meaning: Phrase {
    switch self {
    case .goalposts: Phrase.Index.goalpostsMeans
    case .distance: Phrase.Index.distanceMeans
    }
  }
}

extension IndexAggregation {
  /// The method's name.
  public var word: Phrase {
    switch self {
    case .arithmetic: Phrase.Index.arithmetic
    case .geometric: Phrase.Index.geometric
    }
  }

  /// What it does to weak and strong domains.
  public var meaning: Phrase {
    switch self {
    case .arithmetic: Phrase.Index.arithmeticMeans
    case .geometric: Phrase.Index.geometricMeans
    }
  }
}

extension PostsOrigin {
  /// Where the posts come from, in words; figures carry `unit`.
  public func wording(unit: UnitOfMeasure) -> Phrase {
    switch self {
    case .naturalShare: Phrase.Index.naturalShare
    case .parity: Phrase.Index.parity
    case .lifeExpectancy: Phrase.Index.lifeExpectancy
    case .schooling: Phrase.Index.schooling
    case .upToTarget: Phrase.Index.upToTarget
    case .twiceBase(let year, let value):
      Phrase.Index.twiceBase(String(year), .measured(value.plainText, unit: unit.symbol))
    case .twiceTarget: Phrase.Index.twiceTarget
    case .band: Phrase.Index.band
    case .given: Phrase.Index.given
    }
  }
}

extension IndexLeftOut.Reason {
  /// Why it is not counted, in words.
  public var wording: Phrase {
    switch self {
    case .noDirection(let why): Phrase.Index.noDirection(why)
    case .absoluteCount: Phrase.Index.absoluteCount
    case .noUpperPost: Phrase.Index.noUpperPost
    case .noWorstPost: Phrase.Index.noWorstPost
    case .noSpan: Phrase.Index.noSpan
    case .countedAlready: Phrase.Index.countedAlready
    case .weightZero: Phrase.Index.weightZero
    case .noNumericTarget: Phrase.Index.noNumericTarget
    }
  }
}

extension IndexResult.Reading {
  /// What is to be said of the figure beside its value; `nil` for a figure of the year itself.
  public var remark: Phrase? {
    switch self {
    case .current: nil
    case .carried(_, let year, _): Phrase.Index.carried(String(year))
    case .none: Phrase.Index.missing
    case .tooOld(_, let year): Phrase.Index.tooOld(String(year))
    }
  }

  /// The figure with its year; `nil` where there is none, or none that is recent enough.
  public func used(in year: Int) -> (figure: Figure, year: Int)? {
    switch self {
    case .current(let figure, _): (figure, year)
    case .carried(let figure, let from, _): (figure, from)
    case .none, .tooOld: nil
    }
  }
}
