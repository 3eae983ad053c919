import Foundation
import PlanModel
import Wording

extension Schedule {
  /// The arithmetic of the schedule (methods.md 3).
  func explained(unit: UnitOfMeasure) -> [Explanation.Step] {
    func number(_ key: String, _ label: Phrase, _ value: Decimal?, _ unit: String, _ formula: String) -> [Explanation
      .Step]
    {
      value.map { [.init(key, label, .number($0.double, decimals: 4, unit: unit), formula: formula)] } ?? []
    }
    let own = unit.differenceSymbol
    return number("shortfallAtBase", Phrase.Explaining.shortfallAtBase, shortfallAtBase, own, "s(x₀)")
      + number("shortfallNow", Phrase.Explaining.shortfallNow, shortfallNow, own, "s(x_t)")
      + number("done", Phrase.Explaining.done, done, "", "1 − s(x_t)/s(x₀)")
      + number("due", Phrase.Explaining.due, due, "", "(t − t₀)/(T − t₀)")
      + number("ratio", Phrase.Explaining.ratio, ratio, "", "done/due")
      + [
        .init("pace", Phrase.Explaining.pace, .words(wording)),
        .init("step", Phrase.Explaining.step, .words(stepWording(unit: unit))),
      ]
      + steps.map { step in
        .init(
          "step.\(step.toYear)", Phrase.Explaining.step(from: String(step.fromYear), to: String(step.toYear)),
          .number(step.changePerYear.double, decimals: 4, unit: own))
      }
  }
}
