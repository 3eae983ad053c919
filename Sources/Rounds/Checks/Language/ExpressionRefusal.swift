import Wording

/// A rule's text that cannot be read: where, why, and what to write instead.
public struct ExpressionRefusal: Refusal, Hashable {
  /// The character where it goes wrong, from 1.
  public let column: Int
  public let problem: Problem

  /// What is wrong. Texts are as written.
  public enum Problem: Hashable, Sendable {
    case empty
    case tooLong
    case tooDeep
    case strangeCharacter(String)
    case unclosedText
    case badNumber(String)
    case percentSign
    case expectedOperand(found: String)
    case expected(String, found: String)
    case leftOver(String)
    case chainedComparison
    case unknownName(String, nearest: String?)
    case wrongArguments(String, usage: String)
    case wrongType(found: RuleType, needed: RuleType)
    case uncomparable(RuleType, RuleType)
    case badBreakdown(String)
    case badPlace(String)
  }

  init(_ problem: Problem, column: Int) {
    self.problem = problem
    self.column = column
  }

  public var reason: Phrase {
    .ruleRefused(column: String(column), problem.wording)
  }
}

extension ExpressionRefusal.Problem {
  var wording: Phrase {
    switch self {
    case .empty: .ruleEmpty
    case .tooLong: .ruleTooLong(most: String(RuleExpression.longestText))
    case .tooDeep: .ruleTooDeep
    case .strangeCharacter(let character): .ruleStrangeCharacter(character)
    case .unclosedText: .ruleUnclosedText
    case .badNumber(let text): .ruleBadNumber(text)
    case .percentSign: .rulePercentSign
    case .expectedOperand(let found): .ruleExpectedOperand(found: found)
    case .expected(let wanted, let found): .ruleExpected(wanted, found: found)
    case .leftOver(let text): .ruleLeftOver(text)
    case .chainedComparison: .ruleChained
    case .unknownName(let name, let nearest): .ruleUnknownName(name, nearest: nearest)
    case .wrongArguments(let name, let usage): .ruleWrongArguments(name, usage: usage)
    case .wrongType(let found, let needed): .ruleWrongType(found: found.wording, needed: needed.wording)
    case .uncomparable(let left, let right): .ruleUncomparable(left.wording, right.wording)
    case .badBreakdown(let text): .ruleBadBreakdown(text)
    case .badPlace(let name): .ruleBadPlace(name)
    }
  }
}

extension RuleType {
  var wording: Phrase {
    switch self {
    case .number: .ruleTypeNumber
    case .truth: .ruleTypeTruth
    case .text: .ruleTypeText
    }
  }
}
