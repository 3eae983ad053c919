import PlanModel
import Wording

/// A rule as short as it can be said: `≥ 82.3 %`, `30–35 %`, `45 ± 2.25 %`.
enum RuleSigns {
  static func text(_ rule: TargetRule, unit: UnitOfMeasure) -> Phrase {
    let symbol = unit.symbol.isEmpty ? "" : " \(unit.symbol)"
    func same(_ words: String) -> Phrase { Phrase(verbatim: words + symbol) }
    switch rule {
    case .atLeast(let bound): return same("≥ \(Numerals.printed(bound))")
    case .moreThan(let bound): return same("> \(Numerals.printed(bound))")
    case .atMost(let bound): return same("≤ \(Numerals.printed(bound))")
    case .lessThan(let bound): return same("< \(Numerals.printed(bound))")
    case .within(let low, let high): return same("\(Numerals.printed(low))–\(Numerals.printed(high))")
    case .towardsBand(let low, let high): return same("→ \(Numerals.printed(low))–\(Numerals.printed(high))")
    case .about(let value, let room, _): return same("\(Numerals.printed(value)) ± \(Numerals.printed(room))")
    case .ratio(let men, let women): return Phrase(verbatim: "\(men):\(women)")
    case .increase: return Phrase.Rules.increase
    case .decrease: return Phrase.Rules.decrease
    case .everyYear(.up): return Phrase.Rules.everyYearUp
    case .everyYear(.down): return Phrase.Rules.everyYearDown
    case .noLowerThanBaseline: return Phrase.Rules.noLower
    case .decreaseMarkedly(let percent): return Phrase.Rules.fall(Numerals.printed(percent))
    case .contained(let slowing): return slowing ? Phrase.Rules.slowing : Phrase.Rules.contained
    case .reasonableShare(let low?, let high?): return same("\(Numerals.printed(low))–\(Numerals.printed(high))")
    case .notBelow(let reference): return Phrase.Rules.notBelow(reference)
    case .commensurate(let reference, _): return Phrase.Rules.commensurate(reference)
    case .change(.percent(let percent), let year): return Phrase.Rules.change("\(Numerals.printed(percent)) %", year)
    case .change(.points(let points), let year): return Phrase.Rules.points(Numerals.printed(points), year)
    case .all(let rules):
      let parts = rules.map { text($0, unit: unit) }
      return Phrase(parts.map(\.zh).joined(separator: "，且 "), parts.map(\.en).joined(separator: " and "))
    case .hold(let rule):
      let held = text(rule, unit: unit)
      return Phrase("\(held.zh)，并保持", "\(held.en), and held")
    case .reasonableShare, .qualitative, .uninterpreted: return Phrase.Rules.judgement
    }
  }
}
