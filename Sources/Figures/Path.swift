/// The way of a stroke, written as it grows: letters and coordinates, nothing that needs escaping.
public struct Path {
  private(set) var bytes: [UInt8] = []

  var isEmpty: Bool { bytes.isEmpty }

  /// Lifts the pen and begins elsewhere.
  mutating func move(_ x: Double, _ y: Double) { step("M", x, y) }

  /// A straight line from where the pen is.
  mutating func line(_ x: Double, _ y: Double) { step("L", x, y) }

  /// A dot: a stroke of no length, round where its ends are round.
  mutating func dot(_ x: Double, _ y: Double) {
    step("M", x, y)
    bytes.append(contentsOf: [UInt8(ascii: "h"), UInt8(ascii: "0")])
  }

  private mutating func step(_ letter: Unicode.Scalar, _ x: Double, _ y: Double) {
    bytes.append(UInt8(ascii: letter))
    Path.append(x, to: &bytes)
    bytes.append(UInt8(ascii: " "))
    Path.append(y, to: &bytes)
  }

  /// A coordinate with at most one decimal: a tenth of a unit is finer than a printer's dot.
  static func append(_ number: Double, to bytes: inout [UInt8]) {
    guard number.isFinite, abs(number) < 1e9 else { return bytes.append(UInt8(ascii: "0")) }
    let tenths = Int((number * 10).rounded())
    if tenths < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
    var power = 1
    while whole / power >= 10 { power *= 10 }
    while power > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(whole / power % 10))
      power /= 10
    }
    if rest > 0 { bytes.append(contentsOf: [UInt8(ascii: "."), UInt8(ascii: "0") + UInt8(rest)]) }
  }
}
