import PlanModel

/// Looks at a tree's names and types before it is ever evaluated, so that an adopted rule cannot go wrong later.
public enum ExpressionChecker {
  /// What the tree stands for.
  ///
  /// - Throws: an unknown name with the nearest known one, wrong arguments, a piece of the wrong type.
  public static func type(of expression: RuleExpression) throws(ExpressionRefusal) -> RuleType {
    switch expression.form {
    case .number: return .number
    case .text: return .text
    case .truth: return .truth
    case .minus(let operand):
      try need(.number, operand)
      return .number
    case .not(let operand):
      try need(.truth, operand)
      return .truth
    case .joined(let left, let sign, let right):
      return try joined(left, sign, right, column: expression.column)
    case .choice(let condition, let then, let otherwise):
      try need(.truth, condition)
      let type = try type(of: then)
      try need(type, otherwise)
      return type
    case .call(let name, let arguments):
      return try call(name, arguments, column: expression.column)
    }
  }

  /// The tree of a text that must be a condition.
  public static func condition(_ text: String) throws(ExpressionRefusal) -> RuleExpression {
    let tree = try ExpressionParser.parse(text)
    try need(.truth, tree)
    return tree
  }

  private static func need(_ needed: RuleType, _ piece: RuleExpression) throws(ExpressionRefusal) {
    let found = try type(of: piece)
    guard found == needed else {
      throw ExpressionRefusal(.wrongType(found: found, needed: needed), column: piece.column)
    }
  }

  private static func joined(_ left: RuleExpression, _ sign: RuleOperator, _ right: RuleExpression, column: Int)
    throws(ExpressionRefusal) -> RuleType
  {
    switch sign {
    case .and, .or:
      try need(.truth, left)
      try need(.truth, right)
      return .truth
    case .less, .greater, .atMost, .atLeast:
      try need(.number, left)
      try need(.number, right)
      return .truth
    case .equal, .unequal:
      let (first, second) = (try type(of: left), try type(of: right))
      guard first == second else { throw ExpressionRefusal(.uncomparable(first, second), column: column) }
      return .truth
    case .plus, .minus, .times, .over:
      try need(.number, left)
      try need(.number, right)
      return .number
    }
  }

  private static func call(_ name: String, _ arguments: [RuleExpression], column: Int) throws(ExpressionRefusal)
    -> RuleType
  {
    guard let function = RuleFunction(named: name) else {
      throw ExpressionRefusal(.unknownName(name, nearest: NearestName.of(name)), column: column)
    }
    var types: [RuleType] = []
    for argument in arguments { types.append(try type(of: argument)) }
    guard function.forms.contains(types) else {
      throw ExpressionRefusal(.wrongArguments(name, usage: function.usage), column: column)
    }
    try place(function, arguments)
    return function.result
  }

  /// Arguments whose values are known beforehand.
  private static func place(_ function: RuleFunction, _ arguments: [RuleExpression]) throws(ExpressionRefusal) {
    func breakdown(_ argument: RuleExpression) throws(ExpressionRefusal) {
      if case .text(let text) = argument.form, Breakdown(printed: text) == nil {
        throw ExpressionRefusal(.badBreakdown(text), column: argument.column)
      }
    }
    func within(_ range: ClosedRange<Int>, _ argument: RuleExpression) throws(ExpressionRefusal) {
      if case .number(let number) = argument.form, number.whole(in: range) == nil {
        throw ExpressionRefusal(.badPlace(function.rawValue), column: argument.column)
      }
    }
    switch function {
    case .part: try breakdown(arguments[0])
    case .figure:
      guard arguments.count > 1 else { return }
      if try type(of: arguments[1]) == .text { try breakdown(arguments[1]) }
    case .last:
      if let first = arguments.first { try within(CheckContext.lastPlaces, first) }
    case .round: try within(RuleNumber.roundedPlaces, arguments[1])
    default: break
    }
  }
}

/// The known name that is most like a misspelt one.
enum NearestName {
  /// `nil` where none is near: more than about a third of the letters would have to change.
  static func of(_ name: String) -> String? {
    guard name.count <= 40 else { return nil }
    var best: (name: String, distance: Int)?
    for function in RuleFunction.allCases {
      for candidate in [function.rawValue, function.chineseName] {
        let distance = distance(Array(name.lowercased()), Array(candidate))
        if distance < best?.distance ?? .max { best = (candidate, distance) }
      }
    }
    guard let best, best.distance <= max(1, (name.count + 1) / 3) else { return nil }
    return best.name
  }

  /// How many letters must be put in, taken out or exchanged (Levenshtein).
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (line, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, other) in right.enumerated() {
        let above = row[column + 1]
        row[column + 1] = min(above + 1, row[column] + 1, diagonal + (letter == other ? 0 : 1))
        diagonal = above
      }
    }
    return row[right.count]
  }
}
