import Assessment
import PlanModel
import Wording

extension FigureBinding {
  /// What the figure is, as people are told which one changed, e.g. `孕产妇死亡率2024年数值`. A binding of an evaluation, and one
  /// that says nothing, names itself.
  public var wording: Phrase { FigureMeaning(self)?.wording ?? Phrase(verbatim: text) }
}

extension FigureMeaning {
  /// What the figure is, in words.
  public var wording: Phrase {
    typealias Words = Phrase.FigureNames
    func of(_ row: PlanRow, _ what: Phrase, _ year: Int?, _ breakdown: Breakdown = .total) -> Phrase {
      Words.of(row.indicator.text, what, year, part: breakdown.isTotal ? "" : breakdown.label)
    }
    switch self {
    case .value(let row, let year, let breakdown): return of(row, Words.value, year, breakdown)
    case .change(let row, _, let year, let breakdown), .movement(let row, _, let year, let breakdown, _):
      return of(row, Words.change, year, breakdown)
    case .target(let row): return of(row, Words.target, nil)
    case .status(let row, let year, _): return of(row, Words.status, year)
    case .reason(let row, let year, _): return of(row, Words.reason, year)
    case .chance(let row, let year): return of(row, Words.chance, year)
    case .forecast(let row, let year, _): return of(row, Words.forecast, year)
    case .step(let row, let year, _): return of(row, Words.step, year)
    case .distance(let row, let year, _), .gap(let row, let year, _, _): return of(row, Words.gap, year)
    case .since(let row, let year, let breakdown, _): return of(row, Words.since, year, breakdown)
    case .evidence(let row, let year, let breakdown, _, _): return of(row, Words.evidence, year, breakdown)
    case .count(let plan, let year, let scope, let counted):
      return Words.of(plan.text, Words.count(counted.word, among: scope.word), year)
    case .share(let plan, let year): return Words.of(plan.text, Words.share, year)
    case .missing(let plan, let year, _): return Words.of(plan.text, Words.missingData, year)
    case .tasks(let plan, let year, let scope, _):
      return Words.of(plan.text, Words.count(Words.tasks, among: scope.word), year)
    case .owed(_, let year, let unit, _): return Words.of(unit, Words.owed, year)
    }
  }
}

extension CountScope {
  /// Among what is counted.
  fileprivate var word: Phrase {
    switch self {
    case .all: Phrase.FigureNames.all
    case .binding: Phrase.FigureNames.binding
    case .domain(let number): Phrase.FigureNames.domain(number)
    case .lead(let unit): Phrase.FigureNames.lead(unit)
    case .support(let unit): Phrase.FigureNames.support(unit)
    }
  }
}

extension Counted {
  /// What is counted.
  fileprivate var word: Phrase {
    switch self {
    case .indicators: Phrase.FigureNames.indicators
    case .status(let status): Phrase.FigureNames.counted(status.word)
    case .missed: Phrase.FigureNames.missed
    case .swinging: Phrase.FigureNames.swinging
    case .improved: Phrase.FigureNames.improved
    case .worsened: Phrase.FigureNames.worsened
    case .steady: Phrase.FigureNames.steady
    case .notCompared: Phrase.FigureNames.notCompared
    case .reported: Phrase.FigureNames.reported
    case .warnings: Phrase.FigureNames.warnings
    case .severity(let severity): Phrase.FigureNames.counted(severity.word)
    }
  }
}
