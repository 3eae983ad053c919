import Foundation
import PlanModel

/// What would change a verdict: how the next year's figure would turn the status, from the lowest to the highest figure
/// that the forecast thinks possible (0.5 % to 99.5 %).
public struct TurningPoints: Hashable, Sendable {
  /// The year after the last figure.
  public let year: Int
  /// From low figures to high ones; they touch each other and are of different status, each at least one printed
  /// step wide.
  public let stretches: [Stretch]

  /// Figures that would all give the same status.
  public struct Stretch: Hashable, Sendable {
    /// In the indicator's own unit, with the decimals of the last figure.
    public let low: Figure
    /// In the indicator's own unit, with the decimals of the last figure.
    public let high: Figure
    public let status: Status
  }

  /// Steps that are looked at between the lowest and the highest figure.
  private static let grid = 40

  /// Beyond so many printed steps a figure is none that anyone would print.
  private static let farthest = 1e15

  /// `nil` where there is no forecast to say what is possible, or the next year is after the target year.
  public init?(of verdict: Verdict, judge: Judge) {
    guard let chance = verdict.outlook.chance, let latest = verdict.latest, latest.year < verdict.question.targetYear,
      let own = ForecastWindow(verdict.question.series),
      let next = judge.forecaster.forecast(
        own, year: latest.year + 1, aim: chance.demand.subject == .own ? chance.demand.aim : .none,
        peerDrift: chance.demand.subject == .own ? verdict.question.peerDrift : nil)
    else { return nil }
    year = latest.year + 1
    let (judged, question) = (year, verdict.question)
    let decimals = latest.figure.decimals
    let unit = latest.figure.publicationUnit.double
    // In printed steps, so that neighbouring figures are neighbouring whole numbers.
    func steps(_ p: Double) -> Double { min(max(next.quantile(p) / unit, -Self.farthest), Self.farthest) }
    let lowest = Int(steps(0.005).rounded(.down))
    let highest = Int(steps(0.995).rounded(.up))
    func figure(_ step: Int) -> Figure {
      Figure(value: Decimal(step) * latest.figure.publicationUnit, decimals: decimals)
    }
    func status(_ step: Int) -> Status {
      let supposed = question.series.with(Series.Point(year: judged, figure: figure(step)))
      return judge.verdict(on: question.asked(of: supposed, asOf: max(question.asOf, judged))).computedStatus
    }
    var stretches: [Stretch] = []
    var (start, here, last) = (lowest, status(lowest), lowest)
    let stride = max(1, (highest - lowest) / Self.grid)
    while last < highest {
      let next = min(last + stride, highest)
      let there = status(next)
      if there != here {
        // The last figure of this status lies between the two: halve the way.
        var (same, other) = (last, next)
        while other - same > 1 {
          let middle = same + (other - same) / 2
          if status(middle) == here { same = middle } else { other = middle }
        }
        stretches.append(Stretch(low: figure(start), high: figure(same), status: here))
        (start, here, last) = (other, status(other), other)
      } else {
        last = next
      }
    }
    stretches.append(Stretch(low: figure(start), high: figure(highest), status: here))
    self.stretches = stretches
  }
}
