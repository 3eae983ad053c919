import Foundation
import PlanModel

/// The scale on which changes from year to year are compared (methods.md 2.1), so that 96 → 98 % is not a smaller step
/// than 50 → 54 %, and a rate that halves moves as far as one that doubles.
///
/// The rooms for rounds and for assessment do not know one another; a test of both would hold their scales together.
enum ChangeScale: Hashable, Sendable {
  /// A share bounded by 0 and 100 %: ln[(y + 0.5)/(100.5 − y)].
  case share
  /// Rates, counts, gross rates above 100 %: ln max(y, m/2), m the smallest positive figure of the history.
  case rate(smallest: Double)
  /// The same for what moves slowly: life expectancy, the sex ratio at birth.
  case slow(smallest: Double)

  /// The scale of an indicator by its unit, name and history; `nil` where a history of zeros says nothing about steps.
  init?(of indicator: Indicator, history: [Double]) {
    let positive = history.filter { $0 > 0 }
    let isSlow = indicator.name.contains("寿命") || indicator.name.contains("性别比")
    let isGross =
      indicator.name.contains("毛入")
      && (indicator.name.contains("高等教育") || history.contains { $0 > 100 })
    if !isSlow, indicator.unit.nature == .share, !isGross {
      self = .share
    } else if let smallest = positive.min() {
      self = isSlow ? .slow(smallest: smallest) : .rate(smallest: smallest)
    } else {
      return nil
    }
  }

  /// A figure on this scale.
  func z(_ figure: Double) -> Double {
    switch self {
    case .share:
      let clipped = min(max(figure, 0), 100)
      return log((clipped + 0.5) / (100.5 - clipped))
    case .rate(let smallest), .slow(let smallest):
      return log(max(figure, smallest / 2))
    }
  }

  /// The lowest figure that is not below `z`: all figures under m/2 stand at m/2.
  func lowestFigure(_ z: Double) -> Double {
    switch self {
    case .share: figure(z)
    case .rate(let smallest), .slow(let smallest): z <= log(smallest / 2) ? 0 : figure(z)
    }
  }

  /// The figure at `z`; finite for every finite `z`.
  func figure(_ z: Double) -> Double {
    // e^±300 stays finite; no printed figure comes near it.
    let power = exp(min(max(z, -300), 300))
    switch self {
    case .share: return min(max((100.5 * power - 0.5) / (1 + power), 0), 100)
    case .rate, .slow: return power
    }
  }

  /// The least spread of yearly changes that is believed, however calm the history was (docs/methods/change-limits.md).
  var leastSpread: Double {
    switch self {
    case .share, .rate: 0.05
    case .slow: 0.005
    }
  }
}
