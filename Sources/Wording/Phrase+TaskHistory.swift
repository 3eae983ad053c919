extension Phrase {
  /// Words of tasks through the years, and of a task's own page.
  public enum TaskHistory {
    public static let open = Phrase("未批准", "nothing approved")
    public static let notAsked = Phrase("未列入", "not asked")
    public static let state = Phrase("进展", "State")
    public static let year = Phrase("年度", "Year")
    public static let byState = Phrase("各项进展", "By state")
    public static func tally(_ year: Int) -> Phrase { Phrase("\(year) 年进展", "State in \(year)") }
    public static let domain = Phrase("领域", "Domain")
    public static let projects = Phrase("重点工程", "Key projects")
    public static let total = Phrase("合计", "Total")
    public static let listed = Phrase("项数", "Items")
    public static let csv = Phrase("下载逐年进展（CSV）", "States by year (CSV)")
    public static let noRounds = Phrase(
      "还没有开展过年度监测，任务没有进展数据。", "No yearly round was opened yet; there are no states.")
    public static let whatCounts = Phrase(
      "只计已批准的填报；正在更正的，以更正前批准的为准。每项只计一次，各列相加等于项数。",
      "Approved returns count; while one is being corrected, what was approved before. Each item is counted once: a row adds up to its total."
    )
    public static let whatCountsPreliminary = Phrase(
      "计入已提交、尚未批准的填报。每项只计一次，各列相加等于项数。",
      "Returns that are handed in but not approved count as well. Each item is counted once: a row adds up to its total."
    )
    public static let notAskedHere = Phrase(
      "年度监测没有请单位填报本规划的这些条目（分工方案或另一份文件中的同类任务已列入）。",
      "No round asked for these: the tasks of a decomposition, or of another document, are asked for in their place.")

    public static let all = Phrase("任务清单", "All tasks")
    public static let lead = Phrase("牵头单位", "Lead unit")
    public static let jointLeads = Phrase("共同牵头单位", "Joint leads")
    public static let support = Phrase("配合单位", "Supporting units")
    public static let none = Phrase("无", "none")
    public static let source = Phrase("原文", "Source")
    public static let neverAsked = Phrase(
      "年度监测还没有列入这一项。", "No round has asked for this yet.")
    public static func inYear(_ year: Int) -> Phrase { Phrase("\(year) 年", "\(year)") }
    public static let done = Phrase("工作进展", "What was done")
    public static let nextYear = Phrase("下一年安排", "Arranged for next year")
    public static let nothingApproved = Phrase("还没有已批准的填报。", "Nothing is approved yet.")
    public static func approvedOn(_ day: String) -> Phrase { Phrase("\(day) 批准", "approved on \(day)") }
    public static func approvedBy(_ line: String, _ day: String) -> Phrase {
      Phrase("\(day) 由\(line)批准", "approved by \(line) on \(day)")
    }
    public static let preliminary = Phrase("尚未批准", "not approved yet")
    public static let toReturn = Phrase("填报和审核过程", "The return and its review")
    public static let whoReported = Phrase("牵头单位填报情况", "Which lead units reported")
    public static func signed(_ day: String) -> Phrase { Phrase("\(day) 已审核", "passed on \(day)") }
    public static let reported = Phrase("已填写，单位未审核", "wrote, not passed yet")
    public static let notReported = Phrase("未填报", "did not report")
  }

  /// Words of what rests on each unit.
  public enum UnitLoad {
    public static let title = Phrase("单位承担量", "What rests on each unit")
    public static let indicatorsLed = Phrase("牵头指标", "Indicators led")
    public static let indicatorsSupported = Phrase("配合指标", "Indicators supported")
    public static let tasksLed = Phrase("独立牵头任务", "Tasks led alone")
    public static let tasksJointly = Phrase("共同牵头任务", "Tasks led jointly")
    public static let tasksSupported = Phrase("配合任务", "Tasks supported")
    public static let openReturns = Phrase("未提交填报", "Returns not handed in")
    public static let unfinished = Phrase("未完成任务", "Unfinished tasks")
    public static let whatCounts = Phrase(
      "按现行规划计数：同一地区几份规划中的同一指标只计一次；任务含策略措施和重点工程条目，有分工方案的按分工方案计。未提交填报指各地区最近一轮由该单位牵头、还没有提交的事项；未完成任务指最近一次批准的进展为未启动、推进中或受阻的牵头任务，从未批准过填报的不计。",
      "Counted over the plans in force: an indicator that stands in several plans of a region counts once; tasks include measures and project items, and those of the decomposition where there is one. Returns not handed in are items of each region’s latest round that the unit leads. Unfinished are led tasks whose latest approved state is not started, under way or hindered; tasks without any approved return are not counted."
    )
  }
}
