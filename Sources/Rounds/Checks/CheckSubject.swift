import PlanModel

/// A return with everything that checks hold it against.
public struct CheckSubject: Sendable {
  public let assignment: Assignment
  public let content: ReturnContent
  public let region: RegionCode
  /// The year whose figures are collected.
  public let year: Int
  /// Figures that hold now in this region, for any indicator and breakdown that rules may speak of, by year; the
  /// year collected is among them where something was published or approved for it already.
  public let known: [CellID: [Int: KnownFigure]]
  /// What the other returns of this round hold at present, whatever their stage.
  public let beside: [CellID: ObservedValue]
  /// Where the forecast from earlier years expects the figure of `year`, by cell; absent where nothing can be expected.
  public let expected: [CellID: ExpectedRange]

  /// A return in its surroundings.
  public init(
    assignment: Assignment, content: ReturnContent, region: RegionCode, year: Int,
    known: [CellID: [Int: KnownFigure]] = [:], beside: [CellID: ObservedValue] = [:],
    expected: [CellID: ExpectedRange] = [:]
  ) {
    self.assignment = assignment
    self.content = content
    self.region = region
    self.year = year
    self.known = known
    self.beside = beside
    self.expected = expected
  }

  /// A figure of the ledger with its unit.
  public struct KnownFigure: Hashable, Sendable {
    public let figure: Figure
    public let unit: UnitOfMeasure
    /// Where it is from; empty where nobody says.
    public let source: String

    /// A figure in a unit.
    public init(figure: Figure, unit: UnitOfMeasure, source: String = "") {
      self.figure = figure
      self.unit = unit
      self.source = source
    }
  }

  /// The 95 % interval of the forecast for the year, in the cell's own unit.
  public struct ExpectedRange: Hashable, Sendable {
    public let low: Double
    public let high: Double

    /// An interval; `low` is not above `high`.
    public init(low: Double, high: Double) {
      self.low = low
      self.high = high
    }
  }
}
