extension Phrase {
  /// What if a figure were known.
  package enum WhatIf {
    package static let title = Phrase("假设", "What if")
    package static let note = Phrase(
      "填一个尚未公布的数值，看结论会怎样变化。只算给你看，不保存。",
      "Enter a figure that is not known yet and see what it would change. Nothing is kept.")
    package static let year = Phrase("年份", "Year")
    package static func value(_ unit: String) -> Phrase {
      unit.isEmpty ? Phrase("数值", "Value") : Phrase("数值（\(unit)）", "Value (\(unit))")
    }
    package static let ask = Phrase("看结果", "Show")
    package static func supposed(_ year: Int, _ value: String) -> Phrase {
      Phrase("假设 \(year) 年为 \(value)：", "If it were \(value) in \(year): ")
    }
    package static func chances(before: String, after: String) -> Phrase {
      Phrase("达标概率由 \(before)% 变为 \(after)%", "the chance goes from \(before) % to \(after) %")
    }
    package static let noWarnings = Phrase("不会新增或解除预警。", "It would open or close no warning.")
    package static func notAYear(_ first: Int, _ last: Int) -> Phrase {
      first == last
        ? Phrase("只能假设 \(first) 年。", "Only \(first) can be supposed.")
        : Phrase("只能假设 \(first) 至 \(last) 年。", "Only \(first) to \(last) can be supposed.")
    }
    package static let belowZero = Phrase("这项指标没有负数，请核对。", "This indicator is never negative: please check.")
    package static let aboveHundred = Phrase("百分比不超过 100，请核对。", "A share is at most 100: please check.")
    package static func notAFigure(_ text: String) -> Phrase {
      Phrase(
        "“\(text)”不是一个数值。请填阿拉伯数字，例如 14.3。", "“\(text)” is no figure. Enter digits, for example 14.3.")
    }
  }
}
