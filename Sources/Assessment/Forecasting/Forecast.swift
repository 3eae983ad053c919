/// What is expected of one year: a weighted mixture of eight Student distributions on the working scale.
public struct Forecast: Hashable, Sendable {
  /// Name and version of the algorithm, for records and pages.
  public static let method = "BMA8.1"

  /// The calendar year it is for.
  public let year: Int
  /// μ: the drift per year that was applied, on the working scale.
  public let drift: Double
  let ruler: Ruler
  let mixture: StudentMixture

  /// What one archetype expects.
  public struct Component: Hashable, Sendable {
    /// 1…8, k of methods.md 2.2.
    public let archetype: Int
    /// p_k: 0…1; the eight add up to 1.
    public let weight: Double
    /// The middle of what it expects, drift included, on the working scale.
    public let location: Double
    /// How far it reaches, on the working scale; above 0.
    public let scale: Double
  }

  /// The scale the components stand on.
  public var scale: WorkingScale { ruler.scale }

  /// What the eight archetypes expect, in order.
  public var components: [Component] {
    (0..<8).map {
      Component(
        archetype: $0 + 1, weight: mixture.weight[$0], location: mixture.location[$0], scale: mixture.scale[$0])
    }
  }

  /// F: the probability of at most `z`, a point on the working scale.
  public func cumulative(at z: Double) -> Double { mixture.cumulative(at: z) }

  /// The value that is not exceeded with probability `p` (0…1), in the indicator's own unit; always finite.
  public func quantile(_ p: Double) -> Double { ruler.value(mixture.quantile(p)) }

  /// Quantiles of ascending probabilities; they never cross.
  public func quantiles(_ ps: [Double]) -> [Double] {
    var last = -Double.infinity
    return ps.map { p in
      // Two probabilities a rounding apart may be solved a rounding apart in the wrong order.
      last = max(last, mixture.quantile(p))
      return ruler.value(last)
    }
  }

  /// The probability, 0…1, that the value lies in `range` (methods.md 2.6, without tolerance).
  public func probability(of range: GoalRange) -> Double {
    let above = range.low.map { mixture.cumulative(at: ruler.z(goal: $0)) } ?? 0
    let below = range.high.map { mixture.cumulative(at: ruler.z(goal: $0)) } ?? 1
    return min(max(below - above, 0), 1)
  }
}
