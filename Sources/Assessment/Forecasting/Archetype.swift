import Foundation

/// The eight stereotyped ways an indicator can move (methods.md 2.2), as columns: lane k is archetype k + 1.
///
/// Their constants were chosen by the back-test on 10,154 real series that methods.md describes.
enum Archetype {
  /// One number for each archetype.
  typealias Each = SIMD8<Double>

  /// r: variance of a year's noise, in units of the annual step's.
  static let noise = Each(0.25, 0, 0, 0, 0, 4, 16, 0)
  /// κ: size of the drift, in units of the annual step.
  static let driftSize = Each(0, 0.3, 1, 2, 2, 1, 0.3, 3)
  /// φ: how much of the drift is left a year later.
  static let persistence = Each(1, 1, 1, 0.8, 0.8, 1, 1, 1)
  /// s₀: prior standard deviation of a year's step.
  private static let step = Each(0.30, 0.10, 0.03, 0.10, 0.03, 0.10, 0.30, 0.01)
  /// π: prior weight.
  static let priorWeight = Each(0.26, 0.23, 0.09, 0.11, 0.10, 0.04, 0.12, 0.05)

  /// ν₀: how many observations the prior standard deviation counts for.
  static let priorCount = 3.0
  /// η: the share of the weight that always follows the prior.
  static let priorShare = 0.05

  /// a₀ = ν₀s²/(1+κ²+2r) with s = s₀ × the factor of the scale, and (ν₀/2)·ln a₀.
  struct Prior {
    let sum: Each
    let evidence: Each

    fileprivate init(factor: Double) {
      let s = step * factor
      sum = priorCount * s * s / (1 + driftSize * driftSize + 2 * noise)
      evidence = priorCount / 2 * sum.each(log)
    }
  }

  /// The prior of a scale: s₀ as it stands for `pct` and `rate`, ×0.1 for `slow`, ×3 for `diff`.
  static func prior(_ scale: WorkingScale) -> Prior {
    switch scale {
    case .pct, .rate: plain
    case .slow: slow
    case .diff: difference
    }
  }

  private static let plain = Prior(factor: 1)
  private static let slow = Prior(factor: 0.1)
  private static let difference = Prior(factor: 3)
}

extension SIMD8<Double> {
  /// The same function of every lane.
  @inline(__always)
  func each(_ function: (Double) -> Double) -> Self {
    Self(
      function(self[0]), function(self[1]), function(self[2]), function(self[3]), function(self[4]),
      function(self[5]), function(self[6]), function(self[7]))
  }

  /// The sum of all lanes, by halves: the same order on every machine.
  @inline(__always)
  var total: Double {
    let four = lowHalf + highHalf
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
  }
}
