/// What is expected of a year: the middle, and the ends of the 80 % and the 95 % interval, in the indicator's own unit.
public struct ForecastBand: Hashable, Sendable {
  /// The calendar year.
  public let year: Int
  /// 2.5 %, 10 %, 50 %, 90 % and 97.5 %; ascending.
  public let low95, low80, middle, high80, high95: Double

  static let probabilities = [0.025, 0.1, 0.5, 0.9, 0.975]

  /// The band of a forecast.
  public init(_ forecast: Forecast) { self.init(year: forecast.year, forecast.quantiles(Self.probabilities)) }

  init(_ counts: SmallCounts) { self.init(year: counts.targetYear, Self.probabilities.map(counts.rate)) }

  private init(year: Int, _ values: [Double]) {
    self.year = year
    (low95, low80, middle, high80, high95) = (values[0], values[1], values[2], values[3], values[4])
  }
}
