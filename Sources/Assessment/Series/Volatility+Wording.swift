import PlanModel
import Wording

extension Volatility {
  /// The finding in plain words; sizes carry the unit of a difference.
  public func wording(unit: UnitOfMeasure) -> Phrase {
    switch finding {
    case .tooFewPoints: return .volatilityTooFew(need: String(AnnualNoise.fewestPoints))
    case .steady: return .volatilitySteady(measure(unit))
    case .volatile: return .volatile(measure(unit), reversals: String(reversals), needed: String(reversalsNeeded))
    case .smallCounts(let meanCount):
      return .volatilitySmallCounts(measure(unit), meanCount: meanCount.shown(1))
    }
  }

  private func measure(_ unit: UnitOfMeasure) -> Phrase {
    .measured((size ?? 0).shown(3), unit: unit.differenceSymbol)
  }
}

extension Volatility.Finding {
  /// The finding as files and addresses name it.
  public var key: String {
    switch self {
    case .steady: "steady"
    case .volatile: "volatile"
    case .smallCounts: "smallCounts"
    case .tooFewPoints: "tooFewPoints"
    }
  }
}
