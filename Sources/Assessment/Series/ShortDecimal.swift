import Foundation

/// A decimal of at most 15 digits, as a whole number of a power of ten.
///
/// What follows from a few figures by differences, small divisors and comparisons is worked out exactly in 64 bits, many
/// times faster than as `Decimal`; what does not fit is `nil`, and the caller takes the long way to the same number.
struct ShortDecimal: Hashable {
  let significand: Int64
  /// The number is `significand` × 10^`exponent`.
  let exponent: Int

  /// Below this, differences of two significands times a few hundred years still fit 64 bits.
  private static let limit = 1e15

  init(significand: Int64, exponent: Int) {
    self.significand = significand
    self.exponent = exponent
  }

  /// `nil` for a number of more digits.
  init?(_ value: Decimal) {
    // Whole numbers below 2^53 are exact in binary.
    let size = abs(NSDecimalNumber(decimal: value.significand).doubleValue)
    guard size < Self.limit else { return nil }
    significand = value.isSignMinus ? -Int64(size) : Int64(size)
    exponent = value.exponent
  }

  /// The same number counted in a finer power of ten; `nil` where it becomes too long, or where `exponent` is coarser.
  func counted(in exponent: Int) -> Int64? {
    guard self.exponent != exponent else { return significand }
    var (count, places) = (significand, self.exponent)
    while places > exponent {
      let (product, overflows) = count.multipliedReportingOverflow(by: 10)
      guard !overflows, Double(product.magnitude) < Self.limit else { return nil }
      (count, places) = (product, places - 1)
    }
    return places == exponent ? count : nil
  }

  /// The quotient where it has an end; `nil` where it has none, as by three, or where it becomes too long.
  func divided(by divisor: Int64) -> ShortDecimal? {
    if divisor == 1 { return self }
    guard let (factor, places) = Self.reciprocals[divisor] else { return nil }
    let (product, overflows) = significand.multipliedReportingOverflow(by: factor)
    guard !overflows, Double(product.magnitude) < Self.limit else { return nil }
    return ShortDecimal(significand: product, exponent: exponent - places)
  }

  /// 1/n = factor × 10^−places.
  private static let reciprocals: [Int64: (factor: Int64, places: Int)] = [
    2: (5, 1), 4: (25, 2), 5: (2, 1), 8: (125, 3), 10: (1, 1), 16: (625, 4), 20: (5, 2),
  ]

  /// Half the sum of both; `nil` where it becomes too long.
  func mean(_ other: ShortDecimal) -> ShortDecimal? {
    let finer = min(exponent, other.exponent)
    guard let one = counted(in: finer), let another = other.counted(in: finer) else { return nil }
    return ShortDecimal(significand: one + another, exponent: finer).divided(by: 2)
  }

  /// The number without zeros at its end.
  var decimal: Decimal {
    guard significand != 0 else { return 0 }
    var (count, places) = (significand, exponent)
    while count % 10 == 0 { (count, places) = (count / 10, places + 1) }
    return Decimal(sign: count < 0 ? .minus : .plus, exponent: places, significand: Decimal(count.magnitude))
  }
}
