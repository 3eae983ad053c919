extension Phrase {
  /// Words of the pages of evaluations.
  public enum EvaluationPage {
    public static let title = Phrase("评估", "Evaluations")
    public static func name(_ place: String, _ years: String, _ phase: Phrase) -> Phrase {
      Phrase("\(place)规划实施\(phase.zh)（\(years)）", "\(place), \(phase.en) of \(years)")
    }
    public static func summary(_ count: Int, open: Int) -> Phrase {
      Phrase("共 \(count) 次评估，\(open) 次正在进行。", "\(count) evaluations, \(open) of them open.")
    }
    public static let noneYet = Phrase(
      "还没有评估。中期评估在 2026 年、终期评估在 2031 年由妇儿工委办公室开展。",
      "There is no evaluation yet. The Office opens the mid-term one in 2026 and the final one in 2031.")
    public static let evaluation = Phrase("评估", "Evaluation")
    public static let term = Phrase("期限", "Term")
    public static let delivered = Phrase("已交齐", "Delivered")
    public static let standing = Phrase("状态", "State")
    public static let open = Phrase("进行中", "open")
    public static let closed = Phrase("已办结", "closed")
    public static func deliveredOf(_ count: Int, _ all: Int) -> Phrase {
      Phrase("\(count) / \(all)", "\(count) / \(all)")
    }

    // Opening.
    public static let openOne = Phrase("开展评估", "Open an evaluation")
    public static let openHint = Phrase(
      "评什么、请哪些单位自评，由所选规划得出：每个有指标或任务的领域各为一项，机制与创新各问一次。开展后可以调整方案。",
      "What is scored, and which units assess themselves, follows from the plans chosen: every domain with indicators or tasks is a matter, mechanisms and innovation are asked once. The scheme can be adjusted afterwards."
    )
    public static let phase = Phrase("评估类别", "Which evaluation")
    public static let plans = Phrase("评估的规划", "Plans to be evaluated")
    public static let opens = Phrase("开始日期", "Opens on")
    public static let closes = Phrase("截止日期", "Closes on")
    public static let dayMissing = Phrase("日期写成 2026-03-31 这样。", "write days as 2026-03-31")
    public static let phaseMissing = Phrase("请选择中期评估或终期评估。", "choose the mid-term or the final evaluation")

    // The scheme.
    public static let scheme = Phrase("评估方案", "Scheme")
    public static let aspect = Phrase("评估内容", "Aspect")
    public static let weight = Phrase("权重", "Weight")
    public static let basis = Phrase("得分来源", "Where the score comes from")
    public static let asks = Phrase("看什么", "What is looked at")
    public static let computed = Phrase("系统计算", "computed")
    public static let judged = Phrase("专家评分", "judged by evaluators")
    public static let weightHint = Phrase("整数，合计 100；0 表示不评。", "whole numbers that add up to 100; 0 leaves it out")
    public static func ownAspect(_ number: Int) -> Phrase { Phrase("自定内容 \(number)", "Aspect of your own \(number)") }
    public static func weightOf(_ aspect: Phrase) -> Phrase { Phrase("“\(aspect.zh)”的权重", "Weight of “\(aspect.en)”") }
    public static let maximum = Phrase("满分", "Highest score")
    public static let distance = Phrase("提示差距（分）", "Distance to be marked (points)")
    public static let onTrack = Phrase("“有望达标”的指标", "Indicators on track")
    public static let onTrackCounts = Phrase("算作达标", "count as attained")
    public static let onTrackNot = Phrase("不算达标", "do not count")
    public static func schemeSaid(_ maximum: Int, _ distance: Int, _ onTrack: Phrase) -> Phrase {
      Phrase(
        "满分 \(maximum)。自评与专家评分相差超过 \(distance) 分的单独标出。“有望达标”的指标\(onTrack.zh)；约束性指标按两倍计。",
        "The highest score is \(maximum). Self-assessment and external score more than \(distance) points apart are marked. Indicators on track \(onTrack.en); binding indicators count twice."
      )
    }
    public static let methods = Phrase("计分办法", "How scores come about")

    // Progress.
    public static func conclusion(units: Int, passed: Int, evaluators: Int, submitted: Int) -> Phrase {
      let zh =
        evaluators == 0
        ? "\(units) 个单位自评，已交 \(passed) 份；本地区还没有评估组账号。"
        : "\(units) 个单位自评，已交 \(passed) 份；评估组 \(evaluators) 人评分，已交 \(submitted) 份。"
      let en =
        evaluators == 0
        ? "\(units) units assess themselves, \(passed) have delivered; the region has no evaluators’ accounts yet."
        : "\(units) units assess themselves, \(passed) have delivered; of \(evaluators) evaluators \(submitted) have."
      return Phrase(zh, en)
    }
    public static func daysLeft(_ days: Int) -> Phrase {
      if days > 0 { return Phrase("离截止还有 \(days) 天。", "\(days) days are left.") }
      if days == 0 { return Phrase("今天截止。", "Today is the last day.") }
      return Phrase(
        "已过截止日期 \(-days) 天，办结前仍可提交。", "It ended \(-days) days ago; until it is closed contributions are taken.")
    }
    public static func missing(_ names: [String]) -> Phrase {
      let zh = names.prefix(20).joined(separator: "、") + (names.count > 20 ? "等 \(names.count) 家" : "")
      return Phrase(
        "还缺：\(zh)。", "Still missing: \(names.prefix(20).joined(separator: "、"))\(names.count > 20 ? " …" : "").")
    }
    public static let nothingMissing = Phrase("全部交齐，可以办结。", "Everything is delivered; it can be closed.")
    public static func closedBy(_ name: String, _ day: String) -> Phrase {
      Phrase("\(name)于 \(day) 办结。", "Closed by \(name) on \(day).")
    }
    public static let units = Phrase("单位自评", "Self-assessments")
    public static let evaluators = Phrase("评估组评分", "Evaluators’ scores")
    public static let unit = Phrase("单位", "Unit")
    public static let evaluator = Phrase("评估人", "Evaluator")
    public static let asked = Phrase("应评", "Asked")
    public static let answered = Phrase("已评", "Answered")
    public static let stage = Phrase("进度", "Progress")
    public static let notBegun = Phrase("未开始", "not begun")
    public static let look = Phrase("查看", "look")
    public static let write = Phrase("填写", "write")
    public static let yourPart = Phrase("您要做的", "What you are asked for")
    public static let result = Phrase("评估结果", "Result")
    public static let resultLater = Phrase("评估办结后，这里可以看到结果。", "Once it is closed the result stands here.")
    public static let preview = Phrase("查看目前的结果", "See the result so far")
    public static let seeResult = Phrase("查看评估结果", "See the result")

    // What the Office does.
    public static let office = Phrase("办公室操作", "What the Office does")
    public static let adjust = Phrase("调整方案或期限", "Adjust scheme or deadline")
    public static let close = Phrase("办结评估", "Close the evaluation")
    public static let closeHint = Phrase(
      "办结时的指标、任务、评分和工作实绩一并存档，以后数据变化不影响这里的结果。",
      "Figures, tasks, scores and the record of work are kept as they stand; later figures change nothing here.")
    public static let closingWords = Phrase("总体结论", "Conclusion")
    public static let recommendations = Phrase("工作建议（一段一行）", "Recommendations (a paragraph a line)")
    public static let withoutSome = Phrase("没有交齐而办结的理由", "Why it is closed without the missing contributions")
    public static let reopen = Phrase("重新打开", "Open it again")
    public static let reason = Phrase("理由", "Reason")
    public static let doneNotice = Phrase("已保存。", "It is kept.")

    // A contribution.
    public static func partOf(_ name: String, _ isUnit: Bool) -> Phrase {
      isUnit ? Phrase("\(name)自评", "Self-assessment of \(name)") : Phrase("\(name)评分", "Scores of \(name)")
    }
    public static func partConclusion(_ answered: Int, _ asked: Int, _ stage: Phrase) -> Phrase {
      Phrase(
        "\(stage.zh)：应评 \(asked) 项，已评 \(answered) 项。",
        "\(stage.en.prefix(1).uppercased() + stage.en.dropFirst()): \(answered) of \(asked) matters answered.")
    }
    public static func sentBack(_ by: String, _ reason: String) -> Phrase {
      Phrase("\(by)退回：\(reason)", "Sent back by \(by): \(reason)")
    }
    public static func passedBy(_ name: String) -> Phrase { Phrase("\(name)审核通过。", "Passed by \(name).") }
    public static func score(_ maximum: Int) -> Phrase { Phrase("评分（0–\(maximum)）", "Score (0–\(maximum))") }
    public static let scoreWord = Phrase("评分", "Score")
    public static let without = Phrase("不评分的原因", "Why there is no score")
    public static let withoutNone = Phrase("（评分的不选）", "(leave this where you score)")
    public static let grounds = Phrase("评分依据", "Grounds")
    public static let difficulties = Phrase("困难和问题", "Difficulties")
    public static func wordsHint(_ maximum: Int) -> Phrase {
      Phrase("不超过 \(maximum) 字", "at most \(maximum) characters")
    }
    public static func standsNow(_ text: String) -> Phrase { Phrase("现存：\(text)", "Kept now: \(text)") }
    public static let nothingWritten = Phrase("没有填写", "nothing written")
    public static let notOpen = Phrase("未评", "not answered")
    public static let actingFor = Phrase(
      "您正在代单位填写，操作记录会同时记下您和单位。", "You are acting for the unit; the record names both of you.")
    public static let act = Phrase("代单位填写", "Act for the unit")
    public static let hiddenStill = Phrase(
      "评估还在进行，这份材料现在只有填写人（和提交后的办公室）可以看：互不影响，各自打分。",
      "The evaluation is open: this is its writer’s alone for now (and the Office’s once handed in), so that nobody influences anybody."
    )
    public static let bothAnswers = Phrase("评分和不评分的原因只能填一样。", "Give a score or a reason for none, not both.")
    public static let evaluatorHint = Phrase(
      "请独立评分。提交之前看不到其他评估人的分数；提交后可以看到已提交的。不评分的请选原因，不会按零分计。",
      "Score on your own. Other evaluators’ scores stay hidden until yours are handed in. Where you do not score, choose why: it counts as missing, never as zero."
    )
    public static let unitHint = Phrase(
      "评分写依据，困难照实写。先保存草稿，再提交给本单位审核人；审核通过后报办公室。自评不计入总分，与专家评分相差大的会标出。",
      "Give grounds for every score and name difficulties. Save, then hand it to your unit’s approver. Self-assessments do not count towards the total; large differences from the evaluators’ scores are marked."
    )
  }
}

extension Phrase {
  /// What an inbox says of evaluations and commendations.
  public enum EvaluationInbox {
    public static func opened(_ id: String, closes: String) -> Phrase {
      Phrase("评估 \(id) 已开展，请在 \(closes) 前完成自评。", "Evaluation \(id) is open; assess yourselves until \(closes).")
    }
    public static func submitted(_ units: [String]) -> Phrase {
      let names = units.joined(separator: "、")
      return Phrase("\(names)的自评已提交，请审核。", "The self-assessment of \(names) is handed in, to be passed.")
    }
    public static func passed(_ units: [String]) -> Phrase {
      let names = units.joined(separator: "、")
      return Phrase("\(names)的自评已审核通过。", "The self-assessment of \(names) was passed.")
    }
    public static func sentBack(_ units: [String]) -> Phrase {
      let names = units.joined(separator: "、")
      return Phrase("\(names)的自评被退回。", "The self-assessment of \(names) was sent back.")
    }
    public static func proposed(_ units: [String]) -> Phrase {
      let names = units.joined(separator: "、")
      return Phrase("有新的示范表彰推荐（\(names)）。", "A commendation was proposed (\(names)).")
    }
  }
}
