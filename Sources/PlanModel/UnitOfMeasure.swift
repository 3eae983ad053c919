/// The unit an indicator is measured in. A unit is part of the value: 0.9‰ is not 0.9 %.
public struct UnitOfMeasure: Hashable, Sendable, CustomStringConvertible {
  /// In normal form, e.g. `%`, `‰`, `1/10万`, `万人`; empty for a pure ratio.
  public let symbol: String

  /// Brings a printed unit into normal form: full-width signs, stray spaces, `10 万分之一`, `/10万`.
  public init(printed text: String) {
    let bare = text.filter { !$0.isWhitespace }
    symbol = Self.variants[bare] ?? bare
  }

  public static let percent = UnitOfMeasure(printed: "%")
  public static let perMille = UnitOfMeasure(printed: "‰")
  public static let per100000 = UnitOfMeasure(printed: "1/10万")
  public static let per10000 = UnitOfMeasure(printed: "1/万")
  /// No unit: a ratio, or a sentence that prints none.
  public static let none = UnitOfMeasure(printed: "")

  private static let variants: [String: String] = [
    "％": "%", "百分比": "%", "百分点": "%",
    "/10万": "1/10万", "十万分之一": "1/10万", "1/十万": "1/10万", "1／10万": "1/10万", "/十万": "1/10万",
    "每10万": "1/10万", "每十万": "1/10万", "10万分之一": "1/10万",
    "/万": "1/万", "万分之一": "1/万", "1／万": "1/万",
    "千分之一": "‰", "1/1000": "‰", "1/千": "‰",
  ]

  /// Whether a text in brackets behind a name is a unit, as 1/10万 or 张 are and 村 is not.
  public static func isPrintedUnit(_ text: String) -> Bool {
    let symbol = UnitOfMeasure(printed: text).symbol
    return symbol.contains(where: { "%‰/".contains($0) }) || words.contains(symbol)
  }

  /// Units that plans print as words.
  private static let words: Set<String> = [
    "岁", "年", "月", "天", "小时", "分钟", "人", "万人", "亿人", "人次", "万人次", "名", "个", "张", "件", "户", "万户", "所", "家",
    "起", "例", "次", "项", "处", "座", "辆", "册", "元", "万元", "亿元", "平方米", "万平方米", "公里", "千米", "千克", "厘米", "比例", "倍",
    "女=100",
  ]

  /// How the values behave, for scales and plausible ranges.
  public var nature: Nature {
    switch symbol {
    case "%": .share
    case "‰", "1/10万", "1/万": .rate
    case "岁", "年", "小时": .duration
    case "": .ratio
    case "女=100": .sexRatio
    default: .count
    }
  }

  /// What kind of quantity a unit measures.
  public enum Nature: String, Hashable, Sendable, Codable {
    case share, rate, duration, ratio, sexRatio, count
  }

  public var description: String { symbol }
}

extension UnitOfMeasure: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(printed: try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(symbol)
  }
}
