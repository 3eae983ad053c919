import Foundation
import PlanModel

/// The scale on which an indicator's movements are compared (methods.md 2.1).
public enum WorkingScale: String, Hashable, Sendable, Codable, CaseIterable {
  /// A share bounded by 0 and 100 %.
  case pct
  /// Mortality, counts, gross rates that can exceed 100, ratios.
  case rate
  /// Life expectancy, the sex ratio at birth.
  case slow
  /// The difference of two percentages, in points.
  case diff

  /// The scale of an indicator: its unit decides, and its name where a quantity moves slowly (预期寿命, 性别比).
  ///
  /// A gross rate (毛入学率) may exceed 100 %: it is bounded until its own figures show otherwise, and never is in
  /// higher education, where no cohort bounds it.
  ///
  /// - Parameter highest: the highest figure that is known; `nil` without figures.
  public init(of indicator: Indicator, highest: Decimal? = nil) {
    let name = indicator.name
    if name.contains("寿命") || name.contains("性别比") {
      self = .slow
    } else if indicator.unit.nature == .share, !(name.contains("毛入") && Self.exceeds(name, highest)) {
      self = .pct
    } else {
      self = .rate
    }
  }

  private static func exceeds(_ name: String, _ highest: Decimal?) -> Bool {
    name.contains("高等教育") || (highest ?? 0) > 100
  }

  /// A value on this scale: z = ln[(y+0.5)/(100.5−y)] for `pct`, y clipped to 0–100; ln max(y, m/2) for `rate` and
  /// `slow`; y itself for `diff`.
  ///
  /// - Parameter smallest: m, the smallest positive value of the series; `nil` where all are zero (m/2 = 10⁻⁹).
  func z(_ value: Double, smallest: Double?) -> Double {
    switch self {
    case .pct:
      let clipped = min(max(value, 0), 100)
      return log((clipped + 0.5) / (100.5 - clipped))
    case .rate, .slow: return log(max(value, smallest.map { $0 / 2 } ?? 1e-9))
    case .diff: return value
    }
  }

  /// How much a step of `size` on this scale is around `value`, in the indicator's own unit (methods.md 2.8).
  func step(_ size: Double, around value: Double) -> Double {
    switch self {
    case .pct: size * (value + 0.5) * (100.5 - value) / 101
    case .rate, .slow: size * value
    case .diff: size
    }
  }
}
