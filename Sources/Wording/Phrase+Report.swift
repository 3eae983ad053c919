extension Phrase {
  /// Words that all reports share.
  public enum Report {
    public static let annual = Phrase("年度统计监测报告", "Annual monitoring report")
    public static let handbook = Phrase("数据手册", "Data handbook")
    public static let briefing = Phrase("领导参阅", "Briefing for leaders")
    public static let unit = Phrase("部门报告", "Report for a unit")
    public static let evaluation = Phrase("评估报告", "Report of an evaluation")

    public static let women = Phrase("妇女发展规划", "Women’s Development Plan")
    public static let children = Phrase("儿童发展规划", "Children’s Development Plan")
    public static let womenAndChildren = Phrase("妇女儿童发展规划", "Women’s and Children’s Development Plans")
    public static func ofYear(_ year: Int) -> Phrase { Phrase("（\(year)年度）", "(\(year))") }

    public static let comma = Phrase("、", ", ")
    public static let stop = Phrase("。", ".")
    public static let semicolon = Phrase("；", "; ")
    public static func year(_ year: Int) -> Phrase { Phrase("\(year)年", "\(year)") }
    public static let yearWord = Phrase("年份", "Year")
    public static let domain = Phrase("领域", "Domain")
    public static let total = Phrase("合计", "Total")
    public static let indicator = Phrase("指标", "Indicator")
    public static let indicatorWithUnit = Phrase("指标（单位）", "Indicator (unit)")
    public static let target = Phrase("目标", "Target")
    public static let status = Phrase("状态", "Status")
    public static let chance = Phrase("概率%", "Chance %")
    public static let lead = Phrase("牵头单位", "Lead units")
    public static let noLead = Phrase("规划未明确", "none named")
    public static let otherUnit = Phrase("单位不符", "other unit")

    // Movements against an earlier figure; they stand in a sentence and are bound as a whole.
    package static func rose(_ size: Phrase, since year: Int) -> Phrase {
      Phrase("比\(year)年上升\(size.zh)", "up by \(size.en) since \(year)")
    }
    package static func fell(_ size: Phrase, since year: Int) -> Phrase {
      Phrase("比\(year)年下降\(size.zh)", "down by \(size.en) since \(year)")
    }
    package static func unmoved(since year: Int) -> Phrase { Phrase("与\(year)年持平", "unchanged since \(year)") }

    // Gaps between subgroups.
    package static func gap(_ higher: String, above lower: String, by size: Phrase, in year: Int, _ goes: Phrase)
      -> Phrase
    {
      Phrase(
        "\(year)年\(higher)比\(lower)高\(size.zh)，\(goes.zh)",
        "in \(year) \(higher) lies \(size.en) above \(lower); \(goes.en)")
    }
    package static let gapNarrows = Phrase("差距在缩小", "the gap narrows")
    package static let gapWidens = Phrase("差距在扩大", "the gap widens")
    package static let gapSteady = Phrase("差距没有变化", "the gap has not changed")
    package static let gapOnce = Phrase("只有一年数据，看不出变化", "one year of figures says nothing of its course")

    public static func chartCaption(_ name: String, unit: String) -> Phrase {
      unit.isEmpty ? Phrase(verbatim: name) : Phrase("\(name)（\(unit)）", "\(name) (\(unit))")
    }
    public static func chartNote(_ sources: [String], hasFan: Bool) -> Phrase {
      let fan =
        hasFan
        ? Phrase("阴影为预测的80%和95%区间。", "Shades are the 80 % and 95 % intervals of the forecast.") : Phrase(verbatim: "")
      let origin =
        sources.isEmpty
        ? Phrase("资料来源：数据未注明来源。", "Source: not stated with the figures.")
        : Phrase("资料来源：\(sources.joined(separator: "；"))。", "Source: \(sources.joined(separator: "; ")).")
      return Phrase(origin.zh + fan.zh, [origin.en, fan.en].filter { !$0.isEmpty }.joined(separator: " "))
    }
  }

  /// What is said of an edited passage that is not taken.
  public enum Passages {
    public static func unknownFigure(_ text: String, known: Int) -> Phrase {
      known == 0
        ? Phrase(
          "“\(text)”不是本段的数据：这一段没有绑定的数据。请直接写数字，或恢复原句。",
          "“\(text)” is no figure of this passage: it has none that are bound. Write the number itself, or restore the sentence."
        )
        : Phrase(
          "“\(text)”不是本段的数据：本段绑定的数据编号是 1 到 \(known)。请改正编号。",
          "“\(text)” is no figure of this passage: its bound figures are numbered 1 to \(known). Correct the number.")
    }
    public static func tooLong(_ maximum: Int) -> Phrase {
      Phrase("一段最多 \(maximum) 字，请分段或删减。", "A passage has at most \(maximum) characters. Shorten or split it.")
    }
  }
}
