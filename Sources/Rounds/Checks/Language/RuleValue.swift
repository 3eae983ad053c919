import Foundation
import PlanModel

/// What a piece of a rule comes to.
public enum RuleValue: Hashable, Sendable {
  case number(RuleNumber)
  case truth(Bool)
  case text(String)
  /// An operand is missing: nothing can be said.
  case unknown

  /// A number, or unknown.
  init(_ number: RuleNumber?) { self = number.map { .number($0) } ?? .unknown }
  /// A text, or unknown.
  init(_ text: String?) { self = text.map { .text($0) } ?? .unknown }
  /// A truth, or unknown.
  init(_ truth: Bool?) { self = truth.map { .truth($0) } ?? .unknown }

  var number: RuleNumber? { if case .number(let number) = self { number } else { nil } }
  var truth: Bool? { if case .truth(let truth) = self { truth } else { nil } }
  var text: String? { if case .text(let text) = self { text } else { nil } }
}

/// A number with what its printing leaves open.
///
/// Arithmetic is decimal: 0.1 + 0.2 is 0.3. Rounding errors of printed figures are carried along, so that `same` can ask
/// whether two results agree as far as print goes.
public struct RuleNumber: Hashable, Sendable {
  public let value: Decimal
  /// Digits printed after the point; `nil` for results.
  public let decimals: Int?
  /// How far the true value may lie from this one: half a unit of the last printed place; 0 for whole counts and for
  /// numbers written in rules.
  let slack: Decimal

  /// `nil` where a computation ran over: there is no such number.
  init?(_ value: Decimal, decimals: Int? = nil, slack: Decimal = 0) {
    guard value.isFinite, slack.isFinite else { return nil }
    self.value = value
    self.decimals = decimals
    self.slack = slack
  }

  /// A printed figure in a unit; a count of whole things is exact.
  init?(_ figure: Figure, in unit: UnitOfMeasure?) {
    let isExact = figure.decimals == 0 && (unit.map { $0.nature == .count && !$0.isBundled } ?? true)
    self.init(figure.value, decimals: figure.decimals, slack: isExact ? 0 : figure.publicationUnit / 2)
  }

  /// The most digits after the point that `round` takes.
  static let roundedPlaces = 0...10

  static func + (left: RuleNumber, right: RuleNumber) -> RuleNumber? {
    RuleNumber(left.value + right.value, slack: left.slack + right.slack)
  }

  static func - (left: RuleNumber, right: RuleNumber) -> RuleNumber? {
    RuleNumber(left.value - right.value, slack: left.slack + right.slack)
  }

  static func * (left: RuleNumber, right: RuleNumber) -> RuleNumber? {
    let slack =
      left.value.magnitude * right.slack + right.value.magnitude * left.slack + left.slack * right.slack
    return RuleNumber(left.value * right.value, slack: slack)
  }

  /// `nil` for nothing to divide by.
  static func / (left: RuleNumber, right: RuleNumber) -> RuleNumber? {
    let size = right.value.magnitude
    guard size > 0 else { return nil }
    let quotient = left.value / right.value
    return RuleNumber(quotient, slack: (left.slack + quotient.magnitude * right.slack) / size)
  }

  static prefix func - (number: RuleNumber) -> RuleNumber? {
    RuleNumber(-number.value, decimals: number.decimals, slack: number.slack)
  }

  var magnitude: RuleNumber? { RuleNumber(value.magnitude, decimals: decimals, slack: slack) }

  /// Whether both agree to the printed precision.
  func isSame(as other: RuleNumber) -> Bool { (value - other.value).magnitude <= slack + other.slack }

  /// Rounded half away from zero.
  func rounded(_ places: Int) -> RuleNumber? { RuleNumber(value.rounded(places), decimals: places) }
}

extension UnitOfMeasure {
  /// 万人, 亿元: whole thousands of things, so that a figure without decimals is rounded all the same.
  fileprivate var isBundled: Bool { symbol.contains("万") || symbol.contains("亿") || symbol.contains("千") }
}

extension Decimal {
  /// Rounded half away from zero to so many digits after the point.
  func rounded(_ places: Int) -> Decimal {
    var (exact, result) = (self, Decimal())
    NSDecimalRound(&result, &exact, places, .plain)
    return result
  }

  /// The whole number it is, where it is one inside the range.
  func whole(in range: ClosedRange<Int>) -> Int? {
    guard isFinite, self >= Decimal(range.lowerBound), self <= Decimal(range.upperBound) else { return nil }
    let number = NSDecimalNumber(decimal: self).intValue
    return Decimal(number) == self ? number : nil
  }

  /// The decimal nearest to a finite number, to twelve digits; `nil` for one that is not finite or larger than any figure.
  init?(twelveDigitsOf number: Double) {
    guard number.isFinite, number.magnitude < 1e30 else { return nil }
    guard number != 0 else {
      self = 0
      return
    }
    let exponent = Int(log10(number.magnitude).rounded(.down)) - 11
    self = Decimal(number).rounded(-exponent)
  }
}
