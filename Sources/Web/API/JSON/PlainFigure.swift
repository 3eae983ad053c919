/// A figure as digits with a point: what a system sends as text or as a JSON number, character by character.
struct PlainFigure: Hashable, Sendable {
  /// E.g. `12.30`, `-0.5`, `100`.
  let text: String

  /// Digits before and after the point, sign and point not counted: more than any statistic has.
  static let mostDigits = 24
  /// The same as a pattern for the document.
  static let pattern = "^-?[0-9]{1,18}(\\.[0-9]{1,6})?$"

  /// A text of `pattern`; `nil` for any other, so that a slip is told at once.
  init?(text: String) {
    let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    guard text.count - text.drop(while: { $0 == "-" }).count <= 1, (1...2).contains(parts.count),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }), (1...18).contains(parts[0].utf8.count),
      parts.count == 1 || (1...6).contains(parts[1].utf8.count)
    else { return nil }
    self.text = text
  }

  /// A JSON number as written; an exponent is worked out on the digits. `nil` where it has more digits than a figure.
  init?(number literal: String) {
    let parts = literal.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      self.init(text: literal)
      return
    }
    guard let exponent = Int(parts[1]), (-Self.mostDigits...Self.mostDigits).contains(exponent) else { return nil }
    let isNegative = parts[0].hasPrefix("-")
    let sides = parts[0].drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    var digits = Array(sides.joined())
    var point = (sides.first?.count ?? 0) + exponent
    if point < 1 {
      digits.insert(contentsOf: Array(repeating: "0", count: 1 - point), at: 0)
      point = 1
    }
    if point > digits.count { digits += Array(repeating: "0", count: point - digits.count) }
    var whole = String(digits[..<point].drop { $0 == "0" })
    if whole.isEmpty { whole = "0" }
    let fraction = String(digits[point...])
    self.init(text: (isNegative ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction))
  }
}
