/// The number a line of an official document begins with, and what follows it.
struct Numbering: Hashable {
  let style: Style
  /// The number itself; 0 for a chapter or box whose number is no number.
  let value: Int
  /// As printed, without brackets and points, e.g. `12`, `四`.
  let printed: String
  /// The rest of the line, healed.
  let rest: String

  /// The styles of GB/T 9704-2012 in falling order, and the boxes and appendices beside them.
  enum Style: Int, Hashable, Comparable {
    /// 第一章, 第二部分
    case chapter
    /// 一、
    case chinese
    /// （一）
    case bracketed
    /// 1. or 1、
    case arabic
    /// （1）
    case bracketedArabic
    /// 专栏1
    case box
    /// 附件1
    case appendix

    static func < (left: Style, right: Style) -> Bool { left.rawValue < right.rawValue }
  }

  /// `nil` where the text does not begin with a number of any of the styles.
  ///
  /// `8.5岁以下儿童…` may be item 8 or the figure 8.5: it is item 8 only where `previous` is item 7 and complete.
  init?(_ text: String, after previous: DraftItem? = nil) {
    var healed = Array(Healing.text(text).unicodeScalars)
    for index in healed.indices.prefix(5) where ("０"..."９").contains(healed[index]) {
      healed[index] = Unicode.Scalar(healed[index].value - 0xFEE0) ?? healed[index]
    }
    guard let first = healed.first else { return nil }
    switch first {
    case "（", "(": self.init(bracketed: healed)
    case "专", "附", "第": self.init(named: healed)
    case "0"..."9": self.init(arabic: healed, after: previous)
    default: self.init(chinese: healed)
    }
  }

  private init(_ style: Style, _ value: Int, _ printed: ArraySlice<Unicode.Scalar>, _ rest: ArraySlice<Unicode.Scalar>)
  {
    self.style = style
    self.value = value
    self.printed = Self.string(printed)
    self.rest = Self.string(rest)
  }

  private init?(chinese text: [Unicode.Scalar]) {
    let end = text.firstIndex { !HeadingNumeral.isDigit($0) } ?? text.endIndex
    guard end > 0, end < text.endIndex, "、．.".unicodeScalars.contains(text[end]),
      let value = HeadingNumeral.value(text[..<end])
    else { return nil }
    self.init(.chinese, value, text[..<end], text[(end + 1)...])
  }

  private init?(bracketed text: [Unicode.Scalar]) {
    guard let end = text.prefix(6).firstIndex(where: { "）)".unicodeScalars.contains($0) }), end > 1 else { return nil }
    let inside = text[1..<end]
    let rest = text[(end + 1)...]
    if let value = HeadingNumeral.value(inside) {
      self.init(.bracketed, value, inside, rest)
    } else if let value = Int(Self.string(inside)), inside.count <= 3 {
      self.init(.bracketedArabic, value, inside, rest)
    } else {
      return nil
    }
  }

  private init?(arabic text: [Unicode.Scalar], after previous: DraftItem?) {
    let end = text.firstIndex { !("0"..."9").contains($0) } ?? text.endIndex
    guard end <= 3, end < text.endIndex, ".．、".unicodeScalars.contains(text[end]) else { return nil }
    guard let value = Int(Self.string(text[..<end])) else { return nil }
    if text[end] != "、", end + 1 < text.endIndex, ("0"..."9").contains(text[end + 1]) {
      guard let previous, Int(previous.number) == value - 1, previous.isComplete else { return nil }
    }
    self.init(.arabic, value, text[..<end], text[(end + 1)...])
  }

  private init?(named text: [Unicode.Scalar]) {
    for (name, style) in [("专栏", Style.box), ("附件", .appendix), ("附表", .appendix), ("第", .chapter)] {
      let word = Array(name.unicodeScalars)
      guard text.starts(with: word) else { continue }
      let end =
        text[word.count...].firstIndex { !HeadingNumeral.isDigit($0) && !("0"..."9").contains($0) } ?? text.endIndex
      let printed = text[word.count..<end]
      var rest = text[end...]
      let value = HeadingNumeral.value(printed) ?? Int(Self.string(printed)) ?? 0
      if style == .chapter {
        guard value > 0, let unit = rest.first, "章节编".unicodeScalars.contains(unit) else { return nil }
        rest = rest.dropFirst()
      } else if let separator = rest.first, "：:.、".unicodeScalars.contains(separator) {
        rest = rest.dropFirst()
      }
      self.init(style, value, printed, rest)
      return
    }
    return nil
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

/// Chinese numerals up to ninety-nine, as headings use them.
enum HeadingNumeral {
  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar == "十" || digits[scalar] != nil }

  /// `nil` where the text is not one numeral.
  static func value(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
    guard !text.isEmpty, text.count <= 3, text.allSatisfy(isDigit) else { return nil }
    guard let ten = text.firstIndex(of: "十") else { return text.count == 1 ? digits[text[text.startIndex]] : nil }
    let before = text[..<ten]
    let after = text[(ten + 1)...]
    guard before.count <= 1, after.count <= 1, !after.contains("十") else { return nil }
    return (before.first.flatMap { digits[$0] } ?? 1) * 10 + (after.first.flatMap { digits[$0] } ?? 0)
  }

  private static let digits: [Unicode.Scalar: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
}
