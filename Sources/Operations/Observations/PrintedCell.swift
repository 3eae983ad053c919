import Foundation
import PlanModel

/// What the text of a cell means, one function for each kind of cell.
enum PrintedCell {
  /// The first year of the People's Republic: no published series on women and children goes further back.
  static let firstYear = 1949

  /// `2023`, `2023年`, `２０２３`; `nil` for anything but four digits.
  static func year(_ text: String) -> Int? {
    let digits = text.hasSuffix("年") ? text.dropLast() : text[...]
    guard digits.count == 4 else { return nil }
    var year = 0
    for digit in digits {
      guard digit.isNumber, let value = digit.wholeNumberValue, (0...9).contains(value) else { return nil }
      year = year * 10 + value
    }
    return year
  }

  /// Nothing at all, or one of the signs printed tables put in its place.
  static func standsForNothing(_ text: String) -> Bool {
    ["", "—", "——", "－", "-", "–", "…", "……", "...", "/", "NA", "N/A", "n/a", "缺", "无", "空"].contains(text)
  }

  /// A number, and the unit printed behind it: `16.9`, `95%`, `19.8/10万`, `3,583.99 万人`.
  static func figure(_ text: String) -> (Figure, UnitOfMeasure?)? {
    if let figure = Figure(printed: text) { return (figure, nil) }
    let number = text.prefix { $0.isNumber || ".．,，-−－\u{2009}".contains($0) }
    guard let figure = Figure(printed: String(number)) else { return nil }
    let unit = UnitOfMeasure(printed: String(text.dropFirst(number.count)))
    return isKnown(unit) ? (figure, unit) : nil
  }

  /// A unit cell; `无` and `比值` say that there is none.
  static func unit(_ text: String) -> UnitOfMeasure {
    ["无", "无单位", "比值", "none", "ratio"].contains(text) ? .none : UnitOfMeasure(printed: text)
  }

  /// Units that may stand behind a value or in an indicator's brackets (targets.md; china_national.csv).
  static func isKnown(_ unit: UnitOfMeasure) -> Bool { knownSymbols.contains(unit.symbol) }

  private static let knownSymbols: Set<String> = [
    "%", "‰", "1/10万", "1/万", "岁", "年", "小时", "万人", "人", "个", "张", "名", "件", "户", "所", "起", "例", "次",
    "元", "万元", "亿元", "平方米", "女=100",
  ]

  /// The reasons why a value may be missing, with the words that mean them; the first stands in messages.
  static let missingReasons: [(reason: MissingReason, words: [String])] = [
    (.notCollected, ["未统计", "未采集", "未开展统计", "notCollected", "not collected"]),
    (.notApplicable, ["不适用", "notApplicable", "not applicable"]),
    (.suppressed, ["保密", "不公开", "suppressed"]),
    (.notYetPublished, ["尚未公布", "未公布", "暂无", "notYetPublished", "not yet published"]),
  ]

  /// The reason a text gives, alone or at its beginning; `nil` where it gives none.
  static func missingReason(_ text: String) -> MissingReason? {
    missingReasons.first { $0.words.contains { text.hasPrefix($0) } }?.reason
  }

  /// Published unless the cell, or the first word of the note, says that the figure was computed.
  static func derivation(_ text: String, note: String) -> Observation.Derivation? {
    switch text {
    case "": note.hasPrefix("derived") || note.hasPrefix("推算") ? .derived : .published
    case "published", "direct", "公布", "直接": .published
    case "derived", "推算", "计算", "测算": .derived
    default: nil
    }
  }
}

/// An indicator's name as a table prints it, with what offices put into its brackets: `孕产妇死亡率(城市)`,
/// `孕产妇死亡率（1/10万）`.
struct IndicatorName {
  let id: Indicator.ID
  let breakdown: Breakdown
  let unit: UnitOfMeasure?

  init(printed: String) {
    var name = printed
    var breakdown = Breakdown.total
    var unit: UnitOfMeasure?
    while let (rest, inside) = Self.bracket(endOf: name) {
      if let part = Breakdown(printed: inside), !part.isTotal, !inside.contains(where: { ":：".contains($0) }),
        breakdown.isTotal
      {
        breakdown = part
      } else if case let printedUnit = UnitOfMeasure(printed: inside), PrintedCell.isKnown(printedUnit), unit == nil {
        unit = printedUnit
      } else {
        break
      }
      name = rest
    }
    id = Indicator.ID(name: name)
    self.breakdown = breakdown
    self.unit = unit
  }

  /// The last bracket of a name that ends with one.
  private static func bracket(endOf name: String) -> (rest: String, inside: String)? {
    guard let last = name.last, ")）".contains(last), let open = name.lastIndex(where: { "(（".contains($0) }),
      open > name.startIndex
    else { return nil }
    return (String(name[..<open]).trimmed, String(name[name.index(after: open)...].dropLast()).trimmed)
  }
}

/// Finds the region that a cell names.
struct RegionReading: Sendable {
  let register: RegionRegister

  enum Answer: Sendable {
    case found(RegionCode)
    case unknown
    case ambiguous([RegionCode])
  }

  /// A code, a name (`江北区`), or a name with the places above it (`重庆市江北区`).
  func region(printed text: String) -> Answer {
    let digits = text.filter { !$0.isWhitespace }
    if !digits.isEmpty, digits.allSatisfy(\.isNumber) {
      // Spreadsheets drop the zeros of the nation's code.
      if digits.allSatisfy({ $0 == "0" }) { return .found(.nation) }
      guard let code = RegionCode(digits), register.name(of: code) != nil else { return .unknown }
      return .found(code)
    }
    var start = digits.startIndex
    while start < digits.endIndex {
      let name = String(digits[start...])
      // One character is no name of a place; 省 or 市 alone would be completed to one.
      if name.count < 2 { break }
      if let code = register.code(named: name, in: digits) { return .found(code) }
      let namesakes = register.codes(named: name)
      if !namesakes.isEmpty { return .ambiguous(namesakes) }
      start = digits.index(after: start)
    }
    return .unknown
  }
}
