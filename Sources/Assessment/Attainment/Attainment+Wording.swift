import Foundation
import PlanModel
import Wording

extension Attainment.Note {
  /// The note in plain words; numbers carry `unit`, slopes the unit of a difference.
  public func wording(unit: UnitOfMeasure) -> Phrase {
    func measured(_ number: Decimal) -> Phrase { .measured(number.plainText, unit: unit.symbol) }
    func perYear(_ slope: Decimal) -> Phrase { .measured(slope.shown, unit: unit.differenceSymbol) }
    switch self {
    case .roundingWouldFlip(let rounded): return .noteRounding(measured(rounded))
    case .aboveBand: return .noteAboveBand
    case .slope(let slope): return .noteSlope(perYear(slope))
    case .slopes(let before, let since): return .noteSlopes(before: perYear(before), since: perYear(since))
    case .interval(let low, let high): return .noteInterval(perYear(low), perYear(high))
    case .noise(let size): return .noteNoise(.measured(Decimal(size).shown, unit: unit.differenceSymbol))
    case .brokenYears(let years): return .noteBrokenYears(years.map(String.init))
    case .smallStepsAddUp: return .noteSmallSteps
    case .unchanged: return .noteUnchanged
    case .distance(let baseline, let now):
      return .noteDistance(baseline: perYear(baseline), now: perYear(now))
    case .firstMet(let year): return .noteFirstMet(String(year))
    case .lostIn(let years): return .noteLostIn(years.map(String.init))
    case .heldAtLimit(let limit): return .noteHeldAtLimit(measured(limit))
    case .baselineIsZero: return .noteBaselineIsZero
    }
  }
}

extension Attainment.Unknown {
  /// The reason in plain words, with what could be done about it.
  public var wording: Phrase {
    switch self {
    case .noFigures: .unknownNoFigures
    case .noBaseline(let year): .unknownNoBaseline(String(year))
    case .noFigureAfterBaseline(let year): .unknownNothingAfter(String(year))
    case .tooFewPoints(let have, let need): .unknownTooFew(have: String(have), need: String(need))
    case .noReference(let name): .unknownNoReference(name)
    case .noCommonYear(let name): .unknownNoCommonYear(name)
    case .bandNotSet: .unknownBandNotSet
    case .toleranceNotSet: .unknownToleranceNotSet
    case .percentOfZero(let year): .unknownPercentOfZero(String(year))
    case .needsJudgement: .unknownNeedsJudgement
    case .notUnderstood: .unknownNotUnderstood
    }
  }
}

extension Decimal {
  /// With at most three decimals, with a true minus, for a note: slopes have as many as the division gave them.
  fileprivate var shown: String {
    var value = self
    var result = Decimal()
    NSDecimalRound(&result, &value, 3, .plain)
    return result.plainText.replacing("-", with: "\u{2212}")
  }
}
