import Foundation

extension Figure {
  /// A number of at most 18 plain digits, `-0.5`, `16.10`, in one pass over its bytes: almost every figure of
  /// every table and every page. `nil` for all other forms, which the general reading takes.
  init?(plain text: String) {
    // 18 digits always fit 64 bits.
    var significand: Int64 = 0
    var (digits, decimals) = (0, 0)
    var (isNegative, hasPoint) = (false, false)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        if digits > 18 { return nil }
        significand = significand * 10 + Int64(byte - UInt8(ascii: "0"))
        if hasPoint { decimals += 1 }
      case UInt8(ascii: "."):
        if hasPoint || digits == 0 { return nil }
        hasPoint = true
      case UInt8(ascii: "-"):
        if isNegative || digits > 0 { return nil }
        isNegative = true
      default:
        return nil
      }
    }
    guard digits > 0, !hasPoint || decimals > 0 else { return nil }
    self.init(
      value: Decimal(
        sign: isNegative && significand != 0 ? .minus : .plus, exponent: -decimals, significand: Decimal(significand)),
      decimals: decimals)
  }
}
