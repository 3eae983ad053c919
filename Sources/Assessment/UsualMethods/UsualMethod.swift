import Wording

/// A method of projecting an indicator that people know, shown beside the system's own (docs/methods/usual-methods.md).
public enum UsualMethod: String, Hashable, Sendable, Codable, CaseIterable {
  /// The latest figure stays.
  case lastValue
  /// A straight line by least squares.
  case straightLine
  /// A straight line by the median of all slopes.
  case theilSen
  /// The growth rate since the base year, as Eurostat and Open SDG use it.
  case compoundGrowth
  /// The Anticipated Progress Index of UN ESCAP.
  case anticipatedProgress

  /// Where the method is published.
  public struct Source: Hashable, Sendable {
    public let title: Phrase
    /// A web address, or the place in print.
    public let address: String
  }

  /// What it is called.
  public var name: Phrase {
    switch self {
    case .lastValue: .usualLastValue
    case .straightLine: .usualStraightLine
    case .theilSen: .usualTheilSen
    case .compoundGrowth: .usualCompoundGrowth
    case .anticipatedProgress: .usualAnticipatedProgress
    }
  }

  /// Where it is published.
  public var sources: [Source] {
    switch self {
    case .lastValue:
      [Source(title: .sourceForecastingBook, address: "https://otexts.com/fpp3/simple-methods.html")]
    case .straightLine:
      [Source(title: .sourceForecastingBook, address: "https://otexts.com/fpp3/forecasting-regression.html")]
    case .theilSen:
      [Source(title: .sourceSen, address: "https://doi.org/10.1080/01621459.1968.10480934")]
    case .compoundGrowth:
      [
        Source(title: .sourceEurostat, address: "https://ec.europa.eu/eurostat/web/sdi/publications"),
        Source(title: .sourceOpenSDG, address: "https://open-sdg.readthedocs.io/en/latest/progress-methodology/"),
      ]
    case .anticipatedProgress:
      [
        Source(
          title: .sourceESCAP, address: "https://data.unescap.org/resource-guides/progress-assessment-methodology"),
        Source(
          title: .sourceWeightedExtrapolation,
          address: "https://www.unescap.org/resources/"
            + "working-paper-series-sdwp04march-2017-weighted-extrapolation-method-measuring-sdgs"),
      ]
    }
  }
}

/// What one of the usual methods expects of the target year.
public struct UsualForecast: Hashable, Sendable {
  public let method: UsualMethod
  public let outcome: Outcome

  /// A projection, or why there is none.
  public enum Outcome: Hashable, Sendable {
    /// Values are in the indicator's own unit, as the method gives them: it may leave 0–100 %.
    ///
    /// - Parameters:
    ///   - low: the lower end of the 80 % interval; `nil` where the method has none.
    ///   - high: the upper end of the 80 % interval; `nil` where the method has none.
    ///   - meets: whether the projected value meets the target.
    ///   - category: what the method calls this, in its own words; `nil` where it has no words for it.
    case projected(value: Double, low: Double?, high: Double?, meets: Bool, category: Phrase?)
    case notComputable(Phrase)
  }

  /// Whether it expects the target to be met; `nil` where it cannot be computed.
  public var meets: Bool? {
    if case .projected(_, _, _, let meets, _) = outcome { meets } else { nil }
  }
}
