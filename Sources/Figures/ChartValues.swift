/// An observed value in a chart.
public struct ChartPoint: Hashable, Sendable, Codable {
  /// The year it belongs to.
  public let year: Int
  /// In the chart's unit.
  public let value: Double
  /// The number as the page prints it.
  public let label: String

  /// A point; `label` is shown beside it where there is room.
  public init(year: Int, value: Double, label: String) {
    self.year = year
    self.value = value
    self.label = label
  }
}

/// What a target looks like in a chart.
public enum TargetMark: Hashable, Sendable, Codable {
  /// The target cannot be drawn: it names a direction or needs judgement.
  case none
  /// A bound.
  case line(Double)
  /// Everything between two values.
  case band(low: Double, high: Double)

  var values: [Double] {
    switch self {
    case .none: []
    case .line(let value): [value]
    case .band(let low, let high): [low, high]
    }
  }
}

/// Whether zero is a natural end of the scale.
public enum ZeroPoint: Hashable, Sendable, Codable {
  /// A share, a rate, a count: the axis shows zero, or shows that it was cut.
  case meaningful
  /// An age, a sex ratio: zero says nothing.
  case arbitrary
}

/// A forecast for one year: quantiles in the chart's unit, from low to high.
public struct FanYear: Hashable, Sendable, Codable {
  /// The year forecast.
  public let year: Int
  /// 2.5 %, 10 %, 50 %, 90 % and 97.5 %.
  public let quantiles: Quantiles

  /// A year of the fan.
  public init(year: Int, quantiles: Quantiles) {
    self.year = year
    self.quantiles = quantiles
  }

  /// The five quantiles that are drawn: the 95 % interval, the 80 % interval, the middle.
  public struct Quantiles: Hashable, Sendable, Codable {
    /// In the chart's unit, ascending.
    public let low95, low80, middle, high80, high95: Double

    /// Sorts what it is given, so that quantiles never cross.
    public init(low95: Double, low80: Double, middle: Double, high80: Double, high95: Double) {
      let sorted = [low95, low80, middle, high80, high95].sorted()
      (self.low95, self.low80, self.middle) = (sorted[0], sorted[1], sorted[2])
      (self.high80, self.high95) = (sorted[3], sorted[4])
    }
  }
}

/// A breakdown's series, drawn in a line style of its own and labelled at its end.
public struct BreakdownSeries: Hashable, Sendable, Codable {
  /// e.g. `农村`.
  public let label: String
  /// In order of year.
  public let points: [ChartPoint]

  /// A series beside the total.
  public init(label: String, points: [ChartPoint]) {
    self.label = label
    self.points = points
  }
}

/// The inks of a drawing. `currentColor` lets print and dark screens decide.
enum Ink {
  static let observed: StaticString = "currentColor"
  static let target: StaticString = "#1f4e8c"
  static let quiet: StaticString = "#6b7280"
  static let rule: StaticString = "#d4d8de"
}

/// Runs of points whose years follow on one another: a gap in the years stays a gap in the line.
func unbrokenRuns(_ points: [ChartPoint]) -> [ArraySlice<ChartPoint>] {
  var runs: [ArraySlice<ChartPoint>] = []
  var start = 0
  for index in points.indices where index + 1 == points.count || points[index + 1].year != points[index].year + 1 {
    runs.append(points[start...index])
    start = index + 1
  }
  return runs
}
