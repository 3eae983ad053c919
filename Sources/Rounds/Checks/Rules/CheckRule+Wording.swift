import PlanModel
import Wording

extension CheckRule {
  /// The rule in a sentence: what it is asked of, what must hold, what happens where it does not.
  public var explained: Phrase {
    let words: Phrase
    do {
      words = try ExpressionParser.parse(condition).wording
    } catch {
      words = error.reason
    }
    return .checkExplained(
      scope: scope.wording, condition: words, severity: severity.wording, submissionOnly: occasion == .submission)
  }
}

extension CheckFinding.Severity {
  /// What it asks for.
  public var wording: Phrase {
    switch self {
    case .block: Phrase.CheckSeverity.block
    case .explain: Phrase.CheckSeverity.explain
    case .note: Phrase.CheckSeverity.note
    }
  }
}

extension CheckRule.Scope {
  /// What the rule is asked of.
  public var wording: Phrase {
    switch self {
    case .cells: Phrase.CheckScope.cells
    case .values: Phrase.CheckScope.values
    case .totals: Phrase.CheckScope.totals
    case .parts: Phrase.CheckScope.parts
    case .natures(let natures): Phrase.CheckScope.natures(natures.map(\.wording))
    case .units(let units): Phrase.CheckScope.units(units.map(\.symbol))
    case .indicators(let indicators): Phrase.CheckScope.indicators(indicators.map(\.text))
    case .figures: Phrase.CheckScope.figures
    case .tasks: Phrase.CheckScope.tasks
    }
  }
}

extension UnitOfMeasure.Nature {
  fileprivate var wording: Phrase {
    switch self {
    case .share: Phrase.QuantityKind.share
    case .rate: Phrase.QuantityKind.rate
    case .duration: Phrase.QuantityKind.duration
    case .ratio: Phrase.QuantityKind.ratio
    case .sexRatio: Phrase.QuantityKind.sexRatio
    case .count: Phrase.QuantityKind.count
    }
  }
}

extension RuleExpression {
  /// The condition in words.
  public var wording: Phrase {
    switch form {
    case .number(let number): Phrase(verbatim: "\(number)")
    case .text(let text): Phrase.RuleWord.quoted(text)
    case .truth(let truth): truth ? Phrase.RuleWord.yes : Phrase.RuleWord.no
    case .minus(let operand): Phrase.RuleWord.negative(operand.wording(above: RuleOperator.signPrecedence))
    case .not(let operand): Phrase.RuleWord.not(operand.wording)
    case .joined(let left, let sign, let right):
      left.wording(above: sign.precedence) + sign.wording + right.wording(above: sign.precedence + 1)
    case .choice(let condition, let then, let otherwise):
      Phrase.RuleWord.choice(condition.wording, then.wording, otherwise.wording)
    case .call(let name, let arguments):
      Phrase.RuleWord.called(
        zh: RuleFunction(named: name)?.chineseName ?? name,
        en: (RuleFunction(named: name)?.rawValue ?? name).split(separator: "_").joined(separator: " "),
        arguments.map(\.wording))
    }
  }

  private func wording(above outer: Int) -> Phrase {
    switch form {
    case .joined(_, let sign, _) where sign.precedence < outer: Phrase.RuleWord.bracketed(wording)
    case .choice: Phrase.RuleWord.bracketed(wording)
    default: wording
    }
  }
}

extension RuleOperator {
  fileprivate var wording: Phrase {
    switch self {
    case .or: Phrase.RuleWord.or
    case .and: Phrase.RuleWord.and
    case .equal: Phrase.RuleWord.equal
    case .unequal: Phrase.RuleWord.unequal
    case .less: Phrase.RuleWord.less
    case .greater: Phrase.RuleWord.greater
    case .atMost: Phrase.RuleWord.atMost
    case .atLeast: Phrase.RuleWord.atLeast
    case .plus: Phrase.RuleWord.plus
    case .minus: Phrase.RuleWord.minus
    case .times: Phrase.RuleWord.times
    case .over: Phrase.RuleWord.over
    }
  }
}

extension Phrase {
  fileprivate static func + (left: Phrase, right: Phrase) -> Phrase { Phrase(left.zh + right.zh, left.en + right.en) }
}
