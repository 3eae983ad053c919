extension Phrase {
  /// Words of the result of an evaluation, on the page and in the report.
  public enum EvaluationResult {
    public static func conclusion(_ total: String, of maximum: String) -> Phrase {
      Phrase("总分 \(total)（满分 \(maximum)）。", "The whole comes to \(total) of \(maximum).")
    }
    public static func range(_ low: String, _ high: String, of maximum: String) -> Phrase {
      Phrase(
        "总分在 \(low) 到 \(high) 之间（满分 \(maximum)）：有评估内容还没有得分，缺的不按零分算。",
        "The whole lies between \(low) and \(high) of \(maximum): aspects have no score yet, and what is missing is no zero."
      )
    }
    public static let soFar = Phrase(
      "评估还在进行，这是目前的结果，只有办公室看得到。", "The evaluation is open: this is the result so far, for the Office alone.")
    public static func marked(_ count: Int, distance: Int) -> Phrase {
      count == 0
        ? Phrase(
          "自评与专家评分相差都不超过 \(distance) 分。",
          "Nowhere do self-assessment and external score differ by more than \(distance) points.")
        : Phrase(
          "有 \(count) 项自评与专家评分相差超过 \(distance) 分。",
          "On \(count) matters self-assessment and external score differ by more than \(distance) points.")
    }
    public static let rule = Phrase(
      "专家评分取中位数（偶数个取中间两个的平均），最低和最高同时列出，不取平均。自评只作对照，不计入总分。缺的分数列明原因，不按零分计。",
      "Of the evaluators’ scores the median counts (of an even number the mean of the two in the middle), with the lowest and the highest beside it; they are not averaged. Self-assessments stand beside it and do not count. A missing score has its reason and is no zero."
    )
    public static let parts = Phrase("总分构成", "What the whole is made of")
    public static let computedPart = Phrase("系统计算部分", "computed part")
    public static let judgedPart = Phrase("专家评分部分", "judged part")
    public static let whole = Phrase("合计", "together")
    public static let ownWhole = Phrase("单位自评（对照，不计分）", "units’ own view (not counted)")
    public static let part = Phrase("部分", "Part")
    public static let possible = Phrase("可得分", "Possible")
    public static let reached = Phrase("得分", "Reached")
    public static let byAspect = Phrase("分内容得分", "By aspect")
    public static let byMatter = Phrase("分项对照", "Matter by matter")
    public static let matter = Phrase("评分项", "Matter")
    public static let computed = Phrase("系统计算", "Computed")
    public static let own = Phrase("自评", "Own")
    public static let external = Phrase("专家中位数", "External median")
    public static let spread = Phrase("最低–最高（人数）", "Lowest–highest (count)")
    public static let difference = Phrase("自评减专家", "Own less external")
    public static let counted = Phrase("计入", "Counted")
    public static let higher = Phrase("自评偏高", "own view higher")
    public static let lower = Phrase("自评偏低", "own view lower")
    public static let near = Phrase("相近", "close")
    public static let cannotSay = Phrase("无法比较", "cannot be compared")
    public static let dash = Phrase("不计算", "not computed")
    public static let attainment = Phrase("指标达标情况", "Attainment of indicators")
    public static let tasks = Phrase("任务落实情况", "Tasks and measures")
    public static func attainmentSaid(
      total: Int, achieved: Int, onTrack: Int, uncertain: Int, atRisk: Int, unjudged: Int
    ) -> Phrase {
      Phrase(
        "指标 \(total) 项：达标 \(achieved) 项，有望达标 \(onTrack) 项，不确定 \(uncertain) 项，达标困难 \(atRisk) 项，\(unjudged) 项不能判定。",
        "\(total) indicators: \(achieved) achieved, \(onTrack) on track, \(uncertain) uncertain, \(atRisk) at risk, \(unjudged) cannot be judged."
      )
    }
    public static func tasksSaid(
      total: Int, done: Int, continuing: Int, underWay: Int, notStarted: Int, hindered: Int, unjudged: Int
    ) -> Phrase {
      Phrase(
        "任务和项目 \(total) 项：完成 \(done) 项，长期坚持 \(continuing) 项，进行中 \(underWay) 项，未启动 \(notStarted) 项，受阻 \(hindered) 项，\(unjudged) 项没有批准的填报。",
        "\(total) tasks and project items: \(done) done, \(continuing) continuing, \(underWay) under way, \(notStarted) not started, \(hindered) hindered, \(unjudged) without an approved return."
      )
    }
    public static let work = Phrase("工作实绩", "What was done")
    public static let workKind = Phrase("工作", "Work")
    public static let workTotal = Phrase("合计", "Total")
    public static let notCounted = Phrase("未统计", "not counted")
    public static let workNote = Phrase(
      "由操作记录、填报、预警和案卷统计；系统启用之前的工作不在其中。",
      "Counted from the record, returns, warnings and papers; work before the system was in use is not in it.")
    public static let problems = Phrase("存在的问题", "Problems")
    public static func problemsSaid(warnings: Int, hindered: Int) -> Phrase {
      Phrase("未解除的预警 \(warnings) 项，受阻的任务 \(hindered) 项。", "\(warnings) open warnings, \(hindered) hindered tasks.")
    }
    public static let noProblems = Phrase("没有未解除的预警，也没有受阻的任务。", "There are neither open warnings nor hindered tasks.")
    public static let problem = Phrase("问题", "Problem")
    public static let since = Phrase("起始年", "Since")
    public static let leads = Phrase("牵头单位", "Lead units")
    public static func more(_ count: Int) -> Phrase { Phrase("另有 \(count) 项", "\(count) more") }
    public static let conclusionHead = Phrase("总体结论", "Conclusion")
    public static let recommendations = Phrase("工作建议", "Recommendations")
    public static let noWords = Phrase("办公室没有写结论。", "The Office wrote no conclusion.")
    public static let closedWithout = Phrase("没有交齐而办结的理由", "Why it was closed without all contributions")
    public static let everyScore = Phrase("每个人的评分和依据", "Everybody’s scores and grounds")
  }
}
