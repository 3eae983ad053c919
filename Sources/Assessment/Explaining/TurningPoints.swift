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
      let possible = Self.possible(chance, after: latest, verdict.question, judge)
    else { return nil }
    let year = latest.year + 1
    self.year = year
    stretches = Self.stretches(possible.count, figure: possible.figure) { figure in
      judge.verdict(on: verdict.question.supposing(Series.Point(year: year, figure: figure))).computedStatus
    }
  }

  /// The figures of the next year that the forecast thinks possible, from the lowest on.
  private struct Possible {
    let count: Int
    let figure: (Int) -> Figure
  }

  private static func possible(
    _ chance: Chance, after latest: Series.Point, _ question: Question, _ judge: Judge
  ) -> Possible? {
    let decimals = latest.figure.decimals
    if let counts = chance.counts {
      // Whole events only: between none and one there is no rate.
      return Possible(count: counts.quantile(0.995) + 1) { events in
        Figure(value: (Decimal(events) * counts.per / counts.futureExposure).rounded(to: decimals), decimals: decimals)
      }
    }
    let isOwn = chance.demand.subject == .own
    guard let own = ForecastWindow(question.series),
      let forecast = judge.forecaster.forecast(
        own, year: latest.year + 1, aim: isOwn ? chance.demand.aim : .none, peerDrift: isOwn ? question.peerDrift : nil)
    else { return nil }
    // In printed steps, so that neighbouring figures are neighbouring whole numbers.
    let step = latest.figure.publicationUnit
    func steps(_ p: Double) -> Double { min(max(forecast.quantile(p) / step.double, -farthest), farthest) }
    let lowest = Int(steps(0.005).rounded(.down))
    return Possible(count: Int(steps(0.995).rounded(.up)) - lowest + 1) { index in
      Figure(value: Decimal(lowest + index) * step, decimals: decimals)
    }
  }

  private static func stretches(
    _ count: Int, figure: (Int) -> Figure, status: (Figure) -> Status
  ) -> [Stretch] {
    var stretches: [Stretch] = []
    var (start, here, last) = (0, status(figure(0)), 0)
    let stride = max(1, count / grid)
    while last < count - 1 {
      let ahead = min(last + stride, count - 1)
      if status(figure(ahead)) == here {
        last = ahead
        continue
      }
      // The last figure of this status lies between the two: halve the way.
      var (same, other) = (last, ahead)
      while other - same > 1 {
        let middle = same + (other - same) / 2
        if status(figure(middle)) == here { same = middle } else { other = middle }
      }
      stretches.append(Stretch(low: figure(start), high: figure(same), status: here))
      (start, here, last) = (other, status(figure(other)), other)
    }
    stretches.append(Stretch(low: figure(start), high: figure(count - 1), status: here))
    return stretches
  }
}
