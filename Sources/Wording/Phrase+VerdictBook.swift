extension Phrase {
  /// The words of a verdict's workbook.
  package enum VerdictBook {
    package static let arithmetic = Phrase("算式", "Arithmetic")
    package static let reasons = Phrase("理由", "Reasons")
    package static let figures = Phrase("数据", "Figures")
    package static let columns = [Phrase("项目", "Item"), Phrase("值", "Value"), Phrase("怎样得来", "How it comes about")]
    package static let figureColumns = [
      Phrase("年份", "Year"), Phrase("数值", "Value"), Phrase("单位", "Unit"), Phrase("来源", "Source"),
    ]
    package static let low = Phrase("下限", "lower end")
    package static let high = Phrase("上限", "upper end")
    package static let counts = Phrase("界限本身是否算达标", "whether the end itself counts")
    package static let baseValue = Phrase("基期值", "baseline")
    package static let latestYear = Phrase("最新年份", "latest year")
    package static let latestValue = Phrase("最新数值", "latest figure")
    package static let inside = Phrase("最新数值是否在目标范围内", "whether the latest figure lies in the range")
    package static let insideNote = Phrase("1 为是，0 为否", "1 for yes, 0 for no")
    package static let required = Phrase("今后每年须变化", "step a year now required")
    package static let made = Phrase("基期以来年均变化", "mean step a year since the baseline")
    package static let word = Phrase("用语", "wording")
    package static let paces = [
      Phrase("快于时序进度", "ahead of schedule"), Phrase("符合时序进度", "on schedule"),
      Phrase("慢于时序进度", "behind schedule"), Phrase("明显慢于时序进度", "far behind schedule"),
    ]
    package static let fromForecast = Phrase("由预测得出，见“理由”", "from the forecast, see the reasons")
    package static let onTrackFrom = Phrase("预计达标：概率不低于", "on track from a chance of")
    package static let atRiskBelow = Phrase("预计达标困难：概率低于", "at risk below a chance of")
  }
}
