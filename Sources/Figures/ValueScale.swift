/// Maps values to heights, with round ticks from the data's range.
struct ValueScale {
  let low: Double
  let high: Double
  let step: Double
  /// Whether the axis was cut above a zero that means something.
  let isCut: Bool

  /// The smallest range of round ticks that holds every value.
  ///
  /// Where zero is meaningful and lies within half a range of the data, the axis begins there.
  init(holding values: [Double], zero: ZeroPoint, ticks: Int = 5) {
    let finite = values.filter(\.isFinite)
    var (bottom, top) = (finite.min() ?? 0, finite.max() ?? 1)
    if bottom == top {
      let room = bottom == 0 ? 1 : abs(bottom) * 0.1
      (bottom, top) = (bottom - room, top + room)
    }
    if zero == .meaningful, finite.allSatisfy({ $0 >= 0 }), bottom <= (top - bottom) * 0.5 { bottom = 0 }
    if zero == .meaningful, finite.allSatisfy({ $0 >= 0 }) { bottom = max(0, bottom) }
    let step = ValueScale.roundStep(for: (top - bottom) / Double(max(2, ticks)))
    low = (bottom / step).rounded(.down) * step
    high = (top / step).rounded(.up) * step
    self.step = step
    isCut = zero == .meaningful && low > 0
  }

  /// Ticks from `low` to `high`.
  var ticks: [Double] { (0...Int(((high - low) / step).rounded())).map { low + Double($0) * step } }

  /// How many decimals the ticks need.
  var decimals: Int {
    var decimals = 0
    var scaled = step
    while decimals < 6, abs(scaled - scaled.rounded()) > 1e-6 {
      scaled *= 10
      decimals += 1
    }
    return decimals
  }

  /// From 0 at the bottom to 1 at the top.
  func share(of value: Double) -> Double { (value - low) / (high - low) }

  /// 1, 2, 2.5 or 5 times a power of ten, at least `rough`.
  static func roundStep(for rough: Double) -> Double {
    guard rough > 0, rough.isFinite else { return 1 }
    var power = 1.0
    while power * 10 <= rough { power *= 10 }
    while power > rough { power /= 10 }
    return ([1, 2, 2.5, 5, 10].first { $0 * power >= rough * 0.999_999 } ?? 10) * power
  }
}

/// Numbers on an axis: a true minus, thousands set apart thinly.
enum AxisNumber {
  static func label(_ value: Double, decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
    let rounded = (abs(value) * scale).rounded()
    guard rounded < 9e15 else { return "\(value)" }
    let (whole, rest) = Int(rounded).quotientAndRemainder(dividingBy: Int(scale))
    var digits = String(whole)
    // Four digits stay together, as they are printed in Chinese yearbooks.
    if digits.utf8.count > 4 {
      for place in stride(from: digits.utf8.count - 3, to: 0, by: -3) {
        digits.insert("\u{2009}", at: digits.index(digits.startIndex, offsetBy: place))
      }
    }
    let fraction = decimals == 0 ? "" : "." + String(String(rest + Int(scale)).dropFirst())
    return (value < 0 && rounded > 0 ? "\u{2212}" : "") + digits + fraction
  }
}

/// How wide words will be, in units of the drawing: Chinese characters are square, others about half that.
func estimatedWidth(of words: String, size: Double) -> Double {
  words.unicodeScalars.reduce(0) { width, scalar in
    let share =
      switch scalar.value {
      case 0x2009: 0.2
      case 0x2E80...: 1.0
      case 0x2030...0x2BFF: 0.8
      default: 0.56
      }
    return width + share * size
  }
}
