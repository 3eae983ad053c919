/// Evaluations: raw values come in, words go out.
extension Phrase {
  /// Which evaluation it is, by its raw value.
  public static func evaluationPhase(_ phase: String) -> Phrase {
    phase == "midTerm" ? Phrase("中期评估", "mid-term evaluation") : Phrase("终期评估", "final evaluation")
  }

  /// An aspect that comes with the system, by its raw value.
  public static func evaluationAspect(_ aspect: String) -> Phrase {
    switch aspect {
    case "attainment": Phrase("指标达标", "attainment of indicators")
    case "tasks": Phrase("任务措施落实", "tasks and measures")
    case "mechanisms": Phrase("机制与保障", "mechanisms and safeguards")
    case "innovation": Phrase("工作创新", "innovation")
    default: Phrase("自定评估内容", "aspect of one’s own")
    }
  }

  /// What an aspect asks, by its raw value.
  public static func evaluationAsks(_ aspect: String) -> Phrase {
    switch aspect {
    case "attainment": Phrase("该领域指标完成得怎样，差距在哪里。", "How far the domain’s indicators are, and where they fall short.")
    case "tasks":
      Phrase("该领域任务和措施落实得怎样，群众得到了什么。", "How far tasks and measures are carried out, and what people got of it.")
    case "mechanisms":
      Phrase(
        "组织领导、部门协作、经费、队伍、监测统计和督查是否到位。",
        "Whether leadership, cooperation, funds, staff, monitoring and supervision are in place.")
    case "innovation":
      Phrase("有哪些新做法，成效怎样，能否推广。", "What was tried anew, with what effect, and whether others can use it.")
    default: Phrase("由妇儿工委办公室确定。", "As the Office has set it.")
    }
  }

  public static let evaluationWhole = Phrase("总体", "the whole")

  /// A domain of a plan, by the population's raw value.
  public static func evaluationDomain(_ population: String, _ domain: String) -> Phrase {
    switch population {
    case "women": Phrase("妇女规划·\(domain)", "women: \(domain)")
    case "children": Phrase("儿童规划·\(domain)", "children: \(domain)")
    default: Phrase(verbatim: domain)
    }
  }

  /// Why a matter has no score, by its raw value.
  public static func evaluationNoScore(_ reason: String) -> Phrase {
    switch reason {
    case "notConcerned": Phrase("不涉及", "not concerned")
    case "materialMissing": Phrase("材料不足，无法评分", "too little material")
    case "conflictOfInterest": Phrase("回避", "conflict of interest")
    case "notDelivered": Phrase("未提交", "not handed in")
    case "tooFewJudged": Phrase("可判定的不足半数", "fewer than half can be judged")
    default: Phrase("没有可计算的内容", "nothing to count")
    }
  }

  /// A step, as on its button, by its raw value.
  public static func evaluationStep(_ step: String) -> Phrase {
    switch step {
    case "save": Phrase("保存草稿", "save")
    case "submit": Phrase("提交", "hand in")
    case "pass": Phrase("审核通过", "pass")
    default: Phrase("退回", "send back")
    }
  }

  /// How far a contribution is, by its raw value.
  public static func evaluationStage(_ stage: String) -> Phrase {
    switch stage {
    case "draft": Phrase("填写中", "being written")
    case "submitted": Phrase("已提交", "handed in")
    default: Phrase("单位已审核", "passed by the unit")
    }
  }

  /// A kind of work that is counted, by its raw value.
  public static func workKind(_ kind: String) -> Phrase {
    switch kind {
    case "rounds": Phrase("开展年度监测", "rounds opened")
    case "approvals": Phrase("批准填报", "returns approved")
    case "corrections": Phrase("更正数据", "corrections opened")
    case "sentBack": Phrase("退回填报", "returns sent back")
    case "reminders": Phrase("催报", "reminders sent")
    case "warningsOpened": Phrase("新增预警", "warnings opened")
    case "warningsClosed": Phrase("解除预警", "warnings closed")
    case "ordersIssued": Phrase("发出督办单", "orders issued")
    case "ordersClosed": Phrase("销号督办单", "orders closed")
    case "meetings": Phrase("召开会议", "meetings held")
    case "commendations": Phrase("示范表彰", "commendations awarded")
    case "tasksDone": Phrase("完成的任务", "tasks reported done")
    default: Phrase("受阻的任务", "tasks reported hindered")
    }
  }

  public static let evaluationHindered = Phrase("任务受阻", "the task is hindered")
}

