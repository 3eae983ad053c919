import Foundation
import PlanModel

/// The scale on which an indicator's value becomes a score from 0 to 100.
///
/// It is fixed over years and regions, so a score changes only where the value does.
public struct IndexScale: Hashable, Sendable {
  /// What the scale looks like, in the indicator's own unit.
  public let shape: Shape

  /// The two kinds of scale.
  public enum Shape: Hashable, Sendable {
    /// 0 at `worst`, 100 at `best`; `best` above `worst` where higher is better, below it where lower is.
    case line(worst: Decimal, best: Decimal)
    /// 100 inside the band, 0 at the distance `reach` from it on either side.
    case band(low: Decimal, high: Decimal, reach: Decimal)
  }

  /// Goalposts: `nil` where they do not differ, for then there is nothing to measure by.
  public init?(worst: Decimal, best: Decimal) {
    guard worst.isFinite, best.isFinite, worst != best else { return nil }
    shape = .line(worst: worst, best: best)
  }

  /// The distance to a band: `nil` unless low ≤ high and `reach` is positive.
  public init?(low: Decimal, high: Decimal, reach: Decimal) {
    guard low.isFinite, high.isFinite, reach.isFinite, low <= high, reach > 0 else { return nil }
    shape = .band(low: low, high: high, reach: reach)
  }

  /// The score of a value in the indicator's unit, within 0…100: values beyond the posts count as the posts.
  ///
  /// On a line 100·(x − worst) ÷ (best − worst), UNDP's goalposts (HDR technical note 1) and COINr's
  /// `n_goalposts`; to a band 100·(1 − distance ÷ reach).
  public func score(_ value: Decimal) -> Double {
    let share: Double =
      switch shape {
      case .line(let worst, let best): ((value - worst) / (best - worst)).double
      case .band(let low, let high, let reach): 1 - (max(low - value, value - high, 0) / reach).double
      }
    guard share.isFinite else { return 0 }
    return 100 * min(max(share, 0), 1)
  }

  /// Whether a higher or a lower value, or one inside the band, gets the better score.
  public var bearing: Bearing {
    switch shape {
    case .line(let worst, let best): best > worst ? .higherIsBetter : .lowerIsBetter
    case .band: .bandIsBest
    }
  }

  /// Which values are better.
  public enum Bearing: String, Hashable, Sendable, Codable, CaseIterable {
    case higherIsBetter, lowerIsBetter, bandIsBest
  }
}
