/// The values of the target year with which a target is met: a closed range, open-ended where a side is `nil`.
///
/// On a continuous scale "more than" and "at least" are the same goal (methods.md 2.6), so ends always belong to it.
public struct GoalRange: Hashable, Sendable {
  /// The least value that meets the target, in the indicator's own unit; `nil` where none is too low.
  public let low: Double?
  /// The greatest value that meets the target, in the indicator's own unit; `nil` where none is too high.
  public let high: Double?

  /// A range from `low` to `high`. A range whose low end lies above its high end is met by nothing.
  ///
  /// Ends are numbers: `NaN` is a mistake of the caller.
  public init(low: Double?, high: Double?) {
    precondition(low?.isNaN != true && high?.isNaN != true, "the end of a goal is a number")
    self.low = low
    self.high = high
  }
}

/// Which way the prior drift goes (D of methods.md 2.5).
public enum Aim: String, Hashable, Sendable, Codable {
  /// The target is a floor, or the indicator is meant to rise: D = +1.
  case rise
  /// The target is a ceiling, or the indicator is meant to fall: D = −1.
  case fall
  /// A band, a balance, a ratio around parity, or no target: D = 0.
  case none
}
