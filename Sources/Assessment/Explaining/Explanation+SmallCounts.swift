import Foundation
import PlanModel
import Wording

extension SmallCounts {
  /// The arithmetic of few events (methods.md 2.9).
  var explained: [Explanation.Step] {
    func number(_ key: String, _ label: Phrase, _ value: Double, _ formula: String) -> Explanation.Step {
      .init(key, label, .number(value, decimals: 4, unit: ""), formula: formula)
    }
    return [
      .init(
        "counts.exposure", Phrase.Explaining.countsExposure, .number(futureExposure.double, decimals: 0, unit: ""),
        formula: "E"),
      number("counts.M", Phrase.Explaining.countsM, logRate, "M = Σp·loc"),
      number("counts.S", Phrase.Explaining.countsS, logRateDeviation, "S"),
      number("counts.a", Phrase.Explaining.countsA, evidence.a, "a = 5 + Σδ^(T−t)·c_t"),
      number("counts.b", Phrase.Explaining.countsB, evidence.b, "b = 5 + Σδ^(T−t)·E_t·m_t"),
      number("counts.aThen", Phrase.Explaining.countsAThen, evidence.aThen, "a·δ^h"),
      number("counts.bThen", Phrase.Explaining.countsBThen, evidence.bThen, "b·δ^h"),
      number("counts.risk", Phrase.Explaining.countsRisk, evidence.relativeRisk, "a/b"),
      number("counts.rate", Phrase.Explaining.countsRate, medianRate, "e^M·a/b"),
      .init("counts.none", Phrase.Explaining.countsNone, .share(probabilityOfNone), formula: "P(C = 0)"),
      .init("counts.words", Phrase.Explaining.counts, .words(wording(unit: unit))),
      .init("counts.pooled", Phrase.Explaining.countsPooled, .words(pooledWording(unit: unit))),
      .init("counts.flip", Phrase.Explaining.countsFlip, .words(sensitivityWording(unit: unit))),
    ]
  }

  /// The unit its rate is counted per.
  private var unit: UnitOfMeasure {
    switch per {
    case 100: .percent
    case 1000: .perMille
    case 10_000: .per10000
    default: .per100000
    }
  }
}
