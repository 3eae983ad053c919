import Foundation

/// A piece of a rule, as a tree: what the rule language (docs/checks.md) says.
public struct RuleExpression: Hashable, Sendable {
  /// Where it stands in its text, in characters from 1.
  public let column: Int
  public let form: Form

  /// A piece at a place.
  public init(_ form: Form, column: Int) {
    self.form = form
    self.column = column
  }

  /// What it is.
  public indirect enum Form: Hashable, Sendable {
    case number(Decimal)
    case text(String)
    case truth(Bool)
    case minus(RuleExpression)
    case not(RuleExpression)
    case joined(RuleExpression, RuleOperator, RuleExpression)
    case choice(condition: RuleExpression, then: RuleExpression, otherwise: RuleExpression)
    /// A function by the name that was written, in English or Chinese.
    case call(String, [RuleExpression])
  }

  /// Longer texts are refused.
  public static let longestText = 2000
  /// Deeper trees are refused: nobody reads them, and no stack is endless.
  public static let deepest = 60
}

/// What joins two pieces. The raw values are the spelling that is printed.
public enum RuleOperator: String, Hashable, Sendable, CaseIterable {
  case or, and
  case equal = "="
  case unequal = "<>"
  case less = "<"
  case greater = ">"
  case atMost = "<="
  case atLeast = ">="
  case plus = "+"
  case minus = "-"
  case times = "*"
  case over = "/"

  /// Higher binds tighter; `not` stands between `and` and the comparisons, a sign above all.
  var precedence: Int {
    switch self {
    case .or: 1
    case .and: 2
    case .equal, .unequal, .less, .greater, .atMost, .atLeast: 4
    case .plus, .minus: 5
    case .times, .over: 6
    }
  }

  static let notPrecedence = 3
  static let signPrecedence = 7

  /// Whether it compares.
  public var isComparison: Bool { precedence == 4 }
}

/// What a piece stands for.
public enum RuleType: String, Hashable, Sendable, CaseIterable {
  case number, truth, text
}

extension RuleExpression {
  /// The rule as text again, in English names as they were written, with as few brackets as needed.
  public var source: String { source(above: 0) }

  private func source(above outer: Int) -> String {
    func bracketed(_ text: String, _ precedence: Int) -> String { precedence < outer ? "(\(text))" : text }
    switch form {
    case .number(let number): return bracketed("\(number)", number < 0 ? RuleOperator.signPrecedence : 9)
    case .text(let text): return ExpressionLexer.quoted(text)
    case .truth(let truth): return truth ? "true" : "false"
    case .minus(let operand):
      let inner = operand.source(above: RuleOperator.signPrecedence)
      return bracketed("-\(inner)", RuleOperator.signPrecedence)
    case .not(let operand):
      let inner = operand.source(above: RuleOperator.notPrecedence)
      return bracketed("not \(inner)", RuleOperator.notPrecedence)
    case .joined(let left, let sign, let right):
      let (first, second) = (
        left.source(above: sign.isComparison ? sign.precedence + 1 : sign.precedence),
        right.source(above: sign.precedence + 1)
      )
      return bracketed("\(first) \(sign.rawValue) \(second)", sign.precedence)
    case .choice(let condition, let then, let otherwise):
      let text =
        "if \(condition.source(above: 0)) then \(then.source(above: 0)) else \(otherwise.source(above: 0))"
      return bracketed(text, 0 < outer ? outer - 1 : 0)
    case .call(let name, let arguments):
      return arguments.isEmpty ? name : "\(name)(\(arguments.map(\.source).joined(separator: ", ")))"
    }
  }
}
