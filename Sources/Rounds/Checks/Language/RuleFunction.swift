/// A name that rules may use. The raw value is its English name; every one has a Chinese name too (docs/checks.md).
public enum RuleFunction: String, Hashable, Sendable, CaseIterable {
  // The figure that is checked.
  case value
  case decimals
  case published
  case numerator
  case denominator
  case rate
  case per
  case termsHere = "terms_here"
  // Its history.
  case last
  case lastYear = "last_year"
  case change
  case changePercent = "change_percent"
  case typicalLow = "typical_low"
  case typicalHigh = "typical_high"
  case low
  case high
  case usualDecimals = "usual_decimals"
  case slip
  case moves
  // Its parts, and other figures.
  case part
  case sumOf = "sum_of"
  case lowestPart = "lowest_part"
  case highestPart = "highest_part"
  case figure
  case year
  // Arithmetic.
  case abs
  case min
  case max
  case round
  case same
  case known
  case otherwise
  // Words.
  case indicator
  case unit
  case breakdown
  case typed
  case reason
  case source
  case note
  case length
  case contains
  // The entry as it was made.
  case answered
  case readsAsNumber = "reads_as_number"
  case figuresGiven = "figures_given"
  // Tasks and project items.
  case state
  case doneText = "done_text"
  case nextYearText = "next_year_text"

  /// A function by the name that was written, in either language.
  public init?(named name: String) {
    guard let function = Self.byName[name.lowercased()] else { return nil }
    self = function
  }

  private static let byName: [String: RuleFunction] = Dictionary(
    allCases.flatMap { [($0.rawValue, $0), ($0.chineseName, $0)] }, uniquingKeysWith: { first, _ in first })

  /// What it is called in a rule written in Chinese.
  public var chineseName: String {
    switch self {
    case .value: "本期值"
    case .decimals: "小数位数"
    case .published: "已公布值"
    case .numerator: "分子"
    case .denominator: "分母"
    case .rate: "计算率"
    case .per: "每"
    case .termsHere: "分子分母在本表"
    case .last: "上期值"
    case .lastYear: "上期年份"
    case .change: "变动"
    case .changePercent: "变动百分比"
    case .typicalLow: "常规下限"
    case .typicalHigh: "常规上限"
    case .low: "预测下限"
    case .high: "预测上限"
    case .usualDecimals: "惯用小数位数"
    case .slip: "错位倍数"
    case .moves: "历年有变动"
    case .part: "分组值"
    case .sumOf: "分组合计"
    case .lowestPart: "分组最小值"
    case .highestPart: "分组最大值"
    case .figure: "指标值"
    case .year: "年份"
    case .abs: "绝对值"
    case .min: "最小"
    case .max: "最大"
    case .round: "四舍五入"
    case .same: "相符"
    case .known: "已知"
    case .otherwise: "缺则"
    case .indicator: "指标名"
    case .unit: "单位"
    case .breakdown: "分组"
    case .typed: "所填文字"
    case .reason: "缺项原因"
    case .source: "数据来源"
    case .note: "备注"
    case .length: "字数"
    case .contains: "包含"
    case .answered: "已填"
    case .readsAsNumber: "是数字"
    case .figuresGiven: "已填个数"
    case .state: "进展状态"
    case .doneText: "完成情况"
    case .nextYearText: "下年安排"
    }
  }

  /// The arguments it can be given, each way in turn.
  var forms: [[RuleType]] {
    switch self {
    case .last: [[], [.number]]
    case .decimals, .abs: [[.number]]
    case .round, .otherwise, .same: [[.number, .number]]
    case .part, .sumOf, .lowestPart, .highestPart, .length: [[.text]]
    case .figure: [[.text], [.text, .text], [.text, .number], [.text, .text, .number]]
    case .min, .max: (2...6).map { Array(repeating: .number, count: $0) }
    case .known: [[.number], [.text]]
    case .contains: [[.text, .text]]
    default: [[]]
    }
  }

  /// What it stands for.
  var result: RuleType {
    switch self {
    case .moves, .same, .known, .contains, .answered, .readsAsNumber, .termsHere: .truth
    case .indicator, .unit, .breakdown, .typed, .reason, .source, .note, .state, .doneText, .nextYearText: .text
    default: .number
    }
  }

  /// How it is written, e.g. `last, last(number)`.
  public var usage: String {
    switch self {
    case .min, .max: "\(rawValue)(number, number, …)"
    default:
      forms.map { form in
        form.isEmpty ? rawValue : "\(rawValue)(\(form.map(\.rawValue).joined(separator: ", ")))"
      }.joined(separator: "; ")
    }
  }
}
