/// The chart of an indicator's page: observed values against the target, and a forecast where there is one.
public struct SeriesChart: Hashable, Sendable, Codable {
  /// The words in and around the drawing, in the page's language.
  public let words: Words
  /// The total's observed values, in order of year.
  public let points: [ChartPoint]
  /// Subgroups, drawn thinner and dashed.
  public let breakdowns: [BreakdownSeries]
  /// The target that is drawn.
  public let target: TargetMark
  /// Empty while there is no forecast; it begins at the last observed point.
  public let fan: [FanYear]
  /// First and last year of the axis.
  public let years: ClosedRange<Int>
  /// Marked by an upright line.
  public let baseYear: Int
  /// Whether the axis may begin at zero, and must show where it was cut.
  public let zero: ZeroPoint

  /// A chart; whatever lies outside `years` is left out.
  public init(
    words: Words, points: [ChartPoint], breakdowns: [BreakdownSeries] = [], target: TargetMark, fan: [FanYear] = [],
    years: ClosedRange<Int>, baseYear: Int, zero: ZeroPoint
  ) {
    self.words = words
    self.points = points.filter { years.contains($0.year) && $0.value.isFinite }
    self.breakdowns = breakdowns
    self.target = target
    self.fan = fan.filter { years.contains($0.year) }
    self.years = years
    self.baseYear = baseYear
    self.zero = zero
  }

  /// The words of a chart.
  public struct Words: Hashable, Sendable, Codable {
    /// What it shows, for those who hear the page.
    public let title: String
    /// Its content in a sentence.
    public let summary: String
    /// Over the axis of values, e.g. `1/10万`.
    public let unit: String
    /// On the target line: the plan's own words.
    public let target: String
    /// At the base year, e.g. `基期`.
    public let base: String

    /// Words already in the page's language.
    public init(title: String, summary: String, unit: String, target: String, base: String) {
      self.title = title
      self.summary = summary
      self.unit = unit
      self.target = target
      self.base = base
    }
  }

  /// The shape of the paper.
  public enum Format: Hashable, Sendable {
    /// 760 by 330 units: a page, a report.
    case wide
    /// 360 by 300 units: a phone; lettering keeps its size.
    case narrow
  }

  /// The axis of values: round numbers around all that is drawn.
  public var axis: ClosedRange<Double> {
    let scale = SeriesDrawing(chart: self, format: .wide).scale
    return scale.low...scale.high
  }

  /// The drawing for a format.
  public func graphic(_ format: Format = .wide) -> Graphic { SeriesDrawing(chart: self, format: format).graphic }
}
