import PlanModel

/// An indicator of the plans with every figure of it that should exist.
public struct GapRow: Hashable, Sendable, Identifiable {
  public let indicator: Indicator
  /// Where it stands in the plans.
  public let places: [Assignment.Place]
  /// Who owes it: the units that lead it; empty where the plans name none.
  public let leads: [String]
  /// From the first year of the period to the last year whose figures are due.
  public let years: ClosedRange<Int>
  /// The map's own region, the total first.
  public let lines: [GapLine]
  /// The regions below, each with the same breakdowns; empty where they are not on the map.
  public let parts: [GapPart]
  /// What is to be closed, the worst first; empty where all is there.
  public let spots: [BlankSpot]

  init(
    indicator: Indicator, places: [Assignment.Place], leads: [String], years: ClosedRange<Int>, lines: [GapLine],
    parts: [GapPart]
  ) {
    self.indicator = indicator
    self.places = places
    self.leads = leads
    self.years = years
    self.lines = lines
    self.parts = parts
    spots = BlankSpot.spots(years: years, lines: lines, parts: parts)
  }

  public var id: Indicator.ID { indicator.id }

  /// How many of the region's own figures there are.
  public var filled: Int { lines.reduce(0) { $0 + $1.cells.count(where: \.isFilled) } }

  /// How many there should be.
  public var due: Int { lines.reduce(0) { $0 + $1.cells.count(where: \.isDue) } }

  /// The last year for which the region has a figure of any breakdown; `nil` where it has none.
  public var lastYear: Int? { lines.compactMap { $0.lastYear(from: years.lowerBound) }.max() }

  /// The regions below in which nobody collects it.
  public var partsWithout: [GapPart] { parts.filter { !$0.hasFigure } }

  /// The cell of a line in a year; `nil` outside the years that are due.
  public func cell(_ line: GapLine, _ year: Int) -> GapCell? {
    years.contains(year) ? line.cells[year - years.lowerBound] : nil
  }
}

/// The figures of a breakdown over the years.
public struct GapLine: Hashable, Sendable {
  public let breakdown: Breakdown
  public let ground: Ground
  /// A cell for each year of the row.
  public let cells: [GapCell]

  /// Why the breakdown is on the map.
  public enum Ground: String, Hashable, Sendable {
    /// Every indicator has a total.
    case total
    /// A round asks for it.
    case asked
    /// It should exist by `BreakdownRule`.
    case expected
    /// Somebody has reported it before.
    case reported
  }

  /// Whether any year has a figure.
  public var hasFigure: Bool { cells.contains(where: \.isFilled) }

  /// Whether any year could have one.
  public var isDue: Bool { cells.contains(where: \.isDue) }

  /// The last year with a figure, where the first cell is of `first`; `nil` where there is none.
  public func lastYear(from first: Int) -> Int? { cells.lastIndex(where: \.isFilled).map { first + $0 } }
}

/// The figures of a region below the map's.
public struct GapPart: Hashable, Sendable {
  public let region: Region
  public let lines: [GapLine]

  /// Whether it has a figure of any breakdown in any year.
  public var hasFigure: Bool { lines.contains(where: \.hasFigure) }
}
