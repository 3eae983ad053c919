import Foundation

extension Decimal {
  /// The number a printed figure stands for, exactly: `3.133`, `1,234`, `１２`, `-0.5`, `−0.5`.
  ///
  /// `nil` where the text is anything but one decimal number of at most 30 digits.
  /// (`Decimal(string:)` alone reads `12abc` as 12, and the literal `3.133` passes through a binary float.)
  public init?(printed text: String) {
    var plain = ""
    var digits = 0
    var hasPoint = false
    for character in text.trimmingCharacters(in: .whitespaces) {
      switch character {
      case "0"..."9":
        plain.append(character)
        digits += 1
      case "０"..."９":
        guard let value = character.wholeNumberValue else { return nil }
        plain.append(String(value))
        digits += 1
      case ".", "．":
        guard !hasPoint, digits > 0 else { return nil }
        hasPoint = true
        plain.append(".")
      case "-", "−", "－":
        guard plain.isEmpty else { return nil }
        plain.append("-")
      case ",", "，", "\u{2009}":
        guard digits > 0, !hasPoint else { return nil }
      default:
        return nil
      }
    }
    guard digits > 0, digits <= 30, !plain.hasSuffix("."), let value = Decimal(string: plain) else { return nil }
    self = value
  }

  /// Digits with a point and no grouping, as written into JSON and databases.
  public var plainText: String { "\(self)" }

  /// The binary value, for statistics.
  public var double: Double { NSDecimalNumber(decimal: self).doubleValue }
}
