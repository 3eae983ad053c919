import Foundation
import PlanModel

/// Reads one quantity out of a text: Arabic or Chinese numerals, `N分之M`, `一半`, and the unit that follows.
struct QuantityScanner {
  let text: HealedText

  /// Where Chinese numerals count as numbers. In running text they are mostly parts of words (一般, 两性,
  /// 三孩), so they need a word before them that announces a number; `十万分之九` and `一半以上` do not.
  enum ChineseNumerals {
    case announced
    case onlyUnmistakable
  }

  /// The quantity that begins at `start`, and the position after it.
  func quantity(at start: Int, before limit: Int, chinese: ChineseNumerals) -> (quantity: Quantity, end: Int)? {
    guard start < limit else { return nil }
    if let half = half(at: start, before: limit) { return half }
    if HealedText.isDigit(text.scalars[start]) {
      guard let number = arabic(at: start, before: limit) else { return nil }
      return withUnit(number.value, at: number.end, before: limit)
    }
    guard let number = ChineseNumeral(text: text).number(at: start, before: limit) else { return nil }
    if let fraction = fraction(of: number.value, at: number.end, before: limit) { return fraction }
    if number.end < limit, text.scalars[number.end] == "成", isFollowedByBound(number.end + 1, limit) {
      return (Quantity(value: number.value * 10, unit: .measure(.percent)), number.end + 1)
    }
    guard chinese == .announced else { return nil }
    return withUnit(number.value, at: number.end, before: limit)
  }

  // MARK: Numbers

  /// Digits with a decimal point and grouping commas. At most 30 digits: longer ones are no measured figure.
  private func arabic(at start: Int, before limit: Int) -> (value: Decimal, end: Int)? {
    var end = start
    var printed = ""
    while end < limit, printed.count < 40 {
      let scalar = text.scalars[end]
      let digitFollows = end + 1 < limit && HealedText.isDigit(text.scalars[end + 1])
      if HealedText.isDigit(scalar) || ((scalar == "." || scalar == ",") && digitFollows) {
        printed.unicodeScalars.append(scalar)
        end += 1
      } else {
        break
      }
    }
    return Decimal(printed: printed).map { ($0, end) }
  }

  private static let halves = ["一半", "半数"].map { Array($0.unicodeScalars) }

  private func half(at start: Int, before limit: Int) -> (quantity: Quantity, end: Int)? {
    for word in Self.halves where text.holds(word, at: start, before: limit) {
      let end = start + word.count
      guard end == limit || isFollowedByBound(end, limit) || text.scalars[end] == "的" else { continue }
      return (Quantity(value: 50, unit: .measure(.percent)), end)
    }
    return nil
  }

  private static let bounds = ["以上", "以下", "左右", "及以上", "及以下", "以内"].map { Array($0.unicodeScalars) }

  private func isFollowedByBound(_ index: Int, _ limit: Int) -> Bool {
    index >= limit || Self.bounds.contains { text.holds($0, at: index, before: limit) }
  }

  // MARK: Fractions

  private static let partOf = Array("分之".unicodeScalars)

  /// `百分之七十` is 70 %, `十万分之九` 9 per 100,000, `五分之一` 20 %. A part that is no finite percentage
  /// (`三分之一`) is none: rounding it would change the target.
  private func fraction(of whole: Decimal, at index: Int, before limit: Int) -> (quantity: Quantity, end: Int)? {
    guard text.holds(Self.partOf, at: index, before: limit) else { return nil }
    let start = index + Self.partOf.count
    guard start < limit else { return nil }
    let part =
      HealedText.isDigit(text.scalars[start])
      ? arabic(at: start, before: limit) : ChineseNumeral(text: text).number(at: start, before: limit)
    guard let part, whole > 0 else { return nil }
    switch whole {
    case 100: return (Quantity(value: part.value, unit: .measure(.percent)), part.end)
    case 1000: return (Quantity(value: part.value, unit: .measure(.perMille)), part.end)
    case 10_000: return (Quantity(value: part.value, unit: .measure(.per10000)), part.end)
    case 100_000: return (Quantity(value: part.value, unit: .measure(.per100000)), part.end)
    default:
      let percent = part.value * 100 / whole
      guard percent * whole == part.value * 100, percent.exponent >= -6 else { return nil }
      return (Quantity(value: percent, unit: .measure(.percent)), part.end)
    }
  }

  // MARK: Units

  private func withUnit(_ value: Decimal, at index: Int, before limit: Int) -> (quantity: Quantity, end: Int) {
    for unit in Self.units where text.holds(unit.printed, at: index, before: limit) {
      return (Quantity(value: value, unit: unit.unit), index + unit.printed.count)
    }
    return (Quantity(value: value, unit: .none), index)
  }

  /// Units as they stand behind a number, longest first.
  private static let units: [(printed: [Unicode.Scalar], unit: Quantity.PrintedUnit)] =
    ["个百分点", "百分点"].map { (Array($0.unicodeScalars), .points) }
    + [
      "/10万", "/十万", "/每10万", "/100000", "平方公里", "平方米", "万人次", "万人", "万名", "万元", "亿元", "万个", "万户", "万张",
      "人次", "小时", "分钟", "学时", "课时", "/万", "%", "‰", "个", "名", "人", "位", "张", "所", "户", "件", "岁", "年", "次",
      "家", "条", "项", "元", "天", "种", "处", "场", "支", "座", "间", "辆", "万", "亿", "周", "月", "米", "门", "节", "期", "例",
    ].map { (Array($0.unicodeScalars), .measure(UnitOfMeasure(printed: $0))) }
}
