import Foundation
import PlanModel

extension Question {
  /// The series that a demand speaks of; `nil` where the other indicator has no figures.
  func series(of subject: Demand.Subject) -> Series? {
    switch subject {
    case .own: series
    case .difference(let name):
      references[name].map { other in
        compared(with: other, scale: .diff) { own, its in
          Figure(value: own.value - its.value, decimals: max(own.figure.decimals, its.figure.decimals))
        }
      }
    case .ratio(let name):
      references[name].map { other in
        compared(with: other, scale: .rate) { own, its in
          // A ratio to zero is none: such a year is left out.
          its.value == 0 ? nil : Figure(value: (own.value / its.value).rounded(to: 6), decimals: 6)
        }
      }
    }
  }

  private func compared(
    with other: Series, scale: WorkingScale, _ figure: (Series.Point, Series.Point) -> Figure?
  ) -> Series {
    let points = series.points.compactMap { point in
      other[point.year].flatMap { figure(point, $0) }.map { Series.Point(year: point.year, figure: $0) }
    }
    return Series(points: points, unit: scale == .rate ? .none : series.unit, scale: scale)
  }
}

extension Decimal {
  /// To so many digits after the point, a half away from zero.
  func rounded(to decimals: Int) -> Decimal {
    var value = self
    var result = Decimal()
    NSDecimalRound(&result, &value, decimals, .plain)
    return result
  }
}
