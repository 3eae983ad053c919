/// Reads a rule's text into a tree, by precedence: `or`, `and`, `not`, comparisons, `+ -`, `* /`, signs.
///
/// Every text ends in a tree of at most `RuleExpression.deepest` levels or in a refusal that names the column.
public struct ExpressionParser {
  private let tokens: [ExpressionLexer.Token]
  private var place = 0
  private var nesting = 0

  /// The tree of `text`; its names and types are not looked at yet (`ExpressionChecker`).
  public static func parse(_ text: String) throws(ExpressionRefusal) -> RuleExpression {
    var parser = ExpressionParser(tokens: try ExpressionLexer.tokens(text))
    if parser.token.kind == .end { throw ExpressionRefusal(.empty, column: 1) }
    let tree = try parser.expression(above: 1)
    guard parser.token.kind == .end else {
      throw ExpressionRefusal(.leftOver(parser.token.text), column: parser.token.column)
    }
    return tree.expression
  }

  private init(tokens: [ExpressionLexer.Token]) { self.tokens = tokens }

  /// A piece and how many levels it has.
  private struct Branch {
    let expression: RuleExpression
    let depth: Int
  }

  private var token: ExpressionLexer.Token { tokens[place] }

  private mutating func advance() { if place < tokens.count - 1 { place += 1 } }

  private func branch(_ form: RuleExpression.Form, _ column: Int, over parts: Branch...) throws(ExpressionRefusal)
    -> Branch
  {
    let depth = (parts.map(\.depth).max() ?? 0) + 1
    guard depth <= RuleExpression.deepest else { throw ExpressionRefusal(.tooDeep, column: column) }
    return Branch(expression: RuleExpression(form, column: column), depth: depth)
  }

  private mutating func expression(above precedence: Int) throws(ExpressionRefusal) -> Branch {
    nesting += 1
    defer { nesting -= 1 }
    guard nesting <= RuleExpression.deepest else { throw ExpressionRefusal(.tooDeep, column: token.column) }
    var left = try prefix()
    var compared = false
    while case .sign(let sign) = token.kind, sign.precedence >= precedence {
      let column = token.column
      if sign.isComparison, compared { throw ExpressionRefusal(.chainedComparison, column: column) }
      compared = sign.isComparison
      advance()
      let right = try expression(above: sign.precedence + 1)
      left = try branch(.joined(left.expression, sign, right.expression), column, over: left, right)
    }
    return left
  }

  private mutating func prefix() throws(ExpressionRefusal) -> Branch {
    let start = token
    switch start.kind {
    case .keyword(.not):
      advance()
      let operand = try expression(above: RuleOperator.notPrecedence)
      return try branch(.not(operand.expression), start.column, over: operand)
    case .keyword(.if):
      advance()
      let condition = try expression(above: 1)
      try take(.keyword(.then), "then")
      let then = try expression(above: 1)
      try take(.keyword(.else), "else")
      let otherwise = try expression(above: 1)
      return try branch(
        .choice(condition: condition.expression, then: then.expression, otherwise: otherwise.expression),
        start.column, over: condition, then, otherwise)
    case .sign(.minus):
      advance()
      let operand = try expression(above: RuleOperator.signPrecedence)
      if case .number(let number) = operand.expression.form { return try branch(.number(-number), start.column) }
      return try branch(.minus(operand.expression), start.column, over: operand)
    default:
      return try operand()
    }
  }

  private mutating func operand() throws(ExpressionRefusal) -> Branch {
    let start = token
    switch start.kind {
    case .number(let number):
      advance()
      return try branch(.number(number), start.column)
    case .text(let text):
      advance()
      return try branch(.text(text), start.column)
    case .keyword(.true), .keyword(.false):
      advance()
      return try branch(.truth(start.kind == .keyword(.true)), start.column)
    case .name(let name):
      advance()
      return try call(name, at: start.column)
    case .open:
      advance()
      let inner = try expression(above: 1)
      try take(.close, ")")
      return inner
    default:
      throw ExpressionRefusal(.expectedOperand(found: start.text), column: start.column)
    }
  }

  private mutating func call(_ name: String, at column: Int) throws(ExpressionRefusal) -> Branch {
    var arguments: [RuleExpression] = []
    var depth = 0
    if token.kind == .open {
      advance()
      while token.kind != .close {
        if !arguments.isEmpty { try take(.comma, ",") }
        let argument = try expression(above: 1)
        arguments.append(argument.expression)
        depth = max(depth, argument.depth)
      }
      advance()
    }
    guard depth < RuleExpression.deepest else { throw ExpressionRefusal(.tooDeep, column: column) }
    return Branch(expression: RuleExpression(.call(name, arguments), column: column), depth: depth + 1)
  }

  private mutating func take(_ kind: ExpressionLexer.Kind, _ spelling: String) throws(ExpressionRefusal) {
    guard token.kind == kind else {
      throw ExpressionRefusal(.expected(spelling, found: token.text), column: token.column)
    }
    advance()
  }
}
