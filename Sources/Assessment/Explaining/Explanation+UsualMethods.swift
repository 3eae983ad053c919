import Foundation
import PlanModel
import Wording

extension UsualForecast {
  /// What the method expects, in words.
  ///
  /// - Parameter decimals: as many as the indicator's figures have; a projection shows one more.
  public func wording(unit: UnitOfMeasure, decimals: Int) -> Phrase {
    switch outcome {
    case .notComputable(let why): return why
    case .projected(let value, let low, let high, let meets, let category):
      func measured(_ number: Double) -> Phrase { .measured(number.shown(decimals + 1), unit: unit.symbol) }
      let interval: (Phrase, Phrase)? = if let low, let high { (measured(low), measured(high)) } else { nil }
      return Phrase.Explaining.projected(measured(value), interval: interval, meets: meets, category: category)
    }
  }
}
