import Foundation
import PlanModel

/// Works out what a checked tree comes to for a cell.
///
/// Three-valued: what misses an operand, divides by zero or runs over is unknown; `and` is false where one side is false
/// whatever the other, `or` true where one side is true; a condition that stays unknown makes no finding.
struct ExpressionEvaluator {
  let context: CheckContext

  /// The value; `unknown` where it cannot be said.
  func value(of expression: RuleExpression) -> RuleValue {
    switch expression.form {
    case .number(let number): return RuleValue(RuleNumber(number))
    case .text(let text): return .text(text)
    case .truth(let truth): return .truth(truth)
    case .minus(let operand):
      guard let number = value(of: operand).number else { return .unknown }
      return RuleValue(-number)
    case .not(let operand):
      return RuleValue(value(of: operand).truth.map { !$0 })
    case .joined(let left, let sign, let right):
      return joined(left, sign, right)
    case .choice(let condition, let then, let otherwise):
      guard let truth = value(of: condition).truth else { return .unknown }
      return value(of: truth ? then : otherwise)
    case .call(let name, let arguments):
      guard let function = RuleFunction(named: name) else { return .unknown }
      return call(function, arguments.map { value(of: $0) })
    }
  }

  private func joined(_ left: RuleExpression, _ sign: RuleOperator, _ right: RuleExpression) -> RuleValue {
    let first = value(of: left)
    switch (sign, first.truth) {
    case (.and, false): return .truth(false)
    case (.or, true): return .truth(true)
    case (.and, true), (.or, false): return RuleValue(value(of: right).truth)
    case (.and, nil): return value(of: right).truth == false ? .truth(false) : .unknown
    case (.or, nil): return value(of: right).truth == true ? .truth(true) : .unknown
    default: return joined(first, sign, value(of: right))
    }
  }

  private func joined(_ left: RuleValue, _ sign: RuleOperator, _ right: RuleValue) -> RuleValue {
    switch (left, right) {
    case (.number(let first), .number(let second)): return numbers(first, sign, second)
    case (.text(let first), .text(let second)): return equality(first == second, sign)
    case (.truth(let first), .truth(let second)): return equality(first == second, sign)
    default: return .unknown
    }
  }

  private func equality(_ isEqual: Bool, _ sign: RuleOperator) -> RuleValue {
    switch sign {
    case .equal: .truth(isEqual)
    case .unequal: .truth(!isEqual)
    default: .unknown
    }
  }

  private func numbers(_ left: RuleNumber, _ sign: RuleOperator, _ right: RuleNumber) -> RuleValue {
    switch sign {
    case .plus: RuleValue(left + right)
    case .minus: RuleValue(left - right)
    case .times: RuleValue(left * right)
    case .over: RuleValue(left / right)
    case .less: .truth(left.value < right.value)
    case .greater: .truth(left.value > right.value)
    case .atMost: .truth(left.value <= right.value)
    case .atLeast: .truth(left.value >= right.value)
    case .equal, .unequal: equality(left.value == right.value, sign)
    case .and, .or: .unknown
    }
  }

  /// Functions of their arguments alone; the others ask the context.
  private func call(_ function: RuleFunction, _ arguments: [RuleValue]) -> RuleValue {
    switch function {
    case .known:
      return .truth(arguments.first.map { $0 != .unknown } ?? false)
    case .otherwise:
      return arguments.first { $0 != .unknown } ?? .unknown
    default: break
    }
    guard !arguments.contains(.unknown) else { return .unknown }
    let numbers = arguments.compactMap(\.number)
    let texts = arguments.compactMap(\.text)
    switch function {
    case .abs: return RuleValue(numbers.first?.magnitude)
    case .min: return RuleValue(numbers.min { $0.value < $1.value })
    case .max: return RuleValue(numbers.max { $0.value < $1.value })
    case .decimals: return RuleValue(numbers.first?.decimals.flatMap { RuleNumber(Decimal($0)) })
    case .round:
      guard numbers.count == 2, let places = numbers[1].value.whole(in: RuleNumber.roundedPlaces) else {
        return .unknown
      }
      return RuleValue(numbers[0].rounded(places))
    case .same: return numbers.count == 2 ? .truth(numbers[0].isSame(as: numbers[1])) : .unknown
    case .length: return RuleValue(texts.first.flatMap { RuleNumber(Decimal($0.wordingLength)) })
    case .contains: return texts.count == 2 ? .truth(texts[0].contains(texts[1])) : .unknown
    default: return context.value(of: function, numbers, texts)
    }
  }
}
