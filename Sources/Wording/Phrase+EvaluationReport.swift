extension Phrase {
  /// Words of the report of an evaluation. `{path}` stands for a bound figure.
  public enum EvaluationReport {
    public static func title(_ place: String, _ phase: Phrase) -> Phrase {
      Phrase(
        "\(place)妇女儿童发展规划实施情况\n\(phase.zh)报告",
        "\(place): Women’s and Children’s Development Plans\nReport of the \(phase.en)")
    }
    public static func subtitle(_ from: Int, _ to: Int) -> Phrase { Phrase("（\(from)—\(to)年）", "(\(from)–\(to))") }
    public static func issuer(_ place: String) -> Phrase {
      Phrase("\(place)妇女儿童工作委员会办公室", "Office of the Working Committee on Women and Children, \(place)")
    }
    public static let conclusion = Phrase("总体评价", "Conclusion")
    public static let total = Phrase(
      "本次评估总分 {total|low} 分（满分 {maximum} 分）。", "The whole comes to {total|low} of {maximum} points.")
    public static let totalRange = Phrase(
      "本次评估总分在 {total|low} 分到 {total|high} 分之间（满分 {maximum} 分）：有的评估内容没有得分，缺的不按零分算。",
      "The whole lies between {total|low} and {total|high} of {maximum} points: some aspects have no score, and what is missing is no zero."
    )
    public static let counts = Phrase(
      "应评 {contributions|asked} 家（人），交来 {contributions|delivered} 份。",
      "{contributions|asked} contributors were asked, {contributions|delivered} delivered.")
    public static func withoutSome(_ reason: String) -> Phrase {
      Phrase("没有交齐而办结的理由：\(reason)", "Why it was closed without all contributions: \(reason)")
    }
    public static let method = Phrase("评估方法", "Method")
    public static func methodSaid(_ onTrackCounts: Bool) -> Phrase {
      Phrase(
        "满分 {maximum} 分。指标达标和任务落实由系统按批准的数据计算，约束性指标按两倍计，"
          + "“有望达标”的指标\(onTrackCounts ? "算作" : "不算")达标；其他内容由评估组独立评分，取中位数，同时列出最低和最高。"
          + "单位自评只作对照，与专家评分相差超过 {distance} 分的单独列出。",
        "The highest score is {maximum}. Attainment and tasks are computed from approved data; binding indicators count twice, "
          + "indicators on track \(onTrackCounts ? "count" : "do not count") as attained. The rest is scored by evaluators on "
          + "their own: the median counts, with lowest and highest beside it. Self-assessments stand beside it; differences of "
          + "more than {distance} points are listed.")
    }
    public static let attainment = Phrase("指标达标情况", "Attainment of indicators")
    public static let attainmentSaid = Phrase(
      "指标共 {attainment|total} 项：达标 {attainment|achieved} 项，有望达标 {attainment|onTrack} 项，不确定 {attainment|uncertain} 项，"
        + "达标困难 {attainment|atRisk} 项，不能判定 {attainment|unjudged} 项。",
      "Of {attainment|total} indicators {attainment|achieved} are achieved, {attainment|onTrack} on track, "
        + "{attainment|uncertain} uncertain, {attainment|atRisk} at risk; {attainment|unjudged} cannot be judged.")
    public static let bindingSaid = Phrase(
      "其中约束性指标 {binding|total} 项，达标 {binding|achieved} 项，达标困难 {binding|atRisk} 项。",
      "{binding|total} of them are binding: {binding|achieved} achieved, {binding|atRisk} at risk.")
    public static let tasks = Phrase("任务落实情况", "Tasks and measures")
    public static let tasksSaid = Phrase(
      "任务和重点工程项目共 {tasks|total} 项：完成 {tasks|done} 项，长期坚持 {tasks|continuing} 项，进行中 {tasks|underWay} 项，"
        + "未启动 {tasks|notStarted} 项，受阻 {tasks|hindered} 项，没有批准填报的 {tasks|unjudged} 项。",
      "Of {tasks|total} tasks and project items {tasks|done} are done, {tasks|continuing} continuing, {tasks|underWay} under "
        + "way, {tasks|notStarted} not started, {tasks|hindered} hindered; {tasks|unjudged} have no approved return.")
    public static let scores = Phrase("自评与专家评分", "Self-assessments and external scores")
    public static let portions = Phrase(
      "系统计算部分 {computed|low} 分（可得 {computed|possible} 分），专家评分部分 {judged|low} 分（可得 {judged|possible} 分）。",
      "The computed part gives {computed|low} of {computed|possible} points, the judged part {judged|low} of {judged|possible}."
    )
    public static let markedSaid = Phrase(
      "自评与专家评分相差超过 {distance} 分的有 {marked} 项。",
      "Self-assessment and external score differ by more than {distance} points on {marked} matters.")
    public static func markedRow(_ matter: String, _ own: String, _ external: String) -> Phrase {
      Phrase("\(matter)：自评 {\(own)} 分，专家 {\(external)} 分。", "\(matter): own {\(own)}, external {\(external)}.")
    }
    public static let work = Phrase("工作实绩", "What was done")
    public static let workCaption = Phrase("历年工作", "Work by year")
    public static let workKind = Phrase("工作", "Work")
    public static let workTotal = Phrase("合计", "Total")
    public static let workNote = Phrase(
      "由操作记录、填报、预警和案卷统计；系统启用之前的工作不在其中。",
      "Counted from the record, returns, warnings and papers; work before the system was in use is not in it.")
    public static let notCounted = Phrase("未统计", "not counted")
    public static let problems = Phrase("存在的问题", "Problems")
    public static let problemsSaid = Phrase(
      "未解除的预警 {problems|warning} 项，受阻的任务 {problems|hinderedTask} 项。",
      "{problems|warning} warnings are open, {problems|hinderedTask} tasks are hindered.")
    public static let recommendations = Phrase("工作建议", "Recommendations")
    public static let toBeWritten = Phrase("（待补充）", "(to be written)")
    public static let aspectsCaption = Phrase("评估方案与得分", "Scheme and scores")
    public static let aspect = Phrase("评估内容", "Aspect")
    public static let weight = Phrase("权重", "Weight")
    public static let matters = Phrase("分项得分", "Scores matter by matter")
    public static let matter = Phrase("评分项", "Matter")
    public static let computed = Phrase("系统计算", "Computed")
    public static let own = Phrase("自评", "Own")
    public static let external = Phrase("专家中位数", "External median")
    public static let counted = Phrase("计入", "Counted")
    public static let lowest = Phrase("最低", "Lowest")
    public static let highest = Phrase("最高", "Highest")
    public static let count = Phrase("评分人数", "Scores")
    public static let medianNote = Phrase(
      "专家评分取中位数，偶数个取中间两个的平均；自评不计入总分；缺的分数列明原因。",
      "Of external scores the median counts, of an even number the mean of the two in the middle; self-assessments do not count; a missing score has its reason."
    )
  }
}
