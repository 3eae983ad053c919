/// What supporting units contribute to tasks: raw values come in, words go out.
extension Phrase {
  /// How far a contribution is, by its raw value.
  public static func contributionStage(_ stage: String) -> Phrase {
    switch stage {
    case "draft": Phrase("草稿", "draft")
    case "handedIn": Phrase("已提交", "handed in")
    default: Phrase("已退回", "sent back")
    }
  }

  /// A step, as on its button, by its raw value.
  public static func contributionStep(_ step: String) -> Phrase {
    switch step {
    case "save": Phrase("保存", "save")
    case "handIn": Phrase("提交", "hand in")
    default: Phrase("退回", "send back")
    }
  }

  /// Why something cannot be done to a contribution.
  public enum ContributionRefusal {
    public static let notSupporting = Phrase(
      "这一轮没有请这个单位配合这项任务。请到填报任务页查看配合单位，有误请联系妇儿工委办公室。",
      "This round does not ask the unit to support this task. See the item’s page for the supporting units, and tell the Office if they are wrong."
    )
    public static func notAllowed(_ step: Phrase) -> Phrase {
      Phrase(
        "您不能“\(step.zh)”：配合情况由配合单位的联络员填写，由牵头单位联络员或妇儿工委办公室退回。",
        "You cannot \(step.en): a supporting unit’s liaison writes it; the lead’s liaison or the Office sends it back.")
    }
    public static let roundClosed = Phrase(
      "这一轮已经关闭，配合情况不能再改。", "The round is closed; what was contributed can no longer be changed.")
    public static let notHandedIn = Phrase("还没有提交，不能退回。", "It is not handed in and cannot be sent back.")
    public static let alreadyHandedIn = Phrase(
      "已经提交。需要修改的，请牵头单位或妇儿工委办公室退回。",
      "It is handed in. To change it, ask the lead unit or the Office to send it back.")
    public static func tooEarly(_ day: String) -> Phrase {
      Phrase("\(day) 起才能填写。", "It can be written from \(day) on.")
    }
    public static func tooLate(_ day: String) -> Phrase {
      Phrase(
        "填报已于 \(day) 截止。需要补报的，请联系妇儿工委办公室延期。", "The term ended on \(day). Ask the Office for a longer one.")
    }
    public static let wordsMissing = Phrase("请写明做了什么再提交。", "Write what was done before handing it in.")
    public static func reasonMissing(_ maximum: Int) -> Phrase {
      Phrase("请写明退回的理由（不超过 \(maximum) 字）。", "Give a reason of at most \(maximum) characters.")
    }
    public static func wordsTooLong(_ count: Int, maximum: Int) -> Phrase {
      Phrase(
        "写了 \(count) 字，最多 \(maximum) 字。请精简，或作为佐证材料添加。",
        "\(count) characters were written; \(maximum) at most. Shorten it, or attach it as a file.")
    }
  }

  /// Words of the pages of contributions.
  public enum ContributionPage {
    public static let title = Phrase("配合情况", "Contributions of supporting units")
    public static func of(_ unit: String, _ year: Int) -> Phrase {
      Phrase("\(unit) \(year) 年配合情况", "\(unit): contribution in \(year)")
    }
    public static let item = Phrase("填报任务", "The item")
    public static let task = Phrase("任务", "Task")
    public static let words = Phrase("做了什么（不超过 10000 字）", "What was done (10,000 characters at most)")
    public static let hint = Phrase(
      "写本单位在这一年为这项任务做了什么、有什么成效；提交后牵头单位可以看到。",
      "Write what the unit did for this task in the year, and to what effect; once handed in, the lead unit sees it.")
    public static let reason = Phrase("退回的理由", "Reason for sending it back")
    public static let nothing = Phrase("还没有填写。", "Nothing is written yet.")
    public static let hidden = Phrase(
      "还没有提交；提交之前只有本单位和妇儿工委办公室可以看。",
      "It is not handed in; until then only the unit itself and the Office see it.")
    public static func handedIn(_ day: String) -> Phrase { Phrase("\(day) 提交。", "Handed in on \(day).") }
    public static func sentBack(_ day: String, by: Phrase, _ reason: String) -> Phrase {
      Phrase("\(day) 由\(by.zh)退回：\(reason)", "Sent back on \(day) by \(by.en): \(reason)")
    }
    public static let office = Phrase("妇儿工委办公室", "the Office")
    public static let acting = Phrase("代报：妇儿工委办公室代这个单位填写。", "The Office writes for this unit.")
    public static func count(_ handedIn: Int, of all: Int) -> Phrase {
      Phrase("\(all) 个配合单位，\(handedIn) 个已提交配合情况。", "\(handedIn) of \(all) supporting units handed in what they did.")
    }
    public static let write = Phrase("填写", "write")
    public static let read = Phrase("查看", "read")
    public static let saved = Phrase("已保存。", "Saved.")
    public static let typedBefore = Phrase("其间保存的内容：", "What stands there now: ")
  }

  /// What an inbox says of contributions.
  public enum ContributionInbox {
    public static func handedIn(_ unit: String, _ item: String) -> Phrase {
      Phrase("\(unit)提交了“\(item)”的配合情况。", "\(unit) handed in what it contributed to “\(item)”.")
    }
    public static func sentBack(_ item: String) -> Phrase {
      Phrase("“\(item)”的配合情况被退回，请修改后再提交。", "The contribution to “\(item)” was sent back, to be put right.")
    }
  }
}
