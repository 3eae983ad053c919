import PlanModel

/// What all series of an indicator have in common, worked out once: its unit, and the scale its name and unit say.
public struct SeriesForm: Sendable {
  private let indicator: Indicator
  private let scale: Scale

  private enum Scale {
    case fixed(WorkingScale)
    /// A gross rate: its own figures decide.
    case byFigures
  }

  /// The form of an indicator's series.
  public init(of indicator: Indicator) {
    self.indicator = indicator
    let bounded = WorkingScale(of: indicator)
    scale = WorkingScale(of: indicator, highest: .greatestFiniteMagnitude) == bounded ? .fixed(bounded) : .byFigures
  }

  /// The same as `Series.init(_:of:)` makes of the figures.
  ///
  /// - Parameter points: years strictly ascending.
  public func series(_ points: [Series.Point]) -> Series {
    precondition(zip(points, points.dropFirst()).allSatisfy { $0.year < $1.year }, "one figure a year, in order")
    let scale =
      switch scale {
      case .fixed(let scale): scale
      case .byFigures: WorkingScale(of: indicator, highest: points.map(\.value).max())
      }
    return Series(points: points, unit: indicator.unit, scale: scale)
  }
}
