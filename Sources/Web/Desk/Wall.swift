import Assessment
import Figures
import Foundation
import PlanModel
import Reports
import Wording

/// A plan with its indicators judged: what the wall shows.
public struct Wall: Hashable, Sendable {
  /// Which plan.
  public let head: PlanHead
  /// The plan as it stands.
  public let assessed: AssessedPlan
  /// A tile for each indicator, in the plan's order.
  public let tiles: [WallTile]
  /// Up to when figures count.
  public let asOf: AsOf

  /// A wall, with the forecasts of its judge.
  public init(head: PlanHead, assessed: AssessedPlan, asOf: AsOf, judge: Judge) {
    self.head = head
    self.assessed = assessed
    self.asOf = asOf
    tiles = assessed.indicators.map { WallTile($0, judge: judge) }
  }

  /// In the plan's order.
  var domains: [Domain] { assessed.plan.domains }

  /// How its indicators stand.
  public var tally: Tally { Tally(assessed.indicators) }

  /// The name of a domain by its number; empty where the plan names none.
  func name(ofDomain number: Int) -> String { domains.first { $0.number == number }?.name ?? "" }
}

extension Wall {
  /// An indicator's page, looked at from the same year as the wall.
  func indicatorAddress(_ key: String) -> Address {
    guard case .year(let year) = asOf else { return head.indicatorAddress(key) }
    return Address("plans", head.id.text, "indicators", key, query: [("year", "\(year)")])
  }
}

/// A planned indicator with its figures and how it stands, ready to be drawn.
public struct WallTile: Hashable, Sendable {
  /// The indicator as it stands.
  public let assessed: AssessedIndicator
  /// The total's figures in the plan's region, ascending by year.
  public let series: [DatedFigure]
  /// The forecast for each year from the one after the last figure to the target year; empty where there is none.
  let fan: [FanYear]

  /// Worked out once: a wall is shown many times.
  public init(_ assessed: AssessedIndicator, judge: Judge) {
    self.assessed = assessed
    series = assessed.series.points.map { DatedFigure(year: $0.year, figure: $0.figure) }
    fan = judge.fan(of: assessed.verdict).map(FanYear.init)
  }

  /// The plan's row.
  public var planned: PlannedIndicator { assessed.planned }

  /// How it stands.
  public var verdict: Verdict { assessed.verdict }

  /// The last figure; `nil` only where there is none, and then the verdict says why.
  public var latest: DatedFigure? { series.last }
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
