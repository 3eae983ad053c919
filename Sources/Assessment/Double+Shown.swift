import Foundation

extension Double {
  /// With exactly so many decimals, and a minus only before what is not zero: for tables and files.
  public func fixed(_ decimals: Int) -> String {
    precondition(isFinite, "a figure in a sentence is a number")
    let text = String(format: "%.\(decimals)f", self)
    return text.hasPrefix("-") && !text.contains(where: { ("1"..."9").contains($0) }) ? String(text.dropFirst()) : text
  }

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
