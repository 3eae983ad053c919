import Foundation
import PlanModel

/// The values that meet a target, exactly: decimals, each end with or without its own value.
///
/// A range whose low end lies above its high end is met by nothing.
public struct ExactRange: Hashable, Sendable {
  /// The least value that meets the target; `nil` where none is too low.
  public let low: Bound?
  /// The greatest value that meets the target; `nil` where none is too high.
  public let high: Bound?

  /// An end of the range.
  public struct Bound: Hashable, Sendable {
    /// In the indicator's own unit.
    public let value: Decimal
    /// Whether the value itself meets the target: 以上, 以下 do, 超过, 低于 do not (Civil Code of the PRC, art. 1259).
    public let isIncluded: Bool

    /// An end at `value`.
    public init(_ value: Decimal, isIncluded: Bool = true) {
      self.value = value
      self.isIncluded = isIncluded
    }
  }

  /// A range from `low` to `high`.
  public init(low: Bound?, high: Bound?) {
    self.low = low
    self.high = high
  }

  /// x ≥ value
  public static func atLeast(_ value: Decimal) -> ExactRange { ExactRange(low: Bound(value), high: nil) }

  /// x ≤ value
  public static func atMost(_ value: Decimal) -> ExactRange { ExactRange(low: nil, high: Bound(value)) }

  /// x > value
  public static func moreThan(_ value: Decimal) -> ExactRange {
    ExactRange(low: Bound(value, isIncluded: false), high: nil)
  }

  /// x < value
  public static func lessThan(_ value: Decimal) -> ExactRange {
    ExactRange(low: nil, high: Bound(value, isIncluded: false))
  }

  /// low ≤ x ≤ high
  public static func within(_ low: Decimal, _ high: Decimal) -> ExactRange {
    ExactRange(low: Bound(low), high: Bound(high))
  }

  /// The values that meet both.
  public func intersection(_ other: ExactRange) -> ExactRange {
    func tighter(_ one: Bound?, _ another: Bound?, _ isTighter: (Decimal, Decimal) -> Bool) -> Bound? {
      guard let one, let another else { return one ?? another }
      if one.value == another.value { return one.isIncluded ? another : one }
      return isTighter(one.value, another.value) ? one : another
    }
    return ExactRange(low: tighter(low, other.low, >), high: tighter(high, other.high, <))
  }

  /// Whether `value` meets the target.
  public func contains(_ value: Decimal) -> Bool {
    let isHighEnough = low.map { $0.isIncluded ? value >= $0.value : value > $0.value } ?? true
    let isLowEnough = high.map { $0.isIncluded ? value <= $0.value : value < $0.value } ?? true
    return isHighEnough && isLowEnough
  }

  /// s(x): the distance from `value` to the nearest value that meets the target; 0 when it meets it, and at an end
  /// that is not included, from which the least step suffices.
  public func shortfall(of value: Decimal) -> Decimal { abs(changeNeeded(from: value)) }

  /// By how much `value` must change to reach the range: positive upwards, negative downwards, 0 at its ends.
  public func changeNeeded(from value: Decimal) -> Decimal {
    if let low, value < low.value { return low.value - value }
    if let high, value > high.value { return high.value - value }
    return 0
  }

  /// The ends as numbers, for forecasts: on a continuous scale an end counts whether included or not.
  public var goal: GoalRange { GoalRange(low: low?.value.double, high: high?.value.double) }

  /// Whether a computed value meets the target.
  func contains(_ value: Double) -> Bool {
    let isHighEnough = low.map { $0.isIncluded ? value >= $0.value.double : value > $0.value.double } ?? true
    let isLowEnough = high.map { $0.isIncluded ? value <= $0.value.double : value < $0.value.double } ?? true
    return isHighEnough && isLowEnough
  }
}
