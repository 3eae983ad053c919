import Foundation

/// The working scale as one window has it: to it, and back to the indicator's own unit (methods.md 2.1).
struct Ruler: Hashable, Sendable {
  let scale: WorkingScale
  /// m, the smallest positive value of the window; `nil` where there is none.
  private let smallest: Double?
  /// Whether a value stands at the floor m/2, where the logarithm has no place for it.
  private let holdsZero: Bool

  init(of window: ForecastWindow) {
    scale = window.scale
    switch window.scale {
    case .pct, .diff:
      smallest = nil
      holdsZero = false
    case .rate, .slow:
      var least = Double.infinity
      var zero = false
      for value in window.values {
        if value > 0 { least = min(least, value) } else { zero = true }
      }
      smallest = least < .infinity ? least : nil
      holdsZero = zero
    }
  }

  /// Where squares and their sums stay finite.
  private static let reach = 1e120

  /// A value of the window on the working scale; always finite.
  func z(_ value: Double) -> Double {
    min(max(scale.z(value, smallest: smallest), -Self.reach), Self.reach)
  }

  /// A goal on the working scale (methods.md 2.6): for `rate` and `slow` without the floor m/2 unless the window
  /// itself holds a zero, which then stands there; −50 for a goal of zero.
  func z(goal: Double) -> Double {
    switch scale {
    case .pct, .diff: return z(goal)
    case .rate, .slow:
      if holdsZero { return z(goal) }
      return goal > 0 ? log(goal) : goal == 0 ? -50 : -.infinity
    }
  }

  /// Back to the indicator's own unit; always finite, `pct` within 0…100.
  func value(_ z: Double) -> Double {
    switch scale {
    case .pct:
      // Beyond e^±40 nothing changes, and the quotient stays a number.
      let odds = exp(min(max(z, -40), 40))
      return min(max((100.5 * odds - 0.5) / (1 + odds), 0), 100)
    case .rate, .slow: return min(exp(z), .greatestFiniteMagnitude)
    case .diff: return z
    }
  }
}
