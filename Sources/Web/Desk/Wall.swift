import Figures
import Foundation
import PlanModel
import Wording

/// A plan with its indicators judged: what the wall shows.
public struct Wall: Hashable, Sendable {
  /// Which plan.
  public let head: PlanHead
  /// In the plan's order.
  public let domains: [Domain]
  /// In the plan's order.
  public let tiles: [WallTile]
  /// Years for which there is any figure, ascending.
  public let years: [Int]
  /// Up to when figures count.
  public let asOf: AsOf

  /// A wall; tiles in the plan's order.
  public init(head: PlanHead, domains: [Domain], tiles: [WallTile], years: [Int], asOf: AsOf) {
    self.head = head
    self.domains = domains
    self.tiles = tiles
    self.years = years
    self.asOf = asOf
  }

  /// How its indicators stand.
  public var tally: StatusTally { StatusTally(tiles.map(\.attainment)) }

  /// The name of a domain by its number; empty where the plan names none.
  func name(ofDomain number: Int) -> String { domains.first { $0.number == number }?.name ?? "" }
}

/// A planned indicator with its figures and how it stands.
public struct WallTile: Hashable, Sendable {
  /// The plan's row.
  public let planned: PlannedIndicator
  /// The total's figures in the plan's region, ascending by year.
  public let series: [DatedFigure]
  /// Judged on the last figure of `series`.
  public let attainment: Verdict

  /// The figures that the verdict rests on; `nil` where there is none.
  public let basis: VerdictBasis?

  /// What the reader should know beside the verdict: rounding that would flip it, years that broke a trend …
  public let notes: [Phrase]

  /// An indicator with its figures.
  public init(
    planned: PlannedIndicator, series: [DatedFigure], attainment: Verdict, basis: VerdictBasis? = nil,
    notes: [Phrase] = []
  ) {
    self.planned = planned
    self.series = series
    self.attainment = attainment
    self.basis = basis
    self.notes = notes
  }

  /// The last figure; `nil` only where there is none, and then `attainment` says why.
  public var latest: DatedFigure? { series.last }
}

/// The figures that a verdict rests on.
public struct VerdictBasis: Hashable, Sendable {
  /// The figure that was judged.
  public let judged: DatedFigure
  /// The base year's figure, where the rule asks for one.
  public let baseline: DatedFigure?
  /// The figure of the indicator it is compared with, where the rule names one.
  public let reference: DatedFigure?

  /// What was judged, and against what.
  public init(judged: DatedFigure, baseline: DatedFigure? = nil, reference: DatedFigure? = nil) {
    self.judged = judged
    self.baseline = baseline
    self.reference = reference
  }
}

/// A figure of a year.
public struct DatedFigure: Hashable, Sendable {
  /// The year it belongs to.
  public let year: Int
  /// As printed.
  public let figure: Figure
  /// The same for charts. Worked out once: a wall is shown many times.
  let point: ChartPoint

  /// A figure of a year.
  public init(year: Int, figure: Figure) {
    self.year = year
    self.figure = figure
    point = ChartPoint(year: year, value: figure.value.double, label: Numerals.printed(figure))
  }

  /// The figure as pages set it.
  var printed: String { point.label }
}
