import Foundation
import PlanModel

/// An indicator's figures by year, in order, one a year.
///
/// Made from a dictionary, so no order of entry can matter and no year can stand twice.
public struct Series: Hashable, Sendable {
  /// Years ascending.
  public let points: [Point]
  /// The unit of all figures.
  public let unit: UnitOfMeasure
  /// The scale their movements are compared on.
  public let scale: WorkingScale

  /// A published figure.
  public struct Point: Hashable, Sendable {
    /// The calendar year the figure is for.
    public let year: Int
    /// The value as printed.
    public let figure: Figure

    /// The figure of a year.
    public init(year: Int, figure: Figure) {
      self.year = year
      self.figure = figure
    }

    /// The exact value.
    public var value: Decimal { figure.value }
  }

  /// The figures of an indicator; years without a figure are simply absent.
  public init(_ figures: [Int: Figure], of indicator: Indicator) {
    self.init(
      points: figures.map { Point(year: $0.key, figure: $0.value) }.sorted { $0.year < $1.year }, unit: indicator.unit,
      scale: WorkingScale(of: indicator, highest: figures.values.map(\.value).max()))
  }

  /// Points in order, one a year.
  init(points: [Point], unit: UnitOfMeasure, scale: WorkingScale) {
    self.points = points
    self.unit = unit
    self.scale = scale
  }

  /// The last figure; `nil` where there is none at all.
  public var latest: Point? { points.last }

  /// The figure of one year.
  public subscript(year: Int) -> Point? { points.first { $0.year == year } }

  /// The same without the years after `year`.
  public func through(_ year: Int) -> Series {
    guard let last = points.last, last.year > year else { return self }
    return Series(points: points.filter { $0.year <= year }, unit: unit, scale: scale)
  }

  /// The same with another figure for a year: what if.
  public func with(_ point: Point) -> Series {
    let others = points.filter { $0.year != point.year }
    return Series(points: (others + [point]).sorted { $0.year < $1.year }, unit: unit, scale: scale)
  }

  /// The same without the years before `year`.
  public func since(_ year: Int) -> Series {
    Series(points: points.filter { $0.year >= year }, unit: unit, scale: scale)
  }

  /// Whether a point stands where nothing can move on in `direction`: at 0, or at 100 of a bounded share.
  func isAtLimit(_ point: Point, _ direction: Direction) -> Bool {
    switch direction {
    case .up: scale == .pct && point.value == 100
    case .down: point.value == 0 && scale != .diff
    }
  }
}
