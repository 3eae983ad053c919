import Foundation
import PlanModel

/// Judges one figure by bounds.
struct BoundJudge {
  let latest: Series.Point

  /// - Parameter printed: the target's numbers, whose decimals a rounding judge would round to.
  func verdict(
    printed: [Decimal], notes: [Attainment.Note] = [], _ isMet: (Decimal) -> Bool
  ) -> Attainment {
    let met = isMet(latest.value)
    var notes = notes
    if let decimals = printed.map(\.printedDecimals).max(), latest.figure.decimals > decimals {
      let rounded = latest.value.roundedHalfToEven(decimals)
      if isMet(rounded) != met { notes.append(.roundingWouldFlip(rounded: rounded)) }
    }
    let evidence = Attainment.Evidence(judged: latest, notes: notes)
    return met ? .met(evidence) : .notMet(evidence)
  }

  func about(_ value: Decimal, tolerance: Decimal, meantToRise: Bool) -> Attainment {
    let isAbove = latest.value > value + tolerance
    return verdict(printed: [value], notes: isAbove && meantToRise ? [.aboveBand] : []) { x in
      abs(x - value) <= tolerance || (meantToRise && x > value)
    }
  }
}

extension Decimal {
  /// The digits after the point that the number needs.
  fileprivate var printedDecimals: Int { max(0, -exponent) }

  /// Rounded as GB/T 8170-2008 rounds: to the nearest, a half to the even digit.
  fileprivate func roundedHalfToEven(_ decimals: Int) -> Decimal {
    var value = self
    var result = Decimal()
    NSDecimalRound(&result, &value, decimals, .bankers)
    return result
  }
}
