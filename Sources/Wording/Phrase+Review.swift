extension Phrase {
  /// Words of the review of returns.
  public enum Review {
    /// A rate is computed from counts of other items that are not approved.
    public static func countsFirst(_ titles: [String]) -> Phrase {
      Phrase(
        "该率由\(titles.joined(separator: "、"))计算，而它们还没有批准。请先批准，或一并批准。",
        "this rate is computed from \(titles.joined(separator: ", ")), not approved yet. Approve them first, or all together"
      )
    }

    public static func wrongStage(_ step: Phrase, _ stage: Phrase) -> Phrase {
      Phrase(
        "该项现为“\(stage.zh)”，不能\(step.zh)。请刷新页面，看看谁刚办过什么。",
        "it is now “\(stage.en)”; \(step.en) is not possible from there. Reload the page to see who did what")
    }
    public static func notAllowed(_ step: Phrase) -> Phrase {
      Phrase(
        "您的岗位无权\(step.zh)。需要时请联系妇儿工委办公室。",
        "your post does not allow you to \(step.en); ask the Office if you should be able to")
    }
    public static func notOfUnit(_ unit: String, leads: [String]) -> Phrase {
      let names = leads.isEmpty ? "—" : leads.joined(separator: "、")
      return Phrase(
        "该项由\(names)牵头，不由\(unit.isEmpty ? "您的单位" : unit)填报。如有误，请妇儿工委办公室调整分工。",
        "\(names) lead this item, not \(unit.isEmpty ? "your unit" : unit); the Office can change who owes it")
    }
    public static func reasonMissing(_ step: Phrase) -> Phrase {
      Phrase("\(step.zh)必须写明理由。", "say why: \(step.en) needs a reason")
    }
    public static func checksOpen(_ messages: [Phrase]) -> Phrase {
      Phrase(
        "还有 \(messages.count) 处未通过校验或未说明：" + messages.map(\.zh).joined(separator: "；"),
        "\(messages.count) checks are open or unexplained: " + messages.map(\.en).joined(separator: "; "))
    }
    public static func notYetOpen(_ opens: String) -> Phrase {
      Phrase("填报自 \(opens) 开始，现在只能查看。", "filling in begins on \(opens); until then it can only be read")
    }
    public static let roundClosed = Phrase(
      "本轮监测已结束。数据有误时请提出更正。", "this round is closed; where a figure is wrong, open a correction")
    public static func termOver(_ deadline: String) -> Phrase {
      Phrase(
        "填报已于 \(deadline) 截止。请向妇儿工委办公室申请延期。",
        "the term ended on \(deadline); ask the Office for an extension")
    }
    public static func signedAlready(_ unit: String) -> Phrase {
      Phrase("\(unit)已经会签，无须再签。", "\(unit) has signed already")
    }
    public static let nothingChanged = Phrase("没有改动，未保存。", "nothing was changed, so nothing was saved")
    public static let dropped = Phrase(
      "妇儿工委办公室已将该项移出本轮。", "the Office took this item out of the round")

    // Steps.
    public static let save = Phrase("保存", "save")
    public static let submit = Phrase("提交", "submit")
    public static let pass = Phrase("审核通过", "pass")
    public static let check = Phrase("核定", "mark as checked")
    public static let amend = Phrase("更正数据", "amend")
    public static let approve = Phrase("批准", "approve")
    public static let lock = Phrase("锁定", "lock")
    public static let sendBack = Phrase("退回", "send back")
    public static let openCorrection = Phrase("提出更正", "open a correction")

    // Stages.
    public static let notBegun = Phrase("未开始", "not begun")
    public static let draft = Phrase("草稿", "draft")
    public static let submitted = Phrase("已提交", "submitted")
    public static let passed = Phrase("单位已审核", "passed by the unit")
    public static let checked = Phrase("统计已核定", "checked")
    public static let approved = Phrase("已批准", "approved")
    public static let locked = Phrase("已锁定", "locked")

    // States of tasks.
    public static let notStarted = Phrase("未启动", "not started")
    public static let underWay = Phrase("推进中", "under way")
    public static let done = Phrase("已完成", "done")
    public static let continuing = Phrase("长期坚持", "continuing")
    public static let hindered = Phrase("受阻", "hindered")
  }
}
