import Foundation
import PlanModel

/// What a forecast is made from: one value a year, gaps allowed.
public struct ForecastWindow: Hashable, Sendable {
  /// Calendar years, strictly ascending, at least one.
  public let years: [Int]
  /// A value for each year, in the indicator's own unit.
  public let values: [Double]
  /// The scale the values move on.
  public let scale: WorkingScale
  /// ρ: the step of the published figures (0.1, 0.01 …), in the indicator's own unit; 0 where it is not known.
  public let publicationUnit: Double

  /// `nil` unless there is at least one year, years ascend strictly, every year has one value, and all is finite.
  public init?(years: [Int], values: [Double], scale: WorkingScale, publicationUnit: Double) {
    guard !years.isEmpty, years.count == values.count, publicationUnit.isFinite, publicationUnit >= 0,
      values.allSatisfy(\.isFinite), zip(years, years.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
    self.years = years
    self.values = values
    self.scale = scale
    self.publicationUnit = publicationUnit
  }

  /// The window of a whole series; ρ is the finest of its figures' publication units, since spreadsheets drop the zero
  /// of 95.0 but never invent a digit. `nil` for an empty series.
  public init?(_ series: Series) {
    guard let finest = series.points.map(\.figure.decimals).max() else { return nil }
    self.init(
      years: series.points.map(\.year), values: series.points.map(\.value.double), scale: series.scale,
      publicationUnit: Figure(value: 0, decimals: finest).publicationUnit.double)
  }

  var lastYear: Int { years[years.count - 1] }
  var lastValue: Double { values[values.count - 1] }

  /// The values on the working scale of this window.
  var ruler: Ruler { Ruler(of: self) }

  /// All values equal as published (methods.md 2.5b).
  var isFlat: Bool { values.allSatisfy { $0 == values[0] } }

  /// ε²: the variance that rounding to ρ gives the last value on the working scale, [g(y+ρ/2) − g(y−ρ/2)]²/12.
  func roundingVariance(_ ruler: Ruler) -> Double {
    guard publicationUnit > 0 else { return 0 }
    switch scale {
    case .rate, .slow: if lastValue <= 0 { return 0 }
    case .pct, .diff: break
    }
    let step = ruler.z(lastValue + publicationUnit / 2) - ruler.z(lastValue - publicationUnit / 2)
    return step * step / 12
  }
}
