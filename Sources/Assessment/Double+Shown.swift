import Foundation

extension Double {
  /// With at most so many decimals, without trailing zeros, with a true minus, for a sentence:
  /// `0.31`, `−12`.
  func shown(_ decimals: Int) -> String {
    precondition(isFinite, "a figure in a sentence is a number")
    var text = String(format: "%.\(decimals)f", self)
    if text.contains(".") {
      while text.hasSuffix("0") { text.removeLast() }
      if text.hasSuffix(".") { text.removeLast() }
    }
    return text == "-0" ? "0" : text.replacingOccurrences(of: "-", with: "\u{2212}")
  }
}
