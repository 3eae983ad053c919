import Foundation
import PlanModel

/// How numbers stand on pages: the printed decimals, thousands set apart by a thin space, a true minus.
enum Numerals {
  static func printed(_ figure: Figure) -> String { grouped(figure.description) }
  static func printed(_ value: Decimal) -> String { grouped(value.plainText) }
  static func printed(_ count: Int) -> String { grouped(String(count)) }

  /// A figure with its unit as running text sets it: `64.3%`, `81.60 岁`, `11.2（1/10万）`.
  static func printed(_ figure: Figure, _ unit: UnitOfMeasure) -> String {
    let number = printed(figure)
    return switch unit.symbol.first {
    case nil: number
    case "%", "‰": number + unit.symbol
    case let first? where first.isNumber || first == "女": "\(number)（\(unit.symbol)）"
    default: "\(number) \(unit.symbol)"
    }
  }

  private static func grouped(_ plain: String) -> String {
    // Most figures are printed as they are: no sign, four digits at most before the point.
    let whole = plain.utf8.prefix { $0 != UInt8(ascii: ".") }
    if whole.count <= 4, whole.first != UInt8(ascii: "-") { return plain }
    return groupedDigits(plain)
  }

  private static func groupedDigits(_ plain: String) -> String {
    let isNegative = plain.hasPrefix("-")
    let parts = plain.drop { $0 == "-" }.split(separator: ".", maxSplits: 1)
    var whole = String(parts.first ?? "0")
    // Four digits stay together, as they are printed in Chinese yearbooks.
    if whole.utf8.count > 4 {
      for place in stride(from: whole.utf8.count - 3, to: 0, by: -3) {
        whole.insert("\u{2009}", at: whole.index(whole.startIndex, offsetBy: place))
      }
    }
    let fraction = parts.count > 1 ? "." + parts[1] : ""
    return (isNegative ? "\u{2212}" : "") + whole + fraction
  }
}
