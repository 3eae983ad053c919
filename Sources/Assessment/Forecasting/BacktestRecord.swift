/// What came of forecasts that were made with the past only: the record that says what "70 %" has meant.
///
/// docs/methods/backtest.md tells how it was made; scripts/backtest makes it again, and writes its figures.
public struct BacktestRecord: Hashable, Sendable {
  /// Name and version of the algorithm.
  public let method: String
  /// How many years ahead the forecasts looked.
  public let horizons: ClosedRange<Int>
  /// Forecasts of one indicator of one place for one year.
  public let forecasts: Int
  /// Different indicators among them.
  public let indicators: Int
  /// Targets put to each forecast: the last value, and that value moved at one, two and four times an indicator's pace.
  public let targetsEach: Int
  /// How near the forecasts came, over all.
  public let scores: Scores
  /// Forecast probability against what came true: over all horizons, the nearer and the farther.
  public let reliability: [Reliability]
  /// How often intervals held the truth, by kind of indicator.
  public let coverageByScale: [Coverage]
  /// How often they held it where all values of the window were equal.
  public let coverageOfFlatWindows: Coverage

  /// Measures of tools/score_forecasts.py, each the mean over indicators of their means.
  public struct Scores: Hashable, Sendable {
    /// Mean absolute scaled error of the median; the scale is the mean annual change of the window.
    public let absoluteError: Double
    /// Weighted interval score of seven quantiles, over the same scale.
    public let intervalScore: Double
    /// Share of values inside the 80 % interval.
    public let coverage80: Double
    /// Share of values inside the 95 % interval.
    public let coverage95: Double
    /// Mean squared error of the probability of attainment: 0 perfect, .25 for always saying 50 %.
    public let brier: Double
    /// Mean logarithmic loss of the same.
    public let logLoss: Double
  }

  /// Probabilities of attainment that were stated, against what came true.
  public struct Reliability: Hashable, Sendable {
    /// Years ahead.
    public let horizons: ClosedRange<Int>
    /// Ten bands of equal width, from 0 to 1.
    public let tenths: [Band]
    /// The bands of the status (methods.md 2.7): at risk, uncertain, on track.
    public let statuses: [Band]
  }

  /// The statements with a probability from `low` to just below `high` (1 belongs to the last band).
  public struct Band: Hashable, Sendable {
    /// Least probability of the band.
    public let low: Double
    /// Where the next band begins.
    public let high: Double
    /// How many statements.
    public let count: Int
    /// Their mean probability.
    public let meanForecast: Double
    /// The share of them that came true.
    public let observedShare: Double
  }

  /// How often intervals held the truth.
  public struct Coverage: Hashable, Sendable {
    /// Which indicators; `nil` for all.
    public let scale: WorkingScale?
    /// How many forecasts.
    public let forecasts: Int
    /// Share of values inside the 80 % interval.
    public let inside80: Double
    /// Share of values inside the 95 % interval.
    public let inside95: Double
  }

  /// The band a probability (0…1) falls into: how often such a statement has come true.
  public func band(of probability: Double) -> Band? {
    reliability.first?.tenths.last { $0.low <= probability }
  }
}
