extension Phrase {
  /// A judgement about a plan that is not kept here.
  public static func judgedPlanNotKept(_ plan: String) -> Phrase {
    Phrase(
      "没有编号为“\(plan)”的规划。请先导入规划，或用 guatu plans 核对编号。",
      "There is no plan “\(plan)”. Import it first, or look its identifier up with guatu plans.")
  }

  /// A judgement about an indicator that the plan does not name.
  public static func judgedIndicatorNotInPlan(_ indicator: String, plan: String) -> Phrase {
    Phrase(
      "“\(plan)”里没有指标“\(indicator)”的目标。请按规划核对指标名称。",
      "“\(plan)” sets no target for “\(indicator)”. Check the indicator’s name against the plan.")
  }

  /// A judgement about words that are not those of the plan; `printed` are those that are.
  public static func judgedPhraseDiffers(_ phrase: String, indicator: String, printed: [String]) -> Phrase {
    let words = printed.map { "“\($0)”" }
    return Phrase(
      "“\(indicator)”的目标不是“\(phrase)”，规划写的是\(words.joined(separator: "、"))。请照规划的文字填写。",
      "The target of “\(indicator)” is not “\(phrase)”: the plan says \(words.joined(separator: ", ")). "
        + "Use the plan’s words.")
  }

  /// A judgement about a year outside of the plan's period.
  public static func judgedYearOutside(_ year: Int, from first: Int, to last: Int) -> Phrase {
    Phrase(
      "\(year) 年不在规划的年份里。请填写基期 \(first) 年至目标年 \(last) 年之间的年份。",
      "\(year) lies outside of the plan. Give a year from its base year \(first) to its target year \(last).")
  }

  /// The words around a person's judgement on an indicator's page.
  package enum Judging {
    package static let title = Phrase("人工评价", "A person’s judgement")
    package static let invitation = Phrase("记录人工评价", "Record a judgement")
    package static let whyRule = Phrase(
      "这项目标不能按规则计算结论，由人工评价。评价连同依据存档，可以查对，只能用新的评价代替。",
      "No rule decides this target on the data at hand: a person judges it. The judgement is kept with its evidence; "
        + "only a later one replaces it.")
    package static let whyData = Phrase(
      "数据不足，可以先由人工评价。有了可以计算的数据以后，以数据为准。",
      "Data are lacking: a person may judge for the time being. Once figures can decide, they do.")
    package static let outcome = Phrase("评价结论", "Judgement")
    package static let year = Phrase("评价的年份", "Year that is judged")
    package static let evidence = Phrase("依据（文件、检查、调查）", "Evidence (document, inspection, survey)")
    package static let reason = Phrase("理由", "Reason")
    package static let save = Phrase("保存评价", "Save judgement")

    package static let outcomeMissing = Phrase("请选择评价结论。", "Choose a judgement.")
    package static let evidenceMissing = Phrase(
      "请写明依据，例如文件名称和页码。", "Give the evidence, such as a document and its page.")
    package static func yearMissing(from first: Int, to last: Int) -> Phrase {
      Phrase("请填写 \(first) 至 \(last) 之间的四位年份。", "Give a year of four digits from \(first) to \(last).")
    }
    package static let decidedByFigures = Phrase(
      "这项指标现在已有数据可以判断，不再接受人工评价。请查看上面的结论。",
      "Figures decide this indicator now, so judgements are no longer taken. See the verdict above.")
    package static let targetChanged = Phrase(
      "规划里这项指标的目标已经改变。请看清上面的目标，再重新评价。",
      "The plan’s target for this indicator has changed. Look at the target above and judge anew.")

    package static func ofYear(_ year: Int) -> Phrase { Phrase("\(year) 年：", "\(year): ") }
    package static func resting(on evidence: String) -> Phrase {
      Phrase("依据：\(evidence)", "Evidence: \(evidence)")
    }
    package static let replaced = Phrase("已被后来的评价代替", "replaced by a later judgement")
  }
}
