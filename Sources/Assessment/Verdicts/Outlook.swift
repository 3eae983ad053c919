import PlanModel

/// What can be said of the target year.
public enum Outlook: Hashable, Sendable {
  /// The chance that the target is met.
  case chance(Chance)
  /// The target year's figure is known: it decides.
  case decided
  /// Whatever comes, the target cannot be met any more: a year broke it.
  case lost
  /// Nothing, and why.
  case none(NoOutlook)

  /// The chance, where there is one.
  public var chance: Chance? { if case .chance(let chance) = self { chance } else { nil } }
}

/// The chance that a target is met in its year, with the forecast it comes from.
public struct Chance: Hashable, Sendable {
  /// Between 0 and 1.
  public let probability: Double
  /// Whether the rule asks for more than the forecast can weigh.
  public let standing: Standing
  /// What must be met, and by which values.
  public let demand: Demand
  /// The figures the forecast is made from; for a comparison, the differences or ratios.
  public let window: ForecastWindow
  /// The forecast for the target year.
  public let forecast: Forecast
  /// Where events are counted and few: what the probability is made from instead.
  public let counts: SmallCounts?

  /// The value that is not exceeded with probability `p`, in the unit of what is demanded: from the events where they
  /// are counted and few, otherwise from the forecast.
  public func quantile(_ p: Double) -> Double { counts?.rate(p) ?? forecast.quantile(p) }

  /// How far a probability answers the rule.
  public enum Standing: String, Hashable, Sendable, Codable {
    /// It answers the rule.
    case exact
    /// The rule also asks for the way there (every year, a slope): it is met at most so probably.
    case atMost
  }
}

/// Why nothing can be said of the target year.
public enum NoOutlook: Hashable, Sendable {
  case noFigures
  case tooFewYears(have: Int, need: Int)
  /// The last figure is too old to start from.
  case stale(last: Int, asOf: Int)
  /// The target year is too far from the year looked from.
  case tooFar(asOf: Int, target: Int)
  /// The rule asks for a slope, which no forecast of values answers.
  case slopeOnly
  /// The rule needs figures that are missing, or a person.
  case open(Attainment.Unknown)
}
