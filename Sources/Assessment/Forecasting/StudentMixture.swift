import Foundation

/// F(x) = Σ p_k T₄((x − loc_k)/scale_k): a mixture of Student distributions with four degrees of freedom
/// (methods.md 2.4).
struct StudentMixture: Hashable, Sendable {
  /// p: each 0…1; they add up to 1.
  let weight: Archetype.Each
  let location: Archetype.Each
  /// Above 0.
  let scale: Archetype.Each

  /// Beyond so many scales a tail is lost in rounding; keeps squares finite.
  private static let farthest = 1e9

  /// F, its density f and the slope f′ of that at a point.
  struct Local {
    let cumulative: Double
    let density: Double
    let slope: Double
  }

  /// F at a point: 0…1.
  func cumulative(at x: Double) -> Double {
    let t = reach(x)
    let h = 1 / (1 + t * t / 4)
    return Self.cumulative(weight, t, h, h.squareRoot())
  }

  private func reach(_ x: Double) -> Archetype.Each {
    ((x - location) / scale).clamped(
      lowerBound: .init(repeating: -Self.farthest), upperBound: .init(repeating: Self.farthest))
  }

  /// T₄(t) = ½ + ⅜·(t/√g)·(1 − t²/(12g)), with h = 1/g = 1/(1 + t²/4) and its root.
  @inline(__always)
  private static func cumulative(
    _ weight: Archetype.Each, _ t: Archetype.Each, _ h: Archetype.Each, _ root: Archetype.Each
  ) -> Double {
    min(max(0.5 + 0.375 * (weight * (t * root * (1 - t * t * h / 12))).total, 0), 1)
  }

  /// - Parameter inverse: 1/scale.
  @inline(__always)
  func local(at x: Double, inverse: Archetype.Each) -> Local {
    let t = (x - location) * inverse
    let h = 1 / (1 + t * t / 4)
    let root = h.squareRoot()
    // The density of T₄ is ⅜·g^(−5/2); its slope −(15/32)·t·g^(−7/2).
    let density = weight * inverse * (h * h * root)
    return Local(
      cumulative: Self.cumulative(weight, t, h, root), density: 0.375 * density.total,
      slope: -0.46875 * (density * inverse * t * h).total)
  }
}
