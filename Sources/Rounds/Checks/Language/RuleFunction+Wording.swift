import Wording

extension RuleFunction {
  /// What it stands for, for the page where rules are written.
  public var meaning: Phrase {
    switch self {
    case .value: Phrase.RuleMeaning.value
    case .decimals: Phrase.RuleMeaning.decimals
    case .published: Phrase.RuleMeaning.published
    case .numerator: Phrase.RuleMeaning.numerator
    case .denominator: Phrase.RuleMeaning.denominator
    case .rate: Phrase.RuleMeaning.rate
    case .per: Phrase.RuleMeaning.per
    case .termsHere: Phrase.RuleMeaning.termsHere
    case .last: Phrase.RuleMeaning.last
    case .lastYear: Phrase.RuleMeaning.lastYear
    case .change: Phrase.RuleMeaning.change
    case .changePercent: Phrase.RuleMeaning.changePercent
    case .typicalLow: Phrase.RuleMeaning.typicalLow
    case .typicalHigh: Phrase.RuleMeaning.typicalHigh
    case .low: Phrase.RuleMeaning.low
    case .high: Phrase.RuleMeaning.high
    case .usualDecimals: Phrase.RuleMeaning.usualDecimals
    case .slip: Phrase.RuleMeaning.slip
    case .moves: Phrase.RuleMeaning.moves
    case .part: Phrase.RuleMeaning.part
    case .sumOf: Phrase.RuleMeaning.sumOf
    case .lowestPart: Phrase.RuleMeaning.lowestPart
    case .highestPart: Phrase.RuleMeaning.highestPart
    case .figure: Phrase.RuleMeaning.figure
    case .year: Phrase.RuleMeaning.year
    case .abs: Phrase.RuleMeaning.abs
    case .min: Phrase.RuleMeaning.min
    case .max: Phrase.RuleMeaning.max
    case .round: Phrase.RuleMeaning.round
    case .same: Phrase.RuleMeaning.same
    case .known: Phrase.RuleMeaning.known
    case .otherwise: Phrase.RuleMeaning.otherwise
    case .indicator: Phrase.RuleMeaning.indicator
    case .unit: Phrase.RuleMeaning.unit
    case .breakdown: Phrase.RuleMeaning.breakdown
    case .typed: Phrase.RuleMeaning.typed
    case .reason: Phrase.RuleMeaning.reason
    case .source: Phrase.RuleMeaning.source
    case .note: Phrase.RuleMeaning.note
    case .length: Phrase.RuleMeaning.length
    case .contains: Phrase.RuleMeaning.contains
    case .answered: Phrase.RuleMeaning.answered
    case .readsAsNumber: Phrase.RuleMeaning.readsAsNumber
    case .figuresGiven: Phrase.RuleMeaning.figuresGiven
    case .state: Phrase.RuleMeaning.state
    case .doneText: Phrase.RuleMeaning.doneText
    case .nextYearText: Phrase.RuleMeaning.nextYearText
    }
  }
}
