import Foundation
import PlanModel

/// What made an index change between two years, indicator by indicator.
public struct IndexChange: Hashable, Sendable {
  /// The earlier year.
  public let from: Int
  /// The later year.
  public let to: Int
  /// The change in points with its parts, or that one of the years has no index.
  public let outcome: Outcome

  /// A change, or none that can be told.
  public enum Outcome: Hashable, Sendable {
    /// `parts` and `composition` add up to `total`.
    case explained(total: Double, parts: [Part], composition: Double)
    /// One of the two years has no index, or they have too few indicators in common.
    case notComparable
  }

  /// One indicator's part in the change, in points of the index.
  public struct Part: Hashable, Sendable {
    public let indicator: Indicator
    public let points: Double
  }

  /// Compares the years on the indicators that both have; what is left of the difference comes from indicators that
  /// have a figure in only one of them, and is named as such.
  ///
  /// With the arithmetic mean a part is weight × difference of scores. With the geometric mean it follows the
  /// logarithmic mean Divisia index, which leaves no remainder (B. W. Ang, "The LMDI approach to decomposition
  /// analysis: a practical guide", Energy Policy 33 (2005) 867–871).
  init(_ definition: IndexDefinition, _ method: IndexMethod, _ before: IndexResult, _ after: IndexResult) {
    from = before.year
    to = after.year
    let scores = zip(before.parts, after.parts).map { ($0.reading.score, $1.reading.score) }
    let common = scores.map { pair -> (Double, Double)? in
      if let first = pair.0, let last = pair.1 { (first, last) } else { nil }
    }
    let arithmetic = definition.arithmetic(method)
    let (first, last) = (arithmetic.sum(common.map { $0?.0 }), arithmetic.sum(common.map { $0?.1 }))
    guard let start = before.value, let end = after.value, let low = first.index, let high = last.index else {
      outcome = .notComparable
      return
    }
    let parts = definition.components.indices.compactMap { position -> Part? in
      guard let pair = common[position] else { return nil }
      let domain = arithmetic.domainOf[position]
      guard let earlier = first.domains[domain], let later = last.domains[domain] else { return nil }
      let step = first.shares[position] * (pair.1 - pair.0)
      let weight = first.domainShares[domain]
      let points: Double
      switch method.aggregation {
      case .arithmetic: points = weight * step
      case .geometric:
        let (from, to) = (method.aggregation.counted(earlier), method.aggregation.counted(later))
        // Below the floor a domain's score moves without moving the index.
        let counted = later == earlier ? (earlier >= IndexAggregation.floor ? 1 : 0) : (to - from) / (later - earlier)
        points = Self.logarithmicMean(low, high) * weight * step * counted / Self.logarithmicMean(from, to)
      }
      return Part(indicator: definition.components[position].indicator, points: points)
    }
    outcome = .explained(
      total: end - start, parts: parts, composition: end - start - parts.reduce(0) { $0 + $1.points })
  }

  /// (b − a) ÷ (ln b − ln a), which is a where both are equal; both positive.
  private static func logarithmicMean(_ a: Double, _ b: Double) -> Double {
    let ratio = log(b) - log(a)
    // Nearer than this the quotient loses digits, and the arithmetic mean agrees with it to more than them.
    return abs(ratio) < 1e-6 ? (a + b) / 2 : (b - a) / ratio
  }
}