extension Phrase {
  /// Why something cannot be done to an evaluation, and what to do.
  public enum EvaluationRefusal {
    public static func noSuch(_ id: String) -> Phrase {
      Phrase("没有编号为 \(id) 的评估：请从评估清单进入。", "There is no evaluation \(id): go by the list of evaluations.")
    }
    public static func notAllowed(_ step: Phrase) -> Phrase {
      Phrase(
        "您不能在这里“\(step.zh)”：自评由牵头单位的联络员填写、审核人通过，外部评分由评估组成员本人填写，退回由办公室决定。",
        "You cannot \(step.en) here: a unit’s liaison writes and its approver passes, evaluators write their own scores, the Office sends back."
      )
    }
    public static let notTheOffice = Phrase(
      "评估由本地区妇儿工委办公室开展、调整和办结。", "The Office of the region opens, adjusts and closes evaluations.")
    public static let closed = Phrase(
      "评估已经办结，不能再改；确需修改的，请办公室重新打开。", "The evaluation is closed; the Office can open it again.")
    public static let notClosed = Phrase("评估还没有办结。", "The evaluation is not closed.")
    public static func wrongStage(_ step: Phrase, _ stage: Phrase) -> Phrase {
      Phrase(
        "这份材料现在是“\(stage.zh)”，不能“\(step.zh)”：请重新打开页面看现状。",
        "The contribution is now “\(stage.en)”: it cannot be “\(step.en)”. Open the page again to see how it stands.")
    }
    public static let reasonMissing = Phrase("请写明理由。", "Give a reason.")
    public static func wordsTooLong(_ maximum: Int) -> Phrase {
      Phrase(
        "一处文字不能超过 \(maximum) 字：请压缩，或作为佐证材料上传。",
        "A text has at most \(maximum) characters: shorten it, or attach it as a file.")
    }
    public static let nothingChanged = Phrase("内容没有变化。", "Nothing was changed.")
    public static func incomplete(open: Int, groundless: Int) -> Phrase {
      var (zh, en): ([String], [String]) = ([], [])
      if open > 0 {
        zh.append("\(open) 项还没有评分，也没有选择不评分的原因")
        en.append("\(open) matters have neither score nor reason")
      }
      if groundless > 0 {
        zh.append("\(groundless) 项评了分但没有写评分依据")
        en.append("\(groundless) scores have no grounds")
      }
      return Phrase(
        "还不能提交：\(zh.joined(separator: "；"))。已写的内容没有丢失，可以先保存草稿。",
        "It cannot be handed in yet: \(en.joined(separator: "; ")). What was written is not lost; save it meanwhile.")
    }
    public static func scoreOutOfReach(_ typed: String, _ maximum: Int) -> Phrase {
      Phrase(
        "“\(typed)”不是可用的分数：请填 0 到 \(maximum) 的数，最多两位小数。",
        "“\(typed)” is no score: write a number from 0 to \(maximum) with at most two decimals.")
    }
    public static func notAsked(_ what: String) -> Phrase {
      Phrase(
        "这次评估没有请“\(what)”：请重新打开页面，按现在的评估内容填写。",
        "This evaluation does not ask for “\(what)”: open the page again and answer what it asks now.")
    }
    public static func weightsNotHundred(_ sum: Int) -> Phrase {
      Phrase(
        "各项权重须为不小于 0 的整数，合计 100；现在合计 \(sum)。",
        "Weights are whole numbers from 0 that add up to 100; now they add up to \(sum).")
    }
    public static let aspectTwice = Phrase("同一评估内容写了两次。", "An aspect is given twice.")
    public static func aspectUnnamed(_ maximum: Int) -> Phrase {
      Phrase("自定评估内容须有名称，不超过 \(maximum) 字。", "An aspect of your own needs a name of at most \(maximum) characters.")
    }
    public static func maximumOutOfReach(_ maximum: Int) -> Phrase {
      Phrase("满分须在 5 到 1000 之间，不能是 \(maximum)。", "The highest score lies between 5 and 1000; \(maximum) does not.")
    }
    public static func distanceOutOfReach(_ distance: Int, _ maximum: Int) -> Phrase {
      Phrase(
        "提示差距须在 0 到满分 \(maximum) 之间，不能是 \(distance)。",
        "The distance to be marked lies between 0 and \(maximum); \(distance) does not.")
    }
    public static let noPlansChosen = Phrase("请至少选择一部规划。", "Choose at least one plan.")
    public static func planOfAnotherRegion(_ plan: String) -> Phrase {
      Phrase("\(plan) 不是本地区同一规划期的规划。", "\(plan) is no plan of this region and period.")
    }
    public static func periodNotOver(_ year: Int) -> Phrase {
      Phrase(
        "评估期到 \(year) 年底才结束，评估从次年起开展。",
        "The period ends with \(year); it can be evaluated from the year after.")
    }
    public static func alreadyOpen(_ id: String) -> Phrase {
      Phrase(
        "同一评估已经开展（\(id)）：请在那里继续，或先办结。", "The same evaluation is open already (\(id)): go on there, or close it first.")
    }
    public static let nothingToScore = Phrase(
      "所选规划里没有可评估的指标或任务。", "The plans chosen hold neither indicators nor tasks to evaluate.")
    public static func contributionsMissing(_ names: [String]) -> Phrase {
      let shown = names.prefix(12).joined(separator: "、") + (names.count > 12 ? "等" : "")
      return Phrase(
        "还有 \(names.count) 份没有交齐（\(shown)）：请催收，或写明为什么不等它们就办结。",
        "\(names.count) contributions are missing (\(shown)): ask for them, or say why it is closed without them.")
    }
  }
}
