import Foundation

/// A number of a spreadsheet: stored as a binary double, meant as the decimal a person typed.
struct StoredNumber: Hashable {
  /// Plain digits with a point, at most 15 significant ones.
  let text: String

  /// Reads what a spreadsheet stores; `nil` where that is no finite number.
  ///
  /// `97.569999999999993` is how a file spells the double nearest to 97.57. Excel keeps and shows 15
  /// significant digits, so that many are what was typed.
  init?(_ stored: String) {
    var digits = 0
    var isPlain = !stored.isEmpty
    for (index, byte) in stored.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "."): isPlain = isPlain && index > 0
      case UInt8(ascii: "-"): isPlain = isPlain && index == 0
      default: isPlain = false
      }
    }
    guard stored.utf8.count <= 400, let value = Double(stored), value.isFinite else { return nil }
    text = isPlain && digits <= 15 && stored.utf8.last != UInt8(ascii: ".") ? stored : StoredNumber.rounded(value)
  }

  /// The number as a double.
  var double: Double { Double(text) ?? 0 }

  /// The number a hundred times as large, exactly: what a percentage shows.
  var hundredfold: String {
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = (parts.count > 1 ? String(parts[1]) : "")
    let padded = fraction + String(repeating: "0", count: max(0, 2 - fraction.count))
    return StoredNumber.plain(String(parts[0]) + padded.prefix(2), String(padded.dropFirst(2)), isNegative: isNegative)
  }

  /// 15 significant digits, without an exponent.
  private static func rounded(_ value: Double) -> String {
    // "d.ddddddddddddddE±xx"
    let scientific = String(format: "%.14e", value)
    let parts = scientific.split(separator: "e")
    let digits = parts[0].filter(\.isNumber)
    let point = 1 + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    if point <= 0 { return plain("0", String(repeating: "0", count: -point) + digits, isNegative: value < 0) }
    let whole = digits.prefix(point) + String(repeating: "0", count: max(0, point - digits.count))
    return plain(String(whole), String(digits.dropFirst(point)), isNegative: value < 0)
  }

  private static func plain(_ whole: String, _ fraction: String, isNegative: Bool) -> String {
    let whole = String(whole.drop { $0 == "0" })
    var fraction = Substring(fraction)
    while fraction.last == "0" { fraction = fraction.dropLast() }
    let number = (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + fraction)
    return isNegative && number != "0" ? "-" + number : number
  }
}

extension Decimal {
  /// The binary number nearest to it, which is printed with the same digits: Foundation's own conversion of 0.033 is
  /// off by one in the last place.
  var nearestDouble: Double { Double(description) ?? NSDecimalNumber(decimal: self).doubleValue }
}
