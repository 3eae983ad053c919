extension Phrase {
  /// How firm a date is, by its raw value.
  public static func calendarKind(_ kind: String) -> Phrase {
    switch kind {
    case "set": Phrase("已定", "set")
    case "planned": Phrase("规划安排，日期未定", "asked by the plan, no day set")
    default: Phrase("通常安排，日期未定", "usual, not fixed")
    }
  }

  /// Words of the calendar.
  public enum Calendar {
    public static let title = Phrase("工作日历", "Calendar")
    public static func usualRound(_ year: Int) -> Phrase {
      Phrase("\(year) 年年度监测填报", "Yearly round for \(year)")
    }
    public static func planned(_ place: String, _ phase: Phrase, from: Int, to: Int) -> Phrase {
      Phrase("\(place)\(phase.zh)（\(from)–\(to)）", "\(place): \(phase.en) (\(from)–\(to))")
    }
    public static func roundOpens(_ place: String, _ year: Int) -> Phrase {
      Phrase("\(place) \(year) 年年度监测开始填报", "\(place): the round for \(year) opens")
    }
    public static func roundCloses(_ place: String, _ year: Int) -> Phrase {
      Phrase("\(place) \(year) 年年度监测截止填报", "\(place): the round for \(year) closes")
    }
    public static func extended(_ place: String, _ year: Int, _ unit: String) -> Phrase {
      Phrase(
        "\(place) \(year) 年年度监测：\(unit)延期截止", "\(place): the longer term of \(unit) for \(year) ends")
    }
    public static func orderDue(_ sort: Phrase, _ title: String, _ unit: String) -> Phrase {
      Phrase("\(sort.zh)期限：\(title)（\(unit)）", "\(sort.opening.en) due: \(title) (\(unit))")
    }
    public static func evaluation(_ place: String, _ phase: Phrase) -> Phrase {
      Phrase("\(place)\(phase.zh)", "\(place): \(phase.en)")
    }

    public static func year(_ year: Int) -> Phrase { Phrase("\(year) 年", "\(year)") }
    public static func month(_ year: Int, _ month: Int) -> Phrase {
      Phrase("\(year) 年 \(month) 月", "\(year)-\(month < 10 ? "0" : "")\(month)")
    }
    public static func earlier(_ year: Int) -> Phrase { Phrase("‹ \(year) 年", "‹ \(year)") }
    public static func later(_ year: Int) -> Phrase { Phrase("\(year) 年 ›", "\(year) ›") }
    public static let years = Phrase("年度", "Years")
    public static let file = Phrase("下载日历文件（ICS）", "Calendar file (ICS)")
    public static func summary(_ set: Int, others: Int) -> Phrase {
      Phrase(
        "已定日期 \(set) 项，通常安排和规划安排 \(others) 项。", "\(set) dates are set; \(others) are usual or asked by the plan.")
    }
    public static let whole = Phrase(
      "一年的工作：一至三月开展上一年的年度监测；之后依次核定数据、更新评价和预警、督办整改、编写监测报告、拟定下一年工作要点。后几步没有固定月份。",
      "The year’s work: the round for the year before in January through March; then figures are approved, verdicts and warnings renewed, what is behind is followed up, the monitoring report written and the next year’s work points drafted. These have no fixed month."
    )
  }
}
