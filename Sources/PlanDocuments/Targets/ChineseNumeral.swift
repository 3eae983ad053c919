import Foundation

/// Reads a number written in Chinese numerals: 九, 三点五, 二十, 一百二十, 十万.
struct ChineseNumeral {
  let text: HealedText

  /// Numerals longer than this are no figure of a plan.
  private static let longest = 16

  /// The number that begins at `start`, and the position after it.
  func number(at start: Int, before limit: Int) -> (value: Decimal, end: Int)? {
    var total: Decimal = 0  // what stands before 万
    var section: Decimal = 0  // below 万
    var digit: Decimal?
    var index = start
    let end = min(limit, start + Self.longest)
    while index < end {
      let scalar = text.scalars[index]
      if let value = Self.digits[scalar] {
        // Two digits in a row (二〇二五) are a year or a name, not a quantity.
        guard digit == nil || digit == 0 else { return nil }
        digit = value
      } else if let power = Self.powers[scalar] {
        section += (digit ?? (section == 0 ? 1 : 0)) * power
        digit = nil
      } else if scalar == "万" {
        total += (section + (digit ?? (section == 0 ? 1 : 0))) * 10_000
        section = 0
        digit = nil
      } else {
        break
      }
      index += 1
    }
    guard index > start else { return nil }
    let whole = total + section + (digit ?? 0)
    guard index + 1 < end, text.scalars[index] == "点", Self.digits[text.scalars[index + 1]] != nil else {
      return (whole, index)
    }
    return decimals(after: whole, at: index + 1, before: end)
  }

  private func decimals(after whole: Decimal, at start: Int, before end: Int) -> (value: Decimal, end: Int) {
    var value = whole
    var place = Decimal(sign: .plus, exponent: -1, significand: 1)
    var index = start
    while index < end, let digit = Self.digits[text.scalars[index]] {
      value += digit * place
      place /= 10
      index += 1
    }
    return (value, index)
  }

  private static let digits: [Unicode.Scalar: Decimal] = [
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let powers: [Unicode.Scalar: Decimal] = ["十": 10, "百": 100, "千": 1000]
}
