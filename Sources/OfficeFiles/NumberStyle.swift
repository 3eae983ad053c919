/// How a list counts: the number formats of WordprocessingML (ECMA-376, 17.18.59) and of HTML that
/// occur in Chinese documents.
enum NumberStyle: Hashable, Sendable {
  case decimal, decimalPadded, decimalFullWidth, decimalCircled
  /// 一、二 … 十、十一: the usual count.
  case chinese
  /// 一〇一: digit by digit.
  case chineseDigits
  /// 壹、贰、叁.
  case chineseLegal
  /// 甲、乙、丙.
  case heavenlyStems
  /// 子、丑、寅.
  case earthlyBranches
  case lowerLetter, upperLetter, lowerRoman, upperRoman
  /// A sign or nothing in place of a number.
  case unnumbered

  /// A name that is not known counts decimally.
  init(wordName: String) {
    switch wordName {
    case "decimalZero": self = .decimalPadded
    case "decimalFullWidth", "decimalFullWidth2": self = .decimalFullWidth
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese", "ideographEnclosedCircle": self = .decimalCircled
    case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
      "taiwaneseCountingThousand", "koreanCounting":
      self = .chinese
    case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital": self = .chineseDigits
    case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal": self = .chineseLegal
    case "ideographTraditional": self = .heavenlyStems
    case "ideographZodiac": self = .earthlyBranches
    case "lowerLetter": self = .lowerLetter
    case "upperLetter": self = .upperLetter
    case "lowerRoman": self = .lowerRoman
    case "upperRoman": self = .upperRoman
    case "bullet", "none": self = .unnumbered
    default: self = .decimal
    }
  }

  /// The `type` of an HTML `ol` or `li`.
  init(htmlType: String) {
    switch htmlType {
    case "a": self = .lowerLetter
    case "A": self = .upperLetter
    case "i": self = .lowerRoman
    case "I": self = .upperRoman
    default: self = .decimal
    }
  }

  /// `number` as the list prints it; decimal where the style has no sign for it.
  func text(_ number: Int) -> String {
    switch self {
    case .unnumbered: ""
    case .decimal: String(number)
    case .decimalPadded: number < 10 && number >= 0 ? "0\(number)" : String(number)
    case .decimalFullWidth:
      String(number).map { character in
        character.wholeNumberValue.flatMap { Unicode.Scalar(0xFF10 + UInt32($0)) }.map { String($0) } ?? "－"
      }.joined()
    case .decimalCircled:
      // U+2460 ① to U+2473 ⑳.
      (1...20).contains(number) ? String(Character(Unicode.Scalar(0x245F + UInt32(number))!)) : String(number)
    case .chinese: chineseCount(number, digits: "〇一二三四五六七八九", tens: "十百千", zero: "零", bareTen: true)
    case .chineseLegal: chineseCount(number, digits: "零壹贰叁肆伍陆柒捌玖", tens: "拾佰仟", zero: "零", bareTen: false)
    case .chineseDigits: digitwise(number)
    case .heavenlyStems: cyclic(number, "甲乙丙丁戊己庚辛壬癸")
    case .earthlyBranches: cyclic(number, "子丑寅卯辰巳午未申酉戌亥")
    case .lowerLetter: letters(number, "abcdefghijklmnopqrstuvwxyz")
    case .upperLetter: letters(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    case .lowerRoman: roman(number).lowercased()
    case .upperRoman: roman(number)
    }
  }
}

private func chineseCount(_ number: Int, digits: String, tens: String, zero: String, bareTen: Bool) -> String {
  guard (0..<10_000).contains(number) else { return String(number) }
  let (digits, tens) = (Array(digits), Array(tens))
  guard number > 0 else { return String(digits[0]) }
  let places = String(number).compactMap(\.wholeNumberValue)
  var out = ""
  var skipped = false
  for (index, digit) in places.enumerated() {
    let power = places.count - 1 - index
    guard digit > 0 else {
      skipped = true
      continue
    }
    if skipped { out += zero }
    skipped = false
    if !(bareTen && digit == 1 && power == 1 && index == 0) { out.append(digits[digit]) }
    if power > 0 { out.append(tens[power - 1]) }
  }
  return out
}

private func digitwise(_ number: Int) -> String {
  let digits = Array("〇一二三四五六七八九")
  return String(String(number).compactMap { $0.wholeNumberValue.map { digits[$0] } })
}

private func cyclic(_ number: Int, _ signs: String) -> String {
  let signs = Array(signs)
  return (1...signs.count).contains(number) ? String(signs[number - 1]) : String(number)
}

/// Word repeats letters (z, aa, bb), HTML counts them (z, aa, ab); up to 26 both agree, and lists end before.
private func letters(_ number: Int, _ signs: String) -> String {
  let signs = Array(signs)
  guard (1...26 * 4).contains(number) else { return String(number) }
  return String(repeating: signs[(number - 1) % 26], count: (number - 1) / 26 + 1)
}

private func roman(_ number: Int) -> String {
  guard (1..<4_000).contains(number) else { return String(number) }
  let signs: [(Int, String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
  var rest = number
  var out = ""
  for (value, sign) in signs {
    while rest >= value {
      out += sign
      rest -= value
    }
  }
  return out
}
